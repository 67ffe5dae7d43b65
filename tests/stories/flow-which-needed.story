# Of several of a kind: in a case that names none, none may, where the pack says so.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
# The organ says it, for all its steps.
2026-02-09 09:10 周 of shop/东店: tend M
=> refused flow/9: 本案未写明门店，不由任何门店办理
# The form may say which it is about; then it is asked who acts.
2026-02-09 09:10 周 of shop/东店: tend M shop=西店
=> refused flow/9: to be done by: 西店
2026-02-09 09:20 周 of shop/东店: tend M shop=东店
=> taken flow/9
# The case has named it since.
2026-02-09 09:30 周 of shop/东店: tend M
=> taken flow/9
2026-02-09 09:30 吴 of shop/西店: tend M
=> refused flow/9: 应由 东店 办理
2026-02-09 09:30 李 of clerk: tend M
=> taken flow/9
# What opens a case for itself says so in its form.
2026-02-09 09:40 周 of shop/东店: keep-shop N unit=甲厂
=> refused flow/9: the case does not say `shop`: it is for none of: shop
2026-02-09 09:40 周 of shop/东店: keep-shop N unit=甲厂 shop=东店
=> taken flow/9

# One step alone says it, of one of its organs.
2026-02-09 10:00 李 of clerk: choose K unit=甲厂
=> taken flow/4
2026-02-09 10:10 赵 of desk/东窗口: answer-for K
=> refused flow/9: 本案未写明窗口，不由任何窗口办理
2026-02-09 10:10 赵 of desk/东窗口: answer-for K desk=东窗口
=> taken flow/9
2026-02-09 10:20 钱 of unit/甲厂: answer-for K
=> taken flow/9
2026-02-09 10:20 孙 of unit/乙厂: answer-for K
=> refused flow/9: 应由 甲厂 办理
