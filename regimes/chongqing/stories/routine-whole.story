# A routine inspection from its plan to its sealed dossier: Articles 6, 13 to 22, 34 to 39.
office . at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-rectified
include routine-published

# The team hands its papers to the office (22); another person takes them over; the dossier is sealed, and nothing comes later.
2026-09-02 09:00 林清 of team.member: file-papers R papers="谈话记录、现场照片"
=> taken chongqing/22
2026-09-03 08:00 陈 of office: seal-dossier R keeper="办公室档案室" retention=永久
=> refused chongqing/22: 须先完成：办公室接收核对
2026-09-03 09:00 陈 of office: take-over-papers R papers="与移交清单一致"
=> taken chongqing/22
2026-09-04 09:00 陈 of office: seal-dossier R keeper="办公室档案室" retention=永久
=> taken chongqing/22 completes=archive result.dossier_no=DA2026-0001
2026-09-05 09:00 林清 of team.member: file-papers R papers="补充材料"
=> refused chongqing/22
