# The city's office may not open an inspection; it may look after itself.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
2025-03-03 09:00 陈 of office: register-subject S subject=滨海市 subject_kind=市
=> taken practice/2
2025-03-03 09:10 陈 of office: plan-presence J subject=滨海市 presence_from=2025-03-10 presence_to=2025-03-29
=> taken practice/4
2025-03-03 09:20 陈 of office: order-routine J R subject=滨海市
=> refused practice-city/1
2025-03-03 09:20 陈 of office: order-marine J R subject=滨海市
=> refused practice-city/1
2025-03-03 09:20 陈 of office: order-special R subject=滨海市
=> refused practice-city/1
2025-03-03 09:30 陈 of office: begin-checkup K subject=滨海市
=> refused practice-city/2: 应由 市督察办 提出
2025-03-03 09:30 吴 of bureau: begin-checkup K subject=滨海市
=> taken practice-city/2
2025-03-13 09:30 吴 of bureau: end-checkup K
=> refused practice-city/2: 缺少：核查情况
2025-03-13 09:30 吴 of bureau: end-checkup K found="三项问题"
=> taken practice-city/2
