# What was taken back is followed by nothing: a clock that was stopped with it, a window whose notice was taken down.
office . at 2026-03-02 08:00 with inspection reporting

2026-03-02 09:00 李 of office: consult A urgent=yes
=> taken lapses/2
2026-03-02 09:10 李 of office: consult B urgent=yes
=> taken lapses/2
2026-03-02 09:20 周 of unit: press A
=> refused lapses/7
2026-03-02 09:20 李 of office: press A
=> taken lapses/7 due.0.date=2026-03-05
2026-03-02 09:21 李 of office: press B
=> taken lapses/7 due.0.date=2026-03-05
2026-03-02 09:30 周 of unit: unpress A
=> refused lapses/7
2026-03-02 09:30 李 of office: unpress A
=> taken lapses/7
2026-03-06 00:00 passes
=> reporting.taken lapses/7 case_id=Y2026-002 step.name=note-silence
=> not reporting.taken lapses/7 case_id=Y2026-001
2026-03-06 08:00 李 of office: note-silence A
=> refused lapses/7
2026-03-06 08:10 李 of office: note-silence B
=> taken lapses/7
2026-03-06 08:20 李 of office: answer B
=> refused lapses/7
2026-03-06 08:20 周 of unit: answer B
=> taken lapses/7

2026-03-06 09:00 周 of unit: reply A opinion=修改
=> taken lapses/3
2026-03-06 09:01 周 of unit: reply B opinion=修改
=> taken lapses/3
2026-03-06 09:02 李 of office: post-up A
=> taken lapses/4 due.0.date=2026-03-13
2026-03-06 09:03 李 of office: post-up B
=> taken lapses/4 due.0.date=2026-03-13
2026-03-07 09:00 周 of unit: take-down A
=> refused lapses/4
2026-03-07 09:00 李 of office: take-down A
=> taken lapses/4
2026-03-14 00:00 passes
=> inspection.taken lapses/4 case_id=Y2026-002 step.name=deem-unopposed
=> not inspection.taken lapses/4 case_id=Y2026-001
