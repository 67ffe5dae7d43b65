# What the city alone does is not opened in a district's office; what a district does is.
office tests/packs/district-office at 2019-03-04 08:00 with planning inspection
2019-05-06 09:00 何 of city-enforcement: open-city-case A case_grade=重大 polluter=某水泥厂 facts=超标 handled_by=市总队
=> refused beijing-2019/10(2): 市
2019-05-06 09:00 林 of bureau: order-special S subject=海淀区 reason=排口 domain=水
=> refused beijing-2019/8(1): 市
2019-05-06 09:00 蒋立 of district-enforcement/海淀区: open-district-case B case_grade=一般 district=海淀区 polluter=某洗染厂 facts=直排 handled_by=海淀区大队
=> taken beijing-2019/10(2) case_id=QZ2019-0001
