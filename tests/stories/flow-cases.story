# A form that names another case: one that this office knows, of such a type, that is so far.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4 case_id=A2026-001
2026-02-09 09:00 李 of clerk: begin N unit=甲厂 urgent=no
=> taken flow/4 case_id=A2026-002
2026-02-09 09:00 李 of clerk: enlist P who=张
=> taken flow/4 case_id=named/张
2026-02-09 09:00 李 of clerk: split M S
=> taken flow/9 case_id=A2026-001-01

# Another module takes the step: it knows the cases that this one opened.
2026-02-09 09:10 李 of clerk: follow N model=A2026-777
=> refused flow/9: 参照事项“A2026-777”应为本单位的案件：事项、子项
2026-02-09 09:10 李 of clerk: follow N model=named/张
=> refused flow/9: model `named/张` must be a case of this office: matter, part
2026-02-09 09:10 李 of clerk: follow N
=> refused flow/9: 缺少：参照事项
# It is not so far yet; of several, each must be.
2026-02-09 09:20 李 of clerk: follow N model=A2026-001
=> refused flow/9: 参照事项“A2026-001”须先完成：不再分项
2026-02-09 09:30 李 of clerk: whole M
=> taken flow/9
2026-02-09 09:35 李 of clerk: begin O unit=甲厂 urgent=no
=> taken flow/4 case_id=A2026-003
2026-02-09 09:40 李 of clerk: follow N model=A2026-001,A2026-003
=> refused flow/9: model `A2026-003`: to be done there first: no more parts
# Nor is it the case itself.
2026-02-09 09:40 李 of clerk: follow N model=A2026-001,A2026-002
=> refused flow/9: 参照事项“A2026-002”是本案自身，须填其他案件
2026-02-09 09:40 李 of clerk: follow N model=A2026-001
=> taken flow/9 field.model=A2026-001
# What stands in the case above stands for the part.
2026-02-09 09:40 李 of clerk: follow N model=A2026-001-01
=> taken flow/9
# What was taken back stands no longer, and the other module knows.
2026-02-09 09:50 孙 of chief: open-up M
=> taken flow/9
2026-02-09 10:00 李 of clerk: follow N model=A2026-001
=> refused flow/9: 须先完成：不再分项

# A card is shown by its owner, in whatever module.
2026-02-09 10:10 李 of clerk: show-card N card=named/李
=> refused flow/4: 证件“named/李”应为本单位的案件：名册
2026-02-09 10:10 李 of clerk: show-card N card=named/张
=> refused flow/4: 证件须为 李 本人的
2026-02-09 10:10 张 of clerk: show-card N card=named/张
=> taken flow/4

# The case that is named is about the same unit; who was named acts, and nobody before somebody was.
2026-02-09 11:00 李 of clerk: begin Z unit=乙厂 urgent=no
=> taken flow/4
2026-02-09 11:10 李 of clerk: look-back N twin_of=A2026-001
=> taken flow/4
2026-02-09 11:10 李 of clerk: look-back Z twin_of=A2026-001
=> refused flow/4: 原事项“A2026-001”的单位应与本案相同：乙厂
2026-02-09 11:20 王 of clerk: preside-over M
=> refused flow/4: 尚未写明主持人
2026-02-09 11:30 孙 of chief: name-chair M chair=吴
=> taken flow/4
2026-02-09 11:40 王 of clerk: preside-over M
=> refused flow/4: 须由主持人 吴 本人办理
2026-02-09 11:40 吴 of clerk: preside-over M
=> taken flow/4
2026-02-09 11:50 孙 of chief: name-chair M chair=王
=> taken flow/4
2026-02-09 12:00 吴 of clerk: preside-over M
=> refused flow/4: to be done by 王 in person
