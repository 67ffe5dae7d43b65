#!/bin/bash
# answers.sh DUCHA ROOT inside|process - what the command answers when somebody asks what is to be done,
# why a step cannot be taken, what was said in a case, and what the numbers are.
set -u
ducha=$1 root=$2 where=$3 failed=0
export LC_ALL=C.UTF-8 DUCHA_OFFICE=office
home=$(mktemp -d) && cd "$home" || exit 1
# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"

# times TEXT N: so many lines have it.
times() { [ "$(grep -cF -- "$1" out)" -eq "$2" ] || fail "not $2 times: $1"; }

serving all
want 0 clock advance 2026-02-09 09:00
want 0 regime adopt "$root/tests/packs/answers" --person 陈 --organ office
want 0 step begin subject=甲厂 urgent=no --person 李 --organ office

# What is to be done: one line for a step that stops two deadlines, the sooner; what it waits for; not
# what its condition forbids.
want 0 task list; times ' reply ' 1; has_not 'hurry'; has_not 'settle'
grep ' reply ' out | grep -qF 'looked at' || fail 'what it waits for is not said'
grep ' reply ' out | grep -qF '2026-02-12' || fail 'not by the sooner deadline'
grep ' decline ' out | grep -qF '2026-02-14' || fail 'not by its deadline'
want 0 task list --json; has '"step":"reply"'; has '"after":"looked at"'
want 0 task list --lang zh; has '须先'; has '查看'

# A window is no deadline of the clock's, and is told with the step that opened it.
want 0 case timeline W2026-001; has 'time to object until 2026-02-13'
want 0 case timeline W2026-001 --lang zh; has '异议期至 2026-02-13'
want 0 case timeline W2026-001 --json; has 'time to object until 2026-02-13'

# Why, of a case that is not there and of one that is; lengths of time in the reader's words.
want 4 why nothere; has 'there is no case nothere'
want 4 why nothere --deadline; has 'there is no case nothere'
want 4 why W2026-001 close; has 'nobody asked for that'
want 0 why W2026-001 begin --lang zh; has '3个工作日'; has_not 'workday'
want 0 why W2026-001 begin --deadline --lang zh; has '3个工作日'; has_not 'workday'

# Why not: every No, and nobody is asked for by a question mark.
want 6 why-not settle W2026-001; has 'to be asked for by who is head of the group; these are: nobody'
has 'also under answers/2: one of these to be done first: replied, declined'; has_not '?'
want 6 why-not settle W2026-001 --lang zh; has '须由组长本人提出；现有：无'; has '须先完成其一：答复、不予办理'
want 6 why-not reply W2026-001 opinion=x --organ office; has 'to be asked for by: the unit'; has 'to be done first: looked at'
# Steps, fields and codes by the words they are shown in.
want 0 step 组建工作组 W2026-001 组长=林清 --person 李 --organ 办公室; has 'form'
want 4 step 组建 W2026-001; has 'has no step `组建`'
want 6 why-not 催办 W2026-001; has 'urgent'
want 6 why-not reply W2026-001 opinion=x --organ 责任单位/甲厂; has "to be done first: looked at"; has_not "asked for by"
want 6 why-not lead W2026-001; has 'to be done first: looked at'; has_not 'head of the group;'
want 0 step look W2026-001 opinion=先看 --person 李 --organ office
want 0 why-not lead W2026-001; has 'lawful now'
want 6 why-not lead W2026-001 --person 王 --organ group.head; has '王 is not authorised'
want 6 why-not lead nothere; has 'there is no case nothere'
want 0 step reply W2026-001 opinion=已办 --person 赵 --organ unit/甲厂
want 0 case show W2026-001; has 'opinion: 已办 (replied); before: 先看 (looked at)'
has 'type of case: matter'; has_not 'completes'; has_not 'partial'
want 0 case show W2026-001 --lang zh; has '意见：已办（答复）；此前：先看（查看）'; has '案件类型：事项'
want 0 step settle W2026-001 --person 林清 --organ group.head
want 0 step close W2026-001 --person 李 --organ office
want 6 why-not lead W2026-001; has 'the case is closed: closed'; has_not 'also under'

# The numbers of a score sheet with their words.
want 0 step score subject=甲厂 --person 李 --organ office
has 'basic points: 100 points'; has 'replied: counted 1, -2 points'; has 'total points: 98'; has 'grade: 优秀'
want 0 case show 分1 --lang zh; has '基本分：100 分'; has '答复扣分：1 次，-2 分'; has '得分：98'; has '等次：优秀'

# Numbers are printed as tables; a group that there is not is named with those there are.
want 0 ask statistics.show --person 李 --organ office; has 'what is counted'; has 'answers/begun'
grep 'answers/begun' out | grep -q ' 1 ' || fail 'the number is not there'
want 0 ask statistics.show --person 李 --organ office --lang zh; has '统计口径'; has_not ' item'
grep 'answers/begun' out | grep -q ' 件$' || fail 'the unit is not in Chinese'
want 0 ask statistics.show --person 李 --organ office --body '{"group":"answers/begun"}'; has_not 'complaints'
want 6 ask statistics.show --person 李 --organ office --body '{"group":"nothing"}'
has 'there is no group nothing; there are: '; has 'answers/begun'
want 0 ask task.show --person 李 --organ office; has_not 'task.shown'

# What is law here, whose folder the office does not have.
want 0 regime show answers@1; has 'answers@1'; has 'time to object'
want 0 regime show answers; has 'answers@1'
want 0 regime coverage answers@1 --lang zh; has '加急'; has_not 'urgent'
want 4 regime show answers@2; has 'was not adopted here'
want 4 regime show nothing; has 'there is no pack nothing'
want 0 regime diff answers@1 answers; has 'Nothing is different'

# Every case with its type and stage, and whether it is closed.
want 0 step begin subject=乙厂 urgent=yes --person 李 --organ office
want 0 case list --lang zh; has '事项'; has '办理'; has '2026-02-09 09:00'; has_not 'T09:00'
want 0 case list --json; has '"type":"matter","stage":"one","closed":false'; has '"closed":true'
cp out kept.out; rm -rf office/view; "$ducha" case list --json --count 200 > out 2>&1; cmp -s out kept.out || fail 'another answer'

# Several drawn are one list, of the form and of what was found alike, and nothing was said before it.
want 0 regime adopt "$root/tests/packs/drawings" --person 陈 --organ office
for county in 东县 西县 南县; do
  want 0 step register-county subject=$county subject_kind=县 seat=甲市 --person 陈 --organ office
done
want 0 step order --person 陈 --organ office
want 0 step promise-counties C2026-001 subject_kind=县 count=2 seed_digest=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d --person 陈 --organ office
want 0 step draw-counties C2026-001 seed=b --person 陈 --organ office
want 0 case show C2026-001 --lang zh; grep -qE '抽中的县：[东西南]县、[东西南]县$' out || fail 'not one list of those drawn'
has_not '此前'

# What waits for a day to pass unmet, and for so many of the parts, says so; a dropped share is counted.
row() { grep -F -- "$1" out | grep -qF -- "$2" || fail "not in one row: $1: $2"; }
want 0 regime adopt "$root/tests/packs/lapses" --person 陈 --organ office
want 0 step consult urgent=no --regime lapses --person 李 --organ office
want 0 task list --case Y2026-001; row ' deem-agreed ' 'time to reply passed unmet (from 2026-02-'
want 0 task list --case Y2026-001 --lang zh; row ' deem-agreed ' '反馈时限逾期未办（2026-02-'
want 6 why-not deem-agreed Y2026-001; has 'only where it has passed unmet: time to reply runs until'
want 0 regime adopt "$root/tests/packs/shares" --person 陈 --organ office
want 0 step begin --regime shares --person 李 --organ office
for _ in 1 2; do want 0 step assign Z2026-001 --person 李 --organ office; done
want 0 step accept Z2026-001-01 --person 李 --organ office
want 0 task list --case Z2026-001; row ' close ' 'task with accepted >= 100% (now 1/2)'
want 0 step fail Z2026-001-02 --person 李 --organ office
want 0 task list --case Z2026-001 --lang zh; row ' close ' '不得有：任务完成“不合格”（现 1 件）'
want 0 task list --case Z2026-001; row ' close ' 'not: task with failed (now 1)'
cp -r "$root/tests/packs/shares" shares && sed -i 's/^version: 1/version: 2/' shares/pack.yaml
want 0 regime adopt shares/ --person 陈 --organ office
want 0 regime migrate Z2026-001 --to shares@2 --plan; has '2 of these stay under another version'
want 0 regime migrate Z2026-001 --to shares@2 --plan --lang zh; has '其中 2 件仍依其他版本，不计入'

exit $failed
