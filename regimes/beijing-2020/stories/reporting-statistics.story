# Numbers that say what they count: by item and by issue, by type, by verdict, with and without those
# concluded for a stage; an answer that was returned is taken out again. Articles 20, 24(3), 30.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared

2026-03-02 08:30 陈 of office: statistics.show
=> statistics.shown statistic.0.group=complaints.items statistic.0.number=0 statistic.0.counts="信访举报件数：按件计，一个受理编号计一件；重复导入不计，关联到先前举报的仍计"

2026-03-02 09:00 林清 of team: complaint.import C1 inspection=市级督察 region=海淀区 enterprise=甲厂 pollution_type=水,大气 channel=来电 text=直排与异味 belongs_to=LX2026-01 key_case=true
=> complaint.recorded beijing-2020/24(3)
2026-03-02 09:10 林清 of team: complaint.import C2 inspection=市级督察 region=海淀区 enterprise=甲厂 pollution_type=水污染 channel=来信 text=直排 belongs_to=LX2026-01
=> complaint.recorded beijing-2020/24(3)
2026-03-02 09:20 林清 of team: complaint.import C3 inspection=中央督察 region=通州区 text=噪声
=> complaint.recorded beijing-2020/24(3)
# An import repeated counts nothing; a link counts, and takes nothing away.
2026-03-02 09:30 林清 of team: complaint.import C4 inspection=市级督察 reception_no=D202603020001 region=海淀区 text=直排与异味
=> complaint.repeated beijing-2020/24(3)
2026-03-02 09:40 林清 of team: complaint.link C2 earlier=2026-00001 note=同一排口
=> complaint.linked beijing-2020/24(3)
2026-03-02 09:50 林清 of team.member: record-finding R F1 content=突出生态环境问题 title=甲厂直排 facts=事实 gravity=important breach=yes
=> taken beijing-2020/20

2026-03-02 20:30 林清 of team: batch.close date=2026-03-02
=> batch.closed beijing-2020/24(3) case_id="3 items" key_cases=1
2026-03-02 21:00 林清 of team: complaint.hand-over C1 unit=海淀区水务局 goal=一 measures=二
=> complaint.handed-over beijing-2020/30
2026-03-02 21:00 林清 of team: complaint.hand-over C2 unit=海淀区水务局 goal=一 measures=二
=> complaint.handed-over beijing-2020/30
2026-03-02 21:00 林清 of team: complaint.hand-over C3 unit=通州区 goal=一 measures=二
=> complaint.handed-over beijing-2020/30

2026-03-03 09:00 孙 of unit/海淀区水务局: complaint.answer C1 verdict=部分属实 found=一 handling=二 state=阶段性办结 sub_issue.0.issue=直排 sub_issue.0.verdict=属实 sub_issue.1.issue=异味 sub_issue.1.verdict=不属实
=> complaint.answered beijing-2020/30
2026-03-03 09:00 孙 of unit/海淀区水务局: complaint.answer C2 verdict=属实 found=一 handling=二 state=已办结
=> complaint.answered beijing-2020/30
2026-03-03 09:00 周 of subject/通州区: complaint.answer C3 verdict=属实 found=一 handling=二 state=未办结
=> complaint.answered beijing-2020/30

# The inspection's own: two items, three issues, water counted twice and air once.
2026-03-04 09:00 陈 of office: statistics.show R
=> statistics.shown case_id=LX2026-01 statistic.0.number=2 statistic.1.group=complaints.issues statistic.1.number=3 statistic.2.group=complaints.starred statistic.2.number=1 statistic.3.group=complaints.linked statistic.3.number=1 statistic.4.of=来电 statistic.4.number=1 statistic.5.of=来信 statistic.6.group=complaints.type statistic.6.of=水 statistic.6.number=2 statistic.7.of=大气 statistic.7.number=1 statistic.8.group=complaints.answered statistic.8.number=2 statistic.9.group=complaints.verdict statistic.9.of=部分属实 statistic.9.number=1 statistic.10.of=属实 statistic.11.group=issues.verdict statistic.11.of=属实 statistic.11.number=2 statistic.12.of=不属实 statistic.12.number=1 statistic.13.group=complaints.state statistic.13.of=阶段性办结 statistic.14.of=已办结 statistic.15.group=complaints.concluded statistic.15.number=1 statistic.16.group=complaints.concluded-or-stage statistic.16.number=2
# The whole office: three items, four issues.
2026-03-04 09:00 陈 of office: statistics.show
=> statistics.shown case_id= statistic.0.number=3 statistic.1.number=4

# Returned: its answer counts no more, and its issues are one again.
2026-03-04 10:00 王 of team: complaint.return C1 reason=缺监测
=> complaint.returned beijing-2020/28
2026-03-04 10:10 陈 of office: statistics.show R
=> statistics.shown statistic.0.number=2 statistic.1.number=2 statistic.8.group=complaints.answered statistic.8.number=1 statistic.11.group=issues.verdict statistic.11.of=属实 statistic.11.number=1 statistic.12.of=不属实 statistic.12.number=0 statistic.16.group=complaints.concluded-or-stage statistic.16.number=1
# Answered again, with one issue found true after all.
2026-03-20 09:00 孙 of unit/海淀区水务局: complaint.answer C1 verdict=属实 found=一 handling=二 state=已办结 sub_issue.0.issue=直排 sub_issue.0.verdict=属实 sub_issue.1.issue=异味 sub_issue.1.verdict=属实
=> complaint.answered beijing-2020/30 round=2 late=true
2026-03-20 09:10 陈 of office: statistics.show R
=> statistics.shown statistic.1.number=3 statistic.8.number=2 statistic.10.of=属实 statistic.10.number=2 statistic.11.number=3 statistic.15.group=complaints.concluded statistic.15.number=2 statistic.17.group=complaints.late-answers statistic.17.number=1 statistic.18.group=findings.number statistic.18.number=1 statistic.19.of=突出生态环境问题 statistic.19.number=1 statistic.20.of=重要 statistic.21.group=findings.breach statistic.21.number=1
# Closed and reopened: the answer is owed again.
2026-03-21 09:00 王 of team: complaint.verify C1 note=现场核实
=> complaint.verified beijing-2020/28
2026-03-22 09:00 陈 of office: complaint.close C1
=> complaint.closed beijing-2020/30
2026-03-23 09:00 陈 of office: complaint.reopen C1 reason=反弹
=> complaint.reopened beijing-2020/30
2026-03-23 09:10 陈 of office: statistics.show R
=> statistics.shown statistic.8.group=complaints.answered statistic.8.number=1 statistic.15.group=complaints.concluded statistic.15.number=1
