# 逾期: every day that this scheme or the office sets is told by itself when it has passed; what is late can still be done. The ones told
# elsewhere: study, work-report, filing, reform, check-problem, report-in, major-report, task, exceedance, audit, join, notify, consultation.
office . at 2019-03-04 08:00 with planning inspection reporting rectification referral disclosure
2019-03-05 08:00 林 of bureau: register-subject S subject=海淀区 subject_kind=区
=> taken beijing-2019/3

# ---- the plan of the year, and its publication
2019-03-05 08:10 林 of bureau: open-plan J duty_name=plan subject=海淀区 period=2019
=> taken beijing-2019/3 due.0.date=2019-05-30
2019-03-05 08:20 林 of bureau: open-disclosure J G item=年度工作计划
=> taken beijing-2019/3 due.0.date=2019-04-02
2019-04-03 00:00 passes
=> disclosure.late beijing-2019/3 deadline=publication due=2019-04-02
2019-04-03 09:00 林 of bureau: record-fault G fault=不及时 reason=逾期未公开
=> taken beijing-2019/3
2019-05-31 00:00 passes
=> planning.late beijing-2019/3 deadline=work-plan due=2019-05-30

# ---- a consent during the reform
2019-06-03 09:00 区委办 of district-committee/海淀区: request-consent GG2019-1 I district=海淀区 candidate=方甲 post=副局长 action=任 reason=岗位空缺
=> taken beijing-2019/18 due.0.date=2019-06-18
2019-06-19 00:00 passes
=> planning.late beijing-2019/18 deadline=consent due=2019-06-18
2019-06-19 09:00 林 of bureau: give-consent I
=> taken beijing-2019/18

# ---- what a department does after it has reported in; what the city does with what was raised
2019-07-01 09:00 赵 of town/清河街道: supervise-source P district=海淀区 town=清河街道 polluter=某印染厂 place=清河上游 facts=来水异常
=> taken beijing-2019/4(3)
2019-07-01 10:00 赵 of town/清河街道: verify-problem P found=上游来水超标 real=yes
=> taken beijing-2019/4(3)
2019-07-01 10:10 赵 of town/清河街道: blow-whistle P W duty_field=污水 request=溯源
=> taken beijing-2019/4(3)
2019-07-01 11:00 周 of department/水务: report-in W
=> taken beijing-2019/4(3) due.0.deadline=whistle-outcome due.0.date=2019-07-15
2019-07-01 11:10 钱 of district-bureau/海淀区: raise-to-city P T nature=跨流域纠纷 facts=上游来水超标 regions=清河
=> taken beijing-2019/4(1) due.0.date=2019-07-08
2019-07-09 00:00 passes
=> referral.late beijing-2019/4(1) deadline=raised-receipt due=2019-07-08
2019-07-09 09:00 林 of bureau: receive-raised T
=> taken beijing-2019/4(1) result.late=yes due.0.date=2019-10-08
2019-07-16 00:00 passes
=> referral.late beijing-2019/4(3) deadline=whistle-outcome due=2019-07-15
2019-07-16 09:00 周 of department/水务: conclude-whistle W outcome=已溯源
=> taken beijing-2019/4(3) result.late=yes

# ---- the opinion, and the plan of the subject
2019-07-17 09:00 林 of bureau: order-special O subject=海淀区 reason=清河 domain=水
=> taken beijing-2019/8(2)
2019-07-17 10:00 市委办 of committee: set-up-team O
=> taken beijing-2019/8(2)
2019-07-17 10:10 府办 of government: set-up-team O
=> taken beijing-2019/8(2)
2019-07-18 09:00 组长 of inspection-team: check O content=突出问题处理 whom=区水务局 held_on=2019-07-18 found=排口
=> taken beijing-2019/8(1)
2019-07-18 10:00 组长 of inspection-team: end-checking O
=> taken beijing-2019/8(1)
2019-07-19 09:00 组长 of inspection-team: draft-opinion O opinion_text=监察意见
=> taken beijing-2019/8(1)
2019-07-19 10:00 林 of bureau: submit-opinion O
=> taken beijing-2019/8(1)
2019-07-22 09:00 府办 of government: approve-opinion O
=> taken beijing-2019/8(1) due.0.date=2019-07-29
2019-07-30 00:00 passes
=> reporting.late beijing-2019/8(1) deadline=opinion due=2019-07-29
2019-07-30 09:00 林 of bureau: give-opinion O problems=一项 requirements=封堵 held_on=2019-07-30
=> taken beijing-2019/8(1) due.0.deadline=plan due.0.date=2019-09-10
2019-09-11 00:00 passes
=> reporting.late beijing-2019/8(1) deadline=plan due=2019-09-10
2019-09-11 09:00 王 of subject/海淀区: submit-plan O plan=整改方案
=> taken beijing-2019/8(1)

# ---- a clue, a case for the police
2019-09-16 09:00 林 of bureau: refer-clue O X nature=失职失责 facts=长期直排 list=一项
=> taken beijing-2019/6 due.0.date=2019-09-23
2019-09-16 09:00 蒋立 of district-enforcement/海淀区: open-district-case B case_grade=一般 district=海淀区 polluter=某电镀厂 facts=暗管排放 handled_by=海淀区大队
=> taken beijing-2019/10(2)
2019-09-16 10:00 蒋立 of handler/海淀区大队: transfer-case B Y nature=公益诉讼 facts=底泥污染
=> taken beijing-2019/15(2) due.0.date=2019-09-19
2019-09-20 00:00 passes
=> referral.late beijing-2019/15(2) deadline=transfer-receipt due=2019-09-19
2019-09-20 09:00 检 of procuratorate: receive-transfer Y
=> taken beijing-2019/15(2) due.0.date=2019-12-18
2019-09-24 00:00 passes
=> referral.late beijing-2019/6 deadline=clue-receipt due=2019-09-23
2019-09-24 09:00 韩 of discipline: receive-clue X
=> taken beijing-2019/6 due.0.date=2019-12-20
2019-10-09 00:00 passes
=> referral.late beijing-2019/4(1) deadline=raised-outcome due=2019-10-08
2019-12-19 00:00 passes
=> referral.late beijing-2019/15(2) deadline=transfer-outcome due=2019-12-18
2019-12-21 00:00 passes
=> referral.late beijing-2019/6 deadline=clue-outcome due=2019-12-20

# ---- departments among each other, and a release
2019-12-26 09:00 林 of bureau: call-exchange E exchange_kind=信息共享 department=统计 matter=能耗数据
=> taken beijing-2019/15(1) due.0.date=2019-12-30
2019-12-26 10:00 统计 of department/统计: acknowledge-exchange E contact=能源处
=> taken beijing-2019/15(1) due.0.deadline=exchange-answer due.0.date=2020-01-10
2019-12-26 10:00 韦 of department/气象: propose-release R department=气象 release_text=空气质量
=> taken beijing-2019/15(3) due.0.date=2019-12-31
2020-01-01 00:00 passes
=> disclosure.late beijing-2019/15(3) deadline=agree-release due=2019-12-31
2020-01-11 00:00 passes
=> referral.late beijing-2019/15(1) deadline=exchange-answer due=2020-01-10
# In an emergency: a day to answer.
2020-01-13 09:00 林 of bureau: call-exchange F exchange_kind=应急响应 department=应急管理 matter=泄漏
=> taken beijing-2019/15(1)
2020-01-13 09:30 应急 of department/应急管理: acknowledge-exchange F contact=值班室
=> taken beijing-2019/15(1) due.0.deadline=exchange-answer due.0.date=2020-01-14
2020-01-14 09:30 passes
=> referral.late beijing-2019/15(1) deadline=exchange-answer
