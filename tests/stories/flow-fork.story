# A stage ends when all of its closing steps stand that this case can have: what the case has decided
# against is not waited for.
office tests/packs/flow at 2026-03-02 08:00 with reporting referral disclosure archive

2026-03-02 09:00 王 of clerk: choose C unit=甲
=> taken flow/4 type=choice
# Before it is decided, neither way is open.
2026-03-02 09:10 李 of chief: left C
=> refused flow/4: 只适用于 颜色：红
2026-03-02 09:20 王 of clerk: pick C colour=red
=> taken flow/4 completes= begins=
2026-03-02 09:30 李 of chief: right C
=> refused flow/4: 只适用于 颜色：蓝
2026-03-02 09:40 李 of chief: left C
=> taken flow/4 completes=fork
# The other way round.
2026-03-02 10:00 王 of clerk: choose D unit=甲
=> taken flow/4
2026-03-02 10:10 王 of clerk: pick D colour=蓝
=> taken flow/4 completes=
2026-03-02 10:20 李 of chief: right D
=> taken flow/4 completes=fork
# Two closing steps of which each shuts out the other: one is enough.
2026-03-02 11:00 王 of clerk: try E
=> taken flow/4
2026-03-02 11:10 王 of clerk: fail E
=> taken flow/4 completes=verdict
2026-03-02 11:20 王 of clerk: pass E
=> refused flow/4
