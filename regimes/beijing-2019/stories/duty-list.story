# 部门职责清单: the eighteen fields of item 5, one by one. The field is said; whom it calls is the table's to say.
office . at 2019-03-04 08:00 with planning inspection referral
2019-06-03 09:00 孙 of village/前村: report-patrol P district=海淀区 town=清河街道 village=前村 place=村东 facts=多种问题
=> taken beijing-2019/4(4)
2019-06-03 10:00 赵 of town/清河街道: verify-problem P found=逐项吹哨 real=yes
=> taken beijing-2019/4(3)
2019-06-03 10:00 赵 of town/清河街道: blow-whistle P W duty_field=海洋 request=请处理
=> refused beijing-2019/4(3): 不在代码表中

2019-06-03 10:01 赵 of town/清河街道: blow-whistle P W1 duty_field=绿色发展方式 request=请处理
=> taken beijing-2019/4(3) result.row=绿色发展方式 result.clause=beijing-2019/5 result.recipient=department/发展改革,department/经济和信息化
2019-06-03 10:02 赵 of town/清河街道: blow-whistle P W2 duty_field=绿色生活方式 request=请处理
=> taken beijing-2019/4(3) result.row=绿色生活方式 result.clause=beijing-2019/5 result.recipient=department/发展改革,department/商务
2019-06-03 10:03 赵 of town/清河街道: blow-whistle P W3 duty_field=国土空间布局 request=请处理
=> taken beijing-2019/4(3) result.row=国土空间布局 result.clause=beijing-2019/5 result.recipient=department/规划自然资源
2019-06-03 10:04 赵 of town/清河街道: blow-whistle P W4 duty_field=资源开发 request=请处理
=> taken beijing-2019/4(3) result.row=资源开发 result.clause=beijing-2019/5 result.recipient=department/规划自然资源,department/水务
2019-06-03 10:05 赵 of town/清河街道: blow-whistle P W5 duty_field=产业结构调整 request=请处理
=> taken beijing-2019/4(3) result.row=产业结构调整 result.clause=beijing-2019/5 result.recipient=department/发展改革,department/经济和信息化
2019-06-03 10:06 赵 of town/清河街道: blow-whistle P W6 duty_field=能源结构调整 request=请处理
=> taken beijing-2019/4(3) result.row=能源结构调整 result.clause=beijing-2019/5 result.recipient=department/发展改革,department/城市管理,department/电力
2019-06-03 10:07 赵 of town/清河街道: blow-whistle P W7 duty_field=移动源污染防治 request=请处理
=> taken beijing-2019/4(3) result.row=移动源污染防治 result.clause=beijing-2019/5 result.recipient=department/公安,department/交通,bureau
2019-06-03 10:08 赵 of town/清河街道: blow-whistle P W8 duty_field=扬尘污染防治 request=请处理
=> taken beijing-2019/4(3) result.row=扬尘污染防治 result.clause=beijing-2019/5 result.recipient=department/住房城乡建设,department/城管执法
2019-06-03 10:09 赵 of town/清河街道: blow-whistle P W9 duty_field=其他面源污染防治 request=请处理
=> taken beijing-2019/4(3) result.row=其他面源污染防治 result.clause=beijing-2019/5 result.recipient=department/城市管理,department/城管执法
2019-06-03 10:10 赵 of town/清河街道: blow-whistle P W10 duty_field=工业污染防治 request=请处理
=> taken beijing-2019/4(3) result.row=工业污染防治 result.clause=beijing-2019/5 result.recipient=bureau,department/经济和信息化
2019-06-03 10:11 赵 of town/清河街道: blow-whistle P W11 duty_field=燃煤污染防治 request=请处理
=> taken beijing-2019/4(3) result.row=燃煤污染防治 result.clause=beijing-2019/5 result.recipient=department/城市管理,department/市场监管
2019-06-03 10:12 赵 of town/清河街道: blow-whistle P W12 duty_field=生活污染防治 request=请处理
=> taken beijing-2019/4(3) result.row=生活污染防治 result.clause=beijing-2019/5 result.recipient=department/城管执法,department/市场监管
2019-06-03 10:13 赵 of town/清河街道: blow-whistle P W13 duty_field=污水处理 request=请处理
=> taken beijing-2019/4(3) result.row=污水处理 result.clause=beijing-2019/5 result.recipient=department/水务
2019-06-03 10:14 赵 of town/清河街道: blow-whistle P W14 duty_field=垃圾处理 request=请处理
=> taken beijing-2019/4(3) result.row=垃圾处理 result.clause=beijing-2019/5 result.recipient=department/城市管理
2019-06-03 10:15 赵 of town/清河街道: blow-whistle P W15 duty_field=农业污染防治 request=请处理
=> taken beijing-2019/4(3) result.row=农业污染防治 result.clause=beijing-2019/5 result.recipient=department/农业农村
2019-06-03 10:16 赵 of town/清河街道: blow-whistle P W16 duty_field=核安全监管 request=请处理
=> taken beijing-2019/4(3) result.row=核安全监管 result.clause=beijing-2019/5 result.recipient=bureau
2019-06-03 10:17 赵 of town/清河街道: blow-whistle P W17 duty_field=辐射安全监管 request=请处理
=> taken beijing-2019/4(3) result.row=辐射安全监管 result.clause=beijing-2019/5 result.recipient=bureau,department/公安
2019-06-03 10:18 赵 of town/清河街道: blow-whistle P W18 duty_field=自然生态保护 request=请处理
=> taken beijing-2019/4(3) result.row=自然生态保护 result.clause=beijing-2019/5 result.recipient=department/园林绿化,department/规划自然资源

# A field belongs to those of its row and to nobody else.
2019-06-03 11:00 周 of department/水务: report-in W14
=> refused beijing-2019/4(3): 该事项移送的是：有关部门 城市管理
2019-06-03 11:00 吴 of department/城市管理: report-in W14
=> taken beijing-2019/4(3)
2019-06-03 11:00 林 of bureau: report-in W16
=> taken beijing-2019/4(3)
2019-06-03 11:00 林 of bureau: report-in W1
=> refused beijing-2019/4(3): 该事项移送的是：有关部门 发展改革、有关部门 经济和信息化
