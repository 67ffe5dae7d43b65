#!/bin/bash
# demo.sh DUCHA ROOT inside|process - the demonstration of `./dev run`, against an office that is
# served: what it prints is what must be so.
set -u
ducha=$(realpath "$1")
root=$(realpath "$2")
where=$3
home=$(mktemp -d "$PWD/demo-XXXXXX")
export LC_ALL=C.UTF-8 TERM=dumb
failed=0
cd "$home" || exit 1

# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"

modules=(--module inspection --module rectification)
[ "$where" = inside ] && modules=(--inside inspection --inside rectification)

# ---- packs are checked without an office
want 0 regime check beijing-2020; has 'beijing-2020@1 is right'
cp -r "$root/regimes/beijing-2020" pack
sed -i 's/by: \[subject,/by: [subjct,/' pack/complaint.yaml
want 3 regime check ./pack; has 'subjct'; has '2 faults'
has "complaint.yaml:$(grep -n '^  sign:' pack/complaint.yaml | cut -d: -f1):"
want 3 regime check pack --json; has '"line":'
want 3 regime check pack --lang zh; has '请改正名字'
want 4 regime check no-such-pack; has 'there is no pack'
want 0 regime show beijing-2020; has 'complaint.hand-over'; has '10 workdays'
want 0 regime show beijing-2020 --json; has '"steps":[{"name":"'; has '{"name":"record"'

# ---- a pack with its calendar has at most 128 files
mkdir many
for ((i = $(find "$root/regimes/calendar" -name '*.yaml' | wc -l); i < 128; i++)); do
  echo '# nothing' > "many/$i.yaml"
done
want 3 regime check ./many; has_not 'at most 128'
echo '# nothing' > many/one-more.yaml
want 1 regime check ./many; has 'at most 128 files'

# ---- a table is checked without an office
want 0 import complaints "$root/examples/complaints.csv" --dry-run; has '18 complaints read'
printf 'inspection,regoin,complaint\ni,r,t\n' > slip.csv
want 1 import complaints slip.csv --dry-run; has 'slip.csv:1:2'; has 'did you mean'; has '2 faults'

# ---- an office
export DUCHA_OFFICE=office # a relative path, on purpose
want 0 init office --code demo --simulated "${modules[@]}"
want 7 ledger; has 'ducha serve'
"$ducha" serve > serve.log 2>&1 < /dev/null &
pid=$!
for _ in $(seq 100); do
  "$ducha" status > /dev/null 2>&1 && break
done
want 2 import complaints "$root/examples/complaints.csv"; has '--person'
want 0 clock advance 2026-02-09 09:00
want 2 clock advance tomorrow; has '2026-02-09 21:00'

# ---- before there is a regime everything is refused; afterwards it can be asked again
import=(import complaints "$root/examples/complaints.csv" --person 李 --organ team)
want 3 "${import[@]}"; has '18 refused'; has 'regime'
want 3 regime adopt ./pack; has 'subjct'
want 0 regime adopt beijing-2020 --person 陈 --organ office; has 'regime.adopted'
want 6 regime adopt beijing-2020 --person 陈 --organ office; has 'version 1 is adopted'
want 3 "${import[@]}"; has '18 refused'; has '--again'
want 0 "${import[@]}" --again; has '18 recorded, 0 recorded before'
head=$("$ducha" status --json | sed 's/.*"head":"\([0-9]*\)".*/\1/')
want 0 "${import[@]}" --again; has '0 recorded, 18 recorded before'
want 0 log info --json; has "\"head\":\"$head\"" # importing again left no trace
sed 's/有味/又有味/; s/噪声大$/噪声很大/; s/新修铁路噪声大/新修铁路噪声很大/' "$root/examples/complaints.csv" > other.csv
want 3 import complaints other.csv --person 李 --organ team; has '1 different'; has 'BCD2022092602'

# ---- the demonstration
want 6 ask --file "$root/examples/demo.jsonl"
has '2026-00009  refused  beijing-2020/30  to be done first: handed over'
has '2026-00009  refused  beijing-2020/30  missing: measures'
has '2026-00009  refused  beijing-2020/28  to be done by another person: answered was done by 赵'
has 'ledger.late'
has '4. The responsible unit signs for it'
want 0 ledger; has 'total 18, late 1, recorded 14, answered 2, closed 2'
want 0 ledger --lang zh; has '合计 18 件，逾期 1 件'; has '已销号'
want 0 ledger --json; has '"total":18,"late":1,'; has '"state":"closed","late":false'
want 0 case timeline 2026-00009
has '2026-02-09 21:20  handed over  李 (team)  beijing-2020/30'
has '2026-02-09 21:20  due by the end of 2026-02-28 (time to answer)  beijing-2020/30'
has '2026-02-13 10:00  closed  陈 (office)  beijing-2020/30'
has 'put into a batch'
want 0 case timeline 2026-00016 --lang zh
has '2026-03-01 00:00  时限届满  2026-00016/answer  beijing-2020/30'
has '2026-03-01 00:00  逾期：答复时限'
want 0 case timeline 2026-00016 --jsonl; has '"step":"hand-over","clause":"beijing-2020/30","person":"李"'
want 0 case show 2026-00015; has 'responsible unit: 获嘉县'; has 'returned'; has 'due: 2026-03-05'
want 0 case show 2026-00015 --json; has '"verdict":"属实"'; has '"deadlines":[]'
want 4 case show nobody; has 'case list'
want 4 case timeline nobody
want 0 case list; has 'batch/2026-02-09'
want 0 case list --json; has '{"case":"2026-00009","step":"close"'

# ---- two days pass in one go, and what is late is late at its own time
want 0 ask complaint.hand-over --at '2026-03-09 10:00' --case 2026-00001 --person 李 --organ team \
  --body '{"unit":"u","goal":"g","measures":"m"}'
want 0 ask complaint.hand-over --at '2026-03-10 10:00' --case 2026-00002 --person 李 --organ team \
  --body '{"unit":"u","goal":"g","measures":"m"}'
want 0 clock advance 2026-06-01 12:00
has '2026-00001  2026-03-24 00:00  ledger.late'
has '2026-00002  2026-03-25 00:00  ledger.late'

# ---- more rows than go at a time, and more lines than one answer of the ledger has
{
  echo 'inspection,region,complaint,reception_no'
  seq -f 'many,r,t,N%g' 250
} > many.csv
want 0 import complaints many.csv --person 李 --organ team; has '250 recorded, 0 recorded before'
want 0 ledger; has 'total 268'; has 'N250'
[ "$(grep -c ' N[0-9]' out)" -eq 250 ] || fail 'a line of the ledger is missing or there twice'

# ---- a refused row is asked 16 times more and then no more
printf 'inspection,region,complaint,pollution_type\ni,r,t,nonsense\n' > nonsense.csv
asked() { "$ducha" log cat --kind complaint.import --jsonl | wc -l; }
before=$(asked)
for _ in $(seq 16); do
  "$ducha" import complaints nonsense.csv --person 李 --organ team --again > /dev/null 2>&1
done
want 3 import complaints nonsense.csv --person 李 --organ team --again; has 'nonsense'
[ "$(asked)" -eq $((before + 17)) ] || fail "asked $(($(asked) - before)) times, not 17"
want 3 import complaints nonsense.csv --person 李 --organ team --again; has 'nonsense'
[ "$(asked)" -eq $((before + 17)) ] || fail "asked $(($(asked) - before)) times, not 17"

# ---- a real clock is not moved
want 0 init real --code real
want 7 --office real clock advance 2026-02-09
exit $failed
