# What may be done until, or once, some case of the office stands so far; whichever module asks.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral rectification

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
# No reform is done: the interim way is lawful, the settled one is not.
2026-02-09 09:00 李 of clerk: interim M
=> taken flow/9
2026-02-09 09:00 李 of clerk: settled-way M
=> refused flow/9: 本单位尚无改革完成“改革完成”、本单位尚无名册完成“登记”
# One that has begun is not one that is done.
2026-02-09 09:10 李 of clerk: start-reform R
=> taken flow/9
2026-02-09 09:10 李 of clerk: enlist P who=张
=> taken flow/4
2026-02-09 09:20 李 of clerk: settled-way M
=> refused flow/9: there is no case of `reform` with `reform done` in this office
2026-02-10 09:00 王 of chief: done-reform R
=> taken flow/9
2026-02-10 09:10 李 of clerk: interim M
=> refused flow/9: there is a case of `reform` with `reform done` in this office
2026-02-10 09:10 李 of clerk: settled-way M
=> taken flow/9

# Two are done; one is taken back: one still is.
2026-02-10 09:20 李 of clerk: start-reform Q
=> taken flow/9
2026-02-10 09:30 王 of chief: done-reform Q
=> taken flow/9
2026-02-10 09:40 王 of chief: reform-back R
=> taken flow/9
2026-02-10 09:50 李 of clerk: interim M
=> refused flow/9: 本单位已有改革完成“改革完成”
# The other one too: none is.
2026-02-10 10:00 王 of chief: reform-back Q
=> taken flow/9
2026-02-10 10:10 李 of clerk: settled-way M
=> refused flow/9
2026-02-10 10:10 李 of clerk: interim M
=> taken flow/9
# And one is done again.
2026-02-10 10:20 王 of chief: done-reform R
=> taken flow/9
2026-02-10 10:30 李 of clerk: settled-way M
=> taken flow/9
