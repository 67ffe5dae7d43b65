# Answers within ten days, of a starred complaint within seven: Shandong's numbers.
office . at 2025-03-10 08:00 with planning inspection reporting rectification
2025-03-10 09:00 某 of unit/甲厂: complaint.import C1 inspection=省督察 region=滨海市 text="夜间排放异味"
=> refused practice/5: 应由
2025-03-10 09:00 李 of team: complaint.import C1 inspection=省督察 region=滨海市 text="夜间排放异味" channel=来电
=> complaint.recorded practice/5 complaint.reception_no=D202503100001
2025-03-10 09:10 李 of team: complaint.import C2 inspection=省督察 region=滨海市 text="河道发黑" channel=来信 key_case=yes
=> complaint.recorded practice/5 complaint.reception_no=X202503100001
2025-03-10 20:30 某 of unit/甲厂: batch.close date=2025-03-10
=> refused practice/5: 应由
2025-03-10 20:30 李 of team: batch.close date=2025-03-10
=> batch.closed practice/5 case_id.1=2025-00002
2025-03-10 21:00 李 of team: complaint.hand-over C1 unit=滨海市 goal="无异味"
=> refused practice/5: 整改措施
2025-03-10 21:00 李 of team: complaint.hand-over C1 unit=滨海市 goal="无异味" measures="停产检修"
=> complaint.handed-over practice/5 due.date=2025-03-20 due.span="10 days"
2025-03-10 21:10 李 of team: complaint.hand-over C2 unit=滨海市 goal="水清" measures="清淤"
=> complaint.handed-over practice/5 due.date=2025-03-17 due.span="7 days"
2025-03-18 00:00 passes
=> deadline.reached clause=practice/6
=> complaint.overdue case_id=2025-00002
2025-03-18 09:00 王 of subject/滨海市: complaint.answer C1 verdict=属实
=> refused practice/6
2025-03-18 09:00 王 of subject/滨海市: complaint.answer C1 verdict=属实 found="检测超标" handling="停产检修" state=已办结
=> complaint.answered practice/6 late=false
2025-03-19 09:00 王 of office: complaint.close C1
=> refused practice/6: 须由另一人进行
2025-03-19 09:00 陈 of office: complaint.close C1
=> complaint.closed practice/6
