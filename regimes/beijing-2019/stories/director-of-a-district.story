# 区局局长、副局长: nominated by the city bureau's Party group, examined together, the district committee consulted, then the district's own
# procedure; a director goes to the people's congress. Item 7.
office . at 2019-03-04 08:00 with planning inspection

2019-06-03 09:00 区委办 of district-committee/海淀区: nominate D district=海淀区 candidate=方甲 leader_post=局长 action=任
=> refused beijing-2019/7(1): 应由 市生态环境局党组 提出
2019-06-03 09:00 党组 of party-group: nominate D district=海淀区 candidate=方甲 leader_post=党组书记 action=任
=> refused beijing-2019/7(1): 不在代码表中
2019-06-03 09:00 党组 of party-group: nominate D district=海淀区 candidate=方甲 leader_post=局长 action=任
=> taken beijing-2019/7(1) case_id=RM2019-01

# ---- examined together: each of the two, and of this district
2019-06-04 09:00 党组 of party-group: consult D
=> refused beijing-2019/7(1): 须先完成：会同区委组织部门考察
2019-06-10 09:00 沈 of district-organisation/昌平区: examine D found=表现良好
=> refused beijing-2019/7(1): 应由 海淀区 办理
2019-06-10 09:00 沈 of district-organisation/海淀区: examine D found=表现良好
=> taken beijing-2019/7(1) partial=true
2019-06-10 10:00 党组 of party-group: examine D found=业务熟悉
=> taken beijing-2019/7(1) partial=

# ---- consulted: the opinion must be there before anything is submitted
2019-06-11 09:00 区委办 of district-committee/海淀区: answer-consultation D agreed=yes opinion=同意
=> refused beijing-2019/7(1): 须先完成：征求区委意见
2019-06-11 09:00 党组 of party-group: consult D
=> taken beijing-2019/7(1) due.0.deadline=consultation due.0.date=2019-06-25
2019-06-12 09:00 党组 of party-group: submit-nomination D
=> refused beijing-2019/7(1): 须先完成：区委反馈意见
2019-06-20 09:00 区委办 of district-committee/海淀区: answer-consultation D agreed=yes
=> refused beijing-2019/7(1): 缺少：意见
2019-06-20 09:00 区委办 of district-committee/海淀区: answer-consultation D agreed=yes opinion=同意
=> taken beijing-2019/7(1)

# ---- submitted, handled by both of the district, decided by the congress
2019-06-21 09:00 区委办 of district-committee/海淀区: handle-nomination D passed=yes
=> refused beijing-2019/7(1): 须先完成：提交区委、区政府办理
2019-06-21 09:00 党组 of party-group: submit-nomination D
=> taken beijing-2019/7(1)
2019-06-24 09:00 区委办 of district-committee/海淀区: handle-nomination D passed=yes
=> taken beijing-2019/7(1) partial=true
2019-06-24 10:00 市人大办 of congress: decide-by-congress D passed=yes authority=人发〔2019〕1号
=> refused beijing-2019/7(1): 须先完成：区委、区政府按程序办理
2019-06-25 09:00 区府办 of district-government/海淀区: handle-nomination D passed=yes
=> taken beijing-2019/7(1) partial=
2019-06-25 10:00 党组 of party-group: conclude-appointment D result=任命
=> refused beijing-2019/7(1): 须先完成：提交市人大常委会任免
2019-06-28 09:00 市人大办 of congress: decide-by-congress D passed=yes authority=人发〔2019〕1号
=> taken beijing-2019/7(1)
2019-06-28 10:00 党组 of party-group: conclude-appointment D result=任命
=> taken beijing-2019/7(1)

# ---- a deputy does not go to the congress; the district's opinion is asked and does not bind
2019-07-01 09:00 党组 of party-group: nominate V district=海淀区 candidate=袁乙 leader_post=副局长 action=免
=> taken beijing-2019/7(1)
2019-07-02 09:00 沈 of district-organisation/海淀区: examine V found=拟调离
=> taken beijing-2019/7(1)
2019-07-02 10:00 党组 of party-group: examine V found=拟调离
=> taken beijing-2019/7(1)
2019-07-03 09:00 党组 of party-group: consult V
=> taken beijing-2019/7(1)
2019-07-18 00:00 passes
=> planning.late beijing-2019/7(1) deadline=consultation due=2019-07-17
2019-07-18 09:00 区委办 of district-committee/海淀区: answer-consultation V agreed=no opinion=建议暂缓
=> taken beijing-2019/7(1)
2019-07-19 09:00 区委办 of district-committee/海淀区: submit-nomination V
=> refused beijing-2019/7(1): 应由 市生态环境局党组 提出
2019-07-19 09:00 党组 of party-group: submit-nomination V opinion=区委建议暂缓，附后
=> taken beijing-2019/7(1)
2019-07-22 09:00 区委办 of district-committee/海淀区: handle-nomination V passed=yes
=> taken beijing-2019/7(1)
2019-07-22 10:00 区府办 of district-government/海淀区: handle-nomination V passed=yes
=> taken beijing-2019/7(1)
2019-07-22 11:00 市人大办 of congress: decide-by-congress V passed=yes authority=人发〔2019〕2号
=> refused beijing-2019/7(1): 只适用于 行政职务：局长
2019-07-23 09:00 党组 of party-group: conclude-appointment V result=免去
=> taken beijing-2019/7(1)
