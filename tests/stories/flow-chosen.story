# What a field may say beside what the case keeps: one of it, another than it, and a day that is not too far off.

office tests/packs/flow at 2026-01-05 08:00 with reporting referral

2026-01-05 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-01-05 09:10 李 of clerk: copy M taken_at="2026-01-05 09:00" lab=市检测院
=> taken flow/7
2026-01-05 09:20 李 of clerk: test-again M again_lab=市检测院
=> refused flow/7: 复检机构“市检测院”不得与检验机构相同
2026-01-05 09:20 李 of clerk: test-again M again_lab=省检测院
=> taken flow/7
2026-01-05 09:30 李 of clerk: mend M mend_by=2026-02-05
=> refused flow/7: 改正期限（2026-02-05）不得晚于 2026-02-04
2026-01-05 09:30 李 of clerk: mend M mend_by=2026-02-04
=> taken flow/7
2026-01-05 09:40 李 of clerk: witness M witness=方某
=> refused flow/7: 见证人“方某”不在姓名之列；现有：尚无
2026-01-05 09:40 李 of clerk: name-two M who=方某
=> taken flow/7
2026-01-05 09:50 李 of clerk: witness M witness=陈某
=> refused flow/7: witness `陈某` is not one of name; these are: 方某
2026-01-05 09:50 李 of clerk: witness M witness=方某
=> taken flow/7
