# Who should be held to account and is not, is a matter of its own: Article 31.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-fed-back
2026-05-06 09:00 陈 of office: close-transfer R
=> refused beijing-2020/27: 须先完成：督察结果送组织部门
2026-05-06 09:00 高远 of team.leader: send-results R result="督察结果"
=> refused beijing-2020/27: 应由 督察工作小组办公室 提出
2026-05-06 09:00 陈 of office: send-results R result="督察结果"
=> taken beijing-2020/27

# F1 is a problem of weight with a breach of duty; F2 is neither.
2026-05-06 10:00 陈 of office: close-transfer R
=> refused beijing-2020/31: 涉及失职失责的重要问题尚未移交责任追究：LX2026-01-F001 河道排口未纳入监管
# Referred as another matter it is not held to account yet.
2026-05-06 10:10 陈 of office: refer R Y1 nature=公益诉讼 facts="五处排口长期直排" finding=LX2026-01-F001
=> taken beijing-2020/27
2026-05-06 10:10 陈 of office: close-transfer R
=> refused beijing-2020/31: LX2026-01-F001
2026-05-06 10:20 陈 of office: refer R Y2 nature=责任追究 authority_over=被督察对象管理 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001,LX2026-01-F002
=> taken beijing-2020/27 result.row=accountability-own
# A referral that everybody returned carries nothing, until it is sent again.
2026-05-07 10:00 钱 of subject/海淀区: return-referral Y2 reason="事实不清" lacking=事实
=> taken beijing-2020/27
2026-05-07 10:10 陈 of office: remind-referral Y2
=> refused beijing-2020/27: 已退回，应重新移送而非催办
2026-05-07 10:10 陈 of office: close-transfer R
=> refused beijing-2020/31: LX2026-01-F001
2026-05-07 10:20 陈 of office: send-again Y2 reason="已补充" facts="五处排口自2023年起直排"
=> taken beijing-2020/27
2026-05-07 10:30 陈 of office: close-transfer R
=> taken beijing-2020/27 completes=transfer begins=rectification
