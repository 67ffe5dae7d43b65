# An interview from its proposal to its second publication: the rules of interviews, 约谈细则(一) to (三). The plan is due within
# fifteen working days of the day on which the interview was held.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

# ---- whom and why
2026-03-02 09:00 王 of subject/渝北区: propose-talk T subject=渝北区 talk_ground=整改不力 talked_to=区县政府负责人 facts="两项任务逾期"
=> refused chongqing-2021/约谈细则(一): 应由
2026-03-02 09:00 赵 of body: propose-talk T subject=渝北区 talk_ground=天气不好 talked_to=区县政府负责人 facts="两项任务逾期"
=> refused chongqing-2021/约谈细则(一): 可选：督察发现突出问题 专项督察约谈 日常督察意见 整改不力
2026-03-02 09:00 赵 of body: propose-talk T subject=渝北区 talk_ground=整改不力 talked_to=市民 facts="两项任务逾期"
=> refused chongqing-2021/约谈细则(一): 不在代码表中
2026-03-02 09:00 赵 of body: propose-talk T subject=渝北区 talk_ground=整改不力 talked_to=区县政府负责人 facts="两项任务逾期"
=> taken chongqing-2021/约谈细则(一) case_id=YT2026-01

# ---- approved by another, notified, held on its day
2026-03-03 09:00 赵 of office: approve-talk T
=> refused chongqing-2021/约谈细则(二): 须由另一人进行
2026-03-03 09:00 陈 of office: notify-talk T whom=渝北区副区长 held_on=2026-03-10 place=市生态环境局 problems="两项逾期"
=> refused chongqing-2021/约谈细则(二): 须先完成：批准约谈
2026-03-03 09:10 陈 of office: approve-talk T
=> taken chongqing-2021/约谈细则(二)
2026-03-03 09:20 陈 of office: notify-talk T whom=渝北区副区长 held_on=2026-03-02 place=市生态环境局 problems="两项逾期"
=> refused chongqing-2021/约谈细则(二): 日期已过
2026-03-03 09:20 陈 of office: notify-talk T whom=渝北区副区长 held_on=2026-03-10 place=市生态环境局 problems="两项逾期"
=> taken chongqing-2021/约谈细则(二)
2026-03-09 09:00 陈 of office: hold-talk T who=陈,赵 minutes="提前" requirements="一月内完成" held_on=2026-03-09
=> refused chongqing-2021/约谈细则(二): 约定于 2026-03-10，尚未到期
2026-03-10 16:00 陈 of office: hold-talk T who=陈,赵 minutes="说明原因，表态整改" held_on=2026-03-10
=> refused chongqing-2021/约谈细则(二): 缺少：整改要求
2026-03-10 16:00 陈 of office: hold-talk T who=陈,赵 minutes="说明原因，表态整改" requirements="两月内完成" held_on=2026-04-10
=> refused chongqing-2021/约谈细则(二): 时间（2026-04-10）尚未到来
# Recorded two days later, the fifteen working days count from the interview.
2026-03-12 09:00 陈 of office: hold-talk T who=陈,赵 minutes="说明原因，表态整改" requirements="两月内完成" held_on=2026-03-10
=> taken chongqing-2021/约谈细则(二) due.0.deadline=talk-plan due.0.span="15 workdays" due.0.date=2026-03-31

# ---- the plan, and its publication on the unit's own site
2026-03-12 10:00 陈 of office: submit-talk-plan T plan="代拟"
=> refused chongqing-2021/约谈细则(三): 应由 被督察对象 提出
2026-03-30 09:00 王 of subject/渝北区: publish-talk-plan T site=渝北区政府网站 link=http://example.invalid/1 held_on=2026-03-30
=> refused chongqing-2021/约谈细则(三): 须先完成：编制约谈整改方案
2026-03-31 23:59 passes
=> nothing
2026-04-01 00:00 passes
=> inspection.late chongqing-2021/约谈细则(三) deadline=talk-plan due=2026-03-31
2026-04-01 09:00 王 of subject/渝北区: submit-talk-plan T plan="两项措施"
=> taken chongqing-2021/约谈细则(三) due.0.deadline=talk-published due.0.date=2026-04-09
2026-04-02 09:00 王 of subject/渝北区: publish-talk-plan T link=http://example.invalid/1 held_on=2026-04-02
=> refused chongqing-2021/约谈细则(三): 缺少：门户网站
2026-04-02 09:00 王 of subject/渝北区: publish-talk-plan T site=渝北区政府网站 link=http://example.invalid/1 held_on=2026-04-02
=> taken chongqing-2021/约谈细则(三)

# ---- kept as tasks, dispatched, pressed
2026-04-03 09:00 赵 of body: enter-talk-task T Z1 problem="支流超标" goal="达标" measures="截污" unit=区水利局 responsibility=territorial limit_date=2026-05-15
=> refused chongqing-2021/约谈细则(三): 应由
2026-04-03 09:00 王 of subject/渝北区: enter-talk-task T Z1 problem="支流超标" goal="达标" measures="截污" unit=区水利局 responsibility=territorial limit_date=2026-05-15
=> taken chongqing-2021/约谈细则(三) case_id=YT2026-01-Z001 type=task
2026-04-20 09:00 王 of subject/渝北区: dispatch-talk T progress_note="过半" requirements="加快"
=> refused chongqing-2021/约谈细则(三): 应由
2026-04-20 09:00 陈 of office: dispatch-talk T progress_note="过半" requirements="加快"
=> taken chongqing-2021/约谈细则(三)
2026-05-16 00:00 passes
=> rectification.late chongqing/36 case_id=YT2026-01-Z001 due=2026-05-15
2026-05-18 09:00 赵 of body: escalate-talk T E1 rung=公开曝光 reason=逾期
=> refused chongqing-2021/约谈细则(三): 应由
2026-05-18 09:00 陈 of office: escalate-talk T E1 rung=区域限批 reason=逾期
=> refused chongqing/32(6): 区域限批须写明：法律依据
2026-05-18 09:00 陈 of office: escalate-talk T E1 rung=问责 reason=逾期
=> refused chongqing-2021/约谈细则(三): 问责须写明：接收单位
2026-05-18 09:00 陈 of office: escalate-talk T E1 rung=公开曝光 reason=逾期
=> taken chongqing-2021/约谈细则(三) type=escalation
2026-05-18 09:10 陈 of office: escalate-talk T E2 rung=区域限批 reason=逾期 legal_basis=水污染防治法
=> taken chongqing-2021/约谈细则(三)
2026-05-18 09:20 陈 of office: escalate-talk T E3 rung=问责 reason=逾期 recipient=市纪委监委机关
=> taken chongqing-2021/约谈细则(三)
# An inspection that follows has its ground in this measure.
2026-05-19 09:00 陈 of office: order-special S subject=渝北区 ground=整改不力及形式主义
=> refused chongqing/24: 须先对 渝北区 采取督促措施：专项督察
2026-05-19 09:10 陈 of office: escalate-talk T E4 rung=专项督察 reason=逾期
=> taken chongqing-2021/约谈细则(三) result.opens=special
2026-05-19 09:20 陈 of office: order-special S subject=渝北区 ground=整改不力及形式主义
=> taken chongqing/24 case_id=ZX2026-01
# And a daily inspection has the interview on its track (四位一体).
2026-05-19 10:00 陈 of office: order-daily D subject=市水利局 plan_line=JH2026-1-02
=> taken chongqing/29
2026-05-19 10:10 陈 of office: open-tracking D K tracked_case=YT2026-01 requirements="每月核实"
=> taken chongqing-2021/四位一体 type=tracking
2026-05-25 09:00 孙 of unit/区水利局: report-done Z1 done="已达标" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken chongqing/36
2026-05-25 10:00 王 of subject/渝北区: report-talk-done T done="两项完成"
=> refused chongqing-2021/约谈细则(三): 整改任务 尚有 1 件未结
2026-05-26 09:00 赵 of body: verify-task Z1 passed=yes found="监测达标"
=> taken chongqing/37
2026-05-26 10:00 陈 of office: give-notice-of-closing Z1 notice_from=2026-05-27 notice_to=2026-06-10 link=网站
=> taken chongqing/38 result.warning=
2026-06-11 09:00 陈 of office: close-task Z1
=> taken chongqing/37

# ---- done, published a second time, checked, closed
2026-06-12 09:00 王 of subject/渝北区: publish-talk-done T site=渝北区政府网站 link=http://example.invalid/2 held_on=2026-06-12
=> refused chongqing-2021/约谈细则(三): 须先完成：报告约谈整改完成
2026-06-12 09:00 王 of subject/渝北区: report-talk-done T done="两项完成"
=> taken chongqing-2021/约谈细则(三) due.0.deadline=talk-done-published
2026-06-12 09:30 王 of body: check-talk T passed=yes found="现场核实"
=> refused chongqing-2021/约谈细则(三): 须由另一人进行
2026-06-15 09:00 赵 of body: check-talk T passed=yes found="现场核实"
=> taken chongqing-2021/约谈细则(三)
2026-06-15 10:00 陈 of office: close-talk T
=> refused chongqing-2021/约谈细则(三): 须先完成：在本单位网站公开整改完成情况
2026-06-16 09:00 王 of subject/渝北区: publish-talk-done T site=渝北区政府网站 link=http://example.invalid/2 held_on=2026-06-16
=> taken chongqing-2021/约谈细则(三)
2026-06-16 10:00 陈 of office: close-talk T
=> refused chongqing-2021/约谈细则(三): 督促措施 尚有 4 件未结
2026-06-17 09:00 陈 of office: conclude-escalation E1
=> refused chongqing/37: 缺少：办理情况
2026-06-17 09:00 陈 of office: conclude-escalation E1 result=已曝光
=> taken chongqing/37
2026-06-17 09:01 陈 of office: conclude-escalation E2 result=已解除
=> taken chongqing/37
2026-06-17 09:02 陈 of office: conclude-escalation E3 result=诫勉一人
=> taken chongqing/37
2026-06-17 09:03 陈 of office: conclude-escalation E4 result=已开展专项督察
=> taken chongqing/37
2026-06-17 10:00 陈 of office: close-talk T
=> taken chongqing-2021/约谈细则(三)

# One that is not approved goes no further.
2026-06-18 09:00 赵 of body: propose-talk T2 subject=万州区 talk_ground=日常督察意见 talked_to=乡镇街道负责人 facts="一处"
=> taken chongqing-2021/约谈细则(一)
2026-06-18 10:00 陈 of office: drop-talk T2
=> refused chongqing-2021/约谈细则(二): 缺少：理由
2026-06-18 10:00 陈 of office: drop-talk T2 reason="已整改"
=> taken chongqing-2021/约谈细则(二)
2026-06-18 11:00 陈 of office: approve-talk T2
=> refused chongqing-2021/约谈细则(二): 已有“不予约谈”
