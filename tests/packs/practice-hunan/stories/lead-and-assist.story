# A lead unit and two assisting ones accept; what is published says the opinion on closing; seven days.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="尾矿库渗漏" measures="防渗" unit=应急局 limit_date=2025-05-30 lead=省应急厅
=> refused practice-hunan/1: 缺少：配合验收单位
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="尾矿库渗漏" measures="防渗" unit=应急局 limit_date=2025-05-30 lead=省应急厅 assist=省水利厅,省自然资源厅
=> taken practice-hunan/1
2025-05-20 09:00 甲 of unit/应急局: report-done T done="防渗完成"
=> taken practice/7
2025-05-21 09:00 丁 of lead/省应急厅: accept T found="合格"
=> refused practice-hunan/2: 须先由 配合验收单位 完成
2025-05-21 09:00 戊 of assist/省水利厅: accept T found="合格"
=> taken practice-hunan/2 partial=true
2025-05-21 09:10 己 of assist/省林业局: accept T found="合格"
=> refused practice-hunan/2: 应由 省水利厅、省自然资源厅 办理
2025-05-21 09:20 庚 of assist/省自然资源厅: accept T found="合格"
=> taken practice-hunan/2 partial=true
2025-05-21 09:30 陈 of office: verify-task T passed=yes found="合格"
=> refused practice-hunan/2: 须先完成：联合验收
2025-05-21 09:40 丁 of lead/省应急厅: accept T found="合格"
=> taken practice-hunan/2 partial=
2025-05-22 09:00 丁 of lead/省应急厅: return-task T reason="资料"
=> refused practice-hunan/2: 缺少：整改时限
2025-05-22 09:00 丁 of lead/省应急厅: return-task T reason="资料" limit_date=2025-06-20
=> taken practice-hunan/2
2025-05-28 09:00 甲 of unit/应急局: report-done T done="防渗完成"
=> taken practice/7
2025-05-29 09:00 戊 of assist/省水利厅: accept T found="合格"
=> taken practice-hunan/2
2025-05-29 09:00 庚 of assist/省自然资源厅: accept T found="合格"
=> taken practice-hunan/2
2025-05-29 09:00 丁 of lead/省应急厅: accept T found="合格"
=> taken practice-hunan/2
2025-05-30 09:30 陈 of office: verify-task T passed=yes found="合格"
=> taken practice-hunan/2
2025-05-30 10:00 丁 of lead/省应急厅: give-notice T notice_from=2025-06-03 notice_to=2025-06-08 targets="不渗漏" key_measures="防渗" effect="达标" closing_opinion=基本同意
=> refused practice-hunan/3: 不在代码表中
# A day short of seven: said, and left to who publishes.
2025-05-30 10:00 丁 of lead/省应急厅: give-notice T notice_from=2025-06-03 notice_to=2025-06-08 targets="不渗漏" key_measures="防渗" effect="达标" closing_opinion=同意销号 notice_length="7 days"
=> taken practice-hunan/3 result.warning="公示期短于 7 days：实为 6（shorter than the office's value）,公示写明 7 days，首日计入实为 6，首日不计为 5（not as long as it says）"
2025-06-09 10:00 周 of office: close-task T
=> taken practice/8
