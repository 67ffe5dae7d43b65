# 改革: opens on its day by itself and is to be complete by the end of March 2019; important matters go up; whom a district means to appoint
# meanwhile needs the city bureau's consent first. Items 17 and 18.
office . at 2019-03-04 08:00 with planning
2019-03-05 00:00 passes
=> planning.taken beijing-2019/18 case_id=GG2019-1 field.duty_name=reform due.0.deadline=reform due.0.date=2019-03-31
2019-03-05 09:00 林 of bureau: open-reform G duty_name=reform period=2019-03-05
=> refused beijing-2019/18: 该时段已有 GG2019-1

# ---- progress, and what is asked of the two principals
2019-03-06 09:00 赵 of town/清河街道: report-reform GG2019-1 progress_note=转隶完成
=> refused beijing-2019/17: 应由
2019-03-06 09:00 编办 of establishment: report-reform GG2019-1 progress_note=三定方案待批
=> taken beijing-2019/17
2019-03-07 09:00 府办 of government: give-instruction GG2019-1 instruction=同意
=> refused beijing-2019/18: 须先完成：重大事项请示
2019-03-07 09:00 区委办 of district-committee/海淀区: request-instruction GG2019-1 matter=编制划转口径
=> refused beijing-2019/18: 应由 市生态环境局、市委编办 提出
2019-03-07 09:00 林 of bureau: request-instruction GG2019-1 matter=编制划转口径
=> taken beijing-2019/18
2019-03-08 09:00 林 of bureau: complete-reform GG2019-1 result=完成
=> refused beijing-2019/18: 已有“重大事项请示”
2019-03-11 09:00 府办 of government: give-instruction GG2019-1 instruction=按市委编办意见办
=> taken beijing-2019/18

# ---- a district asks before it appoints; it is not decided before the answer
2019-03-12 09:00 区委办 of district-committee/海淀区: request-consent GG2019-1 I district=昌平区 candidate=方甲 post=副局长 action=任 reason=岗位空缺
=> refused beijing-2019/18: 应由 昌平区 办理
2019-03-12 09:00 区委办 of district-committee/海淀区: request-consent GG2019-1 I district=海淀区 candidate=方甲 post=副局长 action=任 reason=岗位空缺
=> taken beijing-2019/18 case_id=GG2019-1-R01 due.0.date=2019-03-26
2019-03-12 10:00 区委办 of district-committee/海淀区: appoint-interim I authority=海委干〔2019〕9号
=> refused beijing-2019/18: 须先完成：同意调整任免
2019-03-13 09:00 区委办 of district-committee/海淀区: give-consent I
=> refused beijing-2019/18: 应由 市生态环境局 提出
2019-03-13 09:00 林 of bureau: give-consent I
=> taken beijing-2019/18
2019-03-13 10:00 林 of bureau: refuse-consent I reason=重新考虑
=> refused beijing-2019/18: 已有“同意调整任免”
2019-03-14 09:00 区委办 of district-committee/海淀区: close-interim I result=任命
=> refused beijing-2019/18: 须先完成其一：按同意的意见任免、不同意调整任免
2019-03-14 09:00 区委办 of district-committee/海淀区: appoint-interim I authority=海委干〔2019〕9号
=> taken beijing-2019/18
# Refused: then it is withdrawn.
2019-03-14 10:00 区委办 of district-committee/昌平区: request-consent GG2019-1 K district=昌平区 candidate=袁乙 post=局长 action=免 reason=工作需要
=> taken beijing-2019/18
2019-03-15 09:00 林 of bureau: refuse-consent K reason=改革期间不宜调整
=> taken beijing-2019/18
2019-03-15 09:10 林 of bureau: give-consent K
=> refused beijing-2019/18: 已有“不同意调整任免”
2019-03-18 09:00 区委办 of district-committee/昌平区: close-interim K result=撤回
=> taken beijing-2019/18

# ---- complete when both say so and nothing is open; then no such request is made any more
2019-03-25 09:00 林 of bureau: complete-reform GG2019-1 result=完成
=> refused beijing-2019/18: 改革期间调整任免 尚有 1 件未结
2019-03-25 10:00 区委办 of district-committee/海淀区: close-interim I result=任命
=> taken beijing-2019/18
2019-03-28 09:00 林 of bureau: complete-reform GG2019-1 result=完成
=> taken beijing-2019/18 partial=true
2019-03-29 09:00 编办 of establishment: complete-reform GG2019-1 result=完成
=> taken beijing-2019/18 partial=
2019-04-01 09:00 区委办 of district-committee/海淀区: request-consent GG2019-1 M district=海淀区 candidate=方甲 post=副局长 action=任 reason=岗位空缺
=> refused beijing-2019/18: 本案已结束：全面完成改革
