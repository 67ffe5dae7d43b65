# 街乡吹哨、部门报到: a village sees something on its rounds, the town checks it and blows its whistle; the departments whose duty it
# is must report in by a day, and the town says whether it was solved. Items 4 and 5.
office . at 2019-03-04 08:00 with planning inspection referral

# ---- the village reports what it saw, for itself and with where it is
2019-03-11 09:00 赵 of town/清河街道: report-patrol P district=海淀区 town=清河街道 village=前村 place=村东排口 facts=夜间排放黑水
=> refused beijing-2019/4(4): 应由 村（社区） 提出
2019-03-11 09:00 刘 of village/后村: report-patrol P district=海淀区 town=清河街道 village=前村 place=村东排口 facts=夜间排放黑水
=> refused beijing-2019/4(4): 应由 前村 办理
2019-03-11 09:00 孙 of village/前村: report-patrol P district=海淀区 town=清河街道 village=前村 facts=夜间排放黑水
=> refused beijing-2019/4(4): 缺少：地点
2019-03-11 09:00 孙 of village/前村: report-patrol P district=海淀区 town=清河街道 village=前村 place=村东排口 facts=夜间排放黑水
=> taken beijing-2019/4(4) case_id=WT2019-0001 field.source=巡查 due.0.deadline=check-problem due.0.date=2019-03-14

# ---- the town checks it: its own town, and not who reported it; no whistle before that
2019-03-11 14:00 赵 of town/清河街道: blow-whistle P W duty_field=污水 request=查清来源并封堵
=> refused beijing-2019/4(3): 须先完成：核实问题
2019-03-11 14:00 李 of town/上地街道: verify-problem P found=系小作坊偷排 real=yes
=> refused beijing-2019/4(3): 应由 清河街道 办理
2019-03-12 10:00 赵 of town/清河街道: verify-problem P found=系小作坊偷排 real=yes
=> taken beijing-2019/4(3)
2019-03-12 10:00 赵 of town/清河街道: mediate P held_on=2019-03-12 outcome=双方和解
=> refused beijing-2019/4(3): 只适用于 问题来源：信访投诉

# ---- the whistle: the field decides who comes; nobody writes a department's name
2019-03-12 10:30 孙 of village/前村: blow-whistle P W duty_field=污水 request=查清来源并封堵
=> refused beijing-2019/4(3): 应由 乡镇（街道） 提出
2019-03-12 10:30 赵 of town/清河街道: blow-whistle P W request=查清来源并封堵
=> refused beijing-2019/4(3): 缺少：职责领域
2019-03-12 10:30 赵 of town/清河街道: blow-whistle P W duty_field=污水 nature=涉嫌犯罪 request=查清来源并封堵
=> refused beijing-2019/4(3): 只适用于 事项性质：职责事项
2019-03-12 10:30 赵 of town/清河街道: blow-whistle P W duty_field=扬尘 request=渣土车遗撒也须处理
=> taken beijing-2019/4(3) case_id=WT2019-0001-S01 result.recipient=department/住房城乡建设,department/城管执法 result.clause=beijing-2019/5 due.0.deadline=report-in due.0.date=2019-03-13
2019-03-12 10:40 赵 of town/清河街道: blow-whistle P V duty_field=污水 request=查清来源并封堵
=> taken beijing-2019/4(3) case_id=WT2019-0001-S02 result.recipient=department/水务

# ---- each department reports in for itself; others have nothing to report in
2019-03-12 11:00 周 of department/水务: report-in W
=> refused beijing-2019/4(3): 该事项移送的是：有关部门 住房城乡建设、有关部门 城管执法
2019-03-12 11:00 周 of department/水务: report-in V
=> taken beijing-2019/4(3) partial= result.late=no due.0.deadline=whistle-outcome due.0.date=2019-03-26
2019-03-12 15:00 吴 of department/城管执法: report-in W
=> taken beijing-2019/4(3) partial=true result.left=1

# It concludes its own part and does not wait for the other, who has not even come.
2019-03-12 15:05 郑 of department/住房城乡建设: conclude-whistle W outcome=已处理
=> refused beijing-2019/4(3): 须先由 有关部门 住房城乡建设 完成：部门报到
2019-03-12 15:05 吴 of department/城管执法: conclude-whistle W outcome=处罚一起
=> taken beijing-2019/4(3) partial=true result.left=1

# ---- not mine, says one of them: only before reporting in, and with a reason. The town blows again, with what was missing.
2019-03-12 15:10 吴 of department/城管执法: decline-whistle W reason=不属本部门
=> refused beijing-2019/4(3): 已反馈处理结果
2019-03-12 15:10 郑 of department/住房城乡建设: decline-whistle W
=> refused beijing-2019/4(3): 缺少：理由
2019-03-12 15:10 赵 of town/清河街道: blow-again W request=工地名单附后 list=三处工地
=> refused beijing-2019/4(3): 须先完成：说明不属本部门职责
2019-03-12 15:10 郑 of department/住房城乡建设: decline-whistle W reason=未附工地名单，无法核对 lacking=清单
=> taken beijing-2019/4(3) result.recipient=department/住房城乡建设
2019-03-12 16:00 赵 of town/清河街道: blow-again W request=请尽快到场
=> refused beijing-2019/4(3): 退回时所缺材料仍未补齐：清单
2019-03-12 16:00 赵 of town/清河街道: blow-again W request=请尽快到场 list=三处工地
=> taken beijing-2019/4(3) result.recipient=department/住房城乡建设 due.0.date=2019-03-13

# ---- who has not come by the day is late by itself, can be urged, and comes all the same
2019-03-14 00:00 passes
=> referral.late beijing-2019/4(3) case_id=WT2019-0001-S01 deadline=report-in due=2019-03-13
2019-03-14 09:00 孙 of village/前村: urge-whistle W
=> refused beijing-2019/4(3): 应由 乡镇（街道）、区生态环境局 提出
2019-03-14 09:00 赵 of town/清河街道: urge-whistle W
=> taken beijing-2019/4(3) result.recipient=department/住房城乡建设 result.reminders=1
2019-03-14 10:00 郑 of department/住房城乡建设: report-in W
=> taken beijing-2019/4(3) partial= result.late=yes

# ---- what came of it: by each, and the town has the last word
2019-03-15 09:00 周 of department/水务: conclude-whistle W outcome=已处理
=> refused beijing-2019/4(3): 须先由 有关部门 水务 完成：部门报到
2019-03-15 09:00 周 of department/水务: conclude-whistle V outcome=排口已封堵，作坊已停电停水
=> taken beijing-2019/4(3) partial=
2019-03-15 09:10 赵 of town/清河街道: confirm-outcome W solved=yes
=> refused beijing-2019/4(3): 须先完成：反馈处理结果
2019-03-15 09:10 周 of department/水务: confirm-outcome V solved=yes
=> refused beijing-2019/4(3): 应由 乡镇（街道） 提出
2019-03-15 09:10 赵 of town/清河街道: confirm-outcome V solved=yes
=> taken beijing-2019/4(3)
2019-03-15 10:00 赵 of town/清河街道: close-problem P outcome=排口封堵
=> refused beijing-2019/4(3): 吹哨事项 尚有 1 件未结
2019-03-18 09:10 郑 of department/住房城乡建设: conclude-whistle W outcome=三处工地已整改
=> taken beijing-2019/4(3) partial=
2019-03-18 10:00 赵 of town/清河街道: confirm-outcome W solved=yes
=> taken beijing-2019/4(3)
2019-03-18 10:10 孙 of village/前村: close-problem P outcome=排口封堵，渣土车处罚
=> refused beijing-2019/4(3): 应由 乡镇（街道）、区生态环境局 提出
2019-03-18 10:10 赵 of town/清河街道: close-problem P outcome=排口封堵，渣土车处罚
=> taken beijing-2019/4(3)
2019-03-18 10:20 赵 of town/清河街道: blow-whistle P X duty_field=污水 request=复查
=> refused beijing-2019/4(3): 本案已结束：问题办结
