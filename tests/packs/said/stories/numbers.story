# Numbers are whole, or have so many digits behind the point; they have bounds, and are compared exactly.
office . at 2026-03-02 08:00 with inspection referral rectification

2026-03-02 09:00 li of office: receive P came_on=2026-03-02
=> taken said/3
2026-03-02 09:10 wu of unit: tell-loss P deaths=-5 injured=0 loss=0
=> refused said/7: deaths must be a whole number, 0 or more
2026-03-02 09:20 wu of unit: tell-loss P deaths=1.5 injured=0 loss=0
=> refused said/7: 死亡人数应为不小于 0 的整数
2026-03-02 09:30 wu of unit: tell-loss P deaths=0 injured=100001 loss=0
=> refused said/7: injured must be a whole number from 0 to 100000
2026-03-02 09:40 wu of unit: tell-loss P deaths=0 injured=100000 loss=300.555
=> refused said/7: must be a number with at most 2 digits behind the point, 0 or more
2026-03-02 09:50 wu of unit: tell-loss P deaths=0 injured=100000 loss=-0.01
=> refused said/7: 应为不小于 0 的小数点后至多 2 位的数字

# Kept as it is compared.
2026-03-02 10:00 wu of unit: tell-loss P deaths=0 injured=0 loss=999.99
=> taken said/7 field.loss=999.99
2026-03-02 10:10 li of office: inquire-small P
=> refused said/7: only where direct loss (10,000 yuan): >= 1000 and < 5000
2026-03-02 10:20 wu of unit: tell-loss P deaths=0 injured=0 loss=1000.00
=> taken said/7 field.loss=1000
2026-03-02 10:30 li of office: inquire-small P
=> taken said/7
2026-03-02 10:40 wu of unit: tell-loss P deaths=0 injured=0 loss=4999.99
=> taken said/7 field.loss=4999.99
2026-03-02 10:50 li of office: inquire-small P
=> taken said/7
2026-03-02 11:00 wu of unit: tell-loss P deaths=0 injured=0 loss=5000
=> taken said/7
2026-03-02 11:10 li of office: inquire-small P
=> refused said/7: 只适用于 直接经济损失（万元）：>= 1000 and < 5000

# Less than, and not as much as.
2026-03-02 12:00 wu of unit: tell-loss P deaths=0 injured=0 loss=0.3 insured=0.30
=> refused said/7: paid by insurers (10,000 yuan) (0.3) must be less than direct loss (10,000 yuan) (0.3)
2026-03-02 12:10 wu of unit: tell-loss P deaths=0 injured=0 loss=0.3 insured=0.29
=> taken said/7 field.insured=0.29
