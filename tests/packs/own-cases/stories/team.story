# Who may lead: from the pool, of the rank, and if he has left office not long ago; who serves is not asked when he left.
office . at 2026-01-05 08:00 with planning
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
2026-01-05 09:00 陈 of office: register-person P1 person=林清 rank=正局级
=> refused own-cases/4: 缺少：在职情况
2026-01-05 09:00 陈 of office: register-person P1 person=林清 rank=正局级 service=在职
=> taken own-cases/4
2026-01-05 09:00 陈 of office: register-person P2 person=周远 rank=副局级 service=在职
=> taken own-cases/4
2026-01-05 09:00 陈 of office: register-person P3 person=高川 rank=正局级 service=退出领导岗位 retired_on=2020-01-01
=> taken own-cases/4
2026-01-05 09:00 陈 of office: propose X leader=林清
=> refused own-cases/4: 林清：组长须在人选库中（不在人选库中）
2026-01-05 09:00 陈 of office: pool P2
=> refused own-cases/4: 周远：组长职级（职级为副局级）
2026-01-05 09:00 陈 of office: pool P3
=> refused own-cases/4: 高川：近期退出领导岗位（退出领导岗位于2020-01-01）
2026-01-05 09:00 陈 of office: pool P1
=> taken own-cases/4
2026-01-05 09:00 陈 of office: propose X leader=林清
=> taken own-cases/4
