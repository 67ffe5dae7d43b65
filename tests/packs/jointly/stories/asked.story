# A question that leaves out what it cannot be answered without is refused, and says so; nothing is set aside.
office . at 2026-03-01 08:00 with planning inspection archive disclosure reporting
2026-03-02 09:00 陈 of office: dossier.show
=> refused : 缺少：case_id
=> not turn.set-aside
2026-03-02 09:00 陈 of office: dossier.show case_id=
=> refused : missing: case_id
2026-03-02 09:00 陈 of office: disclosure.show
=> refused : 须写明案号
=> not turn.set-aside
2026-03-02 09:00 陈 of office: findings.show
=> refused : the case must be named
2026-03-02 09:00 陈 of office: calendar.amend
=> refused : 缺少：text
=> not turn.set-aside
