# 跨区域、跨流域纠纷和重大案件由市级调查处理: what a district cannot settle alone goes up, and the city concludes it. Item 4.
office . at 2019-03-04 08:00 with planning inspection referral

2019-05-06 09:00 赵 of town/清河街道: supervise-source S district=海淀区 town=清河街道 polluter=某印染厂 place=清河上游 facts=上游来水异常
=> taken beijing-2019/4(3)
2019-05-07 09:00 钱 of district-bureau/海淀区: verify-problem S found=上游昌平区来水超标 real=yes
=> taken beijing-2019/4(3)

2019-05-07 10:00 赵 of town/清河街道: raise-to-city S T nature=跨区域纠纷 facts=两区责任不清 regions=海淀区,昌平区
=> refused beijing-2019/4(1): 应由 区生态环境局、区政府、区级综合执法队伍 提出
2019-05-07 10:00 钱 of district-bureau/昌平区: raise-to-city S T nature=跨区域纠纷 facts=两区责任不清 regions=海淀区,昌平区
=> refused beijing-2019/4(1): 应由 海淀区 办理
2019-05-07 10:00 钱 of district-bureau/海淀区: raise-to-city S T nature=职责事项 facts=两区责任不清
=> refused beijing-2019/4(1): 只适用于 事项性质：跨区域流域纠纷/重大案件
2019-05-07 10:00 钱 of district-bureau/海淀区: raise-to-city S T nature=跨区域纠纷 facts=两区责任不清
=> refused beijing-2019/4(1): 须随案移送，缺少：涉及的区或流域
2019-05-07 10:00 钱 of district-bureau/海淀区: raise-to-city S T nature=跨区域纠纷 facts=两区责任不清 regions=海淀区,昌平区
=> taken beijing-2019/4(1) case_id=WT2019-0001-T01 result.recipient=bureau result.row=跨区域流域纠纷 due.0.date=2019-05-14

2019-05-08 09:00 钱 of district-bureau/海淀区: receive-raised T
=> refused beijing-2019/4(1): 应由 市生态环境局 提出
2019-05-08 09:00 林 of bureau: investigate-raised T found=溯源 held_on=2019-05-08
=> refused beijing-2019/4(1): 须先完成：市级受理
2019-05-08 09:00 林 of bureau: receive-raised T
=> taken beijing-2019/4(1) due.0.deadline=raised-outcome
2019-05-09 09:00 林 of bureau: conclude-raised T outcome=由昌平区负责
=> refused beijing-2019/4(1): 须先完成：市级调查
2019-05-09 09:00 何 of city-enforcement: investigate-raised T found=上游企业偷排 held_on=2019-05-09
=> taken beijing-2019/4(1)
2019-05-20 09:00 林 of bureau: conclude-raised T
=> refused beijing-2019/4(1): 缺少：处理结果
2019-05-20 09:00 林 of bureau: conclude-raised T outcome=昌平区责令企业停产整治，两区共同监测
=> taken beijing-2019/4(1) result.left=0
2019-05-21 09:00 林 of bureau: investigate-raised T found=复查 held_on=2019-05-21
=> refused beijing-2019/4(1): 本案已结束：市级处理结果
2019-05-21 09:00 钱 of district-bureau/海淀区: raise-to-city S T2 nature=重大案件 facts=拒绝执法
=> taken beijing-2019/4(1) result.row=重大案件

# ---- a district's case turns out to be major: raised, and the city's team opens its own from it
2019-06-03 09:00 蒋立 of district-enforcement/海淀区: open-district-case B case_grade=一般 district=海淀区 polluter=某电镀厂 facts=暗管排放 handled_by=海淀区大队
=> taken beijing-2019/10(2)
2019-06-03 10:00 蒋立 of district-enforcement/海淀区: raise-to-city B R nature=重大案件
=> refused beijing-2019/4(1): 缺少：事实
2019-06-03 10:00 蒋立 of district-enforcement/海淀区: raise-to-city B R nature=重大案件 facts=暗管排放重金属
=> taken beijing-2019/4(1) case_id=QZ2019-0001-T01
2019-06-04 09:00 林 of bureau: receive-raised R
=> taken beijing-2019/4(1)
2019-06-04 10:00 何 of city-enforcement: open-city-case A case_grade=重大 polluter=某电镀厂 facts=暗管排放重金属 handled_by=市总队 from_case=QZ2019-0009
=> refused beijing-2019/10(2): 来自案件“QZ2019-0009”应为本单位的案件
2019-06-04 10:00 何 of city-enforcement: open-city-case A case_grade=重大 polluter=某电镀厂 facts=暗管排放重金属 handled_by=市总队 from_case=QZ2019-0001-T01
=> taken beijing-2019/10(2) case_id=SZ2019-001
2019-06-05 09:00 蒋立 of handler/海淀区大队: close-case B outcome=移交市级
=> refused beijing-2019/10(2): 须先完成：处理决定
