#!/bin/bash
# want.sh - what tests that type commands share. Sourced; the test sets ducha, home and failed=0 before,
# where for serving(), pid where it serves an office itself, and leaves with $failed.
# shellcheck disable=SC2154,SC2034 # they are the test's

finish() {
  [ -z "${pid:-}" ] || { kill "$pid" && wait "$pid"; }
  rm -rf "$home"
}
trap finish EXIT

fail() {
  echo "FAILED: $*"
  sed 's/^/    /' out
  failed=1
}

# want CODE WORDS...: data and talk of the command are in out.
want() {
  local code=$1 got
  shift
  "$ducha" "$@" > out 2>&1 < /dev/null
  got=$?
  [ "$got" -eq "$code" ] || fail "ducha $*: left with $got, not $code"
}
has_not() { ! grep -qF -- "$1" out || fail "printed: $1"; }
has() { grep -qF -- "$1" out || fail "not printed: $1"; }

# serving NAME...: an office of these modules, each inside the bus or in a process of its own as $where
# says, in simulated time; it answers when this returns.
serving() {
  local flag=--module name modules=()
  [ "$where" = inside ] && flag=--inside
  for name in "$@"; do modules+=("$flag" "$name"); done
  want 0 init office --code demo --simulated "${modules[@]}"
  "$ducha" serve > serve.log 2>&1 < /dev/null &
  pid=$!
  for _ in $(seq 100); do
    "$ducha" status > /dev/null 2>&1 && break
    sleep 0.1
  done
}
