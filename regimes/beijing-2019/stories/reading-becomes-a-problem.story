# 监测事权: the city's centre measures quality, the districts' stations measure sources. A reading that shows a breach, once a second
# person has checked it, is reported in time and becomes a problem of the district. Item 9.
office . at 2019-03-04 08:00 with planning inspection referral

# ---- who measures what
2019-07-01 09:00 许 of district-station/海淀区: record-quality Q medium=空气 point=万柳 indicator=PM2.5 value=48 limit_value=75 exceeds=no measured_on=2019-06-30
=> refused beijing-2019/9(1): 应由 市生态环境监测机构 提出
2019-07-01 09:00 严 of monitoring-centre: record-quality Q medium=河水 point=万柳 indicator=PM2.5 value=48 limit_value=75 exceeds=no measured_on=2019-06-30
=> refused beijing-2019/9(1): 不在代码表中
2019-07-01 09:00 严 of monitoring-centre: record-quality Q medium=空气 point=万柳 indicator=PM2.5 value=48 limit_value=75 exceeds=no measured_on=2019-06-30
=> taken beijing-2019/9(1) field.monitoring_kind=生态环境质量监测 due=
2019-07-01 09:00 许 of district-station/海淀区: record-key-source K polluter=某水泥厂 district=海淀区 indicator=氮氧化物 value=130 limit_value=100 exceeds=yes measured_on=2019-06-30
=> refused beijing-2019/9(1): 应由 市生态环境监测机构 提出
2019-07-01 09:10 严 of monitoring-centre: record-key-source K polluter=某水泥厂 district=海淀区 indicator=氮氧化物 value=130 limit_value=100 exceeds=yes measured_on=2019-06-30
=> taken beijing-2019/9(1) due.0.deadline=exceedance due.0.date=2019-07-04
2019-07-01 09:20 许 of district-station/海淀区: record-source S monitoring_kind=生态环境质量监测 polluter=某洗染厂 district=海淀区 indicator=COD value=92 limit_value=60 exceeds=yes measured_on=2019-06-30
=> refused beijing-2019/9(2): 只适用于 监测类别：污染源监督性监测/执法监测/应急监测
2019-07-01 09:20 许 of district-station/海淀区: record-source S monitoring_kind=执法监测 polluter=某洗染厂 district=昌平区 indicator=COD value=92 limit_value=60 exceeds=yes measured_on=2019-06-30
=> refused beijing-2019/9(2): 应由 昌平区 办理
2019-07-01 09:20 许 of district-station/海淀区: record-source S monitoring_kind=执法监测 polluter=某洗染厂 district=海淀区 indicator=COD value=92 limit_value=60 exceeds=yes measured_on=2019-06-30
=> taken beijing-2019/9(2) due.0.date=2019-07-04
# In an emergency hours count, not days.
2019-07-01 09:30 许 of district-station/海淀区: record-source E monitoring_kind=应急监测 polluter=某罐车 district=海淀区 indicator=苯 value=3 limit_value=1 exceeds=yes measured_on=2019-07-01
=> taken beijing-2019/9(2) due.0.date=2019-07-01

# ---- a second person checks it, at the level that measured it; what does not hold is no breach
2019-07-01 10:00 许 of district-station/海淀区: check-source S valid=yes found=平行样一致
=> refused beijing-2019/9(2): 须由另一人进行：污染源、执法、应急监测
2019-07-01 10:00 许 of district-station/海淀区: report-exceedance S facts=COD超标0.53倍
=> refused beijing-2019/9(1): 只适用于 数据是否有效：是
2019-07-01 10:00 施 of district-station/海淀区: check-source S valid=yes found=平行样一致
=> taken beijing-2019/9(2)
2019-07-01 10:10 施 of district-station/海淀区: check-reading K valid=no found=标气过期
=> refused beijing-2019/9(1): 应由 市生态环境监测机构 提出
2019-07-01 10:10 严 of monitoring-centre: check-reading K valid=no found=标气过期
=> refused beijing-2019/9(1): 须由另一人进行：重点污染源监督性监测
2019-07-01 10:10 魏 of monitoring-centre: check-reading K valid=no found=标气过期
=> taken beijing-2019/9(1)
2019-07-01 10:20 严 of monitoring-centre: report-exceedance K facts=氮氧化物超标
=> refused beijing-2019/9(1): 只适用于 数据是否有效：是
2019-07-01 10:20 严 of monitoring-centre: dismiss-reading K
=> refused beijing-2019/9(1): 缺少：理由
2019-07-01 10:20 严 of monitoring-centre: dismiss-reading K reason=标气过期，另行复测
=> taken beijing-2019/9(1)

# ---- reported, and a problem for the district; the emergency was not reported in its two hours
2019-07-01 11:40 passes
=> inspection.late beijing-2019/9(1) deadline=exceedance
2019-07-01 14:00 钱 of district-bureau/海淀区: raise-clue K P district=海淀区 town=清河街道 place=厂区总排口 facts=氮氧化物超标
=> refused beijing-2019/9(1): 只适用于 数据是否有效：是
2019-07-02 09:00 许 of district-station/海淀区: report-exceedance S facts=COD超标0.53倍
=> taken beijing-2019/9(1)
2019-07-02 10:00 许 of district-station/海淀区: raise-clue S P district=海淀区 town=清河街道 place=厂区总排口 facts=COD超标
=> refused beijing-2019/9(1): 应由 市生态环境局、区生态环境局 提出
2019-07-02 10:00 钱 of district-bureau/海淀区: raise-clue S P district=海淀区 town=清河街道 place=厂区总排口 facts=COD超标
=> taken beijing-2019/9(1) field.source=监测超标 due.0.deadline=check-problem
2019-07-03 09:00 钱 of district-bureau/海淀区: verify-problem P found=治理设施停运 real=yes
=> refused beijing-2019/4(3): 须由另一人进行：超标结果列为问题线索
2019-07-03 09:00 冯 of district-bureau/海淀区: verify-problem P found=治理设施停运 real=yes
=> taken beijing-2019/4(3)

# ---- checked, and made a problem at once: the time to report has been kept
2019-07-08 09:00 许 of district-station/海淀区: record-source V monitoring_kind=执法监测 polluter=某洗染厂 district=海淀区 indicator=COD value=92 limit_value=60 exceeds=yes measured_on=2019-07-07
=> taken beijing-2019/9(2) due.0.deadline=exceedance
2019-07-08 10:00 钱 of district-bureau/海淀区: raise-clue V W district=海淀区 town=清河街道 place=厂区总排口 facts=COD超标
=> refused beijing-2019/9(1): 只适用于 数据是否有效：是
2019-07-08 11:00 施 of district-station/海淀区: check-source V valid=yes found=平行样一致
=> taken beijing-2019/9(2)
2019-07-08 14:00 钱 of district-bureau/海淀区: raise-clue V W district=海淀区 town=清河街道 place=厂区总排口 facts=COD超标
=> taken beijing-2019/9(1) due.0.deadline=check-problem
2019-07-09 09:00 冯 of district-bureau/海淀区: verify-problem W found=未正常运行 real=yes
=> taken beijing-2019/4(3)
2019-07-20 00:00 passes
=> nothing
