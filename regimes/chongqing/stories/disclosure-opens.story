# What must be published opens by itself when its cause happens, and is published by its day: Article 38.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-fed-back
2026-04-24 09:00 陈 of office: draft-disclosure LX2026-01-G03 draft="督察报告主要内容"
=> taken chongqing/38 result.version=1
2026-04-24 09:05 钱 of office: approve-disclosure LX2026-01-G03 version=1
=> taken chongqing/45 partial=true
2026-04-24 09:10 方 of leading-group: approve-disclosure LX2026-01-G03 version=1
=> taken chongqing/45 partial=
2026-04-24 09:15 陈 of office: publish LX2026-01-G03 channels=市政府网站 link=http://example.invalid/G03 held_on=2026-04-24
=> taken chongqing/38 result.late=no

# ---- accountability: due when both have said what came of it
2026-04-27 09:00 陈 of office: send-results R result="督察结果"
=> taken chongqing/39
2026-04-27 09:30 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken chongqing/39 result.recipient=discipline,organisation
2026-04-27 10:00 陈 of office: close-transfer R
=> taken chongqing/39
2026-04-28 09:00 纪 of discipline: receive-referral Y1
=> taken chongqing/39
2026-04-28 09:10 沈 of organisation: receive-referral Y1
=> taken chongqing/39
2026-05-11 09:00 纪 of discipline: conclude-referral Y1 outcome="诫勉一人"
=> taken chongqing/39 partial=true
2026-05-11 10:00 沈 of organisation: conclude-referral Y1 outcome="调整一人"
=> taken chongqing/39 partial=
=> disclosure.taken chongqing/38 case_id=LX2026-01-G04 field.item=问责情况 field.cause="LX2026-01-Y01 反馈处理结果" due.0.date=2026-05-25

# ---- the plan and a circular; a letter is not published
2026-05-12 09:00 王 of subject/渝北区: submit-plan R plan="整改方案，两项任务"
=> taken chongqing/35
2026-05-13 09:00 王 of subject/渝北区: issue-plan R document_no=渝北委办〔2026〕8号
=> taken chongqing/36
=> disclosure.taken chongqing/38 case_id=LX2026-01-G05 field.item=整改方案 due.0.date=2026-05-27
2026-05-14 09:00 陈 of office: escalate R E1 rung=函告 reason="进展缓慢"
=> taken chongqing/37
2026-05-14 09:10 陈 of office: disclosure.show R
=> disclosure.shown item="5 items"
2026-05-14 09:20 陈 of office: escalate R E2 rung=通报 reason="进展缓慢"
=> taken chongqing/37
=> disclosure.taken chongqing/38 case_id=LX2026-01-G06 field.item=突出问题和案例 due.0.date=2026-05-28
2026-05-25 09:00 陈 of office: draft-disclosure LX2026-01-G04 draft="渝北区督察问责情况"
=> taken chongqing/38 result.version=1
2026-05-25 09:05 陈 of office: draft-disclosure LX2026-01-G05 draft="渝北区整改方案"
=> taken chongqing/38 result.version=1
2026-05-25 09:10 陈 of office: draft-disclosure LX2026-01-G06 draft="渝北区整改进展缓慢"
=> taken chongqing/38 result.version=1
2026-05-25 09:15 钱 of office: approve-disclosure LX2026-01-G04 version=1
=> taken chongqing/45 partial=true
2026-05-25 09:20 方 of leading-group: approve-disclosure LX2026-01-G04 version=1
=> taken chongqing/45 partial=
2026-05-25 09:25 钱 of office: approve-disclosure LX2026-01-G05 version=1
=> taken chongqing/45 partial=true
2026-05-25 09:30 方 of leading-group: approve-disclosure LX2026-01-G05 version=1
=> taken chongqing/45 partial=
2026-05-25 09:35 钱 of office: approve-disclosure LX2026-01-G06 version=1
=> taken chongqing/45 partial=true
2026-05-25 09:40 方 of leading-group: approve-disclosure LX2026-01-G06 version=1
=> taken chongqing/45 partial=
2026-05-25 09:45 陈 of office: publish LX2026-01-G04 channels=市政府网站 link=http://example.invalid/G04 held_on=2026-05-25
=> taken chongqing/38 result.late=no
2026-05-25 09:50 陈 of office: publish LX2026-01-G05 channels=市政府网站 link=http://example.invalid/G05 held_on=2026-05-25
=> taken chongqing/38 result.late=no
2026-05-25 09:55 陈 of office: publish LX2026-01-G06 channels=市政府网站 link=http://example.invalid/G06 held_on=2026-05-25
=> taken chongqing/38 result.late=no
