# A dossier holds the papers of its own case and of those below it, wherever the case stands.
office . at 2026-03-01 08:00 with planning inspection archive
2026-03-02 09:00 陈 of office: promise M subject_kind=厂 seed_digest=6321af8cdc81c0c1e162223e284081660ff2393322cdb59b85ed931f9995a0ef count=1
=> taken jointly/2
2026-03-02 10:00 陈 of office: visit M S
=> taken jointly/3
2026-03-02 10:00 陈 of office: visit M OTHER
=> taken jointly/3
2026-03-02 10:10 陈 of office: seal-site S keeper=陈 retention=永久
=> refused jointly/3: 案卷缺少：现场材料：现场笔录
2026-03-02 10:20 陈 of office: note S
=> taken jointly/3
2026-03-02 10:30 陈 of office: note S
=> taken jointly/3
2026-03-02 10:30 陈 of office: note OTHER
=> taken jointly/3
2026-03-02 10:40 陈 of office: take S P
=> taken jointly/3
2026-03-02 10:50 陈 of office: test P
=> taken jointly/3
# The site: visited once, noted twice, one sample taken and tested. None of the other site's papers, none of the drawing's.
2026-03-03 09:00 陈 of office: seal-site S keeper=陈 retention=永久
=> taken jointly/3 result.papers=0 result.site=5
# The drawing has those of both sites.
2026-03-03 10:00 陈 of office: dossier.show case_id=G2026-001
=> dossier.shown heading.1.step.0.count=2 heading.1.step.1.count=3 heading.1.step.2.count=1 heading.1.step.3.count=1
