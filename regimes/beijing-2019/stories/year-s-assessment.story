# 年度考核: what a district or a department did in the year, and what the result is used for. Item 6.
office . at 2019-03-04 08:00 with planning reporting
2020-01-06 09:00 林 of bureau: assess A subject=海淀区 period=2019 targets_met=十项全部完成 duties_met=履职到位
=> refused beijing-2019/6: 应由 市政府、区政府 提出
2020-01-06 09:00 府办 of government: assess A subject=海淀区 period=2019 targets_met=十项全部完成
=> refused beijing-2019/6: 缺少：履职尽责情况
2020-01-06 09:00 府办 of government: assess A subject=海淀区 period=2019 targets_met=十项全部完成 duties_met=履职到位
=> taken beijing-2019/6
2020-01-07 09:00 府办 of government: apply-assessment A applied_to=部门绩效考核
=> refused beijing-2019/6: 须由另一人进行：年度考核
2020-01-07 09:00 市委办 of committee: apply-assessment A applied_to=升职
=> refused beijing-2019/6: 不在代码表中
2020-01-07 09:00 市委办 of committee: apply-assessment A applied_to=部门绩效考核,领导班子综合考核
=> taken beijing-2019/6
