# Not in time is itself on record, whatever happens afterwards: Article 32.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared
2026-02-24 10:00 陈 of office: open-disclosure R W item=突出问题和案例
=> taken beijing-2020/32 due.0.date=2026-03-09
2026-03-09 23:59 passes
=> nothing
2026-03-10 00:00 passes
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G01 deadline=publication due=2026-03-09
=> disclosure.late beijing-2020/32 case_id=LX2026-01-G02
2026-03-10 09:00 陈 of office: disclosure.show R
=> disclosure.shown item.1.late=true item.1.due=2026-03-09 item.1.state=open
# The machine says late; that it was somebody's fault, persons say.
2026-03-10 09:10 方 of leading-group: record-fault W fault=不及时 reason="超过规定时限"
=> taken beijing-2020/32
2026-03-11 09:00 陈 of office: draft-disclosure W draft="五处排口长期直排"
=> taken beijing-2020/32
2026-03-11 09:10 方 of leading-group: approve-disclosure W version=1
=> taken beijing-2020/41 partial=true
2026-03-11 09:20 钱 of office: approve-disclosure W version=1
=> taken beijing-2020/41
2026-03-11 10:00 陈 of office: publish W channels=党报 link=http://example.invalid/3 held_on=2026-03-11
=> taken beijing-2020/32 result.late=yes
# A correction runs by a new day; that the first publication was late stays.
2026-03-12 09:00 陈 of office: correct-disclosure W reason="补充进展"
=> taken beijing-2020/32
2026-03-12 09:10 陈 of office: disclosure.show R
=> disclosure.shown item.1.late=true item.1.due=2026-03-26 item.1.fault="1 items"
