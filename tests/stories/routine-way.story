# A routine inspection from its plan to its sealed dossier: Article 22.
office regimes/beijing-2020 at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-fed-back

2026-05-06 09:00 陈 of office: send-results R result="督察结果"
=> taken beijing-2020/27
2026-05-06 09:30 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken beijing-2020/27 result.recipient=discipline,organisation
2026-05-06 10:00 陈 of office: close-transfer R
=> taken beijing-2020/27 completes=transfer begins=rectification
