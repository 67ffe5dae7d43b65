#!/bin/bash
# shown.sh DUCHA ROOT inside|process - what a person is shown of deadlines by the hour, of who has still to
# sign, and after a slip.
set -u
ducha=$1 root=$2 where=$3 failed=0
export LC_ALL=C.UTF-8 DUCHA_OFFICE=office
home=$(mktemp -d) && cd "$home" || exit 1
# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"

# row WORD TEXT: the line that has the word has the text.
row() { grep -F -- "$1" out | grep -qF -- "$2" || fail "no line with $1 has: $2"; }

# line PATTERN: a line is like this.
line() { grep -qE -- "$1" out || fail "no line is like: $1"; }

serving inspection
desk=(--person 李 --organ clerk) bureau=(--person 王 --organ bureau) unit=(--person 赵 --organ unit/甲厂)
want 0 clock advance 2026-03-02 08:00
want 0 regime adopt "$root/tests/packs/shown" "${bureau[@]}"

# ---- by the hour: the moment, everywhere a person looks
want 0 step tell place=甲厂 learned_at='2026-03-02 07:20' "${desk[@]}"
has '  due 2026-03-02 08:20 (time to report)  due 2026-03-04 (time to look)  open until 2026-03-02 18:00 (time to be heard)'
want 0 task list; row ' report ' '2026-03-02 08:20'; row ' report ' '20 minutes left'
row ' look ' '2026-03-04 '; row ' look ' '2 workdays left'; has_not 'by the end of'
want 0 task list --lang zh; row ' report ' '剩 20 分钟'
want 0 task list --json; has '"due":"2026-03-02 08:20","left":"20 minutes left"'
has '"due_at":"2026-03-02T08:20:00.000+08:00"'; has '"due_at":"2026-03-05T00:00:00.000+08:00"'
cp out kept.out; rm -rf office/view; "$ducha" task list --json > out 2>&1; cmp -s out kept.out || fail 'another answer'
want 0 case show S2026-001; row '/report' '2026-03-02 08:20'; row '/look' '2026-03-04'; has_not 'by the end of'
want 0 case show S2026-001 --json; has '"due":"2026-03-02 08:20","due_at":"2026-03-02T08:20:00.000+08:00"'
want 0 case timeline S2026-001; has 'due by 2026-03-02 08:20 (time to report)  shown/2'; has 'due by the end of 2026-03-04 (time to look)'
has 'time to be heard until 2026-03-02 18:00'
want 0 case timeline S2026-001 --lang zh; has '时限至 2026-03-02 08:20（报告时限）  shown/2'; has '听取期至 2026-03-02 18:00'
want 0 why S2026-001 tell; has 'due by 2026-03-02 08:20 (1 hour,'; has 'due by the end of 2026-03-04 (2 workdays,'
want 0 why S2026-001 tell --lang zh; has '时限至 2026-03-02 08:20（1小时'
want 0 why S2026-001 report --deadline; has 'due by 2026-03-02 08:20 (1 hour,'; has 'counted from 2026-03-02 07:20'
has 'begins: 2026-03-02 08:20'; has_not 'that day does not count'; has_not 'Mon'
want 0 why S2026-001 report --deadline --lang zh; has '自 2026-03-02 07:20 起算'; has '起算：2026-03-02 08:20'
want 0 why S2026-001 report --deadline --json; has '"date":"2026-03-02","at":"2026-03-02T08:20:00.000+08:00"'
has '"from":"2026-03-02 07:20"'; has '"days":[]'; has '"after":"2026-03-02 08:20"'

# Late by minutes, by hours, and by workdays; never by none.
want 0 clock advance 2026-03-02 08:50
want 0 task list; row ' report ' 'late by 30 minutes'
want 0 task list --lang zh; row ' report ' '逾期 30 分钟'
want 0 clock advance 2026-03-02 15:25
want 0 task list; row ' report ' 'late by 7 hours'
want 0 task list --lang zh; row ' report ' '逾期 7 小时'
want 6 step object S2026-001 --at '2026-03-02 18:10' "${unit[@]}"; has 'time to be heard ended on 2026-03-02 18:00'
want 0 clock advance 2026-03-05 08:00
want 0 task list; row ' report ' 'late by 71 hours'; row ' look ' 'late by 1 workday'
want 0 clock advance 2026-03-06 23:30
want 0 task list; row ' report ' 'late by 4 workdays'
want 0 task list --lang zh; row ' report ' '逾期 4 个工作日'
want 0 step look S2026-001 "${bureau[@]}"
want 0 step report S2026-001 "${unit[@]}"
want 0 case timeline S2026-001; row '/report' 'deadline ended late'; has_not 'deadline kept'; has_not '/answer'
want 0 case timeline S2026-001 --lang zh; row '/report' '时限终止（已逾期）'; has_not '/answer'
want 0 case timeline S2026-001 --json; has 'deadline ended late'; has_not 'deadline kept'
want 0 case show S2026-001; has 'place: 甲厂'; has_not '  due: '; has_not 'before: 2026-'
want 0 case show S2026-001 --lang zh; has_not '时限：'; has_not '此前：2026-'
want 0 why S2026-001 report --deadline; has '; it ended late'; has '  ended late  reported  赵'; has_not 'met'
want 0 why S2026-001 report --deadline --lang zh; has '，已逾期终止'; has '逾期终止  报告'
want 0 why S2026-001 report --deadline --json; has '"state":"ended-late"'; has '"event":"ended-late"'
want 0 step ask S2026-001 "${bureau[@]}"
want 0 clock advance 2026-03-12 00:30
want 0 task list; has_not ' report '

# Stands still: from which moment to which.
want 0 step tell place=乙厂 learned_at='2026-03-12 00:30' "${desk[@]}"
want 0 step hold S2026-002 --at '2026-03-12 00:40' "${bureau[@]}"
want 0 step go-on S2026-002 --at '2026-03-12 23:40' "${bureau[@]}"; has 'due 2026-03-13 00:30 (time to report)'
want 0 why S2026-002 report --deadline; has 'due by 2026-03-13 00:30'; has 'goes on: 2026-03-12 01:30 → 2026-03-13 00:30'
has 'counted from 2026-03-12 00:30'
want 0 step look S2026-002 "${bureau[@]}"
want 0 step tell place=丙厂 learned_at='2026-03-12 23:00' --lang zh "${desk[@]}"
has '  时限 2026-03-12（报告时限）'; has '  期间至 2026-03-13 '; has '（听取期）'
want 0 step report S2026-002 --person 钱 --organ unit/乙厂
want 0 case timeline S2026-002; row '00:40  ' 'deadline stands still'; row '/look' 'deadline kept'
grep -c 'deadline kept  S2026-002/report' out | grep -qx 1 || fail 'not kept once'
want 0 case timeline S2026-002 --lang zh; has '时限中止'; has '时限终止  S2026-002/look'; has_not '逾期'
want 0 why S2026-002 look --deadline; has '; it was met'

# ---- all who hold a post: who is still missing, by name
want 0 step form S2026-003 member=林,何,高 "${bureau[@]}"
want 0 task list --case S2026-003; row ' sign ' 'team: 何, 林, 高'
want 0 task list --case S2026-003 --organ team; row ' sign ' '何, 林, 高'
want 0 why-not sign S2026-003; has 'lawful now'
want 6 step sign S2026-003 --person 赵 --organ team; has '赵 holds no post of team now; these do: 何, 林, 高'
want 6 step sign S2026-003 --person 赵 --organ team --lang zh; has '赵 现未在调查组任职；现有：何、林、高'
want 0 step sign S2026-003 --person 林 --organ team; has 'does not stand yet'; has 'still missing: 何, 高'
want 0 task list --case S2026-003; row ' sign ' 'team: 何, 高'
want 0 task list --case S2026-003 --lang zh; row ' sign ' '调查组（何、高）'
want 0 why-not sign S2026-003; has 'lawful now'
want 6 why-not close S2026-003; has 'to be done first: signed (still missing: 何, 高)'
want 6 why-not close S2026-003 --lang zh; has '须先完成：签名（尚缺：何、高）'
want 6 why-not sign S2026-003 --person 林 --organ team.member; has 'already taken: signed (林'; has 'and it does not stand yet; still missing: 何, 高'
want 0 step sign S2026-003 --person 何 --organ team.member --lang zh; has '尚缺：高'
want 0 step sign S2026-003 --person 高 --organ team.member; has_not 'missing'
want 0 task list --case S2026-003; has_not ' sign '
want 0 step close S2026-003 "${bureau[@]}"

# ---- after a slip: what was meant, and how to write it
want 6 step ask S2026-002 --person 王 --organ buro; has 'to be asked for by: bureau; there is no organ `buro`: did you mean `bureau`?'
want 6 step ask S2026-002 --person 王 --organ 主管 --lang zh; has '应由 主管部门 提出；没有机构 `主管`'
want 6 step ask S2026-002 --person 王 --organ xyz; has '; there is no organ `xyz`; write `bureau`'
want 6 step ask S2026-002 --person 王 --organ clerk; has 'to be asked for by: bureau; write `bureau`'; has_not 'no organ'
want 6 step object S2026-002 --person 钱 --organ unit; has 'to be done by: 乙厂; write `unit/乙厂`'
want 6 step object S2026-002 --person 钱 --organ unti/乙厂; has 'did you mean `unit/乙厂`?'
want 6 step object S2026-002 --person 钱 --organ unit --lang zh; has '应由 乙厂 办理；写作 `unit/乙厂`'
want 6 step object S2026-002 --person 钱 --organ clerk; has '; write `unit/乙厂`'
want 6 step ask S2026-002 note=x "${bureau[@]}"; has 'this step has no field note; it takes none'
want 6 step ask S2026-002 note=x --lang zh "${bureau[@]}"; has '该步骤没有字段 note，无须填写任何字段'
want 2 step tell place=丁厂 learned_at='2026-03-12 07:20' note='电话 13800138000' "${desk[@]}"; has '`note` seems to hold'
want 2 step tell place=丁厂 learned_at='2026-03-12 07:20' note='电话 13800138000' "${desk[@]}" --lang zh; has '`note` 中疑有'

# Yes and no, as people write them; kept as yes and no.
want 0 step tell place=丁厂 learned_at='2026-03-12 07:20' minor=是 "${desk[@]}"
want 0 case show S2026-004 --json; has '"minor":"yes"'
want 0 step tell place=戊厂 learned_at='2026-03-12 07:20' minor=否 "${desk[@]}"
want 0 case show S2026-005 --json; has '"minor":"no"'
want 6 step tell place=己厂 learned_at='2026-03-12 07:20' minor=对 "${desk[@]}"; has 'minor must be yes or no'
want 6 step tell place=己厂 learned_at='2026-03-12 07:20' minor=对 --lang zh "${desk[@]}"; has '轻微应为“是”或“否”'
want 6 step tell place=己厂 learned_at=今早 --lang zh "${desk[@]}"; has '获知时刻应为“年-月-日 时:分”，如 2026-02-09 14:30'
want 0 regime show "$root/tests/packs/shown" --svg --type event --lang zh
sed 's/<[^>]*>//g' out | tr -d ' \n' > flat && mv flat out; has '自“获知时刻”起'; has_not '之日起'

# A moment in quotes, as --at takes it.
want 0 clock advance '2026-03-20 08:00'; want 0 clock advance 2026-03-20T09:00; want 0 clock advance 2026-03-21
want 0 task list --json
want 2 clock advance '2026-03-22 8'; has '"2026-03-22 8" is not a moment'
want 2 clock advance 明天; has '"明天 00:00" is not a moment'

# ---- what a step waits for: a window, parts that are open
want 0 step plead --at '2026-03-23 08:00' "${desk[@]}"
want 6 step sever S2026-006 sizes=大、小 "${bureau[@]}"; has 'sizes `大、小` is not in the code table; choose from: 大 小; part several with ,'
want 6 step sever S2026-006 sizes=大、小 "${bureau[@]}" --lang zh; has '；多项请以 , 分开'
want 6 why-not sever S2026-006 sizes=大，中，小 "${bureau[@]}"; has 'sizes `中` is not'; has_not 'part several'
want 6 step sever S2026-006 sizes=中 "${bureau[@]}"; has_not 'part several'
want 0 step sever S2026-006 sizes=Large,小 "${bureau[@]}"
want 0 task list --case S2026-006; row ' rule-on ' 'time of quiet over (from 2026-03-26), part closed (1 open, as S2026-007)'
want 0 task list --case S2026-006 --lang zh; row ' rule-on ' '冷静期期满（2026-03-26 起）、分项办结（尚有 1 件，如 S2026-007）'
want 0 step end-part S2026-007 "${bureau[@]}"
want 0 task list --case S2026-006; row ' rule-on ' 'time of quiet over'; has_not 'part closed'
want 0 case timeline S2026-006; has 'open until 2026-03-25 (time of quiet)'; has_not 'due by the end of 2026-03-25'
want 0 case timeline S2026-006 --lang zh; has '期间至 2026-03-25（冷静期）'; has_not '时限至 2026-03-25'
want 0 clock advance '2026-03-26 08:00'; row 'S2026-006/quiet' 'window over'; has_not 'time to remind'
want 0 task list --case S2026-006; has_not 'time of quiet'

# ---- of two who take it together the one that has not is asked
want 0 step rule-on S2026-006 "${bureau[@]}"; has 'does not stand yet'
want 0 why-not rule-on S2026-006; has 'by: duty desk (clerk)'; has_not 'bureau (bureau)'
want 6 why-not rule-on S2026-006 "${bureau[@]}"; has 'already taken: ruled on'
want 0 case timeline S2026-006; row 'ruled on  王 (bureau)' 'does not stand yet'
want 0 step rule-on S2026-006 "${desk[@]}"
want 0 case timeline S2026-006 --lang zh; row '裁定  王 (bureau)' '（尚未完成）'; row '裁定  李 (clerk)' 'shown/3'
grep -c '尚未完成' out | grep -qx 1 || fail 'not one partial line'
want 6 why-not rule-on S2026-006; has 'already done: ruled on'; has 'by: bureau (bureau), duty desk (clerk)'

# ---- what follows the end of a case, directly or behind another step, waits for somebody too
want 0 step appeal S2026-006 "${desk[@]}"; has '(time to uphold)'
want 0 task list --case S2026-006; row ' uphold ' '3 workdays left'
want 0 step uphold S2026-006 "${bureau[@]}"
want 0 task list --case S2026-006; has_not ' uphold '

# ---- taken by one of two: it does not stand, and nothing it says is a fact; who is asked, and what is said to who comes again
want 0 step invite place=甲厂 "${desk[@]}"
want 0 step hear-two S2026-008 minor=yes note=先到 "${bureau[@]}"; has 'does not stand yet'
want 0 case show S2026-008; line '^talked to .* no$'; has 'minor: yes (talked to, which does not stand yet)'
want 0 case show S2026-008 --lang zh; line '^谈话 .* 否$'; has '备注：先到（谈话，尚未完成）'
want 0 case show S2026-008 --json; has '"stands":false'; has_not '"minor"'
want 0 task list --case S2026-008; row ' hear-two ' 'bureau, the unit 甲厂'
want 6 why-not hear-two S2026-008 "${bureau[@]}"; has 'already taken: talked to (王, '; has 'it does not stand yet; 1 of 2 persons so far: 王'
want 6 why-not end-talk S2026-008; has 'to be done first: talked to (1 of 2 persons so far: 王), visited'
want 0 step visit S2026-008 "${bureau[@]}"
want 6 why-not end-talk S2026-008 --lang zh; has '谈话（须 2 人，已有 1 人：王）、走访（须 3 次，已有 1 次）'
want 0 step hear-two S2026-008 minor=yes "${unit[@]}"
want 0 case show S2026-008; line '^talked to  .*王, 赵  *bureau, unit/甲厂  *2026-03-26 [0-9:]*  *2  *yes$'; has 'minor: yes'; has 'note: 先到'; has_not 'stand yet'
want 0 case show S2026-008 --json; has '"by":[{"person":"王","organ":"bureau"},{"person":"赵","organ":"unit/甲厂"}]'; has '"minor":"yes"'
has '"stands":true'; has '"time":"2026-03-26T'

# ---- what stands and forbids another step says so
want 0 step invite place=甲厂 "${desk[@]}"
want 0 step tell-off S2026-009 note=一 "${desk[@]}"
want 6 why-not hear-two S2026-009 "${bureau[@]}"; has '`told off` stands (李, 2026-03-26'; has 'which forbids it'; has_not 'already'
want 6 step hear-two S2026-009 minor=no "${bureau[@]}" --lang zh; has '已有“告知”（李，2026-03-26'; has '不得再办理'

exit $failed
