# A day that has passed already when a deadline begins: what follows by itself follows once, not for ever.
office . at 2026-03-02 08:00 with inspection reporting

2026-03-02 09:00 李 of office: consult A urgent=yes
=> taken lapses/2
2026-03-02 09:10 周 of unit: owe A
=> refused lapses/5
2026-03-02 09:10 李 of office: owe A
=> taken lapses/5 due.0.date=2026-01-31
=> reporting.late lapses/5 deadline=yearly
=> reporting.taken lapses/5 step.name=remind due.0.date=2026-01-31
=> reporting.late lapses/5 deadline=yearly
2026-03-02 09:20 周 of unit: remind A
=> refused lapses/5
2026-03-02 09:20 李 of office: remind A
=> taken lapses/5
=> reporting.late lapses/5
=> reporting.taken lapses/5 step.name=remind

# Nor through a case that is opened.
2026-03-03 09:10 周 of unit: owe-watch A
=> refused lapses/5
2026-03-03 09:10 李 of office: owe-watch A
=> taken lapses/5
=> reporting.late lapses/5 deadline=yearly-watch
=> reporting.taken lapses/5 step.name=rewatch case_id=Y2026-001-01 as W
=> reporting.late lapses/5 deadline=yearly-watch case_id=Y2026-001-01
=> not reporting.taken lapses/5 parent=Y2026-001-01
2026-03-04 09:10 周 of unit: rewatch W
=> refused lapses/5
2026-03-04 09:20 李 of office: yearly A
=> refused lapses/5
2026-03-04 09:20 周 of unit: yearly A
=> taken lapses/5
