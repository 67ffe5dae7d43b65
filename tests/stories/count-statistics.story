# Statistics of a pack: by item, by issue, by person, by person-time; divided by a field; what was undone is
# taken out; of the office and of one case.
office tests/packs/count at 2026-02-09 08:00 with planning inspection reporting referral rectification
2026-02-09 08:10 陈 of office: statistics.show group=count/matters
=> statistics.shown statistic="1 items" statistic.0.group=count/matters statistic.0.of= statistic.0.number=0 statistic.0.clause=count/4 statistic.0.unit=item statistic.0.counts=受理：按件计，一个案件多次办理只计一件
2026-02-09 09:00 陈 of office: begin M1 subject=甲 nature=一般,重大
=> taken count/2 case_id=事1
2026-02-09 09:00 陈 of office: begin M2 subject=甲
=> taken count/2
2026-02-09 09:00 陈 of office: begin M3 subject=乙 nature=重大
=> taken count/2
2026-02-09 09:10 陈 of office: split M1 P1
=> taken count/2

# ---- three cases; by nature, one is under two, one under none
2026-02-09 09:20 陈 of office: statistics.show group=count/matters
=> statistics.shown statistic="1 items" statistic.0.number=3
2026-02-09 09:20 陈 of office: statistics.show group=count/natures
=> statistics.shown statistic="3 items" statistic.0.of=一般 statistic.0.number=1 statistic.1.of=重大 statistic.1.number=2 statistic.2.of=未填 statistic.2.number=1 statistic.0.counts=受理：按件计，一个案件多次办理只计一件；按性质分列，涉及多项的分别计入，故合计可多于总数

# ---- persons and person-times: 王 comes twice, once in a part of the case
2026-02-10 09:00 陈 of office: meet M1 who=王,赵 topics=一,二,三
=> taken count/2
2026-02-10 10:00 李 of office: meet P1 who=王 topics=四
=> taken count/2
2026-02-10 11:00 陈 of office: meet M3 who=王 topics=五
=> taken count/2
2026-02-10 12:00 陈 of office: statistics.show group=count/met
=> statistics.shown statistic.0.number=2 statistic.0.unit=person statistic.0.counts=约谈人数：按人计，同一人多次只计一次
2026-02-10 12:00 陈 of office: statistics.show group=count/met-times
=> statistics.shown statistic.0.number=4 statistic.0.counts=约谈人次：按人次计，同一人每次都计
2026-02-10 12:00 陈 of office: statistics.show group=count/met-by
=> statistics.shown statistic.0.number=2 statistic.0.counts=约谈人：按人计，同一办理人多次只计一次
2026-02-10 12:00 陈 of office: statistics.show group=count/topics
=> statistics.shown statistic.0.number=5 statistic.0.counts=约谈问题：按问题计，一次所列的每个问题各计一个
# Of one case with its parts, without the other.
2026-02-10 12:10 陈 of office: statistics.show M1 group=count/met-times
=> statistics.shown case_id=事1 statistic.0.number=3
2026-02-10 12:10 陈 of office: statistics.show M3 group=count/met
=> statistics.shown case_id=事3 statistic.0.number=1

# ---- as many as the form says
2026-02-11 09:00 陈 of office: punish M1 punished=3 discipline=党纪
=> taken count/2
2026-02-11 09:00 陈 of office: punish M3 punished=2 discipline=党纪
=> taken count/2
2026-02-11 09:00 陈 of office: punish M3 punished=1 discipline=政务
=> taken count/2
2026-02-11 09:10 陈 of office: statistics.show group=count/punished
=> statistics.shown statistic.0.of=党纪 statistic.0.number=5 statistic.1.of=政务 statistic.1.number=1 statistic.0.counts=问责：按人计，以所填人数相加，不同次的同一人无法识别；按处分分列

# ---- answered twice it is one item; returned it is none; each return counts
2026-02-12 09:00 周 of unit/甲: reply M1
=> taken count/2
2026-02-12 09:10 陈 of office: statistics.show group=count/replied
=> statistics.shown statistic.0.number=1
2026-02-12 09:20 陈 of office: return M1
=> taken count/2
2026-02-12 09:30 陈 of office: statistics.show group=count/replied
=> statistics.shown statistic.0.number=0
2026-02-12 10:00 周 of unit/甲: reply M1
=> taken count/2
2026-02-12 10:10 陈 of office: return M1
=> taken count/2
2026-02-12 10:20 周 of unit/甲: reply M1
=> taken count/2
2026-02-12 10:30 周 of unit/甲: reply P1
=> taken count/2
2026-02-12 11:00 陈 of office: statistics.show group=count/replied
=> statistics.shown statistic.0.number=2
2026-02-12 11:00 陈 of office: statistics.show group=count/returns
=> statistics.shown statistic.0.number=2 statistic.0.counts=退回次数：按问题计，每办理一次计一个

# ---- days that have passed, by what the case keeps
2026-02-12 12:00 陈 of office: begin M4 subject=丙 nature=重大
=> taken count/2 case_id=事4
2026-02-12 12:00 钱 of unit/乙: reply M3
=> taken count/2
2026-02-15 00:00 passes
=> inspection.late case_id=事2
2026-02-18 00:00 passes
=> inspection.late case_id=事4
2026-02-18 09:00 陈 of office: statistics.show group=count/overdue
=> statistics.shown statistic="2 items" statistic.0.of=未填 statistic.0.number=1 statistic.1.of=重大 statistic.1.number=1

# ---- all of them, behind the office's own; a group that nobody has
2026-02-18 10:00 陈 of office: statistics.show
=> statistics.shown statistic.0.group=complaints.items statistic.17.group=count/matters left_off=
2026-02-18 10:00 陈 of office: statistics.show group=count/nothing
=> refused -: 没有统计组 count/nothing
