# Work that comes again: Article 48. It opens by itself when its period begins, for each registered subject.
office . at 2026-02-09 08:00 with planning inspection
2026-02-10 09:00 陈 of office: register-subject S1 subject=海淀区 subject_kind=district
=> taken beijing-2020/19
2026-02-10 09:00 陈 of office: register-subject S2 subject=市水务局 subject_kind=department
=> taken beijing-2020/19
# Article 48 binds departments, districts and enterprises; nobody else.
2026-02-10 09:00 陈 of office: register-subject S3 subject=某研究院 subject_kind=other
=> taken beijing-2020/19

# ---- nobody owes for the quarter in which the pack was adopted
2026-03-31 23:59 passes
=> nothing
2026-04-01 00:00 passes
=> deadline.reached key=duty/beijing-2020/study
=> planning.taken beijing-2020/48 case_id=20260401-001 type=duty field.duty_name=study field.subject=市水务局 field.period=2026Q2 due.0.date=2026-05-18
=> planning.taken beijing-2020/48 case_id=20260401-002 field.duty_name=study field.subject=海淀区 due.0.date=2026-05-18
=> deadline.set key=duty/beijing-2020/study
# A second time they are not opened; by hand only what is missing, and not what is past or to come.
2026-04-02 09:00 李 of team: open-duty D duty_name=study subject=海淀区 period=2026Q2
=> refused beijing-2020/48: 应由 督察工作小组办公室 提出
2026-04-02 09:00 陈 of office: open-duty D duty_name=study subject=海淀区 period=2026Q2
=> refused beijing-2020/48: 该时段已有 20260401-002
2026-04-02 09:00 陈 of office: open-duty D duty_name=study subject=海淀区 period=2025Q4
=> refused beijing-2020/48: 时段 2025Q4 早于规则包采用之日
2026-04-02 09:00 陈 of office: open-duty D duty_name=study subject=海淀区 period=2026Q3
=> refused beijing-2020/48: 时段 2026Q3 尚未开始
2026-04-02 09:00 陈 of office: open-duty D duty_name=study subject=海淀区 period=2026-04
=> refused beijing-2020/48: 2026-04 不是定期研究生态环境保护工作的时段
2026-04-02 09:00 陈 of office: open-duty D duty_name=跑步 subject=海淀区 period=2026Q2
=> refused beijing-2020/48: 规则包没有定期工作 跑步
2026-04-02 09:00 陈 of office: open-duty D duty_name=study subject=某研究院 period=2026Q2
=> refused beijing-2020/48: 某研究院 不负此项义务
2026-04-02 09:00 陈 of office: open-duty D duty_name=study subject=朝阳区 period=2026Q2
=> refused beijing-2020/48: 朝阳区 不负此项义务，或未登记
2026-04-02 09:00 陈 of office: open-duty D duty_name=key-points subject=海淀区 period=2026
=> taken beijing-2020/48 case_id=20260402-001

# ---- fulfilled by the subject itself
2026-05-18 09:00 周 of subject/市水务局: fulfil-duty 20260401-002 result="常委会研究两次"
=> refused beijing-2020/48: 应由 海淀区 办理
2026-05-18 09:00 陈 of office: fulfil-duty 20260401-002 result=x
=> refused beijing-2020/48: 应由 被督察对象 提出
2026-05-18 09:00 钱 of subject/海淀区: fulfil-duty 20260401-002
=> refused beijing-2020/48: 缺少：整改落实情况
2026-05-18 09:00 钱 of subject/海淀区: fulfil-duty 20260401-002 result="常委会研究两次"
=> taken beijing-2020/48
2026-05-18 09:10 钱 of subject/海淀区: fulfil-duty 20260401-002 result="常委会研究两次"
=> refused beijing-2020/48: 已完成
# The other one is late by itself, and can still be done.
2026-05-19 00:00 passes
=> planning.late beijing-2020/48 case_id=20260401-001 deadline=duty due=2026-05-18
2026-05-19 09:00 周 of subject/市水务局: fulfil-duty 20260401-001 result="局务会研究一次"
=> taken beijing-2020/48

# ---- the next period; who was registered meanwhile owes it as well
2026-05-20 09:00 陈 of office: register-subject S4 subject=京华化工集团 subject_kind=enterprise
=> taken beijing-2020/19
2026-07-01 00:00 passes
=> planning.taken case_id=20260701-001 field.subject=京华化工集团
=> planning.taken case_id=20260701-002 field.subject=市水务局
=> planning.taken case_id=20260701-003 field.subject=海淀区
# The duty of the year begins with the year, like the one of its first quarter.
2027-01-01 00:00 passes
=> planning.taken case_id=20270101-001 field.duty_name=key-points field.period=2027
=> planning.taken field.duty_name=key-points field.subject=海淀区
=> planning.taken field.duty_name=study field.period=2027Q1
