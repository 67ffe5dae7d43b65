# Whoever is recused takes no step in the case, nor in those that belong to it, until the recusal is lifted.
office . at 2026-03-02 08:00 with inspection planning referral

2026-03-02 09:00 李 of office: apply A enterprise=甲厂
=> taken applications/2
2026-03-02 09:00 李 of office: apply B enterprise=乙厂
=> taken applications/2
2026-03-02 09:10 高 of chair: assign A person=赵,钱,孙
=> taken applications/2
2026-03-02 09:20 李 of office: object A R
=> taken applications/5
2026-03-02 09:30 高 of chair: recuse A person=钱,李
=> taken applications/3

# In whatever name, by the clause of the recusal; in other cases he acts.
2026-03-02 09:40 李 of office: check A
=> refused applications/3: 李 在本案为被回避人员，不得办理
2026-03-02 09:40 钱 of handler: check A
=> refused applications/3: 钱 is barred in this case: recused
2026-03-02 09:41 李 of office: conclude R
=> refused applications/3: 李 is barred in this case: recused
2026-03-02 09:42 李 of office: object A
=> refused applications/3
2026-03-02 09:43 李 of office: check B
=> taken applications/2
2026-03-02 09:44 王 of office: check A
=> taken applications/2

# Of those who all must sign nobody waits for who is recused.
2026-03-02 10:00 赵 of handler: sign A
=> taken applications/2 partial=true
2026-03-02 10:01 王 of office: decide A
=> refused applications/2: 尚缺：孙
2026-03-02 10:10 孙 of handler: sign A
=> taken applications/2
2026-03-02 10:20 高 of chair: lift A person=李
=> taken applications/3
2026-03-02 10:30 李 of office: decide A
=> taken applications/2

# An expert does not judge the review, and goes on with the application itself.
2026-03-02 11:00 李 of office: advise B person=周
=> taken applications/5
2026-03-02 11:10 李 of office: object B RB
=> taken applications/5
2026-03-02 11:20 周 of office: check B
=> taken applications/2
2026-03-02 11:30 周 of office: conclude RB
=> refused applications/5: 周 在本案为评审专家，不得办理

# Who is suspended from duty acts in no case, and opens none.
2026-03-02 12:00 高 of chair: suspend C enterprise=丙厂 person=李
=> taken applications/4
2026-03-02 12:10 李 of office: check B
=> refused applications/4: 李 现为停职人员，不得办理
2026-03-02 12:20 李 of office: apply D enterprise=丁厂
=> refused applications/4: 李 is barred: suspended from duty
2026-03-02 12:30 王 of office: conclude RB
=> taken applications/5

# Only the head of the office names handlers, recuses and suspends; only who must may sign.
2026-03-02 13:00 王 of office: assign B person=孙
=> refused applications/2: to be asked for by: head of the office
2026-03-02 13:01 王 of office: recuse B person=孙
=> refused applications/3: to be asked for by: head of the office
2026-03-02 13:02 高 of chair: lift B person=孙
=> refused applications/3: 孙 is not recused now; these are: nobody
2026-03-02 13:03 王 of office: suspend E enterprise=戊厂 person=孙
=> refused applications/4: to be asked for by: head of the office
2026-03-02 13:04 高 of chair: advise B person=孙
=> refused applications/5: to be asked for by: office
2026-03-02 13:05 赵 of handler: sign B
=> refused applications/2: 赵 is not authorised as handler in this case
