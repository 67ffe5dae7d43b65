# 绩效考核（三（三）、四（七））: what was late, returned, raised and struck off is counted as it happens.
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive
2013-04-23 09:00 钱 of district/海淀区: establish-ledger L district=海淀区 targets="按动员大会确定的目标"
=> taken beijing-2013/三(一)
2013-04-25 09:00 钱 of district/海淀区: enter-sewage-task L T1 sewage_matter=配套管线 problem="污水管线" goal="通水" measures="铺设" unit=区水务局 limit_date=2013-06-30
=> taken beijing-2013/二
2013-04-25 09:10 钱 of district/海淀区: enter-sewage-task L T2 sewage_matter=污泥处理 problem="污泥" goal="无害化" measures="改造" unit=区水务局 limit_date=2013-07-31
=> taken beijing-2013/二
# One is done in time, one is late; one matter is raised in time.
2013-06-20 09:00 吴 of unit/区水务局: report-done T1 done="通水" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken beijing-2013/二
2013-06-21 09:00 罗 of working-group/污水治理: verify-task T1 passed=yes found="通水"
=> taken beijing-2013/二
2013-06-24 09:00 周 of general: close-task T1
=> taken beijing-2013/二
2013-07-01 09:00 罗 of lead-unit/市水务局: raise-matter D topic=污水 subject=市水务局 matter="泥饼去向" arose_on=2013-06-28
=> taken beijing-2013/三(三)
2013-07-03 09:00 周 of general: study-matter D proposal="协调"
=> taken beijing-2013/二
2013-07-04 09:00 周 of general: settle-matter D result="两区接收"
=> taken beijing-2013/二
2013-08-01 00:00 passes
=> rectification.late beijing-2013/二 case_id=TZ2013-0002 deadline=task
# The late one is reported done and sent back.
2013-08-02 09:00 吴 of unit/区水务局: report-done T2 done="已改造" evidence=2222222222222222222222222222222222222222222222222222222222222222
=> taken beijing-2013/二
2013-08-05 09:00 罗 of working-group/污水治理: return-task T2 reason="一条线未改" limit_date=2013-11-29
=> taken beijing-2013/四(二) due.0.date=2013-11-29
# A matter of which only the city can decide waits too long: it is submitted after its five working days.
2013-08-12 09:00 罗 of lead-unit/市水务局: raise-matter D2 topic=污水 subject=市水务局 matter="泥质标准" arose_on=2013-08-12
=> taken beijing-2013/三(三) due.0.deadline=escalation due.0.date=2013-08-19
2013-08-13 09:00 周 of general: study-matter D2 proposal="报市政府"
=> taken beijing-2013/二
2013-08-20 00:00 passes
=> reporting.late beijing-2013/三(三) deadline=escalation due=2013-08-19
2013-08-20 09:00 周 of general: submit-matter D2 proposal="提高标准"
=> taken beijing-2013/二
# The unit publishes nothing in August, and answers an opinion of the public too late.
2013-08-20 10:00 王 of office: register-unit U subject=市水务局 subject_kind=lead
=> taken beijing-2013/三(三)
2013-08-20 10:10 王 of office: open-publication P duty_name=publication subject=市水务局 period=2013-08
=> taken beijing-2013/四(四) due.0.deadline=publication due.0.date=2013-08-31
2013-08-20 11:00 某居民 of public: receive-public-opinion O topic=污水 subject=市水务局 opinion="泵站噪声"
=> taken beijing-2013/四(四) due.0.deadline=reply due.0.date=2013-09-10
2013-09-01 00:00 passes
=> planning.late beijing-2013/四(四) case_id=20130820-001 deadline=publication due=2013-08-31
2013-09-11 00:00 passes
=> inspection.late beijing-2013/四(四) deadline=reply due=2013-09-10
2013-09-11 09:00 罗 of lead-unit/市水务局: answer-opinion O adopted=yes answer="夜间停泵"
=> taken beijing-2013/四(四)

# ---- the sheets
2013-10-08 09:00 罗 of lead-unit/市水务局: score-lead K subject=市水务局 period=2013Q3
=> refused beijing-2013/四(七): 应由 协调小组办公室 提出
2013-10-08 09:00 王 of office: score-lead K subject=市水务局 period=2013Q3
=> taken beijing-2013/四(七) case_id=PF2013-001 result.任务逾期=1,-2 result.任务退回=1,-1 result.任务销账=0,0 result.及时提请=2,2 result.提请逾期=1,-3 result.公布逾期=1,-1 result.回应逾期=1,-1 result.points=-6
# September was not published either, and that shows when the quarter is over; what was struck off in June counts for the year.
2013-10-08 09:10 王 of office: score-lead K2 subject=市水务局 period=2013H2
=> taken beijing-2013/四(七) result.公布逾期=2,-2 result.points=-7
2013-10-08 09:20 王 of office: score-lead K3 subject=市水务局 period=2013
=> taken beijing-2013/四(七) result.任务销账=1,1 result.points=-6
2013-10-08 09:25 王 of office: score-lead K5 subject=市环保局 period=2013Q3
=> taken beijing-2013/四(七) result.任务逾期=0,0 result.任务退回=0,0 result.points=0
2013-10-08 09:30 王 of office: score-assisting K4 subject=市发展改革委 period=2013Q3 investment=8 approval=12
=> refused beijing-2013/四(七): 缺少：融资配合得分
2013-10-08 09:30 王 of office: score-assisting K4 subject=市发展改革委 period=2013Q3 investment=8 approval=12 financing=5
=> taken beijing-2013/四(七) result.投资配合=8,8 result.审批配合=12,10 result.融资配合=5,5 result.points=23
2013-10-08 09:40 罗 of lead-unit/市水务局: enter-score K weight=20
=> refused beijing-2013/四(七): 应由
2013-10-08 09:40 王 of office: enter-score K weight=20
=> taken beijing-2013/四(七)
2013-10-08 09:50 王 of office: statistics.show group=beijing-2013/销账任务
=> statistics.shown statistic.0.of=污水治理 statistic.0.number=1
