# What may be done only when a time is over, or when it was waived.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

# The window is a part of the case: it has to begin, and another module counts it.
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: submit M
=> refused flow/3: 尚未起算：补充期；或先有：放弃补充
2026-02-09 09:00 李 of clerk: publish M
=> taken flow/7 due.2.deadline=closing due.2.date=2026-03-13
2026-03-13 23:59 李 of clerk: submit M
=> refused flow/3: 补充期 期满后方可进行：2026-03-14 00:00 起；或先有：放弃补充
2026-03-13 23:59 李 of clerk: submit M
=> refused flow/3: time to add must be over first: not before 2026-03-14 00:00; or after: right to add waived
2026-03-14 00:00 李 of clerk: submit M
=> taken flow/7

# It stands still: it is not over, however long.
2026-03-16 09:00 李 of clerk: begin N unit=甲厂 urgent=yes
=> taken flow/4
2026-03-16 09:00 李 of clerk: publish N
=> taken flow/7 due.2.deadline=closing due.2.date=2026-04-11
2026-03-17 09:00 王 of chief: halt N
=> taken flow/5
2026-05-29 09:00 李 of clerk: submit N
=> refused flow/3: 补充期 已中止，恢复并期满后方可进行
2026-05-29 09:00 王 of chief: carry-on N
=> taken flow/5 due.2.deadline=closing
2026-05-29 09:00 李 of clerk: submit N
=> refused flow/3: time to add must be over first

# Waived: nobody need wait; claimed again: as before.
2026-05-29 09:10 钱 of unit/甲厂: waive N
=> taken flow/7
2026-05-29 09:10 李 of clerk: submit N
=> taken flow/7
2026-05-29 09:20 钱 of unit/甲厂: claim N
=> taken flow/7
2026-05-29 09:20 李 of clerk: submit N
=> refused flow/3: time to add must be over first
