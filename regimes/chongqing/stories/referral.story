# Who gets a matter is the table's to say (39); who should be held to account and is not (41); tolerance (42); misconduct (47 to 51).
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-fed-back
2026-04-27 09:00 林清 of team.member: send-results R result=x
=> refused chongqing/39: 应由
2026-04-27 09:00 陈 of office: send-results R result="督察结果"
=> taken chongqing/39
# The important finding is owed to accountability: the transfer is not complete without it (41).
2026-04-27 09:10 陈 of office: close-transfer R
=> refused chongqing/41: 涉及失职失责的重要问题尚未移交责任追究：LX2026-01-F001

# ---- the routes of Article 39
2026-04-27 09:20 林清 of team.member: refer R Y1 nature=公益诉讼 facts="排污"
=> refused chongqing/39: 应由 督察组组长、领导小组办公室 提出
2026-04-27 09:20 高远 of team.leader: refer R Y1 nature=责任追究
=> refused chongqing/39: 无法确定接收机关，缺少：管理权限
2026-04-27 09:20 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=municipal
=> refused chongqing/39: 须随案移送，缺少：问题清单、案卷
2026-04-27 09:20 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=municipal list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken chongqing/39 result.recipient=discipline,organisation result.row=accountability-municipal
2026-04-27 09:30 高远 of team.leader: refer R Y2 nature=责任追究 authority_over=enterprise list="一项"
=> refused chongqing/39: 须随案移送，缺少：案卷
2026-04-27 09:30 高远 of team.leader: refer R Y2 nature=责任追究 authority_over=enterprise list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken chongqing/39 result.recipient=sasac result.row=accountability-enterprise
2026-04-27 09:40 高远 of team.leader: refer R Y3 nature=责任追究 authority_over=own dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> refused chongqing/39: 须随案移送，缺少：问题清单
2026-04-27 09:40 高远 of team.leader: refer R Y3 nature=责任追究 authority_over=own list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken chongqing/39 result.recipient=subject/渝北区 result.row=accountability-own
2026-04-27 09:50 陈 of office: refer R Y4 nature=损害赔偿 regions=one recipient=渝北区
=> refused chongqing/39: 须随案移送，缺少：事实
2026-04-27 09:50 陈 of office: refer R Y4 nature=损害赔偿 regions=one facts="林地受损" recipient=渝北区
=> taken chongqing/39 result.recipient=county/渝北区 result.row=compensation-one-county
2026-04-27 10:00 陈 of office: refer R Y5 nature=公益诉讼
=> refused chongqing/39: 缺少：事实
2026-04-27 10:00 陈 of office: refer R Y5 nature=公益诉讼 facts="长期直排"
=> taken chongqing/39 result.recipient=procuratorate result.row=litigation
2026-04-27 10:10 陈 of office: refer R Y6 nature=涉嫌犯罪
=> refused chongqing/39: 缺少：事实
2026-04-27 10:10 陈 of office: refer R Y6 nature=涉嫌犯罪 facts="伪造数据" unit=监察机关或司法机关
=> refused chongqing/39: 不得移送本人所在单位
2026-04-27 10:10 陈 of office: refer R Y6 nature=涉嫌犯罪 facts="伪造数据"
=> taken chongqing/39 result.recipient=judiciary result.row=crime

# ---- damage in several districts goes to the department that the city government names (39)
2026-04-27 10:20 陈 of office: refer R Y7 nature=损害赔偿 regions=several facts="河道受损" recipient=市水利局
=> refused chongqing/39: 须写明是哪一个 市政府指定的市级部门
2026-04-27 10:30 陈 of office: designate-department R M1 claimant=市水利局 facts="河道受损，涉两区"
=> refused chongqing/39: 应由 市政府 提出
2026-04-27 10:30 府办 of government: designate-department R M1 claimant=市水利局
=> refused chongqing/39: 缺少：事实
2026-04-27 10:30 府办 of government: designate-department R M1 claimant=市水利局 facts="河道受损，涉两区"
=> taken chongqing/39 type=damage
2026-04-27 10:31 府办 of government: designate-department R M2 claimant=市林业局 facts="林地受损，涉两区"
=> taken chongqing/39 type=damage
2026-04-27 10:39 陈 of office: refer M1 Y7 nature=损害赔偿
=> refused chongqing/39: 须随案移送，缺少：事实
2026-04-27 10:40 陈 of office: refer M1 Y7 nature=损害赔偿 facts="河道受损"
=> taken chongqing/39 result.recipient=department/市水利局 result.row=compensation-several
2026-04-27 10:41 陈 of office: refer M2 Y8 nature=损害赔偿 facts="林地受损"
=> taken chongqing/39 result.recipient=department/市林业局
2026-04-28 09:00 潘 of department/市林业局: receive-referral Y7
=> refused chongqing/39: 应由 市水利局 办理
2026-04-28 09:00 钱 of department/市水利局: receive-referral Y7
=> taken chongqing/39 partial=

# ---- received, returned, urged, sent again, concluded: each organ for itself
2026-04-28 10:00 纪 of discipline: receive-referral Y1
=> taken chongqing/39 partial=true result.left=1
2026-04-28 10:10 沈 of organisation: return-referral Y1
=> refused chongqing/39: 缺少：理由
2026-04-28 10:10 沈 of organisation: return-referral Y1 reason="案卷不全" lacking=案卷
=> taken chongqing/39
2026-04-28 10:20 纪 of discipline: remind-referral Y1
=> refused chongqing/39: 应由 领导小组办公室 提出
2026-04-28 10:20 陈 of office: remind-referral Y1
=> taken chongqing/39 result.reminders=1
2026-04-28 10:30 陈 of office: send-again Y1 reason="已补"
=> refused chongqing/39: 退回时所缺材料仍未补齐：案卷
2026-04-28 10:30 陈 of office: send-again Y1 reason="已补" dossier=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
=> taken chongqing/39
2026-04-29 09:00 沈 of organisation: receive-referral Y1
=> taken chongqing/39 partial=

# ---- tolerance is claimed with its ground and decided before the outcome (42)
2026-05-06 09:00 王 of subject/渝北区: claim-tolerance Y5 C0 tolerance_ground=daring person=赵五 facts="新工艺试点"
=> refused chongqing/42: 只适用于 移送事项性质：责任追究
2026-05-06 09:00 王 of subject/渝北区: claim-tolerance Y1 C1 tolerance_ground=运气不好 person=赵五 facts="新工艺试点"
=> refused chongqing/42: 可选：探索创新未达目标 自我加压难以预见
2026-05-06 09:00 王 of subject/渝北区: claim-tolerance Y1 C1 tolerance_ground=daring person=赵五 facts="新工艺试点，洪水毁坏设备"
=> taken chongqing/42 type=tolerance
2026-05-07 09:00 纪 of discipline: conclude-referral Y1 outcome="诫勉一人"
=> refused chongqing/39: 容错事项 尚有 1 件未结
2026-05-07 09:10 陈 of office: decide-tolerance C1 granted=yes reason="客观原因"
=> refused chongqing/42: 应由
2026-05-07 09:10 纪 of discipline: decide-tolerance C1 granted=yes
=> refused chongqing/42: 缺少：理由
2026-05-07 09:10 王 of subject/渝北区: decide-tolerance C1 granted=yes reason="客观原因"
=> refused chongqing/42: 须由另一人进行
2026-05-07 09:20 纪 of discipline: decide-tolerance C1 granted=yes reason="担当尽责，成效明显，系客观原因"
=> taken chongqing/42 field.granted=yes
2026-05-08 09:00 纪 of discipline: conclude-referral Y1 outcome="予以容错，诫勉一人"
=> taken chongqing/39 partial=true
2026-05-08 10:00 沈 of organisation: conclude-referral Y1
=> refused chongqing/39: 缺少：处理结果
2026-05-08 10:00 沈 of organisation: conclude-referral Y1 outcome="无"
=> taken chongqing/39 partial=
=> disclosure.taken chongqing/38 field.item=问责情况
2026-05-08 11:00 林清 of team.member: close-transfer R
=> refused chongqing/39: 应由
2026-05-08 11:00 陈 of office: close-transfer R
=> taken chongqing/39 completes=transfer

# ---- misconduct: six kinds for inspectors (47), one for the office (48) and for departments (49), eight for subjects (50)
2026-05-09 09:00 干部群众 of public: report-misconduct B1 about=inspector misconduct=一刀切 facts="督察人员要求停产"
=> refused chongqing/51: 不在代码表中
2026-05-09 09:00 干部群众 of public: report-misconduct B1 about=inspector misconduct=集中停产应对 facts="督察人员要求停产"
=> refused chongqing/47: 可选：应发现未发现 不如实报告 越权违反程序 谋取私利 泄露秘密 其他督察纪律
2026-05-09 09:00 王二 of public: report-misconduct B1 about=inspector misconduct=谋取私利 facts="收受礼品"
=> refused chongqing/51: 不得记录反映人姓名
2026-05-09 09:00 干部群众 of public: report-misconduct B1 about=inspector misconduct=谋取私利 facts="收受礼品"
=> taken chongqing/51 result.clause=chongqing/47(4)
2026-05-09 09:10 周 of team: report-misconduct B2 about=office misconduct=谋取私利 facts="协调迟缓"
=> refused chongqing/48: 可选：组织协调不力
2026-05-09 09:10 周 of team: report-misconduct B2 about=office misconduct=组织协调不力 facts="协调迟缓"
=> taken chongqing/51 result.clause=chongqing/48
2026-05-09 09:20 周 of team: report-misconduct B3 about=department misconduct=谋取私利 facts="拖延提供数据"
=> refused chongqing/49: 可选：拒不支持协助
2026-05-09 09:20 周 of team: report-misconduct B3 about=department misconduct=拒不支持协助 facts="拖延提供数据"
=> taken chongqing/51 result.clause=chongqing/49
2026-05-09 09:30 周 of team: report-misconduct B4 about=subject misconduct=谋取私利 facts="集中停产"
=> refused chongqing/50: 提供虚假情况 拒绝提供资料 干扰阻挠督察 拒不配合检查 拒不整改 打击报复 集中停产应对 其他干扰抵制
2026-05-09 09:30 周 of team: report-misconduct B4 about=subject misconduct=集中停产应对 facts="集中停产"
=> taken chongqing/51 result.clause=chongqing/50(7)
2026-05-11 09:00 周 of team: refer-misconduct B1 N1 nature=misconduct
=> refused chongqing/47: 应由
2026-05-11 09:00 陈 of office: refer-misconduct B1 N1 nature=misconduct
=> taken chongqing/47 result.row=misconduct-inspector result.recipient=discipline
2026-05-11 09:10 陈 of office: refer-misconduct B2 N2 nature=misconduct
=> refused chongqing/47: 反映 领导小组办公室 的问题不得由其自行移送
2026-05-11 09:10 方 of leading-group: refer-misconduct B2 N2 nature=misconduct
=> taken chongqing/47 result.row=misconduct-office result.recipient=discipline result.clause=chongqing/48
2026-05-11 09:20 陈 of office: refer-misconduct B3 N3 nature=misconduct
=> taken chongqing/47 result.row=misconduct-department result.recipient=discipline result.clause=chongqing/49
2026-05-11 09:30 陈 of office: refer-misconduct B4 N4 nature=misconduct
=> taken chongqing/47 result.row=misconduct-subject result.recipient=discipline result.clause=chongqing/50
2026-05-11 09:40 陈 of office: refer-misconduct B1 N5 nature=crime
=> refused chongqing/39: 缺少：事实
2026-05-11 09:40 陈 of office: refer-misconduct B1 N5 nature=crime facts="收受礼品"
=> taken chongqing/47 result.recipient=judiciary result.row=crime

# How often tolerance was granted (42), and what was referred by nature (39).
2026-05-12 09:00 陈 of office: statistics.show group=chongqing/容错认定
=> statistics.shown statistic="1 items" statistic.0.of=yes statistic.0.number=1
2026-05-12 09:01 陈 of office: statistics.show group=chongqing/移送事项
=> statistics.shown statistic="4 items"
