# A stage waits for what can still be taken in it, and one that nothing can end here is passed over.
office . at 2026-03-02 08:00 with inspection

2026-03-03 09:00 李 of office: register M received_on=2026-03-02 people=1
=> taken letters/2
2026-03-03 09:00 李 of office: transfer M
=> taken letters/3 completes=intake begins=acceptance
2026-03-03 09:10 李 of office: close M
=> refused letters/5: the case is in “acceptance”, which still waits for one of these: accepted, referred
2026-03-03 09:10 李 of office: close M
=> refused letters/5: 本案现处 受理，尚待其一：受理、移送
2026-03-03 09:20 李 of office: settle M
=> refused letters/3: this step belongs to the stage “intake”
2026-03-03 09:20 李 of office: accept M
=> taken letters/3 begins=handling

# Declined: neither acceptance nor handling can end any more, and the next step does not wait for them.
2026-03-03 10:00 李 of office: register N received_on=2026-03-02 people=1 unit=水务局
=> taken letters/2
2026-03-03 10:00 李 of office: close N
=> refused letters/5: the case is in “intake”
2026-03-03 10:10 李 of office: decline N
=> taken letters/3 completes=intake begins=acceptance
2026-03-03 10:10 李 of office: accept N
=> refused letters/3: not where at an end: yes
2026-03-03 10:20 李 of office: close N
=> taken letters/5 completes=filing
# A step of a stage that is passed over may still be taken in it.
2026-03-03 11:00 李 of office: register P received_on=2026-03-02 people=1 unit=水务局
=> taken letters/2
2026-03-03 11:10 李 of office: decline P
=> taken letters/3 begins=acceptance
2026-03-03 11:20 水 of unit/水务局: consult P
=> taken letters/4 completes=acceptance begins=handling
2026-03-03 11:30 李 of office: close P
=> taken letters/5

# Taken up again with its answer standing, which is given once: nothing can end that stage a second time.
2026-03-04 09:00 李 of office: register Q received_on=2026-03-02 people=1 unit=水务局
=> taken letters/2
2026-03-04 09:10 李 of office: transfer Q
=> taken letters/3
2026-03-04 09:20 水 of unit/水务局: accept Q
=> taken letters/3
2026-03-04 09:30 水 of unit/水务局: answer Q
=> taken letters/4 begins=filing
2026-03-04 09:40 李 of office: reopen Q
=> taken letters/5 begins=handling
2026-03-04 09:50 水 of unit/水务局: answer Q
=> refused letters/4: already done: answered
2026-03-04 10:00 李 of office: close Q
=> taken letters/5 completes=filing
