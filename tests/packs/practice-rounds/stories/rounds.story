# Each round counts its presences anew; a round that no number can hold is refused.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
2025-03-03 09:00 陈 of office: register-subject S subject=滨海市 subject_kind=市
=> taken practice/2
2025-03-03 09:10 陈 of office: plan-presence J2 subject=滨海市 presence_from=2025-03-10 presence_to=2025-03-29 round=2
=> taken practice-rounds/1 case_id=D2SH202501
2025-03-03 09:11 陈 of office: plan-presence J3 subject=滨海市 presence_from=2025-06-10 presence_to=2025-06-29 round=3
=> taken practice-rounds/1 case_id=D3SH202501
2025-03-03 09:12 陈 of office: plan-presence J4 subject=滨海市 presence_from=2025-09-10 presence_to=2025-09-29 round=3
=> taken practice-rounds/1 case_id=D3SH202502
2025-03-03 09:13 陈 of office: plan-presence J5 subject=滨海市 presence_from=2025-09-10 presence_to=2025-09-29 round=3/4
=> refused practice-rounds/1
2025-03-03 09:14 陈 of office: order-special X subject=滨海市
=> refused practice-rounds/1: 缺少：轮次
2025-03-03 09:14 陈 of office: order-special X subject=滨海市 round=回头看
=> taken practice-rounds/1 case_id=D回头看SH202501
2025-03-10 09:00 李 of team: complaint.import C inspection=省督察 region=滨海市 text="异味" channel=来信
=> complaint.recorded practice/5 complaint.reception_no=X3SH202503100001
