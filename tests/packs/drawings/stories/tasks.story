# Of whose tasks are they drawn? Of the case in which tasks are entered: the one of the step itself, else the nearest above it.
office . at 2026-01-05 08:00 with planning rectification
2026-01-06 09:00 陈 of office: order X
=> taken drawings/2
2026-01-06 09:00 陈 of office: enter-task X T1 problem=扬尘 measures=覆盖 unit=东县 limit_date=2026-03-01
=> taken drawings/5
2026-01-06 09:00 陈 of office: promise-tasks X seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb percent=100
=> taken drawings/5
# None is done yet: a drawing from nothing is none.
2026-01-06 09:10 陈 of office: draw-tasks X seed=a
=> refused drawings/5: 尚无已报告完成的整改任务，待有任务报告完成后再抽取
2026-01-07 09:00 东 of county: report-done T1 evidence=67d35554c1f60638d6d72a0edc045450a841f7efabe0f9843b7e653499094538 for_unit=东县
=> taken drawings/5
2026-01-07 09:10 陈 of office: draw-tasks X seed=a
=> taken drawings/5 result.pool=1 result.drawn=1 result.task=C2026-001-01

# The part has tasks of its own; those of the case above are not in its lot.
2026-01-08 09:00 陈 of office: descend X D seed_digest=2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6 percent=100 subject_kind=县
=> taken drawings/4
2026-01-08 09:00 陈 of office: promise-tasks D seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d percent=100
=> taken drawings/5
2026-01-08 09:00 陈 of office: draw-tasks D seed=b
=> refused drawings/5: no task was reported done
2026-01-08 09:00 陈 of office: enter-task D T2 problem=异味 measures=密闭 unit=西县 limit_date=2026-03-01
=> taken drawings/5
2026-01-08 09:00 西 of county: report-done T2 evidence=67d35554c1f60638d6d72a0edc045450a841f7efabe0f9843b7e653499094538 for_unit=西县
=> taken drawings/5
2026-01-08 09:10 陈 of office: draw-tasks D seed=b
=> taken drawings/5 result.pool=1 result.drawn=1

# A spot check is a case of its own, in which no task is entered: it draws from those of the check above it.
2026-01-09 09:00 陈 of office: promise-sample X S seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d count=5
=> taken drawings/5
2026-01-09 09:00 陈 of office: draw-for-sample S seed=b
=> taken drawings/5 result.pool=1 result.drawn=1 result.task=C2026-001-01
