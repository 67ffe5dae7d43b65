# The day of an extension moves on, and so does the last day to which it may be extended.
office . at 2026-03-02 08:00 with inspection planning referral

# 27 March and 30 days are Sunday 26 April: Monday will do, Tuesday will not.
2026-03-12 09:00 李 of office: begin A
=> taken days/1 due.0.date=2026-03-27
2026-03-12 09:00 李 of office: begin B
=> taken days/1 due.0.date=2026-03-27
2026-03-12 10:00 李 of office: extend A until=2026-04-28
=> refused days/5: 办理期限 至多延长至 2026-04-27
2026-03-12 10:00 李 of office: extend A until=2026-04-27
=> taken days/4 due.0.deadline=handle due.0.date=2026-04-27 due.0.unrolled=2026-04-27
2026-03-12 10:00 李 of office: extend B until=2026-04-26
=> taken days/4 due.0.deadline=handle due.0.date=2026-04-27 due.0.unrolled=2026-04-26
# What it stands still from then on is added to the day that was named: Sunday becomes Tuesday.
2026-03-13 09:00 李 of office: pause B
=> taken days/3
2026-03-15 09:00 李 of office: go-on B
=> taken days/3 due.0.date=2026-04-28 due.0.unrolled=2026-04-28

# While it stands still it is not extended; the refusal names the step that stopped it.
2026-03-16 09:00 李 of office: begin C
=> taken days/1
2026-03-17 09:00 李 of office: pause C
=> taken days/3
2026-03-18 09:00 李 of office: extend C until=2026-06-20
=> refused days/4: 时限已中止，恢复后方可延长：办理期限（自 2026-03-17 起：中止）
2026-03-18 09:00 李 of office: pause C
=> refused days/3: the deadline stands still already: time to handle (since 2026-03-17: paused)
