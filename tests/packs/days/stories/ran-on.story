# A deadline that ran on by itself may be resumed all the same: it runs.
office . at 2026-03-02 08:00 with inspection planning referral

2026-03-03 09:00 李 of office: begin A
=> taken days/1
2026-03-03 09:10 李 of office: tested A
=> refused days/3: 时限未中止：检验期限
2026-03-05 09:00 李 of office: test A
=> taken days/3
2026-03-10 00:00 passes
=> case.recounted days/5 deadline=expert after.date=2026-03-23
2026-03-11 09:00 李 of office: tested A
=> taken days/3
2026-03-23 23:59 passes
=> not inspection.late days/5 deadline=expert
2026-03-24 00:00 passes
=> inspection.late days/5 deadline=expert due=2026-03-23

# Resumed by a step it does not run on by itself, and is not resumed twice.
2026-04-01 09:00 李 of office: begin B
=> taken days/1
2026-04-02 09:00 李 of office: test B
=> taken days/3
2026-04-03 09:00 李 of office: tested B
=> taken days/3 due.0.deadline=expert
2026-04-03 10:00 李 of office: tested B
=> refused days/3: the deadline is not suspended: time to test
