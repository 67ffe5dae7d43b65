# The register of subjects, and who may be the subject of what: Articles 12, 19, 33, 36.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive

# ---- registered by kind, once, by the office
2026-01-05 08:00 李 of team: register-subject S subject=海淀区 subject_kind=district
=> refused beijing-2020/19: 应由 督察工作小组办公室 提出
2026-01-05 08:00 陈 of office: register-subject S subject=海淀区
=> refused beijing-2020/19: 缺少：对象类别
2026-01-05 08:00 陈 of office: register-subject S subject=海淀区 subject_kind=乡镇
=> refused beijing-2020/19: 不在代码表中
2026-01-05 08:00 陈 of office: register-subject S subject=超长超长超长超长超长超长超长超长超长超长超长超长超长超长超长超长超长超 subject_kind=other
=> refused beijing-2020/19: 过长
2026-01-05 08:00 陈 of office: register-subject S subject=某区/某镇 subject_kind=other
=> refused beijing-2020/19: 含有 /
include planned
2026-01-12 09:00 陈 of office: register-subject S5 subject=海淀区 subject_kind=district
=> refused beijing-2020/19: 已有案件 subject/海淀区
2026-01-12 09:00 陈 of office: register-subject S5 subject=某研究院 subject_kind=other seat=海淀区
=> taken beijing-2020/19 type=subject field.subject_kind=其他单位

# ---- an inspection is about a registered subject of a kind that the Article names
2026-01-12 09:10 陈 of office: order-routine X subject=朝阳区 ground=demanded
=> refused beijing-2020/19: 朝阳区 未登记为督察对象
2026-01-12 09:10 陈 of office: order-special X subject=朝阳区 ground=other
=> refused beijing-2020/33: 朝阳区 未登记为督察对象
2026-01-12 09:10 陈 of office: order-daily X subject=朝阳区 ground=demanded
=> refused beijing-2020/33: 朝阳区 未登记为督察对象
2026-01-12 09:10 陈 of office: order-stationed X subject=市水务局 ground=demanded
=> refused beijing-2020/36: 市水务局（市政府部门）不是派驻督察的对象
2026-01-12 09:10 陈 of office: order-routine X subject=超长超长超长超长超长超长超长超长超长超长超长超长超长超长超长超长超长超 ground=demanded
=> refused beijing-2020/19: 未登记

# ---- a commissioner follows the meetings of districts
2026-01-12 10:00 邓 of office: record-attendance A subject=海淀区 meeting=区委常委会 held_on=2026-01-12 tracked=河湖水质
=> refused beijing-2020/12: 应由 督察专员 提出
2026-01-12 10:00 邓 of commissioner: record-attendance A subject=海淀区 meeting=区委常委会 held_on=2026-01-12
=> refused beijing-2020/12: 缺少：跟踪情况
2026-01-12 10:00 邓 of commissioner: record-attendance A subject=朝阳区 meeting=区委常委会 held_on=2026-01-12 tracked=河湖水质
=> refused beijing-2020/12: 朝阳区 未登记为督察对象
2026-01-12 10:00 邓 of commissioner: record-attendance A subject=市水务局 meeting=局务会 held_on=2026-01-12 tracked=河湖水质
=> refused beijing-2020/12: 对象限于：区
2026-01-12 10:00 邓 of commissioner: record-attendance A subject=海淀区 meeting=区委常委会 held_on=2026-01-12 tracked=河湖水质
=> taken beijing-2020/12 case_id=LX-20260112-01 type=attendance
