# All that is wrong in a form is said at once; a value of the wrong shape is compared with nothing.
office . at 2026-03-02 08:00 with inspection

2026-03-03 09:00 李 of office: register M received_on=2026-03-09 people=0
=> refused letters/2: people must be a whole number, 1 or more; received on (2026-03-09) may not be after today (2026-03-03)
2026-03-03 09:00 李 of office: register M received_on=2026-03-09 people=2 deputies=3
=> refused letters/2: received on (2026-03-09) may not be after today (2026-03-03); deputies (3) may not be more than people (2)
2026-03-03 09:00 李 of office: register M received_on=三月 people=0 deputies=3
=> refused letters/2: received on must be a date, 2026-02-09; people must be a whole number, 1 or more
2026-03-03 09:00 李 of office: register M received_on=三月 people=0 deputies=3
=> not refused letters/2: deputies (3)
=> refused letters/2: 收到日期应为“年-月-日”，如 2026-02-09；人数应为不小于 1 的整数
2026-03-03 09:00 李 of office: register M received_on=2026-03-09 deputies=x people=2
=> refused letters/2: received on (2026-03-09) may not be after today
2026-03-03 09:00 李 of office: register M received_on=2026-03-03 people=2 deputies=2
=> taken letters/2
