# 日常细则: the year's plan, the quarter's dispatch, the year's report open by themselves, and the office owes each.
office . at 2026-02-09 08:00 with planning inspection
# This quarter had begun before the pack was law: the office may open it by hand.
2026-02-10 09:00 陈 of office: open-daily-dispatch A duty_name=daily-dispatch period=2026Q1
=> taken chongqing-2021/日常细则
2026-02-11 09:00 赵 of body: record-dispatch A whom=渝北区 progress_note="完成一项" problems="无"
=> taken chongqing-2021/日常细则
2026-02-12 09:00 陈 of office: close-dispatch A overview="一个区"
=> taken chongqing-2021/日常细则
2026-04-01 00:00 passes
=> planning.taken chongqing-2021/日常细则 type=daily-dispatch field.period=2026Q2 due.0.date=2026-04-23
2026-04-02 09:00 赵 of body: open-daily-dispatch X duty_name=daily-dispatch period=2026Q2
=> refused chongqing-2021/日常细则: 应由
2026-04-02 09:00 陈 of office: open-daily-dispatch X duty_name=daily-dispatch period=2026Q2
=> refused chongqing-2021/日常细则: 该时段已有
2026-04-02 09:00 陈 of office: close-dispatch 20260401-001 overview="全部"
=> refused chongqing-2021/日常细则: 须先完成：调度一个对象
2026-04-03 09:00 赵 of body: record-dispatch 20260401-001 whom=渝北区 progress_note="完成三项"
=> refused chongqing-2021/日常细则: 缺少：督察发现的问题
2026-04-03 09:00 赵 of body: record-dispatch 20260401-001 whom=渝北区 progress_note="完成三项" problems="一项滞后"
=> taken chongqing-2021/日常细则
2026-04-03 09:10 赵 of body: record-dispatch 20260401-001 whom=万州区 progress_note="完成两项" problems="无"
=> taken chongqing-2021/日常细则
2026-04-24 00:00 passes
=> planning.late chongqing-2021/日常细则 deadline=daily-dispatch
2026-04-24 09:00 陈 of office: close-dispatch 20260401-001 overview="两个区，一项滞后"
=> taken chongqing-2021/日常细则

# The plan of this year had begun before the pack was law: the office opens it by hand.
2026-04-27 09:00 赵 of body: open-daily-plan P duty_name=daily-plan period=2026
=> refused chongqing-2021/日常细则: 应由
2026-04-27 09:00 陈 of office: open-daily-plan P duty_name=daily-plan period=2026
=> taken chongqing-2021/日常细则 type=daily-plan
2026-04-27 10:00 陈 of office: approve-daily-plan P
=> refused chongqing-2021/日常细则: 须先完成：拟订年计划
2026-04-27 10:00 赵 of body: draft-daily-plan P overview="六十项" origin=省字头
=> refused chongqing-2021/日常细则: 可选：中字头 部字头 市字头
2026-04-27 10:00 赵 of body: draft-daily-plan P overview="六十项" origin=中字头,部字头,市字头
=> taken chongqing-2021/日常细则
2026-04-27 11:00 赵 of office: approve-daily-plan P
=> refused chongqing-2021/日常细则: 须由另一人进行
2026-04-27 11:00 陈 of office: approve-daily-plan P
=> taken chongqing-2021/日常细则
2026-04-27 12:00 陈 of office: open-daily-report Q duty_name=daily-report period=2027
=> refused chongqing-2021/日常细则: 尚未开始

# The next year brings its plan and the report of the last one.
2027-01-01 00:00 passes
=> planning.taken case_id=20270101-003 type=daily-report field.period=2027
2027-01-04 09:00 方 of leading-group: receive-daily-report 20270101-003
=> refused chongqing-2021/日常细则: 须先完成：报送年报告
2027-01-05 09:00 陈 of office: submit-daily-report 20270101-003
=> refused chongqing-2021/日常细则: 缺少：总体情况
2027-01-05 09:00 陈 of office: submit-daily-report 20270101-003 overview="二〇二六年日常督察情况"
=> taken chongqing-2021/日常细则
2027-01-06 09:00 方 of leading-group: receive-daily-report 20270101-003 instruction="盯住滞后任务"
=> taken chongqing-2021/日常细则
# By hand, what did not open by itself and has begun.
2027-01-06 10:00 陈 of office: open-daily-report Q duty_name=daily-report period=2026
=> taken chongqing-2021/日常细则
