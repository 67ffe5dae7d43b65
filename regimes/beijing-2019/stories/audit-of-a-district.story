# 稽查: the city's team looks at how a district enforces; the district answers by a day, and another person closes it. Item 10.
office . at 2019-03-04 08:00 with planning inspection referral
2019-10-08 09:00 蒋立 of district-enforcement/海淀区: order-audit A district=海淀区 scope=上半年案卷
=> refused beijing-2019/10(2): 应由 市生态环境局、市级综合执法队伍 提出
2019-10-08 09:00 何 of city-enforcement: order-audit A district=海淀区 scope=上半年案卷
=> taken beijing-2019/10(2) case_id=JH2019-01
2019-10-09 09:00 蒋立 of district-enforcement/海淀区: answer-audit A answer=已整改
=> refused beijing-2019/10(2): 须先完成：稽查意见
2019-10-09 09:00 何 of city-enforcement: record-audit A examined=二十卷 found=三卷取证不全
=> refused beijing-2019/10(2): 缺少：整改要求
2019-10-09 09:00 何 of city-enforcement: record-audit A examined=二十卷 found=三卷取证不全 requirements=补正并培训
=> taken beijing-2019/10(2) due.0.date=2019-10-29
2019-10-10 09:00 蒋立 of district-enforcement/昌平区: answer-audit A answer=已整改
=> refused beijing-2019/10(2): 应由 海淀区 办理
2019-10-10 09:00 林 of bureau: close-audit A result=通过
=> refused beijing-2019/10(2): 须先完成：区级整改答复
2019-10-30 00:00 passes
=> inspection.late beijing-2019/10(2) deadline=audit due=2019-10-29
2019-10-30 09:00 蒋立 of district-enforcement/海淀区: answer-audit A answer=三卷补正，培训一次
=> taken beijing-2019/10(2)
2019-10-31 09:00 何 of city-enforcement: close-audit A result=通过
=> refused beijing-2019/10(2): 须由另一人进行：稽查意见
2019-10-31 09:00 林 of bureau: close-audit A result=通过
=> taken beijing-2019/10(2)
