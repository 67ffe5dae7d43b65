# Six steps to close: each is refused before the one before it.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="污水直排" measures="截污" unit=水务局 limit_date=2025-05-30
=> taken practice/7
2025-04-01 09:10 吴 of bureau: verify-task T passed=yes found="已截污"
=> refused practice-boshan/2: 须先完成：报告完成整改
2025-05-20 09:00 甲 of unit/水务局: report-done T done="截污完成"
=> taken practice/7
2025-05-20 10:00 吴 of bureau: return-task T reason="漏接"
=> refused practice-boshan/2: 缺少：整改时限
2025-05-20 10:00 吴 of bureau: give-notice T notice_from=2025-05-21 notice_to=2025-05-27 link=区报
=> refused practice-boshan/3: 须先完成：区级验收
2025-05-21 09:00 吴 of bureau: verify-task T passed=yes found="已截污"
=> taken practice-boshan/2
2025-05-21 10:00 吕 of district-head: sign-off T
=> refused practice-boshan/4: 须先完成：区级媒体公示
2025-05-21 10:00 吴 of bureau: give-notice T notice_from=2025-05-21 notice_to=2025-05-27 link=区报 notice_length="5 workdays"
=> taken practice-boshan/3 result.notice_workdays=5 result.warning=
2025-05-22 09:00 吴 of bureau: apply-review T papers=1111111111111111111111111111111111111111111111111111111111111111
=> refused practice-boshan/5: 须先完成：区主要领导审签
2025-05-22 10:00 吕 of district-head: sign-off T
=> taken practice-boshan/4
2025-05-22 11:00 周 of city-office: review-task T found="材料齐全"
=> refused practice-boshan/5: 须先完成：申请市级复核
2025-05-22 11:00 吴 of bureau: apply-review T papers=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-boshan/5 due.0.date=2025-06-20
2025-05-22 12:00 吴 of bureau: close-task T papers=1111111111111111111111111111111111111111111111111111111111111111
=> refused practice-boshan/6: 须先完成：市级复核
# Sent back by the city: all begins again.
2025-06-04 09:00 周 of city-office: return-task T reason="影像不符" limit_date=2025-07-15
=> taken practice-boshan/2
2025-06-20 09:00 甲 of unit/水务局: report-done T done="补充完成"
=> taken practice/7
2025-06-21 00:00 passes
=> rectification.late practice-boshan/5 deadline=city-review
2025-06-23 09:00 吴 of bureau: verify-task T passed=yes found="已截污"
=> taken practice-boshan/2
2025-06-23 10:00 吴 of bureau: give-notice T notice_from=2025-06-24 notice_to=2025-06-30 link=区报
=> taken practice-boshan/3
2025-06-24 10:00 吕 of district-head: sign-off T
=> taken practice-boshan/4
2025-06-24 11:00 吴 of bureau: apply-review T papers=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-boshan/5
2025-06-26 09:00 吴 of city-office: review-task T found="属实"
=> refused practice-boshan/5: 须由另一人进行
2025-06-26 09:00 周 of city-office: review-task T found="属实"
=> taken practice-boshan/5
2025-06-30 09:00 吴 of bureau: close-task T papers=1111111111111111111111111111111111111111111111111111111111111111
=> refused practice-boshan/3: 公示至 2025-06-30，期满方可销号
2025-07-01 09:00 吴 of bureau: close-task T papers=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-boshan/6
