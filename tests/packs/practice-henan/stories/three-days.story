# The same complaint as in the province's story, with three days.
office . at 2025-03-10 08:00 with planning inspection reporting rectification
2025-03-10 09:00 李 of team: complaint.import C1 inspection=省督察 region=滨海市 text="夜间排放异味" channel=来电
=> complaint.recorded practice/5 complaint.reception_no=D2HA202503100001
2025-03-10 20:30 李 of team: batch.close date=2025-03-10
=> batch.closed practice/5
2025-03-10 21:00 李 of team: complaint.hand-over C1 unit=滨海市 goal="无异味" measures="停产检修"
=> complaint.handed-over practice/5 due.date=2025-03-13 due.span="3 days"
2025-03-14 00:00 passes
=> complaint.overdue case_id=2025-00001
