# Conditions that compare numbers and dates, and conditions that may not hold.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4

# What nobody has said is not compared, and is not what may not be.
2026-02-09 09:10 李 of clerk: big M
=> refused flow/7: 只适用于 自：< 2026-03-01/> 2026-12-31、规模：>= 25
2026-02-09 09:20 李 of clerk: measure M size=24 from=2026-02-28
=> taken flow/7
2026-02-09 09:20 李 of clerk: big M
=> refused flow/7: only where size: >= 25
2026-02-09 09:30 李 of clerk: measure M size=25
=> taken flow/7
2026-02-09 09:30 李 of clerk: big M
=> taken flow/7
2026-02-09 09:30 李 of clerk: measure M size=99
=> taken flow/7
2026-02-09 09:30 李 of clerk: big M
=> taken flow/7

# More than it may be; and of several that may not be, one is enough.
2026-02-09 09:40 李 of clerk: measure M size=100
=> taken flow/7
2026-02-09 09:40 李 of clerk: big M
=> refused flow/7: 不适用于 规模：> 99
2026-02-09 09:50 李 of clerk: paint M colour=蓝
=> taken flow/7
2026-02-09 09:50 李 of clerk: big M
=> refused flow/7: not where colour: red/blue, size: > 99
2026-02-09 10:00 李 of clerk: begin N unit=甲厂 urgent=no
=> taken flow/4

# A day before, or after; not between.
2026-02-09 10:00 李 of clerk: measure N size=50 from=2026-03-01
=> taken flow/7
2026-02-09 10:00 李 of clerk: big N
=> refused flow/7: 只适用于 自：< 2026-03-01/> 2026-12-31
2026-02-09 10:00 李 of clerk: measure N size=50 from=2026-12-31
=> taken flow/7
2026-02-09 10:00 李 of clerk: big N
=> refused flow/7: only where from
2026-02-09 10:00 李 of clerk: measure N size=50 from=2027-01-01
=> taken flow/7
2026-02-09 10:00 李 of clerk: big N
=> taken flow/7

# A length of time that does not hold for what is small or large.
2026-02-09 10:10 李 of clerk: ask N
=> taken flow/5 due.0.span="10 workdays"
2026-02-09 10:10 李 of clerk: measure N size=9
=> taken flow/7
2026-02-09 10:10 李 of clerk: ask N
=> taken flow/5 due.0.span="30 days"
2026-02-09 10:10 李 of clerk: ask M
=> taken flow/5 due.0.span="30 days"
