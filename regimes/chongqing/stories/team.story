# Persons, the leader pool and the team: Articles 10 to 14, 17(3), 17(4). Who must recuse is computed from facts.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
2026-01-05 08:00 李 of team: register-person P person=甲 rank=bureau service=sitting conditions_met=firm
=> refused chongqing/10: 应由 领导小组办公室 提出
2026-01-05 08:00 陈 of office: register-person P person=甲 rank=部级 service=sitting conditions_met=firm
=> refused chongqing/10: 不在代码表中
include planned
2026-01-12 09:00 陈 of office: register-person A person=白云 rank=bureau service=retired retired_on=2024-06-01 conditions_met=firm,fair,discreet,able,healthy
=> taken chongqing/10
2026-01-12 09:00 陈 of office: register-person B person=冯原 rank=division service=sitting conditions_met=firm,fair,discreet,able,healthy
=> taken chongqing/10
2026-01-12 09:00 陈 of office: register-person C person=柳青 rank=bureau service=retired retired_on=2021-01-01 conditions_met=firm,fair,discreet,able,healthy
=> taken chongqing/10
# 董: a post in Yubei. 袁: from Yubei. 魏: official dealings. 唐: lacks a condition. 姚: unfit.
2026-01-12 09:00 陈 of office: register-person D person=董一 rank=division service=sitting posts_held=渝北区水利局 conditions_met=firm,fair,discreet,able,healthy
=> taken chongqing/10
2026-01-12 09:00 陈 of office: register-person E person=袁二 rank=division service=sitting home_region=渝北区 conditions_met=firm,fair,discreet,able,healthy
=> taken chongqing/10
2026-01-12 09:00 陈 of office: register-person F person=魏三 rank=division service=sitting dealings=渝北区 conditions_met=firm,fair,discreet,able,healthy
=> taken chongqing/10
2026-01-12 09:00 陈 of office: register-person H person=唐四 rank=division service=sitting conditions_met=firm,fair,discreet,able
=> taken chongqing/10
2026-01-12 09:00 陈 of office: register-person I person=姚六 rank=section service=sitting conditions_met=firm,fair,discreet,able,healthy
=> taken chongqing/10
2026-01-12 09:05 李 of team: judge-unfit I reason=x
=> refused chongqing/11: 应由 领导小组办公室、市委组织部 提出
2026-01-12 09:05 陈 of office: judge-unfit I reason="擅自表态"
=> taken chongqing/11
2026-01-12 09:06 李 of team: amend-person B rank=expert
=> refused chongqing/12: 应由 领导小组办公室 提出
2026-01-12 09:06 陈 of office: amend-person B dealings=万州区
=> taken chongqing/12

# ---- the pool: a bureau rank, sitting or recently retired; the organisation department has the last word (14)
2026-01-12 10:00 陈 of office: enter-pool B
=> refused chongqing/14: 冯原：组长职级
2026-01-12 10:00 陈 of office: enter-pool C
=> refused chongqing/14: 柳青：近期退出领导岗位（退出领导岗位于2021-01-01）
2026-01-12 10:00 沈 of organisation: enter-pool A
=> refused chongqing/14: 须先由 领导小组办公室 完成
2026-01-12 10:00 陈 of office: enter-pool A
=> taken chongqing/14 partial=true
2026-01-12 10:10 沈 of organisation: enter-pool A
=> taken chongqing/14 partial=
2026-01-12 10:20 陈 of office: leave-pool A reason=x
=> refused chongqing/14: 应由 市委组织部 提出
2026-01-12 10:20 沈 of organisation: leave-pool A reason="另有任用"
=> taken chongqing/14

# ---- leaders: one from the pool; a deputy who leads the bureau or is an inspector of the first or second rank (14)
2026-02-02 09:00 陈 of office: order-routine R subject=渝北区 plan_line=JH2026-1-01
=> taken chongqing/5
2026-02-02 09:10 陈 of office: propose-leaders R leader=白云 deputy=何平
=> refused chongqing/14: 白云：组长人选库（不在人选库中）
2026-02-02 09:10 陈 of office: propose-leaders R leader=高远
=> refused chongqing/14: 缺少：副组长
2026-02-02 09:10 陈 of office: propose-leaders R leader=高远 deputy=林清
=> refused chongqing/14: 林清：副组长为市生态环境局现职局领导或一二级巡视员
2026-02-02 09:10 陈 of office: propose-leaders R leader=高远 deputy=何平
=> taken chongqing/14
2026-02-02 09:20 陈 of office: review-leaders R
=> refused chongqing/14: 应由 市委组织部 提出
2026-02-02 09:20 沈 of organisation: review-leaders R
=> taken chongqing/14
2026-02-02 09:30 沈 of organisation: reject-leaders R
=> refused chongqing/14: 缺少：理由
2026-02-02 09:30 沈 of organisation: reject-leaders R reason="另有任用"
=> taken chongqing/14
2026-02-02 09:40 沈 of organisation: review-leaders R
=> refused chongqing/14: 须先完成：提出组长副组长人选
2026-02-02 09:50 陈 of office: propose-leaders R leader=高远 deputy=何平
=> taken chongqing/14
2026-02-02 09:55 沈 of organisation: review-leaders R
=> taken chongqing/14

# ---- no team before the scheme and the leaders are approved by both (13, 17(3), 17(4))
2026-02-03 09:00 陈 of office: form-team R member=林清,罗川 authority=渝督授〔2026〕1号
=> refused chongqing/17(4): 须先完成：批准督察工作方案和人选
2026-02-03 09:00 陈 of office: draft-scheme R scheme="二十日"
=> refused chongqing/17(3): 须先完成：了解情况和问题线索、摸底排查
2026-02-03 09:00 赵 of body: enquire R asked_of=市水利局 clues="水质反复"
=> refused chongqing/17(1): 应由 领导小组办公室 提出
2026-02-03 09:10 陈 of office: enquire R asked_of=市水利局 clues="水质反复"
=> taken chongqing/17(1)
2026-02-03 09:20 林 of public: groundwork R found=x
=> refused chongqing/17(2): 应由
2026-02-03 09:20 赵 of body: groundwork R found="台账不全"
=> taken chongqing/17(2)
2026-02-04 09:00 陈 of office: draft-scheme R scheme="二十日"
=> taken chongqing/17(3)
2026-02-04 09:10 陈 of office: approve-scheme R
=> refused chongqing/13: 应由 市委、市政府 提出
2026-02-04 09:10 市委办 of committee: approve-scheme R
=> taken chongqing/13 partial=true
2026-02-04 09:20 府办 of government: return-scheme R
=> refused chongqing/13: 缺少：理由
2026-02-04 09:20 府办 of government: return-scheme R reason="缩短进驻"
=> taken chongqing/13
2026-02-04 09:30 府办 of government: approve-scheme R
=> refused chongqing/13: 须先完成：制定督察工作方案
2026-02-05 09:00 陈 of office: draft-scheme R scheme="十五日"
=> taken chongqing/17(3)
2026-02-05 09:10 市委办 of committee: approve-scheme R
=> taken chongqing/13 partial=true
2026-02-05 09:20 府办 of government: approve-scheme R
=> taken chongqing/13 partial=

# ---- each member is judged by his facts (10, 11, 12)
2026-02-06 09:00 赵 of body: form-team R member=林清 authority=渝督授〔2026〕1号
=> refused chongqing/17(4): 应由
2026-02-06 09:00 陈 of office: form-team R member=林清,外人 authority=渝督授〔2026〕1号
=> refused chongqing/17(4): 外人 未登记为督察人员
2026-02-06 09:00 陈 of office: form-team R member=林清,董一 authority=渝督授〔2026〕1号
=> refused chongqing/12: 董一：任职回避
2026-02-06 09:00 陈 of office: form-team R member=林清,袁二 authority=渝督授〔2026〕1号
=> refused chongqing/12: 袁二：地域回避
2026-02-06 09:00 陈 of office: form-team R member=林清,魏三 authority=渝督授〔2026〕1号
=> refused chongqing/12: 魏三：公务回避
2026-02-06 09:00 陈 of office: form-team R member=林清,唐四 authority=渝督授〔2026〕1号
=> refused chongqing/10: 唐四：督察人员条件（不具备身体健康）
2026-02-06 09:00 陈 of office: form-team R member=林清,姚六 authority=渝督授〔2026〕1号
=> refused chongqing/11: 姚六：不适合人员不得选配
2026-02-06 09:00 林清 of team.member: train R held_on=2026-02-06
=> refused chongqing/17(4): 林清 未获本案 督察组成员 的授权
2026-02-06 09:10 陈 of office: form-team R member=林清,罗川 authority=渝督授〔2026〕1号
=> taken chongqing/17(4) post.1.person=何平 post.1.post=team.deputy
2026-02-06 09:20 沈 of organisation: reject-leaders R reason=x
=> refused chongqing/14: 已有“组建督察组并授权”
2026-02-06 10:00 林清 of team.member: train R held_on=2026-02-06
=> taken chongqing/17(4)
2026-02-09 09:00 陈 of office: replace-member R out=林清 in=袁二 reason=调离
=> refused chongqing/12: 袁二：地域回避
2026-02-09 09:10 陈 of office: replace-member R out=林清 in=冯原 reason=调离
=> taken chongqing/11 post.2.person=冯原
2026-02-09 09:20 林清 of team.member: train R held_on=2026-02-09
=> refused chongqing/17(4): 林清 未获本案 督察组成员 的授权，或授权已失效

# ---- the next inspection of the same subject is others' (12)
2026-02-10 09:00 陈 of office: order-routine R2 subject=渝北区 ground=demanded
=> taken chongqing/5
2026-02-10 09:10 陈 of office: propose-leaders R2 leader=高远 deputy=何平
=> refused chongqing/12: 高远：轮岗交流

# ---- a special inspection has a team of its own; its leader need not come from the pool (10)
2026-02-11 09:00 陈 of office: order-special Z subject=万州区 ground=key-area
=> taken chongqing/24
2026-02-11 09:10 陈 of office: form-special-team Z member=林清,罗川 authority=渝督授〔2026〕2号
=> refused chongqing/10: 须先完成：制定专项督察方案
2026-02-11 09:20 陈 of office: draft-special-scheme Z form="两个小组" scheme="一周"
=> taken chongqing/23
2026-02-11 09:30 陈 of office: form-special-team Z member=冯原,林清 authority=渝督授〔2026〕2号
=> refused chongqing/12: 冯原：公务回避
2026-02-11 09:30 陈 of office: form-special-team Z member=林清,罗川 authority=渝督授〔2026〕2号
=> taken chongqing/10 post.0.post=team.member
