# What opens by itself is published before its day: the arrangements, and how rectification went during presence. Article 38.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared
2026-02-25 09:00 陈 of office: draft-disclosure LX2026-01-G01 draft="督察组进驻渝北区的安排"
=> taken chongqing/38 result.version=1
2026-02-25 09:05 钱 of office: approve-disclosure LX2026-01-G01 version=1
=> taken chongqing/45 partial=true
2026-02-25 09:10 方 of leading-group: approve-disclosure LX2026-01-G01 version=1
=> taken chongqing/45 partial=
2026-02-25 09:15 陈 of office: publish LX2026-01-G01 channels=市政府网站 link=http://example.invalid/G01 held_on=2026-02-25
=> taken chongqing/38 result.late=no
2026-03-02 10:00 高远 of team.leader: set-up-branch R secretary=高远
=> taken chongqing/43
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=渝北区政府 held_on=2026-03-03
=> taken chongqing/18
2026-03-05 09:00 林清 of team.member: record-finding R F1 content=督察整改与突出问题 title="河道排口未纳入监管" facts="五处排口长期直排" gravity=important breach=yes place=御临河
=> taken chongqing/16
2026-03-09 09:00 林清 of team.member: assign-matter R T0 problem="工地未覆盖" goal="立行立改" measures="覆盖" unit="区住房城乡建委" responsibility=territorial limit_date=2026-03-12
=> taken chongqing/19
2026-03-10 00:00 passes
=> nothing
2026-03-11 09:00 郑 of unit/区住房城乡建委: report-done T0 done="已覆盖" evidence=6666666666666666666666666666666666666666666666666666666666666666
=> taken chongqing/36
2026-03-13 09:00 罗川 of team.member: spot-check R subject_matter="工地覆盖" held_on=2026-03-13 found="均已覆盖" passed=yes
=> taken chongqing/19
2026-03-21 18:00 高远 of team.leader: close-presence R
=> inspection.taken chongqing/18
=> disclosure.taken chongqing/38 case_id=LX2026-01-G02 field.item=边督边改情况 due.0.date=2026-04-03
2026-04-03 09:00 陈 of office: draft-disclosure LX2026-01-G02 draft="进驻期间边督边改情况"
=> taken chongqing/38 result.version=1
2026-04-03 09:05 钱 of office: approve-disclosure LX2026-01-G02 version=1
=> taken chongqing/45 partial=true
2026-04-03 09:10 方 of leading-group: approve-disclosure LX2026-01-G02 version=1
=> taken chongqing/45 partial=
2026-04-03 09:15 陈 of office: publish LX2026-01-G02 channels=市政府网站 link=http://example.invalid/G02 held_on=2026-04-03
=> taken chongqing/38 result.late=no
2026-04-04 00:00 passes
=> nothing
