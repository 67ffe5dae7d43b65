# 驻点细则 and 四位一体: what a daily inspection finds opens a stationed one; people are posted, press and help; what they find of weight
# goes back onto the daily track.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

# ---- a daily inspection finds something outstanding
2026-02-02 09:00 赵 of body: order-daily D subject=市水利局 plan_line=JH2026-1-02 origin=中字头
=> refused chongqing/29: 应由
2026-02-02 09:00 陈 of office: order-daily D subject=市水利局 plan_line=JH2026-1-02 origin=中字头
=> taken chongqing/29 case_id=RC2026-01
2026-02-03 09:00 赵 of body: use-daily-method D method=跟踪督察 who=赵 whom=市水利局 found="三项未启动" held_on=2026-02-03
=> taken chongqing/30 result.clause=chongqing/30(2)
2026-02-04 09:00 赵 of body: record-daily-finding D F1 content=督察整改与突出问题 title="闸坝生态流量不足" facts="三座" gravity=important breach=no
=> taken chongqing/29 case_id=RC2026-01-F001
2026-02-05 09:00 赵 of body: exchange-finding F1 manner=meeting opinion="属实"
=> taken chongqing/31
2026-02-05 10:00 赵 of body: report-finding F1 proposals="驻点督察"
=> taken chongqing/31
2026-02-06 09:00 陈 of office: report-to-leading-group F1
=> taken chongqing/31

# ---- three ways to a stationed inspection, and each shows its condition
2026-02-09 09:00 陈 of office: order-stationed-on-finding X subject=市水利局 ground=日常例行发现突出问题 source=RC2026-01
=> refused chongqing-2021/四位一体: 缺少：来源线索
2026-02-09 09:00 陈 of office: order-stationed-on-finding X subject=市水利局 ground=日常例行发现突出问题 source=JH2026-1 clue=RC2026-01-F001
=> refused chongqing-2021/四位一体
2026-02-09 09:00 陈 of office: order-stationed-on-finding X subject=市水利局 ground=久拖不决 source=RC2026-01 clue=RC2026-01-F001
=> refused chongqing-2021/四位一体: 只适用于 督察事由：日常例行发现突出问题
2026-02-09 09:00 陈 of office: order-stationed-on-finding X subject=市水利局 ground=日常例行发现突出问题 source=RC2026-01 clue=RC2026-01-F001
=> taken chongqing-2021/四位一体 case_id=ZD2026-01
# A clue of a daily inspection may open a special one, and feed a routine one.
2026-02-09 09:10 陈 of office: order-special Z subject=市水利局 ground=日常例行发现突出问题
=> refused chongqing/24
2026-02-09 09:10 陈 of office: order-special-on-finding Z subject=市水利局 ground=日常例行发现突出问题 source=RC2026-01
=> refused chongqing-2021/四位一体: 缺少：来源线索
2026-02-09 09:10 陈 of office: order-special-on-finding Z subject=市水利局 ground=日常例行发现突出问题 source=RC2026-01 clue=RC2026-01-F001
=> taken chongqing-2021/四位一体 case_id=ZX2026-01
2026-02-09 09:20 陈 of office: order-routine R subject=渝北区 plan_line=JH2026-1-01 clues_of=RC2026-01
=> refused chongqing/5
2026-02-09 09:20 陈 of office: order-routine R subject=渝北区 plan_line=JH2026-1-01 clues_of=RC2026-01-F001
=> taken chongqing/5 case_id=LX2026-01
# On an opinion (32(4)), and not without it.
2026-02-10 09:00 陈 of office: order-stationed-on-opinion W subject=市水利局 ground=整改不力
=> refused chongqing-2021/驻点细则: 须先对 市水利局 采取督促措施：驻点督察
2026-02-10 09:10 陈 of office: issue-opinion F1 O1 rung=驻点督察 opinion="驻点"
=> taken chongqing/32 result.opens=stationed
2026-02-10 09:20 陈 of office: order-stationed-on-opinion W subject=市水利局 ground=整改不力
=> taken chongqing-2021/驻点细则 case_id=ZD2026-02
# What is long unresolved is a task that this office knows.
2026-02-11 09:00 陈 of office: assign-matter D T9 problem="闸坝改造" goal="达标" measures="改造" unit=排水处 responsibility=leading limit_date=2026-02-28
=> taken chongqing/19 case_id=RC2026-01-Z001
2026-02-11 09:10 陈 of office: order-stationed V subject=市水利局 ground=久拖不决 stuck_task=RC2026-01-Z009
=> refused chongqing-2021/驻点细则
2026-02-11 09:10 陈 of office: order-stationed V subject=市水利局 ground=久拖不决 stuck_task=RC2026-01-Z001
=> taken chongqing-2021/驻点细则 case_id=ZD2026-03

# ---- posted: scheme, decision, people; then pressing and helping, within the days
2026-02-24 09:00 陈 of office: post-group X
=> refused chongqing-2021/驻点细则: 须先完成：审定驻点方案
2026-02-24 09:00 赵 of body: draft-posting X scheme="盯办三座闸坝" group=赵,邓 posted_from=2026-03-02
=> refused chongqing-2021/驻点细则: 缺少：驻点结束
2026-02-24 09:00 赵 of body: draft-posting X scheme="盯办三座闸坝" group=赵,邓 posted_from=2026-03-02 posted_to=2026-03-01
=> refused chongqing-2021/驻点细则: 驻点结束（2026-03-01）不得早于驻点开始（2026-03-02）
2026-02-24 09:00 赵 of body: draft-posting X scheme="盯办三座闸坝" group=赵,邓 posted_from=2026-03-02 posted_to=2026-04-30
=> taken chongqing-2021/驻点细则
2026-02-24 10:00 赵 of office: approve-posting X
=> refused chongqing-2021/驻点细则: 须由另一人进行
2026-02-24 10:00 陈 of office: approve-posting X
=> taken chongqing-2021/驻点细则
2026-02-25 09:00 陈 of office: post-group X
=> taken chongqing-2021/驻点细则 completes=posting begins=fieldwork
2026-02-26 09:00 赵 of body: work-on-site X station_method=盯办督办 who=赵 held_on=2026-02-26
=> refused chongqing-2021/驻点细则: 须在期限内进行：2026-03-02 至 2026-04-30
2026-03-02 09:00 赵 of body: work-on-site X station_method=巡游 who=赵 held_on=2026-03-02
=> refused chongqing-2021/驻点细则: 可选：盯办督办 指导帮扶 实地核查 调阅资料
2026-03-02 09:00 赵 of body: work-on-site X station_method=盯办督办 who=赵 place=一号闸 held_on=2026-03-02
=> taken chongqing-2021/驻点细则 result.uses=1
2026-03-02 10:00 赵 of body: use-daily-method X method=跟踪督察 who=赵 whom=市水利局 found=一 held_on=2026-03-02
=> refused chongqing/30: 该步骤只用于：日常督察、其他督察、区县督察
2026-03-03 09:00 邓 of commissioner: work-on-site X station_method=指导帮扶 who=邓 whom=闸管所 found="帮助编制下泄方案" held_on=2026-03-03
=> taken chongqing-2021/驻点细则
2026-03-04 09:00 邓 of commissioner: record-daily-finding X F2 content=督察整改与突出问题 title="下泄方案缺失" facts="一处" gravity=ordinary breach=no
=> taken chongqing/29 case_id=ZD2026-01-F001
2026-03-05 09:00 邓 of commissioner: exchange-finding F2 manner=in-person opinion="属实"
=> taken chongqing/31
2026-03-05 09:10 邓 of commissioner: report-finding F2 proposals="限期编制"
=> taken chongqing/31
2026-04-29 09:00 赵 of body: extend-posting X posted_to=2026-05-15 reason="尚有一座"
=> refused chongqing-2021/驻点细则: 应由
2026-04-29 09:00 陈 of office: extend-posting X posted_to=2026-05-15 reason="尚有一座"
=> taken chongqing-2021/驻点细则
2026-05-12 09:00 赵 of body: work-on-site X station_method=实地核查 who=赵 found="三座均达标" held_on=2026-05-12
=> taken chongqing-2021/驻点细则
2026-05-13 09:00 赵 of body: close-fieldwork X
=> refused chongqing/25: 应由
2026-05-13 09:00 陈 of office: close-fieldwork X
=> taken chongqing/25 completes=fieldwork begins=rectification due.0.deadline=

# ---- onto the daily track (四位一体), and the inspection does not end before its tracking does
2026-05-14 09:00 赵 of body: open-tracking D K tracked_case=ZD2026-01 requirements="每季核查生态流量"
=> refused chongqing-2021/四位一体: 应由
2026-05-14 09:00 陈 of office: open-tracking D K tracked_case=RC2026-01 requirements="每季核查生态流量"
=> refused chongqing-2021/四位一体
2026-05-14 09:00 陈 of office: open-tracking D K tracked_case=ZD2026-01 requirements="每季核查生态流量"
=> taken chongqing-2021/四位一体 type=tracking
2026-05-15 09:00 赵 of body: record-tracking K found="达标"
=> refused chongqing-2021/四位一体: 缺少：时间
2026-05-15 09:00 赵 of body: record-tracking K found="达标" held_on=2026-05-15
=> taken chongqing-2021/四位一体
2026-05-18 09:00 陈 of office: settle-finding F2 result="已编制"
=> taken chongqing/32
2026-05-18 09:10 陈 of office: settle-findings X
=> taken chongqing/32
2026-05-18 09:20 陈 of office: report-to-group X result="三座闸坝均达标"
=> taken chongqing/9(6)
2026-05-18 09:25 赵 of body: end-rectification X
=> refused chongqing/37: 应由
2026-05-18 09:30 陈 of office: end-rectification X
=> taken chongqing/37 begins=archive
2026-05-19 09:00 赵 of body: file-papers X papers="驻点日志"
=> taken chongqing/22
2026-05-19 10:00 陈 of office: take-over-papers X papers="齐全"
=> taken chongqing/22
2026-05-20 09:00 陈 of office: seal-dossier X keeper="档案室" retention=定期十年
=> taken chongqing/22 completes=archive

2026-05-21 09:00 陈 of office: close-fieldwork D
=> taken chongqing/25
2026-05-21 10:00 陈 of office: conclude-opinion O1 result="已驻点"
=> taken chongqing/32
2026-05-21 10:01 陈 of office: settle-finding F1 result="达标"
=> taken chongqing/32
2026-05-21 10:02 陈 of office: settle-findings D
=> taken chongqing/32
2026-05-22 09:00 孙 of unit/排水处: report-done T9 done="改造完成" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken chongqing/36
2026-05-22 10:00 陈 of office: report-to-group D result="情况"
=> taken chongqing/9(6)
2026-05-25 09:00 赵 of body: verify-task T9 passed=yes found="属实"
=> taken chongqing/37
2026-05-25 10:00 陈 of office: give-notice-of-closing T9 notice_from=2026-05-26 notice_to=2026-06-09 link=网站
=> taken chongqing/38
2026-06-10 09:00 陈 of office: close-task T9
=> taken chongqing/37
2026-06-10 10:00 陈 of office: end-rectification D
=> refused chongqing/37: 跟踪督办事项 尚有 1 件未结
2026-06-10 11:00 赵 of office: conclude-tracking K result="长期达标"
=> refused chongqing-2021/四位一体: 须由另一人进行
2026-06-10 11:00 陈 of office: conclude-tracking K result="长期达标"
=> taken chongqing-2021/四位一体
2026-06-11 09:00 陈 of office: end-rectification D
=> taken chongqing/37 begins=archive
