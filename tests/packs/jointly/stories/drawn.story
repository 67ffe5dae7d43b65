# Nothing is drawn before both witnesses are there, and nothing is sealed by one hand alone.
office . at 2026-03-01 08:00 with planning inspection archive
2026-03-02 09:00 陈 of office: enter E1 subject=甲厂 subject_kind=厂
=> taken jointly/1
2026-03-02 09:00 陈 of office: enter E2 subject=乙厂 subject_kind=厂
=> taken jointly/1
2026-03-02 09:00 陈 of office: promise M subject_kind=厂 seed_digest=6321af8cdc81c0c1e162223e284081660ff2393322cdb59b85ed931f9995a0ef count=1
=> taken jointly/2
2026-03-02 09:10 甲 of witness: draw M seed=other
=> refused jointly/2: 种子与公布的摘要不符
2026-03-02 09:10 甲 of witness: draw M seed=myseed
=> taken jointly/2 partial=true
=> not taken jointly/2 field.drawn_subject=甲厂
=> not taken jointly/2 field.drawn_subject=乙厂
=> not taken jointly/2 result.drawn=1
2026-03-02 09:20 甲 of witness: draw M seed=myseed
=> refused jointly/2
2026-03-02 09:30 乙 of witness: draw M seed=myseed
=> taken jointly/2 field.drawn_subject=乙厂 result.pool=2 result.drawn=1

# The number of the dossier is given once, when it is sealed.
2026-03-03 09:00 陈 of office: seal M keeper=陈 retention=永久
=> taken jointly/3 partial=true
=> not taken jointly/3 result.dossier_no=J001
2026-03-03 09:10 甲 of witness: seal M keeper=陈 retention=永久
=> taken jointly/3 result.dossier_no=J001
