# 区局党组书记、副书记、成员: the city bureau's Party group appoints, after the district committee was consulted. Item 7.
office . at 2019-03-04 08:00 with planning inspection

2019-06-03 09:00 区委办 of district-committee/海淀区: propose-party-post S district=海淀区 candidate=方甲 party_post=党组书记 action=任
=> refused beijing-2019/7(1): 应由 市生态环境局党组 提出
2019-06-03 09:00 党组 of party-group: propose-party-post S district=海淀区 candidate=方甲 party_post=党组书记
=> refused beijing-2019/7(1): 缺少：任或免
2019-06-03 09:00 党组 of party-group: propose-party-post S district=海淀区 candidate=方甲 party_post=党组书记 action=任
=> taken beijing-2019/7(1)
# This post is not examined together; it is consulted about at once.
2019-06-04 09:00 沈 of district-organisation/海淀区: examine S found=表现良好
=> refused beijing-2019/7(1): 该步骤只用于：区局局长、副局长任免
2019-06-04 09:00 党组二 of party-group: approve-party-post S authority=京环党〔2019〕1号
=> refused beijing-2019/7(1): 须先完成：区委反馈意见
2019-06-04 09:00 党组 of party-group: consult S
=> taken beijing-2019/7(1)
2019-06-05 09:00 区委办 of district-committee/昌平区: answer-consultation S agreed=yes opinion=同意
=> refused beijing-2019/7(1): 应由 海淀区 办理
2019-06-05 09:00 区委办 of district-committee/海淀区: answer-consultation S agreed=yes opinion=同意
=> taken beijing-2019/7(1)
# Who proposed does not approve alone.
2019-06-06 09:00 党组 of party-group: approve-party-post S authority=京环党〔2019〕1号
=> refused beijing-2019/7(1): 须由另一人进行：提出党组职务人选
2019-06-06 09:00 党组二 of party-group: approve-party-post S authority=京环党〔2019〕1号
=> taken beijing-2019/7(1)
