# A task with several measures, each with its limit, or none; closed after its notice; objection, review, suspension.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-present
2025-03-12 09:00 王 of city/某市: enter-task R T1 problem="污水直排" measures="溯源,截污" unit="水务局,住建局" limit_date=2025-04-10,2025-05-30
=> refused practice/7: 应由 滨海市 办理
2025-03-12 09:00 王 of city/滨海市: enter-task R T1 problem="污水直排" measures="溯源,截污" unit="水务局,住建局" limit_date=2025-04-10,2025-05-30
=> taken practice/7 due.0.date=2025-05-30
2025-03-12 09:10 王 of city/滨海市: enter-task R T2 problem="巡河不落实" measures="巡河" unit=水务局 long_term=yes
=> taken practice/7 due=
2025-03-28 09:00 李 of team: use-method R method=走访问询 held_on=2025-03-28
=> taken practice/4
2025-03-29 18:00 李 of team: close-presence R
=> taken practice/4

# ---- a hearing: the days do not count
2025-04-01 09:00 陈 of office: resume T1
=> refused practice/10: 须先完成：中止整改计时
2025-04-01 09:00 陈 of office: suspend T1 suspension=休假
=> refused practice/10: 不在代码表中
2025-04-01 09:00 陈 of office: suspend T1 suspension=损害评估
=> taken practice/10
2025-04-11 00:00 passes
=> rectification.late practice/7 deadline=measure/1
2025-05-01 09:00 陈 of office: resume T1
=> taken practice/10 due.0.date=2025-06-29

# ---- one after the other
2025-05-20 09:00 甲 of unit/水务局: report-done T1 done="溯源完成"
=> taken practice/7 partial=true
2025-05-20 09:10 甲 of unit/园林局: report-done T1 done="完成"
=> refused practice/7: 应由 水务局、住建局 办理
2025-05-21 09:00 乙 of unit/住建局: report-done T1 done="截污完成"
=> taken practice/7 partial=
2025-05-21 10:00 乙 of bureau: verify-task T1 passed=yes found="已截污"
=> refused practice/8: 须由另一人进行
2025-05-21 10:00 吴 of bureau: verify-task T1 passed=no found="一处漏接"
=> taken practice/8 result.next=return-task
2025-05-21 10:10 吴 of bureau: return-task T1 reason="一处漏接"
=> refused practice/8: 缺少：整改时限
2025-05-21 10:10 吴 of bureau: return-task T1 reason="一处漏接" limit_date=2025-06-10 for_unit=住建局
=> taken practice/8 due.0.date=2025-06-10
2025-06-04 09:00 乙 of unit/住建局: report-done T1 done="已接"
=> taken practice/7
2025-06-05 09:00 吴 of bureau: verify-task T1 passed=yes found="已截污"
=> taken practice/8

# ---- a notice as long as it says, by the first day too
2025-06-06 09:00 吴 of bureau: give-notice T1 notice_from=2025-06-09 notice_to=2025-06-20 notice_length=十天
=> refused practice/8: 5 workdays 或 7 days
2025-06-06 09:00 吴 of bureau: give-notice T1 notice_from=2025-06-05 notice_to=2025-06-18 notice_length="10 workdays"
=> taken practice/8 result.notice_workdays=10 result.warning=
2025-06-09 09:00 陈 of office: object T1 O1 objector=某村民 opinion="仍有异味"
=> refused practice/9: 须填写其一：邮戳日期、送达日期
2025-06-09 09:00 陈 of office: object T1 O1 objector=某村民 opinion="仍有异味" postmark=2025-06-10
=> refused practice/9: 邮戳日期尚未到来
# By post: the postmark's day, not the day it was recorded.
2025-06-09 09:00 陈 of office: object T1 O1 objector=某村民 opinion="仍有异味" postmark=2025-06-06
=> taken practice/9 due.0.date=2025-07-06
2025-06-18 18:00 陈 of office: close-task T1
=> refused practice/8
# Posted on the last day it is in time, on whichever day it comes; a day later it is not.
2025-06-19 10:00 陈 of office: object T1 O2 objector=某企业 opinion="数据有误" delivered_on=2025-06-19
=> refused practice/9: 逾期不予受理：异议期至 2025-06-18
2025-06-19 10:00 陈 of office: object T1 O2 objector=某企业 opinion="数据有误" postmark=2025-06-18
=> taken practice/9 due.0.date=2025-07-18
2025-06-19 11:00 周 of office: review O2 outcome=维持
=> taken practice/9
2025-06-20 09:00 陈 of office: close-task T1
=> refused practice/8: 异议 尚有 1 件未结

# ---- the review: suspended for a hearing, prolonged once with who approved it, and the objector is told
2025-06-23 09:00 陈 of office: resume-review O1
=> refused practice/10: 须先完成：中止复核计时
2025-06-23 09:00 陈 of office: suspend-review O1
=> refused practice/10: 缺少：中止事由
2025-06-23 09:00 陈 of office: suspend-review O1 suspension=听证
=> taken practice/10
2025-06-26 09:00 陈 of office: resume-review O1
=> taken practice/10 due.0.date=2025-07-09
2025-07-01 09:00 方 of head: extend O1 until=2025-07-31
=> refused practice/10: 须先完成：申请延期
2025-07-01 09:00 方 of head: apply-extension O1 reason="等检测"
=> refused practice/10: 应由 省督察办 提出
2025-07-01 09:00 陈 of office: apply-extension O1 reason="等检测"
=> taken practice/10
2025-07-01 09:10 陈 of head: extend O1 until=2025-07-31
=> refused practice/10: 须由另一人进行
2025-07-01 09:10 陈 of office: inform O1 link=电话
=> refused practice/10: 须先完成：批准延期
2025-07-01 09:10 方 of head: extend O1 until=2025-07-31
=> taken practice/10 due.1.date=2025-07-31
2025-07-09 00:00 passes
=> rectification.late practice/10 deadline=inform due=2025-07-08
2025-07-09 09:00 陈 of office: inform O1 link=书面
=> taken practice/10
2025-07-20 09:00 陈 of office: review O1 outcome=维持
=> refused practice/9: 须由另一人进行
2025-07-20 09:00 周 of office: review O1 outcome=维持
=> taken practice/9
2025-07-21 09:00 陈 of office: close-task T1
=> taken practice/8

# ---- no end date, and closed all the same
2025-08-01 09:00 甲 of unit/水务局: report-done T2 done="制度已建"
=> taken practice/7
2025-08-04 09:00 吴 of bureau: verify-task T2 passed=yes found="查台账"
=> taken practice/8
2025-08-04 09:10 陈 of office: give-notice T2 notice_from=2025-08-05 notice_to=2025-08-11
=> refused practice/8: 应由 市督察办、责任单位 提出
2025-08-04 09:10 甲 of unit/水务局: give-notice T2 notice_from=2025-08-05 notice_to=2025-08-11
=> taken practice/8 result.notice_workdays=5
2025-08-11 09:00 陈 of office: close-task T2
=> refused practice/8: 公示至 2025-08-11，期满方可销号
2025-08-12 09:00 陈 of office: close-task T2
=> taken practice/8
