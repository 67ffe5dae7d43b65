# 日常监察: by area and field, with a commissioner who has the authority of both principals; findings, a grave one to the committee
# at once; the opinion, approved by the city government, fed back in time. Item 8.
office . at 2019-03-04 08:00 with planning inspection reporting rectification referral
2019-04-01 09:00 林 of bureau: register-subject S subject=海淀区 subject_kind=区
=> taken beijing-2019/3

# ---- a commissioner has no authority before both have given it
2019-04-01 10:00 市委办 of committee: name-commissioner C person=董明 area=西北片区
=> refused beijing-2019/8(1): 应由 市生态环境局 提出
2019-04-01 10:00 林 of bureau: name-commissioner C person=董明 area=西北片区
=> taken beijing-2019/8(1) case_id=commissioner/董明
2019-04-02 09:00 林 of bureau: authorise-commissioner C
=> refused beijing-2019/8(1): 应由 市委、市政府 提出
2019-04-02 09:00 市委办 of committee: authorise-commissioner C
=> taken beijing-2019/8(1) partial=true
2019-04-02 09:10 林 of bureau: order-daily D subject=海淀区 area=西北片区 domain=水 commissioner=commissioner/董明
=> refused beijing-2019/8(2): 督察专员
2019-04-02 09:20 府办 of government: withdraw-authority C reason=另有任用
=> refused beijing-2019/8(1): 须先完成：授权督察专员
2019-04-02 10:00 府办 of government: authorise-commissioner C
=> taken beijing-2019/8(1) partial=

# ---- ordered: of a registered subject, of a kind that is supervised, by field
2019-04-03 09:00 董明 of commissioner: order-daily D subject=海淀区 area=西北片区 domain=水 commissioner=commissioner/董明
=> refused beijing-2019/8(2): 应由 市生态环境局 提出
2019-04-03 09:00 林 of bureau: order-daily D subject=昌平区 area=西北片区 domain=水 commissioner=commissioner/董明
=> refused beijing-2019/8(1): 昌平区 未登记
2019-04-03 09:00 林 of bureau: order-daily D subject=海淀区 area=西北片区 domain=渔业 commissioner=commissioner/董明
=> refused beijing-2019/8(2): 不在代码表中
2019-04-03 09:00 林 of bureau: order-daily D subject=海淀区 area=西北片区 domain=水 commissioner=commissioner/董明
=> taken beijing-2019/8(2) case_id=RC2019-01

# ---- checked, and what was found
2019-04-08 09:00 王 of subject/海淀区: check D content=环境质量改善 whom=区水务局 held_on=2019-04-08 found=断面水质下降
=> refused beijing-2019/8(1): 应由 市生态环境局、市生态环境保护督察组 提出
2019-04-08 09:00 董明 of commissioner: record-finding D F content=环境质量改善 title=清河断面水质下降 facts=连续两月劣五类 gravity=重大 breach=yes
=> refused beijing-2019/8(1): 须先完成其一：监督检查、督察专员监督检查
2019-04-08 09:10 林 of bureau: end-checking D
=> refused beijing-2019/8(1): 须先完成其一：监督检查、督察专员监督检查
2019-04-08 10:00 高山 of commissioner: commissioner-check D mandate=commissioner/董明 content=环境质量改善 whom=区水务局 held_on=2019-04-08 found=断面水质下降
=> refused beijing-2019/8(1): 督察专员授权须为 高山 本人的
2019-04-08 10:00 董明 of commissioner: commissioner-check D mandate=commissioner/董明 content=环境质量改善 whom=区水务局 held_on=2019-04-08 found=断面水质下降
=> taken beijing-2019/8(1)
2019-04-09 09:00 董明 of commissioner: record-finding D F content=其他 title=清河断面水质下降 facts=连续两月劣五类 gravity=重大 breach=yes
=> refused beijing-2019/8(1): 不在代码表中
2019-04-09 09:00 董明 of commissioner: record-finding D F content=环境质量改善 title=清河断面水质下降 facts=连续两月劣五类 gravity=重大 breach=yes
=> taken beijing-2019/8(1) result.findings=1 due.0.deadline=major-report due.0.date=2019-04-10
2019-04-09 09:10 董明 of commissioner: record-finding D G content=党政同责一岗双责 title=会议记录不全 facts=一季度未研究 gravity=一般 breach=no
=> taken beijing-2019/8(1) due=
2019-04-09 09:20 王 of subject/海淀区: record-finding D H content=环境安全监管 title=危险废物库房未设围堰 facts=现场核实 gravity=一般 breach=no
=> refused beijing-2019/8(1): 应由
2019-04-09 09:20 董明 of commissioner: record-finding D H content=环境安全监管 title=危险废物库房未设围堰 facts=现场核实 gravity=一般 breach=no
=> taken beijing-2019/8(1) result.findings=3 result.clause=8(1)

# ---- a grave one goes up to the committee in a working day; an ordinary one does not
2019-04-09 10:00 林 of bureau: report-major G matter=会议记录不全
=> refused beijing-2019/8(1): 只适用于 问题程度：重大
2019-04-09 10:00 市委办 of committee: instruct-major F instruction=限期整改
=> refused beijing-2019/8(1): 须先完成：重大问题向市委报告
2019-04-11 00:00 passes
=> inspection.late beijing-2019/8(1) deadline=major-report due=2019-04-10
2019-04-11 09:00 林 of bureau: report-major F matter=清河断面连续两月劣五类
=> taken beijing-2019/8(1)
2019-04-12 09:00 市委办 of committee: instruct-major F instruction=限期整改
=> taken beijing-2019/8(1)

# ---- the opinion is drawn up from every finding; nobody skips the city government
2019-04-15 09:00 林 of bureau: draft-opinion D opinion_text=监察意见
=> refused beijing-2019/8(1): 该步骤属于环节 监察意见，本案现处 监督检查
2019-04-15 09:00 林 of bureau: end-checking D
=> taken beijing-2019/8(1) completes=checking begins=opinion
2019-04-15 10:00 林 of bureau: submit-opinion D
=> refused beijing-2019/8(1): 须先完成：形成监察意见
2019-04-15 10:00 林 of bureau: draft-opinion D opinion_text=监察意见
=> taken beijing-2019/8(1) result.findings=3
2019-04-15 10:10 林 of bureau: give-opinion D problems=三项 requirements=限期整改 held_on=2019-04-15
=> refused beijing-2019/8(1): 须先完成：市政府批准监察意见
2019-04-16 09:00 府办 of government: approve-opinion D
=> refused beijing-2019/8(1): 须先完成：报市政府批准
2019-04-16 09:00 林 of bureau: submit-opinion D
=> taken beijing-2019/8(1)
# Returned once, with a reason; then it is drawn up and submitted anew.
2019-04-17 09:00 府办 of government: return-opinion D
=> refused beijing-2019/8(1): 缺少：理由
2019-04-17 09:00 府办 of government: return-opinion D reason=责任单位未写明
=> taken beijing-2019/8(1)
2019-04-17 09:10 府办 of government: approve-opinion D
=> refused beijing-2019/8(1): 须先完成：报市政府批准
2019-04-18 09:00 林 of bureau: draft-opinion D opinion_text=监察意见（修改稿）
=> taken beijing-2019/8(1)
2019-04-18 10:00 林 of bureau: submit-opinion D
=> taken beijing-2019/8(1)
2019-04-19 09:00 府办 of government: approve-opinion D
=> taken beijing-2019/8(1) due.0.deadline=opinion due.0.date=2019-04-26
2019-04-19 10:00 府办 of government: return-opinion D reason=再改
=> refused beijing-2019/8(1): 已有“市政府批准监察意见”
2019-04-22 09:00 林 of bureau: give-opinion D problems=三项 requirements=限期整改 held_on=2019-04-22
=> taken beijing-2019/8(1) completes=opinion begins=rectifying due.0.deadline=plan

# ---- the clue of what was a breach of duty goes its own way (item 6)
2019-04-23 09:00 林 of bureau: refer-clue D X nature=失职失责 facts=连续两月劣五类 list=一项 unit=区水务局 finding=RC2019-01-F001
=> taken beijing-2019/6 result.recipient=discipline

# ---- a commissioner's authority is taken back by who gave it, and then orders no longer name him
2019-05-06 09:00 林 of bureau: withdraw-authority C reason=退休
=> refused beijing-2019/8(1): 应由 市委、市政府 提出
2019-05-06 09:00 市委办 of committee: withdraw-authority C reason=退休
=> taken beijing-2019/8(1)
2019-05-06 10:00 林 of bureau: order-daily E subject=海淀区 area=西北片区 domain=大气 commissioner=commissioner/董明
=> refused beijing-2019/8(2): 督察专员
