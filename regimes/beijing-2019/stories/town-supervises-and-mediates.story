# 乡镇（街道）: supervises sources day by day, and settles quarrels that people bring to it. Who complains is not named. Item 4.
office . at 2019-03-04 08:00 with planning inspection referral

2019-04-02 09:00 孙 of village/前村: supervise-source S district=海淀区 town=清河街道 polluter=某洗染厂 place=厂区排口 facts=在线设施停运
=> refused beijing-2019/4(3): 应由 乡镇（街道） 提出
2019-04-02 09:00 赵 of town/清河街道: supervise-source S district=海淀区 town=清河街道 place=厂区排口 facts=在线设施停运
=> refused beijing-2019/4(3): 缺少：污染源单位
2019-04-02 09:00 赵 of town/清河街道: supervise-source S district=海淀区 town=清河街道 polluter=某洗染厂 place=厂区排口 facts=在线设施停运
=> taken beijing-2019/4(3) field.source=日常监督 due.0.date=2019-04-08
# Not checked by the day: late by itself. 2019-04-05 is 清明.
2019-04-09 00:00 passes
=> inspection.late beijing-2019/4(3) deadline=check-problem due=2019-04-08
2019-04-09 09:00 钱 of district-bureau/海淀区: verify-problem S found=设施检修未报备 real=yes
=> taken beijing-2019/4(3)

2019-04-10 09:00 赵 of town/上地街道: accept-complaint C district=海淀区 town=清河街道 place=某小区底商 facts=油烟扰民
=> refused beijing-2019/4(3): 应由 清河街道 办理
2019-04-10 09:00 赵 of town/清河街道: accept-complaint C district=海淀区 town=清河街道 place=某小区底商 facts=油烟扰民
=> taken beijing-2019/4(3) field.source=信访投诉
2019-04-10 10:00 赵 of town/清河街道: mediate C held_on=2019-04-11 outcome=餐馆同意加装净化设施
=> refused beijing-2019/4(3): 须先完成：核实问题
2019-04-11 09:00 赵 of town/清河街道: verify-problem C found=净化设施损坏 real=maybe
=> refused beijing-2019/4(3): 应为“是”或“否”
2019-04-11 09:00 赵 of town/清河街道: verify-problem C found=净化设施损坏 real=yes
=> taken beijing-2019/4(3)
2019-04-11 10:00 赵 of town/清河街道: mediate C held_on=2019-04-11
=> refused beijing-2019/4(3): 缺少：处理结果
2019-04-11 10:00 赵 of town/清河街道: mediate C held_on=2019-04-11 outcome=餐馆同意加装净化设施
=> taken beijing-2019/4(3)
2019-04-12 10:00 赵 of town/清河街道: close-problem C outcome=设施已更换，双方无异议
=> taken beijing-2019/4(3)
