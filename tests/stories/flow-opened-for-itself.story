# Who opens a case as one of several opens it for itself: the form cannot name another.
office tests/packs/flow at 2026-02-09 08:00 with inspection reporting referral
2026-02-09 09:00 钱 of unit/甲厂: apply M unit=乙厂
=> refused flow/4: 应由 乙厂 办理
2026-02-09 09:00 钱 of unit: apply M unit=甲厂
=> refused flow/4: to be done by: 甲厂
2026-02-09 09:00 钱 of unit/甲厂: apply M
=> refused flow/4: 缺少：单位
2026-02-09 09:00 钱 of unit/甲厂: apply M unit=甲厂
=> taken flow/4 type=matter
