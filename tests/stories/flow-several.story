# A case about several: a step that each organ must take is taken by every one of them.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

# 甲厂，乙厂 in one value would be a third unit.
2026-02-09 08:59 李 of clerk: begin M unit=甲厂；乙厂 urgent=no
=> refused flow/4: 似为多项，须逐项填写
2026-02-09 08:59 李 of clerk: begin M unit=甲厂，乙厂 urgent=no
=> refused flow/4: looks like several: give each as a value of its own
2026-02-09 09:00 李 of clerk: begin M unit=甲厂,乙厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: begin S unit=甲厂 urgent=no
=> taken flow/4

# Who is not named is not asked, and who does not say for whom is not either.
2026-02-09 09:10 孙 of unit/丙厂: units M
=> refused flow/9: 应由 甲厂、乙厂 办理
2026-02-09 09:10 孙 of unit: units M
=> refused flow/9: to be done by: 甲厂, 乙厂

# In any order among themselves; each once.
2026-02-09 09:20 钱 of unit/乙厂: units M
=> taken flow/9 partial=true
# Each for itself: one that has signed goes on, one that has not does not, and neither waits for the other.
2026-02-09 09:25 赵 of unit/甲厂: add-own M
=> refused flow/9: 须先由 单位 甲厂 完成：会签
2026-02-09 09:25 钱 of unit/乙厂: add-own M
=> taken flow/9 partial=true
2026-02-09 09:30 吴 of unit/乙厂: units M
=> refused flow/9: 已办理：会签（钱
2026-02-09 09:40 周 of head: units M
=> refused flow/9: 须先由 单位 完成
2026-02-09 09:50 赵 of unit/甲厂: units M
=> taken flow/9 partial=true
# The other module has counted the same.
2026-02-09 10:00 周 of head: thank M
=> refused flow/9: 须先完成：会签
2026-02-09 10:00 周 of head: units M
=> taken flow/9 partial=
2026-02-09 10:10 周 of head: thank M
=> taken flow/9

# Of one alone, one is enough.
2026-02-09 10:20 钱 of unit/甲厂: units S
=> taken flow/9 partial=true
2026-02-09 10:30 周 of head: units S
=> taken flow/9 partial=

# A case that ends when all have signed.
2026-02-09 11:00 李 of clerk: join J unit=甲厂,乙厂,丙厂
=> taken flow/9 case_id=A2026-003
2026-02-09 11:00 赵 of unit/丙厂: sign-all J
=> taken flow/9 partial=true
2026-02-09 11:00 周 of board: sign-all J
=> taken flow/9 partial=true
2026-02-09 11:00 钱 of unit/甲厂: sign-all J
=> taken flow/9 partial=true
2026-02-09 11:00 吴 of unit/乙厂: sign-all J
=> taken flow/9 partial=
2026-02-09 11:10 吴 of unit/乙厂: sign-all J
=> refused flow/9: 已完成：联签
