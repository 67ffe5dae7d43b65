# A number that names a field: of the form, or of the case.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4 case_id=A2026-001
2026-02-09 09:10 李 of clerk: open-series M S1 series=二
=> taken flow/9 case_id=二-A2026-001-1
2026-02-09 09:10 李 of clerk: open-series M S2 series=二
=> taken flow/9 case_id=二-A2026-001-2
# Another word, and it counts anew.
2026-02-09 09:10 李 of clerk: open-series M S3 series=三
=> taken flow/9 case_id=三-A2026-001-1
# What would make two of one, or look like nothing.
2026-02-09 09:20 李 of clerk: open-series M S4 series=a/b
=> refused flow/9: 编号需要“轮次”，且不得含空格、控制字符或 /
2026-02-09 09:20 李 of clerk: open-series M S4 series="第 四"
=> refused flow/9: the number needs `series`, without a blank
2026-02-09 09:20 李 of clerk: open-series M S4 series=四
=> taken flow/9 case_id=四-A2026-001-1
