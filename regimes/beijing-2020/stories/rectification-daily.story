# A daily inspection that finds weak rectification: Articles 13, 28, 34, 38. The office's own people carry it
# out; it has no report, no feedback and no plan, and its dossier asks for none.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification archive
include planned
2026-02-02 09:00 陈 of office: order-daily D subject=市水务局 plan_line=JH2026-1-02
=> taken beijing-2020/34 type=daily
2026-02-02 10:00 赵 of body: groundwork D found="两项任务滞后"
=> taken beijing-2020/23(2)
2026-02-02 10:30 陈 of office: enter-task D T1 problem="甲" goal="改" measures="乙" unit="排水处" limit_date=2026-03-31
=> refused beijing-2020/28: 该步骤属于环节 移交移送、整改落实，本案现处 调研与方案
2026-02-03 09:00 陈 of office: issue-scheme D scheme="分领域核查"
=> taken beijing-2020/38 begins=fieldwork
2026-02-04 09:00 赵 of body: use-method D method=调阅资料 whom=市水务局 found=台账不全 who=赵 held_on=2026-02-04
=> taken beijing-2020/24
2026-02-05 09:00 陈 of office: close-fieldwork D
=> taken beijing-2020/38 begins=rectification
2026-02-06 09:00 王 of subject/市水务局: submit-plan D plan="方案"
=> refused beijing-2020/28: 该步骤只用于
2026-02-06 10:00 陈 of office: enter-task D T1 problem="管网混接" goal="改" measures="改造" unit="排水处" limit_date=2026-02-10
=> taken beijing-2020/28
2026-02-11 00:00 passes
=> rectification.late beijing-2020/28 deadline=task due=2026-02-10
2026-02-11 09:00 陈 of office: escalate D E1 rung=约谈 reason="逾期未完成"
=> taken beijing-2020/28 type=escalation
2026-02-12 09:00 李 of unit/排水处: report-done T1 done="完成改造" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken beijing-2020/28
2026-02-13 09:00 赵 of body: verify-task T1 passed=yes found="属实"
=> taken beijing-2020/13
2026-02-13 10:00 陈 of office: give-notice-of-closing T1 notice_from=2026-02-24 notice_to=2026-03-02 link="网站"
=> taken beijing-2020/32 result.notice_workdays=6 result.warning=
2026-03-03 09:00 陈 of office: close-task T1
=> taken beijing-2020/28
2026-03-03 10:00 陈 of office: report-to-group D result="情况"
=> taken beijing-2020/28 result.total=1 result.late=1 result.closed=1 result.used=约谈
2026-03-03 10:10 陈 of office: end-rectification D
=> refused beijing-2020/28: 督促措施 尚有 1 件未结
2026-03-03 10:20 陈 of office: conclude-escalation E1 result="已约谈并完成"
=> taken beijing-2020/28
2026-03-03 10:30 陈 of office: end-rectification D
=> taken beijing-2020/28 completes=rectification begins=archive
2026-03-04 09:00 赵 of body: file-papers D papers="核查记录"
=> taken beijing-2020/29
2026-03-05 09:00 陈 of office: seal-dossier D keeper="档案室" retention=定期三十年
=> taken beijing-2020/29 completes=archive result.dossier_no=DA2026-0001 result.准备=2 result.报告=0
2026-03-05 10:00 陈 of office: dossier.show case_id=RC2026-01
=> dossier.shown type=daily missing=0 heading.2.name=报告 heading.2.step.0.needed=false
