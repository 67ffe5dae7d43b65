# Labour Day 2019: announced on 03-22, 05-02 and 05-03 became days off, and the Sundays 04-28 and 05-05 were worked
# for them. The office records it in April. Some deadlines end earlier, some later, some on the day they did.

office tests/packs/amended at 2019-04-15 08:00 with reporting referral

2019-04-15 09:00 李 of clerk: begin A days=十天
=> taken amended/4 due.0.date=2019-04-29
2019-04-15 09:00 李 of clerk: begin B days=十二天
=> taken amended/4 due.0.date=2019-05-02
2019-04-15 09:00 李 of clerk: begin C days=十三天
=> taken amended/4 due.0.date=2019-05-03
2019-04-15 09:00 李 of clerk: begin D days=十五天
=> taken amended/4 due.0.date=2019-05-07

2019-04-18 10:00 王 of clerk: calendar.amend text=@2019.yaml
=> calendar.amended year=2019 announced=2019-03-22
=> case.recounted amended/3 case_id=M1 before.date=2019-04-29 after.date=2019-04-28
=> case.recounted amended/3 case_id=M2 before.date=2019-05-02 after.date=2019-04-30
=> case.recounted amended/3 case_id=M3 before.date=2019-05-03 after.date=2019-05-05
2019-04-29 00:00 passes
=> reporting.late amended/3 case_id=M1 due=2019-04-28
2019-05-05 09:00 钱 of unit: reply C
=> taken amended/4
2019-05-08 00:00 passes
=> reporting.late amended/3 case_id=M4 due=2019-05-07
