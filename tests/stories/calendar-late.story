# The notice of 2020-01-27 reaches the office's log only after the holiday. What was said to be late by then had its last day
# after the notice was announced: it bound already, and the deadline runs again.

office tests/packs/amended at 2020-01-17 08:00 with reporting referral

2020-01-17 09:00 李 of clerk: begin X days=四天
=> taken amended/4 due.0.date=2020-01-22
2020-01-20 09:00 李 of clerk: begin A days=四天
=> taken amended/4 due.0.date=2020-01-31
2020-01-20 09:00 李 of clerk: begin B days=五天
=> taken amended/4 due.0.date=2020-02-01
2020-01-20 09:00 李 of clerk: begin C days=五天
=> taken amended/4
2020-01-23 00:00 passes
=> reporting.late amended/3 case_id=M1 due=2020-01-22
2020-02-01 00:00 passes
=> reporting.late amended/3 case_id=M2 due=2020-01-31
2020-02-02 00:00 passes
=> reporting.late amended/3 case_id=M4 due=2020-02-01

# A's new day is today. X was late before anybody knew of the notice.
2020-02-03 09:00 王 of clerk: calendar.amend text=@2020.yaml
=> calendar.amended
=> case.recounted case_id=M2 after.date=2020-02-03 state=running
=> case.recounted case_id=M3 after.date=2020-02-04 state=running
=> case.recounted case_id=M4 after.date=2020-02-04 state=running
2020-02-03 09:30 钱 of unit: reply B
=> taken amended/4
2020-02-04 00:00 passes
=> reporting.late amended/3 case_id=M2 due=2020-02-03
2020-02-05 00:00 passes
=> reporting.late amended/3 case_id=M4 due=2020-02-04
