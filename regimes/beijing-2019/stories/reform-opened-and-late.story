# The reform opens on its day without anybody, and the end of March passes: late by itself, and it can still be completed. Item 18.
office . at 2019-03-04 08:00 with planning
2019-03-05 00:00 passes
=> planning.taken beijing-2019/18 case_id=GG2019-1 field.duty_name=reform field.period=2019-03-05 due.0.date=2019-03-31
2019-03-31 09:00 林 of bureau: report-reform GG2019-1 progress_note=两区未转隶
=> taken beijing-2019/17
2019-03-31 10:00 林 of bureau: complete-reform GG2019-1 result=完成
=> taken beijing-2019/18 partial=true
# One of the two has not said so by the last day.
2019-04-01 00:00 passes
=> planning.late beijing-2019/18 case_id=GG2019-1 deadline=reform due=2019-03-31
2019-04-02 09:00 编办 of establishment: complete-reform GG2019-1 result=完成
=> taken beijing-2019/18 partial=
