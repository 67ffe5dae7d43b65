# 跨区域、跨流域协作: a river has two banks and several districts; the city leads, each district joins for itself, and then they measure,
# enforce and respond together. Item 14.
office . at 2019-03-04 08:00 with planning inspection referral
2019-06-03 09:00 钱 of district-bureau/海淀区: open-cooperation C cooperation_kind=左右岸上下游 district=海淀区,昌平区 matter=清河水质 basin=清河
=> refused beijing-2019/14: 应由 市生态环境局 提出
2019-06-03 09:00 林 of bureau: open-cooperation C cooperation_kind=左右岸上下游 matter=清河水质 basin=清河
=> refused beijing-2019/14: 缺少：区
2019-06-03 09:00 林 of bureau: open-cooperation C cooperation_kind=左右岸上下游,联合监测,联动执法 district=海淀区,昌平区 matter=清河水质 basin=清河 neighbours=河北省廊坊市
=> taken beijing-2019/14 case_id=XZ-2019-01 due.0.deadline=join due.0.date=2019-06-11

# ---- each of the two joins for itself; nobody acts before both have
2019-06-04 09:00 冯 of district-bureau/朝阳区: join-cooperation C contact=水科
=> refused beijing-2019/14: 应由 海淀区、昌平区 办理
2019-06-04 09:00 钱 of district-bureau/海淀区: join-cooperation C contact=水科
=> taken beijing-2019/14 partial=true
2019-06-04 09:10 钱 of district-bureau/海淀区: join-cooperation C contact=水科
=> refused beijing-2019/14: 已办理：确认参加协作
2019-06-04 10:00 林 of bureau: act-jointly C joint_action=联合监测 held_on=2019-06-04 who=两区监测站 found=上下游同步采样
=> refused beijing-2019/14: 须先完成：确认参加协作
2019-06-05 09:00 冯 of district-bureau/昌平区: join-cooperation C contact=水环境科
=> taken beijing-2019/14 partial=
2019-06-06 09:00 林 of bureau: close-cooperation C result=完成
=> refused beijing-2019/14: 须先完成其一：联合行动、统一规划、环评、治理
2019-06-10 09:00 何 of city-enforcement: act-jointly C joint_action=联动执法 held_on=2019-06-10 who=两区执法大队 found=查封一处
=> taken beijing-2019/14
2019-06-11 09:00 冯 of district-bureau/昌平区: act-jointly C joint_action=共同应急 held_on=2019-06-11 who=两区 found=拦截油污
=> taken beijing-2019/14

# ---- one plan for both banks: the city and each district agree to it
2019-06-12 09:00 府办 of government: agree-joint-plan C plan=清河流域统一治理方案
=> refused beijing-2019/14: 应由 市生态环境局、区生态环境局 提出
2019-06-12 09:00 林 of bureau: agree-joint-plan C plan=清河流域统一治理方案
=> taken beijing-2019/14 partial=true
2019-06-12 09:00 钱 of district-bureau/海淀区: agree-joint-plan C plan=清河流域统一治理方案
=> taken beijing-2019/14 partial=true
2019-06-12 09:10 冯 of district-bureau/昌平区: agree-joint-plan C plan=清河流域统一治理方案
=> taken beijing-2019/14 partial=
2019-12-20 09:00 林 of bureau: close-cooperation C result=断面达标
=> taken beijing-2019/14
2019-12-21 09:00 何 of city-enforcement: act-jointly C joint_action=联动执法 held_on=2019-12-21 who=两区 found=回访
=> refused beijing-2019/14: 本案已结束：协作办结

# ---- who does not join is late by itself
2019-12-23 09:00 林 of bureau: open-cooperation E cooperation_kind=共同应急 district=海淀区,昌平区 matter=重污染天气
=> taken beijing-2019/14 due.0.date=2019-12-30
2019-12-24 09:00 钱 of district-bureau/海淀区: join-cooperation E contact=大气科
=> taken beijing-2019/14 partial=true
2019-12-31 00:00 passes
=> planning.late beijing-2019/14 deadline=join due=2019-12-30
