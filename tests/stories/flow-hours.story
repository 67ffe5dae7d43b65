# Hours are counted from the moment that a form names, and stand still for as long as they stand still: by the minute.

office tests/packs/flow at 2026-01-05 08:00 with reporting referral

2026-01-05 15:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-01-05 16:00 李 of clerk: copy M taken_at=2026-01-05
=> refused flow/7: 取得时刻应为“年-月-日 时:分”，如 2026-02-09 14:30
2026-01-05 16:00 李 of clerk: copy M taken_at="2026-01-05 14:00"
=> taken flow/7 due.0.date=2026-01-06
2026-01-05 16:10 李 of clerk: halt-seal M
=> taken flow/7
# Ten minutes to one and ten minutes past midnight are twenty minutes, not a day.
2026-01-05 23:50 李 of clerk: go-seal M
=> taken flow/7 due.0.date=2026-01-06
2026-01-06 09:39 passes
=> nothing
2026-01-06 09:41 passes
=> deadline.reached key=A2026-001/sealing
=> reporting.late flow/3 deadline=sealing case_id=A2026-001
2026-01-06 10:00 李 of clerk: begin M2 unit=乙厂 urgent=no
=> taken flow/4
# No sooner than an hour after: that stands still likewise.
2026-01-07 09:00 李 of clerk: copy M2 taken_at="2026-01-07 09:00"
=> taken flow/7
2026-01-07 09:30 李 of clerk: halt-seal M2
=> taken flow/7
2026-01-07 11:00 李 of clerk: go-seal M2
=> taken flow/7 due.0.date=2026-01-07
2026-01-07 11:29 李 of clerk: seal M2
=> refused flow/3
2026-01-07 11:30 李 of clerk: seal M2
=> taken flow/7
