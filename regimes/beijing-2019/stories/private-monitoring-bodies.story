# 社会监测机构和运营维护机构: registered, checked, and excluded where a check found cause. Item 11.
office . at 2019-03-04 08:00 with planning inspection
2019-04-01 09:00 严 of monitoring-centre: register-operator O operator=某检测公司 scope=废水监测
=> refused beijing-2019/11(1): 应由 市生态环境局、区生态环境局 提出
2019-04-01 09:00 林 of bureau: register-operator O operator=某检测公司 scope=废水监测
=> taken beijing-2019/11(1) case_id=operator/某检测公司
2019-05-06 09:00 林 of bureau: exclude-operator O reason=数据造假
=> refused beijing-2019/11(1): 须先完成：检查社会监测和运维机构
2019-05-06 09:00 严 of monitoring-centre: check-operator O held_on=2019-05-06 passed=no
=> refused beijing-2019/11(1): 缺少：查明情况
2019-05-06 09:00 严 of monitoring-centre: check-operator O held_on=2019-05-06 passed=no found=原始记录缺失
=> taken beijing-2019/11(1)
2019-05-07 09:00 林 of bureau: exclude-operator O reason=原始记录缺失，数据不可信
=> taken beijing-2019/11(1)
2019-05-08 09:00 严 of monitoring-centre: check-operator O held_on=2019-05-08 passed=yes found=复查
=> refused beijing-2019/11(1): 已有“停用社会监测和运维机构”
