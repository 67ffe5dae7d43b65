# What counts from a day does not count from one to come, unless it may.
office . at 2026-03-02 08:00 with inspection referral rectification

2026-03-02 09:00 li of office: receive P came_on=2099-01-01
=> refused said/3: came on (2099-01-01): that has not come yet
2026-03-02 09:00 li of office: receive P came_on=2026-03-03
=> refused said/3: 来访日期（2026-03-03）尚未到来
2026-03-02 09:00 li of office: receive P came_on=2026-03-02
=> taken said/3 due.0.date=2026-03-17
2026-03-02 09:10 li of office: receive Q came_on=2026-02-27
=> taken said/3

# A moment to come; this very one has come.
2026-03-02 10:00 li of office: serve P served_at="2026-03-02 10:01"
=> refused said/6: served at (2026-03-02 10:01) may not be after now (2026-03-02 10:00)
2026-03-02 10:00 li of office: serve P served_at="2026-03-02 10:00"
=> taken said/6
2026-03-02 10:10 li of office: serve P served_at="2026-03-02 10:00" signed_on=2026-03-02
=> refused said/6: 签订日（2026-03-02）须早于今日（2026-03-02）
2026-03-02 10:20 li of office: serve P served_at="2026-03-02 10:00" signed_on=2026-03-01
=> taken said/6

# A plan lies ahead, and ends behind the day on which it begins.
2026-03-02 11:00 li of office: plan P plan_from=2026-03-01
=> refused said/6: planned from (2026-03-01) may not be before today (2026-03-02)
2026-03-02 11:10 li of office: plan P plan_from=2026-04-01 plan_to=2026-04-01
=> refused said/6: planned to (2026-04-01) must be after planned from (2026-04-01)
2026-03-02 11:20 li of office: plan P plan_from=2026-04-01 plan_to=2026-04-02
=> taken said/6 due.0.date=2026-04-11

# Who is heard is told so many days before, counted back from that day; a moment by its day.
2026-03-02 11:30 li of office: invite P meet_on=2026-03-06
=> refused said/6: 听证日期（2026-03-06）提前不足，最迟应于 2026-02-28 办理
2026-03-02 11:30 li of office: invite P meet_on=2026-02-01
=> refused said/6: to be heard on (2026-02-01) is too soon: for that, this was to be done by 2026-01-26
2026-03-02 11:31 li of office: invite P meet_on=2026-03-09 call_at="2026-03-02 23:59"
=> refused said/6: to call at (2026-03-02 23:59) is too soon: for that, this was to be done by 2026-03-01
2026-03-02 11:32 li of office: invite P meet_on=2026-03-09 call_at="2026-03-03 00:00"
=> taken said/6

# The same fields as another step holds them: a day ahead is enough, ten days are the most, two persons, fewer outcomes.
2026-03-02 11:40 li of office: invite-small P meet_on=2026-03-02
=> refused said/6: 听证日期（2026-03-02）提前不足，最迟应于 2026-03-01 办理
2026-03-02 11:41 li of office: invite-small P meet_on=2026-03-03 limit_on=2026-03-13
=> refused said/6: to be put right by (2026-03-13) may not be after 2026-03-12
2026-03-02 11:42 li of office: invite-small P meet_on=2026-03-03 delegate=a,b,c
=> refused said/6: delegate: at most 2
2026-03-02 11:43 li of office: invite-small P meet_on=2026-03-03 outcome=部分支持
=> refused said/6: 不在代码表中，可选：支持 不支持
2026-03-02 11:44 li of office: invite-small P meet_on=2026-03-03 loss=5.51
=> refused said/6
2026-03-02 11:45 li of office: invite-small P meet_on=2026-03-03 limit_on=2026-03-12 delegate=a,b outcome=不支持 loss=5.5
=> taken said/6

# Two witnesses at least when it is served; at a small hearing one, and no more.
2026-03-02 11:50 li of office: serve P served_at="2026-03-02 10:00" witness=a
=> refused said/6: witness: at least 2
2026-03-02 11:51 li of office: serve P served_at="2026-03-02 10:00" witness=a,b
=> taken said/6
2026-03-02 11:52 li of office: invite-small P meet_on=2026-03-03 witness=a,b
=> refused said/6: 见证人不得多于 1 项
2026-03-02 11:53 li of office: invite-small P meet_on=2026-03-03 witness=a
=> taken said/6

# So far apart at least and at most, in one form or with what the case keeps, whichever is said last.
2026-03-02 11:55 li of office: stay P stay_from=2026-03-09 stay_to=2026-03-20
=> refused said/6: 驻点止日（2026-03-20）不得早于 2026-03-23（自驻点起日 2026-03-09 起算）
2026-03-02 11:55 li of office: stay P stay_from=2026-03-09 stay_to=2026-04-10
=> refused said/6: stay to (2026-04-10) may not be after 2026-04-09, counted from stay from (2026-03-09)
2026-03-02 11:56 li of office: stay P stay_from=2026-03-09 stay_to=2026-04-09
=> taken said/6
2026-03-02 11:57 li of office: stay P stay_to=2026-03-22
=> refused said/6: not be before 2026-03-23
2026-03-02 11:58 li of office: stay P stay_to=2026-03-23
=> taken said/6
2026-03-02 11:58 li of unit: stay P stay_to=2026-03-23
=> refused said/6

# An earlier petition is another one.
2026-03-02 12:00 li of office: link P earlier=A2026-001
=> refused said/6: is this case itself: name another one
2026-03-02 12:10 li of office: link P earlier=A2026-002,A2026-001
=> refused said/6: 是本案自身，须填其他案件
2026-03-02 12:20 li of office: link P earlier=A2026-002
=> taken said/6

# Five persons at most, twice at most.
2026-03-02 13:00 li of office: appear P delegate=a,b,c,d,e,f
=> refused said/6: delegate: at most 5
2026-03-02 13:10 li of office: appear P delegate=a,b,c,d,e
=> taken said/6
2026-03-02 13:20 li of office: appear P delegate=a
=> taken said/6
2026-03-02 13:30 li of office: appear P delegate=a
=> refused said/6: at most 2 times, and it was taken 2 times
2026-03-02 13:40 li of office: appear Q delegate=a
=> taken said/6
