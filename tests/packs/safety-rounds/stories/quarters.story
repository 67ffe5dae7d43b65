# The committee's meeting comes round every quarter without anybody: held in time in one, and in the next not.
office . at 2025-01-02 08:00 with planning reporting
2025-03-31 23:59 passes
=> nothing
2025-04-01 00:00 passes
=> deadline.reached key=duty/safety-rounds/meeting
=> planning.taken safety-rounds/5 case_id=20250401-01 field.duty_name=meeting field.period=2025Q2 due.0.date=2025-06-30
2025-06-30 17:00 陈 of office: hold-meeting 20250401-01 minutes="二季度会议"
=> refused safety-rounds/5: 应由 安全生产委员会 提出
2025-06-30 17:00 秘 of committee: hold-meeting 20250401-01 minutes="二季度会议"
=> taken safety-rounds/5
2025-07-01 00:00 passes
=> planning.taken safety-rounds/5 case_id=20250701-01 field.duty_name=meeting field.period=2025Q3 due.0.date=2025-09-30
2025-09-30 23:59 passes
=> nothing
2025-10-01 00:00 passes
=> planning.late safety-rounds/5 case_id=20250701-01 deadline=meeting due=2025-09-30
=> planning.taken safety-rounds/5 case_id=20251001-01 field.period=2025Q4
# What was missed is still to be held, and is on record as late.
2025-10-09 09:00 秘 of committee: hold-meeting 20250701-01 minutes="三季度会议"
=> taken safety-rounds/5
