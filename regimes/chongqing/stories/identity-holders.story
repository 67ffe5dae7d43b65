# Who may keep a share of who reported: Article 45. What is sealed here is opaque: no module can look in.
office . at 2026-02-09 08:00 with inspection identity

# The leading group names them; nobody names himself, nor somebody without a unit or a key.
2026-02-09 08:05 周敏 of office: holder.appoint holder=周敏 belongs_to=市纪委监委 suite=intl public_key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
=> refused chongqing/45: 应由 督察工作领导小组 提出
2026-02-09 08:05 方 of leading-group: holder.appoint holder=周敏 suite=intl
=> refused chongqing/45: 缺少：所在单位、公钥
2026-02-09 08:05 方 of leading-group: holder.appoint holder=周敏 belongs_to=市纪委监委 suite=intl public_key=AQEB
=> refused chongqing/45: 公钥与算法不符
2026-02-09 08:05 方 of leading-group: holder.appoint holder=周敏 belongs_to=市纪委监委 suite=rsa public_key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
=> refused chongqing/45: 公钥与算法不符
2026-02-09 08:05 方 of leading-group: holder.appoint holder=周/敏 belongs_to=市纪委监委 suite=intl public_key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
=> refused chongqing/45: holds a /

include holders

2026-02-09 08:20 方 of leading-group: holder.list
=> holder.listed holder.0.holder=吴桐 holder.1.holder=周敏 holder.2.holder=郑岩

# Once; and again after a dismissal, which needs a reason.
2026-02-09 08:30 方 of leading-group: holder.appoint holder=周敏 belongs_to=市纪委监委 suite=intl public_key=CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=
=> refused chongqing/45: 已完成：指定身份保管人
2026-02-09 08:30 方 of leading-group: holder.dismiss holder=周敏
=> refused chongqing/45: 缺少：理由
2026-02-09 08:30 方 of leading-group: holder.dismiss holder=何人 reason=x
=> refused chongqing/45: 须先完成：指定身份保管人
2026-02-09 08:30 周敏 of office: holder.dismiss holder=周敏 reason=x
=> refused chongqing/45: 应由 督察工作领导小组 提出
2026-02-09 08:30 方 of leading-group: holder.dismiss holder=周敏 reason=调离
=> holder.dismissed chongqing/45
2026-02-09 08:40 方 of leading-group: holder.list
=> holder.listed holder.0.holder=吴桐 holder.1.holder=郑岩
2026-02-09 08:50 方 of leading-group: holder.appoint holder=周敏 belongs_to=市纪委监委 suite=intl public_key=CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=
=> holder.appointed chongqing/45

# What was sealed before goes to no new key.
2026-02-09 09:00 李 of team: complaint.import C05 inspection=市级督察 region=渝北区 text=夜间异味
=> complaint.recorded
2026-02-09 09:05 李 of team: identity.seal C05 as box
=> refused chongqing/18(4): for nobody who is a holder now
