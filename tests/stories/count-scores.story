# Score sheets: what was counted of each unit, by period; what was undone is taken out; what somebody gives.
office tests/packs/count at 2026-02-09 08:00 with planning inspection reporting referral rectification
2026-02-09 09:00 陈 of office: begin M1 subject=甲 nature=一般
=> taken count/2 case_id=事1
2026-02-09 09:00 陈 of office: begin M2 subject=甲
=> taken count/2
2026-02-09 09:00 陈 of office: begin M3 subject=乙 nature=重大
=> taken count/2

# ---- one reply in time and returned twice; one late; one never counted, because another unit's
2026-02-10 09:00 周 of unit/甲: reply M1
=> taken count/2
2026-02-11 09:00 陈 of office: return M1
=> taken count/2
2026-02-12 09:00 周 of unit/甲: reply M1
=> taken count/2
2026-02-13 09:00 陈 of office: return M1
=> taken count/2
2026-02-13 10:00 周 of unit/甲: reply M1
=> taken count/2
2026-02-13 10:00 钱 of unit/乙: reply M3
=> taken count/2
2026-02-15 00:00 passes
=> inspection.late case_id=事2 deadline=reply

# ---- two persons look: it counts when it stands
2026-02-16 09:00 陈 of office: look M1
=> taken count/2 partial=true
2026-02-16 09:10 陈 of office: score 甲 subject=甲 period=2026 publicity=0
=> taken count/3 result.复核=0,0
2026-02-16 09:20 李 of office: look M1
=> taken count/2
# Returned twice, at two points each, but five at most; late once; three replies, of which two were undone;
# looked at once; twelve given, of which ten count.
2026-02-16 09:30 陈 of office: score S1 subject=甲 period=2026 publicity=12
=> taken count/3 type=sheet result.退回=2,-4 result.逾期=1,-3 result.答复=1,1 result.复核=1,1 result.宣传=12,10 result.points=5 field.points=5 field.sheet=年度
# Undone once more: the reply counts no longer, and the returns reach their bound.
2026-02-17 09:00 陈 of office: return M1
=> taken count/2
2026-02-17 09:10 陈 of office: score S2 subject=甲 period=2026 publicity=0
=> taken count/3 result.退回=3,-5 result.答复=0,0 result.points=-7
# The other unit has its own, and a stranger has nothing.
2026-02-17 09:20 陈 of office: score S3 subject=乙 period=2026 publicity=1
=> taken count/3 result.退回=0,0 result.答复=1,1 result.points=2
2026-02-17 09:30 陈 of office: score S4 subject=丙 period=2026 publicity=-3
=> taken count/3 result.答复=0,0 result.宣传=-3,-3 result.points=-3

# ---- the total is a fact: other steps ask for it
2026-02-17 10:00 陈 of office: warn S2
=> taken count/3
2026-02-17 10:00 陈 of office: warn S3
=> refused count/3: 得分

# ---- by period: a half year, a quarter, a month, a half month, a week
2026-02-17 11:00 陈 of office: score S5 subject=甲 period=2026H1 publicity=0
=> taken count/3 result.退回=3,-5
2026-02-17 11:00 陈 of office: score S6 subject=甲 period=2026Q1 publicity=0
=> taken count/3 result.退回=3,-5
2026-02-17 11:00 陈 of office: score S7 subject=甲 period=2026-02 publicity=0
=> taken count/3 result.退回=3,-5 result.逾期=1,-3
2026-02-17 11:00 陈 of office: score S8 subject=甲 period=2026-02H1 publicity=0
=> taken count/3 result.退回=2,-4 result.逾期=1,-3
2026-02-17 11:00 陈 of office: score S9 subject=甲 period=2026W08 publicity=0
=> taken count/3 result.退回=1,-2 result.逾期=0,0 result.复核=1,1
2026-02-17 11:00 陈 of office: score SA subject=甲 period=2025 publicity=0
=> taken count/3 result.退回=0,0
2026-02-17 11:00 陈 of office: score SB subject=甲 period=2026Q2 publicity=0
=> refused count/3: 时段 2026Q2 尚未开始
2026-02-17 11:00 陈 of office: score SB subject=甲 period=2026-02-09 publicity=0
=> refused count/3: 2026-02-09 不是时段
2026-02-17 11:00 陈 of office: score SB subject=甲 period=二月 publicity=0
=> refused count/3: 二月 不是时段
2026-02-17 11:00 陈 of office: score SB subject=甲 period=2026 publicity=多
=> refused count/3: 整数
2026-02-17 11:00 陈 of office: score SB subject=甲 period=2026 publicity=0 points=100
=> refused count/3: 没有字段 points

# ---- the other sheet: only weighty matters, those that were split too
2026-02-18 09:00 陈 of office: split M3 P1
=> taken count/2 parent=事3
2026-02-18 09:00 陈 of office: split M1 P2
=> taken count/2
2026-02-18 09:30 陈 of office: score-by SC subject=乙 period=2026-02 sheet=月度
=> taken count/3 result.重大=2,-2 result.退回= result.points=-2
2026-02-18 09:30 陈 of office: score-by SD subject=甲 period=2026-02 sheet=月度
=> taken count/3 result.重大=0,0 result.points=0
2026-02-18 09:30 陈 of office: score-by SE subject=甲 period=2026-02 sheet=季度
=> refused count/3: 规则包没有评分表 季度
# A pack with two sheets and a form that names none.
2026-02-18 09:30 陈 of office: score-by SE subject=甲 period=2026-02
=> refused count/3: 评分表
