# What comes from the measures below goes on as it was, and cites them: misconduct (47 to 51), tasks worded as blanket shutdowns (50(7)).
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned
2026-03-02 09:00 干部群众 of public: report-misconduct B about=inspector misconduct=集中停产应对 facts="督察人员要求停产"
=> refused chongqing/47: 可选：应发现未发现 不如实报告 越权违反程序 谋取私利 泄露秘密 其他督察纪律
2026-03-02 09:00 干部群众 of public: report-misconduct B about=inspector misconduct=谋取私利 facts="收受礼品"
=> taken chongqing/51 result.clause=chongqing/47(4)
2026-03-03 09:00 陈 of office: refer-misconduct B M nature=misconduct
=> taken chongqing/47 result.recipient=discipline result.clause=chongqing/47
2026-03-04 09:00 陈 of office: order-daily D subject=市水利局 plan_line=JH2026-1-02
=> taken chongqing/29
2026-03-05 09:00 陈 of office: assign-matter D T problem="扬尘" goal="达标" measures="一律停工" unit=一局 limit_date=2026-05-29
=> taken chongqing/19
2026-03-06 09:00 甲某 of unit/一局: report-progress T progress=未启动 progress_note="全部停产"
=> taken chongqing/36 result.question="“全部停产”：是否一刀切 (a blanket shutdown?) chongqing/50(7)"
