# Subjects, plans and orders, each rule obeyed and broken: Articles 5, 6, 8(5), 15, 23, 24, 29.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive

# ---- who is a subject, and of which kind
2026-01-05 08:00 李 of team: register-subject S subject=渝北区 subject_kind=county
=> refused chongqing/15: 应由 领导小组办公室 提出
2026-01-05 08:00 陈 of office: register-subject S subject=渝北区
=> refused chongqing/15: 缺少：对象类别
2026-01-05 08:00 陈 of office: register-subject S subject=渝北区 subject_kind=省
=> refused chongqing/15: 不在代码表中
2026-01-05 08:10 陈 of office: draft-five-year-plan G0 first_year=2026 last_year=2029 term=第七届 focus=水
=> refused chongqing/9(7)
2026-01-05 08:10 方 of leading-group: draft-five-year-plan G0 first_year=2026 last_year=2030 term=第七届 focus=水
=> refused chongqing/9(7): 应由 领导小组办公室 提出
include planned

# ---- the five-year plan: deliberated by the group, then approved by both; the annual one inside it
2026-01-12 09:00 陈 of office: draft-five-year-plan G2 first_year=2031 last_year=2035 term=第八届 focus="土壤"
=> taken chongqing/9(7)
2026-01-12 09:10 市委办 of committee: approve-five-year-plan G2
=> refused chongqing/6: 须先完成：审议五年工作计划
2026-01-12 09:10 陈 of office: deliberate-five-year-plan G2
=> refused chongqing/8(5): 应由 督察工作领导小组 提出
2026-01-12 09:20 陈 of office: draft-annual-plan G2 J2 year=2031
=> refused chongqing/6: 须先完成：批准五年工作计划
2026-01-12 09:20 陈 of office: draft-annual-plan G J2 year=2032
=> refused chongqing/6
2026-01-12 09:20 陈 of office: draft-annual-plan G J2 year=2027
=> taken chongqing/6
2026-01-12 09:30 陈 of office: enter-plan-line J2 L9 inspection_type=daily subject=某公司
=> refused chongqing/29: 未登记为督察对象
2026-01-12 09:30 陈 of office: enter-plan-line J2 L9 inspection_type=daily subject=市水利局
=> taken chongqing/6
2026-01-12 09:30 陈 of office: enter-plan-line J2 L8 inspection_type=daily subject=市水利局
=> refused chongqing/6
2026-01-12 09:40 李 of team: strike-plan-line L9 reason=重复
=> refused chongqing/6: 应由
2026-01-12 09:40 陈 of office: strike-plan-line L9 reason=重复
=> taken chongqing/6
2026-01-12 09:50 陈 of office: approve-annual-plan J2
=> refused chongqing/8(5): 应由 督察工作领导小组 提出
2026-01-12 09:50 方 of leading-group: return-annual-plan J2
=> refused chongqing/8(5): 缺少：理由
2026-01-12 09:50 方 of leading-group: return-annual-plan J2 reason="偏少"
=> taken chongqing/8(5)
2026-01-12 09:55 陈 of office: enter-plan-line J2 L10 inspection_type=daily subject=渝北区
=> taken chongqing/6
2026-01-12 09:55 陈 of office: order-daily D subject=渝北区 plan_line=JH2026-2-02
=> refused chongqing/6: 未经批准
2026-01-13 09:50 方 of leading-group: approve-annual-plan J2
=> taken chongqing/8(5)
2026-01-13 10:00 陈 of office: enter-plan-line J2 L11 inspection_type=daily subject=万州区
=> refused chongqing/6

# ---- three kinds and others (5); the routine one rests on a line or on what both demand (15)
2026-02-02 09:00 李 of team: order-routine R subject=渝北区 plan_line=JH2026-1-01
=> refused chongqing/5: 应由 领导小组办公室 提出
2026-02-02 09:00 陈 of office: order-routine R subject=渝北区
=> refused chongqing/6: 市委市政府要求
2026-02-02 09:00 陈 of office: order-routine R subject=渝北区 plan_line=JH2026-1-03
=> refused chongqing/6: 另一类型或另一对象
2026-02-02 09:00 陈 of office: order-routine R subject=涪陵区 ground=demanded
=> refused chongqing/15: 未登记为督察对象
2026-02-02 09:00 陈 of office: order-routine R subject=渝北区 ground=随便看看
=> refused chongqing/15: 不是例行督察的事由
2026-02-02 09:10 陈 of office: order-routine R subject=渝北区 plan_line=JH2026-1-01
=> taken chongqing/5 case_id=LX2026-01
2026-02-02 09:20 陈 of office: order-routine R2 subject=渝北区 plan_line=JH2026-1-01
=> refused chongqing/6: 已用于 LX2026-01
2026-02-02 09:20 陈 of office: order-routine R2 subject=渝东化工集团 ground=demanded
=> taken chongqing/5 case_id=LX2026-02
# A daily one is about the three kinds of Article 29.
2026-02-03 09:00 陈 of office: register-subject S9 subject=某研究院 subject_kind=other
=> taken chongqing/15
2026-02-03 09:00 陈 of office: order-daily D subject=某研究院 ground=demanded
=> refused chongqing/29: 不是日常督察的对象
2026-02-03 09:00 陈 of office: order-daily D subject=市水利局 plan_line=JH2026-1-02
=> taken chongqing/29 case_id=RC2026-01
# Others: what it is called is said.
2026-02-03 09:10 陈 of office: order-other O subject=某研究院 ground=demanded
=> refused chongqing/5: 缺少：督察名称
2026-02-03 09:10 陈 of office: order-other O subject=某研究院 ground=demanded called=机动督察
=> taken chongqing/5 case_id=QT2026-01
# A district's own inspections are not opened in the city's office (53).
2026-02-03 09:20 陈 of office: register-subject S10 subject=龙兴镇 subject_kind=town seat=渝北区
=> taken chongqing/15
2026-02-03 09:21 陈 of office: order-lower L subject=龙兴镇 ground=seen
=> refused chongqing/53: 由下列层级的单位开立：区县级
2026-02-03 09:22 陈 of office: order-routine R3 subject=龙兴镇 ground=demanded
=> refused chongqing/15: 不是例行督察的对象

# ---- the six grounds of a special inspection (24)
2026-02-04 09:00 陈 of office: order-special Z subject=万州区
=> refused chongqing/24: 缺少：督察事由
2026-02-04 09:00 陈 of office: order-special Z subject=万州区 ground=随便看看
=> refused chongqing/24: 不是专项督察的事由
2026-02-04 09:01 陈 of office: order-special Z1 subject=万州区 ground=from-the-centre
=> taken chongqing/24 field.ground=党中央国务院交办
2026-02-04 09:02 陈 of office: order-special Z2 subject=万州区 ground=demanded
=> taken chongqing/24 field.ground=市委市政府明确要求
2026-02-04 09:03 陈 of office: order-special Z3 subject=万州区 ground=key-area
=> taken chongqing/24 field.ground=重点区域领域行业突出问题
2026-02-04 09:04 陈 of office: order-special Z4 subject=万州区 ground=rectification
=> taken chongqing/24 field.ground=督察整改与长效机制
2026-02-04 09:05 陈 of office: order-special Z6 subject=万州区 ground=other
=> taken chongqing/24 field.ground=其他事项
# Weak rectification is a ground after the measure that Article 37 names, once for each.
2026-02-04 09:06 陈 of office: order-special Z5 subject=渝北区 ground=weak-rectification
=> refused chongqing/24: 须先对 渝北区 采取督促措施：专项督察
2026-02-04 09:07 陈 of office: escalate R E1 rung=专项督察 reason="整改不力"
=> taken chongqing/37 result.opens=special
2026-02-04 09:08 陈 of office: order-special Z5 subject=渝北区 ground=weak-rectification
=> taken chongqing/24 result.escalation=LX2026-01-01
2026-02-04 09:09 陈 of office: order-special Z7 subject=渝北区 ground=weak-rectification
=> refused chongqing/24: 须先对 渝北区 采取督促措施
# An important one is said to be so, with the reason, before it begins (23).
2026-02-04 09:10 赵 of body: judge-important Z1 importance="社会广泛关注"
=> refused chongqing/23: 应由 领导小组办公室、督察工作领导小组 提出
2026-02-04 09:10 陈 of office: judge-important Z1
=> refused chongqing/23: 缺少：重要理由
2026-02-04 09:10 陈 of office: judge-important Z1 importance="党中央、国务院交办"
=> taken chongqing/23 field.decided_by=市委市政府
2026-02-04 09:11 陈 of office: judge-important D importance=x
=> refused chongqing/23: 该步骤只用于：专项督察
