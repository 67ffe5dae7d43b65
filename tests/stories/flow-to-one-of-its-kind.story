# The table says which of several desks gets a matter: nobody writes it, and each answers for itself.
office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:10 李 of clerk: send M S nature=平件
=> refused flow/9: 移送表中没有适用的接收机关
2026-02-09 09:10 李 of clerk: send M S nature=急件
=> taken flow/9 result.recipient=desk/东窗口,desk/西窗口,board result.row=两窗
# Whom it is about is a field of the pack's own, and nothing to the table.
2026-02-09 09:12 李 of clerk: send M A nature=急件 about=某人
=> taken flow/9 field.about=某人 result.row=两窗
# What the step itself sets counts for the table as what the form says does.
2026-02-09 09:15 李 of clerk: send-urgent M U
=> taken flow/9 field.nature=急件 result.recipient=desk/东窗口,desk/西窗口,board result.row=两窗
2026-02-09 09:20 王 of desk/南窗口: get S
=> refused flow/9: 该事项移送的是：窗口 东窗口、窗口 西窗口、委员会
2026-02-09 09:20 王 of desk: get S
=> refused flow/9: this matter was referred to: desk 东窗口, desk 西窗口, board
2026-02-09 09:20 王 of desk/西窗口: get S
=> taken flow/9 partial=true result.recipient=desk/西窗口 result.left=2
2026-02-09 09:20 王 of desk/西窗口: get S
=> refused flow/9: 已签收
2026-02-09 09:30 周 of board: get S
=> taken flow/9 partial=true result.left=1
2026-02-09 09:40 张 of desk/东窗口: get S
=> taken flow/9 partial= result.left=0
