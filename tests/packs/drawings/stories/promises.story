# Each drawing goes by the promise of its own seed: what another one of the case asked for is not asked again.
office . at 2026-01-05 08:00 with planning
2026-01-06 09:00 陈 of office: register-county S1 subject=东县 subject_kind=县 seat=甲市
=> taken drawings/1
2026-01-06 09:00 陈 of office: register-county S2 subject=西县 subject_kind=县 seat=乙市
=> taken drawings/1
2026-01-06 09:00 陈 of office: register-county S3 subject=南县 subject_kind=县 seat=乙市
=> taken drawings/1
2026-01-06 09:00 陈 of office: register-expert P1 person=专家1 is_expert=yes
=> taken drawings/1
2026-01-06 09:00 陈 of office: register-expert P2 person=专家2 is_expert=no
=> taken drawings/1

# Persons first, then counties: nobody asks a county whether it is an expert, nor how many experts there should be.
2026-01-07 09:00 陈 of office: order X
=> taken drawings/2
2026-01-07 09:00 陈 of office: promise-experts X seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb count=1 is_expert=yes
=> taken drawings/2
2026-01-07 09:00 陈 of office: promise-counties X seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d percent=100 subject_kind=县
=> taken drawings/3
# Two promises stand at once, and each seed draws by its own.
2026-01-07 09:00 陈 of office: draw-counties X seed=b
=> taken drawings/3 result.pool=3 result.drawn=3
2026-01-07 09:00 陈 of office: draw-experts X seed=a
=> taken drawings/2 result.pool=1 field.drawn_person=专家1

# The same step again, without the city and with a number instead of a share: neither is left from the first time.
2026-01-08 09:00 陈 of office: order Y
=> taken drawings/2
2026-01-08 09:00 陈 of office: promise-counties Y seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d percent=100 subject_kind=县 seat=甲市
=> taken drawings/3
2026-01-08 09:00 陈 of office: draw-counties Y seed=b
=> taken drawings/3 result.pool=1 field.drawn_subject=东县
2026-01-08 10:00 陈 of office: promise-counties Y seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb count=2 subject_kind=县
=> taken drawings/3
2026-01-08 10:00 陈 of office: draw-counties Y seed=b
=> refused drawings/3: 种子与公布的摘要不符
2026-01-08 10:00 陈 of office: draw-counties Y seed=a
=> taken drawings/3 result.pool=3 result.drawn=2
# What was annulled promises nothing.
2026-01-08 11:00 陈 of office: annul Y reason=误
=> taken drawings/3
2026-01-08 11:00 陈 of office: draw-counties Y seed=a
=> refused drawings/3: 须先完成：公布县种子摘要

# Of both the larger one counts: 10 of 100, and not less than two.
2026-01-09 09:00 陈 of office: order Z
=> taken drawings/2
2026-01-09 09:00 陈 of office: promise-counties Z seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d subject_kind=县
=> refused drawings/3: 请写明抽取数量 count，或比例 percent；都写的，以多者为准
2026-01-09 09:00 陈 of office: promise-counties Z seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d subject_kind=县 percent=10 count=201
=> refused drawings/3: 抽取数量应为 1 至 200
2026-01-09 09:00 陈 of office: promise-counties Z seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d subject_kind=县 percent=101 count=2
=> refused drawings/3: 抽取比例应为 1 至 100
2026-01-09 09:00 陈 of office: promise-counties Z seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d subject_kind=县 percent=10 count=2
=> taken drawings/3
2026-01-09 09:00 陈 of office: draw-counties Z seed=b
=> taken drawings/3 result.pool=3 result.drawn=2
2026-01-09 10:00 陈 of office: promise-counties Z seed_digest=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb subject_kind=县 percent=100 count=1
=> taken drawings/3
2026-01-09 10:00 陈 of office: draw-counties Z seed=a
=> taken drawings/3 result.pool=3 result.drawn=3

# In a part: the number of the case above is not the part's.
2026-01-12 09:00 陈 of office: descend X D seed_digest=2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6 percent=100 subject_kind=县
=> taken drawings/4
2026-01-12 09:00 陈 of office: draw-below D seed=c
=> taken drawings/4 result.pool=3 result.drawn=3
