# 集中督察、专项督察: the bureau proposes, the two principals set up the team, and the team checks. Item 8.
office . at 2019-03-04 08:00 with planning inspection reporting rectification referral
2019-09-02 09:00 林 of bureau: register-subject S subject=海淀区 subject_kind=区
=> taken beijing-2019/3
2019-09-02 09:00 林 of bureau: register-subject T subject=清河街道 subject_kind=town seat=海淀区
=> taken beijing-2019/3
2019-09-02 09:00 林 of bureau: register-subject U subject=清河街道 subject_kind=town
=> refused beijing-2019/3: 已有案件 subject/清河街道

2019-09-02 10:00 市委办 of committee: order-concentrated C subject=海淀区 reason=秋冬季攻坚
=> refused beijing-2019/8(2): 应由 市生态环境局 提出
2019-09-02 10:00 林 of bureau: order-concentrated C subject=清河街道 reason=秋冬季攻坚
=> refused beijing-2019/8(1): 清河街道（乡镇街道）不是集中督察的对象
2019-09-02 10:00 林 of bureau: order-concentrated C subject=海淀区 reason=秋冬季攻坚
=> taken beijing-2019/8(2) case_id=JZ2019-01
2019-09-02 10:10 林 of bureau: order-special P subject=清河街道 reason=垃圾堆放点反弹
=> refused beijing-2019/8(2): 缺少：领域
2019-09-02 10:10 林 of bureau: order-special P subject=清河街道 reason=垃圾堆放点反弹 domain=固体废物
=> taken beijing-2019/8(2) case_id=ZX2019-01

# ---- nobody checks before both have set up the team
2019-09-03 09:00 组长 of inspection-team: check C content=法规政策标准规划 whom=区政府 held_on=2019-09-03 found=方案未分解
=> refused beijing-2019/8(1): 须先完成：成立生态环境保护督察组
2019-09-03 09:00 林 of bureau: set-up-team C
=> refused beijing-2019/8(2): 应由 市委、市政府 提出
2019-09-03 09:00 市委办 of committee: set-up-team C
=> taken beijing-2019/8(2) partial=true
2019-09-03 10:00 府办 of government: set-up-team C
=> taken beijing-2019/8(2) partial=
2019-09-04 09:00 组长 of inspection-team: check C content=法规政策标准规划 whom=区政府 held_on=2019-09-03
=> refused beijing-2019/8(1): 缺少：查明情况
2019-09-04 09:00 组长 of inspection-team: check C content=法规政策标准规划 whom=区政府 held_on=2019-09-03 found=方案未分解
=> taken beijing-2019/8(1)
2019-09-05 09:00 组长 of inspection-team: end-checking C
=> taken beijing-2019/8(1) begins=opinion
2019-09-06 09:00 组长 of inspection-team: check C content=法规政策标准规划 whom=区政府 held_on=2019-09-06 found=补查
=> refused beijing-2019/8(1): 该步骤属于环节 监督检查，本案现处 监察意见
