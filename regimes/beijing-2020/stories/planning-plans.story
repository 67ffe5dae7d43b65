# Five-year and annual plans, their approvals and their lines: Articles 6, 9(5), 21.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
2026-01-05 08:00 陈 of office: register-subject S1 subject=海淀区 subject_kind=district
=> taken beijing-2020/19
2026-01-05 08:00 陈 of office: register-subject S2 subject=市水务局 subject_kind=department
=> taken beijing-2020/19

# ---- a five-year plan covers five years, is deliberated, and approved by both
2026-01-05 09:00 赵 of body: draft-five-year-plan G first_year=2026 last_year=2030 term=第十三届 focus=水
=> refused beijing-2020/6: 应由 督察工作小组办公室 提出
2026-01-05 09:00 陈 of office: draft-five-year-plan G first_year=2030 last_year=2026 term=第十三届 focus=水
=> refused beijing-2020/6: 起止年度不对
2026-01-05 09:00 陈 of office: draft-five-year-plan G first_year=2026 last_year=2031 term=第十三届 focus=水
=> refused beijing-2020/6: 起止年度不对
2026-01-05 09:00 陈 of office: draft-five-year-plan G first_year=2026 last_year=2029 term=第十三届 focus=水
=> refused beijing-2020/6: 起止年度不对
2026-01-05 09:00 陈 of office: draft-five-year-plan G first_year=9999 last_year=10003 term=第十三届 focus=水
=> refused beijing-2020/6: 起止年度不对
2026-01-05 09:00 陈 of office: draft-five-year-plan G first_year=二〇二六 last_year=2030 term=第十三届 focus=水
=> refused beijing-2020/6: 应为整数
2026-01-05 09:00 陈 of office: draft-five-year-plan G first_year=2026 last_year=2030 term=第十三届 focus=水
=> taken beijing-2020/6 case_id=GH2026-1
2026-01-05 09:00 陈 of office: draft-five-year-plan G2 first_year=2028 last_year=2032 term=第十四届 focus=气
=> taken beijing-2020/6
2026-01-06 09:00 市委办 of committee: approve-five-year-plan G
=> refused beijing-2020/6: 须先完成：审议五年工作规划
2026-01-06 09:00 陈 of office: deliberate-five-year-plan G
=> refused beijing-2020/9(5): 应由 督察工作小组 提出
2026-01-06 09:00 方 of leading-group: deliberate-five-year-plan G
=> taken beijing-2020/9(5)
2026-01-06 09:00 方 of leading-group: deliberate-five-year-plan G2
=> taken beijing-2020/9(5)
2026-01-06 09:00 方 of leading-group: deliberate-five-year-plan G
=> refused beijing-2020/9(5): 已完成：审议五年工作规划（方
2026-01-06 09:00 方 of leading-group: deliberate-five-year-plan GH2026-9
=> refused beijing-2020/9(5): 没有案件 GH2026-9
2026-01-07 09:00 陈 of office: draft-annual-plan G J year=2026
=> refused beijing-2020/6: 须先完成：批准五年工作规划
2026-01-07 10:00 市委办 of committee: approve-five-year-plan G
=> taken beijing-2020/6 partial=true
# The same organ does not count twice; both must approve.
2026-01-07 10:00 市委办 of committee: approve-five-year-plan G
=> refused beijing-2020/6: 已办理：批准五年工作规划
2026-01-07 10:00 方 of leading-group: approve-five-year-plan G
=> refused beijing-2020/6: 应由 市委、市政府 提出
2026-01-07 10:10 陈 of office: draft-annual-plan G J year=2026
=> refused beijing-2020/6: 须先完成：批准五年工作规划
2026-01-07 11:00 府办 of government: approve-five-year-plan G
=> taken beijing-2020/6 partial=
# Years that an approved plan covers are not covered a second time.
2026-01-07 11:00 府办 of government: approve-five-year-plan G2
=> refused beijing-2020/6: 2028 年度已有批准的五年规划 GH2026-1

# ---- an annual plan is of a year of the five, and one a year
2026-01-08 09:00 陈 of office: draft-annual-plan G J year=2025
=> refused beijing-2020/6: 年度须在五年规划之内：2026 至 2030
2026-01-08 09:00 陈 of office: draft-annual-plan G J year=2031
=> refused beijing-2020/6: 年度须在五年规划之内
2026-01-08 09:00 赵 of body: draft-annual-plan G J year=2026
=> refused beijing-2020/6: 应由 督察工作小组办公室 提出
2026-01-08 09:00 陈 of office: draft-annual-plan G J year=2026
=> taken beijing-2020/6 case_id=JH2026-1 parent=GH2026-1
2026-01-08 09:00 陈 of office: draft-annual-plan G J2 year=2026
=> refused beijing-2020/6: 该年度已有年度计划 JH2026-1
2026-01-08 09:00 陈 of office: draft-annual-plan G J30 year=2030
=> taken beijing-2020/6

# ---- its lines: a type of the pack, a registered subject of a kind for it, each once
2026-01-08 09:00 方 of leading-group: deliberate-annual-plan J
=> refused beijing-2020/9(5): 须先完成：列入年度计划
2026-01-08 09:10 陈 of office: enter-plan-line J L inspection_type=回头看 subject=海淀区
=> refused beijing-2020/6: 不在代码表中
2026-01-08 09:10 陈 of office: enter-plan-line J L inspection_type=routine subject=朝阳区
=> refused beijing-2020/19: 朝阳区 未登记
2026-01-08 09:10 陈 of office: enter-plan-line J L inspection_type=stationed subject=市水务局
=> refused beijing-2020/36: 不是派驻督察的对象
2026-01-08 09:10 赵 of body: enter-plan-line J L inspection_type=routine subject=海淀区
=> refused beijing-2020/6: 应由 督察工作小组办公室 提出
2026-01-08 09:10 陈 of office: enter-plan-line J L inspection_type=routine subject=海淀区
=> taken beijing-2020/6 case_id=JH2026-1-01 field.inspection_type=例行督察
2026-01-08 09:10 陈 of office: enter-plan-line J L inspection_type=例行督察 subject=海淀区
=> refused beijing-2020/6: 本计划已列有同一事项 JH2026-1-01
2026-01-08 09:10 陈 of office: enter-plan-line J L2 inspection_type=daily subject=海淀区
=> taken beijing-2020/6
# What is planned for another year is another line.
2026-01-08 09:10 陈 of office: enter-plan-line J30 L30 inspection_type=routine subject=海淀区
=> taken beijing-2020/6

# ---- deliberated, returned, deliberated again, approved by both; what is deliberated is not added to
2026-01-09 08:00 方 of leading-group: deliberate-annual-plan J
=> taken beijing-2020/9(5)
2026-01-09 08:10 陈 of office: enter-plan-line J L3 inspection_type=daily subject=市水务局
=> refused beijing-2020/6: 已有“审议年度工作计划”
2026-01-09 08:10 陈 of office: strike-plan-line L2 reason=重复
=> refused beijing-2020/6: 已有“审议年度工作计划”
2026-01-09 08:20 市委办 of committee: approve-annual-plan J
=> taken beijing-2020/21 partial=true
2026-01-09 08:30 府办 of government: return-annual-plan J
=> refused beijing-2020/9(5): 缺少：理由
2026-01-09 08:30 陈 of office: return-annual-plan J reason=x
=> refused beijing-2020/9(5): 应由 督察工作小组、市委、市政府 提出
2026-01-09 08:30 府办 of government: return-annual-plan J reason=补列水务
=> taken beijing-2020/9(5)
2026-01-09 08:40 府办 of government: approve-annual-plan J
=> refused beijing-2020/21: 须先完成：审议年度工作计划
2026-01-09 08:50 赵 of body: strike-plan-line L2 reason=重复
=> refused beijing-2020/6: 应由 督察工作小组办公室 提出
2026-01-09 08:50 陈 of office: strike-plan-line L2
=> refused beijing-2020/6: 缺少：理由
2026-01-09 08:50 陈 of office: strike-plan-line L2 reason=重复
=> taken beijing-2020/6
2026-01-09 08:50 陈 of office: strike-plan-line L2 reason=重复
=> refused beijing-2020/6: 已完成：删除年度计划事项
2026-01-09 09:00 陈 of office: enter-plan-line J L3 inspection_type=daily subject=市水务局
=> taken beijing-2020/6 case_id=JH2026-1-03
2026-01-09 09:10 方 of leading-group: deliberate-annual-plan J
=> taken beijing-2020/9(5)
# The committee had approved what was returned: it is asked again.
2026-01-09 10:00 府办 of government: approve-annual-plan J
=> taken beijing-2020/21 partial=true
2026-01-09 10:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1-01
=> refused beijing-2020/21: 年度计划 JH2026-1 未经批准
2026-01-09 11:00 市委办 of committee: approve-annual-plan J
=> taken beijing-2020/21 partial=
# What was struck out was not approved.
2026-01-09 11:10 陈 of office: order-daily R subject=海淀区 plan_line=JH2026-1-02
=> refused beijing-2020/38: 年度计划事项 JH2026-1-02 不存在
2026-01-09 11:10 府办 of government: return-annual-plan J reason=x
=> refused beijing-2020/9(5): 已有“批准年度工作计划”
2026-01-09 11:10 陈 of office: enter-plan-line J L4 inspection_type=routine subject=市水务局
=> refused beijing-2020/6: 本案已结束：批准年度工作计划
