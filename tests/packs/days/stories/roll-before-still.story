# What a last day without work moved on by is not added for good when it stands still.
office . at 2026-03-12 08:00 with inspection planning referral

# From 13 March it ends on Saturday the 28th, and moves on to Monday; the second working day behind it is Tuesday. Counted from
# Monday, ten days end on the 9th of April.
2026-03-13 09:00 李 of office: begin B
=> taken days/1 due.0.date=2026-03-30 due.0.unrolled=2026-03-28 due.1.deadline=second due.1.date=2026-03-31 due.1.unrolled=2026-03-28
2026-03-16 09:00 李 of office: pause B
=> taken days/3
2026-03-16 09:00 李 of office: wait B
=> taken days/3
# One day makes Saturday Sunday: Monday stays.
2026-03-17 09:00 李 of office: go-on B
=> taken days/3 due.0.date=2026-03-30 due.0.unrolled=2026-03-29 due.1.deadline=next due.1.date=2026-04-09
2026-03-17 09:00 李 of office: found B
=> taken days/3 due.0.deadline=total due.0.date=2026-05-13 due.1.deadline=second due.1.date=2026-03-31 due.1.unrolled=2026-03-29
# One more, and Monday itself is the day that is counted; then Tuesday.
2026-03-18 09:00 李 of office: pause B
=> taken days/3
2026-03-19 09:00 李 of office: go-on B
=> taken days/3 due.0.date=2026-03-30 due.0.unrolled=2026-03-30
2026-03-20 09:00 李 of office: pause B
=> taken days/3
2026-03-21 09:00 李 of office: go-on B
=> taken days/3 due.0.date=2026-03-31
