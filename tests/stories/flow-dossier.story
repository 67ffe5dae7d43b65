# What a catalogue asks for, under a made-up regulation: a step that every case must have, and one that
# only a blue case must have. The module that keeps it hears of both although other modules take them.
office tests/packs/flow at 2026-02-09 08:00 with inspection reporting archive
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/4
2026-02-09 09:10 李 of clerk: shelve M keeper=王 retention=永久
=> refused flow/9: 案卷缺少：卷一：询问
2026-02-09 09:20 李 of clerk: ask M
=> taken flow/5
2026-02-09 09:30 李 of clerk: paint M colour=蓝
=> taken flow/7
2026-02-09 09:40 李 of clerk: shelve M keeper=王 retention=永久
=> refused flow/9: the dossier lacks: volume one: blue only
2026-02-09 09:50 李 of clerk: paint M colour=红
=> taken flow/7
2026-02-09 10:00 李 of clerk: shelve M keeper=王 retention=永久
=> taken flow/9 result.卷一=3 result.dossier_no=new档1
