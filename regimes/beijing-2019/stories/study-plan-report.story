# 每季度至少研究一次；年度计划报备并公开；每年报告: what comes round opens by itself, for each Party committee and each government, for each
# district and each department. Item 3.
office . at 2019-03-04 08:00 with planning reporting disclosure

# ---- registered: committee and government of a district are two, each with its own duty (党政同责)
2019-03-11 09:00 王 of subject/海淀区: register-subject A subject=海淀区委 subject_kind=党委 seat=海淀区
=> refused beijing-2019/3: 应由 市生态环境局 提出
2019-03-11 09:00 林 of bureau: register-subject A subject=海淀区委 subject_kind=机关 seat=海淀区
=> refused beijing-2019/3: 不在代码表中
2019-03-11 09:00 林 of bureau: register-subject A subject=海淀区委 subject_kind=党委 seat=海淀区
=> taken beijing-2019/3
2019-03-11 09:00 林 of bureau: register-subject B subject=海淀区政府 subject_kind=政府 seat=海淀区
=> taken beijing-2019/3
2019-03-11 09:00 林 of bureau: register-subject C subject=海淀区 subject_kind=区
=> taken beijing-2019/3
2019-03-11 09:00 林 of bureau: register-subject D subject=市水务局 subject_kind=市有关部门
=> taken beijing-2019/3

# ---- the quarter begins: both owe their study, districts and departments owe none
2019-04-01 00:00 passes
=> planning.taken beijing-2019/3 case_id=YJ20190401-001 field.duty_name=study field.subject=海淀区委 field.period=2019Q2 due.0.date=2019-06-30
=> planning.taken beijing-2019/3 case_id=YJ20190401-002 field.duty_name=study field.subject=海淀区政府 field.period=2019Q2
2019-04-02 09:00 林 of bureau: open-study X duty_name=study subject=海淀区 period=2019Q2
=> refused beijing-2019/3: 海淀区 不负此项义务
2019-04-02 09:00 王 of subject/海淀区委: open-study X duty_name=study subject=海淀区委 period=2019Q2
=> refused beijing-2019/3: 应由 市生态环境局 提出
2019-04-02 09:00 林 of bureau: open-study X duty_name=study subject=海淀区委 period=2019Q2
=> refused beijing-2019/3: 该时段已有
2019-06-10 09:00 王 of subject/海淀区政府: hold-study YJ20190401-001 held_on=2019-06-10 principal=区长 matters=蓝天保卫战
=> refused beijing-2019/3: 应由 海淀区委 办理
2019-06-10 09:00 李 of subject/海淀区委: hold-study YJ20190401-001 held_on=2019-06-10 matters=蓝天保卫战
=> refused beijing-2019/3: 缺少：主持的主要负责人
2019-06-10 09:00 李 of subject/海淀区委: hold-study YJ20190401-001 held_on=2019-06-10 principal=区委书记 matters=蓝天保卫战,碧水保卫战 decisions=成立专班
=> taken beijing-2019/3
2019-06-10 09:10 李 of subject/海淀区委: hold-study YJ20190401-001 held_on=2019-06-10 principal=区委书记 matters=蓝天保卫战
=> refused beijing-2019/3: 已完成：研究生态环境保护工作
# The government let the quarter pass: late by itself. The next quarter's is owed beside it.
2019-07-01 00:00 passes
=> planning.late beijing-2019/3 case_id=YJ20190401-002 deadline=study due=2019-06-30
2019-07-02 09:00 王 of subject/海淀区政府: hold-study YJ20190401-002 held_on=2019-07-02 principal=区长 matters=蓝天保卫战
=> taken beijing-2019/3
2019-07-02 09:10 林 of bureau: open-study X duty_name=study subject=海淀区政府 period=2019Q3
=> refused beijing-2019/3: 该时段已有
2019-10-01 00:00 passes
=> planning.taken beijing-2019/3 type=study field.period=2019Q4

# ---- the year begins: the plan and the report of each district and department
2020-01-01 00:00 passes
=> planning.taken beijing-2019/3 case_id=JH20200101-001 field.duty_name=plan field.subject=市水务局 field.period=2020
=> planning.taken beijing-2019/3 case_id=JH20200101-002 field.duty_name=plan field.subject=海淀区 due.0.date=2020-04-01
=> planning.taken beijing-2019/3 case_id=BG20200101-001 field.duty_name=report field.subject=市水务局 due.0.date=2020-12-31
=> planning.taken beijing-2019/3 case_id=BG20200101-002 field.duty_name=report field.subject=海淀区 due.0.date=2020-12-31
2020-01-02 09:00 林 of bureau: open-plan X duty_name=plan subject=海淀区委 period=2020
=> refused beijing-2019/3: 海淀区委 不负此项义务
2020-01-02 09:00 林 of bureau: open-report X duty_name=plan subject=海淀区 period=2020
=> refused beijing-2019/3
2020-01-02 09:00 林 of bureau: open-plan X duty_name=plan subject=海淀区 period=2021
=> refused beijing-2019/3: 尚未开始

# ---- filed with both, and published: the item opens by itself
2020-02-10 09:00 市委办 of committee: note-plan JH20200101-002
=> refused beijing-2019/3: 须先完成：报送年度工作计划备案
2020-02-10 09:00 王 of subject/海淀区: file-plan JH20200101-002 plan=2020年工作计划
=> refused beijing-2019/3: 缺少：措施
2020-02-10 09:00 王 of subject/海淀区: file-plan JH20200101-002 plan=2020年工作计划 measures=扬尘管控,污水管网
=> planning.taken beijing-2019/3 due.0.deadline=filing due.0.date=2020-02-24
=> disclosure.taken beijing-2019/3 type=disclosure case_id=JH20200101-002-G01 field.item=年度工作计划 due.0.deadline=publication
2020-02-11 09:00 林 of bureau: note-plan JH20200101-002
=> refused beijing-2019/3: 应由 市委、市政府 提出
2020-02-11 09:00 市委办 of committee: note-plan JH20200101-002
=> taken beijing-2019/3 partial=true
2020-02-25 00:00 passes
=> planning.late beijing-2019/3 deadline=filing due=2020-02-24
2020-02-25 09:00 府办 of government: note-plan JH20200101-002
=> taken beijing-2019/3 partial=
# The district does not publish what it filed, and the department files nothing: both are late by themselves.
2020-03-10 00:00 passes
=> disclosure.late beijing-2019/3 case_id=JH20200101-002-G01 deadline=publication due=2020-03-09
2020-04-02 00:00 passes
=> planning.late beijing-2019/3 case_id=JH20200101-001 deadline=work-plan due=2020-04-01

# ---- the report, within the year
2020-12-01 09:00 市委办 of committee: receive-report BG20200101-002
=> refused beijing-2019/3: 须先完成：报告年度工作情况
2020-12-01 09:00 周 of subject/市水务局: submit-report BG20200101-002 report=全年工作情况
=> refused beijing-2019/3: 应由 海淀区 办理
2020-12-01 09:00 王 of subject/海淀区: submit-report BG20200101-002 report=全年工作情况
=> taken beijing-2019/3
2020-12-02 09:00 市委办 of committee: receive-report BG20200101-002
=> taken beijing-2019/3 partial=true
2020-12-02 10:00 府办 of government: receive-report BG20200101-002
=> taken beijing-2019/3 partial=
# The department did not report: late when the year is over. Its quarter, plan and report of the next year are owed all the same.
2021-01-01 00:00 passes
=> planning.late beijing-2019/3 case_id=BG20200101-001 deadline=work-report due=2020-12-31
2021-01-02 09:00 林 of bureau: open-report X duty_name=report subject=市水务局 period=2021
=> refused beijing-2019/3: 该时段已有 BG20210101-001

# ---- the year's assessment takes off what was late, in the year in which the day passed. Of the government, two quarters passed
# in 2019; in 2020 the fourth of 2019 and three more, which is the most that points are taken for.
2021-01-04 09:00 林 of bureau: assess KA subject=海淀区政府 period=2019 target_score=60 duty_score=40
=> refused beijing-2019/6: 应由 市政府 提出
2021-01-04 09:00 府办 of government: assess KA subject=海淀区政府 period=2019 target_score=60 duty_score=40
=> taken beijing-2019/6 result.未按季研究=2,-10 result.points=90
2021-01-04 09:10 府办 of government: assess KB subject=海淀区政府 period=2020 target_score=60 duty_score=40
=> taken beijing-2019/6 result.未按季研究=4,-20 result.points=80
# The district filed its plan in time and reported; the department did neither, and its report was due on the last day of the year.
2021-01-04 09:20 府办 of government: assess KC subject=海淀区 period=2020 target_score=60 duty_score=40
=> taken beijing-2019/6 result.计划逾期=0,0 result.报告逾期=0,0 result.points=100
2021-01-04 09:30 府办 of government: assess KD subject=市水务局 period=2020 target_score=60 duty_score=40
=> taken beijing-2019/6 result.计划逾期=1,-5 result.报告逾期=0,0 result.points=95
2021-01-04 09:40 府办 of government: assess E subject=市水务局 period=2021 target_score=60 duty_score=40
=> taken beijing-2019/6 result.计划逾期=0,0 result.报告逾期=1,-5 result.points=95
