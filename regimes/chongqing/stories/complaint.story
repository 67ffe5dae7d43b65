# Complaints taken in by a team while it is present (18(4)), handed over and settled at once (19): each step obeyed and broken.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared

2026-03-01 09:00 林清 of team: complaint.import C1 inspection=市级督察 region=渝北区 text=异味 belongs_to=LX2026-01
=> refused chongqing/18(4): 须在期限内进行：2026-03-02 至 2026-03-21
2026-03-02 09:00 林清 of team: complaint.import C1 inspection=市级督察 region=渝北区 text=异味 belongs_to=LX2026-01
=> complaint.recorded chongqing/18(4) complaint.belongs_to=LX2026-01
2026-03-02 09:05 林清 of team: complaint.import C2 inspection=市级督察 region=渝北区 text=异味再现 key_case=true
=> complaint.recorded chongqing/18(4)
2026-03-02 09:06 孙 of unit/区城管局: complaint.link C2 earlier=2026-00001 note=同一处
=> refused chongqing/18(4): 应由
2026-03-02 09:06 林清 of team: complaint.link C2 earlier=2026-00001 note=同一处
=> complaint.linked chongqing/18(4)
2026-03-02 09:07 林清 of team: complaint.hand-over C1 unit=区城管局 goal=无异味 measures=封闭
=> refused chongqing/19: 须先完成：编入批次
2026-03-02 20:10 孙 of unit/区城管局: batch.close date=2026-03-02
=> refused chongqing/18(4): 应由
2026-03-02 20:30 林清 of team: batch.close date=2026-03-02
=> batch.closed chongqing/18(4) case_id="2 items"
2026-03-02 21:00 林清 of team: complaint.hand-over C1 unit=区城管局 goal=无异味 measures=封闭
=> complaint.handed-over chongqing/19 due.date=2026-03-16
2026-03-02 21:00 林清 of team: complaint.hand-over C2 unit=区城管局 goal=无异味 measures=封闭
=> complaint.handed-over chongqing/19 due.date=2026-03-09
2026-03-03 09:00 孙 of unit/区水利局: complaint.sign C1
=> refused chongqing/19: 应由责任单位 区城管局 办理
2026-03-03 09:00 孙 of unit/区城管局: complaint.sign C1
=> complaint.signed chongqing/19
2026-03-04 09:00 孙 of unit/区城管局: complaint.answer C1 verdict=也许 found=异味 handling=已封闭
=> refused chongqing/19: 可选：属实 基本属实 部分属实 不属实
2026-03-04 09:00 孙 of unit/区城管局: complaint.answer C1 verdict=属实 found=异味 handling=已封闭 state=已办结
=> complaint.answered chongqing/19 round=1 late=false
2026-03-05 09:00 林清 of team: complaint.return C1
=> refused chongqing/19: 缺少：理由
2026-03-05 09:00 林清 of team: complaint.return C1 reason=没有照片
=> complaint.returned chongqing/19 due.date=2026-03-19
2026-03-05 10:00 林清 of team: complaint.verify C1 note=现场查看
=> refused chongqing/19: 须先完成：答复
2026-03-06 09:00 孙 of unit/区城管局: complaint.answer C1 verdict=属实 found=异味，附照片 handling=已封闭 state=已办结
=> complaint.answered chongqing/19 round=2
2026-03-06 10:00 陈 of office: complaint.close C1
=> refused chongqing/19: 须先完成：核实
2026-03-06 11:00 林清 of team: complaint.verify C1 note=现场查看
=> complaint.verified chongqing/19
2026-03-06 12:00 林清 of team: complaint.close C1
=> refused chongqing/19: 须由另一人进行
2026-03-06 12:00 陈 of office: complaint.close C1
=> complaint.closed chongqing/19
2026-03-06 13:00 陈 of office: complaint.reopen C2 reason=反弹
=> refused chongqing/19: 须先完成：办结销号
2026-03-09 09:00 陈 of office: complaint.reopen C1 reason=反弹
=> complaint.reopened chongqing/19
# The starred one has five working days.
2026-03-10 00:00 passes
=> ledger.late chongqing/19 case_id=2026-00002 due=2026-03-09
