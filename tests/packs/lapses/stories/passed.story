# A window that is over is over: what stops a clock stops what runs, and nobody is heard afterwards.
office . at 2026-03-02 08:00 with inspection reporting

2026-03-02 09:00 李 of office: consult A urgent=yes
=> taken lapses/2 due.1.date=2026-03-22
2026-03-03 09:00 周 of unit: reply A opinion=修改
=> taken lapses/3
2026-03-03 10:00 李 of office: post-up A
=> taken lapses/4 due.0.date=2026-03-10
2026-03-05 09:00 周 of unit: stay-comment A
=> refused lapses/4
2026-03-05 09:00 李 of office: stay-comment A
=> taken lapses/4
2026-03-06 09:00 周 of unit: go-on A
=> refused lapses/4
2026-03-06 09:00 李 of office: go-on A
=> taken lapses/4 due.0.date=2026-03-11
2026-03-11 09:00 周 of unit: comment A
=> taken lapses/4

2026-03-12 09:00 李 of office: stay-comment A
=> refused lapses/4: 时限未在进行：评议期
2026-03-12 09:10 周 of unit: stay A
=> refused lapses/4
2026-03-12 09:10 李 of office: stay A
=> taken lapses/4
2026-03-12 09:20 周 of unit: comment A
=> refused lapses/4
# The time to settle has stood still, and goes on; the time for comments does not come back.
2026-03-14 09:00 李 of office: go-on A
=> taken lapses/4 due.0.deadline=settle due.0.date=2026-03-24 due.1=
2026-03-14 09:10 李 of office: stay-comment A
=> refused lapses/4: the deadline does not run: time for comments
