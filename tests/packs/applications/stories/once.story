# A matter that is open is not taken in a second time; when it is settled, it is.
office . at 2026-03-02 08:00 with inspection planning referral

2026-03-02 09:00 李 of office: petition A enterprise=甲厂 matter=噪声
=> taken applications/8 case_id=Q2026-001
2026-03-02 09:10 王 of office: petition B enterprise=甲厂 matter=噪声
=> refused applications/9: “企业 甲厂、事项 噪声”的诉求尚未办结：Q2026-001
2026-03-02 09:10 王 of office: petition B enterprise=甲厂 matter=噪声
=> refused applications/9: petition of `enterprise 甲厂, matter 噪声` is still open: Q2026-001
2026-03-02 09:20 王 of office: petition B enterprise=甲厂 matter=粉尘
=> taken applications/8
2026-03-02 09:20 王 of office: petition C enterprise=乙厂 matter=噪声
=> taken applications/8

# What the case is about is what it says now.
2026-03-02 09:30 高 of chair: correct C matter=异味
=> refused applications/8
2026-03-02 09:30 王 of office: correct C matter=异味
=> taken applications/8
2026-03-02 09:40 王 of office: petition D enterprise=乙厂 matter=异味
=> refused applications/9: Q2026-003
2026-03-02 09:41 王 of office: petition D enterprise=乙厂 matter=噪声
=> taken applications/8

# Settled it may be taken in again; and not while it is taken up again itself.
2026-03-03 09:00 高 of chair: settle A
=> refused applications/8
2026-03-03 09:00 王 of office: settle A
=> taken applications/8
2026-03-03 09:10 王 of office: petition E enterprise=甲厂 matter=噪声
=> taken applications/8 case_id=Q2026-005
2026-03-03 09:20 王 of office: settle E
=> taken applications/8
2026-03-03 09:25 王 of office: reopen A
=> refused applications/8
2026-03-03 09:30 高 of chair: reopen A
=> taken applications/8
2026-03-03 09:40 王 of office: petition F enterprise=甲厂 matter=噪声
=> refused applications/9: Q2026-001
2026-03-03 09:50 高 of chair: petition F enterprise=甲厂 matter=夜间噪声
=> refused applications/8: to be asked for by: office

# Concluded for good it is not taken in again, closed or not; what stands under another matter is.
2026-03-04 09:00 王 of office: petition G enterprise=丙厂 matter=异味
=> taken applications/8
2026-03-04 09:01 王 of office: final G
=> refused applications/9
2026-03-04 09:01 高 of chair: final G
=> taken applications/9
2026-03-04 09:02 王 of office: petition H enterprise=丙厂 matter=异味
=> refused applications/9: 尚未办结
2026-03-04 09:03 王 of office: settle G
=> taken applications/8
2026-03-04 09:04 王 of office: petition H enterprise=丙厂 matter=异味
=> refused applications/9: 已有结论，不再受理
2026-03-04 09:04 王 of office: petition H enterprise=丙厂 matter=异味
=> refused applications/9: was concluded and is not taken in again
2026-03-04 09:05 王 of office: petition H enterprise=丙厂 matter=噪声
=> taken applications/8
2026-03-04 09:06 王 of office: lift-final G
=> refused applications/9
2026-03-04 09:06 高 of chair: lift-final G
=> taken applications/9
2026-03-04 09:07 王 of office: petition I enterprise=丙厂 matter=异味
=> refused applications/9: is still open
2026-03-04 09:08 王 of office: settle G
=> taken applications/8
2026-03-04 09:09 王 of office: petition I enterprise=丙厂 matter=异味
=> taken applications/8
