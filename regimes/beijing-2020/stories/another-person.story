# Who answered does not verify, and who verified does not close.
# The subject's own people may not verify at all.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C19 as published
=> complaint.recorded beijing-2020/24(3)
2026-02-09 21:00 李 of team: batch.close date=2026-02-09
=> batch.closed
2026-02-09 21:20 李 of team: complaint.hand-over C19 unit=璧山区 goal=查清是否复产 measures=现场核查
=> complaint.handed-over beijing-2020/30
2026-02-11 09:00 赵 of subject/璧山区: complaint.answer C19 as published
=> complaint.answered beijing-2020/30 answer.verdict=不属实

2026-02-12 09:00 赵 of subject/璧山区: complaint.verify C19 note=n
=> refused beijing-2020/28: 应由 督察组、督察工作小组办公室 提出
2026-02-12 09:00 赵 of team: complaint.verify C19 note=n
=> refused beijing-2020/28: 须由另一人进行：答复 已由 赵 完成
2026-02-12 09:00 王 of team: complaint.verify C19 note=植被已恢复
=> complaint.verified beijing-2020/28

2026-02-12 10:00 王 of team: complaint.close C19
=> refused beijing-2020/30: to be done by another person: verified was done by 王
2026-02-12 10:00 赵 of office: complaint.close C19
=> refused beijing-2020/30: 须由另一人进行：答复
2026-02-12 10:00 陈 of office: complaint.close C19
=> complaint.closed beijing-2020/30
2026-02-12 11:00 陈 of office: complaint.close C19
=> refused beijing-2020/30: 已完成：办结销号（陈，2026-02-12 10:00）
