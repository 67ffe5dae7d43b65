# One of several conditions is enough; a number may have to lie between two.
office . at 2026-03-02 08:00 with inspection referral rectification

2026-03-02 09:00 li of office: receive P came_on=2026-03-02
=> taken said/3
2026-03-02 09:10 li of office: inquire P
=> refused said/7: only where deaths: >= 3, or injured: >= 10, or direct loss (10,000 yuan): >= 1000
2026-03-02 09:20 wu of unit: tell-loss P deaths=2 injured=9 loss=999.99
=> taken said/7
2026-03-02 09:30 li of office: inquire P
=> refused said/7: 只适用于 死亡人数：>= 3，或 受伤人数：>= 10，或 直接经济损失（万元）：>= 1000
2026-03-02 09:40 li of office: chair P
=> refused said/7: to be asked for by: unit; this organ only where deaths: >= 3 and < 10; or only where injured: >= 10 and < 50
2026-03-02 09:50 li of office: explain P
=> taken said/7

2026-03-02 10:00 wu of unit: tell-loss P deaths=2 injured=10 loss=999.99
=> taken said/7
2026-03-02 10:10 li of office: inquire P
=> taken said/7
2026-03-02 10:20 li of office: chair P
=> taken said/7
2026-03-02 10:30 wu of unit: tell-loss P deaths=0 injured=0 loss=1000
=> taken said/7
2026-03-02 10:40 li of office: inquire P
=> taken said/7
# Both of the second alternative, or neither.
2026-03-02 10:50 li of office: explain P
=> taken said/7
2026-03-02 11:00 wu of unit: tell-loss P deaths=0 injured=1 loss=1000
=> taken said/7
2026-03-02 11:10 li of office: explain P
=> refused said/7: missing: reason (because of deaths: >= 3, or injured: >= 1 and direct loss (10,000 yuan): >= 1000)

# The third of three conditions that hold beside one another forbids it all the same.
2026-03-02 12:00 wu of unit: tell-loss P deaths=30 injured=60 loss=0
=> taken said/7
2026-03-02 12:10 li of office: inquire P
=> refused said/7: not where deaths: >= 30
2026-03-02 12:20 wu of unit: chair P
=> refused said/7: office (only where deaths: >= 3 and < 10; or only where injured: >= 10 and < 50)
