# What must be published opens by itself when its cause happens, and its day runs: Article 32.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-fed-back

# The notice of presence, the end of presence and the feedback each made one due. The first is late.
2026-05-06 09:00 陈 of office: disclosure.show R
=> disclosure.shown case_id=LX2026-01 item="3 items" item.0.item=工作安排 item.0.due=2026-03-09 item.0.late=true item.0.state=open item.1.item=边督边改情况 item.1.cause="LX2026-01 结束进驻" item.2.item=报告主要内容 item.2.late=false
2026-05-06 09:00 陈 of office: disclosure.show R limit=2
=> disclosure.shown item="2 items" next=LX2026-01-G02
2026-05-06 09:00 陈 of office: disclosure.show R after=LX2026-01-G02
=> disclosure.shown item="1 items" item.0.item=报告主要内容 next=

2026-05-06 09:10 钱 of subject/海淀区: submit-plan R plan="十二项任务"
=> taken beijing-2020/28
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G04 type=disclosure parent=LX2026-01 field.item=整改方案 field.cause="LX2026-01 报送整改方案" due.0.deadline=publication due.0.date=2026-05-19

# A referral that is concluded by both of its organs makes the accountability due, and only such a one.
2026-05-06 09:20 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken beijing-2020/27
2026-05-06 09:20 高远 of team.leader: refer R Y2 nature=公益诉讼 facts="长期直排"
=> taken beijing-2020/27
2026-05-07 09:00 纪 of discipline: receive-referral Y1
=> taken beijing-2020/27
2026-05-07 09:00 沈 of organisation: receive-referral Y1
=> taken beijing-2020/27
2026-05-07 09:00 检 of procuratorate: receive-referral Y2
=> taken beijing-2020/27
2026-05-08 09:00 检 of procuratorate: conclude-referral Y2 outcome="已立案"
=> taken beijing-2020/27
2026-05-08 09:10 陈 of office: disclosure.show R
=> disclosure.shown item="4 items"
2026-05-08 09:20 纪 of discipline: conclude-referral Y1 outcome="诫勉一人"
=> taken beijing-2020/27 partial=true
2026-05-08 09:30 陈 of office: disclosure.show R
=> disclosure.shown item="4 items"
2026-05-08 09:40 沈 of organisation: conclude-referral Y1 outcome="调整一人"
=> taken beijing-2020/27 partial=
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G05 due.0.date=2026-05-21 field.item=问责情况 field.cause="LX2026-01-Y01 反馈处理结果"

# A letter (函告) is not published, a circular (通报) is: each one is a cause of its own.
2026-05-09 09:00 陈 of office: escalate R E1 rung=函告 reason="进展缓慢"
=> taken beijing-2020/28
2026-05-09 09:10 陈 of office: disclosure.show R
=> disclosure.shown item="5 items"
2026-05-09 09:20 陈 of office: escalate R E2 rung=通报 reason="进展缓慢"
=> taken beijing-2020/28
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G06 due.0.date=2026-05-22 field.item=突出问题和案例
2026-05-09 09:30 陈 of office: escalate R E3 rung=典型案例曝光 reason="虚假整改"
=> taken beijing-2020/28
=> disclosure.taken beijing-2020/32 field.item=突出问题和案例
2026-05-09 09:40 陈 of office: disclosure.show R
=> disclosure.shown item="7 items"

# The result of the rectification.
2026-05-11 09:00 陈 of office: send-results R result="督察结果"
=> taken beijing-2020/27
2026-05-11 09:00 陈 of office: close-transfer R
=> taken beijing-2020/27 begins=rectification
2026-05-12 09:00 钱 of subject/海淀区: submit-result R result="全部完成"
=> taken beijing-2020/28
=> disclosure.taken beijing-2020/32 case_id=LX2026-01-G08 field.item=整改落实情况 due.0.date=2026-05-26

# What had opened by itself and is not yet late is published in time, each by two who did not write it.
2026-05-14 09:00 陈 of office: draft-disclosure LX2026-01-G04 draft="海淀区整改方案"
=> taken beijing-2020/32 result.version=1
2026-05-14 09:05 陈 of office: draft-disclosure LX2026-01-G05 draft="海淀区督察问责情况"
=> taken beijing-2020/32 result.version=1
2026-05-14 09:10 陈 of office: draft-disclosure LX2026-01-G06 draft="海淀区整改进展缓慢"
=> taken beijing-2020/32 result.version=1
2026-05-14 09:15 陈 of office: draft-disclosure LX2026-01-G08 draft="海淀区整改落实情况"
=> taken beijing-2020/32 result.version=1
2026-05-14 09:20 钱 of office: approve-disclosure LX2026-01-G04 version=1
=> taken beijing-2020/41 partial=true
2026-05-14 09:25 方 of leading-group: approve-disclosure LX2026-01-G04 version=1
=> taken beijing-2020/41 partial=
2026-05-14 09:30 钱 of office: approve-disclosure LX2026-01-G05 version=1
=> taken beijing-2020/41 partial=true
2026-05-14 09:35 方 of leading-group: approve-disclosure LX2026-01-G05 version=1
=> taken beijing-2020/41 partial=
2026-05-14 09:40 钱 of office: approve-disclosure LX2026-01-G06 version=1
=> taken beijing-2020/41 partial=true
2026-05-14 09:45 方 of leading-group: approve-disclosure LX2026-01-G06 version=1
=> taken beijing-2020/41 partial=
2026-05-14 09:50 钱 of office: approve-disclosure LX2026-01-G08 version=1
=> taken beijing-2020/41 partial=true
2026-05-14 09:55 方 of leading-group: approve-disclosure LX2026-01-G08 version=1
=> taken beijing-2020/41 partial=
2026-05-14 10:00 陈 of office: publish LX2026-01-G04 channels=政府网站 link=http://example.invalid/G04 held_on=2026-05-14
=> taken beijing-2020/32 result.late=no
2026-05-14 10:05 陈 of office: publish LX2026-01-G05 channels=政府网站 link=http://example.invalid/G05 held_on=2026-05-14
=> taken beijing-2020/32 result.late=no
2026-05-14 10:10 陈 of office: publish LX2026-01-G06 channels=政府网站 link=http://example.invalid/G06 held_on=2026-05-14
=> taken beijing-2020/32 result.late=no
2026-05-14 10:15 陈 of office: publish LX2026-01-G08 channels=政府网站 link=http://example.invalid/G08 held_on=2026-05-14
=> taken beijing-2020/32 result.late=no

# Other items the office opens itself, and nobody else does.
2026-05-15 10:00 钱 of subject/海淀区: open-disclosure R G9 item=边督边改情况
=> refused beijing-2020/32: 应由 督察工作小组办公室 提出
2026-05-15 10:00 陈 of office: open-disclosure R G9 item=天气
=> refused beijing-2020/32: 不在代码表中
2026-05-15 10:00 陈 of office: open-disclosure R G9 item=边督边改情况
=> taken beijing-2020/32 type=disclosure
