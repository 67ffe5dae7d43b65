# A number that must be a part of another one: shown with its share, and with a warning while it is less than it must be.
office tests/packs/count at 2026-02-09 08:00 with planning inspection reporting referral rectification
# Of nothing there is no share, and nobody is warned.
2026-02-09 08:10 陈 of office: statistics.show group=count/looked
=> statistics.shown statistic="1 items" statistic.0.number=0 statistic.0.share_of=count/matters statistic.0.total=0 statistic.0.share= statistic.0.least=50 statistic.0.warning=
2026-02-09 09:00 陈 of office: begin M1 subject=甲
=> taken count/2
2026-02-09 09:00 陈 of office: begin M2 subject=甲 nature=重大
=> taken count/2
2026-02-09 09:00 陈 of office: begin M3 subject=乙 nature=一般
=> taken count/2
2026-02-09 09:10 陈 of office: statistics.show group=count/looked
=> statistics.shown statistic.0.total=3 statistic.0.share=0.0 statistic.0.warning="复核占受理的 0.0%，不足 50%"
2026-02-09 09:10 陈 of office: look M1
=> taken count/2 partial=true
2026-02-09 09:20 李 of office: look M1
=> taken count/2
# A third is rounded down.
2026-02-09 09:30 陈 of office: statistics.show group=count/looked
=> statistics.shown statistic.0.number=1 statistic.0.share=33.3 statistic.0.warning_en="“looked at” is 33.3 % of “begun” (at least 50 %)"
2026-02-09 09:30 陈 of office: statistics.show group=count/whole
=> statistics.shown statistic.0.number=2 statistic.0.share=66.6 statistic.0.least=60 statistic.0.warning=
# At the bound it is enough; one more without it is too little.
2026-02-10 09:00 陈 of office: look M2
=> taken count/2
2026-02-10 09:00 李 of office: look M2
=> taken count/2
2026-02-10 09:10 陈 of office: begin M4 subject=乙 nature=重大
=> taken count/2
2026-02-10 09:20 陈 of office: statistics.show group=count/looked
=> statistics.shown statistic.0.share=50.0 statistic.0.warning=
2026-02-10 09:20 陈 of office: statistics.show group=count/whole
=> statistics.shown statistic.0.share=50.0 statistic.0.warning="未分项占受理的 50.0%，不足 60%"
2026-02-10 09:30 陈 of office: begin M5 subject=乙
=> taken count/2
2026-02-10 09:40 陈 of office: statistics.show group=count/looked
=> statistics.shown statistic.0.share=40.0 statistic.0.warning="复核占受理的 40.0%，不足 50%"
# Of one case: it is looked at, whole.
2026-02-10 09:50 陈 of office: statistics.show M1 group=count/looked
=> statistics.shown statistic.0.total=1 statistic.0.share=100.0 statistic.0.warning=
# What counts by itself has no share.
2026-02-10 09:50 陈 of office: statistics.show group=count/matters
=> statistics.shown statistic.0.number=5 statistic.0.share_of= statistic.0.share=
