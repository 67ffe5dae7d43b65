# A condition on what a step's own form says (不超过30日) excuses nobody from that step: nobody can say it elsewhere.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:10 李 of clerk: recheck M
=> refused flow/7: 须先完成：限期
2026-02-09 09:20 李 of clerk: set-limit M count=31
=> refused flow/7: 只适用于 数量：<= 30
2026-02-09 09:20 李 of clerk: set-limit M count=30
=> taken flow/7
2026-02-09 09:30 李 of clerk: recheck M
=> taken flow/7
