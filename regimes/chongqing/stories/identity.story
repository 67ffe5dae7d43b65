# Who reported is sealed at intake and opened by two for a third: Articles 18(4), 45 and 50(6).
# What is sealed here is opaque, as it is to the office: box*.json, share.json.
office . at 2026-02-09 08:00 with inspection identity
include holders

# ---- Sealed when the complaint is taken in (18(4)): by who takes it in, and to persons of two units.
2026-02-09 09:00 李 of team: identity.seal 2026-09999 as box
=> refused chongqing/18(4): 须先完成：受理登记
2026-02-09 09:00 李 of team: complaint.import C05 inspection=市级督察 region=渝北区 text=夜间异味
=> complaint.recorded chongqing/18(4)
2026-02-09 09:05 赵 of subject/渝北区: identity.seal C05 as box
=> refused chongqing/18(4): 应由 督察组、领导小组办公室 提出
2026-02-09 09:05 李 of team: identity.seal C05 suite=intl
=> refused chongqing/18(4): 缺少：密文、份额
2026-02-09 09:05 李 of team: identity.seal C05 as box suite=gm
=> refused chongqing/18(4): 密文与算法不符
2026-02-09 09:05 李 of team: identity.request C05 reason=r suite=intl public_key=BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
=> refused chongqing/45: 须先完成：封存举报人身份
2026-02-09 09:10 李 of team: identity.seal C05 as box
=> identity.sealed chongqing/18(4)
2026-02-09 09:10 李 of team: identity.seal C05 as box
=> refused chongqing/18(4): 已完成：封存举报人身份

# ---- A person of the inspected district is appointed, and can be given no share (50(6)).
2026-02-09 10:00 方 of leading-group: holder.appoint holder=冯河 belongs_to=渝北区 suite=intl public_key=BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=
=> holder.appointed chongqing/45
2026-02-09 10:00 李 of team: complaint.import C05b inspection=甲 region=渝北区 text=扬尘
=> complaint.recorded
2026-02-09 10:00 李 of team: identity.seal C05b as box-for-the-inspected
=> refused chongqing/50(6): 冯河 属于被督察对象

# ---- Asked for with a reason (45): not by the subject, not by who belongs to it (50(6)).
2026-02-10 09:00 赵 of subject/渝北区: identity.request C05 reason=想知道 suite=intl public_key=BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
=> refused chongqing/45: 应由 督察组、领导小组办公室、市纪委监委机关 提出
2026-02-10 09:00 赵 of discipline/渝北区: identity.request C05 reason=想知道 suite=intl public_key=BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
=> refused chongqing/50(6): 赵 属于被督察对象
2026-02-10 09:00 冯河 of office: identity.request C05 reason=想知道 suite=intl public_key=BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
=> refused chongqing/50(6): 冯河 belongs to the inspected unit
2026-02-10 09:00 陈 of office: identity.request C05 suite=intl public_key=BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
=> refused chongqing/45: 缺少：理由
2026-02-10 09:00 陈 of office: identity.request C05 reason=核查打击报复 suite=gm public_key=BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
=> refused chongqing/45: 公钥与封存所用算法不符
2026-02-10 09:00 周敏 of discipline: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 须先完成：申请查阅举报人身份
2026-02-10 09:10 陈 of office: identity.request C05 reason=核查打击报复 suite=intl public_key=BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
=> identity.requested chongqing/45 number=1

# ---- Released by two, of two units, neither of whom asked, each with a reason.
2026-02-10 10:00 陈 of office: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 须由另一人进行：申请查阅举报人身份 已由 陈 完成
2026-02-10 10:00 何人 of office: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 不是现任身份保管人
2026-02-10 10:00 冯河 of office: identity.release C05 as share request=1 reason=同意
=> refused chongqing/50(6): 冯河 属于被督察对象
2026-02-10 10:00 周敏 of discipline/渝北区: identity.release C05 as share request=1 reason=同意
=> refused chongqing/50(6): 周敏 属于被督察对象
2026-02-10 10:00 周敏 of subject/市纪委监委: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 应由
2026-02-10 10:00 周敏 of discipline: identity.release C05 as share request=1
=> refused chongqing/45: 缺少：理由
2026-02-10 10:00 周敏 of discipline: identity.release C05 as share request=2 reason=同意
=> refused chongqing/45: 没有该申请
2026-02-10 10:10 吴桐 of office: identity.release C05 as share request=1 reason=情况属实，同意
=> identity.released chongqing/45 complete=false
2026-02-10 10:20 吴桐 of office: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 另一单位的另一名保管人
2026-02-10 10:20 郑岩 of office: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 另一单位的另一名保管人
2026-02-10 10:30 周敏 of discipline: identity.release C05 as share request=1 reason=涉嫌打击报复，同意
=> identity.released chongqing/45 complete=true
2026-02-10 10:40 郑岩 of office: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 已由两名保管人同意

# What who asked needs for reading: the box and the two shares, all sealed.
2026-02-10 11:00 陈 of office: identity.show C05
=> identity.shown about.region=渝北区 request.number=1 request.released.0.holder=吴桐 request.released.1.holder=周敏

# ---- A new request begins anew, and what answered the old one is not counted.
2026-02-11 09:00 林 of discipline: identity.request C05 reason=复核 suite=intl public_key=BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgY=
=> identity.requested chongqing/45 number=2
2026-02-11 09:10 吴桐 of office: identity.release C05 as share request=1 reason=同意
=> refused chongqing/45: 被新的申请取代
2026-02-11 09:10 吴桐 of office: identity.release C05 as share request=2 reason=同意
=> identity.released complete=false

# ---- Handed over to the bureau: from now on it is the inspected unit, and its holder stays out (50(6)).
2026-02-11 21:00 李 of team: batch.close date=2026-02-11
=> batch.closed
2026-02-12 09:00 李 of team: complaint.hand-over C05 unit=市生态环境局 goal=查清 measures=核查
=> complaint.handed-over chongqing/19
2026-02-12 10:00 陈 of office/市生态环境局: identity.request C05 reason=复核 suite=intl public_key=BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgY=
=> refused chongqing/50(6): 陈 属于被督察对象
2026-02-12 10:00 郑岩 of office: identity.release C05 as share request=2 reason=同意
=> refused chongqing/50(6): 郑岩 属于被督察对象

# ---- A holder who was dismissed has nothing to release.
2026-02-13 09:00 方 of leading-group: holder.dismiss holder=周敏 reason=调离
=> holder.dismissed chongqing/45
2026-02-13 09:10 周敏 of discipline: identity.release C05 as share request=2 reason=同意
=> refused chongqing/45: 不是现任身份保管人
