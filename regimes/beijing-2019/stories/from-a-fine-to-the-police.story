# 行刑衔接: a suspected crime goes to the police with facts, evidence and dossier, execution to the court, public interest to the
# procuratorate; each receives, sends back or concludes by a day. Item 15.
office . at 2019-03-04 08:00 with planning inspection referral
2019-06-03 09:00 蒋立 of district-enforcement/海淀区: open-district-case B case_grade=一般 district=海淀区 polluter=某电镀厂 facts=暗管排放 handled_by=海淀区大队
=> taken beijing-2019/10(2)
2019-06-04 09:00 赵 of town/清河街道: transfer-case B Y nature=涉嫌犯罪 facts=暗管排放重金属
=> refused beijing-2019/15(2): 应由 办案单位、市生态环境局、区生态环境局 提出
2019-06-04 09:00 蒋立 of handler/海淀区大队: transfer-case B Y nature=失职失责 facts=暗管排放重金属
=> refused beijing-2019/15(2): 只适用于 事项性质：涉嫌犯罪/行政拘留/强制执行/公益诉讼
2019-06-04 09:00 蒋立 of handler/海淀区大队: transfer-case B Y nature=涉嫌犯罪 facts=暗管排放重金属
=> refused beijing-2019/15(2): 须随案移送，缺少：清单、案卷
2019-06-04 09:00 蒋立 of handler/海淀区大队: transfer-case B Y nature=涉嫌犯罪 facts=暗管排放重金属 list=证据目录 dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2019/15(2) case_id=QZ2019-0001-Y01 result.recipient=department/公安 due.0.date=2019-06-10

2019-06-05 09:00 法官 of court: receive-transfer Y
=> refused beijing-2019/15(2): 该事项移送的是：有关部门 公安
2019-06-05 09:00 夏 of department/水务: return-transfer Y reason=不属本部门
=> refused beijing-2019/15(2): 该事项移送的是：有关部门 公安
2019-06-05 09:00 蒋立 of handler/海淀区大队: supplement-transfer Y reason=补充鉴定 dossier=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
=> refused beijing-2019/15(2): 须先完成：退回案件
2019-06-05 09:00 夏 of department/公安: return-transfer Y reason=缺鉴定意见 lacking=案卷
=> taken beijing-2019/15(2)
2019-06-06 09:00 蒋立 of handler/海淀区大队: supplement-transfer Y reason=补充鉴定 dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> refused beijing-2019/15(2): 退回时所缺材料仍未补齐：案卷
2019-06-06 09:00 蒋立 of handler/海淀区大队: supplement-transfer Y reason=补充鉴定 dossier=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
=> taken beijing-2019/15(2)
2019-06-10 09:00 夏 of department/公安: conclude-transfer Y outcome=立案侦查
=> refused beijing-2019/15(2): 须先完成：接收案件
2019-06-10 09:00 夏 of department/公安: receive-transfer Y
=> taken beijing-2019/15(2) result.late=no
2019-06-20 09:00 赵 of town/清河街道: urge-transfer Y
=> refused beijing-2019/15(2): 应由
2019-06-20 09:00 钱 of district-bureau/海淀区: urge-transfer Y
=> taken beijing-2019/15(2) result.reminders=1
2019-06-21 09:00 蒋立 of handler/海淀区大队: close-case B outcome=已移送
=> refused beijing-2019/10(2): 须先完成：处理决定
2019-07-01 09:00 夏 of department/公安: conclude-transfer Y outcome=立案侦查，刑事拘留两人
=> taken beijing-2019/15(2) result.left=0

# ---- the other rows
2019-07-02 09:00 蒋立 of handler/海淀区大队: transfer-case B Y2 nature=行政拘留 facts=篡改数据 dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2019/15(2) result.recipient=department/公安 result.row=行政拘留
2019-07-02 09:00 蒋立 of handler/海淀区大队: transfer-case B Y5 nature=行政拘留 facts=篡改数据
=> refused beijing-2019/15(2): 须随案移送，缺少：案卷
2019-07-02 09:00 蒋立 of handler/海淀区大队: transfer-case B Y5 nature=公益诉讼
=> refused beijing-2019/15(2): 须随案移送，缺少：事实
2019-07-02 09:10 蒋立 of handler/海淀区大队: transfer-case B Y3 nature=强制执行 facts=逾期不缴 
=> refused beijing-2019/15(2): 须随案移送，缺少：案卷
2019-07-02 09:10 蒋立 of handler/海淀区大队: transfer-case B Y3 nature=强制执行 facts=逾期不缴 dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2019/15(2) result.recipient=court result.row=强制执行
2019-07-02 09:20 蒋立 of handler/海淀区大队: transfer-case B Y4 nature=公益诉讼 facts=河道底泥污染
=> taken beijing-2019/15(2) result.recipient=procuratorate result.row=公益诉讼
2019-07-03 09:00 检 of procuratorate: receive-transfer Y4
=> taken beijing-2019/15(2)
2019-07-03 09:00 法官 of court: receive-transfer Y3
=> taken beijing-2019/15(2)
2019-07-04 09:00 法官 of court: return-transfer Y3 reason=材料不全
=> refused beijing-2019/15(2): 已有“接收案件”
