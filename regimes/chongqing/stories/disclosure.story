# One item from its first draft to its correction: Articles 38 and 45.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-prepared
2026-02-24 10:00 陈 of office: open-disclosure R W item=工作安排
=> taken chongqing/38 case_id=LX2026-01-G02 due.0.date=2026-03-09

# Nothing leaves without a draft and an approval.
2026-02-24 10:10 陈 of office: publish W channels=市政府网站 link=http://example.invalid/1 held_on=2026-02-24
=> refused chongqing/38: 须先完成：批准公开
2026-02-24 10:10 钱 of office: approve-disclosure W version=1
=> refused chongqing/45: 须先完成：拟稿
2026-02-24 10:10 林清 of team.member: draft-disclosure W draft="督察组进驻渝北区"
=> refused chongqing/38: 应由

# No text holds the numbers of persons, or the words of the office's list; what was found is masked.
2026-02-24 10:20 陈 of office: draft-disclosure W draft="联系人手机13800138000，车牌渝A12345"
=> refused chongqing/38: 第 6 字起手机号码 138****、第 20 字起车牌号 渝A****
2026-02-24 10:20 陈 of office: draft-disclosure W draft="证件11010119900101123X"
=> refused chongqing/38: 第 3 字起证件号码 110****
2026-02-24 10:20 陈 of office: draft-disclosure W draft="机密★一年 督察组进驻"
=> refused chongqing/38: 第 1 字起不得公开的词 机****
2026-02-24 10:20 陈 of office: draft-disclosure W
=> refused chongqing/38: 缺少：拟公开文本
2026-02-24 10:30 陈 of office: draft-disclosure W draft="督察组进驻渝北区，值班电话023-66660000"
=> taken chongqing/38 result.version=1

# Two persons approve, neither of them who wrote it, and each says which draft.
2026-02-24 11:00 陈 of office: approve-disclosure W version=1
=> refused chongqing/45: 须由另一人进行：拟稿 已由 陈 完成
2026-02-24 11:00 钱 of office: approve-disclosure W
=> refused chongqing/45: 缺少：文稿版次
2026-02-24 11:00 钱 of office: approve-disclosure W version=2
=> refused chongqing/45: 现为第 1 稿
2026-02-24 11:00 钱 of office: approve-disclosure W version=1
=> taken chongqing/45 partial=true field.version=1
2026-02-24 11:00 钱 of office: approve-disclosure W version=1
=> refused chongqing/45: 已办理：批准公开
2026-02-24 11:10 陈 of office: publish W channels=市政府网站 link=http://example.invalid/1 held_on=2026-02-24
=> refused chongqing/38: 须先完成：批准公开
2026-02-24 11:20 方 of leading-group: approve-disclosure W version=1
=> taken chongqing/45 partial=
2026-02-24 11:30 陈 of office: disclosure.show R
=> disclosure.shown item.1.state=approved item.1.version=1 item.1.approved_on=2026-02-24

# A new draft takes the approval back, and approvals of the old one do not count.
2026-02-25 09:00 陈 of office: draft-disclosure W draft="督察组进驻渝北区，为期一个月"
=> taken chongqing/38 result.version=2
2026-02-25 09:10 陈 of office: publish W channels=市政府网站 link=http://example.invalid/1 held_on=2026-02-25
=> refused chongqing/38: 须先完成：批准公开
2026-02-25 09:20 方 of leading-group: approve-disclosure W version=1
=> refused chongqing/45: 现为第 2 稿
2026-02-25 09:20 方 of leading-group: approve-disclosure W version=2
=> taken chongqing/45 partial=true

# Returned: there must be another draft.
2026-02-25 09:30 钱 of office: return-disclosure W
=> refused chongqing/45: 缺少：理由
2026-02-25 09:30 林清 of team.member: return-disclosure W reason="日期有误"
=> refused chongqing/45: 应由
2026-02-25 09:30 钱 of office: return-disclosure W reason="日期有误"
=> taken chongqing/45
2026-02-25 09:40 钱 of office: approve-disclosure W version=2
=> refused chongqing/45: 须先完成：拟稿
2026-02-26 09:00 陈 of office: draft-disclosure W draft="督察组3月2日进驻渝北区，为期一个月"
=> taken chongqing/38 result.version=3
2026-02-26 09:10 方 of leading-group: approve-disclosure W version=3
=> taken chongqing/45 partial=true
2026-02-26 09:20 钱 of office: approve-disclosure W version=3
=> taken chongqing/45 partial=

# A channel of Article 38, on a day that has come and is not before the approval.
2026-02-26 10:00 陈 of office: publish W channels=新媒体 link=http://example.invalid/1 held_on=2026-02-26
=> refused chongqing/38: 公开渠道至少须有其一：市政府网站 党报 电视台 区县政府网站
2026-02-26 10:00 陈 of office: publish W channels=市政府网站 link=http://example.invalid/1 held_on=2026-02-27
=> refused chongqing/38: 公开日期尚未到来
2026-02-26 10:00 陈 of office: publish W channels=市政府网站 link=http://example.invalid/1 held_on=2026-02-25
=> refused chongqing/45: 公开日期早于批准（2026-02-26）
2026-02-26 10:00 陈 of office: publish W channels=市政府网站 held_on=2026-02-26
=> refused chongqing/38: 缺少：公开位置
2026-02-26 10:00 陈 of office: record-fault W fault=不到位 reason="缺少附表"
=> refused chongqing/38: 该事项尚未公开
2026-02-26 10:00 陈 of office: correct-disclosure W reason="补充"
=> refused chongqing/38: 须先完成：对外公开
2026-02-26 10:10 陈 of office: publish W channels=市政府网站,新媒体 link=http://example.invalid/1 held_on=2026-02-26
=> taken chongqing/38 result.version=3 result.late=no
2026-02-26 10:20 陈 of office: publish W channels=党报 link=http://example.invalid/1 held_on=2026-02-26
=> refused chongqing/38: 已完成：对外公开
2026-02-26 10:20 陈 of office: draft-disclosure W draft="又一稿"
=> refused chongqing/38: 本案已结束：对外公开
2026-02-26 10:30 陈 of office: disclosure.show R
=> disclosure.shown item.1.state=published item.1.published_on=2026-02-26 item.1.late=false item.1.channel="2 items"

# What was wrong with it is recorded, and it is corrected by another version.
2026-02-27 09:00 陈 of office: record-fault W fault=不及时 reason="晚于要求"
=> refused chongqing/38: 该事项未逾期
2026-02-27 09:00 陈 of subject/渝北区: record-fault W fault=不到位 reason="缺少附表"
=> refused chongqing/38: 应由
2026-02-27 09:00 方 of leading-group: record-fault W fault=不到位
=> refused chongqing/38: 缺少：理由
2026-02-27 09:00 方 of leading-group: record-fault W fault=不到位 reason="缺少附表"
=> taken chongqing/38
2026-02-27 09:10 方 of leading-group: record-fault W fault=弄虚作假 reason="附表数据不实"
=> taken chongqing/38
2026-02-27 09:20 钱 of office: correct-disclosure W
=> refused chongqing/38: 缺少：理由
2026-02-27 09:20 钱 of office: correct-disclosure W reason="补附表"
=> taken chongqing/38 result.version=4 due.0.deadline=publication
2026-02-27 09:30 陈 of office: publish W channels=党报 link=http://example.invalid/2 held_on=2026-02-27
=> refused chongqing/38: 须先完成：批准公开
2026-02-27 09:30 陈 of office: disclosure.show R
=> disclosure.shown item.1.state=correcting item.1.corrections=1 item.1.fault="2 items" item.1.late=false
2026-02-27 10:00 陈 of office: draft-disclosure W draft="督察组3月2日进驻渝北区，附表更正"
=> taken chongqing/38 result.version=4

# What else is to be published the office opens itself, and nobody else.
2026-02-27 11:00 钱 of subject/渝北区: open-disclosure R G9 item=边督边改情况
=> refused chongqing/38: 应由 领导小组办公室 提出
2026-02-27 11:00 陈 of office: open-disclosure R G9 item=天气
=> refused chongqing/38: 不在代码表中
