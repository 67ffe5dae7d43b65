# A step that opens a case in another one is taken once there, unless it says `again` or is taken back.
office . at 2026-03-02 08:00 with inspection

2026-03-03 09:00 李 of office: register M received_on=2026-03-02 people=1
=> taken letters/2
2026-03-03 09:10 赵 of person: ask-review M R why=不服
=> taken letters/6 type=review
2026-03-03 09:20 钱 of person: ask-review M S why=不服
=> refused letters/6: 已完成：请求复查（赵，2026-03-03 09:10）
2026-03-03 09:20 钱 of person: ask-review M S why=不服
=> refused letters/6: already done: review asked for (赵, 2026-03-03 09:10)
2026-03-03 09:20 李 of office: forget-review M
=> refused letters/6: `review asked for` stands
# Of another case it was not asked yet.
2026-03-03 09:30 李 of office: register N received_on=2026-03-02 people=1
=> taken letters/2
2026-03-03 09:30 赵 of person: ask-review N T why=不服
=> taken letters/6
# Nor any more where it was taken back.
2026-03-03 09:40 李 of office: allow-review M
=> taken letters/6
2026-03-03 09:50 钱 of person: ask-review M S why=不服
=> taken letters/6 type=review
