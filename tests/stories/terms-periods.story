# Statistics by quarter and by month: each thing in the period of the day on which it was recorded, and taken out of that one.
office tests/packs/terms at 2026-02-09 08:00 with planning reporting
2026-02-09 08:10 陈 of office: statistics.show group=terms/begun
=> statistics.shown statistic="1 items" statistic.0.of= statistic.0.number=0 statistic.0.counts=每季立项：按件计，一个案件多次办理只计一件；按办理之日所在季度分列
2026-02-09 09:00 陈 of office: begin M1 unit=甲厂
=> taken terms/5
2026-03-31 09:00 陈 of office: begin M2 unit=甲厂
=> taken terms/5
2026-03-31 09:10 陈 of office: ask M1 handed_in=2026-03-31 starred=yes
=> taken terms/6
2026-03-31 10:00 李 of unit/甲厂: answer M1
=> taken terms/6
2026-04-01 09:00 陈 of office: begin M3 unit=乙厂
=> taken terms/5
2026-04-01 09:10 陈 of office: statistics.show group=terms/begun
=> statistics.shown statistic="2 items" statistic.0.of=2026Q1 statistic.0.number=2 statistic.1.of=2026Q2 statistic.1.number=1
2026-04-01 09:10 陈 of office: statistics.show group=terms/answered
=> statistics.shown statistic="1 items" statistic.0.of=2026Q1 statistic.0.number=1

# Returned in April: the answer is taken out of March's quarter, and counts in April's when it comes again.
2026-04-02 09:00 陈 of office: take-back M1
=> taken terms/8
2026-04-02 09:10 陈 of office: ask M1 handed_in=2026-04-02 starred=no
=> taken terms/6
2026-04-03 09:00 李 of unit/甲厂: answer M1
=> taken terms/6
2026-04-03 09:10 陈 of office: statistics.show group=terms/answered
=> statistics.shown statistic="2 items" statistic.0.of=2026Q1 statistic.0.number=0 statistic.1.of=2026Q2 statistic.1.number=1

# Divided by a field as well: each value in each month. Of one case alone.
2026-04-03 09:10 陈 of office: statistics.show group=terms/asked
=> statistics.shown statistic="2 items" statistic.0.of="2026-03 yes" statistic.0.number=1 statistic.1.of="2026-04 no" statistic.1.number=1 statistic.0.counts=每月请求：按问题计，每办理一次计一个；按办理之日所在月分列；按重点分列
2026-04-03 09:20 陈 of office: statistics.show M3 group=terms/begun
=> statistics.shown statistic="1 items" statistic.0.of=2026Q2 statistic.0.number=1
