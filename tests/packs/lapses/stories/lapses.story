# Who does not answer agrees; what nobody objects to is unopposed; what is not settled is followed up: by itself.
office . at 2026-03-02 08:00 with inspection reporting

2026-03-02 08:50 周 of unit: consult A urgent=no
=> refused lapses/2
2026-03-02 09:00 李 of office: consult A urgent=no
=> taken lapses/2 due.0.date=2026-03-07 due.1.date=2026-03-22
2026-03-02 09:00 李 of office: consult B urgent=yes
=> taken lapses/2
2026-03-02 09:00 李 of office: consult C urgent=no
=> taken lapses/2
2026-03-02 09:00 李 of office: consult D urgent=no
=> taken lapses/2

# C answers in time, D's time stands still, B is urgent.
2026-03-03 09:00 李 of office: reply C opinion=修改
=> refused lapses/3
2026-03-03 09:00 周 of unit: reply C opinion=修改
=> taken lapses/3
2026-03-03 09:05 周 of unit: hold D
=> refused lapses/3
2026-03-03 09:05 李 of office: hold D
=> taken lapses/3
2026-03-06 09:00 李 of office: deem-agreed A
=> refused lapses/3
2026-03-08 00:00 passes
=> reporting.late lapses/3 case_id=Y2026-001
=> reporting.taken lapses/3 case_id=Y2026-001 step.name=deem-agreed step.person=
=> reporting.late lapses/3 case_id=Y2026-002
=> not reporting.taken lapses/3 case_id=Y2026-002
2026-03-08 09:00 周 of unit: reply A opinion=反对
=> refused lapses/3
2026-03-08 09:00 周 of unit: reply B opinion=反对
=> taken lapses/3
2026-03-11 00:00 passes
=> reporting.late lapses/3 case_id=Y2026-004
=> reporting.taken lapses/3 case_id=Y2026-004 step.name=deem-agreed field.opinion=同意

# Four have an opinion: one person gave two, one of them late, and nobody gave the other two.
2026-03-12 08:00 李 of office: statistics.show group=lapses/answered
=> statistics.shown statistic.0.number=4
2026-03-12 08:00 李 of office: statistics.show group=lapses/answerers
=> statistics.shown statistic.0.number=1
2026-03-12 08:00 李 of office: statistics.show group=lapses/answer-times
=> statistics.shown statistic.0.number=2

# Seven days hang A and C out; C is objected to.
2026-03-12 09:00 周 of unit: post-up A
=> refused lapses/4
2026-03-12 09:00 李 of office: post-up A
=> taken lapses/4 due.0.date=2026-03-19
2026-03-12 09:00 李 of office: post-up C
=> taken lapses/4
2026-03-13 09:00 李 of office: object C
=> refused lapses/4
2026-03-13 09:00 周 of unit: object C
=> taken lapses/4
2026-03-19 09:00 李 of office: deem-unopposed A
=> refused lapses/4
2026-03-20 00:00 passes
=> inspection.taken lapses/4 case_id=Y2026-001 step.name=deem-unopposed
=> not inspection.taken lapses/4 case_id=Y2026-003
2026-03-20 08:00 周 of unit: close A
=> refused lapses/6
2026-03-20 08:00 李 of office: close A
=> taken lapses/6

# The three that are left are followed up, each in a case of its own.
2026-03-22 09:00 周 of unit: watch B
=> refused lapses/5
2026-03-23 00:00 passes
=> reporting.late lapses/5 case_id=Y2026-002
=> reporting.taken lapses/5 case_id=Y2026-002-01 parent=Y2026-002 step.name=watch as W
=> reporting.taken lapses/5 case_id=Y2026-003-01
=> reporting.taken lapses/5 case_id=Y2026-004-01

# The matter is late; what belongs to it has a time of its own, which has not begun.
2026-03-23 08:30 李 of office: urge B
=> taken lapses/5
2026-03-23 08:30 李 of office: urge W
=> refused lapses/5: 办结时限 尚未起算
2026-03-23 08:40 周 of unit: limit W
=> refused lapses/5
2026-03-23 08:40 李 of office: limit W
=> taken lapses/5 due.0.date=2026-04-12
2026-03-23 08:50 李 of office: urge W
=> refused lapses/5: runs until 2026-04-13 00:00
2026-04-13 08:50 passes
=> reporting.late lapses/5 case_id=Y2026-002-01
=> not reporting.taken lapses/5 parent=Y2026-002-01
2026-04-13 09:00 李 of office: urge W
=> taken lapses/5
2026-04-13 09:00 周 of unit: review W
=> refused lapses/5
2026-04-13 09:00 李 of office: review W
=> taken lapses/5
