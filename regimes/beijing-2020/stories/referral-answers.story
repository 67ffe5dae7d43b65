# Each organ that a matter was sent to receives and concludes it for itself: Article 27.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-fed-back
2026-05-06 09:00 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="两项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken beijing-2020/27 case_id=LX2026-01-Y01 due.0.date=2026-05-12

# Another organ has no part in it, and nothing is concluded that was not received.
2026-05-06 10:00 赵 of sasac: receive-referral Y1
=> refused beijing-2020/27: 该事项移送的是：纪检监察机关、市委组织部
2026-05-06 10:00 赵 of sasac: return-referral Y1 reason="非本单位管理"
=> refused beijing-2020/27: 该事项移送的是：纪检监察机关、市委组织部
2026-05-06 10:00 赵 of sasac: conclude-referral Y1 outcome="诫勉"
=> refused beijing-2020/27: 该事项移送的是：纪检监察机关、市委组织部
2026-05-06 10:00 纪 of discipline: conclude-referral Y1 outcome="诫勉"
=> refused beijing-2020/27: 须先签收
2026-05-06 10:00 陈 of office: send-again Y1 reason="补充"
=> refused beijing-2020/27: 须先完成：退回移送事项

# One receives it, the other returns it and says what is missing.
2026-05-07 10:00 纪 of discipline: receive-referral Y1
=> taken beijing-2020/27 partial=true result.recipient=discipline result.left=1 result.late=no
2026-05-07 10:00 纪 of discipline: receive-referral Y1
=> refused beijing-2020/27: 已签收
2026-05-07 10:00 纪 of discipline: return-referral Y1 reason="案卷不全"
=> refused beijing-2020/27: 已签收
2026-05-08 10:00 沈 of organisation: return-referral Y1
=> refused beijing-2020/27: 缺少：理由
2026-05-08 10:00 沈 of organisation: return-referral Y1 reason="案卷不全" lacking=案卷
=> taken beijing-2020/27 result.recipient=organisation
2026-05-08 10:00 沈 of organisation: receive-referral Y1
=> refused beijing-2020/27: 已退回，须待重新移送
# One still has it: it can be urged.
2026-05-08 11:00 纪 of discipline: remind-referral Y1
=> refused beijing-2020/27: 应由 督察工作小组办公室 提出
2026-05-08 11:00 陈 of office: remind-referral Y1
=> taken beijing-2020/27 result.reminders=1 result.recipient=discipline

# What was missing must be there now, and not be the same file again.
2026-05-09 09:00 陈 of office: send-again Y1 reason="已补齐"
=> refused beijing-2020/27: 退回时所缺材料仍未补齐：案卷
2026-05-09 09:00 陈 of office: send-again Y1 reason="已补齐" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> refused beijing-2020/27: 退回时所缺材料仍未补齐：案卷
2026-05-09 09:00 陈 of office: send-again Y1 reason="已补齐" dossier=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
=> taken beijing-2020/27 result.recipient=organisation due.0.date=2026-05-15

# The first may conclude before the second has received. Late is late by itself, and stays so.
2026-05-11 10:00 纪 of discipline: conclude-referral Y1 outcome="诫勉一人"
=> taken beijing-2020/27 partial=true result.left=1
2026-05-16 00:00 passes
=> deadline.reached key=LX2026-01-Y01/receipt
=> referral.late beijing-2020/27 deadline=receipt due=2026-05-15
2026-05-18 09:00 沈 of organisation: receive-referral Y1
=> taken beijing-2020/27 partial= result.late=yes due.0.deadline=outcome
2026-05-18 09:30 沈 of organisation: return-referral Y1 reason="案卷不全"
=> refused beijing-2020/27: 已有“签收移送事项”
2026-05-18 09:30 陈 of office: remind-referral Y1
=> taken beijing-2020/27 result.reminders=2 result.recipient=organisation
2026-05-18 09:40 纪 of discipline: conclude-referral Y1 outcome="再次"
=> refused beijing-2020/27: 已反馈处理结果
2026-05-18 09:40 沈 of organisation: conclude-referral Y1
=> refused beijing-2020/27: 缺少：处理结果
2026-05-19 09:40 沈 of organisation: conclude-referral Y1 outcome="调整一人"
=> taken beijing-2020/27 partial= result.left=0 result.late=no
2026-05-19 10:00 陈 of office: remind-referral Y1
=> refused beijing-2020/27: 本案已结束

# The outcome has its day too.
2026-05-19 11:00 陈 of office: refer R Y2 nature=公益诉讼 facts="长期直排"
=> taken beijing-2020/27 case_id=LX2026-01-Y02
2026-05-20 09:00 检 of procuratorate: receive-referral Y2
=> taken beijing-2020/27 due.0.deadline=outcome due.0.date=2026-08-13
2026-08-14 00:00 passes
=> referral.late beijing-2020/27 deadline=outcome due=2026-08-13
2026-08-17 09:00 检 of procuratorate: conclude-referral Y2 outcome="已立案"
=> taken beijing-2020/27 partial= result.late=yes
