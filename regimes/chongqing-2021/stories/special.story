# 专项细则: a special inspection's report says how the tasks stand, what caused the problems and who is responsible.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned
2026-02-04 09:00 陈 of office: order-special Z subject=万州区 ground=重点区域领域行业突出问题
=> taken chongqing/24 case_id=ZX2026-01
2026-02-05 09:00 陈 of office: draft-special-scheme Z form="机动，两个小组" scheme="三日，点穴式"
=> taken chongqing/23
2026-02-05 10:00 陈 of office: form-special-team Z member=林清,罗川 authority=渝督授〔2026〕2号
=> taken chongqing/10
2026-02-06 09:00 陈 of office: begin-fieldwork Z
=> taken chongqing/23
2026-02-09 09:00 林清 of team.member: use-special-method Z method=走访问询 who=林清 whom=沿江居民 place=某园区 held_on=2026-02-09
=> taken chongqing/25 result.clause=chongqing/25(3)
2026-02-10 09:00 陈 of office: close-fieldwork Z
=> taken chongqing/25 begins=special-report
2026-02-11 09:00 林清 of team.member: draft-special-report Z report="专项报告" proposals="两条"
=> refused chongqing-2021/专项细则: 缺少：整改任务进展和存在问题、问题成因、责任情况
2026-02-11 09:00 林清 of team.member: draft-special-report Z report="专项报告" proposals="两条" task_progress="五项，一项滞后" causes="管网不全" responsibilities="园区管委会"
=> taken chongqing-2021/专项细则 result.method="chongqing/25(3) 走访问询 1"
2026-02-12 09:00 方 of leading-group: deliberate-special-report Z
=> taken chongqing/8(5) begins=result
