# A team's presence, from the notice to its end: Articles 23(5), 24, 39. Each rule obeyed and broken.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-arranged

# The notice says how long, and how the team is reached: Article 23(5).
2026-02-24 09:00 林清 of team.member: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 应由 督察工作小组办公室 提出
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 telephone=010-66660000 mailbox=北京市A0001号
=> refused beijing-2020/23(5): 缺少：进驻结束、受理时间
2026-02-24 09:00 陈 of office: notice R presence_from=3月2日 presence_to=2026-03-31 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 进驻开始应为“年-月-日”
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-31 presence_to=2026-03-02 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 进驻结束早于开始
2026-02-24 09:00 陈 of office: notice R presence_from=2026-02-23 presence_to=2026-03-10 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 进驻开始早于通知之日
# 31 days are the most that this office allows; this would be 32.
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-04-02 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 进驻 32 日，至多 31 日
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=待定 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 值班电话应为号码
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=010-66660000、1236 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 值班电话应为号码
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=12345678901234567 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 值班电话应为号码
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=1234567890123456、12369 mailbox=待定 hours=8:00-20:00
=> refused beijing-2020/23(5): 邮政信箱应有编号
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=010-66660000 mailbox=北京市A0001号 hours=全天
=> refused beijing-2020/23(5): 受理时间应写成
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-03-31 telephone=010-66660000 mailbox=北京市A0001号 hours=20:00-8:00
=> refused beijing-2020/23(5): 受理时间应写成
2026-02-24 09:00 陈 of office: notice R presence_from=2026-03-02 presence_to=2026-04-01 telephone=010-66660000、12369 mailbox=北京市A0001号 hours=8:00-20:00
=> taken beijing-2020/23(5) completes=preparation begins=presence result.days=31
# Two persons ask for the same step at once: the first one's stands.
2026-02-24 09:00 周 of office: notice R presence_from=2026-03-09 presence_to=2026-03-31 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 本案现处 督察进驻

# Nobody begins before the first day: Article 24.
2026-03-01 09:00 高远 of team.leader: set-up-branch R secretary=高远
=> refused beijing-2020/39: 须在期限内进行：2026-03-02 至 2026-04-01
2026-03-01 09:00 林清 of team.member: use-method R method=听取汇报 who=高远 whom=海淀区政府 held_on=2026-03-01
=> refused beijing-2020/24: 须在期限内进行
2026-03-01 09:00 林清 of team.member: record-finding R F0 content=突出生态环境问题 title=一 facts=二 gravity=important breach=no
=> refused beijing-2020/20: 尚未进驻
2026-03-01 09:00 林清 of team.member: demand-statement R W0 unit=海淀区水务局 question=排口
=> refused beijing-2020/24(6): 须在期限内进行
2026-03-01 09:00 林清 of team.member: call-interview R V0 whom=区长 reason=整改缓慢 held_on=2026-03-10
=> refused beijing-2020/24(9): 须在期限内进行
2026-03-01 09:00 林清 of team.member: assign-matter R Z0 problem=一 goal=二 measures=三 unit=海淀区水务局 limit_date=2026-05-01
=> refused beijing-2020/30: 须在期限内进行

# The temporary Party branch: Article 39.
2026-03-02 09:00 林清 of team.member: set-up-branch R secretary=高远
=> refused beijing-2020/39: 应由 督察组组长 提出
2026-03-02 09:00 高远 of team.leader: set-up-branch R secretary=张三
=> refused beijing-2020/39: 张三 不是本案督察组成员
2026-03-02 09:00 高远 of team.leader: set-up-branch R secretary=林清
=> taken beijing-2020/39
2026-03-02 09:00 高远 of team.leader: set-up-branch R secretary=高远
=> refused beijing-2020/39: 已完成：建立临时党支部

# The eleven methods of Article 24, each with what it cannot be recorded without.
2026-03-03 09:00 张三 of team.member: use-method R method=听取汇报 who=高远 whom=海淀区政府 held_on=2026-03-03
=> refused beijing-2020/24: 张三 未获本案 督察组成员 的授权
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 held_on=2026-03-03
=> refused beijing-2020/24(1): 听取汇报须写明：对象
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-04
=> refused beijing-2020/24: 时间尚未到来
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-01
=> refused beijing-2020/24: 时间不在进驻期限内
2026-03-03 09:00 林清 of team.member: use-method R method=听汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-03
=> refused beijing-2020/24: 不在代码表中
2026-03-03 09:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区政府 held_on=2026-03-03
=> taken beijing-2020/24 result.clause=24(1) result.uses=1
2026-03-03 10:00 林清 of team.member: use-method R method=听取汇报 who=高远,林清 whom=海淀区水务局 held_on=2026-03-03
=> taken beijing-2020/24 result.clause=24(1) result.uses=2
2026-03-04 09:00 林清 of team.member: use-method R method=个别谈话 who=高远 held_on=2026-03-04
=> refused beijing-2020/24(2): 个别谈话须写明：对象
2026-03-04 09:00 林清 of team.member: use-method R method=个别谈话 who=高远 whom=区委主要负责人 held_on=2026-03-04
=> taken beijing-2020/24 result.clause=24(2) result.uses=1
2026-03-04 09:00 林清 of team.member: use-method R method=受理信访举报 who=林清 held_on=2026-03-04
=> taken beijing-2020/24 result.clause=24(3)
2026-03-04 10:00 林清 of team.member: use-method R method=调阅资料 who=林清 whom=区水务局 held_on=2026-03-04
=> refused beijing-2020/24(4): 调查核实情况
2026-03-04 10:00 林清 of team.member: use-method R method=调阅资料 who=林清 whom=区水务局 found=排口台账三册 held_on=2026-03-04
=> taken beijing-2020/24 result.clause=24(4)
2026-03-05 09:00 赵 of body: use-method R method=走访问询 who=赵 whom=沿河居民 held_on=2026-03-05
=> refused beijing-2020/24(5): 走访问询须写明：地点
2026-03-05 09:00 赵 of body: use-method R method=走访问询 who=赵 whom=沿河居民 place=清河 held_on=2026-03-05
=> taken beijing-2020/24 result.clause=24(5)
2026-03-05 10:00 罗川 of team.member: use-method R method=调查取证 who=罗川 place=清河 held_on=2026-03-05
=> refused beijing-2020/24(6): 调查取证须写明：证据
2026-03-05 10:00 罗川 of team.member: use-method R method=调查取证 who=罗川 evidence=照片 held_on=2026-03-05
=> refused beijing-2020/24: 64 hexadecimal digits
2026-03-05 10:00 罗川 of team.member: use-method R method=调查取证 who=罗川 evidence=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef held_on=2026-03-05
=> taken beijing-2020/24 result.clause=24(6)
2026-03-06 09:00 何平 of team.deputy: use-method R method=座谈列席 who=何平 held_on=2026-03-06
=> refused beijing-2020/24(7): 座谈列席须写明：地点
2026-03-06 09:00 何平 of team.deputy: use-method R method=座谈列席 who=何平 place=区政府 held_on=2026-03-06
=> taken beijing-2020/24 result.clause=24(7)
2026-03-09 09:00 罗川 of team.member: use-method R method=下沉督察 who=罗川 whom=上地街道 held_on=2026-03-09
=> refused beijing-2020/24(8): 下沉督察须写明：地点
2026-03-09 09:00 罗川 of team.member: use-method R method=下沉督察 who=罗川 whom=上地街道 place=上地街道办事处 held_on=2026-03-09
=> taken beijing-2020/24 result.clause=24(8)
2026-03-09 10:00 罗川 of team.member: use-method R method=约见约谈 who=高远 held_on=2026-03-09
=> refused beijing-2020/24(9): 约见约谈须写明：对象
2026-03-09 10:00 罗川 of team.member: use-method R method=提请协助 who=高远 held_on=2026-03-09
=> refused beijing-2020/24(10): 提请协助须写明：对象
2026-03-09 10:00 罗川 of team.member: use-method R method=提请协助 who=高远 whom=市水文总站 held_on=2026-03-09
=> taken beijing-2020/24 result.clause=24(10)
2026-03-09 10:00 罗川 of team.member: use-method R method=其他方式 who=罗川 held_on=2026-03-09
=> refused beijing-2020/24(11): 其他方式须写明：调查核实情况
2026-03-09 10:00 罗川 of team.member: use-method R method=其他方式 who=罗川 found=无人机航拍 held_on=2026-03-09
=> taken beijing-2020/24 result.clause=24(11)

# A written statement demanded, with its time limit: Article 24(6).
2026-03-10 09:00 林清 of team.member: demand-statement R W1 unit=海淀区水务局
=> refused beijing-2020/24(6): 缺少：需说明的问题
2026-03-10 09:00 林清 of team.member: demand-statement R W1 unit=海淀区水务局 question="排口为何未纳入台账"
=> taken beijing-2020/24(6) type=statement due.0.date=2026-03-17
2026-03-10 09:10 林清 of team.member: demand-statement R W2 unit=海淀区城管委 question="垃圾转运记录"
=> taken beijing-2020/24(6) due.0.date=2026-03-17
2026-03-12 09:00 孙 of unit/海淀区城管委: give-statement W1 statement=一
=> refused beijing-2020/24(6): 应由 海淀区水务局 办理
2026-03-12 09:00 孙 of unit/海淀区水务局: give-statement W1
=> refused beijing-2020/24(6): 缺少：书面说明
2026-03-12 09:00 孙 of unit/海淀区水务局: give-statement W1 statement="台账遗漏，已补登"
=> taken beijing-2020/24(6) result.due=2026-03-17 result.late=no
2026-03-12 09:00 孙 of unit/海淀区水务局: give-statement W1 statement="再次说明"
=> refused beijing-2020/24(6): 已完成：作出书面说明
# The other unit lets the day pass. It is said once, and its statement is still taken.
2026-03-18 00:00 passes
=> inspection.late beijing-2020/24(6) deadline=statement due=2026-03-17

# An interview, called and then held: Article 24(9).
2026-03-18 09:00 林清 of team.member: call-interview R V1 whom=区水务局局长 held_on=2026-03-20
=> refused beijing-2020/24(9): 缺少：理由
2026-03-18 09:00 林清 of team.member: call-interview R V1 whom=区水务局局长 reason=排口长期直排 held_on=2026-03-17
=> refused beijing-2020/24(9): 约见约谈的日期已过
2026-03-18 09:00 林清 of team.member: call-interview R V1 whom=区水务局局长 reason=排口长期直排 held_on=2026-04-02
=> refused beijing-2020/24(9): 时间不在进驻期限内
2026-03-18 09:00 林清 of team.member: call-interview R V1 whom=区水务局局长 reason=排口长期直排 held_on=2026-03-20
=> taken beijing-2020/24(9) type=interview
2026-03-19 15:00 高远 of team.leader: hold-interview V1 who=高远 minutes="提前了"
=> refused beijing-2020/24(9): 约定于 2026-03-20，尚未到期
2026-03-20 15:00 高远 of team.leader: hold-interview V1 who=高远,张三 minutes="承诺一月内整改"
=> refused beijing-2020/24(9): 张三 不是本案督察组成员，也不是办公室人员
2026-03-20 15:00 陈 of office: hold-interview V1 who=高远,陈 minutes="承诺一月内整改"
=> taken beijing-2020/24(9)
2026-03-20 15:00 高远 of team.leader: hold-interview V1 who=高远 minutes="又一次"
=> refused beijing-2020/24(9): 已完成：约见约谈

# Something grave is reported upwards, and nobody acts before the answer: Article 40.
2026-03-23 09:00 林清 of team.member: request-instruction R
=> refused beijing-2020/40: 缺少：请示报告事项
2026-03-23 09:00 林清 of team.member: request-instruction R matter="疑有监测数据造假"
=> taken beijing-2020/40
2026-03-23 10:00 罗川 of team.member: record-finding R F9 content=干预监测数据 title=一 facts=二 gravity=important breach=yes
=> refused beijing-2020/40: 须先有：批示
2026-03-23 10:00 罗川 of team.member: use-method R method=个别谈话 who=罗川 whom=站长 held_on=2026-03-23
=> refused beijing-2020/40: 须先有：批示
2026-03-23 11:00 林清 of team.member: give-instruction R instruction="可以查"
=> refused beijing-2020/40: 应由 督察工作小组、督察工作小组办公室 提出
2026-03-24 09:00 方 of leading-group: give-instruction R instruction="继续查明，不得表态"
=> taken beijing-2020/40
2026-03-24 10:00 罗川 of team.member: use-method R method=个别谈话 who=罗川 whom=站长 held_on=2026-03-24
=> taken beijing-2020/24 result.uses=2
2026-03-24 10:00 方 of leading-group: give-instruction R instruction="再批示"
=> refused beijing-2020/40: 须先完成：请示报告

# The end of presence: not while a statement is owed, and not early without a reason.
2026-03-30 09:00 高远 of team.leader: close-presence R reason="工作已完成"
=> refused beijing-2020/24: 书面说明 尚有 1 件未结
2026-03-30 10:00 孙 of unit/海淀区城管委: give-statement W2 statement="记录已找到"
=> taken beijing-2020/24(6) result.due=2026-03-17 result.late=yes
2026-03-30 11:00 林清 of team.member: close-presence R reason="工作已完成"
=> refused beijing-2020/24: 应由
2026-03-30 11:00 高远 of team.leader: close-presence R
=> refused beijing-2020/24: 提前结束须写明理由
2026-03-30 11:00 高远 of team.leader: close-presence R reason="工作已完成"
=> taken beijing-2020/24 completes=presence begins=report result.findings=0 result.method="听取汇报 2,个别谈话 2,受理信访举报 1,调阅资料 1,走访问询 1,调查取证 1,座谈列席 1,下沉督察 1,提请协助 1,其他方式 1"
2026-03-30 12:00 林清 of team.member: use-method R method=个别谈话 who=林清 whom=站长 held_on=2026-03-30
=> refused beijing-2020/24: 该步骤属于环节 督察进驻、实施督察，本案现处 督察报告
