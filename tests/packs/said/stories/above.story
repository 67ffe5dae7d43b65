# What is found in a detail is known in every case above, and no more when it is taken back.
office . at 2026-03-02 08:00 with inspection referral rectification

2026-03-02 09:00 li of office: receive P came_on=2026-03-02
=> taken said/3
2026-03-02 09:10 li of office: split P PART
=> taken said/5
2026-03-02 09:15 wu of unit: detail PART D
=> refused said/8
2026-03-02 09:20 li of office: detail PART D
=> taken said/8
2026-03-02 09:30 li of office: act-on P
=> refused said/8: only where finding: 属实
2026-03-02 09:40 li of office: find D
=> refused said/8: missing: finding
2026-03-02 09:50 li of office: find D finding=属实
=> taken said/8
2026-03-02 10:00 li of office: act-on P
=> taken said/8
2026-03-02 10:10 li of office: act-on PART
=> taken said/8
2026-03-02 10:15 wu of unit: unfind D
=> refused said/8
2026-03-02 10:20 li of office: unfind D
=> taken said/8
2026-03-02 10:30 li of office: act-on P
=> refused said/8: only where finding: 属实
2026-03-02 10:40 li of office: act-on PART
=> refused said/8: only where finding: 属实
