# A fact counts when the step that gives it stands, and goes with it when it is undone.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: paint M colour=蓝
=> taken flow/7

# One of two has said it: nothing is so yet, neither what the step sets nor what the form says.
2026-02-09 09:10 李 of clerk: rate M colour=红 fit=no size=7
=> taken flow/7 partial=true
2026-02-09 09:20 李 of clerk: use-mark M
=> refused flow/7: 只适用于 标记：rated
2026-02-09 09:20 李 of clerk: use-red M
=> refused flow/7: 只适用于 颜色：红
2026-02-09 09:20 李 of clerk: blue M
=> taken flow/7

# The other one says the same, in facts and in yes or no; the last word does not win.
2026-02-09 09:30 孙 of chief: rate M colour=蓝 fit=no
=> refused flow/7: 李（clerk）已填颜色：红
2026-02-09 09:30 孙 of chief: rate M colour=红 fit=yes
=> refused flow/7: 李 (clerk) said fit: no
# Or the step is withdrawn, and begun anew.
2026-02-09 09:40 孙 of chief: unrate M
=> taken flow/7
2026-02-09 09:50 孙 of chief: rate M colour=红 fit=yes
=> taken flow/7 partial=true
2026-02-09 10:00 李 of clerk: use-mark M
=> refused flow/7: 只适用于 标记：rated
2026-02-09 10:00 李 of clerk: rate M colour=红 fit=yes size=30
=> taken flow/7 partial=
2026-02-09 10:10 李 of clerk: use-mark M
=> taken flow/7
2026-02-09 10:10 李 of clerk: use-red M
=> taken flow/7
2026-02-09 10:10 李 of clerk: big M
=> refused flow/7: 不适用于 颜色：红/蓝

# Withdrawn: the colour is blue again, as it was painted, the mark that of the beginning, and nobody says a size.
2026-02-09 10:20 孙 of chief: unrate M
=> taken flow/7
2026-02-09 10:30 李 of clerk: use-mark M
=> refused flow/7: 只适用于 标记：rated
2026-02-09 10:30 李 of clerk: use-red M
=> refused flow/7: 只适用于 颜色：红
2026-02-09 10:30 李 of clerk: redden M colour=红
=> taken flow/7
2026-02-09 10:40 李 of clerk: use-red M
=> taken flow/7
2026-02-09 10:40 吴 of mayor: preside M
=> refused flow/7: 应由

# What was said since by a step that stands is not touched.
2026-02-09 11:00 孙 of chief: rate M colour=蓝 fit=yes
=> taken flow/7 partial=true
2026-02-09 11:00 李 of clerk: rate M colour=蓝 fit=yes
=> taken flow/7 partial=
2026-02-09 11:10 李 of clerk: paint M colour=红
=> taken flow/7
2026-02-09 11:20 孙 of chief: unrate M
=> taken flow/7
2026-02-09 11:30 李 of clerk: use-red M
=> taken flow/7

# One person may act for two organs; not where two persons must, or nobody twice.
2026-02-09 12:00 周 of board: agree M
=> taken flow/6 partial=true
2026-02-09 12:00 周 of mayor: agree M
=> taken flow/6 partial=
2026-02-09 12:10 周 of board: twofold M
=> taken flow/9 partial=true
2026-02-09 12:10 周 of mayor: twofold M
=> refused flow/9: 已办理：两方两人（周
2026-02-09 12:10 吴 of board: twofold M
=> refused flow/9: 已办理：两方两人（周
2026-02-09 12:20 吴 of mayor: twofold M
=> taken flow/9 partial=
2026-02-09 12:30 周 of board: each-own M
=> taken flow/9 partial=true
2026-02-09 12:30 周 of mayor: each-own M
=> refused flow/9: 须由另一人进行
2026-02-09 12:40 吴 of mayor: each-own M
=> taken flow/9 partial=
