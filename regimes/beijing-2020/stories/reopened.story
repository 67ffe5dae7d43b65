# A closed complaint comes back: it is reopened with a reason, by a new day, and goes the way again.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C13 as published
=> complaint.recorded beijing-2020/24(3)
2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed
2026-02-10 09:00 李 of team: complaint.hand-over C13 unit=浔阳区 goal=不扬尘 measures=覆盖
=> complaint.handed-over beijing-2020/30
2026-02-11 09:00 赵 of subject/浔阳区: complaint.answer C13 as published
=> complaint.answered beijing-2020/30
2026-02-11 10:00 陈 of office: complaint.reopen C13 reason=反弹
=> refused beijing-2020/30: 须先完成：办结销号
2026-02-12 09:00 王 of team: complaint.verify C13 note=n
=> complaint.verified beijing-2020/28
2026-02-12 10:00 陈 of office: complaint.close C13
=> complaint.closed beijing-2020/30

2026-04-01 09:00 陈 of office: complaint.reopen C13 reason=扬尘反弹
=> complaint.reopened beijing-2020/30 reason=扬尘反弹 due.date=2026-04-16
=> deadline.set key=2026-00001/answer
2026-04-01 10:00 陈 of office: complaint.close C13
=> refused beijing-2020/30: 须先完成：核实
2026-04-17 00:00 passes
=> complaint.overdue
=> ledger.late beijing-2020/30 due=2026-04-16
2026-04-17 09:00 赵 of subject/浔阳区: complaint.answer C13 as published
=> complaint.answered beijing-2020/30 round=2 late=true
2026-04-18 09:00 王 of team: complaint.verify C13 note=n
=> complaint.verified beijing-2020/28
2026-04-18 10:00 陈 of office: complaint.close C13
=> complaint.closed beijing-2020/30
2026-04-18 11:00 陈 of office: ledger.show
=> ledger.shown total=1 late=1 line.0.state=closed line.0.answers=2
