# 日常细则: each of the three opens by itself, is done in time in one period and late by itself in another.
office . at 2024-12-02 08:00 with planning inspection

# ---- 2025: the plan is decided and the year reported on in time; of the dispatches, the first not
2025-01-01 00:00 passes
=> planning.taken chongqing-2021/日常细则 case_id=20250101-001 field.duty_name=daily-dispatch field.period=2025Q1 due.0.date=2025-01-22
=> planning.taken chongqing-2021/日常细则 case_id=20250101-002 field.duty_name=daily-plan field.period=2025 due.0.date=2025-02-05
=> planning.taken chongqing-2021/日常细则 case_id=20250101-003 field.duty_name=daily-report field.period=2025 due.0.date=2025-02-05
2025-01-06 09:00 赵 of body: draft-daily-plan 20250101-002 overview="四十项" origin=市字头
=> taken chongqing-2021/日常细则
2025-01-07 09:00 陈 of office: approve-daily-plan 20250101-002
=> taken chongqing-2021/日常细则
2025-01-08 09:00 陈 of office: submit-daily-report 20250101-003 overview="二〇二四年日常督察情况"
=> taken chongqing-2021/日常细则
2025-01-23 00:00 passes
=> planning.late chongqing-2021/日常细则 case_id=20250101-001 deadline=daily-dispatch due=2025-01-22
2025-04-01 00:00 passes
=> planning.taken chongqing-2021/日常细则 case_id=20250401-001 field.duty_name=daily-dispatch field.period=2025Q2 due.0.date=2025-04-23
2025-04-02 09:00 赵 of body: record-dispatch 20250401-001 whom=渝北区 progress_note="完成四项" problems="无"
=> taken chongqing-2021/日常细则
2025-04-03 09:00 陈 of office: close-dispatch 20250401-001 overview="一个区"
=> taken chongqing-2021/日常细则

# ---- 2026: nobody draws up a plan or reports
2026-01-01 00:00 passes
=> planning.taken chongqing-2021/日常细则 case_id=20260101-002 field.duty_name=daily-plan field.period=2026 due.0.date=2026-01-29
=> planning.taken chongqing-2021/日常细则 case_id=20260101-003 field.duty_name=daily-report field.period=2026 due.0.date=2026-01-29
2026-02-10 00:00 passes
=> planning.late chongqing-2021/日常细则 case_id=20260101-002 deadline=daily-plan due=2026-01-29
=> planning.late chongqing-2021/日常细则 case_id=20260101-003 deadline=daily-report due=2026-01-29
