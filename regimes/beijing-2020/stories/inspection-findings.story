# Findings under the twelve content items of Article 20, and matters handed over at once: Article 30.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared

2026-03-02 09:00 高远 of team.leader: set-up-branch R secretary=高远
=> taken beijing-2020/39
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-03
=> taken beijing-2020/24

# The form: every word of it, and words of the tables only.
2026-03-03 10:00 林清 of team.member: record-finding R F1 title=一 facts=二 gravity=ordinary breach=no
=> refused beijing-2020/20: 缺少：督察内容
2026-03-03 10:00 林清 of team.member: record-finding R F1 content=环境 title=一 facts=二 gravity=ordinary breach=no
=> refused beijing-2020/20: 不在代码表中
2026-03-03 10:00 林清 of team.member: record-finding R F1 content=环境质量改善 title=一 facts=二 gravity=ordinary breach=也许
=> refused beijing-2020/20: yes or no
2026-03-03 10:00 钱 of subject/海淀区: record-finding R F1 content=环境质量改善 title=一 facts=二 gravity=ordinary breach=no
=> refused beijing-2020/20: 应由 督察组
2026-03-03 10:00 林清 of team.member: record-finding LX2026-77 F1 content=环境质量改善 title=一 facts=二 gravity=ordinary breach=no
=> refused beijing-2020/20: 没有案件 LX2026-77

# Each of the twelve has its clause, and is counted.
2026-03-04 09:00 林清 of team.member: record-finding R F1 content=贯彻新发展理念 title=一 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 case_id=LX2026-01-F001 result.clause=20(1) result.findings=1 result.of_content=1 result.of_gravity=1
2026-03-04 09:01 林清 of team.member: record-finding R F2 content=落实决策部署 title=二 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 result.clause=20(2) result.findings=2 result.of_content=1 result.of_gravity=2
2026-03-04 09:02 林清 of team.member: record-finding R F3 content=执行法规标准规划 title=三 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 result.clause=20(3)
2026-03-04 09:03 林清 of team.member: record-finding R F4 content=党政同责一岗双责 title=四 facts=事实 gravity=important breach=yes
=> taken beijing-2020/20 result.clause=20(4) result.of_gravity=1
2026-03-04 09:04 罗川 of team.member: record-finding R F5 content=中央督察反馈整改 title=五 facts=事实 gravity=important breach=no
=> taken beijing-2020/20 result.clause=20(5)
2026-03-04 09:05 罗川 of team.member: record-finding R F6 content=突出生态环境问题 title=六 facts=事实 gravity=important breach=yes
=> taken beijing-2020/20 result.clause=20(6) result.of_content=1
2026-03-04 09:06 罗川 of team.member: record-finding R F7 content=环境质量改善 title=七 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 result.clause=20(7)
2026-03-04 09:07 罗川 of team.member: record-finding R F8 content=恶化区域整治 title=八 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 result.clause=20(8)
2026-03-04 09:08 赵 of body: record-finding R F9 content=群众问题立行立改 title=九 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 result.clause=20(9)
2026-03-04 09:09 赵 of body: record-finding R F10 content=干预监测数据 title=十 facts=事实 gravity=important breach=yes
=> taken beijing-2020/20 result.clause=20(10)
2026-03-04 09:10 何平 of team.deputy: record-finding R F11 content=非法干预执法司法 title=十一 facts=事实 gravity=important breach=yes
=> taken beijing-2020/20 result.clause=20(11)
2026-03-04 09:11 何平 of team.deputy: record-finding R F12 content=其他事项 title=十二 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 result.clause=20(12) result.findings=12
2026-03-04 09:12 何平 of team.deputy: record-finding R F13 content=突出生态环境问题 title=十三 facts=事实 gravity=ordinary breach=no
=> taken beijing-2020/20 case_id=LX2026-01-F013 result.findings=13 result.of_content=2 result.of_gravity=8

# A matter that need not wait for the report: a task with its unit, measures and limit.
2026-03-05 09:00 林清 of team.member: assign-matter R Z1 problem=裸土未覆盖 goal=不扬尘 measures=覆盖 unit=海淀区住建委
=> refused beijing-2020/30: 缺少：整改时限
2026-03-05 09:00 林清 of team.member: assign-matter R Z1 problem=裸土未覆盖 goal=不扬尘 measures=覆盖 unit=海淀区住建委 limit_date=2026-03-05
=> refused beijing-2020/30: 整改时限应在今天之后
2026-03-05 09:00 林清 of team.member: assign-matter R Z1 problem=裸土未覆盖 goal=不扬尘 measures=覆盖 unit=海淀区住建委 limit_date=2026-02-30
=> refused beijing-2020/30: 整改时限应为“年-月-日”
2026-03-05 09:00 林清 of team.member: assign-matter R Z1 problem=裸土未覆盖 goal=不扬尘 measures=覆盖 unit=海淀区住建委 limit_date=2026-03-06
=> taken beijing-2020/30 type=task case_id=LX2026-01-Z001 due.0.date=2026-03-06

# What the reporting module heard, page by page.
2026-03-06 09:00 高远 of team.leader: findings.show R limit=5
=> findings.shown total=13 line="5 items" line.0.case_id=LX2026-01-F001 line.0.clause=20(1) line.3.breach=yes next=LX2026-01-F005
2026-03-06 09:00 高远 of team.leader: findings.show R after=LX2026-01-F010
=> findings.shown total=13 line="3 items" line.0.clause=20(11) line.2.title=十三 next=
