# Accountability is for life: Article 31. A matter is referred after the dossier was sealed.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned
2026-02-02 09:00 陈 of office: order-daily D subject=市水务局 plan_line=JH2026-1-02
=> taken beijing-2020/34 type=daily
2026-02-03 09:00 赵 of body: groundwork D found="台账不全"
=> taken beijing-2020/23(2)
2026-02-04 09:00 陈 of office: issue-scheme D scheme="方案"
=> taken beijing-2020/38 completes=scheme
=> disclosure.taken beijing-2020/32 case_id=RC2026-01-G01 field.item=工作安排
2026-02-05 09:00 赵 of body: use-method D method=调阅资料 whom=市水务局 found=台账不全 who=赵 held_on=2026-02-05
=> taken beijing-2020/24
2026-02-06 09:00 陈 of office: close-fieldwork D
=> taken beijing-2020/38 completes=fieldwork
2026-02-09 09:00 陈 of office: report-to-group D result="无问题"
=> taken beijing-2020/28
2026-02-09 10:00 陈 of office: end-rectification D
=> taken beijing-2020/28 completes=rectification
2026-02-09 11:00 陈 of office: file-papers D papers="材料"
=> taken beijing-2020/29

# The item that opened by itself keeps the dossier open until it is published.
2026-02-10 09:00 陈 of office: seal-dossier D keeper=市档案馆 retention=永久
=> refused beijing-2020/29: 公开事项 尚有 1 件未结
2026-02-10 09:10 陈 of office: draft-disclosure RC2026-01-G01 draft="对市水务局开展日常督察"
=> taken beijing-2020/32
2026-02-10 09:20 钱 of office: approve-disclosure RC2026-01-G01 version=1
=> taken beijing-2020/41 partial=true
2026-02-10 09:20 方 of leading-group: approve-disclosure RC2026-01-G01 version=1
=> taken beijing-2020/41
2026-02-10 09:30 陈 of office: publish RC2026-01-G01 channels=政府网站 link=http://example.invalid/4 held_on=2026-02-10
=> taken beijing-2020/32
2026-02-10 10:00 陈 of office: seal-dossier D keeper=市档案馆 retention=永久
=> taken beijing-2020/29 completes=archive

# Everything else is closed.
2027-03-01 09:00 陈 of office: report-to-group D result="补报"
=> refused beijing-2020/28: 本案已结束：立卷归档
2027-03-01 09:10 陈 of office: refer D Y1 nature=责任追究 authority_over=市管干部 list="调离后查实一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2020/27 case_id=RC2026-01-Y01 result.recipient=discipline,organisation
2027-03-02 09:00 纪 of discipline: receive-referral Y1
=> taken beijing-2020/27
2027-03-02 09:00 沈 of organisation: receive-referral Y1
=> taken beijing-2020/27
2027-03-03 09:00 纪 of discipline: conclude-referral Y1 outcome="处分一人"
=> taken beijing-2020/27 partial=true
2027-03-03 09:10 沈 of organisation: conclude-referral Y1 outcome="备案"
=> taken beijing-2020/27 partial=
=> disclosure.taken beijing-2020/32 field.item=问责情况
