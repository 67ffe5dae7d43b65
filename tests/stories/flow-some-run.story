# A step that moves several deadlines moves those that run: one at least must.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 王 of chief: halt M
=> refused flow/5: 时限未在进行：答复期限、公示期
2026-02-09 09:00 王 of chief: lengthen M until=2026-05-01
=> refused flow/5: the deadline does not run: time to reply, time of notice

# One of the two runs, and it alone is moved.
2026-02-09 09:00 李 of clerk: post-up M
=> taken flow/7 due.0.deadline=hold due.0.date=2026-02-28
2026-02-09 09:10 王 of chief: carry-on M
=> refused flow/5: 时限未中止：答复期限、公示期
2026-02-10 09:00 王 of chief: halt M
=> taken flow/5
2026-02-10 09:10 王 of chief: halt M
=> refused flow/5: 时限已中止：公示期（自 2026-02-10 起：全部中止）
2026-02-10 09:20 王 of chief: lengthen M until=2026-05-01
=> refused flow/5: 时限已中止，恢复后方可延长：公示期（自 2026-02-10 起：全部中止）

# The other begins meanwhile: it runs, and what stands still goes on standing still since its own day.
2026-02-11 09:00 李 of clerk: ask M
=> taken flow/5 due.0.deadline=reply due.0.date=2026-03-03
2026-02-12 09:00 王 of chief: halt M
=> taken flow/5
2026-02-13 09:00 王 of chief: carry-on M
=> taken flow/5 due.0.deadline=reply due.0.date=2026-03-04 due.1.deadline=hold due.1.date=2026-03-04

# Both run: both are prolonged, each as often as it may be.
2026-02-14 09:00 王 of chief: lengthen M until=2026-03-04
=> refused flow/5: 须晚于原时限 2026-03-04
2026-02-14 09:00 王 of chief: lengthen M until=2026-03-20
=> taken flow/5 due.0.deadline=reply due.0.date=2026-03-20 due.1.deadline=hold due.1.date=2026-03-20
2026-02-15 09:00 王 of chief: lengthen M until=2026-03-25
=> refused flow/5: 答复期限 至多延长 1 次

# One has ended: the other alone stands still, and only it is late afterwards.
2026-03-16 09:00 钱 of unit/甲厂: reply M
=> taken flow/5
2026-03-17 09:00 王 of chief: halt M
=> taken flow/5
2026-03-23 00:00 passes
=> nothing
2026-03-24 09:00 王 of chief: carry-on M
=> taken flow/5 due.0.deadline=hold due.0.date=2026-03-27 due.1.deadline=
2026-03-28 00:00 passes
=> reporting.late flow/3 deadline=hold due=2026-03-27
2026-03-28 09:00 王 of chief: halt M
=> refused flow/5: 时限未在进行：答复期限、公示期
