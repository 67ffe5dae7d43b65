# Three checks, and five criteria of which all must be met; a notice of eleven working days at least; answers in five days.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="扬尘" measures="覆盖" unit=住建局 limit_date=2025-05-30 town=东镇
=> refused practice/7: 缺少：牵头单位
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="扬尘" measures="覆盖" unit=住建局 limit_date=2025-05-30 town=东镇 lead=建设局
=> taken practice/7
2025-05-20 09:00 甲 of unit/住建局: report-done T done="已覆盖"
=> taken practice/7
2025-05-21 09:00 丙 of lead-unit/建设局: check-again T found="已覆盖"
=> refused practice-gaoxin/2: 须先完成：镇街自查
2025-05-21 09:00 乙 of town/西镇: self-check T found="已覆盖"
=> refused practice-gaoxin/1: 应由 东镇 办理
2025-05-21 09:00 乙 of town/东镇: self-check T found="已覆盖"
=> taken practice-gaoxin/1
2025-05-21 10:00 乙 of lead-unit/建设局: check-again T found="已覆盖"
=> refused practice-gaoxin/2: 须由另一人进行
2025-05-21 10:00 丙 of lead-unit/建设局: check-again T found="已覆盖"
=> taken practice-gaoxin/2
2025-05-22 09:00 陈 of office: verify-task T passed=yes found="核查" measures_done=yes problem_solved=yes rules_made=no conduct_proper=yes papers_complete=yes
=> refused practice-gaoxin/3: 机制健全
2025-05-22 09:05 陈 of office: return-task T reason="机制不健全"
=> refused practice-gaoxin/3: 缺少：整改时限
2025-05-22 09:05 陈 of office: return-task T reason="机制不健全" limit_date=2025-06-10
=> taken practice-gaoxin/3
2025-06-03 09:00 甲 of unit/住建局: report-done T done="制度已建"
=> taken practice/7
2025-06-03 10:00 乙 of town/东镇: self-check T found="已覆盖"
=> taken practice-gaoxin/1
2025-06-03 11:00 丙 of lead-unit/建设局: check-again T found="已覆盖"
=> taken practice-gaoxin/2
2025-06-04 09:00 陈 of office: verify-task T passed=yes found="核查" measures_done=yes problem_solved=yes rules_made=yes conduct_proper=yes papers_complete=yes
=> taken practice-gaoxin/3
2025-06-05 09:00 吴 of bureau: give-notice T notice_from=2025-06-05 notice_to=2025-06-18
=> refused practice/8: 公示期不足 11 workdays：实为 10
2025-06-05 09:00 吴 of bureau: give-notice T notice_from=2025-06-05 notice_to=2025-06-19
=> taken practice/8 result.notice_workdays=11
2025-06-20 09:00 周 of office: close-task T
=> taken practice/8

2025-07-01 09:00 李 of team: complaint.import C inspection=省督察 region=滨海市 text="施工噪声" channel=来电
=> complaint.recorded practice/5
2025-07-01 20:30 李 of team: batch.close date=2025-07-01
=> batch.closed practice/5
2025-07-01 21:00 李 of team: complaint.hand-over C unit=滨海市 goal="不扰民" measures="限时"
=> complaint.handed-over practice/5 due.date=2025-07-06 due.span="5 days"
