# A deadline that is counted from the last day of another one moves and stands still with it.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

# Begun together, in whatever order they are written; one that is counted from the second one, too.
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: contest M
=> refused flow/3: 尚未起算：补充期
2026-02-09 09:00 李 of clerk: publish M
=> taken flow/7 due.0.deadline=hold due.0.date=2026-02-28 due.1.deadline=appeal due.1.date=2026-03-10 due.1.from=2026-02-28 due.2.deadline=closing due.2.date=2026-03-13 due.2.span="3 days"

# They stand still with it: nobody is late, and no window closes.
2026-02-10 09:00 王 of chief: halt M
=> taken flow/5
2026-03-13 08:00 passes
=> nothing
2026-03-20 08:00 李 of clerk: contest M
=> taken flow/7
2026-03-20 09:00 王 of chief: carry-on M
=> taken flow/5 due.0.deadline=hold due.0.date=2026-04-02 due.1.deadline=appeal due.1.date=2026-04-12 due.2.deadline=closing due.2.date=2026-04-15

# Prolonged with it, and late each by its own day.
2026-03-23 09:00 王 of chief: lengthen M until=2026-04-10
=> taken flow/5 due.0.deadline=hold due.0.date=2026-04-10 due.1.deadline=appeal due.1.date=2026-04-20 due.2.deadline=closing due.2.date=2026-04-23
2026-04-13 00:00 passes
=> reporting.late flow/3 deadline=hold due=2026-04-10
2026-04-21 00:00 passes
=> reporting.late flow/3 deadline=appeal due=2026-04-20
2026-04-23 23:00 李 of clerk: contest M
=> taken flow/7
2026-04-24 00:00 李 of clerk: contest M
=> refused flow/3: 逾期不予受理：补充期至 2026-04-23

# Without the other one there is no day to count from.
2026-04-24 09:00 李 of clerk: begin N unit=甲厂 urgent=yes
=> taken flow/4
2026-04-24 09:00 李 of clerk: open-appeal N
=> taken flow/7 due.0.deadline=
# What stands still when it begins, begins to stand still.
2026-04-24 09:00 李 of clerk: post-up N
=> taken flow/7 due.0.deadline=hold due.0.date=2026-05-12 due.1.deadline=
2026-04-24 09:00 李 of clerk: stay N
=> taken flow/7
2026-04-24 09:00 李 of clerk: open-appeal N
=> taken flow/7 due.0.deadline=appeal due.0.date=2026-05-22
2026-05-25 09:00 李 of clerk: repost N
=> taken flow/7 due.0.deadline=hold due.0.date=2026-06-08 due.1.deadline=appeal due.1.date=2026-06-18
# Done before its time: the last day is the same. What was met stays so when the other one begins anew.
2026-06-01 09:00 李 of clerk: unpost N
=> taken flow/7
2026-06-02 09:00 李 of clerk: open-appeal N
=> taken flow/7 due.0.deadline=appeal due.0.date=2026-06-18
2026-06-02 09:00 李 of clerk: hear-out N
=> refused flow/7: 应由 负责人 提出；本机关只适用于 加急：否
2026-06-02 09:00 王 of chief: hear-out N
=> taken flow/7
2026-06-02 09:00 李 of clerk: post-up N
=> taken flow/7 due.0.deadline=hold due.0.date=2026-06-16 due.1.deadline=
# Begun anew while it runs: counted anew.
2026-06-02 09:00 李 of clerk: open-appeal N
=> taken flow/7 due.0.deadline=appeal due.0.date=2026-06-26
2026-06-03 09:00 李 of clerk: post-up N
=> taken flow/7 due.0.deadline=hold due.0.date=2026-06-17 due.1.deadline=appeal due.1.date=2026-06-27
