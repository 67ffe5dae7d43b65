# The longer of two lengths is looked for again when the holidays are amended: until the notice thirteen days, then five working days.
office tests/packs/amended at 2020-01-17 08:00 with reporting referral

2020-01-20 09:00 李 of clerk: begin A days=五天
=> taken amended/4
2020-01-20 09:00 李 of clerk: measure A
=> taken amended/4 due.0.date=2020-02-02 due.0.span="13 days"
2020-01-27 09:00 王 of clerk: calendar.amend text=@2020.yaml
=> case.recounted amended/3 case_id=M1 deadline=longer before.span="13 days" before.date=2020-02-02 after.span="5 workdays" after.date=2020-02-04 state=running
2020-02-04 23:59 李 of clerk: keep A
=> taken amended/4
