# The report: drawn up from every finding, exchanged, audited by another person, submitted, returned,
# submitted again, approved by both, fed back: Articles 11(4), 25, 26.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared

2026-03-02 09:00 高远 of team.leader: set-up-branch R secretary=高远
=> taken beijing-2020/39
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-03
=> taken beijing-2020/24
2026-03-10 09:00 林清 of team.member: record-finding R F1 content=突出生态环境问题 title="河道排口未纳入监管" facts="五处排口长期直排" gravity=important breach=yes
=> taken beijing-2020/20
2026-03-11 09:00 罗川 of team.member: record-finding R F2 content=执行法规标准规划 title="扬尘管控方案未落实" facts="四处未落实" gravity=ordinary breach=no
=> taken beijing-2020/20
2026-03-30 09:00 高远 of team.leader: draft-report R report="初稿"
=> refused beijing-2020/25: 本案现处 督察进驻
# The time for the report runs from the end of presence.
2026-03-31 18:00 高远 of team.leader: close-presence R
=> taken beijing-2020/24 begins=report due.0.deadline=report due.0.date=2026-05-15 result.findings=2

# Drawn up: nobody chooses what is in it.
2026-04-01 09:00 钱 of subject/海淀区: draft-report R report="初稿"
=> refused beijing-2020/25: 应由 督察组组长、督察工作小组办公室 提出
2026-04-01 09:00 高远 of team.leader: draft-report R
=> refused beijing-2020/25: 缺少：督察报告
2026-04-01 09:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> refused beijing-2020/25: 须先完成：形成督察报告
2026-04-08 09:00 高远 of team.leader: draft-report R report="督察报告（初稿）"
=> taken beijing-2020/25 result.findings=2 result.content="20(6) 突出生态环境问题 1,20(3) 执行法规标准规划 1" result.gravity="重要 1,一般 1" result.method="24(1) 听取汇报 1" result.finding=LX2026-01-F001,LX2026-01-F002

# A finding recorded now takes the draft back; drawn up again it is in it.
2026-04-09 09:00 罗川 of team.member: record-finding R F3 content=突出生态环境问题 title="垃圾渗滤液" facts="一处渗漏" gravity=important breach=no
=> taken beijing-2020/20 result.findings=3
2026-04-09 10:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> refused beijing-2020/25: 须先完成：形成督察报告
2026-04-09 11:00 高远 of team.leader: draft-report R report="督察报告（二稿）"
=> taken beijing-2020/25 result.findings=3 result.content="20(6) 突出生态环境问题 2,20(3) 执行法规标准规划 1" result.finding=LX2026-01-F001,LX2026-01-F002,LX2026-01-F003

# Exchanged before it is submitted, and audited by somebody who did not draw it up.
2026-04-10 09:00 高远 of team.leader: submit-report R
=> refused beijing-2020/25: 须先完成：与被督察对象交换意见、审核督察报告
2026-04-10 09:00 陈 of office: audit-report R
=> refused beijing-2020/11(4): 须先完成：与被督察对象交换意见
2026-04-10 09:00 高远 of team.leader: exchange-opinions R manner=电话 opinion="无异议"
=> refused beijing-2020/25: 不在代码表中
2026-04-10 09:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> taken beijing-2020/25
2026-04-10 10:00 高远 of team.leader: submit-report R
=> refused beijing-2020/25: 须先完成：审核督察报告
2026-04-13 09:00 高远 of team.leader: audit-report R
=> refused beijing-2020/11(4): 应由 督察工作小组办公室 提出
2026-04-13 09:00 高远 of office: audit-report R
=> refused beijing-2020/11(4): 须由另一人进行
2026-04-13 09:00 陈 of office: audit-report R
=> taken beijing-2020/11(4)
2026-04-13 10:00 市委办 of committee: approve-report R
=> refused beijing-2020/26: 须先完成：报送督察报告
2026-04-14 09:00 高远 of team.leader: submit-report R
=> taken beijing-2020/25 result.due=2026-05-15 result.late=no
2026-04-14 10:00 罗川 of team.member: record-finding R F4 content=其他事项 title=一 facts=二 gravity=ordinary breach=no
=> refused beijing-2020/20: 已有“报送督察报告”

# Approved by one, returned by the other with the reason: the whole way again, by a new day.
2026-04-20 09:00 市委办 of committee: approve-report R
=> taken beijing-2020/26 partial=true
2026-04-20 10:00 府办 of government: return-report R
=> refused beijing-2020/26: 缺少：理由
2026-04-20 10:00 陈 of office: return-report R reason="补充渗漏影响"
=> refused beijing-2020/26: 应由 市委、市政府 提出
2026-04-20 10:00 府办 of government: return-report R reason="补充渗漏影响"
=> taken beijing-2020/26 due.0.deadline=report due.0.date=2026-06-03
2026-04-20 11:00 府办 of government: approve-report R
=> refused beijing-2020/26: 须先完成：报送督察报告
2026-04-21 09:00 罗川 of team.member: record-finding R F4 content=突出生态环境问题 title="渗漏影响地下水" facts="一口监测井超标" gravity=important breach=yes
=> taken beijing-2020/20 case_id=LX2026-01-F004
2026-04-22 09:00 高远 of team.leader: submit-report R
=> refused beijing-2020/25: 须先完成：形成督察报告、与被督察对象交换意见、审核督察报告
2026-04-22 09:00 高远 of team.leader: draft-report R report="督察报告（三稿）"
=> taken beijing-2020/25 result.findings=4 result.gravity="重要 3,一般 1"
2026-04-23 09:00 高远 of team.leader: exchange-opinions R manner=written opinion="无异议"
=> taken beijing-2020/25
2026-04-24 09:00 陈 of office: audit-report R
=> taken beijing-2020/11(4)
# The new day passes, which is said; the report is submitted all the same, and says that it is late.
2026-06-04 00:00 passes
=> reporting.late beijing-2020/25 deadline=report due=2026-06-03
2026-06-04 09:00 高远 of team.leader: submit-report R
=> taken beijing-2020/25 result.due=2026-06-03 result.late=yes
2026-06-08 09:00 府办 of government: approve-report R
=> taken beijing-2020/26 partial=true
2026-06-08 09:00 府办 of government: approve-report R
=> refused beijing-2020/26: 已办理：批准督察报告
2026-06-08 09:10 高远 of team.leader: give-feedback R problems="两类问题" requirements="限期整改" held_on=2026-06-08
=> refused beijing-2020/26: 本案现处 督察报告
2026-06-08 10:00 市委办 of committee: approve-report R
=> taken beijing-2020/26 completes=report begins=feedback
2026-06-08 10:00 府办 of government: return-report R reason=晚了
=> refused beijing-2020/26: 本案现处 督察反馈

# The feedback: what was found, and what is demanded.
2026-06-10 09:00 林清 of team.member: give-feedback R problems="两类问题" requirements="限期整改" held_on=2026-06-10
=> refused beijing-2020/26: 应由
2026-06-10 09:00 高远 of team.leader: give-feedback R problems="两类问题" held_on=2026-06-10
=> refused beijing-2020/26: 缺少：整改要求
2026-06-10 09:00 高远 of team.leader: give-feedback R problems="两类问题" requirements="限期整改" held_on=2026-06-10
=> taken beijing-2020/26 completes=feedback begins=transfer due.0.deadline=plan
