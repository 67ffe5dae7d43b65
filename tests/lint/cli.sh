#!/bin/sh
# cli.sh DUCHA - runs the built command as a script would: exit codes, data on standard output and
# talk on standard error, help in both languages, an office from init to restore.
set -u
ducha=$(realpath "$1")
home=$(mktemp -d)
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

# want CODE WORDS...: runs the command; its data and talk are in out and err.
want() {
    code=$1
    shift
    "$ducha" "$@" >out 2>err </dev/null
    got=$?
    [ "$got" -eq "$code" ] || fail "ducha $*: left with $got, not $code"
}

out_has() { grep -qF -- "$1" out || fail "no \"$1\" on standard output"; }
err_has() { grep -qF -- "$1" err || fail "no \"$1\" on standard error"; }
out_empty() { [ ! -s out ] || fail "standard output is not empty"; }
err_empty() { [ ! -s err ] || fail "standard error is not empty: $*"; }

# json: every line of out is a JSON document with "schema":1.
json() {
    while IFS= read -r line; do
        case $line in
        '{"schema":1'*'}') ;;
        *) fail "not a document: $line" ;;
        esac
    done <out
    [ -s out ] || fail "no document"
}

# ---- usage: 2, all talk, with what may have been meant
want 2; out_empty; err_has 'init'
want 2 log; out_empty; err_has 'log verify'
want 2 log verfy; out_empty; err_has 'Did you mean: ducha log verify'
want 2 log cat --knd x; out_empty; err_has 'Did you mean: --kind'
want 2 log cat --from; out_empty; err_has 'E1012'
want 2 --lang zh log verfy; out_empty; err_has '您是否想输入'

# ---- help: 0, all data, in both languages
want 0 --help; err_empty; out_has 'Usage'
want 0 --help --lang zh; err_empty; out_has '用法'
LC_ALL=zh_CN.UTF-8 "$ducha" help >out 2>err || fail 'help in the language of the locale'
out_has '用法'
want 0 help log cat; err_empty; out_has '--kind'
want 0 help log; err_empty; out_has 'log export'
want 0 log cat --help; err_empty; out_has '--kind'
want 0 help E1007; err_empty; out_has 'exit code 9'
want 0 help exit-codes; err_empty; out_has '130'
want 0 help kinds; err_empty; out_has 'pollution_type[]'
want 4 help nothing; out_empty; err_has 'E1008'
for word in $("$ducha" __complete -- ''  | cut -f1); do
    for lang in zh en; do
        want 0 --lang $lang help "$word"
        err_empty "help $word"
    done
done
want 0 version --json; json; err_empty
want 0 --version; err_empty; out_has 'ducha'
want 2 --versions; out_empty; err_has '` lists the flags'
for shell in bash zsh fish; do
    want 0 completion $shell; err_empty; out_has '__complete'
done
"$ducha" completion bash >completion.bash && bash -n completion.bash || fail 'bash cannot read it'

# ---- no office: 4; a failing standard output: 1
want 4 log info; out_empty; err_has 'ducha init'
want 4 --office "$home/nowhere" log info; out_empty; err_has 'nowhere'
if [ -w /dev/full ]; then
    "$ducha" help >/dev/full 2>err && fail 'a full disk behind standard output went unnoticed'
    err_has 'E1001'
fi

# ---- init: 0, then 5; and nothing is half made
want 2 init bj --suite sm; out_empty
want 2 init bj --code BJ; out_empty
[ ! -e bj/office.yaml ] || fail 'an office was made of a wrong code'
want 0 init bj --name "it's 北京" --listen 127.0.0.1:7701; out_empty; err_has 'bj'
want 5 init bj; err_has 'E1010'
want 0 init near --simulated; err_has 'The office near is ready'
want 2 init NEAR; err_has '--code'
want 0 init shanghai --suite gm --simulated --quiet; err_empty
export DUCHA_OFFICE="$home/bj"
for secret in bj/keys/office.secret bj/keys/curve.secret; do
    [ "$(stat -c %a $secret)" = 600 ] || fail "$secret can be read by others"
done
want 0 config check; out_empty; err_has 'bj'
want 0 config show; err_empty; out_has "it''s 北京"
cp out bj/office.yaml
want 0 config show --json; err_empty; json; out_has "it's 北京"

# ---- configuration: 8, every fault with its place
cp bj/office.yaml good.yaml
printf 'office: bj\nsiut: gm\nclock: fast\n' >bj/office.yaml
want 8 config check; out_empty; err_has 'office.yaml:2:1'; err_has 'office.yaml:3:8'; err_has 'E1020'
want 8 log info; out_empty
want 3 check log; out_has 'UNKNOWN'
cp good.yaml bj/office.yaml

# ---- keys
want 0 key generate feed --publish 'complaint.*' --out feed.key; out_empty
[ "$(stat -c %a feed.key)" = 600 ] || fail 'a client key can be read by others'
want 5 key generate feed; out_empty
want 0 key generate reader --follow '*'; out_has 'secret:'
want 2 key generate 'A b'; want 2 key generate x --publish 'a*b'; want 2 key allow x --public abc
want 4 key show nobody; want 4 key allow nobody --follow a.b; want 4 key revoke nobody
want 0 key allow feed --follow report.submitted
want 0 key list; err_empty; out_has 'report.submitted'
want 0 key list --json; err_empty; json
want 0 key revoke feed; out_empty
want 0 key show feed --json; json; out_has '"revoked":true'
grep -rqF -- "$(sed -n "s/^secret: '\(.*\)'/\1/p" feed.key | cut -c1-12)" bj && fail 'a secret stayed in the office'

# ---- backup, restore, and a log with one entry in it
want 3 doctor; out_has 'backup'
want 2 check backup; out_has 'CRITICAL'
want 0 backup create copy; out_has 'bj'; err_has 'keys/'
want 5 backup create bj/office.yaml; want 5 backup create copy
want 0 backup verify copy --json; json; out_has '"signed":true'
want 0 check backup; err_empty; out_has 'OK'
want 5 backup restore copy --yes; err_has 'office/'
mv bj/office bj/office.away
want 6 backup restore copy; err_has 'E1009'
[ ! -e bj/office/data.mdb ] || fail 'restored without permission'
echo bj | "$ducha" backup restore copy >out 2>err || fail 'restore with the code typed'
want 5 --office shanghai backup restore copy --yes
rm -rf shanghai/office
want 0 log info --json; json; out_has '"head":"1"'
want 0 log cat; err_empty; out_has 'epoch.opened'
want 0 log cat --jsonl; json; out_has '"kind":"epoch.opened"'; out_has '"body":{'
want 0 log cat --kind complaint.*; out_empty
want 0 log cat --json; out_has '"entries":['
want 0 log verify --json; json; out_has '"ok":true'
want 0 log export copy.log; out_empty
head -1 copy.log | grep -qF '"format":"ducha-log","office":"bj"' || fail 'an export without its manifest'
want 5 log export copy.log; want 4 log export more.log --from 2
"$ducha" log export - 2>err | cmp -s - copy.log || fail 'export to standard output differs'
want 0 queue list; out_has 'position'; want 4 queue show 1; out_empty

# ---- a damaged entry: 3, named by its position
cp -r bj damaged
python3 - damaged/office/data.mdb <<'PY'
import sys
data = open(sys.argv[1], 'rb').read()
assert b'epoch.opened' in data
open(sys.argv[1], 'wb').write(data.replace(b'epoch.opened', b'epoch.openee'))
PY
want 3 --office damaged log verify --json; out_has '"bad":"1"'; err_has 'E1003'
cp -r copy broken
python3 - broken/data.mdb <<'PY'
import sys
data = bytearray(open(sys.argv[1], 'rb').read())
data[-1] ^= 1
open(sys.argv[1], 'wb').write(data)
PY
want 3 backup verify broken; out_empty

# ---- working days
want 0 calendar add 2026-02-09 15 --unit workday
[ "$(cat out)" = 2026-03-06 ] || fail 'fifteen working days after 2026-02-09'
want 0 calendar add 2026-02-09 15 --unit workday --json; json
want 2 calendar add 2026-02-30 15; want 2 calendar add 2026-02-09 0; want 2 calendar add 2026-02-09 3661
want 0 calendar add 2026-02-09 3660 --quiet; want 0 calendar next 2026-09-30; out_has 2026-10-08
want 0 calendar show 2026 --no-headers; out_has 'Spring Festival'; want 0 calendar show 2026 --lang zh; out_has 春节; want 4 calendar show 2050
printf 'year: 2050\nsource: [https://example.org/]\noff:\n  元旦: [2050-01-03]\n' >bj/packs/calendar/2050.yaml
want 0 calendar show 2050; out_has 2050-01-03
printf 'year: 2050\nsource: [https://example.org/]\nof:\n' >bj/packs/calendar/2050.yaml
want 8 calendar show 2050; err_has '2050.yaml:3:1'
rm bj/packs/calendar/2050.yaml

# ---- packs as pictures
for picture in svg bpmn; do
    want 0 regime show beijing-2020 --$picture; err_empty; out_has 'form-team'
    want 0 --lang zh regime show beijing-2020 --$picture --type complaint -o drawn.$picture; out_empty; err_empty
    python3 -c 'import sys, xml.dom.minidom as x; x.parse(sys.argv[1])' drawn.$picture || fail "drawn.$picture is no XML"
    want 5 regime show beijing-2020 --$picture -o drawn.$picture
done
want 4 regime show beijing-2020 --svg --type nothing; out_empty; err_has 'routine'
want 2 regime show beijing-2020 --svg --bpmn; want 2 regime show beijing-2020 --type routine
want 0 regime show beijing-2020 --json; json; out_has '"types":[{"name":"routine"'

# ---- checks speak three formats, and a doctor both languages
for name in log disk calendar queue backup; do
    want 0 check $name; err_empty; out_has "DUCHA $name OK"
    want 0 check $name --format json; json
    want 0 check $name --format prometheus; out_has "ducha_check{check=\"$name\"} 0"
done

# ---- what the daily reading of the log found, and when; of this epoch's log only
epoch=$("$ducha" log info --json | sed 's/.*"epoch":"\([0-9]*\)".*/\1/')
found() { # EPOCH COMPLETE-MS BAD
    printf 'epoch: %s\nbegun: 1\nunder-way: false\nat: 0\nat-time: 0\nat-digest: "%064d"\n' "$1" 0
    printf 'attempts: 0\ncomplete: %s\ncomplete-head: 1\nbad: %s\nbad-found: 1\n' "$2" "$3"
}
two_days=$(($(date +%s) - 2 * 86400))
found "$epoch" $((two_days + 60))000 0 >bj/scrub.yaml
want 0 check log; out_has 'verified up to 1 at'; out_has 'log_verified_timestamp_seconds='
found "$epoch" $((two_days - 1))000 0 >bj/scrub.yaml
want 1 check log; out_has 'not verified for two days'
found "$epoch" "$(date +%s)000" 1 >bj/scrub.yaml
want 2 check log; out_has 'entry 1 of the log does not verify'; out_has 'log_bad_position=1'
want 3 doctor; out_has 'entry 1 of the log does not verify'
found $((epoch - 1)) "$(date +%s)000" 1 >bj/scrub.yaml
want 0 check log; out_has 'log_bad_position=0'
rm bj/scrub.yaml

want 0 doctor; err_empty
want 0 doctor --lang zh --json; json; out_has '"status":"good"'
chmod 644 bj/keys/office.secret
want 3 doctor; out_has 'can be read by others'
printf '\033' >escape
chmod 600 bj/keys/office.secret
want 0 doctor --color always
grep -q "$(cat escape)" out || fail 'no colour when it was asked for'
NO_COLOR=1 "$ducha" doctor >out 2>err
grep -q "$(cat escape)" out && fail 'colour in spite of NO_COLOR'

[ $failed -eq 0 ] && echo 'the command line keeps its word'
exit $failed
