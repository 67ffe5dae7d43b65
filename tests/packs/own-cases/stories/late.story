# What is not published in time is late by the deadline of the step that opened it.
office . at 2026-01-05 08:00 with planning inspection reporting disclosure
2026-01-05 09:00 陈 of office: register-city S subject=宁川市 subject_kind=市
=> taken own-cases/1
2026-01-05 09:00 陈 of office: draft-plan J year=2026
=> taken own-cases/1
2026-01-05 09:00 陈 of office: enter-line J L inspection_type=督察 subject=宁川市
=> taken own-cases/1
2026-01-05 09:00 陈 of office: approve-plan J
=> taken own-cases/1
2026-01-05 09:00 陈 of office: order X subject=宁川市 plan_line=J2026-1-01 enterprise=化工厂
=> taken own-cases/2
2026-01-05 09:00 陈 of office: feed-back X
=> taken own-cases/6
=> disclosure.taken own-cases/6 case_id=D2026-01-01 field.item=反馈意见 due.0.date=2026-01-25 as N
2026-01-10 00:00 passes
=> nothing
2026-01-26 00:00 passes
=> disclosure.late own-cases/6 deadline=publish case_id=D2026-01-01
2026-01-27 09:00 陈 of office: publish N cause=反馈
=> taken own-cases/6
