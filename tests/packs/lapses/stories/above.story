# What comes by itself in a part is known in the case above, until it is taken back.
office . at 2026-03-02 08:00 with inspection reporting

2026-03-02 09:00 李 of office: consult A urgent=yes
=> taken lapses/2
2026-03-02 09:10 李 of office: watch A W
=> taken lapses/5 step.regime=lapses@1
2026-03-02 09:20 周 of unit: send W
=> refused lapses/5
2026-03-02 09:20 李 of office: send W
=> taken lapses/5 due.0.date=2026-03-05
2026-03-02 09:30 李 of office: blame A
=> refused lapses/5: only where follow-up overdue: yes
2026-03-05 23:00 李 of office: overlook W
=> refused lapses/5
2026-03-06 00:00 passes
=> reporting.taken lapses/5 case_id=Y2026-001-01 step.name=overlook field.lagging=yes
2026-03-06 08:50 周 of unit: blame A
=> refused lapses/5
2026-03-06 09:00 李 of office: blame A
=> taken lapses/5
2026-03-06 09:10 周 of unit: forgive W
=> refused lapses/5
2026-03-06 09:10 李 of office: forgive W
=> taken lapses/5
2026-03-06 09:20 李 of office: blame A
=> refused lapses/5: 只适用于 督办逾期：是
2026-03-06 09:30 李 of office: overlook W
=> taken lapses/5
2026-03-06 09:40 李 of office: blame A
=> taken lapses/5
2026-03-06 09:50 周 of unit: look W
=> refused lapses/5
2026-03-06 10:00 李 of office: look W
=> taken lapses/5
