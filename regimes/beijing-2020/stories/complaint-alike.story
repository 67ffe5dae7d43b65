# Complaints about the same place or enterprise: Article 24(3). Earlier ones of the last 90 days are
# told with a new one; only a person links them. Several types of pollution, words of the tables.
office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C1 inspection=市级督察 region=海淀区 enterprise=甲化工厂 place=清河路1号 pollution_type=大气污染,噪声污染 channel=电话 text=夜间异味
=> complaint.recorded beijing-2020/24(3) case_id=2026-00001 complaint.pollution_type.0=大气 complaint.pollution_type.1=噪声 complaint.channel=来电 complaint.reception_no=D202602090001 earlier=
2026-02-09 09:10 李 of team: complaint.import C2 inspection=市级督察 region=昌平区 enterprise=甲化工厂 place=清河路1号 text=同名而在另一区
=> complaint.recorded beijing-2020/24(3) case_id=2026-00002 earlier=
# The same enterprise and place: one hint, with both.
2026-02-10 09:00 李 of team: complaint.import C3 inspection=市级督察 region=海淀区 enterprise=甲化工厂 place=清河路1号 text=又有异味
=> complaint.recorded beijing-2020/24(3) earlier="1 items" earlier.0.case_id=2026-00001 earlier.0.reception_no=D202602090001 earlier.0.same="2 items" earlier.0.same.0=enterprise earlier.0.same.1=place
# The place alone, written with no enterprise.
2026-02-11 09:00 李 of team: complaint.import C4 inspection=市级督察 region=海淀区 place=清河路1号 text=路面污水
=> complaint.recorded beijing-2020/24(3) earlier="2 items" earlier.0.same.0=place earlier.1.case_id=2026-00003

# Ninety days later the first is still told, a day after that no more.
2026-05-10 09:00 李 of team: complaint.import C5 inspection=市级督察 region=海淀区 enterprise=甲化工厂 text=再次异味
=> complaint.recorded beijing-2020/24(3) earlier="2 items" earlier.0.case_id=2026-00001
2026-05-10 09:01 李 of team: complaint.import C6 inspection=市级督察 region=海淀区 enterprise=甲化工厂 text=再次异味
=> complaint.recorded beijing-2020/24(3) earlier="2 items" earlier.0.case_id=2026-00003

# A person links them, with the reason. All point at the first.
2026-05-11 09:00 李 of team: complaint.link C3 earlier=2026-00001
=> refused beijing-2020/24(3): missing: how it was checked
2026-05-11 09:00 钱 of subject/海淀区: complaint.link C3 earlier=2026-00001 note=同一事项
=> refused beijing-2020/24(3): 应由 督察组、督察工作小组办公室 提出
2026-05-11 09:00 李 of team: complaint.link C3 earlier=2026-09999 note=同一事项
=> refused beijing-2020/24(3): 两者之一不是此处登记的信访举报
2026-05-11 09:00 李 of team: complaint.link C3 earlier=2026-00003 note=同一事项
=> refused beijing-2020/24(3): 不可关联到自身
2026-05-11 09:00 李 of team: complaint.link C3 earlier=2026-00001 note=同一事项
=> complaint.linked beijing-2020/24(3) earlier=2026-00001 reception_no=D202602090001 linked=1
2026-05-11 09:10 李 of team: complaint.link C5 earlier=2026-00003 note=同一事项
=> complaint.linked beijing-2020/24(3) earlier=2026-00001 linked=2
2026-05-11 09:20 李 of team: complaint.link C1 earlier=2026-00003 note=反了
=> refused beijing-2020/24(3): 不可关联到自身
2026-05-11 09:20 李 of team: complaint.link C1 earlier=2026-00004 note=反了
=> refused beijing-2020/24(3): 已有 2 件关联到本件，请反向关联
# Linked to the wrong one: it is linked anew, and the first has one less.
2026-05-11 09:30 李 of team: complaint.link C5 earlier=2026-00002 note=实为另一区
=> complaint.linked beijing-2020/24(3) earlier=2026-00002 linked=1
2026-05-11 09:40 李 of team: complaint.link C4 earlier=2026-00001 note=同一事项
=> complaint.linked beijing-2020/24(3) earlier=2026-00001 linked=2

# What is linked is handed over and answered like any other.
2026-05-11 21:00 李 of team: batch.close date=2026-05-11
=> batch.closed beijing-2020/24(3) case_id="6 items" key_cases=0

# The same number again is no new complaint; a text with a person's number does not come in.
2026-05-12 09:00 李 of team: complaint.import C7 inspection=市级督察 reception_no=D202602090001 region=海淀区 text=夜间异味
=> complaint.repeated beijing-2020/24(3) case_id=2026-00001 differs=true
2026-05-12 09:00 李 of team: complaint.import C7 inspection=市级督察 region=海淀区 text=夜间异味 enterprise=联系13800138000
=> refused beijing-2020/24(3): 疑有个人电话
2026-05-12 09:00 李 of team: complaint.import C7 inspection=市级督察 region=海淀区 text=夜间异味 pollution_type=辐射
=> refused beijing-2020/24(3): 不在代码表中
2026-05-12 09:00 李 of team: complaint.import C7 inspection=市级督察 region=海淀区
=> refused beijing-2020/24(3): 缺少：交办问题基本情况
