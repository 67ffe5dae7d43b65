# 联合会商、联动执法、应急响应、信息共享: each department called acknowledges and answers for itself, by a day, in an emergency by the hour.
# Item 15.
office . at 2019-03-04 08:00 with planning inspection referral
2019-06-03 09:00 周 of department/水务: call-exchange X exchange_kind=联合会商 department=公安,水务 matter=非法倾倒
=> refused beijing-2019/15(1): 应由 市生态环境局 提出
2019-06-03 09:00 林 of bureau: call-exchange X exchange_kind=联合会商 department=公安局 matter=非法倾倒
=> refused beijing-2019/15(1): 不在代码表中
2019-06-03 09:00 林 of bureau: call-exchange X exchange_kind=联合会商 department=公安,水务 matter=非法倾倒
=> taken beijing-2019/15(1) due.0.deadline=acknowledge due.0.date=2019-06-05
2019-06-03 10:00 韦 of department/气象: acknowledge-exchange X contact=预报处
=> refused beijing-2019/15(1): 应由 公安、水务 办理
2019-06-03 10:00 夏 of department/公安: answer-exchange X contribution=线索两条
=> refused beijing-2019/15(1): 须先由 有关部门 公安 完成：部门确认
2019-06-03 10:00 夏 of department/公安: acknowledge-exchange X contact=环食药旅总队
=> taken beijing-2019/15(1) partial=true
# It answers when it has acknowledged, whether the other has or not.
2019-06-03 15:00 夏 of department/公安: answer-exchange X contribution=线索两条
=> taken beijing-2019/15(1) partial=true
2019-06-04 10:00 周 of department/水务: acknowledge-exchange X contact=河湖处
=> taken beijing-2019/15(1) partial=
2019-06-10 09:00 林 of bureau: conclude-exchange X result=成立专班
=> refused beijing-2019/15(1): 须先完成：部门反馈
2019-06-11 09:00 周 of department/水务: answer-exchange X
=> refused beijing-2019/15(1): 缺少：反馈内容
2019-06-11 09:00 周 of department/水务: answer-exchange X contribution=排口台账
=> taken beijing-2019/15(1) partial=
2019-06-12 09:00 钱 of district-bureau/海淀区: conclude-exchange X result=成立专班
=> refused beijing-2019/15(1): 本案未写明区，不由任何区生态环境局办理
2019-06-12 09:00 林 of bureau: conclude-exchange X result=成立专班，按月通报
=> taken beijing-2019/15(1)

# ---- an emergency: two hours to acknowledge
2019-06-13 09:00 林 of bureau: call-exchange E exchange_kind=应急响应 department=应急管理,气象 matter=化学品泄漏
=> taken beijing-2019/15(1) due.0.date=2019-06-13
2019-06-13 10:00 韦 of department/气象: acknowledge-exchange E contact=值班室
=> taken beijing-2019/15(1) partial=true
2019-06-13 11:00 passes
=> referral.late beijing-2019/15(1) deadline=acknowledge

# ---- a district calls its own
2019-06-14 09:00 钱 of district-bureau/海淀区: call-in-district D district=昌平区 exchange_kind=联动执法 department=城管执法 matter=夜间施工
=> refused beijing-2019/15(1): 应由 昌平区 办理
2019-06-14 09:00 钱 of district-bureau/海淀区: call-in-district D district=海淀区 exchange_kind=联动执法 department=城管执法 matter=夜间施工
=> taken beijing-2019/15(1)
2019-06-14 10:00 吴 of department/城管执法: acknowledge-exchange D contact=直属队
=> taken beijing-2019/15(1)
2019-06-17 10:00 吴 of department/城管执法: answer-exchange D contribution=查处两起
=> taken beijing-2019/15(1)
2019-06-18 10:00 冯 of district-bureau/昌平区: conclude-exchange D result=查处两起
=> refused beijing-2019/15(1): 应由 海淀区 办理
2019-06-18 10:00 钱 of district-bureau/海淀区: conclude-exchange D result=查处两起
=> taken beijing-2019/15(1)
