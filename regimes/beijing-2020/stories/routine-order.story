# The arrangements of a routine inspection go to both principals (Article 21), once there is a scheme.
office . at 2026-01-05 08:00 with planning inspection
include planned
2026-02-02 09:00 陈 of office: order-routine R subject=海淀区 plan_line=JH2026-1-01
=> taken beijing-2020/5
2026-02-03 09:00 市委办 of committee: approve-arrangements R
=> refused beijing-2020/21: 须先完成：制定督察工作方案
2026-02-03 09:00 陈 of office: approve-arrangements R
=> refused beijing-2020/21: 应由 市委、市政府 提出
