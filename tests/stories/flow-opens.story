# A case that another step makes due opens by itself: once for each cause, and only where the table says so.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral disclosure

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: paint M colour=蓝
=> taken flow/7
2026-02-09 09:10 李 of clerk: disclosure.show M
=> disclosure.shown item=
2026-02-09 09:20 李 of clerk: paint M colour=红
=> taken flow/7
=> disclosure.taken flow/9 type=item parent=A2026-001 case_id=A2026-001-01 field.item=标色公告 field.cause="A2026-001 标色"
2026-02-09 09:20 李 of clerk: paint M colour=红
=> taken flow/7
2026-02-09 09:30 李 of clerk: disclosure.show M
=> disclosure.shown item="1 items"
# The row's other condition may not hold.
2026-02-09 09:30 李 of clerk: measure M size=100
=> taken flow/7
2026-02-09 09:30 李 of clerk: paint M colour=红
=> taken flow/7
2026-02-09 09:30 李 of clerk: disclosure.show M
=> disclosure.shown item="1 items"
# Of two who must look, the first has not made it due; the second has.
2026-02-09 09:40 李 of clerk: look M
=> taken flow/6 partial=true
2026-02-09 09:50 李 of clerk: disclosure.show M
=> disclosure.shown item="1 items"
2026-02-09 10:00 孙 of chief: look M
=> taken flow/6
=> disclosure.taken flow/9 case_id=A2026-001-02 field.item=复核公告 as LOOKED
2026-02-09 10:10 李 of clerk: disclosure.show M
=> disclosure.shown item="2 items"
# The office has opened it, and nobody has named it but the expectation.
2026-02-09 10:20 李 of clerk: word LOOKED draft=复核结果
=> taken flow/9 result.version=1 as LOOKED
