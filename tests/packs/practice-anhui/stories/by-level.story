# Accepted by the city or by the province, as the problem is; ten working days of notice with its seven parts.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="砂坑积水" measures="回填" unit=自然资源局 limit_date=2025-05-30
=> taken practice/7
2025-04-01 09:10 王 of city/滨海市: enter-task R P problem="自然保护区违建" measures="拆除" unit=林业局 limit_date=2025-05-30
=> taken practice/7
2025-05-20 09:00 甲 of unit/自然资源局: apply-acceptance T level=市级 papers=1111111111111111111111111111111111111111111111111111111111111111
=> refused practice-anhui/1: 须先完成：报告完成整改
2025-05-20 09:10 甲 of unit/自然资源局: report-done T done="已回填"
=> taken practice/7
2025-05-20 09:20 甲 of unit/自然资源局: apply-acceptance T level=市级 papers=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-anhui/1
2025-05-20 09:30 乙 of unit/林业局: report-done P done="已拆除"
=> taken practice/7
2025-05-20 09:40 乙 of unit/林业局: apply-acceptance P level=省级 papers=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-anhui/1
2025-05-21 09:00 吴 of bureau: verify-task P passed=yes found="已拆" acceptor=吴某
=> refused practice-anhui/2: 只适用于 验收层级：市级
2025-05-21 09:00 陈 of office: verify-by-province T passed=yes found="已填" acceptor=陈某
=> refused practice-anhui/2: 只适用于 验收层级：省级
2025-05-21 09:10 吴 of bureau: verify-task T passed=yes found="已填"
=> refused practice-anhui/2: 缺少：验收负责人
2025-05-21 09:10 吴 of bureau: verify-task T passed=yes found="已填" acceptor=吴某
=> taken practice-anhui/2
2025-05-21 09:20 陈 of office: verify-by-province P passed=no found="一栋未拆" acceptor=陈某
=> taken practice-anhui/2 result.next=return-task
2025-05-21 09:25 陈 of office: return-task P reason="一栋未拆"
=> refused practice-anhui/2: 缺少：整改时限
2025-05-21 09:25 陈 of office: return-task P reason="一栋未拆" limit_date=2025-06-30
=> taken practice-anhui/2
2025-05-21 10:00 甲 of unit/自然资源局: give-notice T notice_from=2025-05-22 notice_to=2025-06-05 problem="砂坑积水" actor="自然资源局" key_measures="回填" targets="恢复" done="已回填" telephone=0550-1234567
=> refused practice-anhui/4: 须先完成：审核签字
2025-05-21 10:00 吴 of bureau: sign-acceptance T acceptor=吴某
=> refused practice-anhui/3: 须由另一人进行
2025-05-21 10:00 郑 of bureau: sign-acceptance T acceptor=郑某
=> taken practice-anhui/3
2025-05-21 10:10 甲 of unit/自然资源局: give-notice T notice_from=2025-05-22 notice_to=2025-06-04 problem="砂坑积水" actor="自然资源局" key_measures="回填" targets="恢复" done="已回填" telephone=0550-1234567
=> refused practice-anhui/4: 公示期不足 10 workdays：实为 9
2025-05-21 10:10 甲 of unit/自然资源局: give-notice T notice_from=2025-05-22 notice_to=2025-06-05 problem="砂坑积水" actor="自然资源局" key_measures="回填" targets="恢复" done="已回填" telephone=0550-1234567
=> taken practice-anhui/4 result.notice_workdays=10
2025-06-05 10:10 郑 of bureau: close-task T
=> refused practice-anhui/4: 公示至 2025-06-05
2025-06-06 10:10 吴 of bureau: close-task T
=> refused practice-anhui/5: 须由另一人进行
2025-06-06 10:10 郑 of bureau: close-task T
=> taken practice-anhui/5
2025-06-20 09:30 乙 of unit/林业局: report-done P done="全部拆除"
=> taken practice/7
2025-06-20 09:40 乙 of unit/林业局: apply-acceptance P level=省级 papers=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-anhui/1
2025-06-23 09:20 陈 of office: verify-by-province P passed=yes found="全部拆除" acceptor=陈某
=> taken practice-anhui/2
2025-06-23 09:30 周 of office: sign-acceptance P acceptor=周某
=> taken practice-anhui/3
