# 年度考核: what a district or a department did in the year, and what the result is used for. Item 6.
office . at 2019-03-04 08:00 with planning inspection reporting
# What the readings of the year came to is evaluated by the centre and confirmed by the bureau: item 9.
2020-01-02 09:00 林 of bureau: evaluate-quality E period=2019 medium=空气 results=海淀区改善百分之八
=> refused beijing-2019/9(1): 应由 市生态环境监测机构 提出
2020-01-02 09:00 严 of monitoring-centre: evaluate-quality E period=2019 medium=空气 results=海淀区改善百分之八
=> taken beijing-2019/9(1) case_id=PJ20200102-01
2020-01-03 09:00 府办 of government: assess A subject=海淀区 period=2019 targets_met=十项全部完成 duties_met=履职到位 based_on=PJ20200102-01
=> refused beijing-2019/6: 须先完成：确认评价结果
2020-01-03 09:00 严 of monitoring-centre: confirm-evaluation E
=> refused beijing-2019/9(1): 应由 市生态环境局 提出
2020-01-03 09:00 林 of bureau: confirm-evaluation E
=> taken beijing-2019/9(1)

2020-01-06 09:00 林 of bureau: assess A subject=海淀区 period=2019 targets_met=十项全部完成 duties_met=履职到位
=> refused beijing-2019/6: 应由 市政府 提出
2020-01-06 09:00 府办 of government: assess A subject=海淀区 period=2019 targets_met=十项全部完成
=> refused beijing-2019/6: 缺少：履职尽责情况
2020-01-06 09:00 府办 of government: assess A subject=海淀区 period=2019 targets_met=十项全部完成 duties_met=履职到位 based_on=PJ20200102-01
=> taken beijing-2019/6
2020-01-07 09:00 府办 of government: apply-assessment A applied_to=部门绩效考核
=> refused beijing-2019/6: 须由另一人进行：年度考核
2020-01-07 09:00 市委办 of committee: apply-assessment A applied_to=升职
=> refused beijing-2019/6: 不在代码表中
2020-01-07 09:00 市委办 of committee: apply-assessment A applied_to=部门绩效考核,领导班子综合考核
=> taken beijing-2019/6

# ---- a district assesses its own departments
2020-01-08 09:00 区府办 of district-government/海淀区: assess-in-district B district=昌平区 subject=区水务局 period=2019 targets_met=完成 duties_met=到位
=> refused beijing-2019/6: 应由 昌平区 办理
2020-01-08 09:00 区府办 of district-government/海淀区: assess-in-district B district=海淀区 subject=区水务局 period=2019 targets_met=完成 duties_met=到位
=> taken beijing-2019/6
2020-01-09 09:00 区委办 of district-committee/海淀区: apply-assessment B applied_to=奖惩任免
=> taken beijing-2019/6
