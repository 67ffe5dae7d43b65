# The report of a routine inspection: drawn up, exchanged, deliberated by the leading group before it goes to the committee
# and the government, issued by the office, fed back by the team: Articles 20, 21.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-present

2026-04-01 09:00 陈 of office: draft-report R report="初稿" proposals="两条"
=> refused chongqing/20: 应由 督察组组长 提出
2026-04-01 09:00 高远 of team.leader: draft-report R report="初稿"
=> refused chongqing/20: 缺少：意见和建议
2026-04-01 09:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> refused chongqing/20: 须先完成：形成督察报告
2026-04-01 09:00 高远 of team.leader: draft-report R report="初稿" proposals="两条"
=> taken chongqing/20 result.findings=2 result.content="16(6) 督察整改与突出问题 1,16(4) 执行法规标准规划 1" result.method="18(1) 动员会 1,18(2) 听取汇报 1"
# The group sees it after the subject has had its say.
2026-04-02 09:00 方 of leading-group: deliberate-report R
=> refused chongqing/20: 须先完成：与被督察对象交换意见
2026-04-02 09:00 高远 of team.leader: submit-report R
=> refused chongqing/20: 须先完成：领导小组审议督察报告
2026-04-03 09:00 高远 of team.leader: exchange-opinions R manner=meeting opinion="无异议"
=> taken chongqing/20
2026-04-06 09:00 陈 of office: deliberate-report R
=> refused chongqing/20: 应由 督察工作领导小组 提出
# Sent back: the whole way again.
2026-04-07 09:00 方 of leading-group: send-back-report R
=> refused chongqing/8(5): 缺少：理由
2026-04-07 09:00 方 of leading-group: send-back-report R reason="责任不清"
=> taken chongqing/8(5)
2026-04-07 10:00 方 of leading-group: deliberate-report R
=> refused chongqing/20: 须先完成：形成督察报告、与被督察对象交换意见
2026-04-08 09:00 高远 of team.leader: draft-report R report="二稿" proposals="三条"
=> taken chongqing/20
2026-04-09 09:00 高远 of team.leader: exchange-opinions R manner=written opinion="无异议"
=> taken chongqing/20
2026-04-10 09:00 方 of leading-group: deliberate-report R
=> taken chongqing/20
2026-04-10 10:00 市委办 of committee: approve-report R
=> refused chongqing/21: 须先完成：报送督察报告
2026-04-10 11:00 高远 of team.leader: submit-report R
=> taken chongqing/20 result.due=2026-05-07 result.late=no
2026-04-15 09:00 市委办 of committee: approve-report R
=> taken chongqing/21 partial=true
2026-04-15 10:00 府办 of government: return-report R
=> refused chongqing/21: 缺少：理由
2026-04-15 10:00 府办 of government: return-report R reason="补充影响"
=> taken chongqing/21 due.0.deadline=report
2026-04-15 10:10 陈 of office: issue-report R document_no=渝督发〔2026〕3号
=> refused chongqing/21: 本案现处 督察报告
2026-04-20 09:00 高远 of team.leader: draft-report R report="三稿" proposals="三条"
=> taken chongqing/20
2026-04-21 09:00 高远 of team.leader: exchange-opinions R manner=written opinion="无异议"
=> taken chongqing/20
2026-04-22 09:00 方 of leading-group: deliberate-report R
=> taken chongqing/20
2026-04-22 10:00 高远 of team.leader: submit-report R
=> taken chongqing/20
2026-04-23 09:00 市委办 of committee: approve-report R
=> taken chongqing/21 partial=true
2026-04-23 10:00 府办 of government: approve-report R
=> taken chongqing/21 completes=report begins=feedback

# The office issues, then the team feeds back and says by when the plan is due (35).
2026-04-24 09:00 高远 of team.leader: give-feedback R problems="两类" requirements="限期" plan_due=2026-05-29 held_on=2026-04-24
=> refused chongqing/21: 须先完成：印发督察报告
2026-04-24 09:00 高远 of team.leader: issue-report R document_no=渝督发〔2026〕3号
=> refused chongqing/21: 应由 领导小组办公室 提出
2026-04-24 09:00 陈 of office: issue-report R document_no=渝督发〔2026〕3号
=> taken chongqing/21
2026-04-27 09:00 高远 of team.leader: give-feedback R problems="两类" requirements="限期" held_on=2026-04-27
=> refused chongqing/21: 缺少：督察报告规定的整改方案时限
2026-04-27 09:00 陈 of office: give-feedback R problems="两类" requirements="限期" plan_due=2026-05-29 held_on=2026-04-27
=> refused chongqing/21: 应由 督察组 提出
2026-04-27 09:00 高远 of team.leader: give-feedback R problems="两类" requirements="限期" plan_due=2026-05-29 held_on=2026-04-27
=> taken chongqing/21 completes=feedback begins=transfer due.0.deadline=plan due.0.date=2026-05-29
