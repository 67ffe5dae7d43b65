# Rectification enters the assessment of districts and departments: a score sheet that the steps fill in themselves: Article 40.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-rectified
2026-09-01 09:00 赵 of body: score-rectification K subject=渝北区 period=2026 appraisal=8
=> refused chongqing/40: 应由
2026-09-01 09:00 陈 of office: score-rectification K subject=渝北区 period=2026
=> refused chongqing/40: 缺少：工作评价
2026-09-01 09:00 陈 of office: score-rectification K subject=渝北区 period=2025 appraisal=8
=> taken chongqing/40 result.销号=0,0 result.工作评价=8,8 result.points=8
# Three tasks closed, and the office's own opinion, of which ten count.
2026-09-01 09:10 陈 of office: score-rectification L subject=渝北区 period=2026 appraisal=12
=> taken chongqing/40 case_id=KH2026-002 result.销号=3,6 result.任务逾期=0,0 result.退回=0,0 result.工作评价=12,10 result.points=16
# What comes back afterwards counts in the next sheet: the closing is taken out, and the reopening weighs.
2026-09-02 09:00 陈 of office: reopen-task T1 reason="反弹" limit_date=2026-09-30
=> taken chongqing/37
2026-09-03 09:00 陈 of office: escalate R E1 rung=函告 reason="反弹"
=> taken chongqing/37
2026-10-01 00:00 passes
=> rectification.late chongqing/36 deadline=task due=2026-09-30
2026-10-08 09:00 陈 of office: score-rectification M subject=渝北区 period=2026 appraisal=5
=> taken chongqing/40 result.销号=2,4 result.任务逾期=1,-3 result.反弹=1,-4 result.督促措施=1,-2 result.points=0
2026-10-09 09:00 吴 of subject/万州区: object-to-score M reason="不实"
=> refused chongqing/40: 应由 渝北区 办理
2026-10-09 09:00 王 of subject/渝北区: object-to-score M reason="任务因汛期延误"
=> taken chongqing/40
2026-10-12 09:00 陈 of office: confirm-score M result="送市考核办"
=> refused chongqing/40: 须由另一人进行
2026-10-12 09:00 周 of office: confirm-score M result="送市考核办"
=> taken chongqing/40
2026-10-13 09:00 王 of subject/渝北区: object-to-score M reason="再议"
=> refused chongqing/40: 本案已结束
