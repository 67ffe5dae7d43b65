#!/bin/bash
# slow.sh DUCHA - a bus that does not get a turn for longer than a bus needs to answer.
#
# Where the office is served, a command waits for it; where nobody serves, it says so soon.
set -u
ducha=$1 failed=0
export LC_ALL=C.UTF-8
room=$(mktemp -d) && cd "$room" || exit 1
pid=
trap '[ -n "$pid" ] && kill "$pid" && wait "$pid"; rm -rf "$room"' EXIT
export DUCHA_OFFICE=$room/office

fail() {
  echo "FAILED: $*" >&2
  failed=1
}

"$ducha" init office --code demo --simulated > /dev/null 2>&1 || exit 1
"$ducha" status > alone 2>&1
[ $? -eq 7 ] || fail "nobody serves, and it left with another code than 7"
grep -q 'start it with .ducha serve.' alone || fail "nobody serves: $(cat alone)"

"$ducha" serve > serve.log 2>&1 < /dev/null &
pid=$!
for _ in $(seq 100); do
  "$ducha" status > /dev/null 2>&1 && break
  sleep 0.1
done

"$ducha" serve > second 2>&1 < /dev/null && fail "an office is served twice"
grep -q 'being served already' second || fail "served twice: $(cat second)"
grep -q 'Ctrl-C' second && fail "what is refused cannot be stopped: $(cat second)"

bus=$(cat office/run/bus.pid)
kill -STOP "$bus"
(
  sleep 4 # longer than a bus that nobody supervises is waited for
  kill -CONT "$bus"
) &
"$ducha" status > slow 2>&1 || fail "the bus was slow: $(cat slow)"
grep -q '^office  *demo' slow || fail "the bus was slow: $(cat slow)"
wait %2
exit $failed
