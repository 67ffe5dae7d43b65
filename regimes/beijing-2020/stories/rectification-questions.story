# Signs that a task was closed on paper only are asked about, never refused: Articles 4, 28, 46(7).
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-in-rectification
2026-06-01 09:00 陈 of office: enter-task R T1 problem="扬尘" goal="达标" measures="一律停工" unit="一局" limit_date=2026-07-31
=> taken beijing-2020/28 result.question="“一律停工”：是否一刀切 (a blanket shutdown?) beijing-2020/46(7)"
2026-06-01 09:00 陈 of office: enter-task R T2 problem="排口" goal="纳管" measures="截污" unit="二局" limit_date=2026-07-31
=> taken beijing-2020/28 result.question=
2026-06-02 09:00 甲某 of unit/一局: report-progress T1 progress=达到序时进度 progress_note="全部停产" evidence=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2020/28 result.question="“全部停产”：是否一刀切 (a blanket shutdown?) beijing-2020/46(7)"
# The same photograph in the same task is nothing; in another one it is a question.
2026-06-03 09:00 甲某 of unit/一局: report-done T1 done="完成" evidence=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2020/28 result.question=
2026-06-03 09:00 乙某 of unit/二局: report-done T2 done="完成" evidence=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
=> taken beijing-2020/28 result.question="证据 aaaaaaaaaaaa 已用于任务 LX2026-01-Z001 (the same evidence stands in that task)"
# Reported done with no evidence at all.
2026-06-04 09:00 陈 of office: enter-task R T3 problem="噪声" goal="达标" measures="限时" unit="三局" limit_date=2026-07-31
=> taken beijing-2020/28
2026-06-04 09:30 丙某 of unit/三局: report-done T3 done="已整改"
=> taken beijing-2020/28 result.question="报告完成而无证据 (reported done without evidence)"

# Three tasks closed in one minute.
2026-06-05 09:00 赵 of body: verify-task T1 passed=yes found="属实"
=> taken beijing-2020/13
2026-06-05 09:00 赵 of body: verify-task T2 passed=yes found="属实"
=> taken beijing-2020/13
2026-06-05 09:00 赵 of body: verify-task T3 passed=yes found="属实"
=> taken beijing-2020/13
2026-06-05 10:00 陈 of office: give-notice-of-closing T1 notice_from=2026-06-08 notice_to=2026-06-12 link="网站"
=> taken beijing-2020/32
2026-06-05 10:00 陈 of office: give-notice-of-closing T2 notice_from=2026-06-08 notice_to=2026-06-12 link="网站"
=> taken beijing-2020/32
2026-06-05 10:00 陈 of office: give-notice-of-closing T3 notice_from=2026-06-08 notice_to=2026-06-12 link="网站"
=> taken beijing-2020/32
2026-06-13 09:00 陈 of office: close-task T1
=> taken beijing-2020/28 result.question=
2026-06-13 09:00 陈 of office: close-task T2
=> taken beijing-2020/28 result.question=
2026-06-13 09:00 陈 of office: close-task T3
=> taken beijing-2020/28 result.question="同一分钟内已销号 3 项，共 3 项 (closed in the same minute, of so many)"
