# Ten working days from Monday 1 September to Friday 12 September 2025: right for one department, a day short for the other.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-07-01 09:00 王 of city/滨海市: enter-task R A problem="甲" measures="改" unit=水务局 limit_date=2025-08-20
=> taken practice/7
2025-07-01 09:00 王 of city/滨海市: enter-task R B problem="乙" measures="改" unit=水务局 limit_date=2025-08-20
=> taken practice/7
2025-07-01 09:00 王 of city/滨海市: enter-task R C problem="丙" measures="改" unit=水务局 limit_date=2025-08-20
=> taken practice/7
2025-08-10 09:00 甲 of unit/水务局: report-done A done="完成"
=> taken practice/7
2025-08-10 09:00 甲 of unit/水务局: report-done B done="完成"
=> taken practice/7
2025-08-10 09:00 甲 of unit/水务局: report-done C done="完成"
=> taken practice/7
2025-08-11 09:00 吴 of bureau: verify-task A passed=yes found="核实"
=> taken practice/8
2025-08-11 09:00 吴 of bureau: verify-task B passed=yes found="核实"
=> taken practice/8
2025-08-11 09:00 吴 of bureau: verify-task C passed=yes found="核实"
=> taken practice/8
2025-08-29 09:00 吴 of bureau: give-notice A notice_from=2025-09-01 notice_to=2025-09-12 publisher=生态环境局
=> refused practice-suzhou/1: 缺少：公示时长
2025-08-29 09:00 吴 of bureau: give-notice A notice_from=2025-09-01 notice_to=2025-09-12 notice_length="10 workdays" publisher=生态环境局
=> taken practice-suzhou/1 result.notice_due=2025-09-12 result.notice_workdays=10 result.warning=
2025-08-29 09:10 吴 of bureau: give-notice B notice_from=2025-09-01 notice_to=2025-09-12 notice_length="10 workdays" publisher=住房城乡建设局
=> taken practice-suzhou/1 result.notice_due=2025-09-15 result.notice_workdays=9 result.warning="公示应至 2025-09-15（10 workdays，首日不计）：现至 2025-09-12（it ends before that day）,公示写明 10 workdays，首日不计实为 9，首日计入为 10（not as long as it says）"
# Over National Day: ten working days are claimed and four are there.
2025-08-29 09:20 吴 of bureau: give-notice C notice_from=2025-09-29 notice_to=2025-10-10 notice_length="10 workdays" publisher=生态环境局
=> taken practice-suzhou/1 result.notice_workdays=4
