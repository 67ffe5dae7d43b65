# A special inspection by the office's own people: Articles 35, 38. It has presence and a report like a
# routine one, and neither team nor Party branch; one that is judged important has both.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include planned

2026-06-01 09:00 陈 of office: order-special X subject=市水务局 ground=key-area
=> taken beijing-2020/35 type=special field.led_by=办公室
2026-06-02 09:00 陈 of office: enquire X clues="再生水厂超标"
=> refused beijing-2020/23(1): 缺少：了解单位
2026-06-02 09:00 陈 of office: enquire X asked_of=市生态环境局 clues="再生水厂超标"
=> taken beijing-2020/23(1)
2026-06-02 10:00 陈 of office: train X held_on=2026-06-02
=> refused beijing-2020/23(3): 只适用于 组织方式：督察组
2026-06-03 09:00 陈 of office: draft-scheme X scheme="两周"
=> refused beijing-2020/23(4): 须先完成：摸底排查
2026-06-03 09:00 赵 of body: groundwork X found="三座厂出水超标"
=> taken beijing-2020/23(2)
2026-06-03 10:00 陈 of office: draft-scheme X scheme="两周"
=> taken beijing-2020/23(4)
# No team: neither its forming nor the approval of the arrangements is waited for.
2026-06-04 09:00 陈 of office: notice X presence_from=2026-06-08 presence_to=2026-06-19 telephone=010-66660001 mailbox=北京市A0002号 hours=9:00-18:00
=> taken beijing-2020/23(5) begins=presence result.days=12
2026-06-05 09:00 陈 of office: use-method X method=调阅资料 who=陈 whom=市水务局 found=台账 held_on=2026-06-05
=> refused beijing-2020/24: 须在期限内进行：2026-06-08 至 2026-06-19
2026-06-08 09:00 陈 of team.leader: set-up-branch X secretary=陈
=> refused beijing-2020/39: 未获本案 督察组组长 的授权
2026-06-08 09:00 陈 of office: use-method X method=调阅资料 who=陈 whom=市水务局 found=台账 held_on=2026-06-08
=> taken beijing-2020/24 result.clause=24(4)
2026-06-09 09:00 陈 of office: record-finding X F1 content=恶化区域整治 title=出水超标 facts=三座 gravity=important breach=no
=> taken beijing-2020/20 case_id=ZX2026-01-F001 result.clause=20(8)
2026-06-10 09:00 周 of office: call-interview X V1 whom=厂长 reason=长期超标 held_on=2026-06-11
=> taken beijing-2020/24(9)
2026-06-11 09:00 周 of office: hold-interview V1 who=周,陈 minutes="承诺整改"
=> taken beijing-2020/24(9)
2026-06-19 17:00 陈 of office: close-presence X
=> taken beijing-2020/24 begins=report result.method="调阅资料 1" result.findings=1
2026-06-22 09:00 陈 of office: draft-report X report="专项督察报告"
=> taken beijing-2020/25 result.content="20(8) 恶化区域整治 1"
