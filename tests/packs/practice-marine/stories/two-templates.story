# Works are accepted by their drawings, the rest by its rules.
office . at 2025-03-03 08:00 with planning inspection reporting rectification
include practice-rectifying
2025-04-01 09:00 陈 of office: enter-task R W problem="入海排口" measures="截流" unit=海洋局 limit_date=2025-05-30 works=yes
=> taken practice/7
2025-04-01 09:00 陈 of office: enter-task R N problem="养殖清退" measures="清退" unit=农业农村局 limit_date=2025-05-30 works=部分
=> refused practice/7
2025-04-01 09:00 陈 of office: enter-task R N problem="养殖清退" measures="清退" unit=农业农村局 limit_date=2025-05-30 works=否
=> taken practice/7
2025-05-20 09:00 甲 of unit/海洋局: report-done W done="已截流"
=> taken practice/7
2025-05-20 09:00 乙 of unit/农业农村局: report-done N done="已清退"
=> taken practice/7
2025-05-21 09:00 吴 of bureau: verify-task W passed=yes found="制度" rules=1111111111111111111111111111111111111111111111111111111111111111
=> refused practice-marine/1: 只适用于 是否工程类：否
2025-05-21 09:00 吴 of bureau: accept-works N passed=yes found="竣工" drawings=1111111111111111111111111111111111111111111111111111111111111111 quality=合格
=> refused practice-marine/1: 只适用于 是否工程类：是
2025-05-21 09:10 吴 of bureau: give-notice W notice_from=2025-05-22 notice_to=2025-05-28
=> refused practice/8: 须先完成：工程类验收
2025-05-21 09:20 吴 of bureau: accept-works W passed=yes found="竣工" drawings=1111111111111111111111111111111111111111111111111111111111111111 quality=合格
=> taken practice-marine/1
2025-05-21 09:30 吴 of bureau: verify-task N passed=yes found="制度" rules=1111111111111111111111111111111111111111111111111111111111111111
=> taken practice-marine/1
2025-05-21 09:35 吴 of bureau: return-task N reason="复核"
=> refused practice/8: 缺少：整改时限
2025-05-21 09:40 吴 of bureau: return-task N reason="一户未清" limit_date=2025-06-30
=> taken practice/8
# The notice not before the works were accepted, whatever the step is called.
2025-05-22 09:10 吴 of bureau: give-notice W notice_from=2025-05-20 notice_to=2025-05-28
=> refused practice/8: 公示早于核查
2025-05-22 09:10 吴 of bureau: give-notice W notice_from=2025-05-22 notice_to=2025-05-28
=> taken practice/8
2025-05-29 09:10 吴 of office: close-task W
=> refused practice/8: 须由另一人进行
2025-05-29 09:10 陈 of office: close-task W
=> taken practice/8
