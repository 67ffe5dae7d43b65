# 属地任务台账（二、三（一）、四（二））: a district's tasks from the line of the ledger to being struck off.
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive

# ---- each district keeps one ledger, its own
2013-04-23 09:00 钱 of district/朝阳区: establish-ledger L district=海淀区 targets="三百项"
=> refused beijing-2013/三(一): 应由 海淀区 办理
2013-04-23 09:00 周 of general: establish-ledger L district=海淀区 targets="三百项"
=> refused beijing-2013/三(一): 应由 区县政府 提出
2013-04-23 09:00 钱 of district/海淀区: establish-ledger L district=海淀区 targets="按动员大会确定的目标"
=> taken beijing-2013/三(一) case_id=ledger/海淀区
2013-04-23 09:10 钱 of district/海淀区: establish-ledger L2 district=海淀区 targets="另建一本"
=> refused beijing-2013/三(一): 已有案件 ledger/海淀区
2013-04-24 09:00 周 of general: check-ledger L
=> refused beijing-2013/三(一): 缺少：检查情况
2013-04-24 09:00 周 of general: check-ledger L found="已建台账，尚无条目"
=> taken beijing-2013/三(一)

# ---- a line for each task; its kind says which group and which lead unit it belongs to
2013-04-25 09:00 钱 of district/海淀区: enter-air-task L T1 air_matter=种树 problem="燃煤锅炉改造" goal="全部改气" measures="供气,拆炉" unit="区供暖办,区环保局" limit_date=2013-06-30,2013-09-30
=> refused beijing-2013/二: 不在代码表中
2013-04-25 09:00 钱 of district/海淀区: enter-air-task L T1 air_matter=清洁能源改造 problem="燃煤锅炉改造" goal="全部改气" measures="供气,拆炉" unit="区供暖办,区环保局" limit_date=2013-03-31
=> refused beijing-2013/二: 整改时限早于今日
2013-04-25 09:00 钱 of district/海淀区: enter-air-task L T1 air_matter=清洁能源改造 problem="燃煤锅炉改造" goal="全部改气" measures="供气,拆炉" unit="区供暖办,区环保局" limit_date=2013-06-30,2013-09-30
=> taken beijing-2013/二 case_id=TZ2013-0001 field.topic=大气污染治理 field.subject=市环保局 due.0.date=2013-09-30
2013-04-25 09:10 孙 of district/朝阳区: enter-sewage-task L T2 sewage_matter=配套管线 problem="污水管线" goal="通水" measures="铺设" unit=区水务局 limit_date=2013-07-31
=> refused beijing-2013/二: 应由 海淀区 办理
2013-04-25 09:10 钱 of district/海淀区: enter-sewage-task L T2 sewage_matter=配套管线 problem="污水管线" goal="通水" measures="铺设" unit=区水务局 limit_date=2013-07-31
=> taken beijing-2013/二 field.subject=市水务局
2013-04-25 09:20 钱 of district/海淀区: enter-environment-task L T3 environment_matter=源头治理 problem="占道经营" goal="规范" measures="疏导" unit=区城管委
=> refused beijing-2013/二: 须写明整改时限，或注明长期坚持
2013-04-25 09:20 钱 of district/海淀区: enter-environment-task L T3 environment_matter=源头治理 problem="占道经营" goal="规范" measures="疏导" unit=区城管委 long_term=yes
=> taken beijing-2013/二 field.subject=首都环境办,市城管执法协调办
2013-04-25 09:30 钱 of district/海淀区: enter-construction-task L T4 problem="遗留违建" goal="拆除" measures="分期拆除" unit=区规划分局 limit_date=2013-12-31
=> refused beijing-2013/二: 缺少：任务类别
2013-04-25 09:30 钱 of district/海淀区: enter-construction-task L T4 construction_matter=历史遗留违法建设 problem="遗留违建" goal="拆除" measures="分期拆除" unit=区规划分局 limit_date=2013-12-31
=> taken beijing-2013/二 field.subject=市规划委

# ---- supervised by the group of the task, and by no other
2013-05-15 09:00 罗 of working-group/污水治理: supervise-task T1 found="一处未开工"
=> refused beijing-2013/二: 应由 大气污染治理 办理
2013-05-15 09:00 何 of working-group/大气污染治理: supervise-task T1 found="一处未开工"
=> taken beijing-2013/二
2013-05-16 09:00 何 of working-group/大气污染治理: coordinate-task T1 difficulty="气源不足"
=> refused beijing-2013/二: 缺少：落实情况
2013-05-16 09:00 何 of working-group/大气污染治理: coordinate-task T1 difficulty="气源不足" result="燃气集团五月底前接通"
=> taken beijing-2013/二
2013-05-20 09:00 吴 of unit/区园林局: report-progress T1 progress=未达序时进度 progress_note="招标中"
=> refused beijing-2013/二: 应由 区供暖办、区环保局 办理
2013-05-20 09:00 吴 of unit/区供暖办: report-progress T1 progress=未达序时进度 progress_note="招标中"
=> taken beijing-2013/二 result.progress_of_task=未启动

# ---- lagging: an opinion, an answer within ten working days, an urging when there is none
2013-05-21 09:00 吴 of unit/区供暖办: report-improvement T1 result="已开工"
=> refused beijing-2013/四(二): 须先完成：提出改进意见
2013-05-21 09:00 赵 of district-office/朝阳区: give-opinion T1 content=进度滞后 opinion="五月底前开工"
=> refused beijing-2013/四(二): 应由 海淀区 办理
2013-05-21 09:00 赵 of district-office/海淀区: urge-task T1 opinion="尽快"
=> refused beijing-2013/四(二): 须先完成：提出改进意见
2013-05-21 09:00 赵 of district-office/海淀区: give-opinion T1 content=进度滞后 opinion="五月底前开工"
=> taken beijing-2013/四(二) due.0.deadline=improvement due.0.date=2013-06-04
2013-06-03 09:00 赵 of district-office/海淀区: urge-task T1 opinion="明日到期"
=> taken beijing-2013/四(二)
2013-06-05 00:00 passes
=> rectification.late beijing-2013/四(二) case_id=TZ2013-0001 deadline=improvement due=2013-06-04
2013-06-06 09:00 吴 of unit/区供暖办: report-improvement T1 result="已开工"
=> taken beijing-2013/四(二)
2013-06-06 09:10 赵 of district-office/海淀区: urge-task T1 opinion="再催"
=> refused beijing-2013/四(二): 已有“报告改进情况”
# A second opinion asks for a second answer.
2013-06-20 09:00 王 of office: give-opinion T1 content=措施不到位 opinion="拆炉计划没有分到户"
=> taken beijing-2013/四(二) due.0.date=2013-07-04

# ---- the earlier measure has a day of its own; more time once
2013-07-01 00:00 passes
=> rectification.late beijing-2013/二 deadline=measure/1 due=2013-06-30
2013-07-01 09:00 钱 of district/海淀区: extend-task T1 until=2013-10-31 reason="汛期"
=> refused beijing-2013/二: 应由 协调小组办公室 提出
2013-07-01 09:00 王 of office: extend-task T1 until=2013-10-31 reason="汛期"
=> taken beijing-2013/二 due.0.date=2013-10-31
2013-07-02 09:00 王 of office: extend-task T1 until=2013-11-30 reason="汛期"
=> refused beijing-2013/二: 至多延长 1 次

# ---- reported done by both units, checked by another person, struck off by a third
2013-09-10 09:00 吴 of unit/区供暖办: report-done T1 done="供气管线通气" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken beijing-2013/二 partial=true result.waits_for=区环保局
2013-09-10 09:10 何 of working-group/大气污染治理: verify-task T1 passed=yes found="现场核实"
=> refused beijing-2013/二: 须先完成：报告完成
2013-09-10 09:20 吴 of unit/区供暖办: report-done T1 done="又报"
=> refused beijing-2013/二: 区供暖办 已报告完成整改
2013-09-11 09:00 郑 of unit/区环保局: report-done T1 done="锅炉已拆" evidence=2222222222222222222222222222222222222222222222222222222222222222
=> taken beijing-2013/二 partial=
2013-09-12 09:00 何 of working-group/大气污染治理: verify-task T1 passed=no found="一台未拆"
=> taken beijing-2013/二 partial=true result.next=return-task
2013-09-12 09:10 周 of general: close-task T1
=> refused beijing-2013/二: 须先完成：核查
2013-09-12 09:20 何 of working-group/大气污染治理: return-task T1 reason="一台未拆" limit_date=2013-09-01
=> refused beijing-2013/四(二): 整改时限早于今日
2013-09-12 09:20 何 of working-group/大气污染治理: return-task T1 reason="一台未拆" limit_date=2013-09-30 for_unit=区环保局
=> taken beijing-2013/四(二) due.0.date=2013-09-30
2013-09-26 09:00 郑 of unit/区环保局: report-done T1 done="全部拆除" evidence=3333333333333333333333333333333333333333333333333333333333333333
=> taken beijing-2013/二 partial=
2013-09-27 09:00 赵 of district-office/海淀区: verify-task T1 passed=yes found="现场核实，全部拆除"
=> taken beijing-2013/二
2013-09-27 10:00 赵 of general: close-task T1
=> refused beijing-2013/二: 须由另一人进行
2013-09-27 10:00 周 of general: close-task T1
=> taken beijing-2013/二
2013-09-27 10:10 周 of general: supervise-task T1 found="回访"
=> refused beijing-2013/二: 本案已结束
