# What is reported about inspectors, the office, departments and subjects: Articles 43 to 47.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive

# Six kinds for inspectors, one for the office and for departments, eight for subjects.
2026-03-05 09:00 钱 of subject/海淀区: report-misconduct B1 about=inspector misconduct=一刀切 facts="督察人员要求停产"
=> refused beijing-2020/43: 可选：应发现未发现 不如实报告 越权违反程序 谋取私利 泄露秘密 其他督察纪律
2026-03-05 09:00 钱 of subject/海淀区: report-misconduct B1 about=inspector misconduct=越权违反程序 facts="督察人员要求停产" unit=市生态环境局
=> taken beijing-2020/47 case_id=JB2026-001 result.clause=beijing-2020/43(3)
2026-03-05 09:10 周 of team: report-misconduct B2 about=office misconduct=拒不支持协助 facts="协调迟缓"
=> refused beijing-2020/44: 可选：组织协调不力
2026-03-05 09:10 周 of team: report-misconduct B2 about=office misconduct=组织协调不力 facts="协调迟缓"
=> taken beijing-2020/47 result.clause=beijing-2020/44
2026-03-05 09:20 周 of team: report-misconduct B3 about=department misconduct=组织协调不力 facts="拖延提供数据"
=> refused beijing-2020/45: 可选：拒不支持协助
2026-03-05 09:20 周 of team: report-misconduct B3 about=department misconduct=拒不支持协助 facts="拖延提供数据"
=> taken beijing-2020/47 result.clause=beijing-2020/45
2026-03-05 09:30 周 of team: report-misconduct B4 about=subject misconduct=谋取私利 facts="集中停产应对"
=> refused beijing-2020/46: 提供虚假情况 拒绝提供资料 干扰阻挠督察 拒不配合检查 拒不整改 打击报复 一刀切 其他干扰抵制
2026-03-05 09:30 周 of team: report-misconduct B4 about=subject misconduct=一刀切 facts="集中停产应对"
=> taken beijing-2020/47 result.clause=beijing-2020/46(7)
2026-03-05 09:30 周 of judiciary: report-misconduct B5 about=subject misconduct=一刀切 facts="集中停产应对"
=> refused beijing-2020/47: 应由
2026-03-05 09:30 周 of team: report-misconduct B5 about=subject misconduct=一刀切
=> refused beijing-2020/47: 缺少：事实

# Whoever of the public reports is not found in the log.
2026-03-06 09:00 王二 of public: report-misconduct B5 about=inspector misconduct=谋取私利 facts="收受礼品"
=> refused beijing-2020/47: 不得记录反映人姓名
2026-03-06 09:00 干部群众 of public: report-misconduct B5 about=inspector misconduct=谋取私利 facts="收受礼品，回电138 0013 8000"
=> refused beijing-2020/47: 疑有个人电话或证件号码
2026-03-06 09:00 干部群众 of public: report-misconduct B5 about=inspector misconduct=谋取私利 facts="收受礼品"
=> taken beijing-2020/47 result.clause=beijing-2020/43(4)

# To whom it goes depends on whom it is about, and never through those it is about.
2026-03-09 09:00 周 of team: refer-misconduct B1 M1 nature=misconduct
=> refused beijing-2020/43: 应由
2026-03-09 09:00 陈 of office: refer-misconduct B1 M1 nature=损害赔偿
=> refused beijing-2020/43: 移送表中没有适用的接收机关
2026-03-09 09:00 陈 of office: refer-misconduct B1 M1 nature=misconduct
=> taken beijing-2020/43 case_id=JB2026-001-Y01 result.row=misconduct-inspector result.recipient=discipline result.clause=beijing-2020/43
2026-03-09 09:10 陈 of office: refer-misconduct B2 M2 nature=misconduct
=> refused beijing-2020/43: 反映 督察工作小组办公室 的问题不得由其自行移送
2026-03-09 09:10 方 of leading-group: refer-misconduct B2 M2 nature=misconduct
=> taken beijing-2020/43 result.row=misconduct-office result.clause=beijing-2020/44
2026-03-09 09:20 陈 of office: refer-misconduct B3 M3 nature=misconduct
=> taken beijing-2020/43 result.row=misconduct-department result.clause=beijing-2020/45
2026-03-09 09:30 陈 of office: refer-misconduct B4 M4 nature=misconduct
=> taken beijing-2020/43 result.row=misconduct-subject result.clause=beijing-2020/46
# A suspected crime among it goes to the judiciary.
2026-03-09 09:40 陈 of office: refer-misconduct B5 M5 nature=crime
=> refused beijing-2020/27: 须随案移送，缺少：事实
2026-03-09 09:40 陈 of office: refer-misconduct B5 M5 nature=crime facts="收受礼品"
=> taken beijing-2020/43 result.row=crime result.recipient=judiciary
2026-03-10 09:00 检 of judiciary: receive-referral M5
=> taken beijing-2020/27 partial=
2026-03-10 09:00 纪 of discipline: receive-referral M5
=> refused beijing-2020/27
