# Inspectors, the leader pool, ranks and retirement: Articles 15, 16, 17.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

# ---- registered by the office
2026-01-12 09:00 赵 of body: register-person A person=白云 rank=bureau service=sitting conditions_met=政治可靠
=> refused beijing-2020/16: 应由 督察工作小组办公室 提出
2026-01-12 09:00 陈 of office: register-person A person=白云 service=sitting conditions_met=政治可靠
=> refused beijing-2020/16: 缺少：职级
2026-01-12 09:00 陈 of office: register-person A person=高远 rank=bureau service=sitting conditions_met=政治可靠
=> refused beijing-2020/16: 已有案件 person/高远
2026-01-12 09:00 陈 of office: register-person A person=白云 rank=bureau service=retired retired_on=2023-01-12 conditions_met=政治可靠
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: register-person B person=冯原 rank=division service=sitting conditions_met=政治可靠
=> taken beijing-2020/16
2026-01-12 09:00 陈 of office: register-person C person=柳青 rank=bureau service=retired conditions_met=政治可靠
=> taken beijing-2020/16

# ---- the pool: entered by the office, then by the organisation department; a bureau rank; retired not
# longer than three years, counted on the day
2026-01-12 10:00 沈 of organisation: enter-pool A
=> refused beijing-2020/15: 须先由 督察工作小组办公室 完成
2026-01-12 10:00 陈 of office: enter-pool B
=> refused beijing-2020/15: 冯原：组长职级（职级为处级）
2026-01-12 10:00 陈 of office: enter-pool C
=> refused beijing-2020/15: 柳青：近期退出领导岗位（未登记退出领导岗位日期）
2026-01-12 10:00 陈 of office: amend-person C retired_on=2023-01-11
=> taken beijing-2020/18
2026-01-12 10:00 陈 of office: enter-pool C
=> refused beijing-2020/15: 退出领导岗位于2023-01-11
2026-01-12 10:00 李 of team: amend-person C retired_on=2025-01-11
=> refused beijing-2020/18: 应由 督察工作小组办公室 提出
2026-01-12 10:00 陈 of office: enter-pool A
=> taken beijing-2020/15 partial=true
2026-01-12 10:00 陈 of office: enter-pool A
=> refused beijing-2020/15: 已办理：列入组长人选库
# A day later three years are over, and the organisation department cannot add its word.
2026-01-13 10:00 沈 of organisation: enter-pool A
=> refused beijing-2020/15: 退出领导岗位于2023-01-12
2026-01-13 10:00 陈 of office: leave-pool P1 reason=x
=> refused beijing-2020/15: 应由 市委组织部 提出
2026-01-13 10:00 沈 of organisation: leave-pool A reason=x
=> refused beijing-2020/15: 须先完成：列入组长人选库

# ---- unfit: found by the office or the organisation department
2026-01-13 11:00 李 of team: judge-unfit B reason=x
=> refused beijing-2020/17: 应由 督察工作小组办公室、市委组织部 提出
2026-01-13 11:00 陈 of office: judge-unfit B
=> refused beijing-2020/17: 缺少：理由
2026-01-13 11:00 陈 of office: judge-unfit B reason=擅自表态
=> taken beijing-2020/17

# ---- who leads: proposed by the office, from the pool; the deputy is a sitting leader of the bureau
2026-02-02 09:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1-01
=> taken beijing-2020/5
2026-02-03 09:00 李 of team: propose-leaders R leader=高远 deputy=何平
=> refused beijing-2020/15: 应由 督察工作小组办公室 提出
2026-02-03 09:00 陈 of office: propose-leaders R leader=高远
=> refused beijing-2020/15: 缺少：副组长
2026-02-03 09:00 陈 of office: propose-leaders R leader=郑无名 deputy=何平
=> refused beijing-2020/15: 郑无名 未登记为督察人员
2026-02-03 09:00 陈 of office: propose-leaders R leader=何平 deputy=何平
=> refused beijing-2020/15: 何平 重复列名
2026-02-03 09:00 陈 of office: propose-leaders R leader=白云 deputy=何平
=> refused beijing-2020/15: 白云：组长人选库（不在人选库中）
2026-02-03 09:00 陈 of office: propose-leaders R leader=高远 deputy=林清
=> refused beijing-2020/15: 林清：副组长为市生态环境局现职局领导（未登记为局领导）
2026-02-03 09:00 陈 of office: amend-person P2 service=退出领导岗位
=> taken beijing-2020/18
2026-02-03 09:00 陈 of office: propose-leaders R leader=高远 deputy=何平
=> refused beijing-2020/15: 何平：副组长为市生态环境局现职局领导（在职情况为退出领导岗位）
2026-02-03 09:00 陈 of office: amend-person P2 service=现职
=> taken beijing-2020/18
2026-02-03 09:10 陈 of office: propose-leaders R leader=高远 deputy=何平
=> taken beijing-2020/15

# ---- reviewed or returned by the organisation department, approved by both
2026-02-04 09:00 陈 of office: review-leaders R
=> refused beijing-2020/15: 应由 市委组织部 提出
2026-02-04 09:00 市委办 of committee: approve-team R
=> refused beijing-2020/14: 须先完成：审核组长副组长人选
2026-02-04 09:00 沈 of organisation: review-leaders R
=> taken beijing-2020/15
2026-02-04 09:10 沈 of organisation: review-leaders R
=> refused beijing-2020/15: 已完成：审核组长副组长人选（沈
2026-02-04 09:20 沈 of organisation: reject-leaders R
=> refused beijing-2020/15: 缺少：理由
2026-02-04 09:20 沈 of organisation: reject-leaders R reason=另有任用
=> taken beijing-2020/15
2026-02-04 09:30 沈 of organisation: review-leaders R
=> refused beijing-2020/15: 须先完成：提出组长副组长人选
# Taken out of the pool, he is no longer proposed.
2026-02-04 09:40 沈 of organisation: leave-pool P1 reason=另有任用
=> taken beijing-2020/15
2026-02-04 09:40 陈 of office: propose-leaders R leader=高远 deputy=何平
=> refused beijing-2020/15: 高远：组长人选库
