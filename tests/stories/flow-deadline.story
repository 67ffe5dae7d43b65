# A deadline is longer or shorter by a fact of the case, stands still, moves, and is late by itself.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: begin U unit=甲厂 urgent=yes
=> taken flow/4
2026-02-09 09:00 李 of clerk: ask U
=> taken flow/5 due.0.date=2026-02-11 due.0.span="2 workdays"
2026-02-09 09:00 孙 of chief: pause M
=> refused flow/5: 时限未在进行：答复期限
2026-02-09 09:00 李 of clerk: ask M
=> taken flow/5 due.0.date=2026-02-28

# A reply in time: another module takes the step, and the one that counts the days hears of it.
2026-02-10 09:00 钱 of unit/甲厂: reply U
=> taken flow/5

# It stands still for three working days (02-11 to 02-13).
2026-02-10 10:00 孙 of chief: go-on M
=> refused flow/5: 时限未中止
2026-02-10 10:00 孙 of chief: pause M
=> taken flow/5
2026-02-13 10:00 孙 of chief: go-on M
=> taken flow/5 due.0.date=2026-03-04

# It is prolonged once, and to a later day.
2026-02-28 10:00 孙 of chief: prolong M until=2026-03-04
=> refused flow/5: 须晚于原时限 2026-03-04
2026-02-28 10:00 孙 of chief: prolong M until=2026-02-27
=> refused flow/5: the new day must be later than 2026-03-04
2026-02-28 10:00 孙 of chief: prolong M until=2026-03-10
=> taken flow/5 due.0.date=2026-03-10
2026-02-28 10:00 孙 of chief: prolong M until=2026-03-20
=> refused flow/5: 至多延长 1 次
2026-03-10 23:59 passes
=> nothing
2026-03-11 00:00 passes
=> deadline.reached key=A2026-001/reply
=> reporting.late flow/3 deadline=reply due=2026-03-10

# A last day that the form gives, or none.
2026-03-11 09:00 李 of clerk: last-day M
=> taken flow/7
2026-03-11 09:00 李 of clerk: last-day M last=2026-03-12
=> taken flow/7 due.0.date=2026-03-12
2026-03-13 00:00 passes
=> reporting.late flow/3 deadline=day due=2026-03-12

# Past the last year that is known, the day is provisional and says so.
2026-03-13 09:00 李 of clerk: last-day U last=2031-03-12
=> taken flow/7 due.0.provisional=true

# Stopped on its last day, a Friday, and resumed on Saturday: the next working day is left.
2027-03-03 09:00 李 of clerk: begin F unit=甲厂 urgent=yes
=> taken flow/4
2027-03-03 09:00 李 of clerk: ask F
=> taken flow/5 due.0.date=2027-03-05
2027-03-05 09:00 孙 of chief: pause F
=> taken flow/5
2027-03-06 09:00 孙 of chief: go-on F
=> taken flow/5 due.0.date=2027-03-08
# Resumed on the day it was stopped: nothing is lost, nothing is won.
2027-03-08 09:00 孙 of chief: pause F
=> taken flow/5
2027-03-08 10:00 孙 of chief: go-on F
=> taken flow/5 due.0.date=2027-03-08
2027-03-09 00:00 passes
=> reporting.late flow/3 deadline=reply due=2027-03-08
# What is late is not prolonged: it was.
2027-03-09 09:00 孙 of chief: prolong F until=2027-03-20
=> refused flow/5: 时限未在进行

# Between two days: both count, to their last minute.
2027-03-09 10:00 李 of clerk: begin G unit=甲厂 urgent=no
=> taken flow/4
2027-03-09 10:00 李 of clerk: begin H unit=甲厂 urgent=no
=> taken flow/4
2027-03-09 10:00 李 of clerk: days G from=2027-03-10 to=2027-03-11
=> taken flow/7
2027-03-09 10:00 李 of clerk: days H from=2027-03-10 to=2027-03-11
=> taken flow/7
2027-03-09 23:59 李 of clerk: within G
=> refused flow/7: 须在期限内进行
2027-03-10 00:00 李 of clerk: within G
=> taken flow/7
2027-03-11 23:59 李 of clerk: within H
=> taken flow/7
2027-03-12 00:00 李 of clerk: begin I unit=甲厂 urgent=no
=> taken flow/4
2027-03-12 00:00 李 of clerk: days I from=2027-03-10 to=2027-03-11
=> taken flow/7
2027-03-12 00:00 李 of clerk: within I
=> refused flow/7: 须在期限内进行：2027-03-10 至 2027-03-11
