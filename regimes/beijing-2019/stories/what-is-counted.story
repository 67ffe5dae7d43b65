# 统计: counted as it happens, each number with the words of what it counts.
office . at 2019-03-04 08:00 with planning inspection reporting referral
2019-06-03 09:00 孙 of village/前村: report-patrol P district=海淀区 town=清河街道 village=前村 place=村东 facts=黑水
=> taken beijing-2019/4(4)
2019-06-03 09:10 赵 of town/清河街道: accept-complaint C district=海淀区 town=清河街道 place=底商 facts=油烟
=> taken beijing-2019/4(3)
2019-06-03 09:20 孙 of village/前村: report-patrol Q district=海淀区 town=清河街道 village=前村 place=村西 facts=堆放垃圾
=> taken beijing-2019/4(4)
2019-06-03 10:00 赵 of town/清河街道: verify-problem P found=属实 real=yes
=> taken beijing-2019/4(3)
2019-06-03 10:10 赵 of town/清河街道: blow-whistle P W duty_field=污水 request=封堵
=> taken beijing-2019/4(3)
2019-06-05 00:00 passes
=> referral.late beijing-2019/4(3) deadline=report-in
2019-06-05 09:00 林 of bureau: statistics.show group=beijing-2019/问题来源
=> statistics.shown statistic="2 items" statistic.0.of=巡查 statistic.0.number=2 statistic.1.of=信访投诉 statistic.1.number=1 statistic.0.clause=beijing-2019/4(3) statistic.0.unit=item
2019-06-05 09:00 林 of bureau: statistics.show group=beijing-2019/报到逾期
=> statistics.shown statistic.0.of=department/水务 statistic.0.number=1
2019-06-05 09:10 周 of department/水务: report-in W
=> taken beijing-2019/4(3)
2019-06-05 09:20 林 of bureau: statistics.show group=beijing-2019/吹哨
=> statistics.shown statistic.0.of=污水处理 statistic.0.number=1
