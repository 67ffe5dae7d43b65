# A team's presence, from the notice to its end: Articles 17(5), 18, 19, 43, 44. Each rule obeyed and broken.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-arranged

2026-02-24 09:00 林清 of team.member: notice R presence_from=2026-03-02 presence_to=2026-03-21 telephone=023-66660000 mailbox=重庆市A0001号信箱 hours=8:00-20:00
=> refused chongqing/17(5): 应由 领导小组办公室 提出
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-04-02 telephone=023-66660000 mailbox=重庆市A0001号信箱 hours=8:00-20:00
=> refused chongqing/17(5): 进驻 32 日，至多 31 日
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-21 telephone=023-66660000 mailbox=重庆市A0001号信箱 hours=8:00-20:00
=> taken chongqing/17(5) completes=preparation begins=presence

# Nobody begins before the first day.
2026-03-01 09:00 高远 of team.leader: set-up-branch R secretary=高远
=> refused chongqing/43: 须在期限内进行：2026-03-02 至 2026-03-21
2026-03-02 08:30 林清 of team.member: set-up-branch R secretary=高远
=> refused chongqing/43: 应由 督察组组长 提出
2026-03-02 08:30 高远 of team.leader: set-up-branch R secretary=张三
=> refused chongqing/43: 张三 不是本案督察组成员
2026-03-02 08:30 高远 of team.leader: set-up-branch R secretary=林清
=> taken chongqing/43

# ---- the twelve methods of Article 18, each with what it cannot be recorded without
2026-03-02 09:00 高远 of team.leader: use-method R method=动员会 who=高远 place=渝北区会议中心 held_on=2026-03-02
=> refused chongqing/18(1): 督察工作动员会须写明：调查核实情况
2026-03-02 09:00 高远 of team.leader: use-method R method=动员会 who=高远 place=渝北区会议中心 found="任务、总体安排和要求" held_on=2026-03-02
=> taken chongqing/18 result.clause=18(1) result.uses=1
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=林清 held_on=2026-03-03
=> refused chongqing/18(2): 听取工作汇报须写明：对象
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=林清 whom=渝北区政府 held_on=2026-03-04
=> refused chongqing/18: 时间尚未到来
2026-03-03 09:00 张三 of team.member: use-method R method=听取汇报 who=林清 whom=渝北区政府 held_on=2026-03-03
=> refused chongqing/18: 张三 未获本案 督察组成员 的授权
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=林清 whom=渝北区政府 held_on=2026-03-03
=> taken chongqing/18 result.clause=18(2)
2026-03-03 10:00 林清 of team.member: use-method R method=个别谈话 who=林清 held_on=2026-03-03
=> refused chongqing/18(3): 个别谈话须写明：对象
2026-03-03 10:00 林清 of team.member: use-method R method=个别谈话 who=林清 whom=区委主要负责人 held_on=2026-03-03
=> taken chongqing/18 result.clause=18(3)
2026-03-03 11:00 林清 of team.member: use-method R method=受理信访举报 who=林清 held_on=2026-03-03
=> taken chongqing/18 result.clause=18(4)
2026-03-04 09:00 林清 of team.member: use-method R method=调阅资料 who=林清 whom=区水利局 held_on=2026-03-04
=> refused chongqing/18(5): 调阅、复制资料须写明：调查核实情况
2026-03-04 09:00 林清 of team.member: use-method R method=调阅资料 who=林清 whom=区水利局 found=排口台账三册 held_on=2026-03-04
=> taken chongqing/18 result.clause=18(5)
2026-03-04 10:00 林清 of team.member: use-method R method=走访问询 who=林清 whom=沿河居民 held_on=2026-03-04
=> refused chongqing/18(6): 走访问询须写明：地点
2026-03-04 10:00 林清 of team.member: use-method R method=走访问询 who=林清 whom=沿河居民 place=御临河 held_on=2026-03-04
=> taken chongqing/18 result.clause=18(6)
2026-03-04 11:00 罗川 of team.member: use-method R method=调查取证 who=罗川 place=御临河 held_on=2026-03-04
=> refused chongqing/18(7): 调查取证须写明：证据
2026-03-04 11:00 罗川 of team.member: use-method R method=调查取证 who=罗川 evidence=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef held_on=2026-03-04
=> taken chongqing/18 result.clause=18(7)
2026-03-05 09:00 何平 of team.deputy: use-method R method=列席会议 who=何平 held_on=2026-03-05
=> refused chongqing/18(8): 召开座谈会、列席会议须写明：地点
2026-03-05 09:00 何平 of team.deputy: use-method R method=列席会议 who=何平 place=区政府 held_on=2026-03-05
=> taken chongqing/18 result.clause=18(8) field.method=座谈列席
2026-03-05 10:00 罗川 of team.member: use-method R method=下沉督察 who=罗川 whom=龙兴镇 held_on=2026-03-05
=> refused chongqing/18(9): 下沉督察须写明：地点
2026-03-05 10:00 罗川 of team.member: use-method R method=下沉督察 who=罗川 whom=龙兴镇 place=龙兴镇政府 held_on=2026-03-05
=> taken chongqing/18 result.clause=18(9)
2026-03-05 11:00 罗川 of team.member: use-method R method=约见约谈 who=高远 held_on=2026-03-05
=> refused chongqing/18(10): 约见或者约谈须写明：对象
2026-03-05 11:00 罗川 of team.member: use-method R method=约见约谈 who=高远 whom=区水利局局长 held_on=2026-03-05
=> taken chongqing/18 result.clause=18(10)
2026-03-05 12:00 罗川 of team.member: use-method R method=提请协助 who=高远 held_on=2026-03-05
=> refused chongqing/18(11): 提请协助须写明：对象
2026-03-05 12:00 罗川 of team.member: use-method R method=提请协助 who=高远 whom=市水文总站 held_on=2026-03-05
=> taken chongqing/18 result.clause=18(11)
2026-03-05 13:00 罗川 of team.member: use-method R method=其他方式 who=罗川 held_on=2026-03-05
=> refused chongqing/18(12): 其他必要方式须写明：调查核实情况
2026-03-05 13:00 罗川 of team.member: use-method R method=其他方式 who=罗川 found=无人机航拍 held_on=2026-03-05
=> taken chongqing/18 result.clause=18(12)
# What Article 30 has for daily inspections is no method of a routine one.
2026-03-05 14:00 罗川 of team.member: use-method R method=暗访暗查 who=罗川 place=御临河 evidence=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef held_on=2026-03-05
=> refused chongqing/18: 暗访暗查 不是此类督察的方式

# ---- the same paper is not asked for twice: Article 43
2026-03-06 09:00 孙 of unit/区水利局: call-for-paper K1 paper=渝北区2025年排口台账 unit=区水利局 reason="核对排口"
=> refused chongqing/43: 应由
2026-03-06 09:00 林清 of team: call-for-paper K1 paper=渝北区2025年排口台账 unit=区水利局
=> refused chongqing/43: 缺少：理由
2026-03-06 09:00 林清 of team: call-for-paper K1 paper=渝北区2025年排口台账 unit=区水利局 reason="核对排口"
=> taken chongqing/43 case_id=paper/渝北区2025年排口台账 due.0.deadline=paper due.0.date=2026-03-11
2026-03-06 10:00 赵 of body: call-for-paper K2 paper=渝北区2025年排口台账 unit=区水利局 reason="日常督察用"
=> refused chongqing/43: 已有案件 paper/渝北区2025年排口台账
2026-03-09 09:00 郑 of unit/区住房城乡建委: hand-in-paper K1 copy=3333333333333333333333333333333333333333333333333333333333333333
=> refused chongqing/50(2): 应由 区水利局 办理
2026-03-09 09:00 孙 of unit/区水利局: hand-in-paper K1 copy=3333333333333333333333333333333333333333333333333333333333333333
=> taken chongqing/50(2)
# One that is not handed in by its day is late by itself.
2026-03-09 10:00 林清 of team: call-for-paper K3 paper=渝北区2025年河长会议记录 unit=区水利局 reason="核对部署"
=> taken chongqing/43 due.0.date=2026-03-12
2026-03-13 00:00 passes
=> inspection.late chongqing/50(2) case_id=paper/渝北区2025年河长会议记录 deadline=paper

# ---- statements and interviews: 18(7), 18(10)
2026-03-13 09:00 林清 of team.member: demand-statement R W1 unit=区水利局
=> refused chongqing/18(7): 缺少：需说明的问题
2026-03-13 09:00 林清 of team.member: demand-statement R W1 unit=区水利局 question="排口为何未纳入台账"
=> taken chongqing/18(7) due.0.date=2026-03-20
2026-03-13 10:00 林清 of team.member: call-interview R V1 whom=区水利局局长 reason=长期直排 held_on=2026-03-22
=> refused chongqing/18(10): 时间不在进驻期限内
2026-03-13 10:00 林清 of team.member: call-interview R V1 whom=区水利局局长 reason=长期直排 held_on=2026-03-17
=> taken chongqing/18(10) type=interview
2026-03-16 10:00 高远 of team.leader: hold-interview V1 who=高远 minutes="提前了"
=> refused chongqing/18(10): 约定于 2026-03-17，尚未到期
2026-03-17 10:00 高远 of team.leader: hold-interview V1 who=高远 minutes="承诺一月内整改"
=> taken chongqing/18(10)

# ---- ten content items: Article 16
2026-03-17 10:30 林清 of team.member: record-finding R F0 content=干预监测数据 title=一 facts=二 gravity=important breach=no
=> refused chongqing/16: 不在代码表中
2026-03-17 11:00 林清 of team.member: record-finding R F1 content=贯彻新发展理念 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(1)
2026-03-17 11:00 林清 of team.member: record-finding R F2 content=落实重要指示批示 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(2)
2026-03-17 11:00 林清 of team.member: record-finding R F3 content=落实部署安排 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(3)
2026-03-17 11:00 林清 of team.member: record-finding R F4 content=执行法规标准规划 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(4)
2026-03-17 11:00 林清 of team.member: record-finding R F5 content=党政同责一岗双责 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(5)
2026-03-17 11:00 林清 of team.member: record-finding R F6 content=督察整改与突出问题 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(6)
2026-03-17 11:00 林清 of team.member: record-finding R F7 content=恶化区域流域整治 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(7)
2026-03-17 11:00 林清 of team.member: record-finding R F8 content=群众问题立行立改 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(8)
2026-03-17 11:00 林清 of team.member: record-finding R F9 content=非法干预与不配合 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(9)
2026-03-17 11:00 林清 of team.member: record-finding R F10 content=其他事项 title=一 facts=二 gravity=ordinary breach=no
=> taken chongqing/16 result.clause=16(10) result.findings=10

# ---- something grave is reported upwards, and nobody acts before the answer: Article 44
2026-03-18 09:00 林清 of team.member: request-instruction R
=> refused chongqing/44: 缺少：事项
2026-03-18 09:00 林清 of team.member: request-instruction R matter="疑有人干预立案"
=> taken chongqing/44
2026-03-18 10:00 罗川 of team.member: use-method R method=个别谈话 who=罗川 whom=局长 held_on=2026-03-18
=> refused chongqing/44: 须先有：批示
2026-03-18 11:00 林清 of team.member: give-instruction R instruction="可以查"
=> refused chongqing/44: 应由 督察工作领导小组、领导小组办公室 提出
2026-03-19 09:00 方 of leading-group: give-instruction R instruction="继续查明，不得表态"
=> taken chongqing/44

# ---- rectify while inspecting, and the team looks whether it is so: Article 19
2026-03-19 10:00 林清 of team.member: assign-matter R T1 problem="工地未覆盖" goal="立行立改" measures="覆盖" unit="区住房城乡建委" limit_date=2026-03-19
=> refused chongqing/19
2026-03-19 10:00 林清 of team.member: assign-matter R T1 problem="工地未覆盖" goal="立行立改" measures="覆盖" unit="区住房城乡建委" limit_date=2026-03-20
=> taken chongqing/19 due.0.date=2026-03-20
2026-03-20 16:00 孙 of unit/区水利局: give-statement W1
=> refused chongqing/18(7): 缺少：书面说明
2026-03-20 16:00 孙 of unit/区水利局: give-statement W1 statement="台账遗漏，已补登"
=> taken chongqing/18(7) result.late=no
2026-03-21 00:00 passes
=> rectification.late chongqing/36 deadline=task due=2026-03-20
2026-03-21 09:00 高远 of team.leader: close-presence R
=> refused chongqing/18: 须先完成：抽查边督边改
2026-03-21 09:00 陈 of office: spot-check R subject_matter="工地覆盖" held_on=2026-03-21 found="仍未覆盖" passed=no
=> refused chongqing/19: 应由 督察组 提出
2026-03-21 09:00 罗川 of team.member: spot-check R subject_matter="工地覆盖" held_on=2026-03-21 found="仍未覆盖" passed=no
=> taken chongqing/19
2026-03-21 09:30 林清 of team.member: close-presence R
=> refused chongqing/18: 应由
2026-03-21 10:00 高远 of team.leader: close-presence R
=> taken chongqing/18 completes=presence begins=report
