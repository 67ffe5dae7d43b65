# One presence carries two inspections; a special one has neither a mobilisation meeting nor a telephone.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
2025-03-03 09:00 陈 of office: register-subject S subject=滨海市 subject_kind=市
=> taken practice/2
2025-03-03 09:00 吴 of bureau: register-subject S2 subject=山阳市 subject_kind=市
=> refused practice/2: 应由 省督察办 提出
2025-03-03 09:10 陈 of office: plan-presence J subject=滨海市 presence_from=2025-03-10
=> refused practice/4: 缺少：进驻结束
2025-03-03 09:10 陈 of office: plan-presence J subject=滨海市 presence_from=2025-03-10 presence_to=2025-03-29
=> taken practice/4 case_id=JZ2025-01
2025-03-03 09:20 陈 of office: order-routine J R subject=某县
=> refused practice/2: 某县 未登记
2025-03-03 09:20 陈 of office: order-routine J R subject=滨海市
=> taken practice/2 case_id=JZ2025-01-1 parent=JZ2025-01
2025-03-03 09:21 陈 of office: order-marine J M subject=某县
=> refused practice/2: 某县 未登记
2025-03-03 09:21 陈 of office: order-marine J M subject=滨海市
=> taken practice/2 case_id=JZ2025-01-2 parent=JZ2025-01

# ---- the routine one prepares, the marine one begins with the presence
2025-03-04 09:00 李 of team: mobilise M held_on=2025-03-04
=> refused practice/3: 该步骤只用于：例行督察
2025-03-04 09:00 陈 of office: begin-presence R presence_from=2025-03-10 presence_to=2025-03-29 telephone=12369 mailbox=滨海市A01号 hours=8:00-20:00
=> taken practice/3 completes=
2025-03-04 09:05 李 of team: mobilise R held_on=2025-03-04
=> taken practice/3 completes=preparation begins=presence
2025-03-04 09:10 陈 of office: begin-presence R presence_from=2025-03-10 presence_to=2025-03-29 telephone=12369 mailbox=滨海市A01号 hours=8:00-20:00
=> refused practice/3
2025-03-09 09:00 李 of team: use-method M method=走访问询 held_on=2025-03-09
=> refused practice/4: 须在期限内进行：2025-03-10 至 2025-03-29
2025-03-10 09:00 李 of team: use-method M method=走访问询 held_on=2025-03-10
=> taken practice/4
2025-03-10 09:00 李 of team: use-method R method=听取汇报 held_on=2025-03-10
=> taken practice/4
2025-03-20 09:00 李 of team: close-presence M
=> refused practice/4: 提前结束须写明理由
2025-03-29 18:00 李 of team: close-presence M
=> taken practice/4 completes=presence begins=rectification
2025-03-29 18:00 李 of team: close-presence R
=> taken practice/4
2025-03-30 09:00 李 of team: use-method R method=听取汇报 held_on=2025-03-29
=> refused practice/4: 本案现处 整改落实

# ---- special: its preparation ends with the notice alone, and the notice has no telephone
2025-04-01 09:00 陈 of office: order-special X subject=某县
=> refused practice/2: 某县 未登记
2025-04-01 09:00 陈 of office: order-special X subject=滨海市
=> taken practice/2 case_id=JZ2025-02
2025-04-01 09:10 陈 of office: begin-quiet-presence X presence_from=2025-04-07 presence_to=2025-04-16 mailbox=滨海市
=> refused practice/3: 邮政信箱应有编号
2025-04-01 09:10 陈 of office: begin-quiet-presence X presence_from=2025-04-07 presence_to=2025-04-16 mailbox=滨海市A02号 telephone=12369
=> refused practice/3: 没有字段 telephone
2025-04-01 09:10 陈 of office: begin-quiet-presence X presence_from=2025-04-07 presence_to=2025-04-16 mailbox=滨海市A02号
=> taken practice/3 completes=preparation begins=presence result.days=10
2025-04-16 18:00 李 of team: use-method X method=下沉督察 held_on=2025-04-16
=> taken practice/4
2025-04-16 18:10 李 of team: close-presence X
=> taken practice/4
2025-04-17 09:00 王 of city/滨海市: end-rectification X
=> refused practice/7: 应由 省督察办 提出
2025-04-17 09:00 陈 of office: end-rectification X
=> taken practice/7
