# Inspections are opened on a line of an approved annual plan or on a ground: Articles 5, 19, 21, 33-36, 38.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

# ---- routine: a line of the plan that is approved, for this type and subject, used once
2026-02-02 09:00 李 of team: order-routine R subject=海淀区 plan_line=JH2026-1-01
=> refused beijing-2020/5: 应由 督察工作小组办公室 提出
2026-02-02 09:00 陈 of office: order-routine R plan_line=JH2026-1-01
=> refused beijing-2020/5: 缺少：被督察对象
2026-02-02 09:00 陈 of office: order-routine R subject=海淀区
=> refused beijing-2020/21: 须写明经批准的年度计划事项
2026-02-02 09:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1-99
=> refused beijing-2020/21: 年度计划事项 JH2026-1-99 不存在
2026-02-02 09:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1
=> refused beijing-2020/21: 不存在
2026-02-02 09:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1-04
=> refused beijing-2020/21: 列的是另一类型或另一对象：通州区
2026-02-02 09:00 陈 of office: order-routine R subject=市水务局 plan_line=JH2026-1-02
=> refused beijing-2020/21: 列的是另一类型或另一对象
2026-02-02 09:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1-01
=> taken beijing-2020/5 case_id=LX2026-01 type=routine field.led_by=督察组
2026-02-02 09:10 陈 of office: order-routine R2 subject=海淀区 plan_line=JH2026-1-01
=> refused beijing-2020/21: 已用于 LX2026-01
# Without a line: what the committee and the government demand, and nothing else.
2026-02-02 09:10 陈 of office: order-routine R2 subject=市水务局 ground=其他事项
=> refused beijing-2020/19: 不是例行督察的事由，应为：市委市政府要求
2026-02-02 09:10 陈 of office: order-routine R2 subject=市水务局 ground=demanded
=> taken beijing-2020/5 field.ground=市委市政府要求

# ---- daily and stationed: by the annual plan
2026-02-03 09:00 陈 of office: order-daily D subject=市水务局
=> refused beijing-2020/38: 须写明经批准的年度计划事项
2026-02-03 09:00 陈 of office: order-daily D subject=海淀区 plan_line=JH2026-1-02
=> refused beijing-2020/38: 另一类型或另一对象
2026-02-03 09:00 陈 of office: order-daily D subject=市水务局 plan_line=JH2026-1-02
=> taken beijing-2020/34 case_id=RC2026-01 field.led_by=办公室
2026-02-03 09:00 赵 of body: order-daily D2 subject=市水务局 plan_line=JH2026-1-02
=> refused beijing-2020/34: 应由 督察工作小组办公室 提出
2026-02-03 09:00 陈 of office: order-stationed P subject=京华化工集团
=> refused beijing-2020/38: 须写明经批准的年度计划事项
2026-02-03 09:00 陈 of office: order-stationed P subject=京华化工集团 ground=其他事项
=> refused beijing-2020/36: 不是派驻督察的事由
2026-02-03 09:00 陈 of office: order-stationed P subject=京华化工集团 plan_line=JH2026-1-03
=> taken beijing-2020/36 case_id=PZ2026-01

# ---- special: one of the four grounds of Article 35
2026-02-04 09:00 陈 of office: order-special Z subject=通州区
=> refused beijing-2020/35: 缺少：督察事由
2026-02-04 09:00 陈 of office: order-special Z subject=通州区 ground=随便看看
=> refused beijing-2020/35: “随便看看”不是专项督察的事由
2026-02-04 09:00 陈 of office: order-special Z subject=通州区 ground=key-area
=> taken beijing-2020/35 case_id=ZX2026-01 field.ground=重点区域领域行业突出问题
2026-02-04 09:00 陈 of office: order-special Z2 subject=通州区 ground=key-area plan_line=JH2026-1-04
=> refused beijing-2020/38: 另一类型或另一对象
# An important one is carried out by a municipal team.
2026-02-04 10:00 陈 of office: judge-important Z important_ground=很重要
=> refused beijing-2020/38: 不在代码表中
2026-02-04 10:00 赵 of body: judge-important Z important_ground=社会广泛关注
=> refused beijing-2020/38: 应由 督察工作小组办公室、督察工作小组 提出
2026-02-04 10:00 陈 of office: propose-leaders Z leader=高远 deputy=何平
=> refused beijing-2020/15: 只适用于 组织方式：督察组
2026-02-04 10:00 陈 of office: judge-important D important_ground=社会广泛关注
=> refused beijing-2020/38: 该步骤只用于：专项督察
2026-02-04 10:00 陈 of office: judge-important Z important_ground=社会广泛关注
=> taken beijing-2020/38 field.led_by=督察组
2026-02-04 10:10 陈 of office: propose-leaders Z leader=高远 deputy=何平
=> taken beijing-2020/15

# ---- weak rectification: only after the measure that Article 28 names, and once for each
2026-02-05 09:00 陈 of office: order-special W subject=海淀区 ground=weak-rectification
=> refused beijing-2020/35: 须先对 海淀区 采取督促措施：专项督察
2026-02-05 09:10 陈 of office: escalate R E1 rung=函告 reason=整改迟缓
=> taken beijing-2020/28
2026-02-05 09:20 陈 of office: order-special W subject=海淀区 ground=weak-rectification
=> refused beijing-2020/35: 须先对 海淀区 采取督促措施：专项督察
2026-02-05 09:30 陈 of office: escalate R E2 rung=专项督察 reason=整改不力
=> taken beijing-2020/28
2026-02-05 09:40 陈 of office: order-special W subject=通州区 ground=weak-rectification
=> refused beijing-2020/35: 须先对 通州区 采取督促措施
2026-02-05 09:40 陈 of office: order-special W subject=海淀区 ground=weak-rectification
=> taken beijing-2020/35 result.escalation=LX2026-01-02
2026-02-05 09:50 陈 of office: order-special W2 subject=海淀区 ground=weak-rectification
=> refused beijing-2020/35: 须先对 海淀区 采取督促措施
2026-02-05 10:00 陈 of office: order-stationed Z1 subject=海淀区 ground=weak-rectification
=> refused beijing-2020/36: 采取督促措施：派驻督察
2026-02-05 10:00 陈 of office: escalate R E3 rung=派驻督察 reason=整改不力
=> taken beijing-2020/28
2026-02-05 10:10 陈 of office: order-stationed Z1 subject=海淀区 ground=weak-rectification
=> taken beijing-2020/36 result.escalation=LX2026-01-03
