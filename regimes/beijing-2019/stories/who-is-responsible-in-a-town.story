# 责有人负、事有人干: each town names its body and its persons, and says why when they change. Item 11.
office . at 2019-03-04 08:00 with planning
2019-04-01 09:00 赵 of town/上地街道: name-responsible R town=清河街道 district=海淀区 body=城市管理办公室 responsible_person=赵某
=> refused beijing-2019/11(2): 应由 清河街道 办理
2019-04-01 09:00 赵 of town/清河街道: name-responsible R town=清河街道 district=海淀区 body=城市管理办公室
=> refused beijing-2019/11(2): 缺少：责任人员
2019-04-01 09:00 赵 of town/清河街道: name-responsible R town=清河街道 district=海淀区 body=城市管理办公室 responsible_person=赵某,冯某
=> taken beijing-2019/11(2) case_id=responsible/清河街道
2019-09-02 09:00 赵 of town/清河街道: change-responsible R body=生态环境办公室 responsible_person=冯某
=> refused beijing-2019/11(2): 缺少：理由
2019-09-02 09:00 赵 of town/清河街道: change-responsible R body=生态环境办公室 responsible_person=冯某 reason=机构改革
=> taken beijing-2019/11(2)
