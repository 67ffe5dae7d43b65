# What several take together has its effect when it stands, not before.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

# The first signature starts nothing: two days later nobody is late. Both days count from the second one.
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: pledge M
=> taken flow/7 partial=true due=
2026-02-11 10:00 passes
=> nothing
2026-02-24 09:00 孙 of chief: pledge M
=> taken flow/7 partial= due.0.date=2026-02-26 due.1.date=2026-03-09

# It goes on running until the second one has stayed it, and stands still until the second one resumes it.
2026-02-24 10:00 孙 of chief: stay-two M
=> taken flow/7 partial=true
2026-02-24 10:10 李 of clerk: repost M
=> refused flow/7: 时限未中止
2026-02-26 08:00 李 of clerk: stay-two M
=> taken flow/7 partial=
2026-02-26 09:00 passes
=> reporting.late flow/3 deadline=hours
2026-02-27 09:00 李 of clerk: repost-two M
=> taken flow/7 partial=true due=
2026-03-02 09:00 孙 of chief: repost-two M
=> taken flow/7 partial= due.0.date=2026-03-12

# And it is prolonged once, by both.
2026-03-02 09:00 李 of clerk: lengthen-two M until=2026-03-20
=> taken flow/7 partial=true due=
2026-03-02 09:10 孙 of chief: lengthen-two M until=2026-03-20
=> taken flow/7 partial= due.0.date=2026-03-20
2026-03-20 23:59 passes
=> nothing
2026-03-21 00:00 passes
=> reporting.late flow/3 deadline=hold due=2026-03-20
