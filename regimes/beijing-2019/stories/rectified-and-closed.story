# 督促整改: the plan in time, a task for each problem, each checked by another person before it is closed, and opened again when it
# comes back. Also for what national inspections fed back. Items 6 and 8.
office . at 2019-03-04 08:00 with planning inspection reporting rectification referral
2019-05-06 09:00 林 of bureau: register-subject S subject=海淀区 subject_kind=区
=> taken beijing-2019/3

# ---- national feedback is taken over by the bureau
2019-05-06 10:00 王 of subject/海淀区: take-over-feedback Z subject=海淀区 origin=中央生态环境保护督察 problems=三项
=> refused beijing-2019/6: 应由 市生态环境局 提出
2019-05-06 10:00 林 of bureau: take-over-feedback Z subject=海淀区 problems=三项
=> refused beijing-2019/6: 缺少：反馈来源
2019-05-06 10:00 林 of bureau: take-over-feedback Z subject=海淀区 origin=中央生态环境保护督察 problems=三项
=> taken beijing-2019/6 case_id=ZY2019-1 due.0.deadline=plan

# ---- the plan is the subject's, and comes first
2019-05-07 09:00 王 of subject/海淀区: enter-task Z T problem=垃圾堆放点 goal=清零 measures=清运 unit=区城管委 limit_date=2019-06-28
=> refused beijing-2019/8(1): 须先完成：报送整改方案
2019-05-07 09:00 林 of bureau: submit-plan Z plan=整改方案
=> refused beijing-2019/8(1): 应由 有关党委、政府或部门 提出
2019-05-07 09:00 王 of subject/海淀区: submit-plan Z plan=整改方案
=> taken beijing-2019/8(1)
2019-05-07 10:00 王 of subject/海淀区: enter-task Z T problem=垃圾堆放点 goal=清零 measures=清运 unit=区城管委
=> refused beijing-2019/8(1): 须写明整改时限，或注明长期坚持
2019-05-07 10:00 王 of subject/海淀区: enter-task Z T problem=垃圾堆放点 goal=清零 measures=清运 unit=区城管委 limit_date=2019-06-28
=> taken beijing-2019/8(1) case_id=ZY2019-1-Z001 due.0.date=2019-06-28

# ---- progress, more time once, done
2019-05-20 09:00 孙 of unit/区水务局: report-progress T progress=达到序时进度 progress_note=过半
=> refused beijing-2019/8(1): 应由 区城管委 办理
2019-05-20 09:00 孙 of unit/区城管委: report-progress T progress=未达序时进度 progress_note=过半
=> taken beijing-2019/8(1) result.progress_of_task=未达序时进度
2019-05-21 09:00 林 of bureau: extend-task T until=2019-06-28 reason=汛期
=> refused beijing-2019/8(1): 须晚于原时限
2019-05-21 09:00 林 of bureau: extend-task T until=2019-07-12 reason=汛期
=> taken beijing-2019/8(1) due.0.date=2019-07-12
2019-05-22 09:00 林 of bureau: extend-task T until=2019-08-12 reason=汛期
=> refused beijing-2019/8(1): 至多延长 1 次
2019-07-01 09:00 林 of bureau: verify-task T passed=yes found=现场核实
=> refused beijing-2019/8(1): 须先完成：报告完成整改
2019-07-01 09:00 林 of bureau: report-done T done=已清运
=> refused beijing-2019/8(1): 应由 责任单位、有关党委、政府或部门 提出
2019-07-01 10:00 孙 of unit/区城管委: report-done T done=已清运 evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken beijing-2019/8(1)

# ---- checked; what does not pass goes back, and only then on
2019-07-02 09:00 孙 of bureau: verify-task T passed=yes found=现场核实
=> refused beijing-2019/8(1): 须由另一人进行：报告完成整改
2019-07-02 09:00 林 of bureau: verify-task T passed=no found=一处未清
=> taken beijing-2019/8(1) partial=true result.next=return-task
2019-07-02 10:00 吕 of bureau: close-task T
=> refused beijing-2019/8(1): 须先完成：核查
2019-07-02 10:00 林 of bureau: return-task T reason=一处未清
=> refused beijing-2019/8(1): 缺少：整改时限
2019-07-02 10:00 林 of bureau: return-task T reason=一处未清 limit_date=2019-07-12
=> taken beijing-2019/8(1) result.returned=1
2019-07-03 09:00 林 of bureau: end-feedback Z result=完成
=> refused beijing-2019/6: 整改任务 尚有 1 件未结
2019-07-10 09:00 孙 of unit/区城管委: report-done T done=全部清运
=> taken beijing-2019/8(1)
2019-07-11 09:00 林 of bureau: verify-task T passed=yes found=现场核实
=> taken beijing-2019/8(1)
2019-07-12 09:00 林 of bureau: close-task T
=> refused beijing-2019/8(1): 须由另一人进行：核查
2019-07-12 09:00 吕 of bureau: reopen-task T reason=反弹 limit_date=2019-08-30
=> refused beijing-2019/8(1): 须先完成：销号
2019-07-12 09:00 吕 of bureau: close-task T
=> taken beijing-2019/8(1)
2019-08-01 09:00 吕 of bureau: reopen-task T reason=反弹 limit_date=2019-08-30
=> taken beijing-2019/8(1) result.reopened=1
2019-08-20 09:00 孙 of unit/区城管委: report-done T done=设岗值守
=> taken beijing-2019/8(1)
2019-08-21 09:00 林 of bureau: verify-task T passed=yes found=现场核实
=> taken beijing-2019/8(1)
2019-08-22 09:00 吕 of bureau: close-task T
=> taken beijing-2019/8(1)
2019-08-23 09:00 林 of bureau: end-feedback Z result=三项完成
=> taken beijing-2019/6

# ---- an opinion of the bureau goes the same way to its end
2019-09-02 09:00 林 of bureau: order-special P subject=海淀区 reason=河道排口 domain=水
=> taken beijing-2019/8(2)
2019-09-02 10:00 市委办 of committee: set-up-team P
=> taken beijing-2019/8(2)
2019-09-02 10:10 府办 of government: set-up-team P
=> taken beijing-2019/8(2)
2019-09-03 09:00 组长 of inspection-team: check P content=突出问题处理 whom=区水务局 held_on=2019-09-03 found=排口未封
=> taken beijing-2019/8(1)
2019-09-04 09:00 组长 of inspection-team: end-checking P
=> taken beijing-2019/8(1)
2019-09-05 09:00 组长 of inspection-team: draft-opinion P opinion_text=监察意见
=> taken beijing-2019/8(1)
2019-09-06 09:00 林 of bureau: submit-opinion P
=> taken beijing-2019/8(1)
2019-09-09 09:00 府办 of government: approve-opinion P
=> taken beijing-2019/8(1)
2019-09-10 09:00 王 of subject/海淀区: submit-plan P plan=整改方案
=> refused beijing-2019/8(1): 须先完成：反馈监察意见
2019-09-10 09:00 林 of bureau: give-opinion P problems=一项 requirements=封堵 held_on=2019-09-10
=> taken beijing-2019/8(1)
2019-09-11 09:00 林 of bureau: end-supervision P result=完成
=> refused beijing-2019/8(1): 须先完成：报送整改方案
2019-09-11 10:00 王 of subject/海淀区: submit-plan P plan=整改方案
=> taken beijing-2019/8(1)
2019-09-12 09:00 林 of bureau: end-supervision P result=排口已封
=> taken beijing-2019/8(1) completes=rectifying
