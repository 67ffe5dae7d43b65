# The same item comes again: it is told as such, and nothing changes. The same number in another
# inspection is another complaint.

office . at 2026-02-09 08:00 with inspection rectification

2026-02-09 09:00 李 of team: complaint.import C05 as published
=> complaint.recorded beijing-2020/24(3) case_id=2026-00001
2026-02-09 09:05 王 of team: complaint.import C05 as published
=> complaint.repeated beijing-2020/24(3) case_id=2026-00001 reception_no=D3HB202406080057 differs=false
2026-02-09 09:10 王 of team: complaint.import C05 as published text=另有内容
=> complaint.repeated beijing-2020/24(3) case_id=2026-00001 differs=true
2026-02-09 09:20 王 of team: complaint.import other inspection=另一次督察 reception_no=D3HB202406080057 region=r text=t
=> complaint.recorded beijing-2020/24(3) case_id=2026-00002
2026-02-09 10:00 李 of team: ledger.show
=> ledger.shown total=2
