# 向社会公开: the plan of the year from its first draft to its correction. Item 3.
office . at 2019-03-04 08:00 with planning disclosure
2019-03-11 09:00 林 of bureau: register-subject C subject=海淀区 subject_kind=区
=> taken beijing-2019/3
# The office may also open by hand what the year's begin did not: the scheme came into force in March.
2019-03-11 09:10 林 of bureau: open-plan J duty_name=plan subject=海淀区 period=2019
=> taken beijing-2019/3
2019-03-11 09:20 林 of bureau: open-report R duty_name=report subject=海淀区 period=2019
=> taken beijing-2019/3
2019-03-11 09:30 林 of bureau: register-subject E subject=海淀区委 subject_kind=党委
=> taken beijing-2019/3
2019-03-11 09:30 林 of bureau: open-study S duty_name=study subject=海淀区委 period=2019Q1
=> taken beijing-2019/3 due.0.date=2019-03-31

2019-03-12 09:00 王 of subject/海淀区: open-disclosure J G item=年度工作计划
=> refused beijing-2019/3: 应由 市生态环境局 提出
2019-03-12 09:00 林 of bureau: open-disclosure J G item=年度工作计划
=> taken beijing-2019/3
2019-03-12 10:00 吕 of subject/海淀区: approve-disclosure G version=1
=> refused beijing-2019/3: 须先完成：拟稿
2019-03-12 10:00 王 of subject/海淀区: draft-disclosure G draft=联系人手机13800138000
=> refused beijing-2019/3: 手机号码 138****
2019-03-12 10:00 王 of subject/通州区: draft-disclosure G draft=2019年工作计划
=> refused beijing-2019/3: 应由 海淀区 办理
2019-03-12 10:00 王 of subject/海淀区: draft-disclosure G draft=2019年工作计划
=> taken beijing-2019/3 result.version=1
2019-03-13 09:00 王 of subject/海淀区: approve-disclosure G version=1
=> refused beijing-2019/3: 须由另一人进行：拟稿
2019-03-13 09:00 吕 of subject/海淀区: return-disclosure G
=> refused beijing-2019/3: 缺少：理由
2019-03-13 09:00 吕 of subject/海淀区: return-disclosure G reason=措施未写明时限
=> taken beijing-2019/3
2019-03-13 10:00 王 of subject/海淀区: draft-disclosure G draft=2019年工作计划和措施
=> taken beijing-2019/3 result.version=2
2019-03-13 10:10 王 of subject/海淀区: publish G channels=政府网站 link=区政府网站 held_on=2019-03-13
=> refused beijing-2019/3: 须先完成：批准公开
2019-03-13 11:00 吕 of subject/海淀区: approve-disclosure G version=2
=> taken beijing-2019/3
2019-03-13 11:10 林 of bureau: record-fault G fault=不及时 reason=逾期
=> refused beijing-2019/3
2019-03-13 11:20 林 of bureau: correct-disclosure G reason=补充附表
=> refused beijing-2019/3: 须先完成：向社会公开
2019-03-14 09:00 王 of subject/海淀区: publish G channels=新媒体 link=区公众号 held_on=2019-03-14
=> refused beijing-2019/3: 公开渠道至少须有其一
2019-03-14 09:00 王 of subject/海淀区: publish G channels=政府网站,新媒体 link=区政府网站 held_on=2019-03-14
=> taken beijing-2019/3 result.late=no
2019-03-15 09:00 林 of bureau: record-fault G fault=不到位 reason=缺少措施附表
=> taken beijing-2019/3
2019-03-15 10:00 林 of bureau: correct-disclosure G reason=补充附表
=> taken beijing-2019/3

# Once the plan is filed the item opens without the bureau, and is published within its time.
2019-03-18 09:00 王 of subject/海淀区: file-plan J plan=2019年工作计划 measures=扬尘管控
=> planning.taken beijing-2019/3
=> disclosure.taken beijing-2019/3 case_id=JH20190311-001-G02 field.item=年度工作计划 due.0.date=2019-04-16
2019-04-15 09:00 王 of subject/海淀区: draft-disclosure JH20190311-001-G02 draft=2019年工作计划和措施
=> taken beijing-2019/3 result.version=1
2019-04-15 10:00 吕 of subject/海淀区: approve-disclosure JH20190311-001-G02 version=1
=> taken beijing-2019/3
2019-04-16 09:00 王 of subject/海淀区: publish JH20190311-001-G02 channels=政府网站 link=区政府网站 held_on=2019-04-16
=> taken beijing-2019/3 result.late=no
