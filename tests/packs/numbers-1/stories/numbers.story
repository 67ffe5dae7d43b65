# Two cases never have the same number, whichever module opens them and under whichever regulation.
office . at 2026-03-02 08:00 with inspection planning

2026-03-02 09:00 李 of clerk: open-1 A who=张
=> taken numbers-1/1 case_id=T1
2026-03-02 09:10 李 of clerk: list-1 N who=张
=> taken numbers-1/1 case_id=list/张
2026-03-02 09:20 李 of clerk: open-1 B
=> refused numbers-1/1
2026-03-02 09:20 李 of clerk: list-1 O who=张
=> refused numbers-1/1: 已有案件 list/张
2026-03-02 10:00 adopt ../numbers-2
=> regime.adopted

2026-03-02 10:10 李 of clerk: open-2 B who=王
=> taken numbers-2/1 case_id=T2
2026-03-02 10:20 李 of clerk: open-1 C who=赵
=> taken numbers-1/1 case_id=T3
2026-03-02 10:30 李 of clerk: open-2 D who=钱
=> taken numbers-2/1 case_id=T4
2026-03-02 10:40 李 of clerk: list-2 O who=张
=> refused numbers-2/1: 已有案件 list/张
2026-03-02 10:40 李 of clerk: list-2 O who=王
=> taken numbers-2/1 case_id=list/王

# Each is closed by its own step alone.
2026-03-02 11:00 李 of clerk: close-1 B
=> refused numbers-1/1
2026-03-02 11:00 李 of clerk: close-1 A
=> taken numbers-1/1 case_id=T1
2026-03-02 11:10 李 of clerk: close-2 A
=> refused numbers-2/1
2026-03-02 11:10 李 of clerk: close-2 B
=> taken numbers-2/1 case_id=T2
