# Of the tasks of a campaign so many must be accepted, and not so many failed; another campaign's do not count.
office . at 2026-03-02 08:00 with inspection reporting rectification

2026-03-02 08:50 周 of unit: begin A
=> refused shares/2
2026-03-02 09:00 李 of office: begin A
=> taken shares/2
2026-03-02 09:00 李 of office: begin B
=> taken shares/2
# Of none it is no share.
2026-03-02 09:01 李 of office: report A
=> refused shares/4: 本案任务完成“验收”须 >= 60%（现 0/0）
2026-03-02 09:04 周 of unit: assign A T1
=> refused shares/2
2026-03-02 09:05 李 of office: assign A T1
=> taken shares/2
2026-03-02 09:05 李 of office: assign A T2
=> taken shares/2
2026-03-02 09:05 李 of office: assign A T3
=> taken shares/2
2026-03-02 09:05 李 of office: assign B U1
=> taken shares/2
2026-03-02 09:06 李 of office: accept U1
=> taken shares/3
2026-03-02 09:07 李 of office: report B
=> taken shares/4

# One of three, two of three.
2026-03-02 09:08 周 of unit: accept T1
=> refused shares/3
2026-03-02 09:08 周 of unit: fail T1
=> refused shares/3
2026-03-02 09:08 李 of office: redo T1
=> refused shares/3
2026-03-02 09:10 李 of office: accept T1
=> taken shares/3
2026-03-02 09:11 李 of office: report A
=> refused shares/4: cases of `task` that belong to this one with `accepted` must be >= 60% (now 1/3)
2026-03-02 09:12 李 of office: accept T2
=> taken shares/3
2026-03-02 09:13 李 of office: report A
=> taken shares/4
2026-03-02 09:14 李 of office: close A
=> refused shares/6: 本案任务完成“验收”须 >= 100%（现 2/3）

# What is taken back no longer counts; failed twice, and not once.
2026-03-02 09:20 周 of unit: redo T2
=> taken shares/3
2026-03-02 09:21 李 of office: report A
=> refused shares/4: 现 1/3
2026-03-02 09:22 李 of office: fail T2
=> taken shares/3
2026-03-02 09:23 李 of office: summon A
=> refused shares/5: 本案任务完成“不合格”须 >= 2（现 1）
2026-03-02 09:24 李 of office: close A
=> refused shares/6: 本案已有任务完成“不合格”
2026-03-02 09:24 李 of office: close A
=> refused shares/6: there is a case of `task` with `failed` that belongs to this one
2026-03-02 09:25 李 of office: fail T3
=> taken shares/3
2026-03-02 09:26 李 of office: summon A
=> taken shares/5
2026-03-02 09:27 李 of office: summon B
=> refused shares/5: 现 0

# In the whole office: five accepted, and not two failed.
2026-03-02 09:30 李 of office: praise B
=> refused shares/7: 本单位任务完成“验收”须 >= 5（现 2）、本单位任务完成“不合格”不得 >= 2（现 2）
2026-03-02 09:31 周 of unit: redo T2
=> taken shares/3
2026-03-02 09:31 周 of unit: redo T3
=> taken shares/3
2026-03-02 09:32 李 of office: accept T2
=> taken shares/3
2026-03-02 09:32 李 of office: accept T3
=> taken shares/3
2026-03-02 09:33 李 of office: praise B
=> refused shares/7: cases of `task` in this office with `accepted` must be >= 5 (now 4)
2026-03-02 09:34 李 of office: assign B U2
=> taken shares/2
2026-03-02 09:34 李 of office: accept U2
=> taken shares/3
2026-03-02 09:35 李 of office: praise B
=> taken shares/7
2026-03-02 09:40 李 of office: close A
=> taken shares/6

# Closed it is over for every module, and reopened for every module it is not.
2026-03-02 09:45 李 of office: praise A
=> refused shares/7: 本案已结束：结束
2026-03-02 09:46 周 of unit: reopen A
=> refused shares/6
2026-03-02 09:46 李 of office: reopen A
=> taken shares/6
2026-03-02 09:47 李 of office: praise A
=> taken shares/7

# Four tasks of one campaign are the most; another one's do not count.
2026-03-02 10:00 李 of office: assign A T4
=> taken shares/2
2026-03-02 10:01 李 of office: assign A T5
=> refused shares/2: 本案任务完成“分派”不得 >= 4（现 4）
2026-03-02 10:02 李 of office: assign B U3
=> taken shares/2
