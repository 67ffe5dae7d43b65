# Who is named beside another one in the same form is compared with that one, and not with whom it replaces.
office . at 2026-03-01 08:00 with planning inspection archive
2026-03-02 09:00 陈 of office: promise M subject_kind=厂 seed_digest=6321af8cdc81c0c1e162223e284081660ff2393322cdb59b85ed931f9995a0ef count=1
=> taken jointly/2
2026-03-02 10:00 陈 of office: visit M S
=> taken jointly/3
2026-03-02 10:10 陈 of office: appoint S lead=王 deputy=王
=> refused jointly/3: 副负责人“王”不得与现场负责人相同
2026-03-02 10:10 陈 of office: appoint S deputy=王
=> taken jointly/3
2026-03-02 10:20 陈 of office: appoint S lead=王 deputy=李
=> taken jointly/3
2026-03-02 10:30 陈 of office: appoint S lead=李 deputy=王
=> taken jointly/3
2026-03-02 10:40 陈 of office: appoint S deputy=李
=> refused jointly/3: 副负责人“李”不得与现场负责人相同

2026-03-02 11:00 陈 of office: appoint S recorder=赵
=> refused jointly/3: 记录人“赵”不在在场人员之列；现有：尚无
2026-03-02 11:00 陈 of office: appoint S staff=赵,钱 recorder=孙
=> refused jointly/3: 现有：赵、钱
2026-03-02 11:00 陈 of office: appoint S staff=赵,钱 recorder=钱
=> taken jointly/3
2026-03-02 11:10 陈 of office: appoint S staff=孙,李 recorder=钱
=> refused jointly/3: 现有：孙、李
2026-03-02 11:20 陈 of office: appoint S recorder=赵
=> taken jointly/3
