# The end of March passes and the reform is not complete: late by itself, and nothing else changes. Item 18.
# This office adopted the scheme on the very day, when the clock no longer opens the reform: the bureau does.
office . at 2019-03-05 08:00 with planning
2019-03-05 09:00 编办 of establishment: open-reform G duty_name=reform period=2019-03-05
=> refused beijing-2019/18: 应由 市生态环境局 提出
2019-03-05 09:00 林 of bureau: open-reform G duty_name=reform period=2019-03-31
=> refused beijing-2019/18
2019-03-05 09:00 林 of bureau: open-reform G duty_name=reform period=2019-03-05
=> taken beijing-2019/18 case_id=GG2019-1 due.0.date=2019-03-31
2019-04-01 00:00 passes
=> planning.late beijing-2019/18 case_id=GG2019-1 deadline=reform due=2019-03-31
2019-04-02 09:00 编办 of establishment: report-reform GG2019-1 progress_note=两区未转隶
=> taken beijing-2019/17
2019-04-03 09:00 区委办 of district-committee/海淀区: request-consent GG2019-1 I district=海淀区 candidate=方甲 post=副局长 action=任 reason=岗位空缺
=> taken beijing-2019/18
