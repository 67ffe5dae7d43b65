#!/bin/bash
# tables.sh DUCHA ROOT inside|process - tables go in and come out again, in an office with all modules.
set -u
ducha=$(realpath "$1")
root=$(realpath "$2")
where=$3
home=$(mktemp -d "$PWD/tables-XXXXXX")
export LC_ALL=C.UTF-8 TERM=dumb
failed=0
cd "$home" || exit 1

# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"
head_of() { "$ducha" status --json | sed 's/.*"head":"\([0-9]*\)".*/\1/'; }
office=(--person 陈 --organ office)
step() { want 0 step "$@" "${office[@]}"; }

# ---- without an office: every fault by row and column, in both languages
want 0 import tasks "$root/examples/tasks.csv" --dry-run; has '9 steps read'; has '2023-12-31'
want 0 import plan "$root/examples/plan.csv" --dry-run --register; has '10 steps read'; has 'register-subject'
printf '问题,整改目标,整改措施,责任单位,整改时限\n一,改,甲;乙,一局;二局;三局,9月底前\n二,,甲,一局,未载明\n' > bad.csv
want 1 import tasks bad.csv --dry-run
has 'bad.csv:2:4'; has 'measures 2, of these 3'; has 'bad.csv:2:5'; has 'give --year'; has 'bad.csv:3:2'; has '4 faults'
want 1 import tasks bad.csv --dry-run --lang zh; has '第 3 行：列 `整改目标`'; has '请写明年份'
printf '问题,整改目标,整改措施,责任单位,整改时限\n一,改,"甲,一局,2026年\n' > broken.csv
want 1 import tasks broken.csv --dry-run; has 'broken.csv:2:3'; has 'never closed'
printf '问题,整改目标,整改措施,责任单位,整改时限\n一,改,甲,一局\n二,改,甲,一局,2026年,多\n' > uneven.csv
want 1 import tasks uneven.csv --dry-run; has 'row 2 and the header differ: cells 4 and 5'; has 'row 3 and the header differ: cells 6 and 5'
printf '督察类型,subjct\n例行督察,海淀区\n' > slip.csv
want 1 import plan slip.csv --dry-run; has 'did you mean `subject`'
# another round's headers, known by the pack alone
printf '序号,受理编号,举报内容,举报地点,问题类型,备注(是否加星),符合办结条件\n1,X1,有味,某县,大气,★,是\n' > round.csv
want 1 import complaints round.csv --dry-run --inspection 某督察; has 'the column `举报内容` is unknown'
want 0 import complaints round.csv --dry-run --inspection 某督察 --regime beijing-2020; has '1 complaint read'; has '某县'
want 4 import complaints round.csv --dry-run --inspection 某督察 --regime nowhere

# ---- an office
export DUCHA_OFFICE=office
modules=()
for module in planning inspection reporting referral rectification disclosure archive; do
  if [ "$where" = inside ]; then modules+=(--inside "$module"); else modules+=(--module "$module"); fi
done
want 0 init office --code tables --simulated "${modules[@]}"
"$ducha" serve > serve.log 2>&1 < /dev/null &
pid=$!
for _ in $(seq 100); do
  "$ducha" status > /dev/null 2>&1 && break
done
want 0 clock advance 2021-01-05 09:00
want 4 import plan "$root/examples/plan.csv" --case JH2021-1 "${office[@]}"; has 'JH2021-1'
want 0 regime adopt beijing-2020 "${office[@]}"
want 0 import complaints round.csv --dry-run --inspection 某督察; has '1 complaint read'
step draft-five-year-plan first_year=2021 last_year=2025 term=第十三届 focus=水
want 0 step deliberate-five-year-plan GH2021-1 --person 方 --organ leading-group
want 0 step approve-five-year-plan GH2021-1 --person 市委办 --organ committee
want 0 step approve-five-year-plan GH2021-1 --person 府办 --organ government
step draft-annual-plan GH2021-1 year=2021; has 'JH2021-1'

# ---- a plan
plan=(import plan "$root/examples/plan.csv" --case JH2021-1 "${office[@]}")
want 2 import plan "$root/examples/plan.csv"; has '--case'
want 2 import plan "$root/examples/plan.csv" --case JH2021-1; has '--person'
want 4 import plan "$root/examples/plan.csv" --case JH1999-1 "${office[@]}"; has 'there is no case JH1999-1'
printf 'inspection_type,subject\n回头看,海淀区\n' > word.csv
want 1 import plan word.csv --case JH2021-1 --dry-run; has 'word.csv:2:1'; has 'choose from: 例行督察'
want 3 "${plan[@]}"; has '5 refused'; has 'beijing-2020/19'; has '海淀区'
want 0 "${plan[@]}" --register --again; has '10 recorded, 0 recorded before'
head=$(head_of)
want 0 "${plan[@]}" --register --again; has '0 recorded, 5 recorded before'
want 0 "${plan[@]}" --again; has '0 recorded, 5 recorded before'
[ "$(head_of)" = "$head" ] || fail 'importing the plan again left a trace'
want 0 case list; has 'JH2021-1-05'

# ---- tasks
begin_daily() { # SUBJECT: a daily inspection whose field work is over
  step order-daily subject="$1" ground=demanded
  daily=$(sed -n 's/.* \(RC[0-9-]*\) .*/\1/p' out)
  want 0 step groundwork "$daily" found=滞后 --person 赵 --organ body
  step issue-scheme "$daily" scheme=核查
  step use-method "$daily" method=调阅资料 whom="$1" found=台账不全 who=赵 held_on=2021-01-05
  step record-finding "$daily" content=其他事项 title=台账不全 facts=缺三月台账 gravity=重要 breach=no
  step close-fieldwork "$daily"
}
begin_daily 市水务局; first=$daily
tasks=(import tasks --case "$first" "${office[@]}")
want 0 "${tasks[@]}" "$root/examples/tasks.csv"; has '9 recorded, 0 recorded before'
head=$(head_of)
want 0 "${tasks[@]}" "$root/examples/tasks.csv"; has '0 recorded, 9 recorded before'
iconv -f UTF-8 -t GB18030 "$root/examples/tasks.csv" > gb.csv
want 0 "${tasks[@]}" gb.csv; has '0 recorded, 9 recorded before'; has 'read as GB18030'
{ printf '\xef\xbb\xbf'; cat "$root/examples/tasks.csv"; } > bom.csv
want 0 "${tasks[@]}" bom.csv; has '0 recorded, 9 recorded before'
[ "$(head_of)" = "$head" ] || fail 'importing the tasks again left a trace'
printf '问题,整改目标,整改措施,责任单位,整改时限\n晚,改,甲,一局,2020年底前\n=1+1,"@改,""好""",＋甲；-乙、丙,一局；二局,2021年二季度；9月底前\n' > mixed.csv
want 3 "${tasks[@]}" mixed.csv --year 2021; has '1 recorded, 0 recorded before'; has '1 refused'
has 'beijing-2020/28'; has 'passed already'
want 0 case show "${first}-Z010"; has 'problem: =1+1'

# ---- what goes out comes in again
want 0 export tasks --case "$first" -o tasks-out.csv; has '10 rows exported'
want 5 export tasks --case "$first" -o tasks-out.csv; has 'tasks-out.csv'
[ "$(head -c 3 tasks-out.csv)" = $'\xef\xbb\xbf' ] || fail 'no mark'
[ "$(grep -c $'\r$' tasks-out.csv)" -eq 11 ] || fail 'lines do not end with CR LF'
grep -qF "\"'=1+1\",\"'@改,\"\"好\"\"\",\"'＋甲；-乙、丙\"" tasks-out.csv || fail 'a formula went out as one'
! grep -E '(^|,)"?[=+@-]' tasks-out.csv || fail 'a cell begins as a formula'
begin_daily 通州区; second=$daily
want 0 import tasks tasks-out.csv --case "$second" "${office[@]}"; has '10 recorded'
same() { "$ducha" export tasks --case "$1" --jsonl | sed 's/,"state":.*//'; }
same "$first" > first.json; same "$second" > second.json
diff first.json second.json > out || fail 'the tasks changed on their way out and in'
grep -qF '"problem":"=1+1","goal":"@改,\"好\"","measures":"＋甲；-乙、丙","unit":"一局；二局","limit":"2021-06-30；2021-09-30"' first.json ||
  fail 'a task is not as it was written'
grep -q '"limit":"长期坚持"' first.json || fail 'no task without an end date'
want 0 export tasks; [ "$(grep -c . out)" -eq 21 ] || fail 'not all tasks'
want 4 export tasks --case nobody; has 'there is no case nobody'
want 2 export tasks --csv --json; has 'several formats'

# ---- findings, referrals, disclosures, and what is not for the public
want 0 export findings --case "$first"; has '台账不全'; has '缺三月台账'; has_not "$second"
want 6 export findings --for-public; has 'not for the public'
step refer "$first" nature=公益诉讼 facts=污水入河
want 0 export referrals; has '公益诉讼'; has 'procuratorate'; has '已移送'
want 6 export referrals --for-public; has_not '公益诉讼'
step open-disclosure "$first" item=工作安排
item=$(sed -n 's/^ *[0-9]*  \([^ ]*\)  open-disclosure.*/\1/p' out)
want 0 export disclosures; has '工作安排'; has '待拟稿'
want 0 export disclosures --for-public; has '公开内容类别'; has_not '工作安排'
step draft-disclosure "$item" draft=自三月一日起
want 0 step approve-disclosure "$item" version=1 --person 王 --organ office
want 0 step approve-disclosure "$item" version=1 --person 方 --organ leading-group
step publish "$item" channels=政府网站 link=https://example.org/1 held_on=2021-01-05
want 0 export disclosures --for-public; has '工作安排,政府网站,https://example.org/1,2021-01-05'; has_not "$item"
want 0 export tasks --for-public; has '整改时限'; has_not "$first"

# ---- what was done is for the public once its notice was given
task=$first-Z003
want 0 step report-done "$task" done=已清运 --person 刘 --organ unit/澄城县
want 0 step verify-task "$task" passed=yes found=已看现场 --person 赵 --organ body
want 0 export tasks --case "$first"; has '已清运,已核查'
want 0 export tasks --for-public; has_not '已清运'
step give-notice-of-closing "$task" notice_from=2021-01-06 notice_to=2021-01-20 link=https://example.org/2
want 0 export tasks --for-public; has '已清运,公示中'
want 0 step return-task "$task" reason=未清净 limit_date=2021-12-01 --person 赵 --organ body
want 0 export tasks --case "$first"; has_not '已清运'; has ',2021-10-31,,整改中,2021-12-01,' # its first day and its new one

# ---- complaints, with their answers
want 0 clock advance 2026-02-09 09:00
want 0 import complaints "$root/examples/complaints.csv" --person 李 --organ team; has '18 recorded'
want 6 ask --file "$root/examples/demo.jsonl"
want 0 export complaints -o complaints-out.csv; has '18 rows exported'
want 0 import complaints complaints-out.csv --person 李 --organ team; has '0 recorded, 18 recorded before, 0 different'
want 0 export complaints --for-public
[ "$(head -n 1 out)" = $'\xef\xbb\xbf序号,受理编号,交办问题基本情况,行政区域,污染类型,调查核实情况,是否属实,处理和整改情况,责任人被处理情况,是否办结\r' ] ||
  fail 'not the columns of the published tables'
answered=$("$ducha" export complaints --jsonl | grep -c '"verification":"')
rows=$(($(wc -l < out) - 1))
[ "$rows" -ge 1 ] && [ "$rows" -eq "$answered" ] || fail "$rows rows for the public, $answered were answered"

# ---- an answer with somebody's number in it is not published
id=2026-00001 unit=新曹农场
want 0 ask complaint.hand-over --case "$id" --person 李 --organ team \
  --body '{"unit":"新曹农场","goal":"无异味","measures":"现场核查"}'
want 0 export complaints --for-public; has_not 新曹农场 # handed over is not answered
want 0 ask complaint.answer --case "$id" --person 赵 --organ "unit/$unit" \
  --body '{"verdict":"属实","found":"司机驾驶京A12345倾倒","handling":"已清理"}'
want 3 export complaints --for-public; has "$id is left out"; has_not '京A12345'
[ "$(grep -c $'\r$' out)" -eq $((rows + 1)) ] || fail 'not the rows that were there before'
want 0 export complaints; has '京A12345'
exit $failed
