#!/bin/bash
# calendar.sh DUCHA ROOT inside|process - an amended notice becomes law, deadlines explain themselves, published
# periods are counted.
set -u
ducha=$(realpath "$1")
root=$(realpath "$2")
where=$3
home=$(mktemp -d "$PWD/calendar-XXXXXX")
export LC_ALL=C.UTF-8 TERM=dumb
failed=0
cd "$home" || exit 1

# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"
clerk=(--person 李 --organ clerk)
step() { want 0 step "$@" "${clerk[@]}"; }

# ---- published notice periods, without an office
want 3 calendar notices "$root/examples/notice_periods.csv"
has 'with their first day 6, without it 1, either way 0, wrong 1; 3 claim nothing'
has 'it claims 10 working days and ran 4 with its first day'; has 'end it on 2024-10-16'
want 3 calendar notices "$root/examples/notice_periods.csv" --lang zh; has '国庆节 7 天'; has '首日计入 6'
want 3 calendar notices "$root/examples/notice_periods.csv" --json; has '"verdict":"mismatch"'; has '"remedy":"end it on'
grep -v ^N13 "$root/examples/notice_periods.csv" > good.csv
want 0 calendar notices good.csv; has 'wrong 0'
printf 'start,end\n2026-02-30,2026-03-01\n' > bad.csv
want 1 calendar notices bad.csv; has 'bad.csv:2:1'
want 4 calendar notices nowhere.csv

# ---- an office before the notice
export DUCHA_OFFICE=office
modules=()
for module in reporting referral; do
  if [ "$where" = inside ]; then modules+=(--inside "$module"); else modules+=(--module "$module"); fi
done
want 0 init office --code calendar --simulated "${modules[@]}"
"$ducha" serve > serve.log 2>&1 < /dev/null &
pid=$!
for _ in $(seq 100); do
  "$ducha" status > /dev/null 2>&1 && break
done
want 0 clock advance 2020-01-17 08:00
want 0 regime adopt "$root/tests/packs/amended" "${clerk[@]}"
step begin days=五天 --at '2020-01-20 09:00'; has 'M1'
step pause M1 --at '2020-01-20 10:00'
step go-on M1 --at '2020-01-22 10:00'; has 'due 2020-02-04'
want 4 why M1 finish --deadline; has 'no deadline'
want 2 why M1 --json; has '--deadline'
want 0 why M1 begin --deadline
has 'due by the end of 2020-02-04 (5 workdays, amended/3); it runs'; has 'counted from 2020-01-20; that day does not count'
has '2020-01-20 Mon -  the day it is counted from'; has '2020-01-22 Wed -  stands still'
has '2020-02-01 Sat 3  worked in exchange (Spring Festival)'; has '2020-02-02 Sun -  weekend'
has 'goes on: 2020-02-01 → 2020-02-04'; has_not 'counted again'

# ---- the notice: checked here, then there
want 2 calendar amend
want 4 calendar amend nowhere.yaml "${clerk[@]}"
printf 'year: 2020\nsorce: [x]\n' > slip.yaml
want 8 calendar amend slip.yaml "${clerk[@]}"; has 'slip.yaml:2'
want 0 clock advance 2020-01-26 09:00
want 6 calendar amend "$root/regimes/calendar/2020.yaml" "${clerk[@]}"; has 'has not come'
want 0 clock advance 2020-01-27 20:00
want 6 calendar amend "$root/regimes/calendar/2020.yaml"; has 'a person'
want 0 calendar amend "$root/regimes/calendar/2020.yaml" "${clerk[@]}"; has 'calendar.amended'
want 6 calendar amend "$root/regimes/calendar/2020.yaml" "${clerk[@]}" --lang zh; has '该年日历已如此修订'
for _ in $(seq 100); do
  "$ducha" case timeline M1 | grep -q 'counted again' && break
done
want 0 case timeline M1; has 'counted again: time to reply  2020-02-04 → 2020-02-06  notice of 2020-01-27'
want 0 case timeline M1 --lang zh; has '重新计算：答复时限  2020-02-04 → 2020-02-06  依 2020-01-27 公布的通知'
want 0 case show M1; has '2020-02-06'
want 0 task list; has '2020-02-06'
want 0 why M1 reply --deadline --lang zh
has '时限至 2020-02-06（5个工作日，amended/3），进行中'; has '2020-02-01 周六 -  放假 (春节)'
has '重新计算：2020-02-04 → 2020-02-06，依 2020-01-27 公布的通知'; has 'content_5472352'
want 0 why M1 reply --deadline --json; has '"event":"recounted"'; has '"announced":"2020-01-27"'
has '{"date":"2020-01-22","counts":false,"working_day":true,"festival":"","why":"stands still"'

# ---- a pack that is adopted later keeps to it, and so does the command
want 0 calendar add 2020-01-20 5 --unit workday --explain; has '2020-02-04 Tue 5'; has_not '周'
want 0 calendar add 2020-01-20 5 --unit workday --explain --lang zh; has '2020-02-04 周二 5'; has_not 'Tue'
cp -r "$root/tests/packs/amended" later
sed -i 's/^version: 1/version: 2/' later/pack.yaml
want 0 regime adopt ./later "${clerk[@]}"
step begin days=五天 --at '2020-01-28 09:00'; has 'due 2020-02-07'

# ---- late, prolonged, met, provisional
want 0 clock advance 2020-02-07 00:00
want 0 why M1 --deadline; has 'it is late'; has 'late: 2020-02-06 has passed'
want 0 step reply M1 --person 钱 --organ unit --at '2020-02-07 09:00'
want 0 why M1 --deadline; has '; it ended late'; has 'ended late  '; has_not 'met'
step prolong M2 until=2020-03-02
step oversee M2
want 0 why M2 oversee --deadline; has '2020-02-08 Sat 1'; has '2020-02-11 Tue 4'; has '    ...'; has '2021-02-07'; has_not '2020-02-12'; has_not 'provisional'
want 0 why M2 prolong --deadline; has 'prolonged: 2020-02-07 → 2020-03-02'; has 'the day was named'
step fix M2 last=2020-03-16
want 0 why M2 fix; has 'due by the end of 2020-03-16 (amended/3)'
want 0 why M2 fix --lang zh; has '时限至 2020-03-16（amended/3）'
step foresee M2 last=2020-03-10
want 0 why M2 foresee --deadline; has 'counted back from 2020-03-10'; has '2020-03-05 Thu 3'; has '2020-03-09 Mon 1'
want 0 clock advance 2026-12-21 09:00
step begin days=十五天; has '(provisional)'
want 0 task list --case M3; has ' (provisional)  '; has 'workdays left (provisional)'
want 0 case show M3; has '(provisional)'
want 0 case timeline M3; has '(provisional)'
want 0 why M3 --deadline; has 'provisional: a later year'; has "provisional: the year's notice is not here"
exit $failed
