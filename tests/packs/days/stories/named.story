# A day that is named moves on as one that is counted does.
office . at 2026-03-02 08:00 with inspection planning referral

# Saturday 28 March at noon becomes Monday at noon; after one day of standing still it is Sunday, and Monday stays.
2026-03-05 09:00 李 of office: begin A
=> taken days/1
2026-03-05 09:00 李 of office: name A last=2026-03-28
=> taken days/2 due.0.date=2026-03-30 due.0.at=1774843200000 due.0.unrolled=2026-03-28
2026-03-06 09:00 李 of office: pause A
=> taken days/3 still.1.deadline=named
2026-03-07 09:00 李 of office: go-on A
=> taken days/3 due.1.deadline=named due.1.date=2026-03-30 due.1.at=1774843200000 due.1.unrolled=2026-03-29
2026-03-30 12:00 passes
=> planning.late days/5 deadline=named due=2026-03-30

# Of a year whose holidays nobody knows yet.
2026-12-20 09:00 李 of office: begin B
=> taken days/1
2026-12-20 09:00 李 of office: name B last=2027-02-06
=> taken days/2 due.0.date=2027-02-08 due.0.provisional=true
