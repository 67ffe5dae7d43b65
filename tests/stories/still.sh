#!/bin/bash
# still.sh DUCHA ROOT inside|process - what a person is shown of deadlines that stand still: until when at the
# latest, and what that comes to.
set -u
ducha=$1 root=$2 where=$3 failed=0
export LC_ALL=C.UTF-8 DUCHA_OFFICE=office
home=$(mktemp -d) && cd "$home" || exit 1
# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"

# row WORD TEXT: the line that has the word has the text.
row() { grep -F -- "$1" out | grep -qF -- "$2" || fail "no line with $1 has: $2"; }

serving inspection planning referral
office=(--person 李 --organ office)
want 0 clock advance 2026-10-09 08:00
want 0 regime adopt "$root/tests/packs/days" "${office[@]}"

# ---- for thirty days at most: from the 13th of October to the 11th of November
want 0 step begin --at '2026-10-09 09:00' "${office[@]}"; has 'due 2026-12-08 (time altogether)'
want 0 step wait D2026-001 --at '2026-10-12 09:00' "${office[@]}"
has '  stands still until 2026-11-11 at the latest (time altogether)  stands still (time by the second)'
want 0 why D2026-001 wait; has '    stands still until 2026-11-11 at the latest (time altogether)'
want 0 why D2026-001 wait --lang zh; has '    中止至多至 2026-11-11（累计期限）'; has '    中止（第二期限）'

# Day by day: 3 days before it stopped, 57 behind; what the days come to is another day than the one that was told.
want 0 why D2026-001 wait --deadline; has 'due by the end of 2026-12-08 (60 days, days/5); it stands still until 2026-11-11 at the latest'
has '    standing still so long, it would be due by the end of 2027-01-07'; row '2026-10-12 Mon' ' 3'; row '2026-11-11 Wed' 'stands still'
row '2026-11-12 Thu' ' 4'; row '2027-01-07 Thu' ' 60'; has_not '2027-01-08'
row 'time by the second' ''; has '(15 days, days/5); it stands still'
want 0 why D2026-001 wait --deadline --lang zh; has '，中止至多至 2026-11-11'; has '    中止至该日的，时限至 2027-01-07'; has '，已中止'
want 0 why D2026-001 wait --deadline --json; has '"state":"suspended","still_until":"2026-11-12T00:00:00.000+08:00"'
has '"date":"2026-11-12","counts":true'

# Prolonged it may be, once it runs again.
want 6 step longer D2026-001 until=2027-03-01 "${office[@]}"
has 'the deadline stands still and can be extended once it goes on: time altogether (since 2026-10-12: waited)'

# It does not vanish from what is open, nor from what waits. Of several what runs comes first.
want 0 case show D2026-001; row 'D2026-001/total' 'stands still until 2026-11-11 at the latest'
row 'D2026-001/second' 'stands still'; row 'D2026-001/handle' '2026-10-26'
want 0 case show D2026-001 --lang zh; row 'D2026-001/total' '中止至多至 2026-11-11'
want 0 case show D2026-001 --json; has '"due":"stands still until 2026-11-11 at the latest","still_until":"2026-11-12T00:00:00.000+08:00"'
want 0 task list; row ' answer ' '2026-10-26'; has_not 'stands still'
want 0 step pause D2026-001 "${office[@]}"; has 'stands still (time to handle)'
want 0 step test D2026-001 "${office[@]}"; has 'stands still until 2026-10-16 at the latest (time to test)'
want 0 task list; row ' answer ' 'stands still'; has_not 'late by'
cp out kept.out; rm -rf office/view; "$ducha" task list > out 2>&1; cmp -s out kept.out || fail 'another answer'
want 0 case show D2026-001; row 'D2026-001/handle' 'stands still'; row 'D2026-001/next' 'stands still'

# It runs on by itself, and is shown as it runs; a step that resumes it then is taken.
want 0 clock advance '2026-10-17 08:00'
want 0 task list; row ' answer ' '2026-10-28'
want 0 case show D2026-001; row 'D2026-001/expert' '2026-10-28'
want 0 step tested D2026-001 "${office[@]}"
want 0 why D2026-001 test --deadline; has 'runs on: 2026-10-26 → 2026-10-28'; has_not 'standing still so long'
want 0 step answer D2026-001 --at '2026-10-18 09:00' "${office[@]}"
want 0 case show D2026-001; has_not 'stands still'
want 0 task list; has_not ' answer '

# ---- how a pack says it
want 0 regime show "$root/tests/packs/days" --lang zh
row '累计期限' '60日，中止至多30日，中止累计至多60日'; row '检验期限' '15日，不少于5日，中止至多4日'; row '第二期限' '15日或5个工作日，以较长者为准'
want 0 regime show "$root/tests/packs/days"; row 'time altogether' '60 days, still for 30 days at most, still for 60 days altogether'
exit $failed
