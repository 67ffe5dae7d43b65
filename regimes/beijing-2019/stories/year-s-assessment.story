# 年度考核: what was recorded of a department in the year is counted by itself; the targets and the duties are given by who assesses; what
# the readings of the year came to goes in. Then the result is used. Items 6 and 9.
office . at 2019-03-04 08:00 with planning inspection reporting rectification referral

# ---- the year: a grave problem, a task returned, one that came back, one late, somebody held to account
2019-04-01 09:00 林 of bureau: register-subject S subject=海淀区 subject_kind=区
=> taken beijing-2019/3
2019-04-01 10:00 林 of bureau: order-special P subject=海淀区 reason=河道排口 domain=水
=> taken beijing-2019/8(2)
2019-04-02 09:00 市委办 of committee: set-up-team P
=> taken beijing-2019/8(2)
2019-04-02 10:00 府办 of government: set-up-team P
=> taken beijing-2019/8(2)
2019-04-03 09:00 组长 of inspection-team: check P content=突出问题处理 whom=区水务局 held_on=2019-04-03 found=排口未封
=> taken beijing-2019/8(1)
2019-04-03 10:00 组长 of inspection-team: record-finding P F content=突出问题处理 title=五处排口长期直排 facts=现场核实 gravity=重大 breach=yes
=> taken beijing-2019/8(1)
2019-04-03 10:10 组长 of inspection-team: record-finding P F2 content=环境质量改善 title=台账不全 facts=查阅资料 gravity=一般 breach=no
=> taken beijing-2019/8(1)
2019-04-03 15:00 林 of bureau: report-major F matter=五处排口长期直排
=> taken beijing-2019/8(1)
2019-04-04 09:00 组长 of inspection-team: end-checking P
=> taken beijing-2019/8(1)
2019-04-08 09:00 组长 of inspection-team: draft-opinion P opinion_text=监察意见
=> taken beijing-2019/8(1) result.findings=2
2019-04-08 10:00 林 of bureau: submit-opinion P
=> taken beijing-2019/8(1)
2019-04-09 09:00 府办 of government: approve-opinion P
=> taken beijing-2019/8(1)
2019-04-10 09:00 林 of bureau: give-opinion P problems=两项 requirements=封堵 held_on=2019-04-10
=> taken beijing-2019/8(1)
2019-04-11 09:00 王 of subject/海淀区: submit-plan P plan=整改方案
=> taken beijing-2019/8(1)
2019-04-11 10:00 王 of subject/海淀区: enter-task P T problem=五处排口 goal=封堵 measures=封堵 unit=区水务局 limit_date=2019-05-31
=> taken beijing-2019/8(1)
2019-05-20 09:00 孙 of unit/区水务局: report-done T done=已封堵
=> taken beijing-2019/8(1)
2019-05-21 09:00 林 of bureau: return-task T reason=两处未封 limit_date=2019-06-10
=> taken beijing-2019/8(1)
2019-06-11 00:00 passes
=> rectification.late beijing-2019/8(1) deadline=task due=2019-06-10
2019-06-12 09:00 孙 of unit/区水务局: report-done T done=全部封堵
=> taken beijing-2019/8(1)
2019-06-13 09:00 林 of bureau: verify-task T passed=yes found=现场核实
=> taken beijing-2019/8(1)
2019-06-14 09:00 吕 of bureau: close-task T
=> taken beijing-2019/8(1)
2019-08-01 09:00 吕 of bureau: reopen-task T reason=雨后反弹 limit_date=2020-01-31
=> taken beijing-2019/8(1)
2019-08-05 09:00 林 of bureau: refer-clue P X nature=失职失责 facts=五处排口长期直排 list=一项 unit=区水务局
=> taken beijing-2019/6
2019-08-06 09:00 韩 of discipline: receive-clue X
=> taken beijing-2019/6
2019-09-02 09:00 韩 of discipline: conclude-clue X verified=yes outcome=属实
=> taken beijing-2019/6
2019-09-03 09:00 韩 of discipline: hold-accountable X measure_taken=诫勉 held_on=2019-09-03 persons_count=2
=> taken beijing-2019/6

# ---- what the readings of the year came to: evaluated by the centre, confirmed by the bureau
2020-01-02 09:00 林 of bureau: evaluate-quality E period=2019 medium=空气 results=海淀区改善百分之八
=> refused beijing-2019/9(1): 应由 市生态环境监测机构 提出
2020-01-02 09:00 严 of monitoring-centre: evaluate-quality E period=2019 medium=空气 results=海淀区改善百分之八
=> taken beijing-2019/9(1) case_id=PJ20200102-01
2020-01-03 09:00 府办 of government: assess A subject=海淀区 period=2019 target_score=55 duty_score=36 based_on=PJ20200102-01
=> refused beijing-2019/6: 须先完成：确认评价结果
2020-01-03 09:00 严 of monitoring-centre: confirm-evaluation E
=> refused beijing-2019/9(1): 应由 市生态环境局 提出
2020-01-03 09:00 林 of bureau: confirm-evaluation E
=> taken beijing-2019/9(1)

# ---- assessed: 55 + 36, less 5 for the grave problem, 3 late, 2 returned, 5 undone, 10 held to account
2020-01-06 09:00 林 of bureau: assess A subject=海淀区 period=2019 target_score=55 duty_score=36
=> refused beijing-2019/6: 应由 市政府 提出
2020-01-06 09:00 府办 of government: assess A subject=海淀区 period=2019 target_score=55
=> refused beijing-2019/6: 缺少：履职尽责得分
2020-01-06 09:00 府办 of government: assess A subject=海淀区 period=2019 target_score=55 duty_score=36 based_on=PJ20200102-01
=> taken beijing-2019/6 case_id=KH2020-001 result.目标任务完成=55,55 result.履职尽责=36,36 result.重大问题=1,-5 result.整改逾期=1,-3 result.整改退回=1,-2 result.整改反弹=1,-5 result.问责=1,-10 result.points=66 field.points=66
# More than the most that a row gives is not given; another year has its own counts.
2020-01-06 09:10 府办 of government: assess B subject=海淀区 period=2018 target_score=70 duty_score=40
=> taken beijing-2019/6 result.目标任务完成=70,60 result.重大问题=0,0 result.points=100

# ---- the result is used, by others than who assessed
2020-01-07 09:00 府办 of government: apply-assessment A applied_to=部门绩效考核
=> refused beijing-2019/6: 须由另一人进行：年度考核
2020-01-07 09:00 市委办 of committee: apply-assessment A applied_to=升职
=> refused beijing-2019/6: 不在代码表中
2020-01-07 09:00 市委办 of committee: apply-assessment A applied_to=部门绩效考核,领导班子综合考核
=> taken beijing-2019/6

# ---- a district assesses its own departments
2020-01-08 09:00 区府办 of district-government/海淀区: assess-in-district D district=昌平区 subject=区水务局 period=2019 target_score=50 duty_score=30
=> refused beijing-2019/6: 应由 昌平区 办理
2020-01-08 09:00 区府办 of district-government/海淀区: assess-in-district D district=海淀区 subject=区水务局 period=2019 target_score=50 duty_score=30
=> taken beijing-2019/6 result.points=80
2020-01-09 09:00 区委办 of district-committee/海淀区: apply-assessment D applied_to=奖惩任免
=> taken beijing-2019/6
