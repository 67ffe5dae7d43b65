# What several must do together is done when all have; and what may still happen in a closed case.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

# One of two does not stop the clock; both do.
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: begin U unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: days M from=2026-02-10 to=2026-02-11
=> taken flow/7
2026-02-09 09:00 李 of clerk: days U from=2026-02-10 to=2026-02-11
=> taken flow/7
2026-02-10 13:00 周 of board: both M
=> taken flow/9 partial=true
2026-02-10 13:00 周 of board: both U
=> taken flow/9 partial=true
2026-02-10 13:00 王 of mayor: both U
=> taken flow/9 partial=
2026-02-11 09:10 passes
=> deadline.reached key=A2026-001/hours
=> reporting.late flow/3 deadline=hours case_id=A2026-001
2026-02-11 09:20 passes
=> nothing

# A closed case is closed, but for the steps that the pack lets through.
2026-02-11 10:00 李 of clerk: recall M
=> refused flow/9: 应由 负责人 提出
2026-02-11 10:00 周 of board: agree M
=> taken flow/6 partial=true
2026-02-11 10:00 王 of mayor: agree M
=> taken flow/6
2026-02-11 10:00 李 of clerk: look M
=> taken flow/6 partial=true
2026-02-11 10:00 孙 of chief: look M
=> taken flow/6 completes=first
2026-02-11 10:00 孙 of chief: finish M
=> taken flow/9
2026-02-11 10:10 李 of clerk: paint M colour=红
=> refused flow/7: 本案已结束：结束
2026-02-11 10:10 孙 of chief: recall M
=> taken flow/9
