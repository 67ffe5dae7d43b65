# Days of the week, days before a day, and what may not come too soon.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4 case_id=A2026-001
2026-02-09 09:00 李 of clerk: begin U unit=甲厂 urgent=yes
=> taken flow/4 case_id=A2026-002
2026-02-09 09:00 李 of clerk: begin L unit=甲厂 urgent=no
=> taken flow/4 case_id=A2026-003
2026-02-09 09:00 李 of clerk: convene M held=2026-03-05
=> taken flow/7 due.0.date=2026-02-10 due.1.date=2026-02-27 due.2.date=2026-02-28 due.3.date=2027-02-09 due.3.span="1 year"

# A month ends with its last day; hours are counted from the moment.
2026-02-09 09:00 李 of clerk: convene U held=2026-03-05
=> taken flow/7 due.2.date=2026-02-28 due.3.date=2026-03-31 due.3.span="end of next month"
2026-02-10 12:00 passes
=> reporting.late flow/3 deadline=weekly due=2026-02-10
=> reporting.late flow/3 deadline=weekly due=2026-02-10
2026-02-10 14:59 李 of clerk: unpost U
=> refused flow/3: 公示期：2026-02-10 15:00 起方可进行
2026-02-10 15:00 李 of clerk: unpost U
=> taken flow/7

# Five working days, and not one minute less; under the deadline's clause.
2026-02-13 23:59 李 of clerk: unpost M
=> refused flow/3: time of notice: not before 2026-02-14 00:00
2026-02-14 00:00 李 of clerk: unpost M
=> taken flow/7
# Over now: what stops it may come again at any time.
2026-02-14 00:10 李 of clerk: unpost M
=> taken flow/7

# The Tuesday that follows is a holiday: the second working day behind it.
2026-02-14 09:00 李 of clerk: convene M held=2026-03-05
=> taken flow/7 due.0.date=2026-02-25

# It stands still for two working days (02-26, 02-27): so much longer it is waited for.
2026-02-24 09:00 李 of clerk: convene L held=2026-04-01
=> taken flow/7 due.2.date=2026-03-09
2026-02-25 09:00 李 of clerk: stay L
=> taken flow/7
2026-02-25 10:00 李 of clerk: unpost L
=> refused flow/3: not before 2026-03-02 00:00
2026-02-27 09:00 李 of clerk: repost L
=> taken flow/7 due.0.date=2026-03-11
2026-03-03 23:59 李 of clerk: unpost L
=> refused flow/3: not before 2026-03-04 00:00
2026-03-04 00:00 李 of clerk: unpost L
=> taken flow/7

# Notice given in time, on the last day; and none given.
2026-03-25 23:59 李 of clerk: invite L
=> taken flow/7
2026-03-26 00:00 passes
=> nothing
2026-03-26 09:00 李 of clerk: convene L held=2026-04-08
=> taken flow/7 due.1.date=2026-03-31
2026-04-01 00:00 passes
=> reporting.late flow/3 deadline=invite due=2026-03-31
