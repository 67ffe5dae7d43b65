# An answer is returned with a reason. The unit has a new day and answers a second time.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C22 as published
=> complaint.recorded beijing-2020/24(3)
2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed
2026-02-10 09:00 李 of team: complaint.hand-over C22 unit=获嘉县 goal=不再扰民 measures=检修并监测
=> complaint.handed-over beijing-2020/30 due.date=2026-03-02
2026-02-11 09:00 赵 of subject/获嘉县: complaint.answer C22 as published
=> complaint.answered beijing-2020/30 round=1
=> deadline.clear

2026-02-12 09:00 王 of team: complaint.return C22
=> refused beijing-2020/28: 缺少：理由
2026-02-12 09:00 王 of team: complaint.return C22 reason=没有监测数据
=> complaint.returned beijing-2020/28 reason=没有监测数据 due.date=2026-03-04
=> deadline.set key=2026-00001/answer
# An answer that was returned cannot be verified.
2026-02-12 09:30 王 of team: complaint.verify C22 note=n
=> refused beijing-2020/28: 须先完成：答复

# The first day would have been 2026-03-02. It passes, and nothing is late.
2026-03-03 08:00 passes
=> nothing
2026-03-04 18:00 赵 of subject/获嘉县: complaint.answer C22 as published found=附监测数据
=> complaint.answered beijing-2020/30 round=2 late=false
=> deadline.clear
2026-03-05 09:00 王 of team: complaint.verify C22 note=数据已核
=> complaint.verified beijing-2020/28
# Once verified it is not returned any more.
2026-03-05 10:00 陈 of office: complaint.return C22 reason=r
=> refused beijing-2020/28: 已有“核实”
2026-03-05 11:00 陈 of office: complaint.close C22
=> complaint.closed beijing-2020/30
2026-03-05 12:00 陈 of office: ledger.show
=> ledger.shown total=1 late=0 line.0.state=closed line.0.answers=2
