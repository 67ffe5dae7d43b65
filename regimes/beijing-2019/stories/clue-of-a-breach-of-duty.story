# 失职失责线索: referred to the discipline organ with facts and a list, sent back when something is missing, verified there; whoever is
# found out is held to account, also when the case is closed. Item 6.
office . at 2019-03-04 08:00 with planning inspection referral
2019-08-05 09:00 赵 of town/清河街道: supervise-source S district=海淀区 town=清河街道 polluter=某洗染厂 place=厂区排口 facts=长期直排
=> taken beijing-2019/4(3)
2019-08-06 09:00 钱 of district-bureau/海淀区: verify-problem S found=三次投诉未处理 real=yes
=> taken beijing-2019/4(3)
2019-08-07 09:00 钱 of district-bureau/海淀区: close-problem S outcome=已截污
=> taken beijing-2019/4(3)

2019-08-08 09:00 赵 of town/清河街道: refer-clue S X nature=失职失责 facts=三次投诉未处理 list=一项
=> refused beijing-2019/6: 应由 市生态环境局、区生态环境局 提出
2019-08-08 09:00 林 of bureau: refer-clue S X nature=涉嫌犯罪 facts=三次投诉未处理 list=一项
=> refused beijing-2019/6: 只适用于 事项性质：失职失责
2019-08-08 09:00 林 of bureau: refer-clue S X nature=失职失责 facts=三次投诉未处理
=> refused beijing-2019/6: 须随案移送，缺少：清单
2019-08-08 09:00 林 of bureau: refer-clue S X nature=失职失责 facts=三次投诉未处理 list=一项 unit=纪检监察机关
=> refused beijing-2019/6: 不得移送本人所在单位
# The problem is closed, and the clue goes all the same.
2019-08-08 09:00 林 of bureau: refer-clue S X nature=失职失责 facts=三次投诉未处理 list=一项 unit=海淀区城管委
=> taken beijing-2019/6 case_id=WT2019-0001-X01 result.row=失职失责 result.recipient=discipline due.0.date=2019-08-15

2019-08-09 09:00 林 of bureau: receive-clue X
=> refused beijing-2019/6: 应由 纪检监察机关 提出
2019-08-09 09:00 韩 of discipline: return-clue X
=> refused beijing-2019/6: 缺少：理由
2019-08-09 09:00 林 of bureau: supplement-clue X reason=已补充 facts=投诉单三份附后
=> refused beijing-2019/6: 须先完成：退回补充
2019-08-09 09:00 韩 of discipline: return-clue X reason=事实不清 lacking=事实
=> taken beijing-2019/6
2019-08-09 10:00 林 of bureau: urge-clue X
=> refused beijing-2019/6: 已退回，应重新移送而非催办
2019-08-09 10:00 林 of bureau: supplement-clue X reason=已补充
=> refused beijing-2019/6: 退回时所缺材料仍未补齐：事实
2019-08-09 10:00 林 of bureau: supplement-clue X reason=已补充 facts=投诉单三份附后
=> taken beijing-2019/6 due.0.date=2019-08-16
2019-08-09 11:00 韩 of discipline: conclude-clue X verified=yes outcome=属实
=> refused beijing-2019/6: 须先完成：签收问题线索
2019-08-12 09:00 韩 of discipline: receive-clue X
=> taken beijing-2019/6 result.late=no due.0.deadline=clue-outcome
2019-08-12 10:00 韩 of discipline: return-clue X reason=再补充
=> refused beijing-2019/6: 已有“签收问题线索”
2019-08-20 09:00 赵 of town/清河街道: urge-clue X
=> refused beijing-2019/6: 应由 市生态环境局、区生态环境局 提出
2019-08-20 09:00 林 of bureau: urge-clue X
=> taken beijing-2019/6 result.reminders=1
2019-08-20 09:10 韩 of discipline: hold-accountable X measure_taken=诫勉 held_on=2019-08-20
=> refused beijing-2019/6
2019-09-02 09:00 韩 of discipline: conclude-clue X verified=yes outcome=两人失职属实
=> taken beijing-2019/6 result.left=0
2019-09-03 09:00 林 of bureau: hold-accountable X measure_taken=诫勉 held_on=2019-09-03
=> refused beijing-2019/6: 应由 纪检监察机关 提出
2019-09-03 09:00 韩 of discipline: hold-accountable X measure_taken=诫勉 held_on=2019-09-03 persons_count=2
=> taken beijing-2019/6

# ---- what was not verified has no consequences
2019-09-04 09:20 林 of bureau: refer-clue S Y nature=失职失责 facts=审批把关不严 list=一项
=> taken beijing-2019/6
2021-05-10 09:00 韩 of discipline: receive-clue Y
=> taken beijing-2019/6 result.late=yes
2021-05-11 09:00 韩 of discipline: conclude-clue Y verified=no outcome=查无实据
=> taken beijing-2019/6
2021-05-12 09:00 韩 of discipline: hold-accountable Y measure_taken=诫勉 held_on=2021-05-12
=> refused beijing-2019/6: 只适用于 是否查明属实：是

# ---- years later, somebody more: accountability is for life
2021-06-07 09:00 韩 of discipline: hold-accountable X measure_taken=党内警告 held_on=2021-06-07 persons_count=1
=> taken beijing-2019/6
