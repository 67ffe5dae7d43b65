# Plans, tasks, closing with public notice, spot checks and pressure: Articles 34 to 38, 41.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-transferred

# ---- the plan by the day that the report set (35); six months from its issue (36)
2026-05-20 09:00 陈 of office: submit-plan R plan="代拟"
=> refused chongqing/35: 应由 被督察对象 提出
2026-05-20 09:00 王 of subject/渝北区: issue-plan R document_no=渝北委办〔2026〕8号
=> refused chongqing/36: 须先完成：报送整改方案
2026-05-30 00:00 passes
=> reporting.late chongqing/35 deadline=plan due=2026-05-29
2026-06-01 09:00 王 of subject/渝北区: submit-plan R plan="整改方案"
=> taken chongqing/35
2026-06-01 09:10 王 of subject/渝北区: report-rectification R progress_note="未启动"
=> refused chongqing/36: 须先完成：印发整改方案
2026-06-01 10:00 王 of subject/渝北区: issue-plan R document_no=渝北委办〔2026〕8号
=> taken chongqing/36 due.0.deadline=progress due.0.date=2026-12-01 due.0.span="6 months" due.1.deadline=result

# ---- a task: entered, guided, dispatched, reported, verified, noticed, closed
2026-06-02 09:00 赵 of body: enter-task R T1 problem=一 goal=改 measures=甲 unit=一局 responsibility=territorial limit_date=2026-07-31
=> refused chongqing/34: 应由
2026-06-02 09:00 王 of subject/渝北区: enter-task R T1 problem=一 goal=改 measures="一律停工" unit=一局 lead_unit=市水利局 limit_date=2026-07-31
=> taken chongqing/34 result.question="“一律停工”：是否一刀切 (a blanket shutdown?) chongqing/50(7)"
2026-06-02 09:05 钱 of subject/市水利局: guide-task T1 opinion="分类处置"
=> refused chongqing/34: 应由 整改牵头单位 提出
2026-06-02 09:10 钱 of lead/市水利局: guide-task T1 opinion="分类处置，不得一停了之"
=> taken chongqing/34
2026-06-03 09:00 王 of subject/渝北区: dispatch-task T1 requirements="月报"
=> refused chongqing/37: 应由
2026-06-03 09:00 陈 of office: dispatch-task T1 requirements="月报"
=> taken chongqing/37
2026-06-30 09:00 孙 of unit/二局: report-progress T1 progress=未启动 progress_note="无"
=> refused chongqing/36: 应由 一局 办理
2026-06-30 09:00 孙 of unit/一局: report-progress T1 progress=未达序时进度 progress_note="完成三成"
=> taken chongqing/36
2026-07-01 09:00 孙 of unit/一局: extend-task T1 until=2026-08-31 reason="汛期"
=> refused chongqing/37: 应由
2026-07-01 09:00 陈 of office: extend-task T1 until=2026-08-31 reason="汛期"
=> taken chongqing/37 due.0.date=2026-08-31
2026-07-02 09:00 陈 of office: extend-task T1 until=2026-09-30 reason="汛期"
=> refused chongqing/37: 至多延长 1 次
2026-07-10 09:00 孙 of unit/一局: report-done T1
=> refused chongqing/36: 缺少：整改完成情况
2026-07-10 09:00 赵 of body: verify-task T1 passed=yes found=属实
=> refused chongqing/37: 须先完成：报告完成整改
2026-07-10 09:10 赵 of body: find-formalism T1 formalism=虚假整改 facts="未完工即报完成"
=> refused chongqing/41: 须先完成：报告完成整改
2026-07-10 10:00 孙 of unit/一局: report-done T1 done="完成" evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken chongqing/36
# On paper only (41): said so, returned, and done again.
2026-07-13 09:00 孙 of office: verify-task T1 passed=yes found=属实
=> refused chongqing/37: 须由另一人进行
2026-07-13 09:00 赵 of body: verify-task T1 passed=no found="管道未接通"
=> taken chongqing/37
2026-07-13 09:10 赵 of body: find-formalism T1 formalism=形象工程 facts="未完工即报完成"
=> refused chongqing/41: 可选：敷衍整改 表面整改 虚假整改 一刀切
2026-07-13 09:10 赵 of body: find-formalism T1 formalism="false" facts="未完工即报完成"
=> taken chongqing/41 field.formalism=虚假整改
2026-07-13 09:20 赵 of body: return-task T1 reason="管道未接通"
=> refused chongqing/37: 缺少：整改时限
2026-07-13 09:20 赵 of body: return-task T1 reason="管道未接通" limit_date=2026-08-15
=> taken chongqing/37 due.0.date=2026-08-15
2026-07-13 10:00 陈 of office: give-notice-of-closing T1 notice_from=2026-07-14 notice_to=2026-07-28 link=网站
=> refused chongqing/38: 须先完成：核查
2026-08-10 09:00 孙 of unit/一局: report-done T1 done="已接通" evidence=2222222222222222222222222222222222222222222222222222222222222222
=> taken chongqing/36
2026-08-11 09:00 赵 of body: verify-task T1 passed=yes found="现场核实"
=> taken chongqing/37
2026-08-11 09:30 陈 of office: close-task T1
=> refused chongqing/37: 责任类别：属地主体责任
2026-08-11 09:40 赵 of body: name-responsibility T1 responsibility=territorial
=> refused chongqing/34: 应由
2026-08-11 09:40 陈 of office: name-responsibility T1 responsibility=territorial
=> taken chongqing/34
2026-08-11 10:00 陈 of office: close-task T1
=> refused chongqing/37: 须先完成：销号公示
# A notice shorter than this office's eleven working days is recorded with a warning.
2026-08-12 09:00 陈 of office: give-notice-of-closing T1 notice_from=2026-08-13 notice_to=2026-08-20 link=网站
=> taken chongqing/38 result.notice_workdays=6 result.warning="公示期短于 11 workdays：实为 6（shorter than the office's value）"
2026-08-21 09:00 赵 of office: close-task T1
=> refused chongqing/37: 须由另一人进行：核查 已由 赵 完成
2026-08-21 09:00 陈 of office: close-task T1
=> taken chongqing/37
2026-09-15 09:00 王 of subject/渝北区: reopen-task T1 reason="反弹" limit_date=2026-10-31
=> refused chongqing/37: 应由
2026-09-15 09:00 陈 of office: reopen-task T1 reason="反弹" limit_date=2026-10-31
=> taken chongqing/37 result.reopened=1

# ---- spot checks by a promised seed (37): printf '%s\n%s' seed-0601 LX2026-01-Z002 | sha256sum repeats it
2026-09-16 09:00 赵 of body: commit-sample R K seed_digest=8deca6780b36195a1aa907a980804d583afcb6f31358165a0fcd9e720fb77a57 count=1
=> refused chongqing/37: 应由
2026-09-16 09:00 陈 of office: commit-sample R K seed_digest=8deca6780b36195a1aa907a980804d583afcb6f31358165a0fcd9e720fb77a57 count=1
=> taken chongqing/37 type=sample
2026-09-17 09:00 陈 of office: draw-sample K seed=seed-0602
=> refused chongqing/37: 种子与公布的摘要不符
2026-09-17 09:00 陈 of office: draw-sample K seed=seed-0601
=> taken chongqing/37 result.pool=1 result.task=LX2026-01-Z001
2026-09-18 09:00 陈 of office: check-sampled T1 passed=yes found=属实
=> refused chongqing/37
2026-09-18 09:00 陈 of office: check-sampled LX2026-01-Z001 passed=yes found="覆盖仍在"
=> taken chongqing/37
2026-09-18 10:00 王 of subject/渝北区: record-publicity R title="成效" link=重庆日报
=> refused chongqing/37: 应由
2026-09-18 10:00 陈 of office: record-publicity R title="成效" link=重庆日报
=> taken chongqing/37

# ---- weak rectification: letter, circular, interview, special inspection (37)
2026-11-01 00:00 passes
=> rectification.late chongqing/36 deadline=task due=2026-10-31
2026-11-02 09:00 赵 of body: escalate R E1 rung=函告 reason=逾期
=> refused chongqing/37: 应由
2026-11-02 09:00 陈 of office: escalate R E1 rung=函告 reason=逾期
=> taken chongqing/37 type=escalation
2026-11-02 09:10 陈 of office: escalate R E2 rung=函告 reason=逾期
=> refused chongqing/37: 函告 尚未有结果
2026-11-03 09:00 陈 of office: escalate R E2 rung=通报 reason=逾期
=> taken chongqing/37
=> disclosure.taken chongqing/38 field.item=突出问题和案例
2026-11-04 09:00 陈 of office: escalate R E3 rung=约谈 reason=逾期
=> taken chongqing/37 result.used=函告,通报
2026-11-05 09:00 陈 of office: escalate R E4 rung=专项督察 reason=逾期
=> taken chongqing/37 result.opens=special
2026-11-06 09:00 赵 of body: conclude-escalation E1 result=已回函
=> refused chongqing/37: 应由
2026-11-06 09:00 陈 of office: conclude-escalation E1 result=已回函
=> taken chongqing/37

# ---- six months and the end (36): progress is not reported in time, and the result only when all tasks are closed
2026-12-02 00:00 passes
=> rectification.late chongqing/36 deadline=progress due=2026-12-01
2026-12-02 09:00 陈 of office: report-rectification R progress_note="代报"
=> refused chongqing/36: 应由 被督察对象 提出
2026-12-02 09:00 王 of subject/渝北区: submit-result R result="综合情况"
=> refused chongqing/36: 须先完成：向市委市政府报告整改进展
2026-12-02 09:10 王 of subject/渝北区: report-rectification R progress_note="一项反弹"
=> taken chongqing/36
2026-12-03 09:00 王 of subject/渝北区: submit-result R result="综合情况"
=> refused chongqing/36: 整改任务 尚有 2 件未结
2026-12-03 10:00 王 of subject/渝北区: report-to-group R result="情况"
=> refused chongqing/9(6): 应由

# ---- all of it stands on the score sheet (40): nobody had to add it up
2026-12-07 09:00 陈 of office: score-rectification S subject=渝北区 period=2026 appraisal=0
=> taken chongqing/40 result.销号=0,0 result.任务逾期=1,-3 result.方案逾期=1,-2 result.进展逾期=1,-2 result.退回=1,-2 result.反弹=1,-4 result.形式主义=1,-5 result.督促措施=4,-8 result.points=-26
