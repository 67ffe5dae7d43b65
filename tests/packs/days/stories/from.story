# Counted from the day of a field that was left empty: from the step's own day.
office . at 2026-03-02 08:00 with inspection planning referral

2026-03-05 09:00 李 of office: begin A
=> taken days/1
2026-03-05 09:00 李 of office: post A
=> taken days/2 due.0.from=2026-03-05 due.0.date=2026-03-10
2026-03-05 09:00 李 of office: begin B
=> taken days/1
2026-03-05 09:00 李 of office: post B received=2026-03-03
=> taken days/2 due.0.from=2026-03-03 due.0.date=2026-03-08
