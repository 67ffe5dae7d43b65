# A stationed inspection of an enterprise to the end of its field work: Articles 12, 36-38.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

2026-05-06 09:00 陈 of office: order-stationed P subject=京华化工集团 plan_line=JH2026-1-03
=> taken beijing-2020/36 type=stationed
2026-05-07 09:00 赵 of body: groundwork P found="三处厂区排放异常"
=> taken beijing-2020/23(2)
2026-05-08 09:00 陈 of office: issue-scheme P
=> refused beijing-2020/38: 缺少：工作方案
2026-05-08 09:00 陈 of office: issue-scheme P scheme="派驻三个月"
=> taken beijing-2020/38 completes=scheme begins=fieldwork

# The methods are those of Article 37; commissioners may carry it out.
2026-05-11 09:00 吴 of commissioner: propose P proposal="尽快安装在线监测"
=> refused beijing-2020/37: 须先完成：驻点督察
2026-05-11 09:00 吴 of commissioner: use-method P method=听取汇报 who=吴 whom=集团 held_on=2026-05-11
=> refused beijing-2020/24: 该步骤只用于：例行督察、专项督察、日常督察
2026-05-11 09:00 林清 of team.member: station P station_method=列席会议 who=林清 held_on=2026-05-11
=> refused beijing-2020/37: 应由 督察工作小组办公室、督察专员 提出
2026-05-11 09:00 吴 of commissioner: station P station_method=暗访 who=吴 held_on=2026-05-11
=> refused beijing-2020/37: 不在代码表中
2026-05-11 09:00 吴 of commissioner: station P station_method=列席会议 who=吴 held_on=2026-05-12
=> refused beijing-2020/37: 时间尚未到来
2026-05-11 09:00 吴 of commissioner: station P station_method=列席会议 who=吴 held_on=2026-05-11 whom=集团环保委
=> taken beijing-2020/37 result.uses=1
2026-05-12 09:00 吴 of commissioner: station P station_method=列席会议 who=吴 held_on=2026-05-12 whom=集团董事会
=> taken beijing-2020/37 result.uses=2
2026-05-12 10:00 吴 of commissioner: station P station_method=实地调研督导 who=吴 held_on=2026-05-12 place=一厂
=> taken beijing-2020/37 result.uses=1
2026-05-13 09:00 吴 of commissioner: record-finding P F1 content=执行法规标准规划 title=在线监测缺失 facts=两个排口未装 gravity=important breach=no
=> taken beijing-2020/20 case_id=PZ2026-01-F001 result.clause=20(3)
2026-05-14 09:00 吴 of commissioner: demand-statement P W1 unit=京华化工集团一厂 question=为何未装
=> taken beijing-2020/24(6)
2026-05-14 10:00 吴 of commissioner: request-instruction P matter="拟要求停产检修"
=> taken beijing-2020/40
2026-05-14 11:00 吴 of commissioner: propose P proposal="尽快安装在线监测"
=> refused beijing-2020/40: 须先有：批示
2026-05-14 12:00 吴 of office: give-instruction P instruction=不得一刀切
=> refused beijing-2020/40: 须由另一人进行
2026-05-14 12:00 陈 of office: give-instruction P instruction=不得一刀切
=> taken beijing-2020/40
2026-05-15 09:00 吴 of commissioner: propose P proposal="尽快安装在线监测"
=> taken beijing-2020/37
2026-05-15 10:00 孙 of unit/京华化工集团一厂: give-statement W1 statement=采购延误
=> taken beijing-2020/24(6)
2026-08-10 10:00 吴 of commissioner: close-fieldwork P
=> refused beijing-2020/38: 应由 督察工作小组办公室 提出
2026-08-10 10:00 陈 of office: close-fieldwork P
=> taken beijing-2020/38 completes=fieldwork begins=rectification
2026-08-10 11:00 吴 of commissioner: station P station_method=列席会议 who=吴 held_on=2026-08-10
=> refused beijing-2020/37: 本案现处 整改落实
