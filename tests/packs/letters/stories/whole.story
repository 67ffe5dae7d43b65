# One letter from its registration to its review; who may not is refused.
office . at 2026-03-02 08:00 with inspection

2026-03-03 09:00 李 of office: register M received_on=2026-03-02 people=1
=> taken letters/2
2026-03-03 09:10 赵 of person: note M
=> refused letters/2: 应由 信访办 提出
2026-03-03 09:10 赵 of person: transfer M
=> refused letters/3: 应由 信访办 提出
2026-03-03 09:10 赵 of person: decline M
=> refused letters/3: 应由 信访办 提出
2026-03-03 09:20 李 of office: refer M
=> refused letters/3: 该步骤属于环节 受理，本案现处 甄别，尚待其一：转送、不予受理、当场化解
2026-03-03 09:20 李 of office: transfer M
=> taken letters/3
2026-03-03 09:30 李 of office: withdraw M
=> refused letters/5: 应由 信访人 提出
2026-03-03 09:30 李 of office: consult M
=> refused letters/4
2026-03-03 09:40 李 of office: refer M
=> taken letters/3 completes=acceptance begins=handling
2026-03-03 09:50 李 of office: reopen M
=> refused letters/5: 该步骤属于环节 归档
2026-03-03 10:00 李 of office: forget-review M
=> taken letters/6
2026-03-03 10:10 李 of office: allow-review M
=> refused letters/6: 须先完成：请求复查
2026-03-03 10:20 赵 of person: ask-review M R why=不服
=> taken letters/6
2026-03-03 10:30 赵 of person: review R
=> refused letters/6: 应由 信访办 提出
2026-03-03 10:40 李 of office: review R
=> taken letters/6
2026-03-03 10:50 李 of office: appoint A unit=住建局 person=何
=> taken letters/1
2026-03-03 11:00 何 of person: restore A person=何
=> refused letters/1: 应由 信访办 提出
