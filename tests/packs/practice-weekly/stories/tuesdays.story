# Every Monday the week's report opens; it is due on Tuesday at noon.
office . at 2025-09-17 08:00 with planning inspection reporting rectification
# The week in which the pack was adopted is opened by hand.
2025-09-17 09:00 吴 of bureau: open-weekly W0 duty_name=weekly period=2025W38
=> taken practice-weekly/1 due.0.date=2025-09-23
2025-09-22 00:00 passes
=> deadline.reached
=> planning.taken practice-weekly/1 case_id=ZB20250922-1 field.duty_name=weekly field.period=2025W39 due.0.date=2025-09-23
2025-09-22 09:00 陈 of office: open-weekly W duty_name=weekly period=2025W39
=> refused practice-weekly/1: 应由 市督察办 提出
2025-09-22 09:00 吴 of bureau: open-weekly W duty_name=weekly period=2025W39
=> refused practice-weekly/1: 该时段已有
2025-09-23 11:00 吴 of bureau: submit-weekly ZB20250922-1
=> refused practice-weekly/1: 缺少：周报内容
2025-09-23 11:00 吴 of bureau: submit-weekly ZB20250922-1 summary="本周进展"
=> taken practice-weekly/1
2025-09-29 00:00 passes
=> planning.taken case_id=ZB20250929-1 field.duty_name=weekly field.period=2025W40 due.0.date=2025-09-30
2025-09-30 12:00 passes
=> planning.late practice-weekly/1 case_id=ZB20250929-1 deadline=weekly due=2025-09-30
# Tuesday 7 October is a holiday until the 8th: the 9th is the first working day after it, the 10th the second.
2025-10-06 00:00 passes
=> planning.taken field.period=2025W41 due.0.date=2025-10-10
2025-10-10 11:59 passes
=> nothing
2025-10-10 12:00 passes
=> planning.late practice-weekly/1 deadline=weekly due=2025-10-10
