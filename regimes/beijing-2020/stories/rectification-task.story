# A task from its entry to its closing, and back: Articles 13, 28, 32. Each step obeyed and broken.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-in-rectification

# A task has a day to be done by, or none for good; not neither, not both, and none that has passed.
2026-06-01 09:00 王 of subject/海淀区: enter-task R T1 problem="河道排口未纳入监管" goal="全部纳管" measures="溯源,截污" unit="区水务局,区城管委"
=> refused beijing-2020/28: 须写明整改时限，或注明长期坚持
2026-06-01 09:00 王 of subject/海淀区: enter-task R T1 problem="河道排口未纳入监管" goal="全部纳管" measures="溯源,截污" unit="区水务局,区城管委" limit_date=2026-06-30 long_term=yes
=> refused beijing-2020/28: one of the two
2026-06-01 09:00 王 of subject/海淀区: enter-task R T1 problem="河道排口未纳入监管" goal="全部纳管" measures="溯源,截污" unit="区水务局,区城管委" limit_date=2026-05-31
=> refused beijing-2020/28: 整改时限早于今日
2026-06-01 09:00 王 of subject/海淀区: enter-task R T1 problem="河道排口未纳入监管" goal="全部纳管" measures="溯源,截污" unit="区水务局,区城管委,区园林局" limit_date=2026-06-30
=> refused beijing-2020/28: 措施 2 项，现有 3 项
2026-06-01 09:00 王 of subject/海淀区: enter-task R T1 problem="河道排口未纳入监管" goal="全部纳管" measures="溯源,截污,清淤" unit="区水务局" limit_date=2026-06-10,2026-06-30
=> refused beijing-2020/28: measures 3, of these 2
2026-06-01 09:00 王 of subject/通州区: enter-task R T1 problem="甲" goal="乙" measures="丙" unit="丁" limit_date=2026-06-30
=> refused beijing-2020/28: 应由 海淀区 办理
2026-06-01 09:00 王 of subject/海淀区: enter-task R T1 problem="河道排口未纳入监管" goal="全部纳管" measures="溯源,截污" unit="区水务局,区城管委" limit_date=2026-06-10,2026-06-30
=> taken beijing-2020/28 type=task due.0.date=2026-06-30
2026-06-01 09:10 陈 of office: enter-task R T2 problem="扬尘管控方案未落实" goal="长效管理" measures="巡查" unit="区住建委" long_term=yes
=> taken beijing-2020/28 due=
2026-06-01 09:20 陈 of office: task.show inspection=LX2026-01
=> task.shown totals.total=2 totals.late=0 totals.state.0.name=open totals.state.0.tasks=2 totals.progress.0.name=未启动 totals.progress.0.tasks=2 line.0.measure.0.limit_date=2026-06-10 line.0.measure.1.unit=区城管委 line.0.limit_date=2026-06-30 line.1.limit_date=

# The office urges; the units report how far they are. Progress is not closing.
2026-06-02 09:00 王 of subject/海淀区: dispatch-task T1 requirements="加快"
=> refused beijing-2020/28: 应由 督察工作小组办公室 提出
2026-06-02 09:00 陈 of office: dispatch-task T1 requirements="加快"
=> taken beijing-2020/28
2026-06-03 09:00 孙 of unit/区园林局: report-progress T1 progress=达到序时进度 progress_note="溯源完成"
=> refused beijing-2020/28: 应由 区水务局、区城管委 办理
2026-06-03 09:00 孙 of unit/区水务局: report-progress T1 progress=很快 progress_note="溯源完成"
=> refused beijing-2020/28: 不在代码表中
2026-06-03 09:00 孙 of unit/区水务局: report-progress T1 progress=超过序时进度 progress_note="溯源完成"
=> taken beijing-2020/28 result.progress_of_task=未启动
2026-06-03 09:10 王 of subject/海淀区: report-progress T1 progress=未达序时进度 progress_note="招标中"
=> refused beijing-2020/28: 代任务的哪个责任单位
2026-06-03 09:10 王 of subject/海淀区: report-progress T1 progress=未达序时进度 progress_note="招标中" for_unit=区城管委
=> taken beijing-2020/28 result.progress_of_task=未达序时进度
2026-06-03 09:20 陈 of office: task.show
=> task.shown totals.total=2 totals.state.0.tasks=2 totals.progress.0.tasks=1 totals.progress.1.name=未达序时进度 totals.progress.1.tasks=1

# The first measure has a day of its own, which passes; then its unit reports, late. The task waits for the other.
2026-06-11 00:00 passes
=> rectification.late beijing-2020/28 deadline=measure/1 due=2026-06-10
2026-06-12 09:00 孙 of unit/区水务局: report-done T1 done="溯源报告" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken beijing-2020/28 partial=true result.waits_for=区城管委 result.question=
2026-06-12 09:10 孙 of unit/区水务局: report-done T1 done="溯源报告"
=> refused beijing-2020/28: 区水务局 已报告完成整改
2026-06-12 09:20 赵 of body: verify-task T1 passed=yes found="现场核实"
=> refused beijing-2020/13: 须先完成：报告完成整改
2026-06-12 09:30 陈 of office: task.show case_id=LX2026-01-Z001
=> task.shown line.0.state=open line.0.late=true line.0.measure.0.done=true line.0.measure.0.done_on=2026-06-12 line.0.measure.0.late=true line.0.measure.1.late=

# More time, once, and only later than before. The day of the other measure moves with the task's.
2026-06-15 09:00 陈 of office: extend-task T1 until=2026-06-30 reason="汛期"
=> refused beijing-2020/28: 须晚于原时限 2026-06-30
2026-06-15 09:00 陈 of office: extend-task T1 until=2026-07-15 reason="汛期"
=> taken beijing-2020/28 due.0.date=2026-07-15 result.extended_from=2026-06-30
2026-06-16 09:00 陈 of office: extend-task T1 until=2026-07-20 reason="汛期"
=> refused beijing-2020/28: 至多延长 1 次
2026-06-16 09:00 陈 of office: extend-task T2 until=2026-07-20 reason="汛期"
=> refused beijing-2020/28: 时限未在进行
2026-07-14 09:00 吴 of unit/区城管委: report-done T1 done="截污管线通水" evidence=2222222222222222222222222222222222222222222222222222222222222222
=> taken beijing-2020/28 partial=
2026-07-14 09:10 吴 of unit/区城管委: report-progress T1 progress=达到序时进度 progress_note="已完成"
=> refused beijing-2020/28: 已有“报告完成整改”

# Checked by another person than those who reported. A negative check is kept and stops everything until it is sent back.
2026-07-15 09:00 孙 of office: verify-task T1 passed=yes found="现场核实"
=> refused beijing-2020/13: 须由另一人进行
2026-07-15 09:00 王 of subject/海淀区: verify-task T1 passed=yes found="现场核实"
=> refused beijing-2020/13: 应由 督察机构、督察工作小组办公室 提出
2026-07-15 09:00 赵 of body: verify-task T1 passed=no found="一处仍直排"
=> taken beijing-2020/13 partial=true result.next=return-task
2026-07-15 10:00 钱 of body: verify-task T1 passed=yes found="已截污"
=> refused beijing-2020/13: 核查未通过，须先退回整改
2026-07-15 10:00 陈 of office: give-notice-of-closing T1 notice_from=2026-07-16 notice_to=2026-07-23 link="区政府网站"
=> refused beijing-2020/32: 须先完成：核查
2026-07-15 11:00 赵 of body: return-task T1 reason="一处仍直排" limit_date=2026-07-01
=> refused beijing-2020/28: 整改时限早于今日
2026-07-15 11:00 赵 of body: return-task T1 reason="一处仍直排" limit_date=2026-07-31,2026-08-31
=> refused beijing-2020/28: 须为一个日期
2026-07-15 11:00 赵 of body: return-task T1 reason="一处仍直排" limit_date=2026-07-31 for_unit=区园林局
=> refused beijing-2020/28: 区园林局 不是该任务的责任单位
2026-07-15 11:00 赵 of body: return-task T1 reason="一处仍直排" limit_date=2026-07-31 for_unit=区城管委
=> taken beijing-2020/28 due.0.date=2026-07-31 result.returned=1
2026-07-28 09:00 吴 of unit/区城管委: report-done T1 done="已封堵" evidence=3333333333333333333333333333333333333333333333333333333333333333
=> taken beijing-2020/28 partial=
2026-07-29 09:00 赵 of body: verify-task T1 passed=yes found="现场核实，无直排"
=> taken beijing-2020/13 partial=
2026-07-29 09:10 钱 of body: verify-task T1 passed=yes found="再核"
=> refused beijing-2020/13: 已完成：核查

# The notice of closing: in order, not before the check; too short a one is said, and stays with who publishes.
2026-07-30 09:00 陈 of office: close-task T1
=> refused beijing-2020/28: 须先完成：销号公示
2026-07-30 09:00 陈 of office: give-notice-of-closing T1 notice_from=2026-08-05 notice_to=2026-07-31 link="区政府网站"
=> refused beijing-2020/32: 公示结束早于公示开始
2026-07-30 09:00 陈 of office: give-notice-of-closing T1 notice_from=2026-07-28 notice_to=2026-08-05 link="区政府网站"
=> refused beijing-2020/32: 公示早于核查
2026-07-30 09:00 陈 of office: give-notice-of-closing T1 notice_from=2026-07-31 notice_to=2026-08-05 link="区政府网站"
=> taken beijing-2020/32 result.notice_workdays=4 result.warning="公示期短于 5 workdays：实为 4（shorter than the office's value）" result.provisional=

# Closed when the notice has ended, by a third person.
2026-08-05 18:00 陈 of office: close-task T1
=> refused beijing-2020/32: 公示至 2026-08-05，期满方可销号
2026-08-06 09:00 赵 of office: close-task T1
=> refused beijing-2020/28: 须由另一人进行：核查 已由 赵 完成
2026-08-06 09:00 吴 of office: close-task T1
=> refused beijing-2020/28: 须由另一人进行
2026-08-06 09:00 王 of subject/海淀区: close-task T1
=> refused beijing-2020/28: 应由 督察工作小组办公室 提出
2026-08-06 09:00 陈 of office: close-task T1
=> taken beijing-2020/28 result.question=
2026-08-06 09:10 赵 of body: return-task T1 reason="复查" limit_date=2026-09-30
=> refused beijing-2020/28: 销号
2026-08-06 09:20 陈 of office: task.show inspection=LX2026-01
=> task.shown totals.total=2 totals.state.0.tasks=1 totals.state.4.name=closed totals.state.4.tasks=1 totals.late=1 line.0.returned=1 line.0.extended=1

# It comes back: opened again, and how often is kept. Both units must report again.
2026-09-01 09:00 陈 of office: reopen-task T1 reason="排口反弹" limit_date=2026-08-01
=> refused beijing-2020/28: 整改时限早于今日
2026-09-01 09:00 王 of subject/海淀区: reopen-task T1 reason="排口反弹" limit_date=2026-10-31
=> refused beijing-2020/28: 应由
2026-09-01 09:00 陈 of office: reopen-task T2 reason="反弹" limit_date=2026-10-31
=> refused beijing-2020/28: 须先完成：销号
2026-09-01 09:00 陈 of office: reopen-task T1 reason="排口反弹" limit_date=2026-10-31
=> taken beijing-2020/28 result.reopened=1 due.0.date=2026-10-31
2026-09-02 09:00 王 of subject/海淀区: report-done T1 done="已处理" evidence=4444444444444444444444444444444444444444444444444444444444444444 for_unit=区城管委
=> taken beijing-2020/28 partial=true result.waits_for=区水务局
2026-11-01 00:00 passes
=> rectification.late beijing-2020/28 deadline=task due=2026-10-31
2026-11-02 09:00 陈 of office: task.show limit=1
=> task.shown totals.total=2 totals.late=1 line.0.state=reopened line.0.reopened=1 next=LX2026-01-Z001
2026-11-02 09:00 陈 of office: task.show limit=1 after=LX2026-01-Z001
=> task.shown totals.total=2 line.0.case_id=LX2026-01-Z002 next=

# A long-term task can be closed all the same.
2026-11-02 09:10 郑 of unit/区住建委: report-done T2 done="长效机制已建立" evidence=5555555555555555555555555555555555555555555555555555555555555555
=> taken beijing-2020/28
2026-11-03 09:00 赵 of body: verify-task T2 passed=yes found="制度已印发"
=> taken beijing-2020/13
2026-11-03 10:00 陈 of office: give-notice-of-closing T2 notice_from=2026-11-04 notice_to=2026-11-10 link="区政府网站"
=> taken beijing-2020/32 result.notice_workdays=5 result.warning=
2026-11-11 00:00 陈 of office: close-task T2
=> taken beijing-2020/28

# One of two units gets its measure back with a new day; more time moves that one, and not what is done.
2026-11-12 09:00 陈 of office: enter-task R T3 problem="三" goal="改" measures="甲,乙" unit="一局,二局" limit_date=2026-12-01,2026-12-31
=> taken beijing-2020/28
2026-11-13 09:00 甲某 of unit/一局: report-done T3 done="完成" evidence=7777777777777777777777777777777777777777777777777777777777777777
=> taken beijing-2020/28 partial=true
2026-11-13 09:00 乙某 of unit/二局: report-done T3 done="完成" evidence=8888888888888888888888888888888888888888888888888888888888888888
=> taken beijing-2020/28 partial=
2026-11-16 09:00 赵 of body: return-task T3 reason="甲未完成" limit_date=2026-12-10 for_unit=一局
=> taken beijing-2020/28 due.0.date=2026-12-10
2026-11-17 09:00 乙某 of unit/二局: report-done T3 done="完成"
=> refused beijing-2020/28: 二局 已报告完成整改
2026-11-17 09:00 陈 of office: extend-task T3 until=2026-12-20 reason="降雪"
=> taken beijing-2020/28 result.extended_from=2026-12-10 due.0.date=2026-12-20
2026-11-17 09:10 陈 of office: task.show case_id=LX2026-01-Z003
=> task.shown line.0.limit_date=2026-12-20 line.0.measure.0.limit_date=2026-12-20 line.0.measure.1.limit_date=2026-12-31 line.0.measure.1.done=true
