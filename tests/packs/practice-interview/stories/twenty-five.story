# Three late tasks and a point: twenty-five. One point less is not enough.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 王 of city/滨海市: enter-task R T1 problem="甲" measures="改" unit=水务局 limit_date=2025-04-30
=> taken practice/7
2025-04-01 09:01 王 of city/滨海市: enter-task R T2 problem="乙" measures="改" unit=水务局 limit_date=2025-04-30
=> taken practice/7
2025-04-01 09:02 王 of city/滨海市: enter-task R T3 problem="丙" measures="改" unit=水务局 limit_date=2025-05-31
=> taken practice/7
2025-06-03 09:00 passes
=> rectification.late practice/7
2025-06-03 09:10 王 of city/滨海市: score-city K subject=滨海市 period=2025Q2 weak=0
=> refused practice-interview/1: 应由 省督察办 提出
2025-06-03 09:10 陈 of office: score-city K subject=滨海市 period=2025Q2 weak=0
=> taken practice-interview/1 result.任务逾期=3,24 result.核查退回=0,0 result.points=24
2025-06-03 09:20 陈 of office: apply-interview K I reason="三项逾期"
=> refused practice-interview/2: 只适用于 总分：>= 25
2025-06-03 09:30 陈 of office: score-city K2 subject=滨海市 period=2025Q2 weak=1
=> taken practice-interview/1 result.任务逾期=3,24 result.工作不力=1,1 result.points=25
2025-06-03 09:40 陈 of office: apply-interview K2 I reason="三项逾期，工作不力"
=> taken practice-interview/2 parent=JF2025-002

# ---- applied for, approved by another person, announced
2025-06-04 09:00 陈 of office: notify-interview I scheme="方案" meets_on=2025-06-16 place=省厅
=> refused practice-interview/4: 须先完成：批准约谈
2025-06-04 09:00 陈 of head: approve-interview I
=> refused practice-interview/3: 须由另一人进行
2025-06-04 09:00 方 of head: approve-interview I
=> taken practice-interview/3
2025-06-04 09:10 陈 of office: notify-interview I scheme="方案" meets_on=2025-06-16 place=省厅
=> taken practice-interview/4 due.0.date=2025-06-11
2025-06-12 00:00 passes
=> rectification.late practice-interview/4 deadline=material due=2025-06-11
2025-06-12 09:00 王 of city/某市: submit-material I material="汇报"
=> refused practice-interview/4: 应由 滨海市 办理
2025-06-12 09:00 王 of city/滨海市: submit-material I material="汇报"
=> taken practice-interview/4

# ---- held on its day, in its order, by two at least
2025-06-13 09:00 陈 of office: hold-interview I cause="三项逾期" explanation="资金" demands="七月底" promise="按期完成" who=陈某,方某
=> refused practice-interview/5: 须在期限内进行：2025-06-16 至 2025-06-16
2025-06-16 09:00 陈 of office: write-minutes I minutes="纪要"
=> refused practice-interview/5: 须先完成：约谈
2025-06-16 09:00 陈 of office: hold-interview I cause="三项逾期" explanation="资金" demands="七月底" who=陈某,方某
=> refused practice-interview/5: 缺少：表态
2025-06-16 09:00 陈 of office: hold-interview I cause="三项逾期" explanation="资金" demands="七月底" promise="按期完成" who=陈某
=> refused practice-interview/5: 参加人员不得少于 2 项
2025-06-16 10:00 陈 of office: hold-interview I cause="三项逾期" explanation="资金" demands="七月底" promise="按期完成" who=陈某,方某
=> taken practice-interview/5 due.0.deadline=plan due.0.date=2025-07-07
2025-06-16 16:00 陈 of office: write-minutes I minutes="纪要"
=> taken practice-interview/5

# ---- the plan, the result, the check, the publication
2025-06-20 09:00 王 of city/滨海市: report-interview I done="完成"
=> refused practice-interview/6: 须先完成：报送整改方案
2025-06-30 09:00 王 of city/滨海市: submit-interview-plan I plan="方案"
=> refused practice-interview/6: 缺少：告知方式
2025-06-30 09:00 王 of city/滨海市: submit-interview-plan I plan="方案" link=官网
=> taken practice-interview/6
2025-07-30 09:00 吴 of bureau: check-interview I found="完成"
=> refused practice-interview/7: 须先完成：报送整改情况
2025-07-30 09:00 王 of city/滨海市: report-interview I done="完成"
=> taken practice-interview/6
2025-07-31 09:00 王 of city/滨海市: publish-result I link=官网
=> refused practice-interview/7: 须先完成：核查报告
2025-07-31 09:00 吴 of bureau: check-interview I found="完成"
=> taken practice-interview/7
2025-07-31 10:00 王 of city/滨海市: publish-result I link=官网
=> taken practice-interview/7

# ---- a task that is sent back counts in the quarter in which it was; one of another city does not
2025-08-04 09:00 吴 of unit/水务局: report-done T1 done="已改"
=> taken practice/7
2025-08-05 09:00 吴 of unit/水务局: return-task T1 reason="未改到位" limit_date=2025-12-31
=> refused practice/8: 应由
2025-08-05 09:00 陈 of office: return-task T1 reason="未改到位" limit_date=2025-12-31
=> taken practice/8
2025-08-06 09:00 陈 of office: score-city K3 subject=滨海市 period=2025Q3 weak=0
=> taken practice-interview/1 result.任务逾期=0,0 result.核查退回=1,5 result.points=5
2025-08-06 09:10 陈 of office: score-city K4 subject=山阳市 period=2025Q3 weak=0
=> taken practice-interview/1 result.核查退回=0,0 result.points=0
# Twenty points at most, however often it is sent back.
2025-08-11 09:00 吴 of unit/水务局: report-done T1 done="已改"
=> taken practice/7
2025-08-12 09:00 陈 of office: return-task T1 reason="未改到位" limit_date=2025-12-31
=> taken practice/8
2025-08-13 09:00 吴 of unit/水务局: report-done T1 done="已改"
=> taken practice/7
2025-08-14 09:00 陈 of office: return-task T1 reason="未改到位" limit_date=2025-12-31
=> taken practice/8
2025-08-18 09:00 吴 of unit/水务局: report-done T1 done="已改"
=> taken practice/7
2025-08-19 09:00 陈 of office: return-task T1 reason="未改到位" limit_date=2025-12-31
=> taken practice/8
2025-08-20 09:00 吴 of unit/水务局: report-done T1 done="已改"
=> taken practice/7
2025-08-21 09:00 陈 of office: return-task T1 reason="未改到位" limit_date=2025-12-31
=> taken practice/8
2025-08-22 09:00 陈 of office: score-city K5 subject=滨海市 period=2025Q3 weak=0
=> taken practice-interview/1 result.核查退回=5,20 result.points=20
