# Unit and city accept in one meeting; what is missing is added before the notice.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="沿江码头" measures="拆除" unit=交通局 limit_date=2025-05-30
=> taken practice/7
2025-05-20 09:00 甲 of unit/交通局: report-done T done="已拆"
=> taken practice/7
2025-05-21 09:00 甲 of unit/交通局: verify-task T passed=yes found="合格" held_on=2025-05-21
=> taken practice-songzi/1 partial=true
2025-05-21 09:10 乙 of unit/住建局: verify-task T passed=yes found="合格" held_on=2025-05-21
=> refused practice-songzi/1: 应由 交通局 办理
2025-05-21 09:20 吴 of bureau: verify-task T passed=yes found="合格" held_on=2025-05-21 lacking=影像,检测报告
=> taken practice-songzi/1 partial=
2025-05-21 10:00 吴 of bureau: give-notice T notice_from=2025-05-22 notice_to=2025-05-28
=> refused practice-songzi/2: 须先完成：补齐资料
2025-05-22 09:00 吴 of bureau: add-papers T papers=1111111111111111111111111111111111111111111111111111111111111111
=> refused practice-songzi/2: 应由 责任单位 提出
2025-05-22 09:00 甲 of unit/交通局: add-papers T papers=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-songzi/2
2025-05-22 09:05 吴 of bureau: return-task T reason="x"
=> refused practice-songzi/1: 缺少：整改时限
2025-05-22 09:10 吴 of bureau: give-notice T notice_from=2025-05-22 notice_to=2025-05-28
=> taken practice-songzi/2
2025-05-29 09:00 陈 of office: close-task T
=> taken practice/8
# Nothing missing: nothing to add. And one that is sent back.
2025-06-02 09:00 王 of city/滨海市: enter-task R U problem="堆场" measures="清空" unit=交通局 limit_date=2025-06-30
=> taken practice/7
2025-06-03 09:00 甲 of unit/交通局: report-done U done="已清"
=> taken practice/7
2025-06-03 10:00 甲 of unit/交通局: verify-task U passed=yes found="合格" held_on=2025-06-03
=> taken practice-songzi/1
2025-06-03 10:10 吴 of bureau: verify-task U passed=yes found="合格" held_on=2025-06-03
=> taken practice-songzi/1
2025-06-04 09:00 吴 of bureau: give-notice U notice_from=2025-06-04 notice_to=2025-06-10
=> taken practice-songzi/2
2025-06-05 09:00 吴 of bureau: return-task U reason="又堆" limit_date=2025-07-30
=> taken practice-songzi/1
