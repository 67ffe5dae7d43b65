# A regulation that is adopted before it is in force: nobody owes by it yet. Its first periods are those
# that begin on its day or later, however long the office has had it.
office tests/packs/recur at 2024-01-10 08:00 with planning reporting disclosure
2024-01-10 09:00 陈 of office: register S1 subject=甲区 subject_kind=区
=> taken recur/1
2025-12-31 23:00 passes
=> nothing
2026-01-01 00:00 passes
=> planning.taken recur/2 field.duty_name=half field.period=2026H1 field.subject=甲区
2026-01-05 00:00 passes
=> planning.taken recur/3 field.duty_name=weekly field.period=2026W02
