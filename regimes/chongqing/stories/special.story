# Special inspections: Articles 23 to 28. One that the leading group decides, with its report issued; one that is important, whose arrangements and
# report go to the committee and the government, circulated; and one fed back by its team.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

# ---- an ordinary one, from its ground to its dossier
2026-02-04 09:00 陈 of office: order-special Z subject=渝东化工集团 ground=key-area
=> taken chongqing/24 type=special
2026-02-05 09:00 陈 of office: begin-fieldwork Z
=> refused chongqing/23: 须先完成：制定专项督察方案、组建专项督察组
2026-02-05 09:00 陈 of office: draft-special-scheme Z scheme="一周，直奔问题"
=> refused chongqing/23: 缺少：组织形式
2026-02-05 09:00 陈 of office: draft-special-scheme Z form="三个小组" scheme="一周，直奔问题"
=> taken chongqing/23
2026-02-05 09:30 市委办 of committee: approve-special-scheme Z
=> refused chongqing/23: 只适用于 审批层级：市委市政府
2026-02-06 09:00 陈 of office: form-special-team Z member=林清,罗川 authority=渝督授〔2026〕2号
=> taken chongqing/10
2026-02-06 10:00 陈 of office: use-special-method Z method=调阅资料 who=林清 whom=渝东化工集团 found=台账 held_on=2026-02-06
=> refused chongqing/25: 本案现处 专项安排
2026-02-09 09:00 陈 of office: begin-fieldwork Z
=> taken chongqing/23 completes=arrangement begins=fieldwork

# The six methods of Article 25, each with what it cannot be recorded without.
2026-02-09 10:00 林清 of team.member: use-special-method Z method=专题汇报 who=林清 held_on=2026-02-09
=> refused chongqing/25(1): 听取专题汇报须写明：对象
2026-02-09 10:00 林清 of team.member: use-special-method Z method=专题汇报 who=林清 whom=集团 held_on=2026-02-09
=> taken chongqing/25 result.clause=25(1)
2026-02-09 11:00 林清 of team.member: use-special-method Z method=调阅资料 who=林清 whom=集团 held_on=2026-02-09
=> refused chongqing/25(2): 调查核实情况
2026-02-09 11:00 林清 of team.member: use-special-method Z method=调阅资料 who=林清 whom=集团 found=台账三册 held_on=2026-02-09
=> taken chongqing/25 result.clause=25(2)
2026-02-09 12:00 林清 of team.member: use-special-method Z method=走访问询 who=林清 whom=周边居民 held_on=2026-02-09
=> refused chongqing/25(3): 地点
2026-02-09 12:00 林清 of team.member: use-special-method Z method=走访问询 who=林清 whom=周边居民 place=厂区外 held_on=2026-02-09
=> taken chongqing/25 result.clause=25(3)
2026-02-09 13:00 林清 of team.member: use-special-method Z method=调查取证 who=林清 held_on=2026-02-09
=> refused chongqing/25(4): 证据
2026-02-09 13:00 林清 of team.member: use-special-method Z method=调查取证 who=林清 evidence=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef held_on=2026-02-09
=> taken chongqing/25 result.clause=25(4)
2026-02-09 14:00 林清 of team.member: use-special-method Z method=提请协助 who=林清 held_on=2026-02-09
=> refused chongqing/25(5): 对象
2026-02-09 14:00 林清 of team.member: use-special-method Z method=提请协助 who=林清 whom=市应急局 held_on=2026-02-09
=> taken chongqing/25 result.clause=25(5)
2026-02-09 15:00 林清 of team.member: use-special-method Z method=约见约谈 who=林清 held_on=2026-02-09
=> refused chongqing/25(6): 对象
2026-02-09 15:00 林清 of team.member: use-special-method Z method=约见约谈 who=林清 whom=总经理 held_on=2026-02-09
=> taken chongqing/25 result.clause=25(6)
# A special inspection has no mobilisation meeting.
2026-02-09 16:00 林清 of team.member: use-special-method Z method=动员会 who=林清 place=厂区 found=要求 held_on=2026-02-09
=> refused chongqing/25: 动员会 不是此类督察的方式

2026-02-10 09:00 林清 of team.member: record-finding Z F1 content=其他事项 title="废水外溢" facts="一处管廊破损" gravity=important breach=no
=> taken chongqing/16 case_id=ZX2026-01-F001
2026-02-13 09:00 赵 of body: close-fieldwork Z
=> refused chongqing/25: 应由 督察组组长、领导小组办公室 提出
2026-02-13 09:00 陈 of office: close-fieldwork Z
=> taken chongqing/25 completes=fieldwork begins=special-report due.0.deadline=special-report

# The report: promptly; its end is with the leading group (26).
2026-02-24 09:00 林清 of team.member: draft-special-report Z report="专项报告"
=> refused chongqing/26: 缺少：意见和建议
2026-02-24 09:00 林清 of team.member: draft-special-report Z report="专项报告" proposals="两条"
=> taken chongqing/26 result.method="25(1) 听取汇报 1,25(2) 调阅资料 1,25(3) 走访问询 1,25(4) 调查取证 1,25(5) 提请协助 1,25(6) 约见约谈 1"
2026-02-26 09:00 陈 of office: submit-special-report Z
=> refused chongqing/26: 只适用于 审批层级：市委市政府
2026-02-26 09:00 方 of leading-group: deliberate-special-report Z
=> taken chongqing/8(5) completes=special-report begins=result
# One of three ways (27); the others are closed then.
2026-02-26 10:00 陈 of office: issue-special-report Z document_no=渝督发〔2026〕1号 problems="一处" requirements="立即整改"
=> refused chongqing/27: 只适用于 结果方式：印发督察报告
2026-02-27 09:00 林清 of team.member: choose-delivery Z delivery=issue
=> refused chongqing/27: 应由 领导小组办公室 提出
2026-02-27 09:00 陈 of office: choose-delivery Z delivery=issue
=> taken chongqing/27 field.delivery=印发督察报告
2026-02-27 09:10 陈 of office: circulate-result Z document_no=渝督发〔2026〕1号 problems="一处" requirements="立即整改"
=> refused chongqing/27: 只适用于 结果方式：通报督察情况
2026-02-27 09:10 林清 of team.member: give-special-feedback Z problems="一处" requirements="立即整改" held_on=2026-02-27
=> refused chongqing/27: 只适用于 结果方式：督察组反馈
2026-02-27 09:20 陈 of office: issue-special-report Z document_no=渝督发〔2026〕1号 problems="一处" requirements="立即整改" plan_due=2026-03-20
=> taken chongqing/27 completes=result begins=transfer due.0.deadline=plan due.0.date=2026-03-20
=> disclosure.taken chongqing/38 field.item=报告主要内容

2026-03-02 09:00 陈 of office: send-results Z result="督察结果"
=> taken chongqing/39
2026-03-02 10:00 陈 of office: close-transfer Z
=> taken chongqing/39 begins=rectification
2026-03-16 09:00 吴 of subject/渝东化工集团: submit-plan Z plan="整改方案"
=> taken chongqing/35
2026-03-16 10:00 吴 of subject/渝东化工集团: issue-plan Z document_no=x
=> refused chongqing/36: 该步骤只用于：例行督察
2026-04-20 09:00 吴 of subject/渝东化工集团: report-special-result Z
=> refused chongqing/36: 缺少：办理情况
2026-04-20 09:00 吴 of subject/渝东化工集团: report-special-result Z result="管廊已修复"
=> taken chongqing/36
2026-04-22 09:00 陈 of office: report-to-group Z result="已完成"
=> taken chongqing/9(6)
2026-04-22 10:00 陈 of office: end-rectification Z
=> taken chongqing/37 begins=archive
2026-04-23 09:00 陈 of office: draft-disclosure ZX2026-01-G01 draft="对渝东化工集团开展专项督察"
=> taken chongqing/38
2026-04-23 09:01 陈 of office: draft-disclosure ZX2026-01-G02 draft="专项督察发现一处管廊破损"
=> taken chongqing/38
2026-04-24 09:00 周 of office: approve-disclosure ZX2026-01-G01 version=1
=> taken chongqing/45 partial=true
2026-04-24 09:01 方 of leading-group: approve-disclosure ZX2026-01-G01 version=1
=> taken chongqing/45 partial=
2026-04-24 09:02 周 of office: approve-disclosure ZX2026-01-G02 version=1
=> taken chongqing/45 partial=true
2026-04-24 09:03 方 of leading-group: approve-disclosure ZX2026-01-G02 version=1
=> taken chongqing/45 partial=
2026-04-27 09:00 陈 of office: publish ZX2026-01-G01 channels=市政府网站 link=市政府网站 held_on=2026-04-27
=> taken chongqing/38
2026-04-27 09:01 陈 of office: publish ZX2026-01-G02 channels=市政府网站 link=市政府网站 held_on=2026-04-27
=> taken chongqing/38
2026-04-28 09:00 林清 of team.member: file-papers Z papers="取证材料"
=> taken chongqing/22
2026-04-28 10:00 陈 of office: take-over-papers Z papers="齐全"
=> taken chongqing/22
2026-04-29 09:00 陈 of office: seal-dossier Z keeper="档案室" retention=定期三十年
=> taken chongqing/22 completes=archive result.dossier_no=DA2026-0001

# ---- an important one: arrangements and report are the committee's and the government's (23, 26), and the result is circulated
2026-05-06 09:00 陈 of office: order-special Y subject=万州区 ground=from-the-centre
=> taken chongqing/24 case_id=ZX2026-02
2026-05-06 09:10 方 of leading-group: judge-important Y importance="中央交办"
=> taken chongqing/23
2026-05-06 09:20 陈 of office: draft-special-scheme Y form="四个小组" scheme="十日"
=> taken chongqing/23
2026-05-06 09:30 陈 of office: form-special-team Y member=高远 authority=渝督授〔2026〕5号
=> refused chongqing/10: 须先完成：批准重要专项督察安排
2026-05-06 10:00 市委办 of committee: approve-special-scheme Y
=> taken chongqing/23 partial=true
2026-05-06 10:10 府办 of government: approve-special-scheme Y
=> taken chongqing/23 partial=
2026-05-07 09:00 陈 of office: form-special-team Y member=高远 authority=渝督授〔2026〕5号
=> taken chongqing/10
2026-05-07 10:00 陈 of office: begin-fieldwork Y
=> taken chongqing/23
2026-05-08 09:00 高远 of team.member: use-special-method Y method=专题汇报 who=高远 whom=万州区政府 held_on=2026-05-08
=> taken chongqing/25
2026-05-15 09:00 陈 of office: close-fieldwork Y
=> taken chongqing/25
2026-05-18 09:00 陈 of office: draft-special-report Y report="专项报告" proposals="一条"
=> taken chongqing/26
2026-05-20 09:00 方 of leading-group: deliberate-special-report Y
=> taken chongqing/8(5) completes=
2026-05-20 09:30 市委办 of committee: approve-special-report Y
=> refused chongqing/27: 须先完成：重要专项督察报告报送
2026-05-20 10:00 陈 of office: submit-special-report Y
=> taken chongqing/26
2026-05-20 10:10 林清 of team.member: record-finding Y F9 content=其他事项 title=一 facts=二 gravity=ordinary breach=no
=> refused chongqing/16
2026-05-20 11:00 府办 of government: return-special-report Y
=> refused chongqing/27: 缺少：理由
2026-05-20 11:00 府办 of government: return-special-report Y reason="补充影响"
=> taken chongqing/27 due.0.deadline=special-report
2026-05-20 12:00 方 of leading-group: deliberate-special-report Y
=> refused chongqing/8(5): 须先完成：形成专项督察报告
2026-05-21 09:00 陈 of office: draft-special-report Y report="专项报告二稿" proposals="两条"
=> taken chongqing/26
2026-05-21 10:00 方 of leading-group: deliberate-special-report Y
=> taken chongqing/8(5)
2026-05-21 11:00 陈 of office: submit-special-report Y
=> taken chongqing/26
2026-05-22 09:00 市委办 of committee: approve-special-report Y
=> taken chongqing/27 partial=true
2026-05-22 10:00 府办 of government: approve-special-report Y
=> taken chongqing/27 completes=special-report begins=result
2026-05-25 09:00 陈 of office: choose-delivery Y delivery=circulate
=> taken chongqing/27
2026-05-25 10:00 陈 of office: circulate-result Y document_no=渝督通〔2026〕1号 problems="一类" requirements="限期整改"
=> taken chongqing/27 completes=result begins=transfer

# ---- one whose team feeds back (27)
2026-06-01 09:00 陈 of office: order-special X subject=市水利局 ground=rectification
=> taken chongqing/24
2026-06-01 09:20 陈 of office: draft-special-scheme X form="一个小组" scheme="三日"
=> taken chongqing/23
2026-06-01 09:30 陈 of office: form-special-team X member=罗川 authority=渝督授〔2026〕6号
=> taken chongqing/10
2026-06-01 10:00 陈 of office: begin-fieldwork X
=> taken chongqing/23
2026-06-02 09:00 罗川 of team.member: use-special-method X method=专题汇报 who=罗川 whom=市水利局 held_on=2026-06-02
=> taken chongqing/25
2026-06-03 09:00 陈 of office: close-fieldwork X
=> taken chongqing/25 due.0.date=2026-06-25
# Promptly (26): the office's days pass, which is said; the report is taken all the same.
2026-06-26 00:00 passes
=> reporting.late chongqing/26 deadline=special-report due=2026-06-25
2026-06-26 09:00 罗川 of team.member: draft-special-report X report="报告" proposals="一条"
=> taken chongqing/26
2026-06-29 09:00 方 of leading-group: deliberate-special-report X
=> taken chongqing/8(5)
2026-06-29 10:00 陈 of office: choose-delivery X delivery=feedback
=> taken chongqing/27
2026-06-30 09:00 罗川 of team.member: give-special-feedback X problems="一类" requirements="限期" held_on=2026-06-30
=> taken chongqing/27 completes=result
