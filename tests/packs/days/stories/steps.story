# Only the office acts, and its answer ends what runs.
office . at 2026-03-02 08:00 with inspection planning referral

2026-03-03 09:00 高 of chair: begin A
=> refused days/1
2026-03-03 09:00 李 of office: begin A
=> taken days/1
2026-03-03 09:10 高 of chair: name A last=2026-03-20
=> refused days/2
2026-03-03 09:10 高 of chair: post A
=> refused days/2
2026-03-04 09:00 高 of chair: test A
=> refused days/3
2026-03-04 09:00 李 of office: pause A
=> taken days/3
2026-03-04 09:10 高 of chair: go-on A
=> refused days/3
2026-03-04 09:20 李 of office: wait A
=> taken days/3
2026-03-05 09:20 高 of chair: found A
=> refused days/3
2026-03-05 09:20 李 of office: found A
=> taken days/3 due.0.date=2026-05-03
2026-03-05 10:00 高 of chair: longer A until=2026-06-01
=> refused days/4
2026-03-09 09:00 高 of chair: answer A
=> refused days/5
2026-03-09 09:00 李 of office: answer A
=> taken days/5
2026-05-04 00:00 passes
=> nothing
