# A regulation is replaced while cases run. Each keeps its version, until somebody carries it over.

office tests/packs/moved-1 at 2026-03-02 08:00 with reporting referral

2026-03-02 09:00 李 of clerk: begin A colour=红 weight=3
=> taken moved/4 due.0.date=2026-03-16 due.1.date=2026-03-05
2026-03-02 09:00 李 of clerk: exchange A
=> taken moved/4
2026-03-02 09:00 李 of clerk: check A
=> taken moved/4
2026-03-02 09:00 李 of clerk: begin K colour=蓝
=> taken moved/4
2026-03-02 09:00 李 of clerk: exchange K
=> taken moved/4
2026-03-02 09:00 李 of clerk: begin X colour=蓝
=> taken moved/4
2026-03-02 09:00 李 of clerk: exchange X
=> taken moved/4
2026-03-02 09:00 李 of clerk: submit X
=> taken moved/4 begins=extra
2026-03-02 09:00 李 of clerk: start O
=> taken moved/4
2026-03-02 09:00 李 of clerk: begin E colour=蓝
=> taken moved/4
2026-03-02 09:00 李 of clerk: finish E
=> taken moved/4

# Not before it is law, and not to what nobody has adopted.
2026-03-03 09:00 王 of clerk: regime.migrate A to=moved@2
=> refused -: moved@2 has not been adopted
2026-03-03 09:00 adopt tests/packs/moved-2
=> regime.adopted

# Two versions side by side.
2026-03-03 10:00 李 of clerk: begin B tint=红
=> taken moved/4 step.regime=moved@2 due.0.date=2026-03-10 begins=
2026-03-03 10:00 李 of clerk: exchange-opinions B
=> taken moved/4
2026-03-03 10:00 李 of clerk: exchange B
=> refused moved/-: moved@2 has no step exchange
2026-03-03 10:00 李 of clerk: pass B
=> taken moved/5
2026-03-03 10:00 李 of clerk: pass A
=> refused moved/-: moved@1 has no step pass

# What cannot go: a stage and a type that are no more, a closed case, a case that is not there.
2026-03-03 11:00 王 of clerk: regime.migrate X to=moved@2
=> refused -: 环节 extra
2026-03-03 11:00 王 of clerk: regime.migrate O to=moved@2
=> refused -: no type of case `other`
2026-03-03 11:00 王 of clerk: regime.migrate E to=moved@2
=> refused -: the case is closed
2026-03-03 11:00 王 of clerk: regime.migrate nobody to=moved@2
=> refused -: there is no case nobody
2026-03-03 11:00 王 of clerk: regime.migrate A to=moved@3
=> refused -: moved@3 has not been adopted
2026-03-03 11:00 王 of clerk: regime.migrate B to=moved@1
=> refused -: it does not go back
2026-03-03 11:00 王 of clerk: regime.migrate B to=moved@2
=> refused -: 本案已适用 moved@2

# A goes. Its deadlines: one has another name and keeps its day, one is no more. The module that took the exchange tells
# it to the one that asks for it from now on.
2026-03-03 12:00 王 of clerk: regime.migrate A to=moved@2 reason=新办法施行
=> case.migrated moved/- from=moved@1 to=moved@2 stage=drafting reason=新办法施行 step.person=王
=> deadline.clear key=M1/old
=> case.carried taken.0.name=exchange-opinions
2026-03-03 12:00 王 of clerk: regime.migrate A to=moved@2
=> refused -: under moved@2 already
2026-03-03 13:00 李 of clerk: exchange A
=> refused moved/-: moved@2 has no step exchange
2026-03-03 13:00 李 of clerk: exchange-opinions A
=> refused moved/4: 已完成
2026-03-03 13:00 李 of clerk: pass A
=> taken moved/5 step.regime=moved@2
2026-03-03 13:00 李 of clerk: red A
=> taken moved/4
2026-03-03 13:00 李 of clerk: submit A
=> taken moved/4 begins=second

# K stays under the old version, and its old deadline passes. A's has gone.
2026-03-03 14:00 李 of clerk: submit K
=> taken moved/4 step.regime=moved@1 begins=extra
2026-03-06 00:00 passes
=> reporting.late moved/3 case_id=M2 deadline=old
2026-03-06 00:00 passes
=> nothing
2026-03-17 00:00 passes
=> reporting.late case_id=M1 deadline=answer due=2026-03-16
2026-03-17 09:00 李 of clerk: finish A
=> taken moved/4
