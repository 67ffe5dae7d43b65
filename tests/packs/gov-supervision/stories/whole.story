# A matter from its opening to its end: announced, by a team of at least two, with a conclusion that is reviewed.
office . at 2025-03-03 08:00 with planning inspection reporting referral rectification
2025-03-03 09:00 陈 of organ: register-subject S1 subject=滨海市政府 subject_kind=某企业
=> refused gov-supervision/5: 不在代码表中
2025-03-03 09:00 陈 of organ: register-subject S1 subject=滨海市政府 subject_kind=下级政府
=> taken gov-supervision/5
2025-03-03 09:01 陈 of subject/滨海市政府: register-person P1 person=高远 conditions_met=政治合格,熟悉业务
=> refused gov-supervision/9: 应由 政府督查机构 提出
2025-03-03 09:01 陈 of organ: register-person P1 person=高远 conditions_met=政治合格,熟悉业务
=> taken gov-supervision/9
2025-03-03 09:02 陈 of organ: register-person P2 person=林清 conditions_met=政治合格,熟悉业务
=> taken gov-supervision/9
2025-03-03 09:03 陈 of organ: register-person P3 person=罗川 conditions_met=政治合格,熟悉业务 dealings=滨海市政府办公室
=> taken gov-supervision/9
2025-03-03 09:04 陈 of organ: register-person P4 person=何平 conditions_met=政治合格
=> taken gov-supervision/9
2025-03-03 09:05 陈 of organ: register-person P5 person=苏文 conditions_met=政治合格,熟悉业务 posts_held=滨海市政府
=> taken gov-supervision/9
2025-03-03 09:05 陈 of organ: register-person P6 person=江宁 conditions_met=政治合格,熟悉业务 kin_units=省水利厅,滨海市政府办公室（配偶）
=> taken gov-supervision/9
2025-03-03 09:06 陈 of organ: register-person P7 person=苏和 conditions_met=政治合格,熟悉业务 kin_units=某滨海市政府
=> taken gov-supervision/9

# ---- opened by the head of the government alone
2025-03-04 09:00 陈 of organ: draft-plan J year=两年
=> refused gov-supervision/12
2025-03-04 09:00 陈 of organ: draft-plan J year=2025
=> taken gov-supervision/12 case_id=JH2025-1
2025-03-04 09:01 陈 of organ: draft-plan J2 year=2025
=> refused gov-supervision/12: 该年度已有年度计划 JH2025-1
2025-03-04 09:02 陈 of organ: enter-line J L1 inspection_type=item subject=某厅
=> refused gov-supervision/5: 某厅 未登记
2025-03-04 09:02 陈 of organ: enter-line J L1 inspection_type=item subject=滨海市政府
=> taken gov-supervision/12 case_id=JH2025-1-01
2025-03-04 09:03 陈 of organ: propose-item M0 subject=滨海市政府 content="治污" problem="进度" plan_line=JH2025-1-01
=> refused gov-supervision/12: 未经批准
2025-03-04 09:04 陈 of organ: approve-plan J
=> refused gov-supervision/12: 应由 政府主要负责人 提出
2025-03-04 09:04 省长 of principal: approve-plan J
=> taken gov-supervision/12
2025-03-04 09:05 陈 of organ: propose-item M0 subject=滨海市政府 content="治污" problem="进度" plan_line=JH2025-1-01
=> taken gov-supervision/12 case_id=DC2025-001
2025-03-05 09:00 陈 of organ: propose-item M subject=滨海市政府 ground=其他 content="治污" problem="进度滞后"
=> refused gov-supervision/12: 不是督查事项的事由
2025-03-05 09:00 陈 of organ: propose-item M subject=滨海市政府 ground=重大决策部署 content="治污" problem="进度滞后"
=> taken gov-supervision/12 case_id=DC2025-002
# Nobody more than twice a year.
2025-03-05 09:05 陈 of organ: propose-item M3 subject=滨海市政府 ground=行政效能 content="审批" problem="超期"
=> refused gov-supervision/17: 本年已有 2 次，至多 2 次
2025-03-05 09:10 陈 of organ: draft-scheme M scheme="方案" scope="三县" manner=明查 from=2025-03-17 to=2025-03-28
=> refused gov-supervision/13: 须先完成：批准立项
2025-03-05 09:10 陈 of organ: order M led_by=督查组
=> refused gov-supervision/12: 应由 政府主要负责人、本级人民政府 提出
2025-03-05 10:00 省长 of principal: order M led_by=督查组
=> taken gov-supervision/12
2025-03-06 09:00 陈 of organ: invite M who=任代表,白专家
=> refused gov-supervision/8: 须先完成：制定督查方案
2025-03-06 09:00 陈 of organ: send-notice M text="通知"
=> refused gov-supervision/14
2025-03-06 09:10 陈 of organ: draft-scheme M scheme="方案" scope="三县" manner=明查 from=2025-03-17 to=2025-03-28
=> taken gov-supervision/13 completes=
2025-03-06 09:20 陈 of organ: invite M who=任代表,白专家
=> taken gov-supervision/8
2025-03-06 09:30 陈 of organ: send-notice M text="通知"
=> refused gov-supervision/14: 须先完成：组成督查组
2025-03-06 09:40 陈 of organ: form-team M leader=高远 member=罗川 authority=督授1号
=> refused gov-supervision/16: 罗川：利害关系回避
2025-03-06 09:40 陈 of organ: form-team M leader=高远 member=苏文 authority=督授1号
=> refused gov-supervision/16: 苏文：任职回避
2025-03-06 09:40 陈 of organ: form-team M leader=高远 member=何平 authority=督授1号
=> refused gov-supervision/9: 何平：督查人员条件
2025-03-06 09:40 陈 of organ: form-team M leader=高远 member=江宁 authority=督授1号
=> refused gov-supervision/16: 江宁：亲属回避（亲属所在单位：滨海市政府办公室（配偶））
2025-03-06 09:40 陈 of organ: form-team M leader=江宁 member=林清 authority=督授1号
=> refused gov-supervision/16: 江宁: recusal of relatives (has a relative in 滨海市政府办公室（配偶）)
2025-03-06 09:40 陈 of organ: form-team M leader=高远 member=林清,苏和 authority=督授1号
=> taken gov-supervision/7
2025-03-06 10:00 陈 of organ: send-notice M text="通知"
=> taken gov-supervision/14 completes=opening begins=work

# ---- on site: two persons at least, on its days
2025-03-10 09:00 高远 of team.leader: use-method M method=检查访谈 who=高远,林清 held_on=2025-03-10 place=东县
=> refused gov-supervision/11: 须在期限内进行
2025-03-17 09:00 高远 of team.leader: use-method M method=检查访谈 who=高远 held_on=2025-03-17 place=东县
=> refused gov-supervision/11: 参加人员不得少于 2 项
2025-03-17 09:00 高远 of team.leader: use-method M method=检查访谈 who=高远,林清 held_on=2025-03-17
=> refused gov-supervision/11(3): 检查、访谈须写明：地点
2025-03-17 09:00 高远 of team.leader: conclude M conclusion="属实" rectify=yes
=> refused gov-supervision/18: 须先完成：开展督查
2025-03-17 09:00 高远 of team.leader: use-method M method=检查访谈 who=高远,林清 held_on=2025-03-17 place=东县
=> taken gov-supervision/11 result.clause=11(3)
2025-03-18 09:00 王 of subject/山阳市政府: support M text="材料"
=> refused gov-supervision/10: 应由 滨海市政府 办理
2025-03-18 09:00 王 of subject/滨海市政府: support M text="材料"
=> taken gov-supervision/10
2025-03-18 10:00 林清 of team.member: report-obstruction M text="拒绝提供台账"
=> refused gov-supervision/25: 缺少：证据
2025-03-18 10:00 林清 of team.member: report-obstruction M text="拒绝提供台账" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken gov-supervision/25
2025-03-19 10:00 某 of anybody: clue M
=> refused gov-supervision/11(6): 缺少：内容
2025-03-19 10:00 某 of anybody: clue M text="夜间排污"
=> taken gov-supervision/11(6)

# ---- each way of supervising asks for what its item of Article 11 cannot do without
2025-03-24 09:00 高远 of team.leader: use-method M method=自查说明 who=高远,林清 held_on=2025-03-24
=> refused gov-supervision/11(1): 要求自查、说明情况须写明：对象
2025-03-24 09:00 高远 of team.leader: use-method M method=自查说明 who=高远,林清 held_on=2025-03-24 whom=市住建局
=> taken gov-supervision/11 result.clause=11(1)
2025-03-24 10:00 高远 of team.leader: use-method M method=听取汇报 who=高远,林清 held_on=2025-03-24
=> refused gov-supervision/11(2): 听取汇报须写明：对象
2025-03-24 10:00 高远 of team.leader: use-method M method=听取汇报 who=高远,林清 held_on=2025-03-24 whom=市住建局
=> taken gov-supervision/11 result.clause=11(2)
2025-03-25 10:00 高远 of team.leader: use-method M method=调阅资料 who=高远,林清 held_on=2025-03-25
=> refused gov-supervision/11(5): 调阅、复制资料须写明：对象
2025-03-25 10:00 高远 of team.leader: use-method M method=调阅资料 who=高远,林清 held_on=2025-03-25 whom=市档案室
=> taken gov-supervision/11 result.clause=11(5)
2025-03-26 10:00 高远 of team.leader: use-method M method=约谈 who=高远,林清 held_on=2025-03-26
=> refused gov-supervision/11(7): 约谈须写明：对象
2025-03-26 10:00 高远 of team.leader: use-method M method=约谈 who=高远,林清 held_on=2025-03-26 whom=分管副市长
=> taken gov-supervision/11 result.clause=11(7)
2025-03-26 15:00 高远 of team.leader: use-method M method=互联网督查 who=高远,林清 held_on=2025-03-26
=> refused gov-supervision/11(8): 互联网＋督查须写明：发现情况
2025-03-26 15:00 高远 of team.leader: use-method M method=互联网督查 who=高远,林清 held_on=2025-03-26 found=三十件留言
=> taken gov-supervision/11 result.clause=11(8)
2025-03-27 09:00 高远 of team.leader: use-method M method=座谈评估 who=高远,林清 held_on=2025-03-27
=> taken gov-supervision/11 result.clause=11(4)
2025-03-27 15:00 高远 of team.leader: use-method M method=征求意见 who=高远,林清 held_on=2025-03-27
=> taken gov-supervision/11 result.clause=11(6)
2025-03-27 16:00 高远 of team.leader: use-method M method=查封 who=高远,林清 held_on=2025-03-27
=> refused gov-supervision/11: 不在代码表中

# ---- concluded; the subject is heard before it is served
2025-03-28 16:00 高远 of team.leader: conclude M conclusion="进度滞后属实" rectify=yes requirements="六月底前完成"
=> taken gov-supervision/18 begins=conclusion
2025-03-31 09:00 陈 of organ: serve-conclusion M served_on=2025-03-31 limit=2025-06-30
=> refused gov-supervision/18: 须先完成：听取督查对象意见
2025-03-31 09:00 高远 of team.leader: redraw M conclusion="部分属实" rectify=yes
=> refused gov-supervision/18: 须先完成：听取督查对象意见
2025-03-31 09:10 王 of subject/滨海市政府: hear-subject M opinion="部分已完成"
=> refused gov-supervision/18: 应由
2025-03-31 09:10 高远 of team.leader: hear-subject M opinion="部分已完成"
=> taken gov-supervision/18
2025-03-31 09:20 高远 of team.leader: redraw M conclusion="两项进度滞后" rectify=yes
=> taken gov-supervision/18
2025-04-01 09:00 王 of subject/滨海市政府: apply-review M V received_on=2025-04-01 opinion="不服"
=> refused gov-supervision/19: 须先完成：送达督查结论
2025-04-02 09:00 陈 of organ: serve-conclusion M served_on=2025-04-01 limit=2025-06-30
=> taken gov-supervision/18 due.0.deadline=objection due.0.date=2025-05-01 due.1.date=2025-06-30 begins=rectification

# ---- a review within thirty days of service, decided within thirty by others than those who concluded
2025-04-28 09:00 王 of subject/滨海市政府: apply-review M V received_on=2025-05-02 opinion="不服"
=> refused gov-supervision/19: 申请收到日期尚未到来
2025-05-06 09:00 王 of subject/滨海市政府: apply-review M V received_on=2025-05-02 opinion="不服"
=> refused gov-supervision/19: 逾期不予受理：申请复核期至 2025-05-01
2025-05-06 09:00 王 of subject/滨海市政府: apply-review M V received_on=2025-04-30 opinion="不服"
=> taken gov-supervision/19 due.0.date=2025-05-30
2025-05-07 09:00 陈 of organ: resume-rectification M
=> refused gov-supervision/19: 须先完成：复核期间中止整改
2025-05-07 09:00 王 of subject/滨海市政府: suspend-rectification M reason="复核"
=> refused gov-supervision/19: 应由
2025-05-07 09:00 陈 of organ: suspend-rectification M reason="复核"
=> taken gov-supervision/19
2025-05-12 09:00 陈 of organ: annul-conclusion M reason="程序"
=> refused gov-supervision/19: 只适用于 复核决定：变更/撤销
2025-05-20 09:00 高远 of organ: decide-review V outcome=维持 opinion="事实清楚"
=> refused gov-supervision/19: 须由另一人进行
2025-05-20 09:00 周 of organ: decide-review V outcome=维持 opinion="事实清楚"
=> taken gov-supervision/19
2025-05-20 10:00 陈 of organ: annul-conclusion M reason="程序"
=> refused gov-supervision/19: 只适用于 复核决定：变更/撤销
2025-05-21 09:00 陈 of organ: resume-rectification M
=> taken gov-supervision/19 due.0.date=2025-07-14

# ---- rectified, returned, verified by another person
2025-07-10 09:00 王 of subject/滨海市政府: verify-rectification M found="完成"
=> refused gov-supervision/20: 应由
2025-07-10 09:00 陈 of organ: report-rectification M done="完成"
=> refused gov-supervision/20: 应由 督查对象 提出
2025-07-10 09:00 陈 of organ: return-rectification M reason="未完成" limit=2025-08-31
=> refused gov-supervision/20: 须先完成：报送整改情况
2025-07-10 09:10 王 of subject/滨海市政府: report-rectification M done="完成"
=> taken gov-supervision/20
2025-07-11 09:00 陈 of organ: return-rectification M reason="一项未完成" limit=2025-08-31
=> taken gov-supervision/20 due.0.date=2025-08-31
2025-08-20 09:10 王 of subject/滨海市政府: report-rectification M done="全部完成"
=> taken gov-supervision/20
2025-08-21 08:50 陈 of organ: nothing-to-rectify M reason="无"
=> refused gov-supervision/20: 只适用于 是否需要整改：否
2025-08-21 09:00 陈 of organ: close-item M summary="办结"
=> refused gov-supervision/20: 须先完成其一
2025-08-21 09:10 陈 of organ: verify-rectification M found="属实"
=> taken gov-supervision/20

# ---- what comes of it
2025-08-22 09:00 陈 of organ: propose M R proposal="修订办法"
=> refused gov-supervision/21: 缺少：建议类别
2025-08-22 09:00 陈 of organ: propose M R proposal="修订办法" kind=完善政策
=> taken gov-supervision/21 due.0.date=2025-09-21
2025-08-22 10:00 王 of subject/滨海市政府: answer-proposal R outcome_text="采纳"
=> refused gov-supervision/21: 应由
2025-08-25 10:00 府办 of government: answer-proposal R outcome_text="采纳"
=> taken gov-supervision/21
2025-08-25 11:00 陈 of organ: commend M text="做法好"
=> refused gov-supervision/22: 应由
2025-08-25 11:00 府办 of government: commend M text="做法好"
=> taken gov-supervision/22
2025-08-26 11:00 府办 of government: criticise M reason="拖延"
=> taken gov-supervision/23 partial=true
2025-08-26 11:00 府办 of government: criticise M reason="拖延"
=> refused gov-supervision/23: 已办理
2025-08-26 11:10 省长 of principal: criticise M reason="拖延"
=> taken gov-supervision/23 partial=
2025-08-26 11:20 王 of subject/滨海市政府: tolerate M reason="先行先试"
=> refused gov-supervision/22: 应由
2025-08-26 11:20 陈 of organ: tolerate M reason="先行先试"
=> taken gov-supervision/22
2025-08-27 09:00 陈 of organ: refer M Y nature=违纪违法
=> refused gov-supervision/24: 缺少：事实
2025-08-27 09:00 陈 of organ: refer M Y nature=违纪违法 facts="篡改台账"
=> taken gov-supervision/24 result.row=breach result.recipient=discipline result.clause=gov-supervision/24 due.0.date=2025-09-03
2025-08-27 09:10 陈 of organ: refer M Y2 nature=履职不力 facts="三次未报"
=> taken gov-supervision/24 result.row=duty result.recipient=personnel result.clause=gov-supervision/23
2025-08-27 09:20 陈 of organ: refer M Y3 nature=信访 facts="伪造验收单"
=> refused gov-supervision/24: 不在代码表中
2025-08-27 09:20 陈 of organ: refer M Y3 nature=涉嫌犯罪 facts="伪造验收单"
=> taken gov-supervision/24 result.row=crime result.recipient=police result.clause=gov-supervision/24
2025-08-28 08:50 纪 of discipline: receive-referral Y3
=> refused gov-supervision/24: 该事项移送的是：司法机关
2025-08-28 08:50 警 of police: receive-referral Y3
=> taken gov-supervision/24
2025-08-28 09:00 警 of police: receive-referral Y
=> refused gov-supervision/24: 该事项移送的是：纪检监察机关
2025-08-28 09:00 纪 of discipline: conclude-referral Y outcome_text="立案"
=> refused gov-supervision/24: 须先完成：签收线索
2025-08-28 09:00 纪 of discipline: receive-referral Y
=> taken gov-supervision/24
2025-09-28 09:00 纪 of discipline: conclude-referral Y outcome_text="处分一人"
=> taken gov-supervision/24
2025-09-29 09:00 陈 of organ: close-item M summary="办结"
=> taken gov-supervision/20
