# Scored are the organs that the table chose, each for itself, and those of them who let the day pass.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:10 李 of clerk: chase M S nature=急件
=> taken flow/9 due.0.date=2026-02-12 result.recipient=desk/东窗口,desk/西窗口,board
# One fetches it, one returns it, one does nothing.
2026-02-10 09:00 甲 of desk/东窗口: fetch S
=> taken flow/9 partial=true
2026-02-10 09:10 乙 of board: hand-back S
=> taken flow/9
2026-02-13 00:00 passes
=> referral.late flow/3 deadline=fetch
2026-02-13 09:00 李 of clerk: tally T1 subject=desk/东窗口 period=2026
=> taken flow/9 result.points=11
2026-02-13 09:00 李 of clerk: tally T2 subject=desk/西窗口 period=2026
=> taken flow/9 result.points=-99
2026-02-13 09:00 李 of clerk: tally T3 subject=board period=2026
=> taken flow/9 result.points=1
# Fetched late: it was late all the same.
2026-02-13 09:10 丙 of desk/西窗口: fetch S
=> taken flow/9
2026-02-13 09:20 李 of clerk: tally T4 subject=desk/西窗口 period=2026
=> taken flow/9 result.points=-89
# Who was never chosen has nothing.
2026-02-13 09:20 李 of clerk: tally T5 subject=desk/北窗口 period=2026
=> taken flow/9 result.points=0
