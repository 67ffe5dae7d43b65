# A step out of order is refused, with its clause and with what is missing. Nothing changes by it.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C13 as published
=> complaint.recorded beijing-2020/24(3)

# Answered before it was handed over.
2026-02-09 10:00 赵 of subject/九江市浔阳区: complaint.answer C13 as published
=> refused beijing-2020/30: 须先完成：交办

# Handed over before it is in a batch.
2026-02-09 10:00 李 of team: complaint.hand-over C13 unit=九江市浔阳区 goal=g measures=m
=> refused beijing-2020/30: to be done first: put into a batch

# A case that nobody knows.
2026-02-09 10:00 李 of team: complaint.hand-over nobody-knows unit=u goal=g measures=m
=> refused beijing-2020/30: 须先完成：受理登记、编入批次

2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed

# Article 30 wants goal, measures and a responsible unit.
2026-02-09 21:10 李 of team: complaint.hand-over C13 unit=九江市浔阳区
=> refused beijing-2020/30: 缺少：整改目标、整改措施
# A subject cannot hand over to itself.
2026-02-09 21:10 赵 of subject/九江市浔阳区: complaint.hand-over C13 unit=九江市浔阳区 goal=g measures=m
=> refused beijing-2020/30: to be asked for by: inspection team

2026-02-09 21:20 李 of team: complaint.hand-over C13 unit=九江市浔阳区 goal=g measures=m
=> complaint.handed-over beijing-2020/30
2026-02-09 21:21 李 of team: complaint.hand-over C13 unit=九江市浔阳区 goal=g measures=m
=> refused beijing-2020/30: 已完成：交办（李，2026-02-09 21:20）

# Verified before it was answered; closed before it was verified; another unit answers.
2026-02-10 09:00 王 of team: complaint.verify C13 note=n
=> refused beijing-2020/28: 须先完成：答复
2026-02-10 09:00 王 of team: complaint.close C13
=> refused beijing-2020/30: 须先完成：核实
2026-02-10 09:00 周 of subject/九江市濂溪区: complaint.answer C13 as published
=> refused beijing-2020/30: 应由责任单位 九江市浔阳区 办理
2026-02-10 09:00 周 of subject: complaint.answer C13 as published
=> refused beijing-2020/30: to be done by the responsible unit

# A verdict that the code table does not have; nothing filled in at all.
2026-02-10 09:10 赵 of subject/九江市浔阳区: complaint.answer C13 verdict=可能 found=f handling=h
=> refused beijing-2020/30: 可选：属实 基本属实 部分属实 不属实
2026-02-10 09:10 赵 of subject/九江市浔阳区: complaint.answer C13
=> refused beijing-2020/30: 缺少：是否属实、调查核实情况、处理和整改情况

# Words that nobody may ask for here.
2026-02-10 09:20 李 of team: note.add C13 text=t
=> nothing

# Intake has its rules too: what, where, and no person's number in the text.
2026-02-10 09:30 李 of team: complaint.import D1 inspection=i region=r
=> refused beijing-2020/24(3): 缺少：交办问题基本情况
2026-02-10 09:30 李 of team: complaint.import D1 inspection=i region=r text="冒黑烟，联系 13900000000"
=> refused beijing-2020/24(3): 疑有个人电话或证件号码
2026-02-10 09:30 李 of team: complaint.import D1 inspection=i region=r text="冒黑烟" pollution_type=光
=> refused beijing-2020/24(3): 污染类型“光”不在代码表中

2026-02-10 10:00 李 of team: ledger.show
=> ledger.shown total=1 line.0.state=handed-over line.0.answers=
