# Work that comes again by the week, by halves, once; owed by the office itself or by registered units;
# opened by two steps, each with a type and steps of its own.
office tests/packs/recur at 2026-02-09 08:00 with planning reporting disclosure
2026-02-09 09:00 陈 of office: register S1 subject=甲区 subject_kind=区
=> taken recur/1
2026-02-09 09:00 陈 of office: register S2 subject=乙局 subject_kind=局
=> taken recur/1

# ---- the week in which the pack was adopted has begun before it: the first bulletin is the next week's
2026-02-15 23:59 passes
=> nothing
2026-02-16 00:00 passes
=> deadline.reached key=duty/recur/weekly
=> planning.taken recur/3 case_id=报20260216-1 type=bulletin field.duty_name=weekly field.period=2026W08 field.subject= due.0.date=2026-02-19 as WEEK8
=> deadline.set key=duty/recur/weekly
# By hand it is not opened twice, not for somebody else, and not by the other step.
2026-02-16 09:00 陈 of office: open-bulletin X duty_name=weekly period=2026W08
=> refused recur/3: 该时段已有 报20260216-1
2026-02-16 09:00 陈 of office: open-bulletin X duty_name=weekly period=2026W08 subject=office
=> refused recur/3: 该时段已有 报20260216-1
2026-02-16 09:00 陈 of office: open-bulletin X duty_name=weekly period=2026W08 subject=甲区
=> refused recur/3: 甲区 不负此项义务
2026-02-16 09:00 陈 of office: open-bulletin X duty_name=weekly period=2026-02
=> refused recur/3: 2026-02 不是周报的时段
2026-02-16 09:00 陈 of office: open-study X duty_name=weekly subject=甲区 period=2026W08
=> refused recur/3: 由步骤 open-bulletin 开立
# The week of the adoption has a case if the office wants one.
2026-02-16 09:05 陈 of office: open-bulletin X duty_name=weekly period=2026W07
=> taken recur/3 case_id=报20260216-2

# ---- the bulletin's own steps
2026-02-17 09:00 陈 of office: issue-bulletin WEEK8
=> refused recur/3: 签发
2026-02-17 09:00 陈 of office: draft-bulletin WEEK8 result=一周情况
=> taken recur/3
2026-02-17 09:10 陈 of chief: sign-bulletin WEEK8
=> refused recur/3: 陈
2026-02-17 09:10 李 of chief: sign-bulletin WEEK8
=> taken recur/3
2026-02-17 09:20 陈 of office: issue-bulletin WEEK8
=> taken recur/3
# The other one is late by itself.
2026-02-20 00:00 passes
=> planning.late recur/3 case_id=报20260216-2 deadline=bulletin

# ---- the last week that begins by the last day; none afterwards, by itself or by hand
2026-03-02 00:00 passes
=> planning.taken case_id=报20260223-1 field.duty_name=weekly field.period=2026W09
=> planning.late recur/3 case_id=报20260223-1 deadline=bulletin due=2026-02-26
=> planning.taken field.period=2026W10
=> deadline.clear key=duty/recur/weekly
2026-03-09 09:00 陈 of office: open-bulletin X duty_name=weekly period=2026W11
=> refused recur/3: 2026W11 不是周报的时段
2026-04-15 23:59 passes
=> nothing

# ---- half months, from the first that begins in the days
2026-04-16 00:00 passes
=> planning.taken recur/3 case_id=报20260416-1 field.duty_name=halves field.period=2026-04H2 due.0.date=2026-04-19
# The first is issued in time, the second is not.
2026-04-17 09:00 陈 of office: draft-bulletin 报20260416-1 result=半月情况
=> taken recur/3
2026-04-17 09:10 李 of chief: sign-bulletin 报20260416-1
=> taken recur/3
2026-04-17 09:20 陈 of office: issue-bulletin 报20260416-1
=> taken recur/3
2026-05-01 00:00 passes
=> planning.taken case_id=报20260501-1 field.duty_name=halves field.period=2026-05H1 due.0.date=2026-05-04
=> deadline.clear key=duty/recur/halves

2026-05-05 00:00 passes
=> planning.late recur/3 case_id=报20260501-1 deadline=bulletin due=2026-05-04

# ---- once, for everybody who was registered by then
2026-05-20 00:00 passes
=> planning.taken recur/2 case_id=学20260520-1 field.duty_name=set-up field.period=2026-05-20 field.subject=乙局 due.0.date=2026-05-30
=> planning.taken recur/2 case_id=学20260520-2 field.duty_name=set-up field.subject=甲区 due.0.date=2026-05-30
=> deadline.clear key=duty/recur/set-up
2026-05-21 09:00 周 of unit/甲区: do-study 学20260520-2 result=已建
=> taken recur/2
2026-05-21 09:00 陈 of office: open-study X duty_name=set-up subject=甲区 period=2026-05-20
=> refused recur/2: 该时段已有 学20260520-2
2026-05-21 09:00 陈 of office: open-study X duty_name=set-up subject=甲区 period=2026-05-21
=> refused recur/2: 2026-05-21 不是建章立制的时段

# The other one has not done it by its day.
2026-05-31 00:00 passes
=> planning.late recur/2 case_id=学20260520-1 deadline=study due=2026-05-30

# ---- the half year, for districts only
2026-07-01 00:00 passes
=> planning.taken recur/2 case_id=学20260701-1 field.duty_name=half field.period=2026H2 field.subject=甲区 due.0.date=2026-07-11
=> deadline.set key=duty/recur/half
2026-07-06 09:00 周 of unit/甲区: do-study 学20260701-1 result=已学
=> taken recur/2
# The next half year nobody studies.
2027-01-01 00:00 passes
=> planning.taken recur/2 case_id=学20270101-1 field.duty_name=half field.period=2027H1 due.0.date=2027-01-11
2027-01-12 00:00 passes
=> planning.late recur/2 case_id=学20270101-1 deadline=study due=2027-01-11
