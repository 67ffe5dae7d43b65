# One round in several works: each is looked at as if it were alone.
office . at 2026-03-01 08:00 with planning inspection archive
2026-03-02 09:00 陈 of office: enter E1 subject=甲厂,乙厂 subject_kind=厂
=> refused jointly/1: 对象只能填一项
2026-03-02 09:00 陈 of office: enter E1 subject=甲厂 subject_kind=厂
=> taken jointly/1
2026-03-02 09:00 陈 of office: enter E2 subject=乙厂 subject_kind=厂
=> taken jointly/1
2026-03-02 09:00 陈 of office: enter E3 subject=丙厂 subject_kind=厂
=> taken jointly/1
2026-03-02 09:00 陈 of office: enter E4 subject=丁店 subject_kind=店
=> taken jointly/1
2026-03-02 09:00 陈 of office: enter E5 subject=戊厂 subject_kind=厂
=> taken jointly/1
2026-03-02 09:00 陈 of office: enlist P1 person=王
=> taken jointly/4
2026-03-02 09:00 陈 of office: enlist P2 person=李 kin_units=乙厂
=> taken jointly/4
2026-03-02 09:00 陈 of office: enlist P3 person=赵
=> taken jointly/4
2026-03-02 10:00 陈 of office: draft Y year=2026
=> taken jointly/4
2026-03-02 10:00 陈 of office: list Y L0 inspection_type=联合检查 subject=甲厂,乙厂
=> refused jointly/4: 对象只能填一项
2026-03-02 10:00 陈 of office: list Y L1 inspection_type=联合检查 subject=甲厂
=> taken jointly/4
2026-03-02 10:00 陈 of office: list Y L2 inspection_type=联合检查 subject=乙厂
=> taken jointly/4
2026-03-02 10:00 陈 of office: list Y L3 inspection_type=联合检查 subject=丙厂
=> taken jointly/4
2026-03-02 10:00 陈 of office: approve Y
=> taken jointly/4

# The second one too must be registered, of the kind, and on a line of its own, which is used up.
2026-03-03 09:00 陈 of office: order R subject=甲厂,无名 plan_line=G2026-002
=> refused jointly/4: 无名 未登记
2026-03-03 09:00 陈 of office: order R subject=甲厂,丁店 plan_line=G2026-002
=> refused jointly/4: 丁店（店）不是
2026-03-03 09:00 陈 of office: order R subject=甲厂,乙厂 plan_line=G2026-002
=> refused jointly/4: 均未列 乙厂
2026-03-03 09:00 陈 of office: order R subject=甲厂,乙厂 plan_line=G2026-002,G2026-004
=> refused jointly/4: 丙厂
2026-03-03 09:00 陈 of office: order R subject=甲厂,乙厂 plan_line=G2026-002,G2026-003
=> taken jointly/4
2026-03-03 09:10 陈 of office: order R2 subject=丙厂,乙厂 ground=事故
=> refused jointly/5: 对 乙厂 的联合检查本年已有 1 次
2026-03-03 09:10 陈 of office: order R2 subject=甲厂 ground=事故
=> refused jointly/5: 对 甲厂 的联合检查本年已有 1 次
# Written twice it is one.
2026-03-03 09:10 陈 of office: order R2 subject=丙厂,丙厂 plan_line=G2026-004
=> taken jointly/4

# Who has a relative in any of them does not go; who went to the second one does not go there again.
2026-03-04 09:00 陈 of office: form R leader=王 member=李 authority=检字1号
=> refused jointly/4: 李：亲属回避
2026-03-04 09:00 陈 of office: form R leader=王 member=赵 authority=检字1号
=> taken jointly/4
2026-03-04 09:10 陈 of office: order R3 subject=戊厂 ground=事故
=> taken jointly/4
2027-01-04 09:00 陈 of office: order R4 subject=丙厂,乙厂 ground=事故
=> taken jointly/4
2027-01-04 09:10 陈 of office: form R4 leader=王 member=李 authority=检字2号
=> refused jointly/4: 王：轮换

# Both were inspected when the round has ended.
2027-02-01 09:00 陈 of office: end-round R keeper=陈 retention=永久
=> taken jointly/4
2027-02-01 09:10 陈 of office: coverage.show state=done
=> coverage.shown line.0.subject=乙厂 line.1.subject=甲厂
