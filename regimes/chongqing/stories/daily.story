# A daily inspection from its order to its dossier, and what becomes of a finding: Articles 29 to 33.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned
2026-04-01 09:00 赵 of body: order-daily D subject=市水利局 plan_line=JH2026-1-02
=> refused chongqing/29: 应由 领导小组办公室 提出
2026-04-01 09:00 陈 of office: order-daily D subject=市水利局 plan_line=JH2026-1-02
=> taken chongqing/29 type=daily field.led_by=办公室

# ---- the methods of Article 30, by the office, the body and the commissioners
2026-04-02 09:00 陈 of office: close-fieldwork D
=> refused chongqing/25: 须先完成其一
2026-04-02 09:00 林清 of team: use-daily-method D method=列席会议 who=林清 whom=市水利局 place=局机关 held_on=2026-04-02
=> refused chongqing/30: 应由
2026-04-02 09:00 邓 of commissioner: use-daily-method D method=列席会议 who=邓 whom=市水利局 held_on=2026-04-02
=> refused chongqing/30(1): 列席重要会议须写明：地点
2026-04-02 09:00 邓 of commissioner: use-daily-method D method=列席会议 who=邓 whom=市水利局 place=局机关 held_on=2026-04-02
=> taken chongqing/30 result.clause=30(1)
2026-04-03 09:00 赵 of body: use-daily-method D method=回访核查 who=赵 whom=市水利局 held_on=2026-04-03
=> refused chongqing/30(2): 跟踪督察、回访核查须写明：调查核实情况
2026-04-03 09:00 赵 of body: use-daily-method D method=回访核查 who=赵 whom=市水利局 found="三项未启动" held_on=2026-04-03
=> taken chongqing/30 result.clause=30(2)
2026-04-07 09:00 赵 of body: use-daily-method D method=暗访暗查 who=赵 place=某污水厂 held_on=2026-04-07
=> refused chongqing/30(3): 现场调查、暗访暗查须写明：证据
2026-04-07 09:00 赵 of body: use-daily-method D method=暗访暗查 who=赵 place=某污水厂 evidence=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef held_on=2026-04-07
=> taken chongqing/30 result.clause=30(3)
2026-04-07 10:00 赵 of body: use-daily-method D method=查阅资料 who=赵 whom=市水利局 held_on=2026-04-07
=> refused chongqing/30(4): 查阅资料、调研走访须写明：调查核实情况
2026-04-07 10:00 赵 of body: use-daily-method D method=查阅资料 who=赵 whom=市水利局 found="台账不全" held_on=2026-04-07
=> taken chongqing/30 result.clause=30(4)
2026-04-07 11:00 赵 of body: use-daily-method D method=其他方式 who=赵 held_on=2026-04-07
=> refused chongqing/30(5): 其他督察方式须写明：调查核实情况
2026-04-07 11:00 赵 of body: use-daily-method D method=其他方式 who=赵 found="遥感比对" held_on=2026-04-07
=> taken chongqing/30 result.clause=30(5)
# A daily inspection takes no complaints in and drills down in no town.
2026-04-07 12:00 赵 of body: use-daily-method D method=下沉督察 who=赵 place=某镇 held_on=2026-04-07
=> refused chongqing/30: 下沉督察 不是此类督察的方式

# ---- found: talked over with the subject promptly (31)
2026-04-08 09:00 陈 of office: record-daily-finding D F1 content=督察整改与突出问题 title="进度滞后" facts="三项未启动" gravity=important
=> refused chongqing/29: 缺少：是否涉及失职失责
2026-04-08 09:00 赵 of body: record-daily-finding D F1 content=督察整改与突出问题 title="进度滞后" facts="三项未启动" gravity=important breach=no
=> taken chongqing/29 case_id=RC2026-01-F001 due.0.deadline=exchange due.0.date=2026-04-13
2026-04-08 09:10 赵 of body: record-daily-finding D F2 content=其他事项 title="台账不全" facts="两处缺失" gravity=ordinary breach=no
=> taken chongqing/29 case_id=RC2026-01-F002
2026-04-08 10:00 赵 of body: report-finding F1 proposals="专文督办"
=> refused chongqing/31: 须先完成其一：就发现问题交换意见
2026-04-09 09:00 钱 of subject/市水利局: exchange-finding F1 manner=meeting opinion="属实"
=> refused chongqing/31: 应由
2026-04-09 09:00 赵 of body: exchange-finding F1 manner=meeting opinion="属实，资金未到位"
=> taken chongqing/31
# The other one is not talked over in time: said once, and still to be done.
2026-04-14 00:00 passes
=> inspection.late chongqing/31 case_id=RC2026-01-F002 deadline=exchange
2026-04-14 09:00 赵 of body: exchange-finding F2 manner=written opinion="已补"
=> taken chongqing/31

# ---- to the office; what is of weight, to the leading group; then an opinion (31, 32)
2026-04-14 10:00 赵 of body: report-finding F1 proposals="专文督办"
=> taken chongqing/31
2026-04-14 10:10 赵 of body: report-finding F2 proposals="无需督办"
=> taken chongqing/31
2026-04-14 11:00 陈 of office: issue-opinion F1 rung=专文督办 opinion="六月底前启动" whom=市水利局
=> refused chongqing/32: 须先完成：重要情况报领导小组
2026-04-14 11:00 赵 of body: report-to-leading-group F1
=> refused chongqing/31: 应由 领导小组办公室 提出
2026-04-14 11:00 陈 of office: report-to-leading-group F2
=> refused chongqing/31: 只适用于 问题程度：重要
2026-04-14 11:10 陈 of office: report-to-leading-group F1
=> taken chongqing/31

# The eight kinds of Article 32, each with what it cannot be issued without.
2026-04-15 09:00 赵 of body: issue-opinion F1 rung=专文督办 opinion="六月底前启动" whom=市水利局
=> refused chongqing/32: 应由 领导小组办公室 提出
2026-04-15 09:00 赵 of office: issue-opinion F1 rung=专文督办 opinion="六月底前启动" whom=市水利局
=> refused chongqing/32: 须由另一人进行
2026-04-15 09:00 陈 of office: issue-opinion F1 rung=罚款 opinion="六月底前启动"
=> refused chongqing/32: 不在代码表中
2026-04-15 09:00 陈 of office: issue-opinion F1 rung=专文督办 opinion="六月底前启动"
=> refused chongqing/32(1): 专文督办须写明：对象
2026-04-15 09:00 陈 of office: issue-opinion F1 O1 rung=专文督办 opinion="六月底前启动" whom=市水利局
=> taken chongqing/32 type=opinion
2026-04-15 09:10 陈 of office: issue-opinion F1 rung=专文督办 opinion="再督办" whom=市水利局
=> refused chongqing/32: 专文督办 尚未有结果
2026-04-15 09:20 陈 of office: issue-opinion F1 rung=通报情况 opinion="通报"
=> refused chongqing/32(2): 对象
2026-04-15 09:20 陈 of office: issue-opinion F1 O2 rung=通报情况 opinion="通报" whom=市发展改革委
=> taken chongqing/32
# What is exposed is published; it opens by itself (38).
2026-04-15 09:30 陈 of office: issue-opinion F1 O3 rung=公开曝光 opinion="典型案例"
=> taken chongqing/32
=> disclosure.taken chongqing/38 field.item=突出问题和案例
2026-04-15 09:35 陈 of office: order-stationed X subject=市水利局 ground=opinion
=> refused chongqing/32(4): 须先对 市水利局 采取督促措施：驻点督察
2026-04-15 09:40 陈 of office: issue-opinion F1 O4 rung=驻点督察 opinion="开展驻点督察"
=> taken chongqing/32 result.opens=stationed
2026-04-15 09:45 陈 of office: order-stationed X subject=市水利局 ground=opinion
=> taken chongqing/32(4) case_id=ZD2026-01
2026-04-15 09:50 陈 of office: issue-opinion F1 O5 rung=约见约谈 opinion="约谈"
=> refused chongqing/32(5): 对象
2026-04-15 09:50 陈 of office: issue-opinion F1 O5 rung=约见约谈 opinion="约谈" whom=分管副局长
=> taken chongqing/32
2026-04-15 10:00 陈 of office: issue-opinion F1 O6 rung=区域限批 opinion="暂停审批"
=> refused chongqing/32(6): 区域限批须写明：法律依据
2026-04-15 10:00 陈 of office: issue-opinion F1 O6 rung=区域限批 opinion="暂停审批" legal_basis=水污染防治法
=> taken chongqing/32
2026-04-15 10:10 陈 of office: issue-opinion F1 O7 rung=移送问题线索 opinion="移送"
=> refused chongqing/32(7): 接收单位
2026-04-15 10:10 陈 of office: issue-opinion F1 O7 rung=移送问题线索 opinion="移送" recipient=市纪委监委机关
=> taken chongqing/32
2026-04-15 10:20 陈 of office: issue-opinion F1 O8 rung=其他意见 opinion="建议完善制度"
=> taken chongqing/32
# An ordinary finding waits for no leading group.
2026-04-15 10:30 陈 of office: issue-opinion F2 O9 rung=其他意见 opinion="建议补齐台账"
=> taken chongqing/32

# ---- field work, rectification, and the end
2026-04-16 09:00 陈 of office: demand-statement D W1 unit=市水利局规划处 question=为何滞后
=> taken chongqing/18(7)
2026-04-16 10:00 陈 of office: close-fieldwork D
=> refused chongqing/25: 书面说明 尚有 1 件未结
2026-04-17 09:00 孙 of unit/市水利局规划处: give-statement W1 statement=资金未到位
=> taken chongqing/18(7)
# No report of a special inspection follows, and no day for one.
2026-04-17 10:00 陈 of office: close-fieldwork D
=> taken chongqing/25 completes=fieldwork begins=rectification due.0.deadline=
2026-04-17 10:10 赵 of body: record-daily-finding D F3 content=其他事项 title=一 facts=二 gravity=ordinary breach=no
=> refused chongqing/29: 本案现处 督察整改
2026-04-20 09:00 陈 of office: report-to-group D result="情况"
=> taken chongqing/9(6)
2026-04-20 10:00 陈 of office: end-rectification D
=> refused chongqing/37: 须先完成：发现问题全部办结
2026-04-20 10:10 陈 of office: settle-findings D
=> refused chongqing/32: 督察发现 尚有 2 件未结
2026-04-20 10:20 陈 of office: settle-finding F1 result="已启动"
=> refused chongqing/32: 日常督察意见 尚有 8 件未结
2026-04-21 09:00 赵 of body: conclude-opinion O1 result="已启动"
=> refused chongqing/32: 应由
2026-04-21 09:00 陈 of office: conclude-opinion O1 result="已启动"
=> taken chongqing/32
2026-04-21 09:01 陈 of office: conclude-opinion O2 result="已通报"
=> taken chongqing/32
2026-04-21 09:02 陈 of office: conclude-opinion O3 result="已曝光"
=> taken chongqing/32
2026-04-21 09:03 陈 of office: conclude-opinion O4 result="已开展"
=> taken chongqing/32
2026-04-21 09:04 陈 of office: conclude-opinion O5 result="已约谈"
=> taken chongqing/32
2026-04-21 09:05 陈 of office: conclude-opinion O6 result="已解除"
=> taken chongqing/32
2026-04-21 09:06 陈 of office: conclude-opinion O7 result="已受理"
=> taken chongqing/32
2026-04-21 09:07 陈 of office: conclude-opinion O8 result="已采纳"
=> taken chongqing/32
2026-04-21 09:08 陈 of office: conclude-opinion O9 result="已补齐"
=> taken chongqing/32
2026-04-21 10:00 陈 of office: settle-finding F1 result="八项意见均已落实"
=> taken chongqing/32
2026-04-21 10:01 陈 of office: settle-finding F2 result="台账已补齐"
=> taken chongqing/32
2026-04-21 10:10 陈 of office: settle-findings D
=> taken chongqing/32
2026-04-22 09:00 陈 of office: end-rectification D
=> taken chongqing/37 completes=rectification begins=archive
2026-04-23 09:00 陈 of office: draft-disclosure RC2026-01-G01 draft="典型案例"
=> taken chongqing/38
2026-04-23 10:00 周 of office: approve-disclosure RC2026-01-G01 version=1
=> taken chongqing/45 partial=true
2026-04-23 10:01 方 of leading-group: approve-disclosure RC2026-01-G01 version=1
=> taken chongqing/45 partial=
2026-04-23 11:00 陈 of office: publish RC2026-01-G01 channels=市政府网站 link=市政府网站 held_on=2026-04-23
=> taken chongqing/38
2026-04-24 09:00 赵 of body: file-papers D papers="核查记录"
=> taken chongqing/22
2026-04-24 10:00 陈 of office: take-over-papers D papers="齐全"
=> taken chongqing/22
2026-04-27 09:00 陈 of office: seal-dossier D keeper="档案室" retention=定期十年
=> taken chongqing/22 completes=archive

# What the office issued, by kind: two of one kind, one of each other.
2026-04-28 09:00 陈 of office: statistics.show group=chongqing/督察意见
=> statistics.shown statistic="8 items" statistic.0.clause=chongqing/32 statistic.0.unit=item
