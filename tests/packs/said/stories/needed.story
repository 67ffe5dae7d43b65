# What the form must say depends on the outcome, and on the day.
office . at 2026-03-02 08:00 with inspection referral rectification

2026-03-02 09:00 li of office: receive P came_on=2026-03-02
=> taken said/3 due.0.date=2026-03-17 due.1.date=2026-05-01
2026-03-03 09:00 li of office: register P
=> taken said/3

2026-03-04 09:00 wu of unit: reply P outcome=支持
=> refused said/4: missing: to be put right by (because of outcome: upheld/upheld in part)
2026-03-04 09:10 wu of unit: reply P outcome=不支持
=> refused said/4: 缺少：理由（因处理意见不是支持）
2026-03-04 09:20 wu of unit: reply P outcome=部分支持
=> refused said/4: missing: to be put right by (because of outcome: upheld/upheld in part), reason (because of outcome is not upheld)
2026-03-04 09:30 wu of unit: reply P outcome=支持 limit_on=2026-04-01
=> taken said/4 field.limit_on=2026-04-01

# Nothing is needed beside it, and it may be said all the same.
2026-03-05 09:00 li of office: receive Q came_on=2026-03-05
=> taken said/3
2026-03-05 09:10 li of office: register Q reason=当日登记
=> taken said/3 field.reason=当日登记

# Registered late: with the reason.
2026-03-06 09:00 li of office: receive R came_on=2026-03-06
=> taken said/3 due.0.date=2026-03-21
2026-03-21 23:59 li of office: register R outcome=支持
=> refused said/3
2026-03-22 00:00 passes
=> inspection.late said/3
2026-03-22 08:00 li of office: register R
=> refused said/3: 缺少：理由（因登记时限已逾期）
2026-03-22 08:10 li of office: register R reason=人员外出
=> taken said/3
