#!/bin/bash
# inspection.sh DUCHA ROOT [SEED] - a whole inspection while its office's processes are killed.
#
# The routine inspection of examples/ is asked for step by step; meanwhile a process of the office, the
# bus or a module, is killed with SIGKILL every half a second. It must end as it ends undisturbed: the
# same answers (under other positions: which of two modules speaks first is nobody's rule), nothing set
# aside, and a log that verifies. What passes by itself while time goes on is shown only as far as it
# came in time, and is not compared.
set -u
ducha=$1 root=$2 seed=${3:-$(date +%s)} failed=0
export LC_ALL=C.UTF-8
room=$(mktemp -d) && cd "$room" || exit 1
pid=
trap '[ -n "$pid" ] && kill "$pid" && wait "$pid"; rm -rf "$room"' EXIT
echo "seed $seed"
RANDOM=$seed

fail() {
  echo "FAILED: $*" >&2
  failed=1
}

office() { # NAME: a fresh one, serving
  export DUCHA_OFFICE=$room/$1
  "$ducha" init "$1" --code demo --simulated --module all > /dev/null 2>&1 || exit 1
  "$ducha" serve > "$1.log" 2>&1 < /dev/null &
  pid=$!
  for _ in $(seq 100); do
    "$ducha" status > /dev/null 2>&1 && break
    sleep 0.1
  done
  "$ducha" clock advance 2026-01-05 08:00 > /dev/null 2>&1
  "$ducha" regime adopt beijing-2020 --person 陈 --organ office > /dev/null 2>&1
}

inspection() { # OUT
  local part
  for part in preparation inspection; do
    "$ducha" ask --wait 60 --file "$root/examples/routine-$part.jsonl"
  done 2>&1 < /dev/null | sed 's/^ *[0-9]*  //; /  deadline passed  /d; /\.late  /d' > "$1"
}

close_office() {
  "$ducha" queue list --json > queue 2> /dev/null
  grep -qF '"set_aside":[]' queue || fail "something was set aside: $(cat queue)"
  "$ducha" log verify > verified 2>&1 || fail "the log does not verify: $(tail -n 3 verified)"
  kill "$pid" && wait "$pid"
  pid=
}

office calm
inspection calm.out
close_office

office killed
inspection killed.out &
asking=$!
kills=0
while kill -0 "$asking" 2> /dev/null; do
  mapfile -t children < <(pgrep -P "$pid")
  [ "${#children[@]}" -gt 0 ] && kill -KILL "${children[RANDOM % ${#children[@]}]}" 2> /dev/null && kills=$((kills + 1))
  sleep 0.5
done
wait "$asking"
close_office

grep -q 'seal-dossier  beijing-2020/29' calm.out || fail "the inspection did not come to its end: $(tail -n 1 calm.out)"
diff calm.out killed.out > differs || fail "answers differ after $kills kills: $(head -n 6 differs)"
[ "$kills" -ge 5 ] || fail "only $kills processes were killed"
echo "$kills processes killed, $(wc -l < killed.out) lines the same"
exit $failed
