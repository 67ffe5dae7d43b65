# Who gets a matter is not chosen: the table of Article 27 says it, row by row, and what must go with it.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-fed-back

# Only the office and the team leader refer; nobody writes an organ's name into the form.
2026-05-06 09:00 林清 of team.member: refer R Y1 nature=公益诉讼 facts="排污"
=> refused beijing-2020/27: 应由 督察组组长、督察工作小组办公室 提出
2026-05-06 09:00 高远 of team.leader: refer R Y1 facts="排污"
=> refused beijing-2020/27: 缺少：移送事项性质
2026-05-06 09:00 高远 of team.leader: refer R Y1 nature=公益诉讼 facts="排污" recipient=海淀区法院
=> refused beijing-2020/27: 接收机关由移送表确定：公益诉讼

# Accountability: the facts decide, and what is missing is named.
2026-05-06 09:10 高远 of team.leader: refer R Y1 nature=责任追究
=> refused beijing-2020/27: 无法确定接收机关，缺少：管理权限
2026-05-06 09:10 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部
=> refused beijing-2020/27: 须随案移送，缺少：问题清单、案卷
2026-05-06 09:10 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="两项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F009
=> refused beijing-2020/27: 本案没有督察发现 LX2026-01-F009
2026-05-06 09:10 高远 of team.leader: refer R Y1 nature=责任追究 authority_over=市管干部 list="两项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa finding=LX2026-01-F001
=> taken beijing-2020/27 case_id=LX2026-01-Y01 result.recipient=discipline,organisation result.row=accountability-municipal result.clause=beijing-2020/27 due.0.date=2026-05-12
2026-05-06 09:20 高远 of team.leader: refer R Y2 nature=责任追究 authority_over=市属国企干部 list="一项"
=> refused beijing-2020/27: 须随案移送，缺少：案卷
2026-05-06 09:20 高远 of team.leader: refer R Y2 nature=责任追究 authority_over=市属国企干部 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2020/27 result.recipient=sasac result.row=accountability-enterprise
2026-05-06 09:20 高远 of team.leader: refer R Y3 nature=责任追究 authority_over=被督察对象管理 dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> refused beijing-2020/27: 须随案移送，缺少：问题清单
2026-05-06 09:20 高远 of team.leader: refer R Y3 nature=责任追究 authority_over=被督察对象管理 list="一项" dossier=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
=> taken beijing-2020/27 result.recipient=subject/海淀区 result.row=accountability-own

# Damage compensation: one district, or several; which one is said, and no other receives it.
2026-05-06 09:30 陈 of office: refer R Y4 nature=损害赔偿 facts="林地受损"
=> refused beijing-2020/27: 缺少：涉及范围
2026-05-06 09:30 陈 of office: refer R Y4 nature=损害赔偿 regions=one
=> refused beijing-2020/27: 须随案移送，缺少：事实
2026-05-06 09:30 陈 of office: refer R Y4 nature=损害赔偿 regions=one facts="林地受损"
=> refused beijing-2020/27: 须写明是哪一个 相关区政府
2026-05-06 09:30 陈 of office: refer R Y4 nature=损害赔偿 regions=one facts="林地受损" recipient=海淀区
=> taken beijing-2020/27 result.recipient=district/海淀区 result.row=compensation-one-district
2026-05-06 09:40 吴 of district/通州区: receive-referral Y4
=> refused beijing-2020/27: 应由 海淀区 办理
2026-05-06 09:40 孙 of district/海淀区: receive-referral Y4
=> taken beijing-2020/27 partial= result.left=0
2026-05-06 09:50 陈 of office: refer R Y5 nature=损害赔偿 regions=跨区 facts="河道受损" recipient=市水务局
=> taken beijing-2020/27 result.recipient=department/市水务局 result.row=compensation-several

# The procuratorate, the disciplinary organ, the judiciary.
2026-05-06 10:00 陈 of office: refer R Y6 nature=公益诉讼
=> refused beijing-2020/27: 须随案移送，缺少：事实
2026-05-06 10:00 陈 of office: refer R Y6 nature=公益诉讼 facts="长期直排"
=> taken beijing-2020/27 result.recipient=procuratorate result.row=litigation
2026-05-06 10:00 陈 of office: refer R Y7 nature=违纪违法 facts="违规审批" unit=市发展改革委
=> taken beijing-2020/27 result.recipient=discipline result.row=breach
2026-05-06 10:00 陈 of office: refer R Y8 nature=涉嫌犯罪 facts="伪造数据"
=> taken beijing-2020/27 result.recipient=judiciary result.row=crime
# A matter about a person's conduct does not go to that person's own unit.
2026-05-06 10:00 陈 of office: refer R Y9 nature=违纪违法 facts="违规审批" unit=纪检监察机关
=> refused beijing-2020/27: 不得移送本人所在单位：纪检监察机关
# Misconduct around an inspection goes another way (Articles 43 to 47).
2026-05-06 10:00 陈 of office: refer R Y9 nature=督察违规
=> refused beijing-2020/27: 移送表中没有适用的接收机关
