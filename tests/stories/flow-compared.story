# A date that is not before another, or not after it; a number likewise: of the same form, or of the case.

office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4

# In one form.
2026-02-09 09:10 李 of clerk: spell M starts=2026-03-10 ends=2026-03-09
=> refused flow/9: 止日（2026-03-09）不得早于起日（2026-03-10）
2026-02-09 09:10 李 of clerk: spell M starts=2026-03-10 ends=2026-03-10
=> taken flow/9
2026-02-09 09:20 李 of clerk: bounds M least=10 most=9
=> refused flow/9: upper bound (9) may not be less than lower bound (10)
2026-02-09 09:20 李 of clerk: bounds M least=-10 most=9
=> taken flow/9
2026-02-09 09:20 李 of clerk: bounds M most=9
=> taken flow/9

# With what the case keeps, in another module; each of several values.
2026-02-09 09:30 李 of clerk: end-spell M ends=2026-03-12,2026-03-01
=> refused flow/9: last day of it (2026-03-01) may not be before first day (2026-03-10)
2026-02-09 09:30 李 of clerk: end-spell M ends=2026-03-12,2026-03-11
=> taken flow/9
# The other one is moved: what was said before must still fit.
2026-02-09 09:40 李 of clerk: spell M starts=2026-03-12
=> refused flow/9: 止日（2026-03-11）不得早于起日（2026-03-12）
2026-02-09 09:40 李 of clerk: spell M starts=2026-03-11
=> taken flow/9

# An upper bound that nobody has given yet binds nobody; then it does.
2026-02-09 09:50 李 of clerk: end-spell M ends=2026-12-31
=> taken flow/9
2026-02-09 10:00 李 of clerk: measure M size=1 from=2026-01-01 to=2026-11-30
=> refused flow/7: 止日（2026-12-31）不得晚于至（2026-11-30）
2026-02-09 10:00 李 of clerk: measure M size=1 from=2026-01-01 to=2026-12-31
=> taken flow/7
2026-02-09 10:10 李 of clerk: end-spell M ends=2027-01-01
=> refused flow/9: last day of it (2027-01-01) may not be after to (2026-12-31)
# A word that is no date is refused as one, and compared with nothing.
2026-02-09 10:20 李 of clerk: end-spell M ends=明天
=> refused flow/9: 止日应为“年-月-日”，如 2026-02-09
# Several values in one word; a comma that is a value's own.
2026-02-09 10:30 李 of clerk: begin N unit=甲厂\,一车间,乙厂 urgent=no
=> taken flow/4
2026-02-09 10:40 钱 of unit/甲厂: answer-for N
=> refused flow/9: 应由 甲厂,一车间、乙厂 办理
