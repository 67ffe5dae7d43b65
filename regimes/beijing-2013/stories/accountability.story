# 责任追究（四（七））
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive

2013-09-02 09:00 周 of general: assess-conduct K subject=市水务局 period=2013Q2 grade=较好 found="作风扎实"
=> refused beijing-2013/四(七): 应由 市委组织部 提出
2013-09-02 09:00 沈 of organisation: assess-conduct K subject=市水务局 period=2013Q2 grade=中等 found="作风扎实"
=> refused beijing-2013/四(七): 不在代码表中
2013-09-02 09:00 沈 of organisation: assess-conduct K subject=市水务局 period=2013Q2 grade=较好 found="作风扎实"
=> taken beijing-2013/四(七)

# ---- the table says who gets a matter; facts go with it; not by and not to the unit itself
2013-09-03 09:00 记 of press: refer-breach Y nature=不作为 unit=某区规划分局 facts="三次督查未整改"
=> refused beijing-2013/四(七): 应由
2013-09-03 09:00 周 of general: refer-breach Y nature=懒政 unit=某区规划分局 facts="三次督查未整改"
=> refused beijing-2013/四(七): 不在代码表中
2013-09-03 09:00 周 of general: refer-breach Y nature=不作为 unit=市纪委（监察局） facts="不查"
=> refused beijing-2013/四(七): 不得移送本人所在单位
2013-09-03 09:00 周 of general: refer-breach Y nature=inaction unit=某区规划分局 facts="三次督查未整改"
=> taken beijing-2013/四(七) result.recipient=discipline result.row=accountability due.0.date=2013-09-10
2013-09-03 09:10 周 of general: refer-breach Y2 nature=腐败问题 unit=某区城管委 facts="收受好处"
=> taken beijing-2013/四(七) result.row=corruption
2013-09-04 09:00 纪 of discipline: conclude-breach Y outcome="诫勉"
=> refused beijing-2013/四(七): 须先完成：签收
2013-09-04 09:00 沈 of organisation: receive-breach Y
=> refused beijing-2013/四(七): 应由 市纪委（监察局） 提出
2013-09-04 09:00 纪 of discipline: receive-breach Y
=> taken beijing-2013/四(七) due.0.deadline=outcome
# The other one is not signed for, and is late by itself.
2013-09-11 00:00 passes
=> referral.late beijing-2013/四(七) case_id=YS2013-002 deadline=receipt due=2013-09-10
2013-10-28 09:00 纪 of discipline: conclude-breach Y
=> refused beijing-2013/四(七): 缺少：处理结果
2013-10-28 09:00 纪 of discipline: conclude-breach Y outcome="诫勉一人"
=> taken beijing-2013/四(七)
