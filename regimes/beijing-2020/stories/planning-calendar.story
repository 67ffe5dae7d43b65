# A calendar is amended in an office that has a five-year plan and duties with clocks of their own: both go on.
office . at 2026-01-05 08:00 with planning inspection
2026-01-05 09:00 陈 of office: register-subject S1 subject=海淀区 subject_kind=区
=> taken beijing-2020/19
2026-01-06 09:00 陈 of office: draft-five-year-plan G first_year=2026 last_year=2030 term=第十三届 focus="水与大气"
=> taken beijing-2020/6
2026-01-06 10:00 方 of leading-group: deliberate-five-year-plan G
=> taken beijing-2020/9(5)
2026-01-07 10:00 市委办 of committee: approve-five-year-plan G
=> taken beijing-2020/6 partial=true
2026-01-07 11:00 府办 of government: approve-five-year-plan G
=> taken beijing-2020/6 partial=
2026-02-27 09:00 陈 of office: calendar.amend text=@2026-amended.yaml
=> calendar.amended year=2026 announced=2026-02-26
2026-02-27 10:00 陈 of office: draft-annual-plan G J year=2026
=> taken beijing-2020/6
2026-02-27 10:10 陈 of office: draft-annual-plan G J2 year=2026
=> refused beijing-2020/6: 该年度已有年度计划
2026-04-01 00:00 passes
=> planning.taken beijing-2020/48 type=duty field.subject=海淀区 field.period=2026Q2
