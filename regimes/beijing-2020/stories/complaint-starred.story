# Starred complaints have a shorter time limit of their own, which stays theirs when they are returned:
# Articles 24(3), 28, 30.
office . at 2026-03-02 08:00 with inspection rectification

2026-03-02 09:00 李 of team: complaint.import C1 inspection=市级督察 region=海淀区 text=河道直排 key_case=是
=> complaint.recorded beijing-2020/24(3) complaint.key_case=true
2026-03-02 09:00 李 of team: complaint.import C2 inspection=市级督察 region=海淀区 text=夜间噪声
=> complaint.recorded beijing-2020/24(3)
2026-03-02 20:30 李 of team: batch.close date=2026-03-02
=> batch.closed beijing-2020/24(3) case_id="2 items" key_cases=1
2026-03-02 21:00 李 of team: complaint.hand-over C1 unit=海淀区水务局 goal=不直排 measures=封堵
=> complaint.handed-over beijing-2020/30 key_case=true due.date=2026-03-09 due.span="5 workdays"
2026-03-02 21:00 李 of team: complaint.hand-over C2 unit=海淀区城管委 goal=不扰民 measures=夜间停工
=> complaint.handed-over beijing-2020/30 key_case=false due.date=2026-03-16 due.span="10 workdays"

# The starred one's day passes; the other one's is still to come.
2026-03-10 00:00 passes
=> ledger.late beijing-2020/30 case_id=2026-00001 unit=海淀区水务局 due=2026-03-09
2026-03-10 09:00 孙 of subject/海淀区水务局: complaint.answer C1 verdict=属实 found=直排 handling=已封堵
=> complaint.answered beijing-2020/30 round=1 late=true
2026-03-10 10:00 王 of team: complaint.return C1 reason=缺照片
=> complaint.returned beijing-2020/28 due.date=2026-03-17 due.span="5 workdays"
2026-03-11 09:00 孙 of subject/海淀区水务局: complaint.answer C1 verdict=属实 found=直排 handling=已封堵，附照片
=> complaint.answered beijing-2020/30 round=2 late=false
2026-03-16 09:00 赵 of subject/海淀区城管委: complaint.answer C2 verdict=不属实 found=未见 handling=无需
=> complaint.answered beijing-2020/30 round=1 late=false
