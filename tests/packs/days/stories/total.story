# What it has stood still counts altogether, also once it was prolonged.
office . at 2026-03-02 08:00 with inspection planning referral

# Twice thirty days, by the clock.
2026-03-10 09:00 李 of office: begin A
=> taken days/1
2026-03-11 09:00 李 of office: wait A
=> taken days/3
2026-04-12 09:00 李 of office: wait A
=> taken days/3
2026-05-13 09:00 李 of office: wait A
=> refused days/5: 累计期限 中止累计时间已满，不得再中止
2026-05-13 09:00 李 of office: longer A until=2026-08-06
=> taken days/4 due.0.deadline=total due.0.date=2026-08-06
2026-05-13 10:00 李 of office: wait A
=> refused days/5: 累计期限 中止累计时间已满，不得再中止

# Prolonged after one time of 30 and one of 20 days, ten are left: from the 21st of September until the 30th.
2026-07-01 09:00 李 of office: begin B
=> taken days/1
2026-07-02 09:00 李 of office: wait B
=> taken days/3
2026-08-03 09:00 李 of office: wait B
=> taken days/3
2026-08-23 09:00 李 of office: found B
=> taken days/3 due.0.date=2026-10-19
2026-08-24 09:00 李 of office: longer B until=2026-11-30
=> taken days/4
2026-09-20 09:00 李 of office: wait B
=> taken days/3 still.0.deadline=total still.0.until=1790784000000
2026-10-01 00:00 passes
=> case.recounted days/5 deadline=total before.date=2026-11-30 after.date=2026-12-10
