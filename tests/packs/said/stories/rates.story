# What was done in time is counted, and a rate may be so much at most.
office . at 2026-03-02 08:00 with inspection referral rectification reporting

2026-03-02 09:00 li of office: receive P came_on=2026-03-02
=> taken said/3 due.1.date=2026-05-01
2026-03-02 09:00 li of office: receive Q came_on=2026-03-02
=> taken said/3
2026-03-02 09:00 li of office: receive R came_on=2026-03-02
=> taken said/3
2026-03-02 09:10 li of office: register P
=> taken said/3
2026-03-02 09:10 li of office: register Q
=> taken said/3
2026-03-02 09:10 li of office: register R
=> taken said/3

# The last minute of its day.
2026-05-01 23:59 wu of unit: reply P outcome=支持 limit_on=2026-06-01
=> taken said/4
2026-05-02 00:00 passes
=> inspection.late said/3
=> inspection.late said/3
2026-05-02 00:01 wu of unit: reply Q outcome=支持 limit_on=2026-06-01
=> taken said/4
2026-05-02 08:00 li of office: statistics.show group=said/in-time
=> statistics.shown statistic.0.number=1 statistic.0.total=2 statistic.0.share=50.0 statistic.0.warning=

2026-05-02 08:10 li of office: summon R
=> taken said/5
2026-05-02 08:20 li of office: statistics.show group=said/summoned
=> statistics.shown statistic.0.number=1 statistic.0.total=3 statistic.0.most=40 statistic.0.share=33.3 statistic.0.warning=
2026-05-03 08:00 wu of unit: reply R outcome=支持 limit_on=2026-06-01
=> taken said/4
2026-05-03 08:10 li of office: statistics.show group=said/in-time
=> statistics.shown statistic.0.share=33.3 statistic.0.warning="按期答复占答复的 33.3%，不足 50%"

# Two of three: more than may be.
2026-05-04 08:00 li of office: receive S came_on=2026-05-04
=> taken said/3 due.1.date=2026-07-03
2026-05-04 08:10 li of office: register S
=> taken said/3
2026-07-04 00:00 passes
=> inspection.late said/3
2026-07-04 08:00 li of office: summon S
=> taken said/5
2026-07-04 08:10 li of office: statistics.show group=said/summoned
=> statistics.shown statistic.0.number=2 statistic.0.total=4 statistic.0.share=50.0 statistic.0.warning_en="“summoned” is 50.0 % of “received” (at most 40 %)"
