# 反馈报告的时限（四（四）、四（六））: nobody asks for what comes round. Each of the five opens when its period begins, is done
# in time in one period and is late in another.
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive
2013-04-22 09:00 王 of office: register-unit U subject=市环保局 subject_kind=lead
=> taken beijing-2013/三(三)

# ---- in time: May's meeting, publication and special, the express of its second half
2013-05-01 00:00 passes
=> planning.taken beijing-2013/四(六) case_id=20130501-002 field.duty_name=meeting due.0.date=2013-05-31
=> planning.taken beijing-2013/四(四) case_id=20130501-003 field.duty_name=publication field.subject=市环保局 due.0.date=2013-05-31
=> planning.taken beijing-2013/四(六) case_id=20130501-004 field.duty_name=special due.0.date=2013-05-31
2013-05-15 09:00 何 of working-group/大气污染治理: contribute 20130501-004 summary="开工四成" shared="气源"
=> taken beijing-2013/四(六) partial=true
2013-05-15 09:10 罗 of working-group/污水治理: contribute 20130501-004 summary="开工三成" shared="拆迁"
=> taken beijing-2013/四(六) partial=true
2013-05-15 09:20 韩 of working-group/环境整治和垃圾处理: contribute 20130501-004 summary="正常" shared="无"
=> taken beijing-2013/四(六) partial=true
2013-05-15 09:30 魏 of working-group/打击违法建设: contribute 20130501-004 summary="拆除两成" shared="取证"
=> taken beijing-2013/四(六) partial=
2013-05-15 10:00 周 of general: draft-special 20130501-004 report="专报" shared="气源、拆迁、取证"
=> taken beijing-2013/四(六)
2013-05-15 10:10 李 of office-head: sign-bulletin 20130501-004
=> taken beijing-2013/四(六)
2013-05-16 00:00 passes
=> planning.taken beijing-2013/四(六) case_id=20130516-001 field.duty_name=express field.period=2013-05H2 due.0.date=2013-05-21
2013-05-21 09:00 周 of general: draft-express 20130516-001 report="快报"
=> taken beijing-2013/四(六)
2013-05-21 09:10 李 of office-head: sign-bulletin 20130516-001
=> taken beijing-2013/四(六)
2013-05-21 09:20 周 of general: issue-bulletin 20130516-001 held_on=2013-05-21
=> taken beijing-2013/四(六)
2013-05-22 00:00 passes
=> nothing
2013-05-31 09:00 周 of general: issue-bulletin 20130501-004 held_on=2013-05-31
=> taken beijing-2013/四(六)
2013-05-31 09:10 秘 of group: hold-meeting 20130501-002 held_on=2013-05-31 minutes="听取四组汇报"
=> taken beijing-2013/四(六)
2013-05-31 09:20 何 of lead-unit/市环保局: publish-progress 20130501-003 plan="任务计划" progress_note="开工四成" link=http://example.invalid/p
=> taken beijing-2013/四(四)

# ---- June is done by nobody
2013-06-01 00:00 passes
=> planning.taken beijing-2013/四(六) case_id=20130601-001 field.duty_name=express due.0.date=2013-06-05
=> planning.taken beijing-2013/四(六) case_id=20130601-002 field.duty_name=meeting
=> planning.taken beijing-2013/四(四) case_id=20130601-003 field.duty_name=publication
=> planning.taken beijing-2013/四(六) case_id=20130601-004 field.duty_name=special
2013-06-06 00:00 passes
=> planning.late beijing-2013/四(六) case_id=20130601-001 due=2013-06-05 deadline=express
2013-07-01 00:00 passes
=> planning.late beijing-2013/四(六) case_id=20130601-002 due=2013-06-30 deadline=meeting
=> planning.late beijing-2013/四(四) case_id=20130601-003 due=2013-06-30 deadline=publication
=> planning.late beijing-2013/四(六) case_id=20130601-004 due=2013-06-30 deadline=special
=> planning.taken beijing-2013/四(六) case_id=20130701-004 field.duty_name=quarterly field.period=2013Q3 due.0.date=2013-09-30

# ---- the third quarter's report is submitted on its last day, the fourth's is not
2013-09-30 09:00 何 of working-group/大气污染治理: contribute 20130701-004 summary="六成" shared="无"
=> taken beijing-2013/四(六) partial=true
2013-09-30 09:10 罗 of working-group/污水治理: contribute 20130701-004 summary="五成" shared="无"
=> taken beijing-2013/四(六) partial=true
2013-09-30 09:20 韩 of working-group/环境整治和垃圾处理: contribute 20130701-004 summary="六成" shared="无"
=> taken beijing-2013/四(六) partial=true
2013-09-30 09:30 魏 of working-group/打击违法建设: contribute 20130701-004 summary="五成" shared="无"
=> taken beijing-2013/四(六) partial=
2013-09-30 10:00 秘 of group: submit-quarterly 20130701-004 report="三季度四项工作进展"
=> taken beijing-2013/四(六)
2013-10-01 00:00 passes
=> planning.taken beijing-2013/四(六) case_id=20131001-004 field.duty_name=quarterly field.period=2013Q4 due.0.date=2013-12-31
2014-01-01 00:00 passes
=> planning.late beijing-2013/四(六) case_id=20131001-004 due=2013-12-31 deadline=quarterly
# What is late can still be done.
2014-01-06 09:00 何 of working-group/大气污染治理: contribute 20131001-004 summary="完成" shared="无"
=> taken beijing-2013/四(六) partial=true
