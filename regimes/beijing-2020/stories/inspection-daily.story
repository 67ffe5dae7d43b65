# A daily inspection, by the office's own people, to the end of its field work: Articles 34, 38.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

2026-04-01 09:00 陈 of office: order-daily D subject=市水务局 plan_line=JH2026-1-02
=> taken beijing-2020/34 type=daily field.led_by=办公室

# First the research, then the scheme, then the work.
2026-04-02 09:00 陈 of office: issue-scheme D scheme="一周，两个小组"
=> refused beijing-2020/38: 须先完成：摸底排查
2026-04-02 09:00 陈 of office: use-method D method=听取汇报 who=陈 whom=市水务局 held_on=2026-04-02
=> refused beijing-2020/24: 本案现处 调研与方案
2026-04-02 09:00 林清 of team.member: groundwork D found="台账不全"
=> refused beijing-2020/23(2): 应由 督察机构、督察工作小组办公室 提出
2026-04-02 09:00 赵 of body: groundwork D
=> refused beijing-2020/23(2): 缺少：调查核实情况
2026-04-02 09:00 赵 of body: groundwork D found="台账不全"
=> taken beijing-2020/23(2)
2026-04-03 09:00 赵 of body: issue-scheme D scheme="一周，两个小组"
=> refused beijing-2020/38: 应由 督察工作小组办公室 提出
2026-04-03 09:00 陈 of office: issue-scheme D scheme="一周，两个小组"
=> taken beijing-2020/38 completes=scheme begins=fieldwork

# It has no days of presence, and no notice; nobody works ahead of time all the same.
2026-04-07 09:00 陈 of office: notice D presence_from=2026-04-07 presence_to=2026-04-10 telephone=010-66660000 mailbox=北京市A0001号 hours=8:00-20:00
=> refused beijing-2020/23(5): 该步骤只用于：例行督察、专项督察
2026-04-07 09:00 陈 of office: close-fieldwork D
=> refused beijing-2020/38: 须先完成其一：开展督察工作、驻点督察
2026-04-07 09:00 陈 of office: use-method D method=下沉督察 who=陈,赵 place=排水集团 held_on=2026-04-08
=> refused beijing-2020/24: 时间尚未到来
2026-04-07 09:00 陈 of office: use-method D method=下沉督察 who=陈,赵 place=排水集团 held_on=2026-04-07
=> taken beijing-2020/24 result.clause=24(8) result.uses=1
2026-04-07 10:00 陈 of office: station D station_method=列席会议 who=陈 held_on=2026-04-07
=> refused beijing-2020/37: 该步骤只用于：派驻督察
2026-04-08 09:00 陈 of office: record-finding D F1 content=中央督察反馈整改 title=进度滞后 facts=三项未启动 gravity=ordinary breach=no
=> taken beijing-2020/20 case_id=RC2026-01-F001 result.clause=20(5)
2026-04-08 10:00 陈 of office: demand-statement D W1 unit=市水务局排水处 question=为何滞后
=> taken beijing-2020/24(6) due.0.date=2026-04-15
2026-04-08 11:00 陈 of office: assign-matter D Z1 problem=三项未启动 goal=年内完成 measures=列计划 unit=市水务局排水处 limit_date=2026-12-31
=> taken beijing-2020/30 case_id=RC2026-01-Z001
# Led by the office: its people hold no posts.
2026-04-08 14:00 陈 of office: call-interview D V1 whom=排水处处长 reason=进度滞后 held_on=2026-04-09
=> taken beijing-2020/24(9)
2026-04-09 14:00 周 of office: hold-interview V1 who=周,陈 minutes="已表态"
=> taken beijing-2020/24(9)
2026-04-09 16:00 陈 of office: close-fieldwork D
=> refused beijing-2020/38: 书面说明 尚有 1 件未结
2026-04-10 09:00 孙 of unit/市水务局排水处: give-statement W1 statement=资金未到位
=> taken beijing-2020/24(6)
2026-04-10 10:00 赵 of body: close-fieldwork D
=> refused beijing-2020/38: 应由 督察工作小组办公室 提出
2026-04-10 10:00 陈 of office: close-fieldwork D
=> taken beijing-2020/38 completes=fieldwork begins=rectification
2026-04-10 11:00 陈 of office: record-finding D F2 content=其他事项 title=一 facts=二 gravity=ordinary breach=no
=> refused beijing-2020/20: 本案现处 整改落实
