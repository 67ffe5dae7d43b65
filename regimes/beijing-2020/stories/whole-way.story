# A complaint goes the whole way: received, numbered, put into a batch, handed over with a line
# in the ledger and a day, answered, checked by another person and closed by a third.
# The item is published: Jiangxi, 2024, dust and noise at a building site.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C13 as published
=> complaint.recorded beijing-2020/24(3) case_id=2026-00001 complaint.reception_no=D3JX202405240023

2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed beijing-2020/24(3) batch_no=第1批 cut_off=20:00 case_id.0=2026-00001

2026-02-09 21:30 李 of team: complaint.hand-over C13 unit=九江市浔阳区 goal="施工不扬尘、不扰民" measures="围挡、洒水、覆盖；敏感时段不施工"
=> complaint.handed-over beijing-2020/30 unit=九江市浔阳区 due.date=2026-02-28 due.span="10 workdays" due.provisional=false
=> deadline.set clause=beijing-2020/30 key=2026-00001/answer kind=complaint.overdue

2026-02-10 08:30 赵 of subject/九江市浔阳区: complaint.sign C13
=> complaint.signed beijing-2020/30

2026-02-13 16:00 赵 of subject/九江市浔阳区: complaint.answer C13 as published
=> complaint.answered beijing-2020/30 round=1 late=false answer.verdict=基本属实
=> deadline.clear key=2026-00001/answer

2026-02-14 10:00 王 of team: complaint.verify C13 note="现场查看，围挡和覆盖已到位"
=> complaint.verified beijing-2020/28

2026-02-14 15:00 陈 of office: complaint.close C13 note="资料齐全"
=> complaint.closed beijing-2020/30

# The day passes, and nothing is late.
2026-03-31 12:00 passes
=> nothing

2026-03-31 12:00 陈 of office: ledger.show
=> ledger.shown total=1 late=0 line.0.state=closed line.0.unit=九江市浔阳区 line.0.goal=施工不扬尘、不扰民 line.0.due=2026-02-28 count.6.state=closed count.6.lines=1
