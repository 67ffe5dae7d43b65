# A day that passes without an answer becomes an entry by itself. Over Spring Festival 2026 ten
# working days from 2026-02-11 end on 2026-03-03: 02-14 and 02-28 are worked, 02-15 to 02-23 are off.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C23 as published
=> complaint.recorded beijing-2020/24(3)
2026-02-09 09:10 李 of team: complaint.import C01 as published
=> complaint.recorded beijing-2020/24(3)
2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed
2026-02-11 09:00 李 of team: complaint.hand-over C23 unit=上蔡县 goal=河道无垃圾 measures=清理
=> complaint.handed-over beijing-2020/30 due.date=2026-03-03

# The day lasts until 24:00.
2026-03-03 23:59 passes
=> nothing
2026-03-04 00:00 passes
=> deadline.reached key=2026-00001/answer clause=beijing-2020/30
=> complaint.overdue deadline=answer
=> ledger.late beijing-2020/30 unit=上蔡县 due=2026-03-03 step.name=answer

# It is said once.
2026-03-20 00:00 passes
=> nothing

# A late answer is taken, and stays late in the record.
2026-03-20 09:00 钱 of subject/上蔡县: complaint.answer C23 as published
=> complaint.answered beijing-2020/30 late=true
2026-03-20 10:00 李 of team: ledger.show
=> ledger.shown total=2 late=1 line.0.late=true line.0.state=answered

# Nobody can make a line late by saying so.
2026-03-20 11:00 李 of team: complaint.hand-over C01 unit=新曹农场 goal=g measures=m
=> complaint.handed-over beijing-2020/30 due.date=2026-04-03
2026-03-20 11:10 周 of subject/某镇: complaint.overdue C01 case_id=2026-00002 deadline=answer due=1775232000000
=> nothing
