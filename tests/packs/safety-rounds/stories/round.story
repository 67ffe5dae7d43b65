# A rolling round by a joint team: enterprises, a listed hazard with more time asked for in time, and its taking off the list.
office . at 2025-03-03 08:00 with planning inspection reporting referral rectification disclosure
2025-03-03 09:00 王 of city/滨海市: register-subject S subject=滨海市 subject_kind=市
=> refused safety-rounds/3: 应由
2025-03-03 09:00 陈 of office: register-subject S subject=滨海市 subject_kind=市
=> taken safety-rounds/3
2025-03-03 09:01 陈 of office: register-person P1
=> refused safety-rounds/6: 缺少：姓名
2025-03-03 09:01 陈 of office: register-person P1 person=高远
=> taken safety-rounds/6
2025-03-03 09:02 陈 of office: register-person P2 person=林清
=> taken safety-rounds/6
2025-03-03 09:03 陈 of office: register-person P3 person=罗川
=> taken safety-rounds/6
2025-03-03 09:04 陈 of office: register-person P4 person=何平 posts_held=滨海市应急局
=> taken safety-rounds/6
2025-03-03 09:05 陈 of office: register-person P5 person=苏文 dealings=滨海市
=> taken safety-rounds/6
2025-03-04 09:00 陈 of office: order-round R subject=滨海市 ground=心血来潮
=> refused safety-rounds/4: 不是巡查的事由
2025-03-04 09:00 陈 of office: order-round R subject=滨海市 ground=滚动巡查
=> taken safety-rounds/4 case_id=XC2025-01
2025-03-05 09:00 陈 of office: form-team R leader=高远 member=林清 authority=1号
=> refused safety-rounds/6: 成员不得少于 2 项
2025-03-05 09:00 陈 of office: form-team R leader=高远 member=林清,何平 authority=1号
=> refused safety-rounds/6: 何平：任职回避
2025-03-05 09:00 陈 of office: form-team R leader=高远 member=林清,苏文 authority=1号
=> refused safety-rounds/6: 苏文：利害关系回避
2025-03-05 09:00 陈 of office: form-team R leader=高远 member=林清,罗川 authority=1号
=> taken safety-rounds/6 completes=preparation

# ---- three enterprises at least
2025-03-10 09:00 林清 of team.member: check-enterprise R enterprise_name=甲 who=林清 found="正常"
=> refused safety-rounds/8: 参加人员不得少于 2 项
2025-03-10 09:00 林清 of team.member: check-enterprise R enterprise_name=甲 who=林清,林清 found="正常"
=> refused safety-rounds/8: 参加人员不得少于 2 项
2025-03-10 09:00 林清 of team.member: check-enterprise R enterprise_name=甲 who=林清,罗川 found="正常"
=> taken safety-rounds/8 partial=true
2025-03-11 09:00 林清 of team.member: check-enterprise R enterprise_name=乙 who=林清,罗川 found="粉尘"
=> taken safety-rounds/8 partial=true
2025-03-11 17:00 高远 of team.leader: end-round R summary="两家"
=> refused safety-rounds/8: 须先完成：抽查企业
2025-03-11 17:10 林清 of team.member: list-hazard R H enterprise=乙厂 problem="粉尘爆炸" limit=2025-05-30 responsible=厂长 measures=除尘 money=50万
=> refused safety-rounds/9: 缺少：应急预案
2025-03-11 17:10 林清 of team.member: list-hazard R H enterprise=乙厂 problem="粉尘爆炸" limit=2025-05-30 responsible=厂长 measures=除尘 money=50万 plan_b=有
=> taken safety-rounds/9 due.0.date=2025-05-30 due.1.deadline=asking due.1.date=2025-05-25
2025-03-11 17:20 林清 of team.member: stop-production H reason="危险"
=> refused safety-rounds/9: 应由
2025-03-11 17:20 陈 of office: stop-production H reason="危险"
=> taken safety-rounds/9
2025-03-12 09:00 林清 of team.member: check-enterprise R enterprise_name=丙 who=林清,罗川 found="正常"
=> taken safety-rounds/8 partial=
2025-03-12 09:00 高远 of team.leader: feed-back R opinion="一项重大隐患"
=> refused safety-rounds/8: 该步骤属于环节
2025-03-12 17:00 高远 of team.leader: end-round R summary="三家"
=> taken safety-rounds/8 begins=report
2025-03-20 17:00 高远 of team.leader: feed-back R opinion="一项重大隐患"
=> taken safety-rounds/8

# ---- more time: asked for five days before the limit at the latest, decided, and given once
2025-05-20 09:00 丙 of enterprise/丙厂: ask-extension H E1 reason="设备未到" interim="停产"
=> refused safety-rounds/10: 应由 乙厂 办理
2025-05-20 09:00 乙 of enterprise/乙厂: ask-extension H E1 reason="设备未到" interim="停产"
=> taken safety-rounds/10
2025-05-21 08:00 陈 of office: extend-hazard H until=2025-06-30
=> refused safety-rounds/10
2025-05-21 09:00 乙 of enterprise/乙厂: decide-extension E1 granted=yes
=> refused safety-rounds/10: 应由
2025-05-21 09:00 陈 of office: decide-extension E1 granted=yes
=> taken safety-rounds/10
2025-05-21 09:10 陈 of office: extend-hazard H until=2025-06-30
=> taken safety-rounds/10 due.0.date=2025-06-30
2025-05-26 09:00 乙 of enterprise/乙厂: ask-extension H E2 reason="还要" interim="停产"
=> refused safety-rounds/10: 逾期不予受理：延期申请期至 2025-05-25

# ---- accepted by two experts, else returned; taken off the list by another person
2025-06-20 09:00 甲专家 of expert: accept-hazard H opinion="合格"
=> refused safety-rounds/11: 须先完成：报告整改完成
2025-06-20 09:00 甲专家 of expert: reject-hazard H reason="未装" limit=2025-07-10
=> refused safety-rounds/11: 须先完成：报告整改完成
2025-06-20 09:10 陈 of office: rectify-hazard H found="已装"
=> refused safety-rounds/9: 应由 企业 提出
2025-06-20 09:10 乙 of enterprise/乙厂: rectify-hazard H found="已装"
=> taken safety-rounds/9
2025-06-21 09:00 甲专家 of expert: reject-hazard H reason="联锁未装" limit=2025-07-10
=> taken safety-rounds/11 due.0.date=2025-07-10
2025-07-11 00:00 passes
=> rectification.late safety-rounds/9 deadline=hazard
2025-07-11 09:10 乙 of enterprise/乙厂: rectify-hazard H found="联锁已装"
=> taken safety-rounds/9
2025-07-12 09:00 甲专家 of expert: accept-hazard H opinion="合格"
=> taken safety-rounds/11 partial=true
2025-07-12 09:10 陈 of office: delist H reason="合格"
=> refused safety-rounds/11: 须先完成：专家验收
2025-07-12 09:20 乙专家 of expert: accept-hazard H opinion="合格"
=> taken safety-rounds/11 partial=
2025-07-13 09:10 陈 of office: delist H reason="合格"
=> taken safety-rounds/11

# ---- unannounced: a member unit by itself, with no notice and no team
2025-08-04 08:00 陈 of office: statistics.show group=safety-rounds/暗访
=> statistics.shown statistic.0.number=0 statistic.0.total=1 statistic.0.warning="暗访占巡查和暗访的 0.0%，不足 30%"
2025-08-04 09:00 丁 of member/省交通厅: order-visit V subject=滨海市 ground=重要时段 member_unit=省住建厅
=> refused safety-rounds/7: 应由 省住建厅 办理
2025-08-04 09:00 丁 of member/省交通厅: order-visit V subject=滨海市 ground=重要时段 member_unit=省交通厅
=> taken safety-rounds/7
2025-08-05 09:00 丁 of member/省交通厅: go-unannounced V who=丁某 held_on=2025-08-05
=> refused safety-rounds/7: 参加人员不得少于 2 项
2025-08-05 09:00 丁 of member/省交通厅: go-unannounced V who=丁某,戊某 held_on=2025-08-05
=> taken safety-rounds/7 begins=round
2025-08-05 09:10 陈 of office: statistics.show group=safety-rounds/暗访
=> statistics.shown statistic.0.number=1 statistic.0.total=2 statistic.0.share=50.0 statistic.0.least=30 statistic.0.warning= statistic.0.clause=safety-rounds/7

# ---- the quarterly meeting opens by itself
2025-08-06 09:00 王 of city/滨海市: open-meeting M duty_name=meeting period=2025Q3
=> refused safety-rounds/5: 应由
2025-08-06 09:00 陈 of office: open-meeting M duty_name=meeting period=2025Q3
=> refused safety-rounds/5: 该时段已有
2025-08-07 09:00 陈 of office: hold-meeting 20250701-01 minutes="会议"
=> refused safety-rounds/5: 应由 安全生产委员会 提出
2025-08-07 09:00 秘 of committee: hold-meeting 20250701-01 minutes="会议"
=> taken safety-rounds/5

# ---- the hazard that passed its day counts against the city in its year, and in no other
2026-01-05 09:00 陈 of office: assess K subject=滨海市 period=2025 bonus=0
=> taken safety-rounds/14 result.基本分=1,100 result.加分=0,0 result.隐患逾期=1,-5 result.points=95
2026-01-05 09:10 陈 of office: assess K2 subject=滨海市 period=2026 bonus=0
=> taken safety-rounds/14 result.隐患逾期=0,0 result.points=100
