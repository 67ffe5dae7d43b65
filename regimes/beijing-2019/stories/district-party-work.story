# 党的工作: a district bureau's Party group, led by the district committee, reports to the city bureau's Party group. Item 13.
office . at 2019-03-04 08:00 with planning
2019-07-01 09:00 林 of bureau: report-party-matter M district=海淀区 matter=党组织设置
=> refused beijing-2019/13: 应由 区生态环境局党组 提出
2019-07-01 09:00 党组 of district-party-group/海淀区: report-party-matter M district=海淀区 matter=党组织设置
=> taken beijing-2019/13 case_id=DW2019-001
2019-07-02 09:00 党组 of district-party-group/海淀区: answer-party-matter M instruction=同意
=> refused beijing-2019/13: 应由 市生态环境局党组 提出
2019-07-02 09:00 党组 of party-group: answer-party-matter M instruction=同意
=> taken beijing-2019/13
