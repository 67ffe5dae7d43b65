# A district inspects its towns in an office of its own (53): stories/district is the pack that such an office adopts. An inspection
# there is carried out like a daily one, and has a dossier.
office stories/district at 2026-03-02 08:00 with planning inspection reporting referral rectification disclosure archive

2026-03-02 09:00 陈 of office: register-subject S7 subject=龙兴镇 subject_kind=town seat=渝北区
=> taken chongqing/15
2026-03-02 09:10 陈 of office: order-lower L subject=长寿区 ground=seen
=> refused chongqing/53: 未登记为督察对象
2026-03-02 09:10 陈 of office: order-lower L subject=龙兴镇 ground=路过
=> refused chongqing/53: 不是区县督察的事由
2026-03-02 09:10 陈 of office: order-lower L subject=龙兴镇 ground=seen
=> taken chongqing/53 case_id=QX2026-01
# What is the city's to open is not a district's.
2026-03-02 09:20 陈 of office: register-subject S1 subject=渝北区 subject_kind=county
=> taken chongqing/15
2026-03-02 09:21 陈 of office: order-routine R subject=渝北区 ground=demanded
=> refused chongqing/2: 例行督察由下列层级的单位开立：市级
2026-03-02 09:21 陈 of office: order-special Z subject=渝北区 ground=key-area
=> refused chongqing/2: 专项督察由下列层级的单位开立：市级
2026-03-02 09:21 陈 of office: order-daily D subject=渝北区 ground=demanded
=> refused chongqing/2: 日常督察由下列层级的单位开立：市级
2026-03-02 09:21 陈 of office: order-stationed X subject=渝北区 ground=opinion
=> refused chongqing/2: 驻点督察由下列层级的单位开立：市级
2026-03-02 09:21 陈 of office: order-other O subject=渝北区 ground=demanded called=机动督察
=> refused chongqing/2: 其他督察由下列层级的单位开立：市级
2026-03-03 09:00 赵 of body: use-daily-method L method=暗访暗查 who=赵 place=龙兴镇 evidence=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef held_on=2026-03-03
=> taken chongqing/30 result.clause=chongqing/30(3)
2026-03-03 10:00 赵 of body: record-daily-finding L F1 content=其他事项 title="散乱堆放" facts="两处" gravity=ordinary breach=no
=> taken chongqing/29
2026-03-04 09:00 赵 of body: exchange-finding F1 manner=in-person opinion="属实"
=> taken chongqing/31
2026-03-04 09:10 赵 of body: report-finding F1 proposals="立即清运"
=> taken chongqing/31
2026-03-05 09:00 陈 of office: assign-matter L T1 problem="散乱堆放" goal="清运" measures="清运" unit=龙兴镇城管办 responsibility=territorial limit_date=2026-03-20
=> taken chongqing/19
2026-03-05 09:10 陈 of office: close-fieldwork L
=> taken chongqing/25 begins=rectification
2026-03-06 09:00 陈 of office: settle-finding F1 result="已交办"
=> taken chongqing/32
2026-03-06 09:10 陈 of office: settle-findings L
=> taken chongqing/32
2026-03-16 09:00 胡 of subject/龙兴镇: submit-plan L plan="清运方案"
=> taken chongqing/35
2026-03-18 09:00 胡 of unit/龙兴镇城管办: report-done T1 done="已清运" evidence=4444444444444444444444444444444444444444444444444444444444444444
=> taken chongqing/36
2026-03-19 09:00 赵 of body: verify-task T1 passed=yes found="属实"
=> taken chongqing/37
2026-03-20 09:00 陈 of office: give-notice-of-closing T1 notice_from=2026-03-20 notice_to=2026-04-07 link="镇公开栏"
=> taken chongqing/38
2026-04-08 09:00 陈 of office: close-task T1
=> taken chongqing/37
2026-04-09 09:00 陈 of office: report-to-group L result="已完成"
=> taken chongqing/9(6)
2026-04-09 09:10 陈 of office: end-rectification L
=> taken chongqing/37 begins=archive
2026-04-10 09:00 赵 of body: file-papers L papers="照片"
=> taken chongqing/22
2026-04-10 10:00 赵 of office: take-over-papers L papers="照片"
=> refused chongqing/22: 须由另一人进行
2026-04-10 10:00 陈 of office: take-over-papers L papers="照片"
=> taken chongqing/22
2026-04-10 11:00 陈 of office: seal-dossier L keeper="区档案馆" retention=定期十年
=> taken chongqing/22 completes=archive
