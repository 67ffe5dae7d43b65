# 联合督查与现场督查（四（一）、四（二））
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive

# ---- joint: the office and the command of the task, both
2013-05-13 09:00 赵 of district-office/海淀区: order-joint J topic=污水 held_on=2013-05-15 place=清河
=> refused beijing-2013/四(一): 应由 协调小组办公室 提出
2013-05-13 09:00 王 of office: order-joint J topic=污水 held_on=2013-05-15 place=清河
=> taken beijing-2013/四(一) case_id=LD2013-01
2013-05-15 17:00 王 of office: record-finding J F1 content=共性难点问题 title="管线拆迁难" facts="六个项目卡在拆迁" gravity=重要
=> refused beijing-2013/四(一): 须先完成：开展联合督查
2013-05-15 17:00 王 of office: carry-out-joint J who="王某,罗某" found="六个项目中四个滞后"
=> taken beijing-2013/四(一) partial=true
2013-05-15 17:00 王 of office: close-joint J summary="结束"
=> refused beijing-2013/四(一): 须先完成：开展联合督查
2013-05-15 17:00 何 of command/大气污染治理: carry-out-joint J who="何某" found="同意"
=> refused beijing-2013/四(一): 应由 污水治理 办理
2013-05-15 17:00 罗 of command/污水治理: carry-out-joint J who="罗某" found="六个项目中四个滞后"
=> taken beijing-2013/四(一) partial=
2013-05-15 17:10 王 of office: record-finding J F1 content=共性难点问题 title="管线拆迁难" facts="六个项目卡在拆迁" gravity=重要
=> taken beijing-2013/四(一) case_id=LD2013-01-F01 result.clause=四(一)
2013-05-15 17:20 罗 of command/污水治理: raise-shared-matter J D subject=市水务局 matter="拆迁补偿标准" arose_on=2013-05-15
=> refused beijing-2013/四(一): 应由 协调小组办公室 提出
2013-05-15 17:20 王 of office: raise-shared-matter J D subject=市水务局 matter="拆迁补偿标准" arose_on=2013-05-15
=> taken beijing-2013/四(一) type=decision parent=LD2013-01 due.0.date=2013-05-22
2013-05-16 09:00 王 of office: close-joint J summary="一项提请决策"
=> taken beijing-2013/四(一)

# ---- on site: the district's own office, in its own district; the office goes where it wants
2013-05-20 09:00 赵 of district-office/海淀区: order-onsite X district=朝阳区 topic=违建 held_on=2013-05-21 place=某村
=> refused beijing-2013/四(二): 应由 朝阳区 办理
2013-05-20 09:00 赵 of district-office/海淀区: order-onsite X district=海淀区 topic=违建 held_on=2013-05-21 place=某村
=> taken beijing-2013/四(二)
2013-05-21 16:00 钱 of district/海淀区: carry-out-onsite X who=钱某 found="两处未拆"
=> refused beijing-2013/四(二): 应由 区县政府督查室、协调小组办公室 提出
2013-05-21 16:00 赵 of district-office/海淀区: close-onsite X summary="已看"
=> refused beijing-2013/四(二): 须先完成：开展现场督查
2013-05-21 16:00 赵 of district-office/海淀区: carry-out-onsite X who=赵某 found="两处未拆"
=> taken beijing-2013/四(二)
2013-05-21 16:10 赵 of district-office/海淀区: record-finding X F2 content=乱象 title="两处未拆" facts="计划四月拆除" gravity=一般
=> refused beijing-2013/四(一): 不在代码表中
2013-05-21 16:10 赵 of district-office/海淀区: record-finding X F2 content=进度滞后 title="两处未拆" facts="计划四月拆除" gravity=一般
=> taken beijing-2013/四(一) result.clause=四(二)
2013-05-21 16:20 赵 of district-office/海淀区: record-finding X F3 content=措施不到位 title="无人看守" facts="复建一处" gravity=一般
=> taken beijing-2013/四(一) result.clause=四(二) result.findings=2
2013-05-22 09:00 赵 of district-office/海淀区: close-onsite X summary="两处滞后"
=> taken beijing-2013/四(二)
2013-05-23 09:00 王 of office: order-onsite X2 district=通州区 topic=污水 held_on=2013-05-24 place=泵站
=> taken beijing-2013/四(二)
