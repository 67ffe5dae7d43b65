# What opens by itself is published before its day: the arrangements, how rectification went during presence, what the report says. Article 32.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-arranged
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> inspection.taken beijing-2020/23(5)
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G01 field.item=工作安排 field.cause="LX2026-01 印发督察进驻通知" due.0.date=2026-03-09
2026-02-25 09:00 陈 of office: draft-disclosure LX2026-01-G01 draft="例行督察进驻海淀区的安排"
=> taken beijing-2020/32 result.version=1
2026-02-25 09:05 钱 of office: approve-disclosure LX2026-01-G01 version=1
=> taken beijing-2020/41 partial=true
2026-02-25 09:10 方 of leading-group: approve-disclosure LX2026-01-G01 version=1
=> taken beijing-2020/41 partial=
2026-02-25 09:15 陈 of office: publish LX2026-01-G01 channels=政府网站 link=http://example.invalid/G01 held_on=2026-02-25
=> taken beijing-2020/32 result.late=no
2026-03-02 09:00 高远 of team.leader: set-up-branch R secretary=高远
=> taken beijing-2020/39
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-03
=> taken beijing-2020/24
2026-03-10 00:00 passes
=> nothing
2026-03-10 09:00 林清 of team.member: record-finding R F1 content=突出生态环境问题 title="河道排口未纳入监管" facts="五处排口长期直排" gravity=important breach=yes place=清河
=> taken beijing-2020/20
2026-03-31 18:00 高远 of team.leader: close-presence R
=> inspection.taken beijing-2020/24
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G02 field.item=边督边改情况 due.0.date=2026-04-15
2026-04-15 09:00 陈 of office: draft-disclosure LX2026-01-G02 draft="进驻期间边督边改情况"
=> taken beijing-2020/32 result.version=1
2026-04-15 09:05 钱 of office: approve-disclosure LX2026-01-G02 version=1
=> taken beijing-2020/41 partial=true
2026-04-15 09:10 方 of leading-group: approve-disclosure LX2026-01-G02 version=1
=> taken beijing-2020/41 partial=
2026-04-15 09:15 陈 of office: publish LX2026-01-G02 channels=政府网站 link=http://example.invalid/G02 held_on=2026-04-15
=> taken beijing-2020/32 result.late=no
2026-04-16 00:00 passes
=> nothing

# ---- the report's main content
2026-04-20 08:00 高远 of team.leader: draft-report R report="督察报告（初稿）"
=> taken beijing-2020/25
2026-04-20 09:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> taken beijing-2020/25
2026-04-20 10:00 陈 of office: audit-report R
=> taken beijing-2020/11(4)
2026-04-20 11:00 高远 of team.leader: submit-report R
=> taken beijing-2020/25
2026-04-21 09:00 市委办 of committee: approve-report R
=> taken beijing-2020/26 partial=true
2026-04-21 10:00 府办 of government: approve-report R
=> taken beijing-2020/26
2026-04-28 09:00 高远 of team.leader: give-feedback R problems="一类问题" requirements="限期整改" held_on=2026-04-28
=> reporting.taken beijing-2020/26
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G03 field.item=报告主要内容 due.0.date=2026-05-14
2026-05-14 09:00 陈 of office: draft-disclosure LX2026-01-G03 draft="督察报告主要内容"
=> taken beijing-2020/32 result.version=1
2026-05-14 09:05 钱 of office: approve-disclosure LX2026-01-G03 version=1
=> taken beijing-2020/41 partial=true
2026-05-14 09:10 方 of leading-group: approve-disclosure LX2026-01-G03 version=1
=> taken beijing-2020/41 partial=
2026-05-14 09:15 陈 of office: publish LX2026-01-G03 channels=政府网站 link=http://example.invalid/G03 held_on=2026-05-14
=> taken beijing-2020/32 result.late=no
