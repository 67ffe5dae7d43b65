# 全体签字: a step that everybody must take who holds the post, whoever that is by then.

office tests/packs/flow at 2026-01-05 08:00 with reporting referral

2026-01-05 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-01-05 09:10 李 of clerk: commission M named=高远,林清,罗川
=> taken flow/7
2026-01-05 09:20 陈某 of keeper: sign M
=> refused flow/7
2026-01-05 09:20 高远 of keeper: sign M
=> taken flow/7 partial=true
2026-01-05 09:25 高远 of keeper: sign M
=> refused flow/7: 已办理：全体签字
2026-01-05 09:30 林清 of keeper: sign M
=> taken flow/7 partial=true
2026-01-05 09:40 李 of clerk: file-away M
=> refused flow/7: 须先完成：全体签字
# One leaves and another comes: it is he who must sign now.
2026-01-05 10:00 李 of clerk: commission M named=方平 gone=罗川
=> taken flow/7
2026-01-05 10:10 罗川 of keeper: sign M
=> refused flow/7
2026-01-05 10:20 方平 of keeper: sign M
=> taken flow/7 partial=
2026-01-05 10:30 李 of clerk: file-away M
=> taken flow/7
# Whoever was one of them, and is no longer, does not look at it a second time.
2026-01-05 11:00 高远 of clerk: second-look M
=> refused flow/7: 高远 在本案担任或曾任保管员，不得办理
2026-01-05 11:00 李 of clerk: second-look M
=> taken flow/7
