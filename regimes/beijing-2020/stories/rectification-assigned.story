# A matter that the team hands over during presence is a task from that day on: Articles 28, 30.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared
2026-03-10 09:00 林清 of team.member: assign-matter R T1 problem="工地未覆盖" goal="立行立改" measures="覆盖" unit="区住建委" limit_date=2026-03-12
=> taken beijing-2020/30 type=task
2026-03-10 09:10 陈 of office: task.show
=> task.shown totals.total=1 line.0.state=open line.0.measure.0.unit=区住建委 line.0.limit_date=2026-03-12
2026-03-13 00:00 passes
=> rectification.late beijing-2020/28 deadline=task due=2026-03-12
2026-03-13 08:00 郑 of unit/区住建委: report-done T1 done="已覆盖" evidence=6666666666666666666666666666666666666666666666666666666666666666
=> taken beijing-2020/28 partial=
2026-03-13 08:10 陈 of office: task.show
=> task.shown totals.total=1 totals.late=1 line.0.state=done-reported line.0.late=true
