# A complaint's day is the ledger's, whoever started it: it moves with the calendar, and lateness follows the new day.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C23 as published
=> complaint.recorded beijing-2020/24(3)
2026-02-09 09:10 李 of team: complaint.import C01 as published
=> complaint.recorded beijing-2020/24(3)
2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed
2026-02-11 09:00 李 of team: complaint.hand-over C23 unit=上蔡县 goal=河道无垃圾 measures=清理
=> complaint.handed-over beijing-2020/30 due.date=2026-03-03 due.deadline=answer
2026-02-11 09:00 李 of team: complaint.hand-over C01 unit=新曹农场 goal=g measures=m
=> complaint.handed-over beijing-2020/30 due.date=2026-03-03

# One is answered before the notice of 02-25 is recorded; the other one has been late since midnight, and no longer is.
2026-03-03 09:00 钱 of subject/上蔡县: complaint.answer C23 as published
=> complaint.answered beijing-2020/30 late=false
2026-03-04 00:00 passes
=> ledger.late beijing-2020/30 unit=新曹农场 due=2026-03-03
2026-03-04 09:00 王 of office: calendar.amend text=@2026-ledger.yaml
=> calendar.amended year=2026 announced=2026-02-25
=> case.recounted beijing-2020/30 case_id=2026-00002 deadline=answer before.date=2026-03-03 after.date=2026-03-04 state=running
=> deadline.set key=2026-00002/answer kind=complaint.overdue
2026-03-04 10:00 李 of team: ledger.show
=> ledger.shown total=2 late=0 line.1.due=2026-03-04 line.0.due=2026-03-03

# By its new day it is late again, and answered it stays so.
2026-03-05 00:00 passes
=> ledger.late beijing-2020/30 unit=新曹农场 due=2026-03-04
2026-03-05 09:00 钱 of subject/新曹农场: complaint.answer C01 as published
=> complaint.answered beijing-2020/30 late=true

# Sent back, it has a new day in the amended calendar; nothing else of it moves.
2026-03-05 10:00 李 of team: complaint.return C01 reason=未附照片
=> complaint.returned beijing-2020/28 due.date=2026-03-19
