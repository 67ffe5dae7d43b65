# After a central inspection: the city's plan, decided by the committee and the government and submitted within the set
# time, with detailed plans under it: Articles 34 to 37.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
2026-01-05 09:00 赵 of body: receive-central-feedback C round=第三轮 city_plan_due=2026-03-31 central_report_due=2026-10-31
=> refused chongqing/35: 应由 领导小组办公室 提出
2026-01-05 09:00 陈 of office: receive-central-feedback C round=第三轮 city_plan_due=2026-03-31
=> refused chongqing/35: 缺少：规定的整改情况报告时限
2026-01-05 09:00 陈 of office: receive-central-feedback C round=第三轮 city_plan_due=2026-03-31 central_report_due=2026-10-31
=> taken chongqing/35 case_id=ZY2026-1 due.0.deadline=city-plan due.0.date=2026-03-31
2026-02-02 09:00 陈 of office: draft-city-plan C
=> refused chongqing/35: 缺少：整改方案
2026-02-02 09:00 陈 of office: draft-city-plan C plan="三十七项任务"
=> taken chongqing/35
2026-02-03 09:00 市委办 of committee: decide-city-plan C
=> refused chongqing/35: 须先完成：审议市级整改方案
2026-02-03 09:00 陈 of office: deliberate-city-plan C
=> refused chongqing/8(5): 应由
2026-02-03 09:00 方 of leading-group: deliberate-city-plan C
=> taken chongqing/8(5)
2026-02-04 09:00 陈 of office: submit-city-plan C document_no=渝委文〔2026〕6号
=> refused chongqing/35: 须先完成：审定市级整改方案
2026-02-04 09:00 市委办 of committee: decide-city-plan C
=> taken chongqing/35 partial=true
2026-02-04 10:00 府办 of government: decide-city-plan C
=> taken chongqing/35 partial=
2026-02-05 09:00 陈 of office: issue-city-plan C document_no=渝委办〔2026〕9号
=> refused chongqing/35: 须先完成：报党中央国务院
2026-02-05 09:00 陈 of office: assign-detail-plan C X1 subject=渝北区 detail_due=2026-04-30
=> refused chongqing/35: 本案现处 拟订市级方案
2026-02-05 10:00 陈 of office: submit-city-plan C document_no=渝委文〔2026〕6号
=> taken chongqing/35 due.0.deadline=city-plan-issued due.0.date=2026-02-26
2026-02-27 00:00 passes
=> rectification.late chongqing/35 deadline=city-plan-issued
2026-02-27 08:00 陈 of office: issue-city-plan C document_no=渝委办〔2026〕9号
=> taken chongqing/35 completes=city-plan begins=rectification due.0.deadline=central-report due.0.date=2026-10-31
=> disclosure.taken chongqing/38 field.item=整改方案

# Under it, each district, department and enterprise has its own (35).
2026-02-27 09:00 王 of subject/渝北区: assign-detail-plan C X1 subject=渝北区 detail_due=2026-04-30
=> refused chongqing/35: 应由
2026-02-27 09:00 陈 of office: assign-detail-plan C X1 subject=渝北区 detail_due=2026-04-30
=> taken chongqing/35 type=detail-plan due.0.date=2026-04-30
2026-02-27 09:10 陈 of office: assign-detail-plan C X2 subject=市水利局 detail_due=2026-04-30
=> taken chongqing/35
2026-04-20 09:00 钱 of subject/市水利局: submit-detail-plan X1 plan="细化方案"
=> refused chongqing/35: 应由 渝北区 办理
2026-04-20 09:00 王 of subject/渝北区: report-detail-progress X1 progress_note="完成两项"
=> refused chongqing/36: 须先完成：制定细化整改方案
2026-04-20 09:00 王 of subject/渝北区: submit-detail-plan X1 plan="细化方案，五项"
=> taken chongqing/35
2026-05-01 00:00 passes
=> rectification.late chongqing/35 deadline=detail-plan due=2026-04-30
2026-05-06 09:00 王 of subject/渝北区: report-detail-progress X1 progress_note="完成两项"
=> taken chongqing/36

# A task names who is responsible, how, and who leads (34).
2026-05-06 10:00 陈 of office: enter-task C T1 problem="支流水质不达标" goal="达标" measures="截污,清淤" unit="渝北区,长寿区" responsibility=连带责任 limit_date=2026-12-31
=> refused chongqing/34: 可选：属地主体责任 牵头或指导督导责任 企业责任
2026-05-06 10:00 陈 of office: enter-task C T1 problem="支流水质不达标" goal="达标" measures="截污,清淤" unit="渝北区,长寿区" responsibility=territorial lead_unit=市水利局 limit_date=2026-12-31
=> taken chongqing/34 case_id=ZY2026-1-Z001
2026-05-06 10:10 陈 of office: enter-task C T2 problem="园区管网不全" goal="补齐" measures="改造" unit=渝东化工集团 responsibility=enterprise limit_date=2026-09-30
=> taken chongqing/34
2026-05-06 10:20 陈 of office: enter-task C T3 problem="监管不力" goal="建章立制" measures="出台办法" unit=市水利局 responsibility=leading long_term=yes
=> taken chongqing/34
2026-05-07 09:00 钱 of lead/市住房城乡建委: guide-task T1 opinion="先干流"
=> refused chongqing/34: 应由 市水利局 办理
2026-05-07 09:00 钱 of lead/市水利局: guide-task T1 opinion="先干流后支流"
=> taken chongqing/34
2026-09-01 09:00 陈 of office: report-to-group C result="进展"
=> taken chongqing/9(6) result.total=3
2026-10-15 09:00 王 of subject/渝北区: report-to-centre C result="情况"
=> refused chongqing/36: 应由
2026-10-15 09:00 陈 of office: end-rectification C
=> refused chongqing/37: 须先完成：向党中央国务院报告整改情况
2026-10-15 10:00 陈 of office: report-to-centre C result="情况"
=> taken chongqing/36
=> disclosure.taken chongqing/38 field.item=整改落实情况
2026-10-16 10:00 陈 of office: end-rectification C
=> refused chongqing/37: 整改任务 尚有 3 件未结
