#!/bin/sh
# diff.sh DUCHA ROOT - `regime diff` in an office that has cases: which of them a change would touch.
set -u
ducha=$(realpath "$1") root=$(realpath "$2")
home=$(mktemp -d)
serving=
trap '[ -z "$serving" ] || kill "$serving"; wait; rm -rf "$home"' EXIT
cd "$home" || exit 1
export LC_ALL=C.UTF-8 TERM=dumb
failed=0

fail() {
    echo "FAILED: $*"
    sed 's/^/    out: /' out | head -40
    sed 's/^/    err: /' err | head -5
    failed=1
}
want() { # CODE WORDS ...
    code=$1
    shift
    "$ducha" "$@" >out 2>err </dev/null
    got=$?
    [ "$got" -eq "$code" ] || fail "ducha $*: left with $got, not $code"
}
out_has() { grep -qF -- "$1" out || fail "no \"$1\" on standard output"; }
err_has() { grep -qF -- "$1" err || fail "no \"$1\" on standard error"; }
out_lacks() { grep -qF -- "$1" out && fail "\"$1\" on standard output"; }

# The made-up pack, and the same with another time to reply for two organs and without one step.
cp -r "$root/tests/packs/flow" old
cp -r old new
sed -i -e 's/^version: 1/version: 2/' new/*.yaml
sed -i -e 's/is: 10 workdays/is: 12 workdays/' -e '/^  both:/d' -e 's/hours: *{zh/hours: {zh/' new/*.yaml
want 0 regime check new/

# ---- without an office
want 0 regime diff old/ new/; out_has 'length: 12 workdays instead of 10 workdays'; out_has 'For unit (unit)'
out_has 'no longer there: step “both replied” (both)'; out_lacks 'unning case'
want 0 --lang zh regime diff old/ new/; out_has '时长：12个工作日，原为10个工作日'; out_has '对单位（unit）'
want 0 regime diff old/ old/; out_has 'Nothing is different'
want 0 regime diff old/ new/ --organ mayor; out_has 'both replied'; out_lacks '12 workdays'
want 4 regime diff old/ new/ --organ nobody; want 4 regime diff old/ nothing/; want 4 regime diff old/
want 4 regime diff flow@1 new/; want 2 regime diff
want 4 --office "$home" regime diff old/ new/; err_has 'no office'
want 0 regime diff old/ new/ --json; out_has '"from":"flow@1","to":"flow@2"'
out_has '"was":["2 workdays if urgent: yes","10 workdays if urgent: no'; out_lacks '"cases"'
want 0 regime diff old new; out_has 'flow@2' # folders beside the caller need no slash

# ---- in one
want 0 init office --code o --simulated --module all
export DUCHA_OFFICE="$home/office"
setsid "$ducha" serve >served 2>&1 </dev/null &
serving=$!
for _ in $(seq 100); do
    "$ducha" status >/dev/null 2>&1 && break
    sleep 0.1
done
want 0 clock advance 2026-02-09 08:00
want 4 regime diff new/ # nothing was adopted
want 0 regime adopt old/ --person p --organ clerk
for i in $(seq 13); do
    [ "$failed" -eq 0 ] && want 0 step begin "unit=u$i" urgent=no --person p --organ clerk
done
want 0 step ask A2026-001 --person p --organ clerk
want 0 regime diff old/ new/; out_has 'Running cases that this touches: 13'
out_has 'deadlines that run: time to reply (reply)'; out_has 'deadlines to come: time to reply (reply)'
out_has 'A2026-012 …'; out_lacks 'A2026-013' # twelve are named
want 0 regime diff new/ --json; out_has '"from":"flow@1","to":"flow@2"'; out_has 'A2026-013'
out_has '{"case":"A2026-001","type":"matter","regime":"flow@1","steps":["both"],"deadlines_running":["reply"],"deadlines_to_come":[]}'
want 0 regime diff flow@1 new/; out_has '12 workdays'
want 0 regime adopt new/ --person p --organ clerk
want 0 regime diff flow@1 flow@2; out_has '12 workdays'; out_has 'touches: 13'
want 0 regime diff flow@2 new/; out_has 'Nothing is different'; out_has 'No running case'

[ "$failed" -eq 0 ] && echo 'what changes for whom, and for which cases'
exit "$failed"
