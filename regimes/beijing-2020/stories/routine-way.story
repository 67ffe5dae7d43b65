# A routine inspection from its plan to its sealed dossier: Article 22.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-rectified
include routine-published

# Archiving: papers are handed in, the dossier is sealed, and nothing comes later.
2026-07-20 09:00 林清 of team.member: file-papers R papers="谈话记录、现场照片"
=> taken beijing-2020/29
2026-07-21 09:00 陈 of office: seal-dossier R keeper="办公室档案室" retention=永久
=> taken beijing-2020/29 completes=archive result.dossier_no=DA2026-0001
2026-07-22 09:00 陈 of office: file-papers R papers="补充材料"
=> refused beijing-2020/29: 本案已结束
