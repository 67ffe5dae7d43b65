# 组织机构（一、二）: the office sets up the general group and the four supervision groups.
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive

# ---- the general group, with staff of the lead units and a liaison officer of each department
2013-04-22 09:00 周 of general: set-up-general G head=续某
=> refused beijing-2013/一: 应由 协调小组办公室 提出
2013-04-22 09:00 王 of office: set-up-general G
=> refused beijing-2013/一: 缺少：负责人
2013-04-22 09:00 王 of office: set-up-general G head=续某
=> taken beijing-2013/一 case_id=ZZ2013-01 field.lead=市政府督查室
2013-04-22 09:10 何 of lead-unit/市环保局: second-staff G
=> refused beijing-2013/一: 缺少：抽调人员
2013-04-22 09:10 何 of lead-unit/市环保局: second-staff G staff=何某,吕某
=> taken beijing-2013/一
2013-04-22 09:20 罗 of lead-unit/市水务局: second-staff G staff=罗某
=> taken beijing-2013/一
2013-04-22 09:30 沈 of department/市委组织部: name-liaison G L1 department=市发展改革委 person=沈某 rank=处级
=> refused beijing-2013/一: 应由 市发展改革委 办理
2013-04-22 09:30 沈 of department/市委组织部: name-liaison G L1 department=市委组织部 person=沈某 rank=科级
=> refused beijing-2013/一: 不在代码表中
2013-04-22 09:30 沈 of department/市委组织部: name-liaison G L1 department=市委组织部 person=沈某 rank=division
=> taken beijing-2013/一 case_id=liaison/市委组织部 field.rank=处级
2013-04-22 09:40 沈 of department/市委组织部: name-liaison G L2 department=市委组织部 person=田某 rank=处级
=> refused beijing-2013/一: 已有案件 liaison/市委组织部
2013-05-06 09:00 沈 of department/市委组织部: replace-liaison L1 person=田某 rank=处级
=> refused beijing-2013/一: 缺少：理由
2013-05-06 09:00 沈 of department/市委组织部: replace-liaison L1 person=田某 rank=处级 reason=工作调动
=> taken beijing-2013/一

# ---- the four groups: lead unit and body are those of the document, and nobody can write others
2013-05-06 10:00 何 of lead-unit/市环保局: set-up-air A head=何某
=> refused beijing-2013/二: 应由 协调小组办公室 提出
2013-05-06 10:00 王 of office: set-up-air A head=何某 subject=市水务局
=> refused beijing-2013/二: 没有字段 subject
2013-05-06 10:00 王 of office: set-up-air A head=何某
=> taken beijing-2013/二 case_id=working-group/大气污染治理 field.subject=市环保局 field.home=市大气污染综合治理领导小组
2013-05-06 10:01 王 of office: set-up-air A2 head=何某
=> refused beijing-2013/二: 已有案件 working-group/大气污染治理
2013-05-06 10:02 王 of office: set-up-sewage W
=> refused beijing-2013/二: 缺少：负责人
2013-05-06 10:02 王 of office: set-up-sewage W head=罗某
=> taken beijing-2013/二 case_id=working-group/污水治理 field.subject=市水务局
2013-05-06 10:03 王 of office: set-up-environment E
=> refused beijing-2013/二: 缺少：负责人
# Two lead units for this one.
2013-05-06 10:03 王 of office: set-up-environment E head=韩某
=> taken beijing-2013/二 case_id=working-group/环境整治和垃圾处理 field.subject=首都环境办,市城管执法协调办
2013-05-06 10:04 王 of office: set-up-construction B
=> refused beijing-2013/二: 缺少：负责人
2013-05-06 10:04 王 of office: set-up-construction B head=魏某
=> taken beijing-2013/二 case_id=working-group/打击违法建设 field.subject=市规划委

# ---- a group sums up its own task, not another one's
2013-05-20 09:00 罗 of working-group/污水治理: summarise A summary=进展正常
=> refused beijing-2013/二: 应由 大气污染治理 办理
2013-05-20 09:00 何 of working-group/大气污染治理: summarise A summary="各区县台账已建，两项滞后"
=> taken beijing-2013/二
2013-06-20 09:00 何 of working-group/大气污染治理: summarise A summary="一项滞后"
=> taken beijing-2013/二
