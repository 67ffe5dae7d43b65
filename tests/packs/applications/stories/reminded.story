# So long before its last day a deadline is reminded of; not when it was met, moved or stands still.
office . at 2026-03-02 08:00 with inspection planning referral

# Due on 1 May, a holiday: five workdays before it is the 24th of April.
2026-03-02 09:00 高 of chair: inquire A enterprise=甲厂
=> refused applications/7
2026-03-02 09:00 李 of office: inquire A enterprise=甲厂
=> taken applications/7 due.0.deadline=report due.0.date=2026-05-01
2026-03-02 09:00 李 of office: inquire B enterprise=乙厂
=> taken applications/7
2026-03-02 09:00 李 of office: inquire C enterprise=丙厂
=> taken applications/7
2026-03-02 09:00 李 of office: inquire D enterprise=丁厂
=> taken applications/7

# B is reported, C prolonged, D stands still.
2026-04-02 09:00 高 of chair: report B
=> refused applications/7
2026-04-02 09:00 李 of office: report B
=> taken applications/7
2026-04-02 09:10 李 of office: prolong C until=2026-05-20
=> refused applications/7
2026-04-02 09:10 高 of chair: prolong C until=2026-05-20
=> taken applications/7
2026-04-20 09:10 高 of chair: halt D
=> refused applications/7
2026-04-20 09:10 李 of office: halt D
=> taken applications/7

2026-04-23 23:59 passes
=> nothing
2026-04-24 00:00 passes
=> inspection.reminded applications/7 case_id=H2026-001 deadline=report due=2026-05-01
=> not planning.reminded applications/7
=> not referral.reminded applications/7
2026-04-25 00:00 passes
=> nothing

# D stood still from the 21st to the 30th: due on 11 May, and reminded of on the 30th, which has passed.
2026-05-01 00:00 passes
=> case.recounted applications/6 deadline=report after.date=2026-05-11
=> not referral.reminded applications/7
2026-05-02 00:00 passes
=> inspection.late applications/6 deadline=report
2026-05-12 00:00 passes
=> referral.late applications/6 case_id=H2026-004

# C has a new day, and a reminder of its own: by the module that prolonged it.
2026-05-13 00:00 passes
=> planning.reminded applications/7 case_id=H2026-003 due=2026-05-20
2026-05-21 00:00 passes
=> planning.late applications/6 case_id=H2026-003

# By the hour: twelve hours before the moment; met before, none.
2026-05-22 09:00 李 of office: issue A
=> refused applications/7
2026-05-22 09:00 高 of chair: issue A
=> taken applications/7
2026-05-22 09:30 高 of chair: issue C
=> taken applications/7
2026-05-22 10:00 高 of chair: serve A
=> refused applications/7
2026-05-22 10:00 李 of office: serve A
=> taken applications/7
2026-05-23 21:29 passes
=> nothing
2026-05-23 21:30 passes
=> referral.reminded applications/7 case_id=H2026-003 deadline=serve due="2026-05-24 09:30"
