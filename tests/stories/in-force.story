# A version that is adopted before its day: until then cases are opened under the one in force.

office tests/packs/moved-1 at 2026-02-10 08:00 with reporting referral

2026-02-10 09:00 adopt tests/packs/moved-2
=> regime.adopted
2026-02-10 09:10 李 of clerk: begin A colour=红 weight=3
=> taken moved/4 step.regime=moved@1
2026-02-28 23:50 李 of clerk under moved: begin B colour=蓝
=> taken moved/4 step.regime=moved@1
# Who names the version means it.
2026-02-28 23:55 李 of clerk under moved@2: begin C tint=红
=> taken moved/4 step.regime=moved@2

# In force it is the one; what was opened before keeps its own.
2026-03-01 00:00 李 of clerk: begin D tint=红
=> taken moved/4 step.regime=moved@2
2026-03-01 00:10 李 of clerk: exchange A
=> taken moved/4 step.regime=moved@1

# And has its steps only.
2026-03-01 00:20 李 of clerk: exchange D
=> refused moved/-: moved@2 has no step exchange
