# When rectification is weak: Articles 28 and 34. Which measure fits is judged case by case.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-in-rectification
2026-06-01 09:00 陈 of office: enter-task R T1 problem="一" goal="改" measures="甲" unit="一局" limit_date=2026-06-05
=> taken beijing-2020/28
2026-06-06 00:00 passes
=> rectification.late beijing-2020/28 deadline=task

2026-06-08 09:00 陈 of office: escalate R E1 rung=罚款 reason="逾期"
=> refused beijing-2020/28: 不在代码表中
2026-06-08 09:00 陈 of office: escalate R E1 rung=约谈
=> refused beijing-2020/28: 缺少：理由
2026-06-08 09:00 赵 of body: escalate R E1 rung=约谈 reason="逾期"
=> refused beijing-2020/28: 应由
2026-06-08 09:00 陈 of office: escalate R E1 rung=约谈 reason="逾期"
=> taken beijing-2020/28 type=escalation result.used= result.opens= result.below=
# The same again while the first runs is refused; a lower one is allowed, and said to be lower.
2026-06-09 09:00 陈 of office: escalate R E2 rung=约谈 reason="仍逾期"
=> refused beijing-2020/28: 约谈 尚未有结果（LX2026-01-01）
2026-06-09 09:00 陈 of office: escalate R E2 rung=函告 reason="另一事项"
=> taken beijing-2020/28 result.used=约谈 result.below=约谈
2026-06-10 09:00 陈 of office: escalate R E3 rung=专项督察 reason="整改不力"
=> taken beijing-2020/28 result.opens=special result.used=函告,约谈 result.below=
2026-06-10 09:00 陈 of office: escalate R E4 rung=派驻督察 reason="整改不力"
=> taken beijing-2020/28 result.opens=stationed
2026-06-11 09:00 陈 of office: conclude-escalation E1
=> refused beijing-2020/28: 缺少
2026-06-11 09:00 赵 of body: conclude-escalation E1 result="已约谈"
=> refused beijing-2020/28: 应由
2026-06-11 09:00 陈 of office: conclude-escalation E1 result="已约谈"
=> taken beijing-2020/28
2026-06-11 09:10 陈 of office: conclude-escalation E1 result="已约谈"
=> refused beijing-2020/28: 已完成
2026-06-12 09:00 陈 of office: escalate R E5 rung=约谈 reason="再次逾期"
=> taken beijing-2020/28 result.below=专项督察,派驻督察

# The report to the working group carries the numbers of the ledger.
2026-06-15 09:00 王 of subject/海淀区: report-to-group R result="情况"
=> refused beijing-2020/28: 应由
2026-06-15 09:00 陈 of office: report-to-group R result="情况"
=> taken beijing-2020/28 result.total=1 result.late=1 result.open=1 result.未启动=1 result.used=函告,约谈,专项督察,派驻督察

# The stage ends when every task is closed, every measure has its result, and both reports are there.
2026-06-15 10:00 王 of subject/海淀区: submit-result R result="整改落实情况"
=> refused beijing-2020/28: 整改任务 尚有 1 件未结
2026-06-15 10:00 陈 of office: end-rectification R
=> refused beijing-2020/28: 须先完成：报送整改落实情况
