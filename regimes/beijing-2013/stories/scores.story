# 绩效考核（三（三）、四（七））: what was late, returned, raised and struck off is counted as it happens.
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive
2013-04-23 09:00 钱 of district/海淀区: establish-ledger L district=海淀区 targets="按动员大会确定的目标"
=> taken beijing-2013/三(一)
2013-04-25 09:00 钱 of district/海淀区: enter-sewage-task L T1 sewage_matter=配套管线 problem="污水管线" goal="通水" measures="铺设" unit=区水务局 limit_date=2013-06-30
=> taken beijing-2013/二
2013-04-25 09:10 钱 of district/海淀区: enter-sewage-task L T2 sewage_matter=污泥处理 problem="污泥" goal="无害化" measures="改造" unit=区水务局 limit_date=2013-07-31
=> taken beijing-2013/二
# One is done in time, one is late; one matter is raised in time.
2013-06-20 09:00 吴 of unit/区水务局: report-done T1 done="通水" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken beijing-2013/二
2013-06-21 09:00 罗 of working-group/污水治理: verify-task T1 passed=yes found="通水"
=> taken beijing-2013/二
2013-06-24 09:00 周 of general: close-task T1
=> taken beijing-2013/二
2013-07-01 09:00 罗 of lead-unit/市水务局: raise-matter D topic=污水 subject=市水务局 matter="泥饼去向" arose_on=2013-06-28
=> taken beijing-2013/三(三)
2013-07-03 09:00 周 of general: study-matter D proposal="协调"
=> taken beijing-2013/二
2013-07-04 09:00 周 of general: settle-matter D result="两区接收"
=> taken beijing-2013/二
2013-08-01 00:00 passes
=> rectification.late beijing-2013/二 case_id=TZ2013-0002 deadline=task

# ---- the sheets
2013-10-08 09:00 罗 of lead-unit/市水务局: score-lead K subject=市水务局 period=2013Q3
=> refused beijing-2013/四(七): 应由 协调小组办公室 提出
2013-10-08 09:00 王 of office: score-lead K subject=市水务局 period=2013Q3
=> taken beijing-2013/四(七) case_id=PF2013-001 result.points=-1
2013-10-08 09:10 王 of office: score-lead K2 subject=市水务局 period=2013H2
=> taken beijing-2013/四(七) result.points=-1
2013-10-08 09:20 王 of office: score-lead K3 subject=市水务局 period=2013
=> taken beijing-2013/四(七) result.points=0
2013-10-08 09:30 王 of office: score-assisting K4 subject=市发展改革委 period=2013Q3 investment=8 approval=12
=> refused beijing-2013/四(七): 缺少：融资配合得分
2013-10-08 09:30 王 of office: score-assisting K4 subject=市发展改革委 period=2013Q3 investment=8 approval=12 financing=5
=> taken beijing-2013/四(七) result.points=23
2013-10-08 09:40 罗 of lead-unit/市水务局: enter-score K weight=20
=> refused beijing-2013/四(七): 应由
2013-10-08 09:40 王 of office: enter-score K weight=20
=> taken beijing-2013/四(七)
2013-10-08 09:50 王 of office: statistics.show group=beijing-2013/销账任务
=> statistics.shown statistic.0.of=污水治理 statistic.0.number=1
