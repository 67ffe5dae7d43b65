#!/bin/bash
# migrate.sh DUCHA ROOT inside|process - running cases go on under another version: what the plan says, what becomes
# of them.
set -u
ducha=$(realpath "$1")
root=$(realpath "$2")
where=$3
home=$(mktemp -d "$PWD/migrate-XXXXXX")
export LC_ALL=C.UTF-8 TERM=dumb
failed=0
cd "$home" || exit 1

# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"
clerk=(--person 李 --organ clerk)
step() { want 0 step "$@" "${clerk[@]}"; }

export DUCHA_OFFICE=office
modules=()
for module in reporting referral; do
  if [ "$where" = inside ]; then modules+=(--inside "$module"); else modules+=(--module "$module"); fi
done
want 0 init office --code migrate --simulated "${modules[@]}"
"$ducha" serve > serve.log 2>&1 < /dev/null &
pid=$!
for _ in $(seq 100); do
  "$ducha" status > /dev/null 2>&1 && break
done
want 0 clock advance 2026-03-02 09:00
want 0 regime adopt "$root/tests/packs/moved-1" "${clerk[@]}"
step begin colour=红 weight=3
step exchange M1
step check M1
step begin colour=蓝
step exchange M2
step submit M2
step begin colour=蓝
step start

# ---- what is asked for wrongly
want 2 regime migrate M1 --plan; has '--to'
want 2 regime migrate M1 --to moved@2; has '--apply'
want 2 regime migrate --to moved@2 --plan; has 'which cases'
want 4 regime migrate nobody --to moved@2 --plan; has 'there is no case nobody'
want 4 regime migrate M1 --to moved@2 --plan; has 'has not been adopted'
want 6 regime migrate M1 --to moved@2 --apply "${clerk[@]}"; has 'moved@2 has not been adopted'

# ---- the plan
want 0 regime adopt "$root/tests/packs/moved-2" "${clerk[@]}"; has 'regime.adopted'
want 0 regime migrate M1 --to moved@2 --plan
has '1 case, 0 of them cannot go; 3 things are dropped'
grep -q 'step  *exchange  *exchange-opinions  *renamed' out || fail 'a step that is renamed'
grep -q 'step  *check  *-  *dropped' out || fail 'a step that is dropped'
grep -q 'step  *begin  *begin  *kept' out || fail 'a step that is kept'
grep -q 'deadline  *reply  *answer  *renamed' out || fail 'a deadline that is renamed'
grep -q 'deadline  *old  *-  *dropped' out || fail 'a deadline that is dropped'
grep -q 'fact  *colour  *tint  *renamed' out || fail 'a fact that is renamed'
grep -q 'fact  *weight  *-  *dropped' out || fail 'a fact that is dropped'
grep -q 'stage  *first  *drafting  *renamed' out || fail 'a stage that is renamed'
want 0 regime migrate M1 --to moved@2 --plan --lang zh; has '改名'; has '舍去 3 项'
want 0 regime migrate M1 --to moved@2 --plan --json; has '"what":"step","name":"exchange","now":"exchange-opinions","outcome":"renamed"'
want 3 regime migrate --from moved@1 --to moved@2 --plan; has 'the stage `extra`'; has 'no type of case `other`'; has '4 cases, 2 of them cannot go'
want 0 regime migrate M3 --to moved@2 --plan
want 0 case show M1; has 'moved@1'

# ---- asked
want 6 regime migrate M1 --to moved@2 --apply; has 'a person'
want 0 regime migrate M1 --to moved@2 --apply --reason 新办法施行 "${clerk[@]}"; has 'case.migrated'; has '1 case goes on under moved@2'
want 6 regime migrate M1 --to moved@2 --apply "${clerk[@]}"; has 'already'
want 3 regime migrate M1 --to moved@2 --plan; has 'it is under moved@2 already'
want 0 case show M1; has 'moved@2'; has_not 'moved@1'
want 0 case timeline M1; has 'goes on under another version: moved@1 → moved@2  李 (clerk)  新办法施行'
want 0 case timeline M1 --lang zh; has '改用规则版本：moved@1 → moved@2'
want 0 why-not pass M1; has 'lawful now'
want 4 why-not exchange M1; has 'no step'
step submit M1; has 'moved/4'
step pass M1
want 0 task list; has 'M1'; has_not 'old limit'

# ---- all of a type: those that cannot go do not keep the others
want 3 regime migrate --type matter --from moved@1 --to moved@2 --apply "${clerk[@]}"
has '1 case goes on under moved@2; 1 was refused'
want 0 case list; has 'moved@2'
want 3 regime migrate --from moved@1 --to moved@2 --plan; has '2 cases, 2 of them cannot go'
exit $failed
