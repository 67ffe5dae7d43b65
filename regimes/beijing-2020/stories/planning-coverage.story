# Who is still owed a routine inspection in the committee's term: Article 5, paragraph 2.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification archive

# Nothing is registered, and no plan is in force.
2026-01-05 08:10 陈 of office: coverage.show
=> coverage.shown term= total=0 line=
2026-01-05 08:20 陈 of office: register-subject S5 subject=某研究院 subject_kind=other
=> taken beijing-2020/19
include routine-fed-back

# R of Haidian runs; an institute is inspected on demand alone; three are owed.
2026-05-06 08:00 陈 of office: coverage.show
=> coverage.shown term=第十三届 total=5 count.0.state=done count.0.subjects=0 count.1.state=running count.1.subjects=1 count.2.state=owed count.2.subjects=3 count.3.state=on-demand count.3.subjects=1 line="5 items" line.0.subject=京华化工集团 line.0.state=owed line.2.subject=某研究院 line.2.state=on-demand line.3.subject=海淀区 line.3.state=running line.3.case_id=LX2026-01 line.3.since=2026-02-02
# By state, by kind, in pages.
2026-05-06 08:00 陈 of office: coverage.show state=owed
=> coverage.shown total=5 line="3 items" line.0.subject=京华化工集团 line.1.subject=市水务局 line.2.subject=通州区 next=
2026-05-06 08:00 陈 of office: coverage.show kind=区 state=owed
=> coverage.shown line="1 items" line.0.subject=通州区
2026-05-06 08:00 陈 of office: coverage.show limit=2
=> coverage.shown line="2 items" next=市水务局
2026-05-06 08:00 陈 of office: coverage.show limit=2 after=市水务局
=> coverage.shown line="2 items" line.0.subject=某研究院 line.1.subject=海淀区 next=海淀区
2026-05-06 08:00 陈 of office: coverage.show limit=2 after=海淀区
=> coverage.shown line="1 items" line.0.subject=通州区 next=
# In another term nobody was inspected yet.
2026-05-06 08:00 陈 of office: coverage.show term=第十四届 state=running
=> coverage.shown term=第十四届 count.1.subjects=0 count.2.subjects=4 line=

# A special inspection is not what Article 5 promises; a routine one on demand is.
2026-05-06 08:10 陈 of office: order-special Z subject=通州区 ground=key-area
=> taken beijing-2020/35
2026-05-06 08:20 陈 of office: order-routine R2 subject=通州区 ground=demanded
=> taken beijing-2020/5
2026-05-06 08:20 陈 of office: order-routine R3 subject=某研究院 ground=demanded
=> taken beijing-2020/5
2026-05-06 08:30 陈 of office: coverage.show state=running
=> coverage.shown count.1.subjects=3 count.2.subjects=2 count.3.subjects=0 line="3 items"

# R goes on to its end: the dossier is sealed. Its authorisations end with it (Article 15).
2026-05-06 09:00 陈 of office: send-results R result="督察结果"
=> taken beijing-2020/27
2026-05-06 09:30 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken beijing-2020/27
2026-05-06 10:00 陈 of office: close-transfer R
=> taken beijing-2020/27
2026-05-20 09:00 钱 of subject/海淀区: submit-plan R plan="整改方案"
=> taken beijing-2020/28
2026-09-01 09:00 钱 of subject/海淀区: submit-result R result="已完成"
=> taken beijing-2020/28
2026-09-02 09:00 陈 of office: report-to-group R result="已完成"
=> taken beijing-2020/28
2026-09-03 09:00 陈 of office: end-rectification R
=> taken beijing-2020/28 begins=archive
2026-09-04 09:00 高远 of team.leader: file-papers R papers=底稿
=> taken beijing-2020/29
2026-09-04 10:00 陈 of office: coverage.show state=done
=> coverage.shown count.0.subjects=0 line=
2026-09-05 09:00 陈 of office: seal-dossier R keeper=市生态环境局 retention=永久
=> taken beijing-2020/29
2026-09-05 09:10 陈 of office: coverage.show state=done
=> coverage.shown total=5 count.0.subjects=1 count.1.subjects=2 line="1 items" line.0.subject=海淀区 line.0.case_id=LX2026-01 line.0.since=2026-09-05
2026-09-05 09:20 高远 of team.leader: file-papers R papers=底稿
=> refused beijing-2020/29: 高远 未获本案 督察组组长 的授权，或授权已失效
2026-09-05 09:20 高远 of team.leader: draft-report R report=x
=> refused beijing-2020/25: 高远 未获本案 督察组组长 的授权，或授权已失效
2026-09-05 09:30 陈 of office: file-papers R papers=底稿
=> refused beijing-2020/29: 本案已结束

# A second routine inspection in the same term changes nothing in what is owed.
2026-09-06 09:00 陈 of office: order-routine R4 subject=海淀区 ground=demanded
=> taken beijing-2020/5
2026-09-06 09:00 陈 of office: coverage.show state=done
=> coverage.shown count.0.subjects=1 line.0.case_id=LX2026-01
