# A deadline of the case above: stopped and moved by what opens a part, and by the part's own steps.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
# Nothing runs above: nothing can be paused by opening a part.
2026-02-09 09:00 李 of clerk: part-off M S
=> refused flow/9: 时限未在进行：总期限
2026-02-09 09:10 李 of clerk: open-all M
=> taken flow/9 due.0.deadline=above due.0.date=2026-02-28 due.1.deadline=twin due.1.date=2026-02-14

# What opens the part pauses it; once only.
2026-02-10 09:00 李 of clerk: part-off M S
=> taken flow/9 parent=A2026-001
2026-02-10 09:10 李 of clerk: part-off M T
=> refused flow/9: the deadline stands still already: time for all (since 2026-02-10: parted and paused)
# A part's step lets it run on: two working days lost.
2026-02-12 09:00 李 of clerk: part-on S
=> taken flow/9 case_id=A2026-001-01 due.0.key=A2026-001/above due.0.date=2026-03-03
2026-02-12 09:10 李 of clerk: part-on S
=> refused flow/9: 时限未中止：总期限
2026-02-13 09:00 李 of clerk: part-long S until=2026-03-03
=> refused flow/9: 须晚于原时限 2026-03-03
2026-02-13 09:00 李 of clerk: part-long S until=2026-03-05
=> taken flow/9 due.0.key=A2026-001/above due.0.date=2026-03-05
2026-02-13 09:00 李 of clerk: part-long S until=2026-03-06
=> taken flow/9 due.0.date=2026-03-06
2026-02-13 09:00 李 of clerk: part-long S until=2026-03-07
=> refused flow/9: time for all may be extended 2 times at most

# Both have one of this name: once the type of the part begins it, the part's is meant, and the one above goes on.
2026-02-13 09:10 李 of clerk: part-own S
=> taken flow/9 due.0.key=A2026-001-01/twin due.0.date=2026-02-27
2026-02-13 09:20 李 of clerk: part-end S
=> taken flow/9
2026-02-15 00:00 passes
=> reporting.late flow/3 case_id=A2026-001 deadline=twin due=2026-02-14
# The one that only the case above begins has been stopped by the part: nobody is late.
2026-03-08 00:00 passes
=> nothing

# Another matter: no sooner than its least, by what opens a part; and late where nobody stops it.
2026-03-09 09:00 李 of clerk: begin N unit=甲厂 urgent=no
=> taken flow/4
2026-03-09 09:10 李 of clerk: open-all N
=> taken flow/9 due.0.deadline=above due.0.date=2026-03-23
2026-03-09 09:20 李 of clerk: part-out N U
=> refused flow/3: time for all: not before 2026-03-11
2026-03-11 09:00 李 of clerk: part-out N U
=> taken flow/9 parent=A2026-002
2026-03-17 00:00 passes
=> reporting.late flow/3 case_id=A2026-002 deadline=twin
2026-03-24 00:00 passes
=> nothing
2026-03-24 09:00 李 of clerk: open-all N
=> taken flow/9 due.0.deadline=above due.0.date=2026-04-08
2026-04-09 00:00 passes
=> reporting.late flow/3 case_id=A2026-002 deadline=twin
=> reporting.late flow/3 case_id=A2026-002 deadline=above due=2026-04-08
