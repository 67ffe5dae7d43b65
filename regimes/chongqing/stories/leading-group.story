# What the office proposes, the group decides and the office hands over and follows; the national bodies: Articles 8(6), 9(5), 9(8), 9(9).
office . at 2026-01-05 08:00 with planning inspection rectification
2026-01-06 09:00 方 of leading-group: propose-matter M matter="支流治理滞后" proposals="提级调度"
=> refused chongqing/9(5): 应由 领导小组办公室 提出
2026-01-06 09:00 陈 of office: propose-matter M matter="支流治理滞后" proposals="提级调度"
=> taken chongqing/9(5) case_id=YD2026-001
2026-01-06 10:00 陈 of office: hand-over-resolution M unit=市水利局 resolution_due=2026-03-31
=> refused chongqing/9(8): 须先完成：领导小组研究议定
2026-01-07 09:00 陈 of office: decide-matter M instruction="同意"
=> refused chongqing/8(6): 应由
2026-01-07 09:00 方 of leading-group: decide-matter M instruction="同意，一季度见效" present=市交通局
=> refused chongqing/8(6): 不在代码表中
2026-01-07 09:00 方 of leading-group: decide-matter M instruction="同意，一季度见效" present=市司法局,市审计局,市检察院
=> taken chongqing/8(6)
2026-01-07 10:00 陈 of office: hand-over-resolution M unit=市水利局
=> refused chongqing/9(8): 缺少：办理时限
2026-01-07 10:00 陈 of office: hand-over-resolution M unit=市水利局 resolution_due=2026-03-31
=> taken chongqing/9(8) due.0.date=2026-03-31
2026-03-30 09:00 赵 of unit/市住房城乡建委: answer-resolution M result=x
=> refused chongqing/9(8): 应由 市水利局 办理
2026-03-30 09:00 陈 of office: settle-resolution M
=> refused chongqing/9(8): 须先完成：报告议定事项办理情况
2026-04-01 00:00 passes
=> rectification.late chongqing/9(8) deadline=resolution due=2026-03-31
2026-04-01 09:00 钱 of unit/市水利局: answer-resolution M result="两条支流达标"
=> taken chongqing/9(8)
2026-04-02 09:00 陈 of office: settle-resolution M
=> taken chongqing/9(8)
2026-04-03 09:00 陈 of office: record-liaison L whom=国家督察局西南机构 held_on=2026-04-02
=> refused chongqing/9(9): 缺少：事项
2026-04-03 09:00 陈 of office: record-liaison L whom=国家督察局西南机构 matter="对接整改调度" held_on=2026-04-02
=> taken chongqing/9(9) case_id=DJ2026-001
