# Stopped on the Sunday between its last day and the one to which that moved on: what is left is the day to which it moved.
office . at 2026-03-12 08:00 with inspection planning referral

2026-03-13 09:00 李 of office: begin C
=> taken days/1 due.0.date=2026-03-30 due.0.unrolled=2026-03-28
2026-03-29 09:00 李 of office: pause C
=> taken days/3
2026-03-31 09:00 李 of office: go-on C
=> taken days/3 due.0.date=2026-04-01 due.0.unrolled=2026-04-01
