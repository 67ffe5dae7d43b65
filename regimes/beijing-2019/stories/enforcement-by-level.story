# 综合执法: the city takes what is major, what crosses districts and what it licensed; a district its own; a town is the first line and
# hands up. Whoever acts holds a certificate that is valid on that day. Items 10 and 12.
office . at 2019-03-04 08:00 with planning inspection referral

# ---- certificates
2019-05-06 09:00 何 of city-enforcement: register-officer O certificate_no=京环执法0101 person=卫平 team=市总队
=> refused beijing-2019/12: 应由 市生态环境局 提出
2019-05-06 09:00 林 of bureau: register-officer O certificate_no=京环执法0101 person=卫平 team=市总队
=> taken beijing-2019/12 case_id=officer/京环执法0101
2019-05-06 09:00 林 of bureau: register-officer O2 certificate_no=京环执法0201 person=蒋立 team=海淀区大队
=> taken beijing-2019/12
2019-05-06 09:10 林 of bureau: suspend-certificate O reason=考核不合格
=> refused beijing-2019/12: 须先完成：核发执法证
2019-05-06 09:10 林 of bureau: certify O trained_on=2019-04-28
=> refused beijing-2019/12: 缺少：文号
2019-05-06 09:10 林 of bureau: certify O trained_on=2019-04-28 authority=京环证〔2019〕101号
=> taken beijing-2019/12

# ---- the level to which a case belongs
2019-05-07 09:00 何 of city-enforcement: open-city-case A case_grade=一般 polluter=某水泥厂 facts=超标 handled_by=市总队
=> refused beijing-2019/10(2): 只适用于 案件层级：重大/跨区域/跨流域/市级许可事项
2019-05-07 09:00 何 of city-enforcement: open-city-case A case_grade=跨流域 polluter=某水泥厂 facts=超标 handled_by=市总队 district=海淀区,昌平区
=> taken beijing-2019/10(2) case_id=SZ2019-001
2019-05-07 09:00 蒋立 of district-enforcement/海淀区: open-district-case B case_grade=重大 district=海淀区 polluter=某洗染厂 facts=直排 handled_by=海淀区大队
=> refused beijing-2019/10(2): 只适用于 案件层级：一般
2019-05-07 09:00 蒋立 of district-enforcement/海淀区: open-district-case B case_grade=一般 district=昌平区 polluter=某洗染厂 facts=直排 handled_by=海淀区大队
=> refused beijing-2019/10(2): 应由 昌平区 办理
2019-05-07 09:00 蒋立 of district-enforcement/海淀区: open-district-case B case_grade=一般 district=海淀区 polluter=某洗染厂 facts=直排 handled_by=海淀区大队
=> taken beijing-2019/10(2) case_id=QZ2019-0001
2019-05-07 09:00 赵 of town/上地街道: open-town-case C town=清河街道 district=海淀区 polluter=某餐馆 facts=露天烧烤 handled_by=清河执法队
=> refused beijing-2019/10(3): 应由 清河街道 办理
2019-05-07 09:00 赵 of town/清河街道: open-town-case C town=清河街道 district=海淀区 polluter=某餐馆 facts=露天烧烤 handled_by=清河执法队
=> taken beijing-2019/10(3)

# ---- no act without a certificate that stands, none with another's, and none by another team
2019-05-08 09:00 卫平 of handler/市总队: enforce A enforcement_act=现场检查 held_on=2019-05-08 found=在线数据异常
=> refused beijing-2019/12: 缺少：执法证
2019-05-08 09:00 卫平 of handler/市总队: enforce A enforcement_act=现场检查 certificate=officer/京环执法9999 held_on=2019-05-08 found=在线数据异常
=> refused beijing-2019/12: 执法证
2019-05-08 09:00 蒋立 of handler/市总队: enforce A enforcement_act=现场检查 certificate=officer/京环执法0101 held_on=2019-05-08 found=在线数据异常
=> refused beijing-2019/12: 执法证须为 蒋立 本人的
2019-05-08 09:00 蒋立 of handler/市总队: enforce A enforcement_act=现场检查 certificate=officer/京环执法0201 held_on=2019-05-08 found=在线数据异常
=> refused beijing-2019/12: 核发执法证
2019-05-08 09:00 蒋立 of handler/海淀区大队: enforce A enforcement_act=现场检查 certificate=officer/京环执法0101 held_on=2019-05-08 found=在线数据异常
=> refused beijing-2019/12: 应由 市总队 办理
2019-05-08 09:00 卫平 of handler/市总队: enforce A enforcement_act=现场检查 certificate=officer/京环执法0101 held_on=2019-05-08 found=在线数据异常
=> taken beijing-2019/12
2019-05-08 10:00 林 of bureau: suspend-certificate O reason=年度考核不合格
=> taken beijing-2019/12
2019-05-09 09:00 卫平 of handler/市总队: enforce A enforcement_act=调查取证 certificate=officer/京环执法0101 held_on=2019-05-09 found=采样
=> refused beijing-2019/12: 核发执法证
2019-05-09 10:00 林 of bureau: certify O trained_on=2019-05-09 authority=京环证〔2019〕102号
=> taken beijing-2019/12

# ---- a town hands up what is too big for it, and then it is the district's team that acts
2019-05-10 09:00 赵 of town/清河街道: hand-up C reason=涉危险废物 handled_by=海淀区大队
=> refused beijing-2019/10(3): 应由 办案单位 提出
2019-05-10 09:00 赵 of handler/清河执法队: hand-up C reason=涉危险废物 handled_by=海淀区大队
=> taken beijing-2019/10(3)
2019-05-10 10:00 赵 of handler/清河执法队: enforce C enforcement_act=现场检查 certificate=officer/京环执法0101 held_on=2019-05-10 found=桶装废液
=> refused beijing-2019/12: 应由 海淀区大队 办理

# ---- the city guides a district's case; nobody else does
2019-05-10 14:00 蒋立 of handler/海淀区大队: guide-case B opinion=补充询问笔录
=> refused beijing-2019/10(2): 应由 市生态环境局、市级综合执法队伍 提出
2019-05-10 14:00 何 of city-enforcement: guide-case B opinion=补充询问笔录
=> taken beijing-2019/10(2)

# ---- decided and closed
2019-05-13 09:00 卫平 of handler/市总队: close-case A outcome=罚款
=> refused beijing-2019/10(2): 须先完成：处理决定
2019-05-13 09:00 蒋立 of handler/海淀区大队: decide-case B decision=罚款五万元
=> refused beijing-2019/10(2): 须先完成：执法
2019-05-13 09:00 卫平 of handler/市总队: decide-case A decision=罚款二十万元，责令改正
=> taken beijing-2019/10(2)
2019-05-13 09:10 卫平 of handler/市总队: enforce A enforcement_act=调查取证 certificate=officer/京环执法0101 held_on=2019-05-13 found=补充
=> refused beijing-2019/12: 已有“处理决定”
2019-05-20 09:00 卫平 of handler/市总队: close-case A outcome=已缴纳，已改正
=> taken beijing-2019/10(2)
