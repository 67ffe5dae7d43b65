# Half an hour from the moment that the form names, and twenty-four hours before a meeting.
office tests/packs/terms at 2026-03-02 08:00 with planning reporting

2026-03-02 09:00 陈 of office: begin M unit=甲厂
=> taken terms/5
2026-03-02 23:50 陈 of office: hear M heard_at="2026-03-02 23:40"
=> taken terms/7 due.0.date=2026-03-03 due.0.span="30 minutes"
2026-03-03 00:09 陈 of office: tell M
=> taken terms/7
2026-03-03 09:00 陈 of office: hear M heard_at="2026-03-03 08:40"
=> taken terms/7 due.0.date=2026-03-03
2026-03-03 09:09 passes
=> nothing
2026-03-03 09:10 passes
=> reporting.late terms/7 deadline=first-word

2026-03-03 10:00 陈 of office: call M held_at=2026-03-06
=> refused terms/7: 2026-02-09 14:30
2026-03-03 10:00 陈 of office: call M held_at="2026-03-06 09:30"
=> taken terms/7 due.0.date=2026-03-05 due.0.from=2026-03-06
2026-03-05 09:29 陈 of office: invite M
=> taken terms/7
# Called a day too late: there is no time left for the notice.
2026-03-05 10:00 陈 of office: call M held_at="2026-03-09 14:00"
=> taken terms/7 due.0.date=2026-03-08
2026-03-08 13:59 passes
=> nothing
2026-03-08 14:00 passes
=> reporting.late terms/7 deadline=invite
