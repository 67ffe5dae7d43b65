# One complaint, several issues, each with its verdict; the whole must fit them: Article 30. An answer
# that was returned and given again is a new round, and the old one stays in the record.
office . at 2026-03-02 08:00 with inspection rectification

2026-03-02 09:00 李 of team: complaint.import C1 inspection=市级督察 region=海淀区 text=直排、噪声、扬尘
=> complaint.recorded beijing-2020/24(3)
2026-03-02 20:30 李 of team: batch.close date=2026-03-02
=> batch.closed beijing-2020/24(3)
2026-03-02 21:00 李 of team: complaint.hand-over C1 unit=海淀区 goal=整改 measures=整治
=> complaint.handed-over beijing-2020/30

2026-03-03 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=属实 found=一 handling=二 sub_issue.0.issue=直排 sub_issue.0.verdict=属实 sub_issue.1.issue=噪声
=> refused beijing-2020/30: 每个子问题须写明内容和是否属实
2026-03-03 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=属实 found=一 handling=二 sub_issue.0.issue=直排 sub_issue.0.verdict=大概
=> refused beijing-2020/30: 不在代码表中
2026-03-03 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=部分属实 found=一 handling=二 sub_issue.0.issue=直排 sub_issue.0.verdict=属实 sub_issue.1.issue=噪声 sub_issue.1.verdict=属实
=> refused beijing-2020/30: 各子问题结论相同，总体结论须与之一致
2026-03-03 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=属实 found=一 handling=二 sub_issue.0.issue=直排 sub_issue.0.verdict=属实 sub_issue.1.issue=噪声 sub_issue.1.verdict=不属实
=> refused beijing-2020/30: 各子问题结论不一
2026-03-03 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=不属实 found=一 handling=二 sub_issue.0.issue=直排 sub_issue.0.verdict=部分属实 sub_issue.1.issue=噪声 sub_issue.1.verdict=不属实
=> refused beijing-2020/30: 各子问题结论不一
2026-03-03 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=部分属实 found=一 handling=二 sub_issue.0.issue=直排 sub_issue.0.verdict=属实 sub_issue.1.issue=噪声 sub_issue.1.verdict=不属实 sub_issue.2.issue=扬尘 sub_issue.2.verdict=基本属实
=> complaint.answered beijing-2020/30 round=1 answer.sub_issue="3 items" answer.sub_issue.1.verdict=不属实

2026-03-04 09:00 王 of team: complaint.return C1 reason=噪声须复测
=> complaint.returned beijing-2020/28
2026-03-05 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=属实 found=复测超标 handling=二 sub_issue.0.issue=直排 sub_issue.0.verdict=属实 sub_issue.1.issue=噪声 sub_issue.1.verdict=属实
=> complaint.answered beijing-2020/30 round=2 answer.verdict=属实
2026-03-05 09:00 孙 of subject/海淀区: complaint.answer C1 verdict=属实 found=一 handling=二
=> refused beijing-2020/30: 已完成：答复
2026-03-05 10:00 李 of team: ledger.show
=> ledger.shown total=1 line.0.answers=2 line.0.verdict=属实
