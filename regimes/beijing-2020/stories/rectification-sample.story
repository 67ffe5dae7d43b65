# Spot checks drawn by a seed that was promised: Article 28. Anyone repeats it with
#     printf '%s\n%s' seed-0601 LX2026-01-Z001 | sha256sum
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-in-rectification
2026-06-01 09:00 陈 of office: enter-task R T1 problem="一" goal="改" measures="甲" unit="一局" limit_date=2026-07-31
=> taken beijing-2020/28
2026-06-01 09:00 陈 of office: enter-task R T2 problem="二" goal="改" measures="乙" unit="二局" limit_date=2026-07-31
=> taken beijing-2020/28
2026-06-01 09:00 陈 of office: enter-task R T3 problem="三" goal="改" measures="丙" unit="三局" limit_date=2026-07-31
=> taken beijing-2020/28
2026-06-01 09:00 陈 of office: enter-task R T4 problem="四" goal="改" measures="丁" unit="四局" limit_date=2026-07-31
=> taken beijing-2020/28

# The digest is made known first, with how many will be drawn.
2026-06-02 09:00 陈 of office: commit-sample R K1 seed_digest=seed-0601 count=2
=> refused beijing-2020/28: 64 位十六进制
2026-06-02 09:00 陈 of office: commit-sample R K1 seed_digest=8deca6780b36195a1aa907a980804d583afcb6f31358165a0fcd9e720fb77a57 count=0
=> refused beijing-2020/28: 抽取数量应为 1 至 200
2026-06-02 09:00 陈 of office: commit-sample R K1 seed_digest=8deca6780b36195a1aa907a980804d583afcb6f31358165a0fcd9e720fb77a57 count=201
=> refused beijing-2020/28: 1 to 200
2026-06-02 09:00 赵 of body: commit-sample R K1 seed_digest=8deca6780b36195a1aa907a980804d583afcb6f31358165a0fcd9e720fb77a57 count=2
=> refused beijing-2020/28: 应由
2026-06-02 09:00 陈 of office: commit-sample R K1 seed_digest=8deca6780b36195a1aa907a980804d583afcb6f31358165a0fcd9e720fb77a57 count=2
=> taken beijing-2020/28 type=sample
2026-06-02 09:00 陈 of office: commit-sample R K2 seed_digest=8deca6780b36195a1aa907a980804d583afcb6f31358165a0fcd9e720fb77a57 count=200
=> taken beijing-2020/28 type=sample

# Three of the four are reported done; the fourth cannot be drawn.
2026-06-10 09:00 甲某 of unit/一局: report-done T1 done="完成"
=> taken beijing-2020/28
2026-06-10 09:00 乙某 of unit/二局: report-done T2 done="完成"
=> taken beijing-2020/28
2026-06-10 09:00 丙某 of unit/三局: report-done T3 done="完成"
=> taken beijing-2020/28
2026-06-11 09:00 陈 of office: check-sampled T1 passed=yes found="属实"
=> refused beijing-2020/28: 该任务未被抽中

# Only the seed that was promised draws, and once.
2026-06-11 09:00 陈 of office: draw-sample K1 seed=seed-0602
=> refused beijing-2020/28: 种子与公布的摘要不符
2026-06-11 09:00 赵 of body: draw-sample K1 seed=seed-0601
=> refused beijing-2020/28: 应由
2026-06-11 09:00 陈 of office: draw-sample K1 seed=seed-0601
=> taken beijing-2020/28 result.task=LX2026-01-Z002,LX2026-01-Z001 result.pool=3 result.drawn=2
2026-06-11 09:10 陈 of office: draw-sample K1 seed=seed-0601
=> refused beijing-2020/28: 已完成
# More wanted than there are: all, in the same order.
2026-06-11 09:20 陈 of office: draw-sample K2 seed=seed-0601
=> taken beijing-2020/28 result.task=LX2026-01-Z002,LX2026-01-Z001,LX2026-01-Z003 result.pool=3 result.drawn=3

# The check is another person's; a negative one sends the task back before anything else.
2026-06-12 09:00 乙某 of office: check-sampled T2 passed=no found="未完成"
=> refused beijing-2020/28: 须由另一人进行
2026-06-12 09:00 陈 of office: check-sampled T2 passed=no found="未完成"
=> taken beijing-2020/28 result.next=return-task
2026-06-12 09:10 赵 of body: verify-task T2 passed=yes found="属实"
=> refused beijing-2020/13: 须先退回整改
2026-06-12 09:20 陈 of office: return-task T2 reason="未完成" limit_date=2026-08-31
=> taken beijing-2020/28
2026-06-12 09:30 陈 of office: check-sampled T4 passed=yes found="属实"
=> refused beijing-2020/28: 须先完成：报告完成整改
