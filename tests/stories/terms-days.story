# Days of each month, quarter and year: kept, missed, and counted from the period although it is opened late.
office tests/packs/terms at 2026-02-09 08:00 with planning reporting

# ---- from a step of a case: 31 January of the year after, the 25th of the quarter's third month, the next 30 June
2026-02-09 09:00 陈 of office: begin M unit=甲厂
=> taken terms/5 due.0.date=2027-01-31 due.1.date=2026-03-25 due.2.date=2026-06-30
2026-03-25 23:59 李 of unit/甲厂: month-report M
=> taken terms/5

# ---- the month of the adoption, opened by hand when it is over: the day is that month's all the same
2026-03-26 09:00 陈 of office: open-return FEB duty_name=monthly period=2026-02
=> taken terms/2 due.0.date=2026-03-05
=> planning.late terms/2 deadline=return due=2026-03-05

# ---- what the clock opens: March's return is owed by 5 April, the check of the second quarter in its last ten days
2026-03-26 09:10 陈 of office: open-return X duty_name=monthly period=2026-03
=> refused terms/2
2026-04-01 00:00 passes
=> planning.taken terms/2 field.duty_name=monthly field.period=2026-04 due.0.date=2026-05-05 as APRIL
=> planning.taken terms/3 field.duty_name=quarterly field.period=2026Q2 due.0.date=2026-06-30 as CHECK
2026-05-01 00:00 passes
=> planning.taken terms/2 case_id=报20260501-1 field.duty_name=monthly field.period=2026-05 due.0.date=2026-06-05
2026-05-05 23:59 陈 of office: send-return APRIL result=四月
=> taken terms/2
2026-06-06 00:00 passes
=> planning.late terms/2 case_id=报20260501-1 deadline=return due=2026-06-05
2026-06-19 23:59 陈 of office: do-check CHECK result=自查
=> refused terms/3: not before 2026-06-20 00:00
2026-06-20 00:00 陈 of office: do-check CHECK result=自查
=> taken terms/3
2026-06-30 12:00 陈 of office: review M
=> taken terms/5
2026-07-01 00:00 passes
=> planning.taken terms/3 case_id=报20260701-2 field.duty_name=quarterly field.period=2026Q3 due.0.date=2026-09-30
2026-10-01 00:00 passes
=> planning.late terms/3 case_id=报20260701-2 deadline=check due=2026-09-30

# ---- once a year: 1 November 2026 is a Sunday and would move to the Monday behind it; 2027's is a Monday itself; five working
# days after the year are provisional, because its holidays are not known yet
2027-01-01 00:00 passes
=> planning.taken terms/4 field.duty_name=yearly field.period=2027 due.0.date=2027-11-01 due.1.date=2028-01-07 due.1.provisional=true as PLAN
2027-02-01 00:00 passes
=> reporting.late terms/5 deadline=year-report due=2027-01-31
2027-11-01 23:59 陈 of office: send-plan PLAN result=计划
=> taken terms/4
2028-01-08 00:00 passes
=> planning.taken terms/4 case_id=报20280101-3 field.duty_name=yearly field.period=2028 due.0.date=2028-11-01
=> planning.late terms/4 deadline=plan-filed due=2028-01-07
2028-11-02 00:00 passes
=> planning.late terms/4 case_id=报20280101-3 deadline=plan due=2028-11-01
