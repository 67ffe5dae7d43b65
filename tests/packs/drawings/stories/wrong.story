# What is the office's, no county does; and one task to its end.
office . at 2026-01-05 08:00 with planning rectification
2026-01-06 09:00 东 of county: register-county S1 subject=东县 subject_kind=县 seat=甲市
=> refused drawings/1: 应由 办公室
2026-01-06 09:00 东 of county: register-expert P1 person=专家1 is_expert=yes
=> refused drawings/1: 应由 办公室
2026-01-06 09:00 东 of county: order X
=> refused drawings/2: 应由 办公室
2026-01-06 09:00 陈 of office: order X
=> taken drawings/2
2026-01-06 09:00 陈 of office: promise-experts X seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb count=1
=> refused drawings/2: 缺少：是否专家
2026-01-06 09:00 陈 of office: draw-experts X seed=a
=> refused drawings/2: 须先完成：公布专家种子摘要
2026-01-06 09:00 陈 of office: promise-experts X seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb count=1 is_expert=yes
=> taken drawings/2
2026-01-06 09:00 陈 of office: draw-experts X seed=a
=> refused drawings/2: 名录中没有符合条件者
2026-01-06 09:00 陈 of office: annul X reason=误
=> refused drawings/3: 须先完成：公布县种子摘要
2026-01-06 09:00 陈 of office: descend X D seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb subject_kind=县
=> refused drawings/4: 缺少：抽取比例
2026-01-06 09:00 陈 of office: descend X D seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb subject_kind=县 percent=50
=> taken drawings/4
2026-01-06 09:00 陈 of office: draw-below D seed=b
=> refused drawings/4: 种子与公布的摘要不符
2026-01-06 09:00 陈 of office: promise-tasks X seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb percent=101
=> refused drawings/5: 抽取比例应为 1 至 100
2026-01-06 09:00 陈 of office: promise-sample X S seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb count=201
=> refused drawings/5: 抽取数量应为 1 至 200
2026-01-06 09:00 陈 of office: promise-sample X S seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb count=200
=> taken drawings/5
2026-01-06 09:00 陈 of office: draw-for-sample S seed=a
=> refused drawings/5: no task was reported done
2026-01-06 09:00 陈 of office: enter-task X T problem=扬尘 measures=覆盖 unit=东县
=> refused drawings/5
2026-01-06 09:00 陈 of office: enter-task X T problem=扬尘 measures=覆盖 unit=东县 limit_date=2026-03-01
=> taken drawings/5
2026-01-07 09:00 陈 of office: report-done T evidence=67d35554c1f60638d6d72a0edc045450a841f7efabe0f9843b7e653499094538 for_unit=东县
=> refused drawings/5: 应由 县
2026-01-07 09:00 陈 of office: close-task T
=> refused drawings/5: 须先完成：报告完成
2026-01-07 09:00 东 of county: report-done T evidence=67d35554c1f60638d6d72a0edc045450a841f7efabe0f9843b7e653499094538 for_unit=东县
=> taken drawings/5
2026-01-07 10:00 陈 of office: close-task T
=> taken drawings/5
