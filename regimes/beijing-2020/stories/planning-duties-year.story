# What is owed once a year: Article 48. One subject has put it into its key points by the day, the other is late by itself.
office . at 2025-12-01 08:00 with planning inspection
2025-12-02 09:00 陈 of office: register-subject S1 subject=海淀区 subject_kind=district
=> taken beijing-2020/19
2025-12-02 09:00 陈 of office: register-subject S2 subject=市水务局 subject_kind=department
=> taken beijing-2020/19
2026-01-01 00:00 passes
=> planning.taken beijing-2020/48 case_id=20260101-001 field.duty_name=key-points field.subject=市水务局 field.period=2026 due.0.date=2026-02-12
=> planning.taken beijing-2020/48 case_id=20260101-002 field.duty_name=key-points field.subject=海淀区 due.0.date=2026-02-12
2026-02-12 09:00 周 of subject/市水务局: fulfil-duty 20260101-002 result="已写入年度工作要点"
=> refused beijing-2020/48: 应由 海淀区 办理
2026-02-12 09:00 钱 of subject/海淀区: fulfil-duty 20260101-002 result="已写入年度工作要点"
=> taken beijing-2020/48
2026-02-13 00:00 passes
=> planning.late beijing-2020/48 case_id=20260101-001 deadline=duty due=2026-02-12
