# 反馈报告与定期公布（四（四）、四（六））: what comes out on its days opens by itself, until the end of the year.
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive
2013-04-22 09:00 何 of lead-unit/市环保局: register-unit U1 subject=市环保局 subject_kind=lead
=> refused beijing-2013/三(三): 应由 协调小组办公室 提出
2013-04-22 09:00 王 of office: register-unit U1 subject=市环保局 subject_kind=lead
=> taken beijing-2013/三(三) case_id=registered-unit/市环保局
2013-04-22 09:00 王 of office: register-unit U1b subject=市环保局 subject_kind=lead
=> refused beijing-2013/三(三): 已有案件 registered-unit/市环保局
2013-04-22 09:01 王 of office: register-unit U2 subject=市水务局 subject_kind=lead
=> taken beijing-2013/三(三)
2013-04-22 09:02 王 of office: register-unit U3 subject=市发展改革委 subject_kind=assisting
=> taken beijing-2013/三(三)

# ---- April began before the scheme was issued: its special and its meeting are opened by hand
2013-04-25 09:00 周 of general: open-special S duty_name=special period=2013-03
=> refused beijing-2013/四(六): 2013-03 不是专报的时段
2013-04-25 09:00 周 of general: open-special S duty_name=special period=2013-04
=> taken beijing-2013/四(六) case_id=20130425-001 field.topic=大气污染治理,污水治理,环境整治和垃圾处理,打击违法建设 due.0.date=2013-04-30
2013-04-25 09:01 周 of general: open-express X0 duty_name=express period=2013-04H1
=> refused beijing-2013/四(六): 2013-04H1 不是
2013-04-25 09:01 王 of office: open-express X0 duty_name=express period=2013-04H2
=> refused beijing-2013/四(六): 应由 综合组 提出
2013-04-25 09:01 周 of general: open-express X0 duty_name=express period=2013-04H2
=> taken beijing-2013/四(六) due.0.date=2013-04-28
2013-04-25 09:02 周 of general: open-meeting M0 duty_name=meeting period=2013-04
=> refused beijing-2013/四(六): 应由 督查工作协调小组 提出
2013-04-25 09:02 秘 of group: open-meeting M0 duty_name=meeting period=2013-04
=> taken beijing-2013/四(六) due.0.date=2013-04-30
2013-04-25 09:03 秘 of group: open-quarterly Q0 duty_name=quarterly period=2013Q1
=> refused beijing-2013/四(六): 2013Q1 不是
2013-04-25 09:03 秘 of group: open-quarterly Q0 duty_name=quarterly period=2013Q2
=> taken beijing-2013/四(六) due.0.date=2013-06-30
2013-04-25 09:04 王 of office: open-publication P0 duty_name=publication subject=市发展改革委 period=2013-04
=> refused beijing-2013/四(四): 市发展改革委 不负此项义务
2013-04-25 09:04 王 of office: open-publication P0 duty_name=publication subject=市环保局 period=2013-04
=> taken beijing-2013/四(四)

# ---- the express: drafted, signed by another person, issued; sent back once
2013-04-25 10:00 何 of working-group/大气污染治理: draft-express X0 report="快报"
=> refused beijing-2013/四(六): 应由 综合组 提出
2013-04-25 10:00 周 of general: draft-express X0 report="快报第一期"
=> taken beijing-2013/四(六)
2013-04-25 10:10 周 of general: issue-bulletin X0 held_on=2013-04-25
=> refused beijing-2013/四(六): 须先完成：签发
2013-04-25 10:20 周 of office-head: sign-bulletin X0
=> refused beijing-2013/四(六): 须由另一人进行
2013-04-25 10:20 李 of office-head: return-bulletin X0
=> refused beijing-2013/四(六): 缺少：理由
2013-04-25 10:20 李 of office-head: return-bulletin X0 reason="缺打击违建进展"
=> taken beijing-2013/四(六)
2013-04-25 11:00 周 of general: draft-express X0 report="快报第一期（补）"
=> taken beijing-2013/四(六)
2013-04-25 11:10 李 of office-head: sign-bulletin X0
=> taken beijing-2013/四(六)
2013-04-25 11:20 周 of general: issue-bulletin X0 held_on=2013-04-25
=> taken beijing-2013/四(六)

# ---- the special waits for all four groups
2013-04-26 09:00 何 of working-group/大气污染治理: contribute S summary="开工四成"
=> refused beijing-2013/四(六): 缺少：共性问题
2013-04-26 09:00 何 of working-group/大气污染治理: contribute S summary="开工四成" shared="气源"
=> taken beijing-2013/四(六) partial=true
2013-04-26 09:10 罗 of working-group/污水治理: contribute S summary="开工三成" shared="拆迁"
=> taken beijing-2013/四(六) partial=true
2013-04-26 09:20 韩 of working-group/环境整治和垃圾处理: contribute S summary="正常" shared="无"
=> taken beijing-2013/四(六) partial=true
2013-04-26 09:30 周 of general: draft-special S report="专报" shared="气源、拆迁"
=> refused beijing-2013/四(六): 须先完成：各专项督查组提供情况
2013-04-26 09:40 魏 of working-group/打击违法建设: contribute S summary="拆除两成" shared="取证"
=> taken beijing-2013/四(六) partial=
2013-04-26 10:00 周 of general: draft-special S report="专报" shared="气源、拆迁、取证"
=> taken beijing-2013/四(六)
2013-04-26 10:10 李 of office-head: sign-bulletin S
=> taken beijing-2013/四(六)
2013-04-27 09:00 周 of general: issue-bulletin S held_on=2013-04-27
=> taken beijing-2013/四(六)

# ---- the meeting; what lead units publish
2013-04-28 09:00 秘 of group: hold-meeting M0 held_on=2013-04-28
=> refused beijing-2013/四(六): 缺少：会议纪要
2013-04-28 09:00 秘 of group: hold-meeting M0 held_on=2013-04-28 minutes="听取四组汇报" shared="拆迁补偿标准报市政府"
=> taken beijing-2013/四(六)
2013-04-28 10:00 何 of lead-unit/市环保局: urge-publication P0 opinion="催"
=> refused beijing-2013/四(四): 应由 协调小组办公室 提出
2013-04-28 10:00 王 of office: urge-publication P0 opinion="月底前公布"
=> taken beijing-2013/四(四)
2013-04-28 11:00 罗 of lead-unit/市水务局: publish-progress P0 plan="任务计划" progress_note="开工四成" link=http://example.invalid/p
=> refused beijing-2013/四(四): 应由 市环保局 办理
2013-04-28 11:00 何 of lead-unit/市环保局: publish-progress P0 plan="任务计划" progress_note="开工四成" link=http://example.invalid/p
=> taken beijing-2013/四(四)
2013-04-28 11:10 王 of office: urge-publication P0 opinion="再催"
=> refused beijing-2013/四(四)

# ---- May opens by itself: the express, the meeting, the two lead units' publications, the special
2013-05-01 00:00 passes
=> planning.taken beijing-2013/四(六) type=express field.period=2013-05H1
=> planning.taken beijing-2013/四(六) type=meeting field.period=2013-05 due.0.date=2013-05-31
=> planning.taken beijing-2013/四(四) type=publication field.subject=市水务局
=> planning.taken beijing-2013/四(四) type=publication field.subject=市环保局
=> planning.taken beijing-2013/四(六) type=special field.period=2013-05
# Late by itself.
2013-05-07 00:00 passes
=> planning.late beijing-2013/四(六) deadline=express due=2013-05-06
2013-06-01 00:00 passes
=> planning.taken type=express field.period=2013-05H2

# ---- the quarterly report waits for all four, too
2013-06-25 09:00 秘 of group: submit-quarterly Q0 report="二季度"
=> refused beijing-2013/四(六): 须先完成：各专项督查组提供情况
2013-06-25 09:00 何 of working-group/大气污染治理: contribute Q0 summary="六成" shared="无"
=> taken beijing-2013/四(六)
2013-06-25 09:01 罗 of working-group/污水治理: contribute Q0 summary="五成" shared="无"
=> taken beijing-2013/四(六)
2013-06-25 09:02 韩 of working-group/环境整治和垃圾处理: contribute Q0 summary="六成" shared="无"
=> taken beijing-2013/四(六)
2013-06-25 09:03 魏 of working-group/打击违法建设: contribute Q0 summary="五成" shared="无"
=> taken beijing-2013/四(六)
2013-06-25 10:00 秘 of group: submit-quarterly Q0 report="二季度四项工作进展"
=> taken beijing-2013/四(六)

# ---- until the end of the year, and no further
2013-12-01 00:00 passes
=> planning.taken type=special field.period=2013-12
2014-01-01 00:00 passes
=> planning.late beijing-2013/四(六) deadline=special due=2013-12-31
2014-01-16 00:00 passes
=> nothing
2014-01-16 09:00 周 of general: open-special Z duty_name=special period=2014-01
=> refused beijing-2013/四(六): 2014-01 不是
