# What each must take and may be taken again goes by rounds: a new one begins when all have taken it,
# and stands when all have taken it anew.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:10 周 of board: confer M
=> taken flow/9 partial=true
2026-02-09 09:10 周 of board: confer M
=> refused flow/9: 已办理：会商
2026-02-09 09:10 李 of clerk: minute M
=> refused flow/9: 须先完成：会商
2026-02-09 09:20 吴 of mayor: confer M
=> taken flow/9 partial=
2026-02-09 09:30 李 of clerk: minute M
=> taken flow/9

# The second round: in its order, each once, and nothing stands before the last one.
2026-02-09 10:00 吴 of mayor: confer M
=> refused flow/9: 须先由 委员会 完成
2026-02-09 10:00 周 of board: confer M
=> taken flow/9 partial=true
2026-02-09 10:00 周 of board: confer M
=> refused flow/9: already taken: conferred
2026-02-09 10:10 李 of clerk: minute M
=> refused flow/9: 须先完成：会商
2026-02-09 10:20 吴 of mayor: confer M
=> taken flow/9 partial=
2026-02-09 10:30 李 of clerk: minute M
=> taken flow/9
