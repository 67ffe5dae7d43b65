# Complaints that belong to an inspection are taken while it is present, and no longer: Article 24(3).
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared

2026-03-01 09:00 林清 of team: complaint.import C1 inspection=市级督察 region=海淀区 text=异味 belongs_to=LX2026-01
=> refused beijing-2020/24(3): 须在期限内进行：2026-03-02 至 2026-03-31
2026-03-02 09:00 林清 of team: complaint.import C1 inspection=市级督察 region=海淀区 text=异味 belongs_to=LX2026-99
=> refused beijing-2020/24(3): 没有案件 LX2026-99
2026-03-02 09:00 林清 of team: complaint.import C1 inspection=市级督察 region=海淀区 text=异味 belongs_to=JH2026-1
=> refused beijing-2020/24(3): 该步骤只用于：例行督察、专项督察
2026-03-02 09:00 林清 of team: complaint.import C1 inspection=市级督察 region=海淀区 text=异味 belongs_to=LX2026-01
=> complaint.recorded beijing-2020/24(3) complaint.belongs_to=LX2026-01
# One that belongs to no inspection kept here is taken at any time.
2026-03-02 09:10 林清 of team: complaint.import C2 inspection=中央督察 region=海淀区 text=噪声
=> complaint.recorded beijing-2020/24(3)
# A statement is owed meanwhile, and the batch is none of its business.
2026-03-02 10:00 林清 of team.member: demand-statement R W1 unit=海淀区水务局 question=异味来源
=> taken beijing-2020/24(6)
2026-03-02 20:30 林清 of team: batch.close date=2026-03-02
=> batch.closed beijing-2020/24(3) case_id="2 items"
2026-03-02 21:00 林清 of team: complaint.hand-over C1 unit=海淀区环保局 goal=无异味 measures=封闭
=> complaint.handed-over beijing-2020/30 due.date=2026-03-16
# The inspection is of 海淀区: another unit under it answers as the responsible unit.
2026-03-03 09:00 孙 of subject/海淀区环保局: complaint.sign C1
=> refused beijing-2020/30: 应由 海淀区 办理
2026-03-03 09:00 孙 of unit/海淀区水务局: complaint.sign C1
=> refused beijing-2020/30: 应由责任单位 海淀区环保局 办理
2026-03-03 09:00 孙 of unit/海淀区环保局: complaint.sign C1
=> complaint.signed beijing-2020/30
2026-03-04 09:00 孙 of unit/海淀区水务局: give-statement W1 statement=调蓄池检修
=> taken beijing-2020/24(6)
2026-03-04 10:00 高远 of team.leader: set-up-branch R secretary=高远
=> taken beijing-2020/39
2026-03-04 11:00 林清 of team.member: use-method R method=受理信访举报 who=林清 held_on=2026-03-04
=> taken beijing-2020/24
2026-03-31 18:00 高远 of team.leader: close-presence R
=> taken beijing-2020/24 begins=report
2026-03-31 19:00 林清 of team: complaint.import C3 inspection=市级督察 region=海淀区 text=异味 belongs_to=LX2026-01
=> refused beijing-2020/24(3): 该步骤属于环节 督察进驻，本案现处 督察报告
# What was taken is still answered after presence.
2026-04-01 09:00 孙 of unit/海淀区环保局: complaint.answer C1 verdict=属实 found=异味 handling=已封闭 state=阶段性办结
=> complaint.answered beijing-2020/30 round=1 late=true
