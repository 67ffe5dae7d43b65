# A standing post of an organ with `which` is held for the one that the case was about when it was given.
office . at 2026-03-02 08:00 with inspection

2026-03-03 08:00 李 of office: appoint A unit=住建局 person=何
=> taken letters/1
2026-03-03 08:10 李 of office: appoint B unit=水务局 person=江
=> taken letters/1
2026-03-03 09:00 李 of office: register M received_on=2026-03-02 people=1 unit=水务局
=> taken letters/2

2026-03-03 09:10 何 of unit.head/水务局: permit M
=> refused letters/4: 何 现不是责任单位负责人（水务局）；现有：江
2026-03-03 09:10 何 of unit.head/水务局: permit M
=> refused letters/4: 何 is not head of the unit (水务局) now; these are: 江
2026-03-03 09:10 何 of unit.head/住建局: permit M
=> refused letters/4: 应由 水务局 办理
2026-03-03 09:20 江 of unit.head/水务局: permit M
=> taken letters/4
# In a case that names none, for the one in whose name somebody acts.
2026-03-03 09:30 李 of office: register N received_on=2026-03-02 people=1
=> taken letters/2
2026-03-03 09:30 何 of unit.head/水务局: permit N
=> refused letters/4: 何 现不是责任单位负责人（水务局）
2026-03-03 09:30 何 of unit.head/住建局: permit N
=> taken letters/4

# One person for two, and for one again; taken away in the case of one it is kept for the other.
2026-03-04 08:00 李 of office: appoint C unit=水务局 person=何
=> taken letters/1
2026-03-04 08:10 何 of unit.head/水务局: permit M
=> taken letters/4
2026-03-04 08:20 李 of office: relieve A person=江
=> refused letters/1: 江 现不是责任单位负责人；现有：何
2026-03-04 08:20 李 of office: relieve A person=何
=> taken letters/1
2026-03-04 08:30 何 of unit.head/住建局: permit N
=> refused letters/4: 现有：无
2026-03-04 08:30 何 of unit.head/水务局: permit M
=> taken letters/4
2026-03-04 08:40 李 of office: restore A person=何
=> taken letters/1
2026-03-04 08:40 何 of unit.head/住建局: permit N
=> taken letters/4

# Given in a case that names none it is held for any of them; the case may be about several.
2026-03-05 08:00 李 of office: appoint D person=吴
=> taken letters/1
2026-03-05 08:10 吴 of unit.head/水务局: permit M
=> taken letters/4
2026-03-05 08:20 李 of office: appoint E unit=教育局,卫健委 person=周
=> taken letters/1
2026-03-05 08:30 李 of office: register P received_on=2026-03-02 people=1 unit=卫健委,教育局
=> taken letters/2
2026-03-05 08:30 周 of unit.head/教育局: permit P
=> taken letters/4
2026-03-05 08:30 周 of unit.head/水务局: permit P
=> refused letters/4: 应由 卫健委、教育局 办理

# A field that asks for who holds it asks for that of the case.
2026-03-06 08:00 李 of office: transfer M
=> taken letters/3
2026-03-06 08:00 李 of office: accept M
=> taken letters/3
2026-03-06 08:10 水 of unit/水务局: answer M signatory=周
=> refused letters/4: 签发人“周”现不是责任单位负责人；现有：何、吴、江
2026-03-06 08:10 水 of unit/水务局: answer M signatory=江
=> taken letters/4

# One person holds it for 64 of them, for one of these again, and not for one more.
2026-03-07 08:00 李 of office: appoint G unit=u01,u02,u03,u04,u05,u06,u07,u08,u09,u10,u11,u12,u13,u14,u15,u16,u17,u18,u19,u20,u21,u22,u23,u24,u25,u26,u27,u28,u29,u30,u31,u32,u33,u34,u35,u36,u37,u38,u39,u40,u41,u42,u43,u44,u45,u46,u47,u48,u49,u50,u51,u52,u53,u54,u55,u56,u57,u58,u59,u60,u61,u62,u63,u64 person=马
=> taken letters/1
2026-03-07 08:10 李 of office: appoint H unit=u64 person=马
=> taken letters/1
2026-03-07 08:20 李 of office: appoint I unit=u65 person=马
=> refused letters/1: 马 将任 65 处责任单位负责人，至多 64 处
2026-03-07 08:20 李 of office: appoint I unit=u65 person=马
=> refused letters/1: 马 would be head of the unit for 65, and 64 are the most
# Who holds it for any of them needs no room.
2026-03-07 08:30 李 of office: appoint J unit=u65 person=吴
=> taken letters/1
2026-03-07 08:40 吴 of unit.head/卫健委: permit P
=> taken letters/4
