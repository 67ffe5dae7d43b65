# The unit publishes by itself and files the result.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 王 of city/滨海市: enter-task R T problem="餐饮油烟" measures="装净化器" unit=城管局 limit_date=2025-05-30
=> taken practice/7
2025-04-02 09:00 甲 of unit/城管局: give-notice T notice_from=2025-04-02 notice_to=2025-04-09 link=官网
=> refused practice-liaocheng/1: 须先完成：报告完成整改
2025-05-20 09:00 甲 of unit/城管局: report-done T done="已装"
=> taken practice/7
2025-05-20 10:00 甲 of unit/城管局: close-task T handling="已公示"
=> refused practice-liaocheng/2: 须先完成：责任单位自行公示
2025-05-20 10:00 甲 of unit/城管局: return-task T reason="自退" limit_date=2025-06-30
=> refused practice-liaocheng/2: 应由 市督察办 提出
2025-05-20 10:00 吴 of bureau: return-task T reason="两家未装" limit_date=2025-06-30
=> taken practice-liaocheng/2
2025-05-26 09:00 甲 of unit/城管局: report-done T done="已装"
=> taken practice/7
2025-05-27 10:00 甲 of unit/城管局: give-notice T notice_from=2025-05-27 notice_to=2025-06-03 link=官网 notice_length="5 workdays"
=> taken practice-liaocheng/1 result.notice_workdays=5 result.warning=
2025-06-03 10:00 甲 of unit/城管局: close-task T handling="无异议"
=> refused practice-liaocheng/1: 公示至 2025-06-03
2025-06-04 10:00 甲 of unit/城管局: close-task T handling="无异议"
=> taken practice-liaocheng/2
