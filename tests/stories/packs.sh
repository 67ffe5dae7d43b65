#!/bin/sh
# packs.sh DUCHA ROOT - `ducha regime test` as a script sees it: a pack outside the tree with stories of
# its own, what it says of one that goes another way, and what it leaves with.
set -u
ducha=$(realpath "$1") root=$(realpath "$2")
home=$(mktemp -d)
mkdir "$home/new"
trap 'rm -rf "$home"' EXIT
cd "$home" || exit 1
unset DUCHA_OFFICE NO_COLOR
export LC_ALL=C.UTF-8 TERM=dumb
failed=0

fail() {
    echo "FAILED: $*"
    sed 's/^/    out: /' out | head -5
    sed 's/^/    err: /' err | head -5
    failed=1
}

want() { # CODE WORDS...
    code=$1
    shift
    "$ducha" "$@" >out 2>err </dev/null
    got=$?
    [ "$got" -eq "$code" ] || fail "ducha $*: left with $got, not $code"
}
out_has() { grep -qF -- "$1" out || fail "no \"$1\" on standard output"; }
err_has() { grep -qF -- "$1" err || fail "no \"$1\" on standard error"; }
out_empty() { [ ! -s out ] || fail 'standard output is not empty'; }

# ---- a pack outside the tree, told as it lies there
mkdir -p flow/stories
cp "$root"/tests/packs/flow/*.yaml flow/
for story in "$root"/tests/stories/flow-*.story; do
    sed 's/^office [^ ]*/office ./' "$story" >"flow/stories/$(basename "$story")"
done
count=$(find flow/stories -name '*.story' | wc -l)
want 0 regime check flow; err_has 'flow@1 is right'
want 0 regime test flow; out_empty; err_has "flow@1: $count stories told"; err_has '0 stories failed'
want 0 regime test flow/ flow-gate; err_has '1 story told'
want 0 regime test ./flow flow/stories/flow-gate.story flow-closed; err_has '2 stories told'
want 0 regime test flow flow-gate --json; out_has '"schema":1,"stories":[{"story":"flow-gate"'; out_has '"ok":true'
want 0 regime test flow --jsonl; [ "$(wc -l <out)" -eq "$count" ] || fail 'not a line for each story'
[ -z "$(find . -name '*.mdb')" ] || fail 'a store was left behind'

# ---- stories are no law: what lies there is not read as a part of the pack
echo 'this: is: no: yaml' >flow/stories/notes.yaml
want 0 regime check flow

# ---- a story that goes another way
cat >flow/stories/wrong.story <<'END'
office . at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 李 of chief: begin M unit=甲厂 urgent=no
=> taken flow/4 field.unit=甲厂
END
want 3 regime test flow
out_has 'flow/stories/wrong.story:4:1: not said: taken flow/4 field.unit=甲厂'
out_has '    said: refused flow/4: to be asked for by: clerk'
err_has "$((count + 1)) stories told"; err_has '1 story failed'
want 3 regime test flow wrong --lang zh; out_has '没有这样的应答'; out_has '实际应答：refused flow/4: 应由 经办人 提出'
want 3 regime test flow wrong --json
out_has '"ok":false'; out_has '"line":"4"'; out_has '"expected":"taken flow/4 field.unit=甲厂"'
out_has '"said":[{"position":"4","kind":"step.refused"'
out_has '"faults":[{"file":"flow/stories/wrong.story","line":"4"'
cat >>flow/stories/wrong.story <<'END'
2026-02-09 09:10 李 of clerk: begin N unit=甲厂 urgent=no
=> nothing
2026-02-09 09:20 李 of clerk: paint M colour=红
=> taken flow/7
END
want 3 regime test flow wrong; out_has 'wrong.story:4:1: not said'; out_has 'wrong.story:6:1: something was said'
out_has 'wrong.story:7:1: the case M was not opened'; err_has '1 story failed'
# What was said is listed once, without the clock's own messages and without moments in milliseconds.
cat >flow/stories/wrong.story <<'END'
office . at 2026-02-09 08:00 with inspection reporting referral
2026-02-09 09:00 李 of clerk: begin M unit=甲厂 urgent=no
=> taken flow/9
=> taken flow/8
END
want 3 regime test flow wrong
[ "$(grep -c 'said: taken flow/4' out)" -eq 1 ] || fail 'what was said is listed twice'
out_has '    said: as listed above'
grep -q 'deadline.set\|body=\|\.at=' out && fail 'what only programs read'
# What the stories do not show.
want 3 regime test flow flow-either --gaps
out_has 'has it refused'; out_has 'keeps it'; grep -q '^step *turn-away ' out && fail 'turn-away was taken and refused'
want 3 regime test flow flow-either --gaps --json
out_has '"gaps":[{'; out_has '"part":"deadline","name":"reply"'; out_has '"missing":"kept"'
(cd flow && want 3 regime test . wrong && out_has 'stories/wrong.story:4:1: not said' && exit $failed) || failed=1
rm flow/stories/wrong.story

# ---- names that two sections share: a clause is carried by the one that cites it; where none does, by both
mkdir shared
cat >shared/pack.yaml <<'END'
pack: shared
version: 1
name: {zh: 同名, en: shared}
source: made up
in-force: 2026-01-01
organs: {clerk: {en: clerk, clause: "1"}, joint: {en: joint office, clause: "3"}}
types: {register: {en: book, clause: "7"}}
numbers: {case: "A{seq}"}
steps:
  open: {en: opened, clause: "1", opens: register, by: clerk, starts: joint}
  register: {en: entered, clause: "12", types: register, by: joint, stops: joint}
deadlines: {joint: {en: time to agree, clause: "4", within: 5 days}}
coverage:
  state: begun
  articles: 12
  clauses:
    "1": {carried-by: [clerk, open]}
    "3": {carried-by: joint}
    "4": {carried-by: joint}
    "5": {carried-by: [open, register]}
    "7": {carried-by: register}
    "12": {carried-by: register}
END
want 0 regime coverage shared
for line in '^1  *clerk, opened$' '^3  *joint office$' '^4  *time to agree$' '^5  *opened, entered, book$' '^7  *book$' '^12  *entered$'; do
    grep -q "$line" out || fail "coverage has no line \"$line\""
done
want 0 regime coverage shared --json; out_has '"register"'

# ---- a pack without coverage: one fault says so, and a section that makes it right; what stands there stays
cp -r flow bare
sed -i '/^coverage:/,/^ *"9"/d' bare/pack.yaml
want 3 regime check bare; out_has '9 clauses are cited and none is covered'; err_has '1 fault'
out_has '`ducha regime coverage PACK --write`'
want 0 regime coverage bare --write; out_has '  articles: 9  # the highest that is cited'; out_has '    "1": {carried-by: [clerk, chief, board, mayor'
cp out bare/coverage.yaml
want 0 regime check bare; err_has 'flow@1 is right'
sed -i 's/^    "1": .*/    "1": {declaratory: '"'it''s: so'"'}/; s/articles: 9 .*/articles: 10/' bare/coverage.yaml
want 0 regime coverage bare --write --lang zh; out_has '    "1": {declaratory: '"'it''s: so'}"; out_has '  articles: 10'; out_has '{declaratory: 理由}： 10'
cp out bare/coverage.yaml
want 0 regime check bare
# what is called so no more is left out; a clause that nothing is left of begins anew
sed -i 's/^    "2": .*/    "2": {carried-by: [lost-one, begin, lost-two]}/; s/^    "3": .*/    "3": {carried-by: lost-one}/' bare/coverage.yaml
want 3 regime check bare; out_has '`carried-by` names `lost-one`'
want 0 regime coverage bare --write; out_has '    "2": {carried-by: [begin]}'; out_has '    "3": {carried-by: ['
grep -q 'lost-' out && fail 'what is gone still carries a clause'
cp out bare/coverage.yaml
want 0 regime check bare
sed -i '/^coverage:/,$d' bare/coverage.yaml
sed -i 's/clause: "2"/clause: "二"/g; s/clause: "[013-9]"/clause: "三(一)"/g; s/-clause: "8"/-clause: "三(二)"/' bare/pack.yaml
want 0 regime coverage bare --write; out_has '  articles: [二, 三]'; out_has '    "三(一)": {carried-by: ['
cp out bare/coverage.yaml
want 0 regime check bare
echo '{' >bare/coverage.yaml
want 3 regime coverage bare --write; out_empty

# ---- another pack: beside this one, by a path, and a newer version of the same
cp -r flow newer
rm -r newer/stories
sed -i 's/^version: 1/version: 2/' newer/pack.yaml
cat >flow/stories/newer.story <<'END'
office . at 2026-02-09 08:00 with inspection reporting referral

2026-02-09 09:00 li of clerk: begin M unit=A urgent=no
=> taken flow/4 step.regime=flow@1
2026-02-09 10:00 adopt newer
=> regime.adopted version=2
2026-02-09 10:30 adopt ../newer
=> refused : version 2 is adopted
2026-02-09 11:00 li of clerk: begin N unit=A urgent=no
=> taken flow/4 step.regime=flow@2
2026-02-09 11:00 li of clerk under flow@1: begin O unit=A urgent=no
=> taken flow/4 step.regime=flow@1
END
want 0 regime test flow newer; out_empty

# ---- a new pack is right at once, in either language; never over another
for lang in en zh; do
    want 0 regime new "new/../begun-$lang" --name "走访办法/measures on 'visits'" --lang $lang; out_empty
    want 0 regime check begun-$lang; err_has "begun-$lang@1 is right"
    want 0 regime test begun-$lang; err_has '1 story told'; err_has '0 stories failed'
done
want 0 regime show begun-en/; out_has "measures on 'visits'"
grep -rq '@\|^#[ez][nh]' begun-en && fail 'the template shows'
grep -rq '规则包' begun-en && fail 'a comment in the other language'
grep -q '规则包' begun-zh/pack.yaml || fail 'no comment in Chinese'
want 5 regime new begun-en; err_has 'pack.yaml'
want 0 regime new plain/; want 0 regime test plain
want 2 regime new Plain; want 2 regime new plain2 --name '/x'; want 4 regime new nowhere/pack
[ ! -e Plain ] || fail 'a folder was made for a name that is none'

# ---- Tab: packs by name, stories of the pack, else paths
want 0 __complete -- regime test bei; out_has "$(printf 'beijing-2020\t')"
want 0 __complete -- regime adopt cal; out_has ':path'
want 0 __complete -- regime test flow/; out_has ':path'
want 0 __complete -- regime test flow flow-g; out_has "$(printf 'flow-gate\ta story')"
want 0 __complete -- regime test flow flow-gate flow-; out_has 'flow-closed'
mkdir -p bj/packs && cp -r newer bj/packs/ours
want 0 __complete -- --office bj regime show o; out_has "$(printf 'ours\tof this office')"

# ---- all that a pack says of one of its entries, by its name or its words
want 0 regime show beijing-2020 exchange-opinions; out_has 'after all of: report drawn up (draft-report)'
out_has 'must say: how opinions were exchanged (manner); opinion'; out_has 'beijing-2020/25'
want 0 regime show beijing-2020 与被督察对象交换意见; out_has 'may be asked by: team leader (team.leader)'
want 0 regime show beijing-2020 exchange-opinions --lang zh; out_has '须先完成：形成督察报告（draft-report）'
want 0 regime show beijing-2020 exchange-opinions --json; out_has '"key":"after","values":["draft-report"]'
want 4 regime show beijing-2020 exchange-opinion; err_has 'did you mean `exchange-opinions`?'; out_empty
want 4 regime show beijing-2020 exchange-opinion --json; out_empty
want 2 regime show beijing-2020 exchange-opinions --svg; err_has '--type'

# ---- what is not there, and a pack with faults
want 4 regime test nowhere; err_has 'there is no pack nowhere'
want 4 regime test newer; err_has 'no story'
want 4 regime test flow nothing; err_has 'no story nothing'
want 2 regime test; out_empty
sed -i 's/^organs:/orgns:/' newer/pack.yaml
want 3 regime test newer; out_has 'pack.yaml:9'
want 3 regime test flow newer; out_has 'newer.story:5:1: the pack newer has'

# ---- a pack that came with ducha carries its stories
want 0 regime test beijing-2020 whole-way; err_has 'beijing-2020@1: 1 story told'

[ $failed -eq 0 ] && echo 'packs are tested by their own stories'
exit $failed
