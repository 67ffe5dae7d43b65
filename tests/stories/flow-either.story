# A stage that ends with any of several steps: the first one is enough.
office tests/packs/flow at 2026-03-02 08:00 with reporting referral

2026-03-02 09:00 王 of clerk: knock C
=> taken flow/4
# Too early: what the stage before still waits for is named.
2026-03-02 09:10 王 of clerk: serve C
=> refused flow/4: and the case is in “at the door”, which still waits for one of these: let in, turned away
2026-03-02 09:10 王 of clerk: serve C
=> refused flow/4: 本案现处 受理，尚待其一：受理、不予受理
2026-03-02 09:20 王 of clerk: let-in C
=> taken flow/4 completes=door begins=inside
2026-03-02 09:30 王 of clerk: turn-away C
=> refused flow/4: 该步骤属于环节 受理，本案现处 办理
2026-03-02 09:40 王 of clerk: serve C
=> taken flow/4 completes=inside
# The other way round.
2026-03-02 10:00 王 of clerk: knock D
=> taken flow/4
2026-03-02 10:10 王 of clerk: turn-away D
=> taken flow/4 completes=door begins=inside
