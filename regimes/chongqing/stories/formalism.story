# Perfunctory, surface and false rectification and one size for all are owed to accountability, however small the problem: Article 41.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned
2026-02-04 09:00 陈 of office: order-special Z subject=市水利局 ground=rectification
=> taken chongqing/24
2026-02-05 09:00 陈 of office: draft-special-scheme Z form="一个小组" scheme="三日"
=> taken chongqing/23
2026-02-05 09:10 陈 of office: form-special-team Z member=林清 authority=渝督授〔2026〕2号
=> taken chongqing/10
2026-02-05 09:20 陈 of office: begin-fieldwork Z
=> taken chongqing/23
2026-02-06 09:00 林清 of team.member: use-special-method Z method=专题汇报 who=林清 whom=市水利局 held_on=2026-02-06
=> taken chongqing/25
2026-02-06 10:00 林清 of team.member: record-finding Z F1 content=督察整改与突出问题 title="台账作假" facts="两处补签" gravity=ordinary breach=no formalism=表面整改
=> taken chongqing/16
2026-02-06 10:10 林清 of team.member: record-finding Z F2 content=其他事项 title="标识缺失" facts="一处" gravity=ordinary breach=no
=> taken chongqing/16
2026-02-09 09:00 陈 of office: close-fieldwork Z
=> taken chongqing/25
2026-02-10 09:00 林清 of team.member: draft-special-report Z report="报告" proposals="一条"
=> taken chongqing/26
2026-02-11 09:00 方 of leading-group: deliberate-special-report Z
=> taken chongqing/8(5)
2026-02-11 10:00 陈 of office: choose-delivery Z delivery=feedback
=> taken chongqing/27
2026-02-12 09:00 林清 of team.member: give-special-feedback Z problems="两类" requirements="限期" held_on=2026-02-12
=> taken chongqing/27
2026-02-12 10:00 陈 of office: send-results Z result="结果"
=> taken chongqing/39
2026-02-12 10:10 陈 of office: close-transfer Z
=> refused chongqing/41: 整改中的形式主义问题尚未移交责任追究：ZX2026-01-F001 台账作假
2026-02-12 10:20 陈 of office: refer Z Y nature=责任追究 authority_over=own list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=ZX2026-01-F001
=> taken chongqing/39
2026-02-12 10:30 陈 of office: close-transfer Z
=> taken chongqing/39 completes=transfer
