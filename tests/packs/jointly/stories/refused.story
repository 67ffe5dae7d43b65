# Everything but the drawing is the office's alone; a drawing that was begun can be given up and begun anew.
office . at 2026-03-01 08:00 with planning inspection archive
2026-03-02 09:00 甲 of witness: enlist P1 person=王
=> refused jointly/4: 应由 办公室 提出
2026-03-02 09:00 甲 of witness: draft Y year=2026
=> refused jointly/4
2026-03-02 09:00 陈 of office: draft Y year=2026
=> taken jointly/4
2026-03-02 09:00 甲 of witness: approve Y
=> refused jointly/4
2026-03-02 09:00 陈 of office: enter E1 subject=甲厂 subject_kind=厂
=> taken jointly/1
2026-03-02 09:00 甲 of witness: promise M subject_kind=厂 seed_digest=6321af8cdc81c0c1e162223e284081660ff2393322cdb59b85ed931f9995a0ef count=1
=> refused jointly/2
2026-03-02 09:00 陈 of office: promise M subject_kind=厂 seed_digest=6321af8cdc81c0c1e162223e284081660ff2393322cdb59b85ed931f9995a0ef count=1
=> taken jointly/2
2026-03-02 09:00 甲 of witness: cancel M reason=停电
=> refused jointly/2

2026-03-02 09:10 甲 of witness: draw M seed=myseed
=> taken jointly/2 partial=true
2026-03-02 09:15 陈 of office: seal M keeper=陈 retention=永久
=> refused jointly/3: 须先完成：抽取（须 2 人，已有 1 人：甲）
2026-03-02 09:20 陈 of office: cancel M reason=停电
=> taken jointly/2
2026-03-02 09:30 乙 of witness: draw M seed=myseed
=> taken jointly/2 partial=true
2026-03-02 09:40 甲 of witness: draw M seed=myseed
=> taken jointly/2 field.drawn_subject=甲厂

2026-03-03 09:00 甲 of witness: visit M S
=> refused jointly/3
2026-03-03 09:00 陈 of office: visit M S
=> taken jointly/3
2026-03-03 09:00 甲 of witness: note S
=> refused jointly/3
2026-03-03 09:00 甲 of witness: take S P
=> refused jointly/3
2026-03-03 09:00 陈 of office: take S P
=> taken jointly/3
2026-03-03 09:00 甲 of witness: test P
=> refused jointly/3
2026-03-03 09:10 陈 of office: order R subject=甲厂 ground=事故
=> taken jointly/4
2026-03-03 09:10 甲 of witness: end-round R keeper=陈 retention=永久
=> refused jointly/4
