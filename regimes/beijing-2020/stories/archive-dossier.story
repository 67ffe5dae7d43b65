# The dossier: Articles 22 and 29. What must stand in it is the pack's catalogue.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification archive
include routine-in-rectification

# The catalogue can be read at any time: what stands under each heading, and what is still missing.
2026-06-01 09:00 陈 of office: dossier.show case_id=LX2026-01
=> dossier.shown type=routine missing=3 sealed= heading.0.name=准备 heading.0.step.0.name=enquire heading.0.step.0.title=了解情况和问题线索 heading.0.step.0.count=1 heading.0.step.0.first_on=2026-02-06 heading.0.step.0.needed=true heading.0.step.0.missing=false heading.0.step.5.name=approve-arrangements heading.0.step.5.count=2 heading.0.step.7.name=issue-scheme heading.0.step.7.needed=false
2026-06-01 09:00 陈 of office: dossier.show case_id=LX2026-99
=> dossier.shown case_id=LX2026-99 type= heading=

# It is sealed in its own stage only, with papers handed in, by the office.
2026-06-01 09:00 林清 of team.member: file-papers R papers="谈话记录"
=> refused beijing-2020/29: 该步骤属于环节 立卷归档，本案现处 整改落实
2026-06-01 10:00 王 of subject/海淀区: enter-task R T1 problem="一" goal="改" measures="甲" unit="一局" limit_date=2026-06-30
=> taken beijing-2020/28
2026-06-02 09:00 甲某 of unit/一局: report-done T1 done="完成" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken beijing-2020/28
2026-06-03 09:00 赵 of body: verify-task T1 passed=yes found="属实"
=> taken beijing-2020/13
2026-06-04 09:00 陈 of office: give-notice-of-closing T1 notice_from=2026-06-05 notice_to=2026-06-11 link="网站"
=> taken beijing-2020/32
2026-06-12 09:00 陈 of office: close-task T1
=> taken beijing-2020/28
2026-06-15 09:00 王 of subject/海淀区: submit-result R result="已完成"
=> taken beijing-2020/28
2026-06-16 09:00 陈 of office: report-to-group R result="情况"
=> taken beijing-2020/28
2026-06-17 09:00 陈 of office: end-rectification R
=> taken beijing-2020/28 begins=archive
2026-06-18 09:00 陈 of office: seal-dossier R keeper="档案室" retention=永久
=> refused beijing-2020/29: 须先完成：移交文件资料
2026-06-18 09:00 王 of subject/海淀区: file-papers R papers="谈话记录"
=> refused beijing-2020/29: 应由
2026-06-18 09:00 林清 of team.member: file-papers R papers="谈话记录"
=> taken beijing-2020/29
2026-06-18 10:00 陈 of office: seal-dossier R keeper="档案室" retention=五年
=> refused beijing-2020/29: 不在代码表中
2026-06-18 10:00 陈 of office: seal-dossier R retention=永久
=> refused beijing-2020/29: 缺少：保管单位
2026-06-18 10:00 林清 of team.member: seal-dossier R keeper="档案室" retention=永久
=> refused beijing-2020/29: 应由

# A task that was opened again keeps it open.
2026-06-19 09:00 陈 of office: reopen-task T1 reason="反弹" limit_date=2026-07-31
=> taken beijing-2020/28
2026-06-19 10:00 陈 of office: seal-dossier R keeper="档案室" retention=永久
=> refused beijing-2020/29: 整改任务 尚有 1 件未结
2026-06-22 09:00 甲某 of unit/一局: report-done T1 done="完成" evidence=2222222222222222222222222222222222222222222222222222222222222222
=> taken beijing-2020/28
2026-06-23 09:00 赵 of body: verify-task T1 passed=yes found="属实"
=> taken beijing-2020/13
2026-06-24 09:00 陈 of office: give-notice-of-closing T1 notice_from=2026-06-25 notice_to=2026-07-01 link="网站"
=> taken beijing-2020/32
2026-07-02 09:00 陈 of office: close-task T1
=> taken beijing-2020/28

# Sealed: the number, and how many papers each heading holds, those of the cases below it counted too.
2026-07-03 09:00 陈 of office: seal-dossier R keeper="档案室" retention=永久
=> taken beijing-2020/29 completes=archive result.dossier_no=DA2026-0001 result.准备=8 result.反馈=1 result.整改=14 result.公开=0
2026-07-03 09:10 陈 of office: dossier.show case_id=LX2026-01
=> dossier.shown missing=0 sealed.number=DA2026-0001 sealed.keeper=档案室 sealed.retention=永久 sealed.sealed_on=2026-07-03 sealed.sealed_by=陈 heading.5.name=整改 heading.5.step.2.name=report-done heading.5.step.2.count=2 heading.5.step.2.first_on=2026-06-02 heading.5.step.2.last_on=2026-06-22

# Sealed once; nothing comes later, and nobody acts for the team any more.
2026-07-04 09:00 陈 of office: seal-dossier R keeper="档案室" retention=永久
=> refused beijing-2020/29: 立卷归档
2026-07-04 09:00 陈 of office: file-papers R papers="补充"
=> refused beijing-2020/29: 本案已结束：立卷归档
2026-07-04 09:00 林清 of team.member: file-papers R papers="补充"
=> refused beijing-2020/29: 未获本案
