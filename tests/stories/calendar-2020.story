# Spring Festival 2020: on 2020-01-27, in the holiday itself, it was lengthened to 02-02, and Saturday 02-01 was
# no longer worked. What ran is counted again.

office tests/packs/amended at 2020-01-17 08:00 with reporting referral

# A runs. B has a last day that rolls on, and one that was named. C is met before the notice; the case of
# D is closed, though nobody replied. E and F stand still for a while, G is prolonged to a day that is named.
2020-01-20 09:00 李 of clerk: begin A days=五天
=> taken amended/4 due.0.date=2020-02-01 due.0.from=2020-01-20
2020-01-20 09:00 李 of clerk: begin B days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: roll B
=> taken amended/4 due.0.date=2020-01-31
2020-01-20 09:00 李 of clerk: fix B last=2020-01-31
=> taken amended/4 due.0.date=2020-01-31
# Counted backwards from a day, and with a day before which nothing may end it.
2020-01-20 09:00 李 of clerk: foresee B last=2020-02-05
=> taken amended/4 due.0.date=2020-02-01
2020-01-20 09:00 李 of clerk: post B
=> taken amended/4 due.0.date=2020-02-07
2020-01-20 09:00 李 of clerk: begin C days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: begin D days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: begin E days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: begin F days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: begin G days=五天
=> taken amended/4
2020-01-20 10:00 李 of clerk: pause E
=> taken amended/4
2020-01-22 09:00 钱 of unit: reply C
=> taken amended/4
2020-01-22 09:00 李 of clerk: finish D
=> taken amended/4
# Two working days, 01-21 and 01-22; another module resumes it, and answers for its clock from now on.
2020-01-22 10:00 李 of clerk: go-on E
=> taken amended/4 due.0.date=2020-02-04
2020-01-22 10:00 李 of clerk: prolong G until=2020-02-06
=> taken amended/4 due.0.date=2020-02-06 due.0.from=
2020-01-23 10:00 李 of clerk: pause F
=> taken amended/4

# The notice, recorded on its day.
2020-01-27 20:00 王 of clerk: calendar.amend text="year: 2020"
=> refused -: source
2020-01-27 20:00 王 of clerk: calendar.amend text=@2020.yaml
=> calendar.amended year=2020 announced=2020-01-27 source.1=http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm
=> case.recounted amended/3 case_id=M1 before.date=2020-02-01 after.date=2020-02-04 state=running notice.announced=2020-01-27
=> deadline.set key=M1/reply
=> case.recounted amended/3 case_id=M2 deadline=ahead before.date=2020-02-01 after.date=2020-01-27
=> case.recounted amended/3 case_id=M2 deadline=least before.date=2020-02-07 after.date=2020-02-11
=> case.recounted amended/3 case_id=M2 deadline=reply after.date=2020-02-04
=> case.recounted amended/3 case_id=M2 deadline=rolled before.date=2020-01-31 after.date=2020-02-03
=> case.recounted amended/3 case_id=M6 before.date=2020-02-01 after.date=2020-02-04 state=suspended
=> case.recounted amended/3 case_id=M5 before.date=2020-02-04 after.date=2020-02-06 state=running

# The same again, or an older notice: refused. So is what nobody has announced yet, and what nobody signs.
2020-01-28 09:00 王 of clerk: calendar.amend text=@2020.yaml
=> refused -: amended like this already
2020-01-28 09:00 王 of clerk: calendar.amend text=@2020-first.yaml
=> refused -: 2020-01-27 公布的通知已生效
2020-01-28 09:00 王 of clerk: calendar.amend text=@2026.yaml
=> refused -: does not say when it was announced

# Three working days before 02-05 are past by now: its day is the one on which that became known.
2020-01-28 09:30 李 of clerk: tell B
=> taken amended/4

# From now on everything is counted so.
2020-01-28 10:00 李 of clerk: begin N days=五天
=> taken amended/4 due.0.date=2020-02-07

# The day that was named did not move; the others are late by their new day only.
2020-02-01 00:00 passes
=> reporting.late amended/3 deadline=named due=2020-01-31
# What belongs to a closed case stays as it was.
2020-02-02 23:59 passes
=> reporting.late amended/3 case_id=M4 due=2020-02-01
# What stood still from 01-23 to 02-03 lost one working day of the amended calendar: 02-03.
2020-02-03 13:00 李 of clerk: go-on F
=> taken amended/4 due.0.date=2020-02-05
2020-02-03 14:00 李 of clerk: unpost B
=> refused amended/3
2020-02-04 00:00 passes
=> reporting.late amended/3 deadline=rolled due=2020-02-03
2020-02-04 10:00 李 of clerk: unpost B
=> taken amended/4
2020-02-04 23:59 passes
=> nothing
2020-02-05 00:00 passes
=> reporting.late amended/3 case_id=M1 deadline=reply due=2020-02-04
=> reporting.late amended/3 case_id=M2 deadline=reply due=2020-02-04
2020-02-05 23:59 passes
=> nothing
2020-02-06 00:00 passes
=> referral.late amended/3 case_id=M6 deadline=reply due=2020-02-05
2020-02-06 23:59 passes
=> nothing
2020-02-07 00:00 passes
=> reporting.late amended/3 case_id=M7 deadline=reply due=2020-02-06
