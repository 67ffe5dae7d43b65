# 信息共享: systems on the data platform, briefings to the committee and government of the same level, notices across to departments. Item 16.
office . at 2019-03-04 08:00 with planning reporting referral
2019-09-02 09:00 周 of department/水务: connect-system S system=河长制水质系统 department=水务 data_content=断面水质 refresh=每小时
=> refused beijing-2019/16: 应由 市生态环境局 提出
2019-09-02 09:00 林 of bureau: connect-system S system=河长制水质系统 department=水务 data_content=断面水质 refresh=每小时
=> taken beijing-2019/16 case_id=data-source/河长制水质系统
2019-09-02 10:00 韦 of department/气象: confirm-sharing S contact=信息中心
=> refused beijing-2019/16: 应由 水务 办理
2019-09-02 10:00 林 of bureau: report-outage S reason=接口中断
=> refused beijing-2019/16: 须先完成：确认实时共享
2019-09-02 10:00 周 of department/水务: confirm-sharing S contact=信息中心
=> taken beijing-2019/16
2019-09-10 10:00 林 of bureau: report-outage S reason=接口中断
=> taken beijing-2019/16
2019-09-11 10:00 周 of department/水务: confirm-sharing S contact=信息中心
=> taken beijing-2019/16

# ---- the city: reported upwards, told across
2019-10-08 09:00 钱 of district-bureau/海淀区: report-up B period=2019Q3 briefing_text=三季度监测监察执法情况
=> refused beijing-2019/16: 应由 市生态环境局 提出
2019-10-08 09:00 林 of bureau: report-up B period=2019Q3 briefing_text=三季度监测监察执法情况
=> taken beijing-2019/16 due.0.deadline=notify due.0.date=2019-10-14
2019-10-09 09:00 区委办 of district-committee/海淀区: receive-briefing B
=> refused beijing-2019/16: 应由 市委、市政府 提出
2019-10-09 09:00 市委办 of committee: receive-briefing B
=> taken beijing-2019/16 partial=true
2019-10-09 10:00 府办 of government: receive-briefing B
=> taken beijing-2019/16 partial=
2019-10-10 09:00 夏 of department/公安: receive-notice B
=> refused beijing-2019/16: 须先完成：通报相关部门
2019-10-10 09:00 林 of bureau: notify-departments B
=> refused beijing-2019/16: 缺少：有关部门
2019-10-10 09:00 林 of bureau: notify-departments B department=公安,水务
=> taken beijing-2019/16 due.0.deadline=acknowledge due.0.date=2019-10-12
2019-10-11 09:00 韦 of department/气象: receive-notice B
=> refused beijing-2019/16: 应由 公安、水务 办理
2019-10-11 09:00 夏 of department/公安: receive-notice B
=> taken beijing-2019/16 partial=true
2019-10-11 09:30 周 of department/水务: receive-notice B
=> taken beijing-2019/16 partial=

# ---- a district: to its own committee and government
2019-10-14 09:00 钱 of district-bureau/海淀区: report-up-district D district=昌平区 period=2019Q3 briefing_text=三季度执法情况
=> refused beijing-2019/16: 应由 昌平区 办理
2019-10-14 09:00 钱 of district-bureau/海淀区: report-up-district D district=海淀区 period=2019Q3 briefing_text=三季度执法情况
=> taken beijing-2019/16
2019-10-15 09:00 市委办 of committee: receive-district-briefing D
=> refused beijing-2019/16: 应由 区委、区政府 提出
2019-10-15 09:00 区委办 of district-committee/海淀区: receive-district-briefing D
=> taken beijing-2019/16 partial=true
2019-10-15 10:00 区府办 of district-government/海淀区: receive-district-briefing D
=> taken beijing-2019/16 partial=
2019-10-22 00:00 passes
=> reporting.late beijing-2019/16 deadline=notify due=2019-10-21
