# Posts that steps give and take: of the office, until they are taken away, and of one case. Who acts in
# one holds it now; a field may ask for persons who do.

office tests/packs/flow at 2026-02-09 08:00 with planning inspection reporting referral

2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:00 李 of clerk: begin N unit=甲厂 urgent=no
=> taken flow/4

# Nobody holds it yet; then who was appointed, in every case.
2026-02-09 09:10 高 of director: entrust M named=赵
=> refused flow/9: 高 现不是主任；现有：无
2026-02-09 09:20 王 of mayor: appoint A1 named=高
=> taken flow/9
2026-02-09 09:30 何 of director: entrust M named=赵
=> refused flow/9: 何 is not director now; these are: 高
2026-02-09 09:30 高 of director: entrust M named=赵,钱
=> taken flow/9
2026-02-09 09:30 高 of director: liaise M named=孙
=> taken flow/9

# A post of one case is none in another one; a post of the office is.
2026-02-09 10:00 赵 of keeper: store N
=> refused flow/9: 赵 未获本案 保管员 的授权
2026-02-09 10:00 赵 of keeper: store M
=> taken flow/9
2026-02-09 10:00 孙 of bureau.liaison: entrust N named=周
=> taken flow/9
2026-02-09 10:10 周 of keeper: store N escort=孙
=> taken flow/9
2026-02-09 10:10 周 of keeper: store N escort=赵
=> refused flow/9: 陪同人员“赵”现不是保管员、办公室；现有：周、孙
2026-02-09 10:10 赵 of keeper: store M escort=钱,孙
=> taken flow/9
2026-02-09 10:10 赵 of keeper: store M escort=钱,周
=> refused flow/9: escort `周` is not keeper, bureau now; these are: 赵, 钱, 孙

# Taken away: heard by the other modules, from who holds it only.
2026-02-09 11:00 孙 of bureau.liaison: relieve M gone=周
=> refused flow/9: 周 现不是保管员；现有：赵、钱
2026-02-09 11:00 孙 of bureau.liaison: relieve M gone=钱
=> taken flow/9
2026-02-09 11:10 钱 of keeper: store M
=> refused flow/9: 钱 is not authorised as keeper in this case, or no longer
2026-02-09 11:20 高 of director: liaise M gone=孙
=> taken flow/9
2026-02-09 11:20 孙 of bureau.liaison: entrust M named=吴
=> refused flow/9: 孙 现不是联络员；现有：无

# One follows the other in one step; who stays in both stays.
2026-02-10 09:00 王 of mayor: appoint A2 named=何 gone=马
=> refused flow/9: 马 现不是主任；现有：高
2026-02-10 09:00 王 of mayor: appoint A2 named=何 gone=高
=> taken flow/9
2026-02-10 09:10 高 of director: entrust M named=吴
=> refused flow/9: 现有：何
2026-02-10 09:10 何 of director: entrust M named=吴
=> taken flow/9
