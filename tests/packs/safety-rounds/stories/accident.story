# Ten dead and the chair interviews; three and the office does; the year's grade follows from the points, or from a veto.
office . at 2025-01-02 08:00 with planning inspection reporting referral rectification disclosure
2025-01-02 09:00 陈 of office: register-subject S subject=滨海市 subject_kind=市
=> taken safety-rounds/3
2025-01-02 09:01 陈 of office: open-meeting M0 duty_name=meeting period=2025Q1
=> taken safety-rounds/5
2025-03-03 09:00 王 of city/某市: report-accident A subject=滨海市 deaths=4 facts="坍塌"
=> refused safety-rounds/12: 应由 滨海市 办理
2025-03-03 09:00 王 of city/滨海市: report-accident A subject=滨海市 deaths=4 facts="坍塌"
=> taken safety-rounds/12
2025-03-04 09:00 方 of chair: chair-interviews A T meets_on=2025-03-12 reason="四人死亡"
=> refused safety-rounds/12: 只适用于 死亡人数：>= 10
2025-03-04 09:00 陈 of office: office-interviews A T meets_on=2025-03-06 reason="四人死亡"
=> taken safety-rounds/12 due.0.date=2025-03-25
# Three working days lie between the notice and the interview.
2025-03-06 09:00 陈 of office: hold-talk T who=陈某,方某 minutes="纪要"
=> refused safety-rounds/13: 约谈通知期
2025-03-06 10:00 王 of city/滨海市: report-accident A2 subject=滨海市 deaths=11 facts="爆炸"
=> taken safety-rounds/12
2025-03-06 11:00 陈 of office: office-interviews A2 T2 meets_on=2025-03-14 reason="十一人死亡"
=> refused safety-rounds/12: 不适用于 死亡人数：>= 10
2025-03-06 11:00 方 of chair: chair-interviews A2 T2 meets_on=2025-03-14 reason="十一人死亡"
=> taken safety-rounds/12
2025-03-14 08:00 王 of city/滨海市: submit-talk-report T2 found="整改"
=> refused safety-rounds/13: 须先完成：约谈
2025-03-14 09:00 方 of chair: hold-talk T2 who=陈某,方某 minutes="纪要"
=> taken safety-rounds/13 due.0.date=2025-04-14
2025-04-10 09:00 王 of city/滨海市: submit-talk-report T2 found="整改"
=> taken safety-rounds/13

# ---- the year's points: a hundred, less two accidents and two interviews
2026-01-05 09:00 王 of city/滨海市: assess K subject=滨海市 period=2025 bonus=0
=> refused safety-rounds/14: 应由
2026-01-05 09:00 陈 of office: assess K subject=滨海市 period=2025 bonus=0
=> taken safety-rounds/14 result.基本分=1,100 result.加分=0,0 result.隐患逾期=0,0 result.事故=2,-6 result.约谈=2,-8 result.points=86
2026-01-06 09:00 陈 of office: grade K
=> refused safety-rounds/14: 应由 安全生产委员会 提出
2026-01-06 09:10 陈 of office: tell-grade K held_on=2026-01-06
=> refused safety-rounds/15: 须先完成：评定等次
2026-01-06 09:20 秘 of committee: grade K
=> taken safety-rounds/14 field.grade=良好 result.clause=safety-rounds/14
2026-01-06 10:00 陈 of office: veto K reason="特别重大"
=> refused safety-rounds/14: 应由
2026-01-06 10:00 秘 of committee: veto K reason="重大事故"
=> taken safety-rounds/14 field.vetoed=yes
2026-01-06 10:05 秘 of committee: veto K reason="再次"
=> refused safety-rounds/14: 已完成：一票否决
2026-01-06 10:10 陈 of office: tell-grade K held_on=2026-01-06
=> refused safety-rounds/15: 须先完成：评定等次
# The veto goes before the eighty-six points.
2026-01-06 10:20 秘 of committee: grade K
=> taken safety-rounds/14 field.grade=不合格

# ---- told, objected to within five working days, sent and announced
2026-01-07 09:00 王 of city/滨海市: object K O opinion="不服"
=> refused safety-rounds/15: 须先完成：告知考核结果
2026-01-07 09:10 陈 of office: tell-grade K held_on=2026-01-07
=> taken safety-rounds/15 due.0.date=2026-01-14
2026-01-14 17:00 王 of city/滨海市: object K O opinion="不服"
=> taken safety-rounds/15 due.0.date=2026-01-28
2026-01-15 09:00 王 of city/滨海市: object K O2 opinion="再议"
=> refused safety-rounds/15
2026-01-16 09:00 陈 of office: send-grade K held_on=2026-01-16
=> refused safety-rounds/15: 异议 尚有 1 件未结
2026-01-19 09:00 陈 of office: decide-objection O outcome=维持
=> refused safety-rounds/15: 须由另一人进行
2026-01-19 09:00 周 of office: decide-objection O outcome=维持
=> taken safety-rounds/15
2026-01-20 09:00 陈 of office: send-grade K held_on=2026-01-20
=> taken safety-rounds/15
2026-01-21 09:00 秘 of committee: announce K link=官网
=> refused safety-rounds/15: 须先完成：不合格整改报告
2026-01-21 09:10 王 of city/某市: failed-report K found="整改"
=> refused safety-rounds/16: 应由 滨海市 办理
2026-01-21 09:10 王 of city/滨海市: failed-report K found="整改"
=> taken safety-rounds/16
2026-01-22 09:00 秘 of committee: announce K link=官网
=> taken safety-rounds/15

# ---- another city: no more than five points are added
2026-01-23 09:00 陈 of office: register-subject S2 subject=山阳市 subject_kind=市
=> taken safety-rounds/3
2026-01-23 09:10 陈 of office: assess K2 subject=山阳市 period=2025 bonus=9
=> taken safety-rounds/14 result.基本分=1,100 result.加分=9,5 result.points=105
2026-01-23 09:20 秘 of committee: grade K2
=> taken safety-rounds/14 field.grade=优秀
2026-01-23 09:30 陈 of office: assess K3 subject=山阳市 period=2025 bonus=-16
=> taken safety-rounds/14 result.points=95
2026-01-23 09:40 秘 of committee: grade K3
=> taken safety-rounds/14 field.grade=优秀

# ---- whoever reports a danger is rewarded, within a limit
2026-02-02 09:00 某 of reporter: report-danger B
=> refused safety-rounds/19: 缺少：事实
2026-02-02 09:00 某 of reporter: report-danger B facts="非法储存"
=> taken safety-rounds/19 due.0.date=2026-03-04
2026-02-10 09:00 某 of reporter: check-report B passed=yes
=> refused safety-rounds/19: 应由
2026-02-10 09:00 陈 of office: reward B amount=50000
=> refused safety-rounds/19
2026-02-10 09:00 陈 of office: check-report B passed=yes
=> taken safety-rounds/19 due.0.deadline=reward
2026-02-11 09:00 陈 of office: reward B amount=300001
=> refused safety-rounds/19: 奖励金额：<= 300000
2026-02-11 09:00 陈 of office: reward B amount=300000
=> taken safety-rounds/19

# ---- three accidents within six months: counted back from the day, to the day
2026-02-15 09:00 李 of city/山阳市: report-accident F1 subject=山阳市 deaths=1 facts="坠落"
=> taken safety-rounds/12
2026-03-02 09:00 李 of city/山阳市: report-accident F2 subject=山阳市 deaths=0 facts="无人死亡"
=> taken safety-rounds/12
2026-04-01 09:00 李 of city/山阳市: report-accident F3 subject=山阳市 deaths=1 facts="触电"
=> taken safety-rounds/12
2026-08-15 09:00 李 of city/山阳市: report-accident F4 subject=山阳市 deaths=2 facts="中毒"
=> taken safety-rounds/12
2026-08-15 09:10 陈 of office: frequency-interviews F4 TF meets_on=2026-08-25 reason="频发"
=> refused safety-rounds/12: 只适用于 总分：>= 3
2026-08-15 09:20 李 of city/山阳市: count-accidents F4
=> refused safety-rounds/12: 应由
2026-08-15 09:20 陈 of office: count-accidents F4
=> taken safety-rounds/12 result.频发=3,3 field.points=3 result.grade=
2026-08-16 09:20 陈 of office: count-accidents F4
=> taken safety-rounds/12 result.频发=2,2
2026-08-16 09:30 陈 of office: frequency-interviews F4 TF meets_on=2026-08-25 reason="频发"
=> refused safety-rounds/12: 只适用于 总分：>= 3
2026-08-20 09:00 李 of city/山阳市: report-accident F5 subject=山阳市 deaths=1 facts="坍塌"
=> taken safety-rounds/12
2026-08-20 09:10 陈 of office: count-accidents F5
=> taken safety-rounds/12 result.频发=3,3
2026-08-20 09:20 陈 of office: frequency-interviews F5 TF meets_on=2026-08-28 reason="频发"
=> taken safety-rounds/12
