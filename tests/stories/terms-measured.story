# The longer of ten working days and fifteen days, and the shortest of several lengths.
office tests/packs/terms at 2026-02-02 08:00 with planning reporting

2026-02-02 09:00 陈 of office: begin M unit=甲厂
=> taken terms/5

# Over Spring Festival ten working days are longer; what each of the two comes to is told with it.
2026-02-10 09:00 陈 of office: ask M handed_in=2026-02-10 starred=no
=> taken terms/6 due.0.date=2026-03-02 due.0.span="10 workdays" due.1.date=2026-04-10 due.1.span="2 months"
# In March they are the shorter ones.
2026-03-02 09:00 陈 of office: ask M handed_in=2026-03-02 starred=no
=> taken terms/6 due.0.date=2026-03-17 due.0.span="15 days"
# A condition takes the place of both.
2026-03-02 09:10 陈 of office: ask M handed_in=2026-03-02 starred=yes
=> taken terms/6 due.0.date=2026-03-07 due.0.span="5 days"

# What stood still is added in the unit of the one that counts: days of the fifteen, working days of the ten.
2026-03-02 10:00 陈 of office: ask M handed_in=2026-03-02 starred=no
=> taken terms/6 due.0.date=2026-03-17
2026-03-06 09:00 陈 of office: pause M
=> taken terms/6
2026-03-09 09:00 陈 of office: resume M
=> taken terms/6 due.0.date=2026-03-20
2026-03-20 23:59 李 of unit/甲厂: answer M
=> taken terms/6
2026-04-28 09:00 陈 of office: ask M handed_in=2026-04-28 starred=no
=> taken terms/6 due.0.date=2026-05-14 due.0.span="10 workdays" due.1.date=2026-06-27 due.1.span="60 days"
2026-04-30 09:00 陈 of office: pause M
=> taken terms/6
2026-05-06 09:00 陈 of office: resume M
=> taken terms/6 due.0.date=2026-05-15
2026-05-16 00:00 passes
=> reporting.late terms/6 deadline=answer due=2026-05-15

# Near the end of the year what the office has set is the shortest.
2026-12-01 09:00 陈 of office: ask M handed_in=2026-12-01 starred=no
=> taken terms/6 due.1.date=2026-12-29 due.1.span="2 workdays before end of year"
2026-12-30 00:00 passes
=> reporting.late terms/6 deadline=publish due=2026-12-29
