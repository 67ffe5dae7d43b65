# Published items of five inspections in one batch. Numbers are kept as they were written; an item
# without a number gets one. The ledger's total is the intake at every moment.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 08:30 李 of team: ledger.show
=> ledger.shown total=0 late=0

2026-02-09 09:00 李 of team: complaint.import C01 as published
=> complaint.recorded beijing-2020/24(3) case_id=2026-00001 complaint.reception_no=3 complaint.pollution_type.0=大气
2026-02-09 09:10 李 of team: complaint.import C07 as published
=> complaint.recorded beijing-2020/24(3) case_id=2026-00002 complaint.reception_no=BCD2022092602
2026-02-09 09:20 李 of team: complaint.import C22 as published
=> complaint.recorded beijing-2020/24(3) complaint.reception_no=新乡D20181122488
2026-02-09 09:30 李 of team: complaint.import C23 as published
=> complaint.recorded beijing-2020/24(3) complaint.pollution_type.0=水 complaint.pollution_type.1=垃圾

# This one was published without a number. X is for letters.
2026-02-09 09:40 李 of team: complaint.import C14 as published
=> complaint.recorded beijing-2020/24(3) complaint.reception_no=X202602090001 complaint.pollution_type.0=噪声

# Received after the cut-off hour: it goes into the next day's batch.
2026-02-09 20:00 李 of team: complaint.import C16 as published
=> complaint.recorded beijing-2020/24(3) case_id=2026-00006

2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed beijing-2020/24(3) batch_no=第1批 case_id="5 items" left=0
2026-02-09 21:05 李 of team: batch.close date=2026-02-09
=> refused beijing-2020/24(3): 已完成：编入批次
2026-02-10 20:30 李 of team: batch.close date=2026-02-10
=> batch.closed beijing-2020/24(3) batch_no=第2批 case_id="1 items" case_id.0=2026-00006
2026-02-11 20:30 李 of team: batch.close date=2026-02-11
=> refused beijing-2020/24(3): no complaint received before the cut-off hour
2026-02-11 20:30 李 of team: batch.close date=2026-02-12
=> refused beijing-2020/24(3): 该日尚未到来
2026-02-11 20:30 李 of team: batch.close date=2026-02-30
=> refused beijing-2020/24(3): 2026-02-09

2026-02-11 21:00 李 of team: complaint.hand-over C01 unit=新曹农场 goal=按规范运行 measures=定期出粪并记录
=> complaint.handed-over beijing-2020/30
2026-02-11 21:05 李 of team: complaint.hand-over C23 unit=上蔡县 goal=河道无垃圾 measures=清理并设收集点
=> complaint.handed-over beijing-2020/30
2026-02-12 09:00 孙 of subject/新曹农场: complaint.answer C01 as published
=> complaint.answered beijing-2020/30 answer.verdict=不属实
2026-02-12 09:30 钱 of subject/上蔡县: complaint.answer C23 as published
=> complaint.answered beijing-2020/30 answer.verdict=属实
2026-02-13 09:30 王 of team: complaint.verify C01 note=查阅监测报告
=> complaint.verified beijing-2020/28

2026-02-13 10:00 李 of team: ledger.show
=> ledger.shown total=6 count.0.state=recorded count.0.lines=4 count.3.state=answered count.3.lines=1 count.5.state=verified count.5.lines=1
# A page of the ledger.
2026-02-13 10:00 李 of team: ledger.show limit=2
=> ledger.shown total=6 line="2 items" next=2026-00002
2026-02-13 10:00 李 of team: ledger.show after=2026-00004
=> ledger.shown total=6 line="2 items" line.0.case_id=2026-00005 next=
