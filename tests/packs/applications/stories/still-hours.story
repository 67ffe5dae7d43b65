# Standing still by working days, and by the hour.
office . at 2026-03-09 08:00 with inspection planning referral

2026-03-09 09:00 李 of office: apply A enterprise=甲厂
=> taken applications/2
2026-03-09 09:00 高 of chair: register A
=> refused applications/6
2026-03-09 09:10 李 of office: register A
=> taken applications/6 due.0.date=2026-03-23

# 8 workdays altogether: 3 of them until the 12th, and the 5 that are left from the 16th to the 20th.
2026-03-09 10:00 李 of office: test A
=> taken applications/6
2026-03-10 10:00 高 of chair: tested A
=> refused applications/6
2026-03-12 10:00 李 of office: tested A
=> taken applications/6 due.0.date=2026-03-26
2026-03-13 10:00 李 of office: test A
=> taken applications/6
2026-03-20 12:00 passes
=> nothing
2026-03-21 00:00 passes
=> case.recounted applications/6 deadline=inform after.date=2026-04-02
2026-03-23 10:00 李 of office: test A
=> refused applications/6: time to inform has stood still for as long as it may altogether
2026-03-23 11:00 高 of chair: inform A
=> refused applications/6
2026-03-23 12:00 李 of office: inform A
=> taken applications/6

# 24 hours each time, by the minute; each time anew.
2026-03-24 09:00 高 of chair: order A
=> refused applications/6
2026-03-24 09:00 李 of office: order A
=> taken applications/6 due.0.at=1774486800000
2026-03-24 09:30 高 of chair: wait A
=> refused applications/6
2026-03-24 10:00 李 of office: wait A
=> taken applications/6
2026-03-25 09:59 passes
=> nothing
2026-03-25 10:00 passes
=> case.recounted applications/6 deadline=visit pause.ms=86400000 after.at=1774573200000
2026-03-25 11:00 李 of office: wait A
=> taken applications/6
2026-03-25 12:00 高 of chair: visit A
=> refused applications/6
2026-03-25 12:00 李 of office: visit A
=> taken applications/6
2026-04-20 00:00 passes
=> not case.recounted applications/6 deadline=visit

# Of a year whose holidays nobody knows yet: it stood still on days that may turn out to be none that count.
2026-12-29 09:00 李 of office: apply B enterprise=乙厂
=> taken applications/2
2026-12-29 09:00 李 of office: register B
=> taken applications/6 due.0.date=2027-01-12 due.0.provisional=true
2026-12-29 09:10 李 of office: test B
=> taken applications/6
2027-01-04 09:00 李 of office: tested B
=> taken applications/6 due.0.date=2027-01-18 due.0.provisional=true
