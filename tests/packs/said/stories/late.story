# Only what nobody answered in time is pressed for.
office . at 2026-03-02 08:00 with inspection referral rectification

2026-03-02 09:00 li of office: receive P came_on=2026-03-02
=> taken said/3 due.1.date=2026-05-01
2026-03-02 09:10 li of office: register P
=> taken said/3
2026-03-02 09:15 wu of unit: split P PART
=> refused said/5
2026-03-02 09:20 li of office: split P PART
=> taken said/5
2026-05-01 23:59 li of office: summon P
=> refused said/5: only where it has passed unmet: time to reply runs until 2026-05-02 00:00
2026-05-01 23:59 li of office: press PART
=> refused said/5: 只用于逾期未办的：答复时限 至 2026-05-02 00:00 届满
2026-05-01 23:59 li of office: blame P
=> refused said/5: 只用于曾逾期的：答复时限 至 2026-05-02 00:00 届满
2026-05-02 00:00 passes
=> inspection.late said/3
2026-05-02 08:00 li of office: summon P
=> taken said/5
2026-05-02 08:05 li of office: blame P
=> taken said/5
# Its day has passed in the case above, and another module presses.
2026-05-02 08:10 li of office: press PART
=> taken said/5

# Answered, though late: there is nothing to press for any more.
2026-05-03 08:00 wu of unit: reply P outcome=支持 limit_on=2026-06-01
=> taken said/4
2026-05-03 09:00 li of office: summon P
=> refused said/5: 只用于逾期未办的：答复时限 已办理
2026-05-03 09:10 li of office: press PART
=> refused said/5: only where it has passed unmet: time to reply is met

# It was late all the same.
2026-05-03 09:20 li of office: blame P
=> taken said/5
2026-05-03 09:30 li of office: receive Q came_on=2026-05-03
=> taken said/3
2026-05-03 09:31 li of office: blame Q
=> refused said/5: only where it was late: time to reply runs until
2026-05-03 09:32 wu of unit: reply Q outcome=不支持 reason=无
=> taken said/4
2026-05-03 09:33 li of office: blame Q
=> refused said/5: 只用于曾逾期的：答复时限 已如期办理

2026-05-03 10:00 wu of unit: close-part PART
=> refused said/5
2026-05-03 10:10 li of office: close-part PART
=> taken said/5
2026-05-03 10:20 wu of unit: close P
=> refused said/5
2026-05-03 10:30 li of office: close P
=> taken said/5
