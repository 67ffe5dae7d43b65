# A deadline stands still so long at most, each time and altogether; then it runs on by itself.
office . at 2026-03-02 08:00 with inspection planning referral

2026-03-02 09:00 李 of office: apply A enterprise=甲厂
=> taken applications/2 due.0.deadline=reply due.0.date=2026-04-01 due.1.date=2026-04-06
2026-03-02 09:00 高 of chair: pause A
=> refused applications/6: to be asked for by: office
2026-03-02 09:00 李 of office: go-on A
=> refused applications/6: the deadline is not suspended

# Suspended on 3 March, it stands still from the 4th to the 13th, ten days, and what is counted from its end with it.
2026-03-03 10:00 李 of office: pause A
=> taken applications/6
2026-03-13 23:00 passes
=> nothing
2026-03-14 00:00 passes
=> case.recounted applications/6 deadline=reply after.date=2026-04-11 pause.from=20515 pause.to=20525
=> case.recounted applications/6 deadline=publish after.date=2026-04-16
# A step that was to resume it comes late, and is taken all the same: it runs.
2026-03-14 09:00 李 of office: go-on A
=> taken applications/6

# Five days are left of fifteen: resumed in time nothing happens by itself.
2026-03-16 09:00 李 of office: pause A
=> taken applications/6
2026-03-18 09:00 李 of office: go-on A
=> taken applications/6 due.0.deadline=reply due.0.date=2026-04-13 due.1.date=2026-04-18
2026-03-19 09:00 李 of office: pause A
=> taken applications/6
2026-03-22 23:59 passes
=> nothing
2026-03-23 00:00 passes
=> case.recounted applications/6 deadline=reply after.date=2026-04-16
=> case.recounted applications/6 deadline=publish after.date=2026-04-21
2026-03-23 09:00 李 of office: pause A
=> refused applications/6: 答复时限 中止累计时间已满，不得再中止


# Done before: what was set to go on by itself says nothing.
2026-03-24 09:00 李 of office: publish A
=> taken applications/6
2026-03-24 10:00 高 of chair: publish A
=> refused applications/6: to be asked for by: office
2026-04-17 00:00 passes
=> referral.late applications/6 deadline=reply due=2026-04-16
