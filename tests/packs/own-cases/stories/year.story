# A year's plan with one line, the inspection on it, what it found, and what must be published of it.
office . at 2026-01-05 08:00 with planning inspection reporting disclosure
2026-01-05 09:00 甲 of subject/宁川市: register-city S subject=宁川市 subject_kind=市
=> refused own-cases/1: 应由 办公室
2026-01-05 09:00 陈 of office: register-city S subject=宁川市 subject_kind=市
=> taken own-cases/1
2026-01-05 09:00 陈 of office: draft-plan J year=二六
=> refused own-cases/1: 年度应写成 2026
2026-01-05 09:00 陈 of office: draft-plan J year=2026
=> taken own-cases/1 case_id=J2026-1
2026-01-05 09:00 陈 of office: approve-plan J
=> refused own-cases/1: 须先完成：列入计划
2026-01-05 09:00 陈 of office: enter-line J L inspection_type=督察 subject=江口市
=> refused own-cases/2: 江口市 未登记为督察对象
2026-01-05 09:00 陈 of office: enter-line J L inspection_type=督察 subject=宁川市
=> taken own-cases/1 case_id=J2026-1-01

# The line is a case with a number; before the plan is approved nothing is opened on it.
2026-01-06 09:00 陈 of office: order X subject=宁川市 plan_line=J2026-1-01 enterprise=化工厂
=> refused own-cases/2: 年度计划事项 J2026-1-01 所在的年度计划 J2026-1 未经批准
2026-01-06 09:00 陈 of office: approve-plan J
=> taken own-cases/1
# The plan itself is none of its lines.
2026-01-06 09:00 陈 of office: order X subject=宁川市 plan_line=J2026-1 enterprise=化工厂
=> refused own-cases/2: 年度计划事项 J2026-1 不存在于任何年度计划之中
2026-01-06 09:00 陈 of office: order X subject=宁川市 plan_line=J2026-1-01 enterprise=化工厂
=> taken own-cases/2 case_id=D2026-01

# A finding is a case of its own, and the report counts it.
2026-01-07 09:00 陈 of office: draw-up X
=> refused own-cases/3: 须先完成：登记督察发现
2026-01-07 09:00 陈 of office: record X F content=突出问题
=> refused own-cases/3: 缺少：程度
2026-01-07 09:00 陈 of office: record X F content=突出问题 gravity=严重
=> taken own-cases/3 result.findings=1
2026-01-07 10:00 陈 of office: draw-up X
=> taken own-cases/3 result.findings=1

# Whom a score in a case is about is not whom the case is about: the city is still the city's.
2026-01-08 09:00 陈 of office: petition X
=> refused own-cases/5: 缺少：渠道
2026-01-08 09:00 陈 of office: petition X channel=来电
=> taken own-cases/5
2026-01-08 09:00 陈 of office: count X
=> refused own-cases/5: 缺少：被督察市
2026-01-08 09:00 甲 of subject/宁川市: answer X
=> refused own-cases/5: 须先完成：核计举报
2026-01-08 09:00 陈 of office: count X subject=化工厂
=> taken own-cases/5 field.subject=化工厂 result.petitions=1,1 result.points=1
2026-01-08 10:00 乙 of subject/化工厂: answer X
=> refused own-cases/5
2026-01-08 10:00 甲 of subject/宁川市: answer X
=> taken own-cases/5

# What is published goes by the step that its row names.
2026-01-09 09:00 甲 of subject/宁川市: feed-back X
=> refused own-cases/6: 应由 办公室
2026-01-09 09:00 陈 of office: feed-back X
=> taken own-cases/6
=> disclosure.taken own-cases/6 type=notice case_id=D2026-01-02 step.name=open-notice field.item=反馈意见 due.0.date=2026-01-29 as N
2026-01-10 09:00 甲 of subject/宁川市: publish N cause=反馈
=> refused own-cases/6: 应由 办公室
2026-01-12 09:00 陈 of office: publish N cause=反馈
=> taken own-cases/6
2026-01-12 09:00 甲 of subject/宁川市: open-notice X N2 item=反馈意见 cause=补充
=> refused own-cases/6: 应由 办公室
2026-01-12 09:00 甲 of subject/宁川市: open-exposure X E item=典型案例 cause=化工厂
=> refused own-cases/6: 应由 办公室
2026-01-12 09:00 陈 of office: open-exposure X E item=典型案例 cause=化工厂
=> taken own-cases/6 due.0.date=2026-01-15
2026-01-12 09:00 甲 of subject/宁川市: expose E cause=化工厂
=> refused own-cases/6: 应由 办公室
2026-01-12 09:00 陈 of office: expose E cause=化工厂
=> taken own-cases/6
