# The smallest module and the smallest regime: a clerk notes something on a case.

office examples/regime at 2026-02-09 08:00 with inspection example

2026-02-09 09:00 li of clerk: note.add case-7 text="called the plant"
=> note.added example/2 text="called the plant"
2026-02-09 09:10 li of clerk: note.add case-7 text="called again"
=> note.added example/2
2026-02-09 09:20 li of clerk: note.add case-7
=> refused example/2: missing: text
2026-02-09 09:30 li of guard: note.add case-7 text=x
=> refused example/2: 应由 经办人 提出
2026-02-09 09:40 li of clerk: complaint.import inspection=i region=r text=t
=> refused example/-: no step complaint.import
