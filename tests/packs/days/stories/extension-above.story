# A part extends the deadline of the case that it belongs to, and no farther than that case may itself.
office . at 2026-03-02 08:00 with inspection planning referral

2026-03-12 09:00 李 of office: begin A
=> taken days/1 due.0.deadline=handle due.0.date=2026-03-27
2026-03-12 09:30 高 of chair: split A P
=> refused days/4
2026-03-12 09:30 李 of office: split A P
=> taken days/4 parent=D2026-001
2026-03-12 10:00 李 of office: plead P until=2026-04-28
=> refused days/5: time to handle may be extended to 2026-04-27 at the latest
2026-03-12 10:00 李 of office: plead P until=2026-04-26
=> taken days/4 due.0.key=D2026-001/handle due.0.date=2026-04-27
2026-03-12 11:00 高 of chair: part-done P
=> refused days/4
2026-03-12 11:00 李 of office: part-done P
=> taken days/4
