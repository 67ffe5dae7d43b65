# Who may ask depends on the matter: the mayor for what is large, the board for what is small or red,
# the chief always.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4

# What nobody has said fulfils no condition.
2026-02-09 09:10 王 of board: preside M
=> refused flow/7: 应由 负责人 提出；本机关只适用于 规模：< 10
2026-02-09 09:10 王 of chief: preside M
=> taken flow/7
2026-02-09 09:10 王 of clerk: preside M
=> refused flow/7: 应由 负责人 提出

2026-02-09 09:20 李 of clerk: measure M size=9
=> taken flow/7
2026-02-09 09:30 王 of mayor: preside M
=> refused flow/7: to be asked for by: board, chief; this organ only where size: >= 10
2026-02-09 09:30 王 of board: preside M
=> taken flow/7

2026-02-09 09:40 李 of clerk: measure M size=10
=> taken flow/7
2026-02-09 09:50 王 of board: preside M
=> refused flow/7: 应由 市长、负责人 提出；本机关只适用于 规模：< 10
2026-02-09 09:50 王 of mayor: preside M
=> taken flow/7

# The second condition of the board.
2026-02-09 10:00 李 of clerk: paint M colour=红
=> taken flow/7
2026-02-09 10:00 王 of board: preside M
=> taken flow/7
