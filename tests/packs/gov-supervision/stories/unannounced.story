# Unannounced, by an ordered department: no notice and no team; the conclusion is annulled after a review, and drawn anew.
office . at 2025-03-03 08:00 with planning inspection reporting referral rectification
2025-03-03 09:00 陈 of organ: register-subject S1 subject=省水利厅 subject_kind=所属部门
=> taken gov-supervision/5
2025-03-05 09:00 陈 of organ: propose-item M subject=省水利厅 ground=行政效能 content="审批" problem="超期"
=> taken gov-supervision/12
2025-03-05 10:00 省长 of principal: order M led_by=指定部门 department=省司法厅
=> taken gov-supervision/12
2025-03-06 09:10 陈 of organ: draft-scheme M scheme="方案" scope="窗口" manner=暗访 from=2025-03-10 to=2025-03-14
=> taken gov-supervision/13 completes=opening begins=work
2025-03-06 09:20 陈 of organ: form-team M leader=高远 member=林清 authority=1号
=> refused gov-supervision/7: 只适用于 组织方式：督查组
2025-03-10 09:00 赵 of department/省审计厅: use-method M method=暗访 who=赵某,钱某 held_on=2025-03-10 place=窗口
=> refused gov-supervision/11: 应由 省司法厅 办理
2025-03-10 09:00 赵 of department/省司法厅: use-method M method=暗访 who=赵某,钱某 held_on=2025-03-10 place=窗口
=> refused gov-supervision/11(3): 证据
2025-03-10 09:00 赵 of department/省司法厅: use-method M method=暗访 who=赵某,钱某 held_on=2025-03-10 place=窗口 evidence=1111111111111111111111111111111111111111111111111111111111111111
=> taken gov-supervision/11
2025-03-14 09:00 陈 of organ: conclude M conclusion="超期三件" rectify=yes
=> taken gov-supervision/18
2025-03-17 09:00 陈 of organ: hear-subject M opinion="系统原因"
=> taken gov-supervision/18
2025-03-18 09:00 陈 of organ: serve-conclusion M served_on=2025-03-18 limit=2025-05-30
=> taken gov-supervision/18
2025-03-20 09:00 孙 of subject/省水利厅: apply-review M V received_on=2025-03-20 opinion="两件未超期"
=> taken gov-supervision/19
2025-03-31 09:00 周 of organ: decide-review V outcome=撤销 opinion="两件未超期"
=> taken gov-supervision/19
2025-03-31 10:00 陈 of organ: annul-conclusion M reason="复核撤销"
=> taken gov-supervision/19 begins=work
# The field work stands: what it showed is concluded anew.
2025-04-01 09:00 陈 of organ: conclude M conclusion="未超期" rectify=no
=> taken gov-supervision/18 begins=conclusion
2025-04-02 09:00 陈 of organ: hear-subject M opinion="无异议"
=> taken gov-supervision/18
2025-04-02 10:00 陈 of organ: serve-conclusion M served_on=2025-04-02
=> taken gov-supervision/18 begins=rectification
2025-04-03 10:00 孙 of subject/省水利厅: report-rectification M done="无"
=> refused gov-supervision/20: 只适用于 是否需要整改：是
2025-04-03 10:00 陈 of organ: nothing-to-rectify M reason="未超期"
=> taken gov-supervision/20 completes=rectification
2025-04-03 11:00 陈 of organ: tolerate M reason="系统原因"
=> taken gov-supervision/22
2025-04-03 12:00 府办 of government: criticise M reason="拖延"
=> refused gov-supervision/23: 已有“容错认定”
2025-04-03 13:00 陈 of organ: close-item M summary="办结"
=> taken gov-supervision/20
