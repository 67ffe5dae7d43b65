# 协调机制: asked, acknowledged, answered, settled by who asked; both ways.
office . at 2026-01-05 08:00 with planning referral
2026-03-02 09:00 赵 of body: ask-cooperation X partner=市公安局 cooperation=移送移交 matter="核查涉嫌犯罪线索"
=> refused chongqing-2021/协调机制: 应由
2026-03-02 09:00 陈 of office: ask-cooperation X partner=市公安局 cooperation=喝茶 matter="核查涉嫌犯罪线索"
=> refused chongqing-2021/协调机制: 可选：配合中央督察 开展市级督察 推动问题整改 推动责任落实 移送移交
2026-03-02 09:00 陈 of office: ask-cooperation X partner=市公安局 cooperation=移送移交 matter="核查涉嫌犯罪线索"
=> taken chongqing-2021/协调机制 case_id=XT2026-001 due.0.deadline=acknowledge due.0.date=2026-03-05
2026-03-03 09:00 林 of city-department/市水利局: acknowledge-cooperation X
=> refused chongqing-2021/协调机制: 应由 市公安局 办理
2026-03-03 09:00 严 of city-department/市公安局: answer-cooperation X answer_text="已立案"
=> refused chongqing-2021/协调机制: 须先完成：部门签收
# Not enough to go on: returned, completed, and nothing else meanwhile.
2026-03-03 09:10 严 of city-department/市公安局: return-cooperation X
=> refused chongqing-2021/协调机制: 缺少：理由
2026-03-03 09:10 严 of city-department/市公安局: return-cooperation X reason="线索不全"
=> taken chongqing-2021/协调机制
2026-03-03 09:20 严 of city-department/市公安局: acknowledge-cooperation X
=> refused chongqing-2021/协调机制: 须先有：办公室补充
2026-03-03 10:00 陈 of office: complete-cooperation X
=> refused chongqing-2021/协调机制: 缺少：事实
2026-03-03 10:00 陈 of office: complete-cooperation X facts="监测数据与台账"
=> taken chongqing-2021/协调机制
2026-03-06 00:00 passes
=> referral.late chongqing-2021/协调机制 deadline=acknowledge due=2026-03-05
2026-03-06 09:00 严 of city-department/市公安局: acknowledge-cooperation X
=> taken chongqing-2021/协调机制 due.0.deadline=cooperate due.0.date=2026-03-27
2026-03-20 09:00 严 of city-department/市公安局: answer-cooperation X answer_text="已立案侦查"
=> taken chongqing-2021/协调机制
2026-03-20 10:00 严 of city-department/市公安局: settle-cooperation X result="办结"
=> refused chongqing-2021/协调机制: 须由另一人进行
2026-03-23 09:00 陈 of office: settle-cooperation X result="已纳入案卷"
=> taken chongqing-2021/协调机制

# A department asks the office; the other matters of the mechanism.
2026-04-01 09:00 林 of city-department/市水利局: ask-office Y partner=市水利局 cooperation=推动问题整改
=> refused chongqing-2021/协调机制: 缺少：事项
2026-04-01 09:00 林 of city-department/市水利局: ask-office Y partner=市水利局 cooperation=推动问题整改 matter="支流问题请纳入督察"
=> taken chongqing-2021/协调机制
2026-04-01 10:00 林 of city-department/市水利局: acknowledge-request Y
=> refused chongqing-2021/协调机制: 应由
2026-04-01 10:10 陈 of office: return-request Y
=> refused chongqing-2021/协调机制: 缺少：理由
2026-04-01 10:10 陈 of office: return-request Y reason="点位不明"
=> taken chongqing-2021/协调机制
2026-04-01 11:00 陈 of office: complete-request Y facts="三个点位"
=> refused chongqing-2021/协调机制: 应由
2026-04-01 11:00 林 of city-department/市水利局: complete-request Y facts="三个点位"
=> taken chongqing-2021/协调机制
2026-04-02 09:00 陈 of office: answer-request Y answer_text="已列入"
=> refused chongqing-2021/协调机制: 须先完成：办公室签收
2026-04-02 09:00 陈 of office: acknowledge-request Y
=> taken chongqing-2021/协调机制
2026-04-25 00:00 passes
=> referral.late chongqing-2021/协调机制 deadline=cooperate
2026-04-25 09:00 陈 of office: answer-request Y answer_text="已列入日常督察"
=> taken chongqing-2021/协调机制
2026-04-25 10:00 陈 of office: settle-cooperation Y result="办结"
=> refused chongqing-2021/协调机制: 须由另一人进行
2026-04-27 09:00 林 of city-department/市水利局: settle-cooperation Y result="已解决"
=> taken chongqing-2021/协调机制
2026-05-06 09:00 陈 of office: ask-cooperation A partner=市发展改革委 cooperation=配合中央督察 matter="提供资料"
=> taken chongqing-2021/协调机制
2026-05-06 09:01 陈 of office: ask-cooperation B partner=市委组织部 cooperation=推动责任落实 matter="考核结果"
=> taken chongqing-2021/协调机制
2026-05-06 09:02 陈 of office: ask-cooperation C partner=市规划自然资源局 cooperation=开展市级督察 matter="派员参加"
=> taken chongqing-2021/协调机制
