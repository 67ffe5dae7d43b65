# 批示交办与提请决策（二、三（二）、三（三）、四（一））
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive

# ---- an instruction of the leaders, for two units: each answers, and a leader or the general group ends it
2013-05-02 09:00 吴 of unit/市水务局: record-instruction P leader=李某 instruction="尽快解决黑臭水体" unit=市水务局 topic=污水治理
=> refused beijing-2013/三(二): 应由 综合组、协调小组办公室 提出
2013-05-02 09:00 周 of general: record-instruction P leader=李某 unit=市水务局 topic=污水治理
=> refused beijing-2013/三(二): 缺少：批示或交办内容
2013-05-02 09:00 周 of general: record-instruction P leader=李某 instruction="尽快解决黑臭水体" unit=市水务局 topic=污水治理 day=2013-05-31
=> taken beijing-2013/三(二) case_id=PS2013-001 due.0.date=2013-05-31
2013-05-20 09:00 吴 of unit/市水务局: urge-instruction P opinion="自催"
=> refused beijing-2013/三(二): 应由 综合组 提出
2013-05-20 09:00 周 of general: urge-instruction P opinion="还有十天"
=> taken beijing-2013/三(二)
2013-05-21 09:00 李某 of leader: conclude-instruction P found="未见结果"
=> refused beijing-2013/三(二): 须先完成：报告落实情况
2013-05-21 09:00 周 of general: return-instruction P reason="未落实" day=2013-06-30
=> refused beijing-2013/三(二): 须先完成：报告落实情况
2013-05-22 09:00 郑 of unit/市环保局: report-instruction P result="已办"
=> refused beijing-2013/三(二): 应由 市水务局 办理
2013-05-22 09:00 吴 of unit/市水务局: report-instruction P result="三处已治理"
=> taken beijing-2013/三(二)
2013-05-22 10:00 周 of general: urge-instruction P opinion="再催"
=> refused beijing-2013/三(二): 已有“报告落实情况”
2013-05-23 09:00 李某 of leader: return-instruction P reason="还有两处" day=2013-06-14
=> taken beijing-2013/三(二) due.0.date=2013-06-14
2013-06-15 00:00 passes
=> inspection.late beijing-2013/三(二) case_id=PS2013-001 deadline=instruction due=2013-06-14
2013-06-17 09:00 吴 of unit/市水务局: report-instruction P result="五处全部治理"
=> taken beijing-2013/三(二)
2013-06-17 10:00 吴 of general: conclude-instruction P found="属实"
=> refused beijing-2013/三(二): 须由另一人进行
2013-06-17 10:00 李某 of leader: conclude-instruction P found="现场看过"
=> taken beijing-2013/三(二)
# One without a day: it is followed all the same.
2013-06-18 09:00 王 of office: record-instruction P2 leader=王某 instruction="研究餐厨垃圾出路" unit=首都环境办 topic=环境
=> taken beijing-2013/三(二) due=

# ---- a problem that only the city government can decide: the days run from when it came up
2013-07-01 09:00 何 of lead-unit/市环保局: raise-matter D topic=大气 subject=市水务局 matter="气源缺口" arose_on=2013-06-28
=> refused beijing-2013/三(三): 应由 市水务局 办理
2013-07-01 09:00 何 of lead-unit/市环保局: raise-matter D topic=大气 subject=市环保局 matter="气源缺口"
=> refused beijing-2013/三(三): 缺少：问题出现日期
2013-07-01 09:00 何 of lead-unit/市环保局: raise-matter D topic=大气 subject=市环保局 matter="气源缺口" arose_on=2013-06-28
=> taken beijing-2013/三(三) case_id=JC2013-001 due.0.deadline=escalation due.0.date=2013-07-05
2013-07-02 09:00 周 of general: submit-matter D proposal="增加年度气量"
=> refused beijing-2013/二: 须先完成：协调研究
2013-07-02 09:00 周 of general: settle-matter D result="已协调"
=> refused beijing-2013/二: 须先完成：协调研究
2013-07-02 09:00 何 of lead-unit/市环保局: study-matter D proposal="增加年度气量"
=> refused beijing-2013/二: 应由 综合组 提出
2013-07-02 09:00 周 of general: study-matter D proposal="增加年度气量"
=> taken beijing-2013/二
2013-07-02 10:00 府办 of government: decide-matter D decision="同意"
=> refused beijing-2013/二: 须先完成：提请市政府决策
2013-07-03 09:00 周 of general: submit-matter D proposal="增加年度气量"
=> taken beijing-2013/二
2013-07-03 10:00 周 of general: settle-matter D result="已协调"
=> refused beijing-2013/二: 已有“提请市政府决策”
2013-07-03 11:00 何 of lead-unit/市环保局: conclude-matter D result="已落实"
=> refused beijing-2013/三(三): 须先完成其一：市政府决策、协调解决
2013-07-08 09:00 府办 of government: decide-matter D decision="同意，列入计划"
=> taken beijing-2013/二
2013-07-30 09:00 何 of lead-unit/市环保局: conclude-matter D result="气量已增加"
=> taken beijing-2013/三(三)
# Raised late it is late at once; settled below without a decision.
2013-08-01 09:00 罗 of working-group/污水治理: raise-matter D2 topic=污水 subject=市水务局 matter="泥饼去向" arose_on=2013-07-10
=> taken beijing-2013/三(三) due.0.date=2013-07-17
=> reporting.late beijing-2013/三(三) deadline=escalation
2013-08-02 09:00 周 of general: study-matter D2 proposal="协调两区接收"
=> taken beijing-2013/二
2013-08-05 09:00 周 of general: settle-matter D2 result="两区各接收一半"
=> taken beijing-2013/二
2013-08-06 09:00 罗 of lead-unit/市水务局: conclude-matter D2 result="已运出"
=> taken beijing-2013/三(三)
