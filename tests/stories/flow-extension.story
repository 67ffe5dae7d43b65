# A deadline is prolonged, each time by so much at most.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-27 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-28 09:00 李 of clerk: review M
=> taken flow/5 due.0.date=2026-03-28
2026-03-02 09:00 孙 of chief: draw-out M until=2026-09-29
=> refused flow/3: 复查期限 至多延长至 2026-09-28
2026-03-02 09:00 孙 of chief: draw-out M until=2026-09-29
=> refused flow/3: time to review may be extended to 2026-09-28 at the latest
2026-03-02 09:00 孙 of chief: draw-out M until=2026-09-28
=> taken flow/5 due.0.date=2026-09-28
# Once more, from the day to which it runs now.
2026-09-01 09:00 孙 of chief: draw-out M until=2027-03-29
=> refused flow/3: 2027-03-28
2026-09-01 09:00 孙 of chief: draw-out M until=2027-03-28
=> taken flow/5 due.0.date=2027-03-28
2026-09-01 09:00 孙 of chief: draw-out M until=2027-03-29
=> refused flow/5: 至多延长 2 次

# Another length for another case.
2026-09-01 09:00 李 of clerk: begin U unit=甲厂 urgent=yes
=> taken flow/4
2026-09-01 09:00 李 of clerk: review U
=> taken flow/5 due.0.date=2026-10-01
2026-09-02 09:00 孙 of chief: draw-out U until=2026-10-15
=> refused flow/3: 至多延长至 2026-10-13
2026-09-02 09:00 孙 of chief: draw-out U until=2026-10-13
=> taken flow/5 due.0.date=2026-10-13
