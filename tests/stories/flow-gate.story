# Each construct of the engine, obeyed and broken, under a made-up regulation.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

# Who, where, and with what form.
2026-02-09 09:00 李 of chief: begin M unit=甲厂 urgent=no
=> refused flow/4: 应由 经办人 提出
2026-02-09 09:00 李 of clerk: begin M unit=甲厂
=> refused flow/4: 缺少：加急
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=maybe
=> refused flow/4: yes or no
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no colour=红
=> refused flow/4: 没有字段 colour，可填：unit urgent
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4 type=matter field.mark=new
2026-02-09 09:00 李 of clerk: ask A2026-777
=> refused flow/5: 没有案件 A2026-777
2026-02-09 09:00 李 of clerk: ask
=> refused flow/5: 须写明案号
2026-02-09 09:00 李 of clerk: enlist N who=张
=> taken flow/4 case_id=named/张
2026-02-09 09:00 李 of clerk: enlist N2 who=张
=> refused flow/4: 已有案件 named/张
2026-02-09 09:00 李 of clerk: enlist N3 who=a/b
=> refused flow/4: holds a /
2026-02-09 09:00 李 of clerk: ask N
=> refused flow/5: 该步骤只用于：事项

# Conditions by fact; either of two; between two dates.
2026-02-09 09:10 李 of clerk: blue M
=> refused flow/7: 只适用于 颜色：蓝
2026-02-09 09:10 李 of clerk: paint M colour=red
=> taken flow/7 field.colour=红
# A condition on a word of the same form, whichever way the word is written.
2026-02-09 09:10 李 of clerk: redden M colour=red
=> taken flow/7 field.colour=红
2026-02-09 09:10 李 of clerk: redden M colour=blue
=> refused flow/7: 只适用于 颜色：红
2026-02-09 09:10 李 of clerk: paint M colour=绿
=> refused flow/7: 不在代码表中
2026-02-09 09:10 李 of clerk: either M
=> refused flow/7: 须先完成其一：蓝色事项、期内
2026-02-09 09:10 李 of clerk: paint M colour=蓝
=> taken flow/7
2026-02-09 09:10 李 of clerk: blue M
=> taken flow/7
2026-02-09 09:10 李 of clerk: either M
=> taken flow/7
2026-02-09 09:10 李 of clerk: within M
=> refused flow/7: 须在期限内进行，而本案尚未写明：自、至
2026-02-09 09:10 李 of clerk: days M from=2026-02-10 to=2026-02-11
=> taken flow/7 due.0.date=2026-02-13 due.1.date=2026-02-11 due.2.date=2026-02-10
2026-02-10 11:59 passes
=> nothing
2026-02-10 12:00 passes
=> reporting.late flow/3 deadline=noon due=2026-02-10
2026-02-10 13:00 李 of clerk: within M
=> taken flow/7
2026-02-11 09:10 passes
=> reporting.late flow/3 deadline=hours
2026-02-14 00:00 passes
=> reporting.late flow/3 deadline=posted due=2026-02-13

# Organs that say which one they are, and a post: each stands for its organ, once.
2026-02-14 08:00 钱 of unit/甲厂: units M
=> taken flow/9 partial=true
2026-02-14 08:00 钱 of unit/甲厂: units M
=> refused flow/9: 已办理：会签
2026-02-14 08:00 孙 of head.bogus: units M
=> refused flow/9: 应由 单位、组 提出
2026-02-14 08:00 孙 of head: units M
=> taken flow/9 partial=

# Two persons; several organs, in order; the stage moves on when both stand.
2026-02-14 09:00 李 of clerk: look M
=> taken flow/6 partial=true completes=
2026-02-14 09:00 李 of clerk: look M
=> refused flow/6: 已办理：复核
2026-02-14 09:00 王 of mayor: agree M
=> refused flow/6: 须先由 委员会 完成
2026-02-14 09:00 周 of board: agree M
=> taken flow/6 partial=true
2026-02-14 09:00 钱 of unit/甲厂: object M text=x
=> refused flow/6: 须先完成：同意
2026-02-14 09:00 王 of mayor: agree M
=> taken flow/6 partial=
2026-02-14 09:10 孙 of chief: finish M
=> refused flow/9: this step belongs to the stage “second stage”, and the case is in “first stage”, which still waits for: looked at
2026-02-14 09:10 孙 of chief: look M
=> taken flow/6 completes=first begins=second
# Objected to: the case goes back.
2026-02-14 09:20 吴 of unit/乙厂: object M text=x
=> refused flow/6: 应由 甲厂 办理
2026-02-14 09:20 钱 of unit/甲厂: object M text=x
=> taken flow/6 begins=first
2026-02-14 09:20 周 of board: agree M
=> taken flow/6 partial=true
2026-02-14 09:20 王 of mayor: agree M
=> taken flow/6 completes=first begins=second
2026-02-14 09:30 李 of clerk: ask M
=> refused flow/5: 本案现处 第二环节

# Nothing happens while a matter is being decided above.
2026-02-14 10:00 李 of clerk: raise M
=> taken flow/8
2026-02-14 10:00 李 of clerk: paint M colour=红
=> refused flow/8: 须先有：批复
2026-02-14 10:00 孙 of chief: decide M
=> taken flow/8
2026-02-14 10:00 李 of clerk: paint M colour=红
=> taken flow/7

# Parts hold the whole open; what a part waits for may stand in the whole.
2026-02-14 11:00 李 of clerk: split M P1 count=3x
=> refused flow/9: 数量应为整数
2026-02-14 11:00 李 of clerk: split M P1 proof=abc
=> refused flow/9: 64 hexadecimal digits
2026-02-14 11:00 李 of clerk: split M P1 count=3
=> taken flow/9 case_id=A2026-001-01 parent=A2026-001
2026-02-14 11:00 孙 of chief: finish M
=> refused flow/9: 1 of part is not closed (A2026-001-01)
2026-02-14 11:00 钱 of unit/甲厂: settle P1
=> refused flow/9: 须先完成：询问
# What may not stand, may not stand in the whole when a part is opened either.
2026-02-14 11:10 李 of clerk: whole M
=> taken flow/9
2026-02-14 11:10 李 of clerk: split M P2 count=4
=> refused flow/9: 已有“不再分项”

# A case that no step gives such days may be worked on at any time.
2026-02-14 12:00 李 of clerk: within N
=> taken flow/7

# The other module knows of the block and of its end.
2026-02-14 12:10 李 of clerk: begin B unit=甲厂 urgent=no
=> taken flow/4
2026-02-14 12:10 李 of clerk: ask B
=> taken flow/5
2026-02-14 12:10 李 of clerk: raise B
=> taken flow/8
2026-02-14 12:10 钱 of unit/甲厂: reply B
=> refused flow/8: 须先有：批复
2026-02-14 12:20 孙 of chief: decide B
=> taken flow/8
2026-02-14 12:20 钱 of unit/甲厂: reply B
=> taken flow/5

# What an office of this level opens, and what it does not; under the clause that divides them.
2026-02-14 13:00 李 of clerk: enlarge G
=> taken flow/4 type=grand
2026-02-14 13:00 李 of clerk: lessen B P3
=> refused flow/2: 一般事项由下列层级的单位开立：区、乡镇

# Yes and no as people write them are kept as yes and no.
2026-02-14 13:10 李 of clerk: begin Y unit=甲厂 urgent=是
=> taken flow/4 field.urgent=yes
2026-02-14 13:10 李 of clerk: begin N1 unit=甲厂 urgent=否
=> taken flow/4 field.urgent=no
2026-02-14 13:10 李 of clerk: begin O unit=甲厂 urgent=对
=> refused flow/4: 加急应为“是”或“否”
