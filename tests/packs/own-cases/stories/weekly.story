# On the first working day of each week the digest of the week before is due.
office . at 2026-02-03 08:00 with planning reporting
2026-02-09 00:00 passes
=> planning.taken own-cases/5 step.name=open-digest case_id=Z1 field.duty_name=digest field.period=2026W06 due.0.date=2026-02-09 as D1
=> not planning.late
2026-02-09 09:00 甲 of subject/宁川市: send-digest D1 cause=上周举报三件
=> refused own-cases/5: 应由 办公室
2026-02-09 09:00 陈 of office: send-digest D1 cause=上周举报三件
=> taken own-cases/5
2026-02-09 10:00 陈 of office: open-digest D9 duty_name=digest period=2026W06
=> refused own-cases/5: 该时段已有
# Spring Festival: Monday the 16th to the 23rd are days without work, so the digest is due on the 24th.
2026-02-16 00:00 passes
=> planning.taken own-cases/5 case_id=Z2 field.duty_name=digest field.period=2026W07 due.0.date=2026-02-24
2026-02-25 00:00 passes
=> planning.late own-cases/5 case_id=Z2 deadline=digest
