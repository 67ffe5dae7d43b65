# 统一发布: what is said in public about environmental quality has one voice. Another department's release is agreed with the environment
# department first, or repeats what that one published. Item 15.
office . at 2019-03-04 08:00 with planning inspection reporting disclosure

# ---- agreed before it goes out
2019-07-08 09:00 韦 of department/水务: propose-release R department=气象 release_text=本月空气质量优良率八成
=> refused beijing-2019/15(3): 应由 气象 办理
2019-07-08 09:00 韦 of department/气象: propose-release R department=气象 release_text=本月空气质量优良率八成
=> taken beijing-2019/15(3) due.0.deadline=agree-release due.0.date=2019-07-11
2019-07-08 10:00 韦 of department/气象: publish-release R held_on=2019-07-08 link=气象局网站
=> refused beijing-2019/15(3): 须先完成其一：市级协商一致、区级协商一致、采用已公开发布的信息
2019-07-08 10:00 韦 of department/气象: agree-release R
=> refused beijing-2019/15(3): 应由 市生态环境局 提出
2019-07-08 10:00 钱 of district-bureau/海淀区: agree-in-district R
=> refused beijing-2019/15(3): 应由 全市 办理
2019-07-08 10:00 韦 of department/气象: amend-release R release_text=本月空气质量以市生态环境局发布为准
=> refused beijing-2019/15(3): 须先完成：提出不同意见
2019-07-09 09:00 林 of bureau: object-release R
=> refused beijing-2019/15(3): 缺少：理由
2019-07-09 09:00 林 of bureau: object-release R reason=优良率与监测结果不符
=> taken beijing-2019/15(3)
2019-07-09 10:00 林 of bureau: agree-release R
=> refused beijing-2019/15(3): 已有“提出不同意见”
2019-07-10 09:00 韦 of department/气象: amend-release R release_text=本月空气质量优良率六成
=> taken beijing-2019/15(3) due.0.date=2019-07-15
2019-07-11 09:00 林 of bureau: agree-release R
=> taken beijing-2019/15(3)
2019-07-11 10:00 韦 of department/水务: publish-release R held_on=2019-07-11 link=水务局网站
=> refused beijing-2019/15(3): 应由 气象 办理
2019-07-11 10:00 韦 of department/气象: publish-release R held_on=2019-07-11 link=气象局网站
=> taken beijing-2019/15(3)

# ---- the environment department's own: the item opens by itself, is drafted, approved by another person, and published in time
2019-07-15 09:00 韦 of department/气象: prepare-bulletin B period=2019-06 briefing_text=六月空气质量
=> refused beijing-2019/15(3): 应由 市生态环境局 提出
2019-07-15 09:00 林 of bureau: prepare-bulletin B period=2019-06 briefing_text=六月空气质量
=> reporting.taken beijing-2019/15(3) type=bulletin
=> disclosure.taken beijing-2019/3 type=disclosure case_id=GB20190715-01-G01 field.item=生态环境质量信息 due.0.date=2019-08-12
2019-07-15 10:00 林 of bureau: draft-disclosure GB20190715-01-G01 draft=六月PM2.5平均浓度43微克每立方米
=> taken beijing-2019/3 result.version=1
2019-07-15 11:00 林 of bureau: approve-disclosure GB20190715-01-G01 version=1
=> refused beijing-2019/3: 须由另一人进行：拟稿
2019-07-15 11:00 吕 of bureau: approve-disclosure GB20190715-01-G01 version=1
=> taken beijing-2019/3

# ---- citing what is public needs nobody's word, but it must be public
2019-07-15 14:00 周 of department/水务: propose-release C department=水务 release_text=河流断面水质
=> taken beijing-2019/15(3)
2019-07-15 14:10 周 of department/水务: cite-published C published_as=GB20190715-01-G01
=> refused beijing-2019/15(3): 向社会公开
2019-07-16 09:00 吕 of bureau: publish GB20190715-01-G01 channels=政府网站 link=局网站 held_on=2019-07-16
=> taken beijing-2019/3 result.late=no
2019-07-16 10:00 周 of department/水务: cite-published C published_as=不存在
=> refused beijing-2019/15(3): 所采用的公开信息
2019-07-16 10:00 周 of department/水务: cite-published C published_as=GB20190715-01-G01
=> taken beijing-2019/15(3)
2019-07-16 11:00 周 of department/水务: publish-release C held_on=2019-07-16 link=水务局网站
=> taken beijing-2019/15(3)

# ---- the next one is prepared, and nobody publishes it in time
2019-07-16 12:00 林 of bureau: prepare-bulletin B2 period=2019-07 briefing_text=七月空气质量
=> reporting.taken beijing-2019/15(3) case_id=GB20190716-01 type=bulletin
=> disclosure.taken beijing-2019/3 case_id=GB20190716-01-G01 field.item=生态环境质量信息 due.0.date=2019-08-13

# ---- in a district, with the district's environment department: the same level
2019-07-17 09:00 周 of department/水务: propose-in-district D department=水务 release_text=本区河道水质
=> refused beijing-2019/15(3): 缺少：区
2019-07-17 09:00 周 of department/水务: propose-in-district D district=海淀区 department=水务 release_text=本区河道水质
=> taken beijing-2019/15(3)
2019-07-17 10:00 林 of bureau: agree-release D
=> refused beijing-2019/15(3): 只适用于 区：全市
2019-07-17 10:00 钱 of district-bureau/海淀区: agree-in-district D
=> taken beijing-2019/15(3)
2019-07-17 11:00 周 of department/水务: publish-release D held_on=2019-07-17 link=区水务局网站
=> taken beijing-2019/15(3)
2019-08-14 00:00 passes
=> disclosure.late beijing-2019/3 case_id=GB20190716-01-G01 deadline=publication due=2019-08-13
