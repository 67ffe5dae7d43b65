# Both are drawn by lot: who is checked, and who checks. Anybody can repeat it:
#   printf '%s\n%s' jia-2026 丁公司 | sha256sum
office . at 2026-03-02 08:00 with planning inspection reporting disclosure
2026-03-02 09:00 陈 of office: register-subject S1 subject=甲公司 subject_kind=企业 risk=高
=> taken random-checks/2
2026-03-02 09:00 陈 of office: register-subject S2 subject=乙公司 subject_kind=企业 risk=高
=> taken random-checks/2
2026-03-02 09:00 陈 of office: register-subject S3 subject=丙公司 subject_kind=企业 risk=高
=> taken random-checks/2
2026-03-02 09:00 陈 of office: register-subject S4 subject=丁公司 subject_kind=企业 risk=高
=> taken random-checks/2
2026-03-02 09:00 陈 of office: register-subject S5 subject=戊公司 subject_kind=企业 risk=低
=> taken random-checks/2
2026-03-02 09:05 陈 of office: register-subject S6 subject=甲公司 subject_kind=企业 risk=高
=> refused random-checks/2
2026-03-02 09:10 陈 of office: register-person P1 person=王某 field=食品
=> taken random-checks/2
2026-03-02 09:10 陈 of office: register-person P2 person=李某 field=食品,特种设备
=> taken random-checks/2
2026-03-02 09:10 陈 of office: register-person P3 person=张某 field=食品
=> taken random-checks/2
2026-03-02 09:10 陈 of office: register-person P4 person=赵某 field=特种设备
=> taken random-checks/2
2026-03-02 09:10 陈 of office: register-person P5 person=钱某 field=食品 dealings=丁公司
=> taken random-checks/2
2026-03-02 09:15 张 of observer: register-person P6 person=孙某 field=食品
=> refused random-checks/2: 应由

# ---- the seed is promised by its digest, then shown: half of those whose risk is high
2026-03-03 09:00 陈 of office: promise-subjects D risk=高 seed_digest=8d406b49cb833b63df9f42f92df0cbcf3d1cadb41e63ebc1de82d0b75f177857
=> refused random-checks/4: 缺少：抽取比例
2026-03-03 09:00 陈 of office: promise-subjects D risk=高 seed_digest=8d406b49cb833b63df9f42f92df0cbcf3d1cadb41e63ebc1de82d0b75f177857 percent=101
=> refused random-checks/4: 抽取比例应为 1 至 100
2026-03-03 09:00 陈 of office: promise-subjects D risk=高 seed_digest=8d406b49cb833b63df9f42f92df0cbcf3d1cadb41e63ebc1de82d0b75f177857 percent=50
=> taken random-checks/4
2026-03-05 09:00 陈 of office: draw-subjects D seed=jia-2026
=> refused random-checks/4: 应由 监督员
2026-03-05 09:00 张 of observer: draw-subjects D seed=jia-2027
=> refused random-checks/4: 种子与公布的摘要不符
2026-03-05 09:00 张 of observer: draw-subjects D seed=jia-2026
=> taken random-checks/4 result.pool=4 result.drawn=2 field.drawn_subject=丁公司,甲公司
2026-03-05 09:10 张 of observer: draw-subjects D seed=jia-2026
=> refused random-checks/4: 已完成

# ---- whoever was drawn, and nobody else
2026-03-06 09:00 陈 of office: order-check D C0 subject=乙公司
=> refused random-checks/5: 检查对象“乙公司”不在抽中对象之列；现有：丁公司、甲公司
2026-03-06 09:00 陈 of office: order-check D C1 subject=丁公司
=> taken random-checks/5
2026-03-06 09:00 陈 of office: order-check D C2 subject=甲公司
=> taken random-checks/5
2026-03-06 10:00 陈 of office: form-team C1 leader=李某 member=张某 authority=检字1号
=> refused random-checks/6: 须先完成：抽取检查人员
# Three may be drawn for food: one has dealings with the enterprise, one knows lifts alone.
2026-03-06 10:00 陈 of office: promise-inspectors C1 field=食品 seed_digest=a3cd6cb8ada7234fd77feede76ff569a891deafb778702679b706a0233eba52a count=0
=> refused random-checks/6: 抽取数量应为 1 至 200
2026-03-06 10:00 陈 of office: promise-inspectors C1 field=食品 seed_digest=a3cd6cb8ada7234fd77feede76ff569a891deafb778702679b706a0233eba52a count=4
=> taken random-checks/6
2026-03-06 11:00 张 of observer: draw-inspectors C1 seed=yi-2026
=> refused random-checks/6: 应抽 4 人，可以参加的只有 3 人
2026-03-06 11:10 陈 of office: promise-inspectors C1 field=食品 seed_digest=a3cd6cb8ada7234fd77feede76ff569a891deafb778702679b706a0233eba52a count=2
=> taken random-checks/6
2026-03-06 11:15 张 of observer: draw-inspectors C1 seed=yi-2026
=> taken random-checks/6 result.pool=3 field.drawn_person=李某,张某
2026-03-06 11:16 陈 of office: promise-inspectors C1 field=食品 seed_digest=a3cd6cb8ada7234fd77feede76ff569a891deafb778702679b706a0233eba52a count=3
=> refused random-checks/6: 已有“抽取检查人员”
2026-03-06 11:18 陈 of office: form-team C1 leader=李某 member=张某 authority=检字1号
=> taken random-checks/6
2026-03-06 11:20 陈 of office: promise-inspectors C2 field=食品 seed_digest=a3cd6cb8ada7234fd77feede76ff569a891deafb778702679b706a0233eba52a count=2
=> taken random-checks/6
2026-03-06 11:30 陈 of office: draw-inspectors C2 seed=yi-2026
=> refused random-checks/6: 应由 监督员
2026-03-06 11:30 张 of observer: draw-inspectors C2 seed=yi-2026
=> taken random-checks/6 result.pool=4 field.drawn_person=钱某,李某
2026-03-06 11:40 陈 of office: form-team C2 leader=钱某 member=王某 authority=检字2号
=> refused random-checks/6: 检查人员“王某”不在抽中人员之列；现有：钱某、李某
# Interests that come to light after the drawing: it is done anew, with another seed.
2026-03-06 11:45 张 of observer: declare-interests P2 dealings=甲公司
=> refused random-checks/6: 应由 抽查办公室 提出
2026-03-06 11:45 陈 of office: declare-interests P2 dealings=甲公司
=> taken random-checks/6
2026-03-06 11:50 陈 of office: form-team C2 leader=钱某 member=李某 authority=检字2号
=> refused random-checks/6: 李某：利害关系回避
2026-03-06 11:55 陈 of office: cancel-drawing C2 reason=利害关系
=> refused random-checks/6: 应由 监督员 提出
2026-03-06 11:55 张 of observer: cancel-drawing C2 reason=利害关系
=> taken random-checks/6
2026-03-06 12:00 陈 of office: promise-inspectors C2 field=食品 seed_digest=a8bf70a5b1a65c4da410bdabe24f91a3febf3b3294e318569a1ec53788586052 count=2
=> taken random-checks/6
2026-03-06 12:10 张 of observer: draw-inspectors C2 seed=bing-2026
=> taken random-checks/6 result.pool=3 field.drawn_person=钱某,张某
2026-03-06 12:15 陈 of office: form-team C2 leader=钱某 member=李某 authority=检字2号
=> refused random-checks/6: 检查人员“李某”不在抽中人员之列；现有：钱某、张某
2026-03-06 12:20 陈 of office: form-team C2 leader=钱某 member=张某 authority=检字2号
=> taken random-checks/6

# ---- checked, published, closed
2026-03-09 09:00 李某 of team.leader: report-check C2 found="食品标签不合格"
=> refused random-checks/6: 李某 未获本案 组长 的授权
2026-03-09 09:00 钱某 of team.leader: report-check C2 found="食品标签不合格"
=> taken random-checks/6 due.0.date=2026-04-07
2026-03-10 09:00 陈 of office: close-drawing D found="一户已查"
=> refused random-checks/7: 检查 尚有 2 件未结
2026-03-10 09:00 张 of observer: publish-check C2 link=公示系统
=> refused random-checks/7: 应由 抽查办公室 提出
2026-03-10 09:00 陈 of office: publish-check C1 link=公示系统
=> refused random-checks/7: 须先完成：提交检查结果
2026-03-10 09:00 陈 of office: publish-check C2 link=公示系统
=> taken random-checks/7
2026-03-12 09:00 李某 of team.leader: report-check C1 found="未见异常"
=> taken random-checks/6
2026-03-13 09:00 陈 of office: publish-check C1 link=公示系统
=> taken random-checks/7
2026-03-13 10:00 陈 of office: close-drawing D found="两户均已检查、公示"
=> taken random-checks/7
