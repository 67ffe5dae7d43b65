# In an amended calendar a last day that moves on is counted anew without moving, the time that it stood still is added, and
# it moves on last: where the holiday now is.

office tests/packs/amended at 2020-01-17 08:00 with reporting referral

# Eleven days from the 20th end on the 31st, when the holiday is over. A and C stand still for one day, until Saturday 1 February,
# which is worked in exchange. D is named, E named and put off.
2020-01-20 09:00 李 of clerk: begin A days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: roll A
=> taken amended/4 due.0.date=2020-01-31 due.0.unrolled=2020-01-31
2020-01-20 09:00 李 of clerk: begin B days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: roll B
=> taken amended/4 due.0.date=2020-01-31
2020-01-20 09:00 李 of clerk: begin C days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: set C last=2020-01-31
=> taken amended/4 due.0.date=2020-01-31 due.0.unrolled=2020-01-31
2020-01-20 09:00 李 of clerk: begin D days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: set D last=2020-01-26
=> taken amended/4 due.0.date=2020-01-31 due.0.unrolled=2020-01-26
2020-01-20 09:00 李 of clerk: begin E days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: set E last=2020-01-23
=> taken amended/4 due.0.date=2020-01-23
2020-01-20 10:00 李 of clerk: put-off E until=2020-02-01
=> taken amended/4 due.0.date=2020-02-01 due.0.unrolled=2020-02-01
2020-01-21 09:00 李 of clerk: halt A
=> taken amended/4
2020-01-21 09:00 李 of clerk: halt C
=> taken amended/4
2020-01-22 09:00 李 of clerk: run-on A
=> taken amended/4 due.0.date=2020-02-01 due.0.unrolled=2020-02-01
2020-01-22 09:00 李 of clerk: run-on C
=> taken amended/4 due.0.date=2020-02-01

# The holiday now lasts until Sunday 2 February: all of them end on Monday.
2020-01-28 09:00 王 of clerk: calendar.amend text=@2020.yaml
=> calendar.amended
=> case.recounted case_id=M2 deadline=rolled after.date=2020-02-03 after.unrolled=2020-01-31
=> case.recounted case_id=M4 deadline=moved after.date=2020-02-03 after.unrolled=2020-01-26
=> case.recounted case_id=M5 deadline=moved after.date=2020-02-03 after.unrolled=2020-02-01
=> case.recounted case_id=M1 deadline=rolled after.date=2020-02-03 after.unrolled=2020-02-01 unpaused=2020-01-31
=> case.recounted case_id=M3 deadline=moved after.date=2020-02-03 after.unrolled=2020-02-01 unpaused=2020-01-31

# B stands still afterwards: Friday and two days are Sunday, and Monday is still the day.
2020-01-29 09:00 李 of clerk: halt B
=> taken amended/4
2020-01-31 09:00 李 of clerk: run-on B
=> taken amended/4 due.0.date=2020-02-03 due.0.unrolled=2020-02-02
2020-02-04 00:00 passes
=> referral.late amended/3 case_id=M1 deadline=rolled
