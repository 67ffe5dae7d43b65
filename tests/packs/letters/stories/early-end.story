# A case is ended before its time by a step that sends it on to the last stage.
office . at 2026-03-02 08:00 with inspection

2026-03-03 09:00 李 of office: register M received_on=2026-03-02 people=1
=> taken letters/2
2026-03-03 09:10 赵 of person: withdraw M
=> taken letters/5 begins=filing
2026-03-03 09:20 李 of office: close M
=> taken letters/5 completes=filing

# What stood before a stage began does not end it when it begins; the next step of the case does.
2026-03-03 10:00 李 of office: register N received_on=2026-03-02 people=1
=> taken letters/2
2026-03-03 10:10 李 of office: settle N
=> taken letters/3 completes=intake begins=acceptance
2026-03-03 10:20 李 of office: close N
=> refused letters/5: the case is in “acceptance”, which still waits for one of these: accepted, referred
2026-03-03 10:30 李 of office: note N
=> taken letters/2 completes=acceptance begins=handling
2026-03-03 10:40 赵 of person: withdraw N
=> taken letters/5 begins=filing
2026-03-03 10:50 李 of office: close N
=> taken letters/5
