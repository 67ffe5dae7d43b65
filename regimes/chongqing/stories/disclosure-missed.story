# What nobody publishes is late by itself, each of the seven kinds of Article 38 by its own day.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared
2026-03-02 10:00 高远 of team.leader: set-up-branch R secretary=高远
=> taken chongqing/43
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=渝北区政府 held_on=2026-03-03
=> taken chongqing/18
2026-03-05 09:00 林清 of team.member: record-finding R F1 content=督察整改与突出问题 title="河道排口未纳入监管" facts="五处排口长期直排" gravity=important breach=yes place=御临河
=> taken chongqing/16
2026-03-09 09:00 林清 of team.member: assign-matter R T0 problem="工地未覆盖" goal="立行立改" measures="覆盖" unit="区住房城乡建委" responsibility=territorial limit_date=2026-03-12
=> taken chongqing/19
2026-03-10 00:00 passes
=> disclosure.late chongqing/38 case_id=LX2026-01-G01 deadline=publication due=2026-03-09
2026-03-11 09:00 郑 of unit/区住房城乡建委: report-done T0 done="已覆盖" evidence=6666666666666666666666666666666666666666666666666666666666666666
=> taken chongqing/36
2026-03-13 09:00 罗川 of team.member: spot-check R subject_matter="工地覆盖" held_on=2026-03-13 found="均已覆盖" passed=yes
=> taken chongqing/19
2026-03-21 18:00 高远 of team.leader: close-presence R
=> inspection.taken chongqing/18
=> disclosure.taken chongqing/38 case_id=LX2026-01-G02 field.item=边督边改情况 due.0.date=2026-04-03
2026-04-01 09:00 高远 of team.leader: draft-report R report="督察报告（初稿）" proposals="两条意见"
=> taken chongqing/20
2026-04-03 09:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> taken chongqing/20
2026-04-04 00:00 passes
=> disclosure.late chongqing/38 case_id=LX2026-01-G02 deadline=publication due=2026-04-03
2026-04-09 09:00 方 of leading-group: deliberate-report R
=> taken chongqing/20
2026-04-10 09:00 高远 of team.leader: submit-report R
=> taken chongqing/20
2026-04-17 09:00 市委办 of committee: approve-report R
=> taken chongqing/21 partial=true
2026-04-17 10:00 府办 of government: approve-report R
=> taken chongqing/21
2026-04-20 09:00 陈 of office: issue-report R document_no=渝督发〔2026〕3号
=> taken chongqing/21
2026-04-22 09:00 高远 of team.leader: give-feedback R problems="两类问题" requirements="限期整改" plan_due=2026-05-29 held_on=2026-04-22
=> taken chongqing/21
=> disclosure.taken chongqing/38 case_id=LX2026-01-G03 field.item=报告主要内容 due.0.date=2026-05-09

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
2026-05-10 00:00 passes
=> disclosure.late chongqing/38 case_id=LX2026-01-G03 deadline=publication due=2026-05-09
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

# ---- the result, when the task is closed
2026-05-15 09:00 赵 of body: verify-task T0 passed=yes found="现场核实"
=> taken chongqing/37
2026-05-15 10:00 陈 of office: give-notice-of-closing T0 notice_from=2026-05-18 notice_to=2026-06-01 link="区政府网站"
=> taken chongqing/38 result.warning=
2026-05-29 00:00 passes
=> disclosure.late chongqing/38 case_id=LX2026-01-G04 deadline=publication due=2026-05-25
=> disclosure.late chongqing/38 case_id=LX2026-01-G05 deadline=publication due=2026-05-27
=> disclosure.late chongqing/38 case_id=LX2026-01-G06 deadline=publication due=2026-05-28
2026-06-02 09:00 陈 of office: close-task T0
=> taken chongqing/37
2026-06-02 10:00 王 of subject/渝北区: report-rectification R progress_note="任务已销号"
=> taken chongqing/36
2026-06-02 11:00 王 of subject/渝北区: submit-result R result="整改综合情况"
=> taken chongqing/36
=> disclosure.taken chongqing/38 case_id=LX2026-01-G07 field.item=整改落实情况 due.0.date=2026-06-16
2026-06-17 00:00 passes
=> disclosure.late chongqing/38 case_id=LX2026-01-G07 deadline=publication due=2026-06-16
