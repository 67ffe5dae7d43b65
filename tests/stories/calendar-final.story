# A span that reaches into a year whose notice has not come is provisional. The notice is recorded when it comes, in the
# same way as an amended one: the day becomes final, and moves where it must.

office tests/packs/amended at 2026-12-18 08:00 with reporting referral

2026-12-21 09:00 李 of clerk: begin A days=十天
=> taken amended/4 due.0.date=2027-01-04 due.0.provisional=true
2026-12-21 09:00 李 of clerk: begin B days=十五天
=> taken amended/4 due.0.date=2027-01-11 due.0.provisional=true
2026-12-21 09:00 李 of clerk: fix B last=2027-03-31
=> taken amended/4 due.0.provisional=true
# Holidays do not move the end of a year: it is final at once, and the notice says nothing of it.
2026-12-21 09:00 李 of clerk: oversee B
=> taken amended/4 due.0.date=2027-12-21 due.0.span="1 year" due.0.provisional=false
2026-12-21 09:00 李 of clerk: begin C days=五天
=> taken amended/4 due.0.date=2026-12-28 due.0.provisional=false

# Made up for this story: 2027-01-02 (a Saturday) is worked, and 01-04 is a day off.
2026-12-22 09:00 王 of clerk: calendar.amend text=@2027-first.yaml
=> refused -: 公布日期 2026-12-23 尚未到来
2026-12-23 09:00 王 of clerk: calendar.amend text=@2027-first.yaml
=> calendar.amended year=2027
=> case.recounted case_id=M1 before.provisional=true after.date=2027-01-05 after.provisional=false
=> case.recounted case_id=M2 deadline=named before.date=2027-03-31 after.date=2027-03-31 after.provisional=false
=> case.recounted case_id=M2 deadline=reply before.date=2027-01-11 after.date=2027-01-12 after.provisional=false
