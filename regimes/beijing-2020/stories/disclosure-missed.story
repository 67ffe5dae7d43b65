# What nobody publishes is late by itself, each of the seven kinds of Article 32 by its own day.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-arranged
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> inspection.taken beijing-2020/23(5)
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G01 field.item=工作安排 field.cause="LX2026-01 印发督察进驻通知" due.0.date=2026-03-09
2026-03-02 09:00 高远 of team.leader: set-up-branch R secretary=高远
=> taken beijing-2020/39
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-03
=> taken beijing-2020/24
2026-03-09 23:59 passes
=> nothing
2026-03-10 00:00 passes
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G01 deadline=publication due=2026-03-09
2026-03-10 09:00 林清 of team.member: record-finding R F1 content=突出生态环境问题 title="河道排口未纳入监管" facts="五处排口长期直排" gravity=important breach=yes place=清河
=> taken beijing-2020/20

# ---- the end of presence, the report
2026-03-31 18:00 高远 of team.leader: close-presence R
=> inspection.taken beijing-2020/24
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G02 field.item=边督边改情况 due.0.date=2026-04-15
2026-04-08 09:00 高远 of team.leader: draft-report R report="督察报告（初稿）"
=> taken beijing-2020/25
2026-04-10 09:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> taken beijing-2020/25
2026-04-13 09:00 陈 of office: audit-report R
=> taken beijing-2020/11(4)
2026-04-14 09:00 高远 of team.leader: submit-report R
=> taken beijing-2020/25
2026-04-16 00:00 passes
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G02 deadline=publication due=2026-04-15
2026-04-20 09:00 市委办 of committee: approve-report R
=> taken beijing-2020/26 partial=true
2026-04-20 10:00 府办 of government: approve-report R
=> taken beijing-2020/26
2026-04-28 09:00 高远 of team.leader: give-feedback R problems="两类问题" requirements="限期整改" held_on=2026-04-28
=> taken beijing-2020/26
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G03 field.item=报告主要内容 due.0.date=2026-05-14

# ---- accountability
2026-05-06 09:00 陈 of office: send-results R result="督察结果"
=> taken beijing-2020/27
2026-05-06 09:30 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken beijing-2020/27 result.recipient=discipline,organisation
2026-05-06 10:00 陈 of office: close-transfer R
=> taken beijing-2020/27
2026-05-07 09:00 纪 of discipline: receive-referral Y1
=> taken beijing-2020/27
2026-05-07 09:00 沈 of organisation: receive-referral Y1
=> taken beijing-2020/27
2026-05-15 00:00 passes
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G03 deadline=publication due=2026-05-14

# ---- the plan, pressure, the result
2026-05-20 09:00 王 of subject/海淀区: submit-plan R plan="整改方案"
=> taken beijing-2020/28
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G04 field.item=整改方案
2026-05-21 09:00 纪 of discipline: conclude-referral Y1 outcome="诫勉一人"
=> taken beijing-2020/27 partial=true
2026-05-21 10:00 沈 of organisation: conclude-referral Y1 outcome="调整一人"
=> taken beijing-2020/27 partial=
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G05 field.item=问责情况
2026-05-22 09:00 陈 of office: escalate R E1 rung=通报 reason="进展缓慢"
=> taken beijing-2020/28
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G06 field.item=突出问题和案例
2026-05-25 09:00 王 of subject/海淀区: submit-result R result="全部完成"
=> taken beijing-2020/28
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G07 field.item=整改落实情况
2026-06-09 00:00 passes
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G04 deadline=publication due=2026-06-03
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G05 deadline=publication due=2026-06-04
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G06 deadline=publication due=2026-06-05
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G07 deadline=publication due=2026-06-08
