# A last day without work moves on last: behind what it stood still.
office . at 2026-03-02 08:00 with inspection planning referral

# 15 days from 3 March end on the 18th. Four days of standing still make that Sunday the 22nd: it moves on to the 23rd. What is
# counted from its end ends on the 2nd of April, ten days behind the 23rd.
2026-03-03 09:00 李 of office: begin A
=> taken days/1 due.0.deadline=handle due.0.date=2026-03-18 due.0.unrolled=2026-03-18
2026-03-05 09:00 李 of office: pause A
=> taken days/3 still.0.deadline=handle
2026-03-05 09:00 李 of office: test A
=> taken days/3 still.0.deadline=expert still.0.until=1773072000000
2026-03-09 09:00 李 of office: go-on A
=> taken days/3 due.0.date=2026-03-23 due.0.unrolled=2026-03-22 due.1.deadline=next due.1.date=2026-04-02
# The clock adds the same four days.
2026-03-10 00:00 passes
=> case.recounted days/5 deadline=expert before.date=2026-03-18 after.date=2026-03-23 after.unrolled=2026-03-22 unpaused=2026-03-18
2026-03-23 23:59 passes
=> not inspection.late days/5 deadline=expert
2026-03-24 00:00 passes
=> inspection.late days/5 deadline=expert due=2026-03-23
=> planning.late days/5 deadline=handle due=2026-03-23
