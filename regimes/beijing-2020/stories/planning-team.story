# The team: who must recuse is computed from facts; the authorisation is for one inspection and ends:
# Articles 14 to 18.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned
2026-01-12 09:00 陈 of office: register-subject S5 subject=某研究院 subject_kind=other seat=海淀区
=> taken beijing-2020/19
# 董: a post in a department of Haidian. 袁: from Haidian. 魏: official dealings. 唐: lacks a condition.
2026-01-12 09:00 陈 of office: register-person A person=董一 rank=division service=sitting posts_held=市生态环境局,海淀区水务局 conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力,身体健康
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: register-person B person=袁二 rank=division service=sitting home_region=海淀区 conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力,身体健康
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: register-person C person=魏三 rank=division service=sitting dealings=海淀区 conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力,身体健康
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: register-person D person=唐四 rank=division service=sitting conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: register-person E person=邵五 rank=section service=sitting conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力,身体健康
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: register-person F person=姚六 rank=section service=sitting conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力,身体健康
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: judge-unfit F reason=泄露秘密
=> taken beijing-2020/17

2026-02-02 09:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1-01
=> taken beijing-2020/5
# A leader recuses like any other.
2026-02-03 09:00 陈 of office: amend-person P1 posts_held=海淀区
=> taken beijing-2020/18
2026-02-03 09:00 陈 of office: propose-leaders R leader=高远 deputy=何平
=> refused beijing-2020/18: 高远：任职回避（任职单位：海淀区）
2026-02-03 09:10 陈 of office: amend-person P1 posts_held=市规划委
=> taken beijing-2020/18
2026-02-03 09:10 陈 of office: propose-leaders R leader=高远 deputy=何平
=> taken beijing-2020/15
2026-02-04 09:00 沈 of organisation: review-leaders R
=> taken beijing-2020/15
2026-02-05 09:00 陈 of office: approve-team R
=> refused beijing-2020/14: 应由 市委、市政府 提出
2026-02-05 09:00 市委办 of committee: approve-team R
=> taken beijing-2020/14 partial=true
2026-02-05 09:10 市委办 of committee: approve-team R
=> refused beijing-2020/14: 已办理：批准组建督察组
2026-02-05 09:20 陈 of office: form-team R member=林清 authority=京督授〔2026〕1号
=> refused beijing-2020/16: 须先完成：批准组建督察组
2026-02-05 10:00 府办 of government: approve-team R
=> taken beijing-2020/14 partial=

# ---- formed by the office: each member is judged, and the answer names person, rule and fact
2026-02-06 09:00 赵 of body: form-team R member=林清 authority=京督授〔2026〕1号
=> refused beijing-2020/16: 应由 督察工作小组办公室 提出
2026-02-06 09:00 陈 of office: form-team R member=林清
=> refused beijing-2020/16: 缺少：授权文号
2026-02-06 09:00 陈 of office: form-team R member=林清,外人 authority=京督授〔2026〕1号
=> refused beijing-2020/16: 外人 未登记为督察人员
2026-02-06 09:00 陈 of office: form-team R member=林清,林清 authority=京督授〔2026〕1号
=> refused beijing-2020/16: 林清 重复列名
2026-02-06 09:00 陈 of office: form-team R member=林清,高远 authority=京督授〔2026〕1号
=> refused beijing-2020/16: 高远 重复列名
2026-02-06 09:00 陈 of office: form-team R member=林清,董一 authority=京督授〔2026〕1号
=> refused beijing-2020/18: 董一：任职回避（任职单位：海淀区水务局）
2026-02-06 09:00 陈 of office: form-team R member=林清,袁二 authority=京督授〔2026〕1号
=> refused beijing-2020/18: 袁二：地域回避（籍贯或成长地：海淀区）
2026-02-06 09:00 陈 of office: form-team R member=林清,魏三 authority=京督授〔2026〕1号
=> refused beijing-2020/18: 魏三：公务回避（公务关联单位：海淀区）
2026-02-06 09:00 陈 of office: form-team R member=林清,唐四 authority=京督授〔2026〕1号
=> refused beijing-2020/16: 唐四：成员条件（不具备身体健康）
2026-02-06 09:00 陈 of office: form-team R member=林清,姚六 authority=京督授〔2026〕1号
=> refused beijing-2020/17: 姚六：不适合人员不得选配
# What is known of the leader has changed since he was proposed.
2026-02-06 09:00 陈 of office: amend-person P1 dealings=海淀区
=> taken beijing-2020/18
2026-02-06 09:00 陈 of office: form-team R member=林清,罗川 authority=京督授〔2026〕1号
=> refused beijing-2020/18: 高远：公务回避
2026-02-06 09:00 陈 of office: amend-person P1 dealings=密云区
=> taken beijing-2020/18
2026-02-06 09:00 林清 of team.member: groundwork R found=x
=> refused beijing-2020/23(2): 应由 督察机构、督察工作小组办公室 提出
2026-02-06 09:00 林清 of team.member: train R held_on=2026-02-06
=> refused beijing-2020/23(3): 林清 未获本案 督察组成员 的授权
2026-02-06 09:00 陈 of office: form-team R member=林清,罗川 authority=京督授〔2026〕1号
=> taken beijing-2020/16 post.0.person=高远 post.0.post=team.leader post.1.person=何平 post.1.post=team.deputy post.3.person=罗川 post.3.authority=京督授〔2026〕1号
2026-02-06 09:10 陈 of office: form-team R member=邵五 authority=京督授〔2026〕2号
=> refused beijing-2020/16: 已完成：组建督察组并授权
2026-02-06 09:10 沈 of organisation: reject-leaders R reason=x
=> refused beijing-2020/15: 已有“组建督察组并授权”
2026-02-06 10:00 林清 of team.member: train R held_on=2026-02-06
=> taken beijing-2020/23(3)

# ---- a member is replaced; who leaves has no authority any more, in this case alone
2026-02-09 09:00 陈 of office: replace-member R out=林清 in=邵五
=> refused beijing-2020/17: 缺少：理由
2026-02-09 09:00 赵 of body: replace-member R out=林清 in=邵五 reason=调离
=> refused beijing-2020/17: 应由 督察工作小组办公室 提出
2026-02-09 09:00 陈 of office: replace-member R out=邵五 in=林清 reason=调离
=> refused beijing-2020/17: 邵五 不是本案督察组成员
2026-02-09 09:00 陈 of office: replace-member R out=高远 in=邵五 reason=调离
=> refused beijing-2020/17: 高远 不是本案督察组成员
2026-02-09 09:00 陈 of office: replace-member R out=林清 in=罗川 reason=调离
=> refused beijing-2020/17: 罗川 已在本案督察组
2026-02-09 09:00 陈 of office: replace-member R out=林清 in=外人 reason=调离
=> refused beijing-2020/17: 外人 未登记
2026-02-09 09:00 陈 of office: replace-member R out=林清 in=袁二 reason=调离
=> refused beijing-2020/18: 袁二：地域回避
2026-02-09 09:00 陈 of office: replace-member R out=林清 in=唐四 reason=调离
=> refused beijing-2020/16: 唐四：成员条件
2026-02-09 09:05 林清 of team.member: draft-scheme R scheme=x
=> refused beijing-2020/23(4): 须先完成：摸底排查
2026-02-09 09:10 陈 of office: replace-member R out=林清 in=邵五 reason=调离
=> taken beijing-2020/17 post.0.person=高远 post.2.person=邵五 post.2.post=team.member post.2.authority=京督授〔2026〕1号 post.3.person=罗川
2026-02-09 09:20 林清 of team.member: draft-scheme R scheme=x
=> refused beijing-2020/23(4): 林清 未获本案 督察组成员 的授权，或授权已失效
2026-02-09 09:20 高远 of team.member: draft-scheme R scheme=x
=> refused beijing-2020/23(4): 高远 未获本案 督察组成员 的授权
2026-02-09 09:20 邵五 of team.member: draft-scheme R scheme=x
=> refused beijing-2020/23(4): 须先完成：摸底排查
2026-02-09 09:20 邵五 of team.member: draft-scheme LX2026-77 scheme=x
=> refused beijing-2020/23(4): 没有案件 LX2026-77

# Who is found unfit while serving: the answer says where, so that he is replaced at once (Article 17).
2026-02-09 10:00 沈 of organisation: judge-unfit P4 reason=擅自表态
=> taken beijing-2020/17 result.serves=LX2026-01
2026-02-09 10:00 陈 of office: judge-unfit D reason=健康原因
=> taken beijing-2020/17 result.serves=
2026-02-09 10:10 陈 of office: replace-member R out=邵五 in=罗川 reason=调离
=> refused beijing-2020/17: 罗川 已在本案督察组

# ---- rotation: who served in the last inspection of a subject sits out the next
2026-02-10 09:00 陈 of office: order-special Z subject=海淀区 ground=key-area
=> taken beijing-2020/35 case_id=ZX2026-01
2026-02-10 09:00 陈 of office: judge-important Z important_ground=社会广泛关注
=> taken beijing-2020/38
2026-02-10 09:10 陈 of office: propose-leaders Z leader=高远 deputy=何平
=> refused beijing-2020/18: 高远：轮岗交流（曾参加对该对象的督察：LX2026-01）
# Another subject is another matter, but for those who come from the district that it lies in.
2026-02-10 09:20 陈 of office: order-special Y subject=某研究院 ground=key-area
=> taken beijing-2020/35
2026-02-10 09:20 陈 of office: judge-important Y important_ground=社会广泛关注
=> taken beijing-2020/38
2026-02-10 09:30 陈 of office: propose-leaders Y leader=高远 deputy=何平
=> taken beijing-2020/15
2026-02-10 09:40 沈 of organisation: review-leaders Y
=> taken beijing-2020/15
2026-02-10 09:50 市委办 of committee: approve-team Y
=> taken beijing-2020/14
2026-02-10 09:50 府办 of government: approve-team Y
=> taken beijing-2020/14
2026-02-10 10:00 陈 of office: form-team Y member=林清,袁二 authority=京督授〔2026〕3号
=> refused beijing-2020/18: 袁二：地域回避（籍贯或成长地：海淀区）
2026-02-10 10:00 陈 of office: form-team Y member=林清 authority=京督授〔2026〕3号
=> taken beijing-2020/16

# ---- Who was replaced has served too; one inspection later all may serve again.
2026-02-11 09:00 陈 of office: register-person N7 person=葛七 rank=bureau service=sitting conditions_met=政治可靠
=> taken beijing-2020/16
2026-02-11 09:00 陈 of office: register-person N8 person=孔八 rank=bureau service=sitting bureau_leader=yes conditions_met=政治可靠
=> taken beijing-2020/16
2026-02-11 09:00 陈 of office: enter-pool N7
=> taken beijing-2020/15
2026-02-11 09:00 沈 of organisation: enter-pool N7
=> taken beijing-2020/15
2026-02-11 09:10 陈 of office: propose-leaders Z leader=葛七 deputy=孔八
=> taken beijing-2020/15
2026-02-11 09:20 沈 of organisation: review-leaders Z
=> taken beijing-2020/15
2026-02-11 09:30 市委办 of committee: approve-team Z
=> taken beijing-2020/14
2026-02-11 09:30 府办 of government: approve-team Z
=> taken beijing-2020/14
2026-02-11 09:40 陈 of office: register-person N9 person=姜九 rank=section service=sitting conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力,身体健康
=> taken beijing-2020/16
2026-02-11 09:40 陈 of office: form-team Z member=姜九,林清 authority=京督授〔2026〕4号
=> refused beijing-2020/18: 林清：轮岗交流（曾参加对该对象的督察：LX2026-01）
2026-02-11 09:40 陈 of office: form-team Z member=姜九 authority=京督授〔2026〕4号
=> taken beijing-2020/16
2026-02-12 09:00 陈 of office: order-special X subject=海淀区 ground=key-area
=> taken beijing-2020/35 case_id=ZX2026-03
2026-02-12 09:00 陈 of office: judge-important X important_ground=社会广泛关注
=> taken beijing-2020/38
2026-02-12 09:10 陈 of office: propose-leaders X leader=葛七 deputy=何平
=> refused beijing-2020/18: 葛七：轮岗交流（曾参加对该对象的督察：ZX2026-01）
2026-02-12 09:10 陈 of office: propose-leaders X leader=高远 deputy=何平
=> taken beijing-2020/15
