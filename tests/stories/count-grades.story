# Points that everybody begins with, points that the office sets, what is counted back from the day, and the grade of it all.
office tests/packs/count at 2026-02-09 08:00 with planning inspection reporting referral rectification
2026-02-09 09:00 陈 of office: begin M subject=甲
=> taken count/2
2026-02-10 09:00 陈 of office: assess 甲 subject=甲
=> taken count/3 result.基本=1,100 result.近退=0,0 result.points=100 result.grade=优秀 result.clause=count/3 field.grade=优秀 field.points=100
2026-02-10 10:00 周 of unit/甲: reply M
=> taken count/2
2026-02-11 09:00 陈 of office: return M
=> taken count/2
2026-02-11 10:00 周 of unit/甲: reply M
=> taken count/2

# ---- returned once: below the points at which the office praises; the reply that was undone is not there
2026-02-11 11:00 陈 of office: assess B subject=甲
=> taken count/3 result.近退=1,-15 result.近复=1,1 result.points=86 result.grade=合格
2026-02-11 11:10 陈 of office: praise 甲
=> taken count/3
2026-02-11 11:10 陈 of office: praise B
=> refused count/3: 等次

# ---- three times on two days, and forty at most
2026-02-12 09:00 陈 of office: return M
=> taken count/2
2026-02-12 10:00 周 of unit/甲: reply M
=> taken count/2
2026-02-12 11:00 陈 of office: return M
=> taken count/2
2026-02-12 11:30 陈 of office: assess C subject=甲
=> taken count/3 result.近退=3,-40 result.近复=0,0 result.points=60 result.grade=合格
# Others have none of it, whatever somebody fills in as their grade.
2026-02-12 11:40 陈 of office: assess D subject=乙
=> taken count/3 result.近退=0,0 result.grade=优秀
2026-02-12 11:40 陈 of office: assess D2 subject=乙 grade=优秀
=> refused count/3: 没有字段 grade
2026-02-12 11:40 陈 of office: assess D2
=> refused count/3: 缺少：单位
# A veto stands before all points.
2026-02-12 11:50 陈 of office: assess E subject=乙 nature=否决
=> taken count/3 result.points=100 result.grade=不合格

# ---- thirty days back: on the thirtieth it counts, behind it no more
2026-03-13 09:00 陈 of office: assess F subject=甲
=> taken count/3 result.近退=3,-40 result.grade=合格
2026-03-14 09:00 陈 of office: assess G subject=甲
=> taken count/3 result.近退=2,-30 result.points=70
2026-03-15 09:00 陈 of office: assess H subject=甲
=> taken count/3 result.近退=0,0 result.points=100 result.grade=优秀
