#!/bin/bash
# restored.sh DUCHA - an office is restored from a backup; its neighbour gets nothing twice, nothing
# of what came after the backup is lost there, and what is new is carried.
set -euo pipefail
ducha=$1
room=$(mktemp -d)
pids=()
stop() {
  local pid
  for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
  wait
  rm -rf "$room"
}
trap stop EXIT

# serve OFFICE: in the background; its process is the last of pids.
serve() {
  "$ducha" serve --office "$room/$1" > "$room/$1.log" 2>&1 &
  pids+=($!)
}
# tell COUNT: so many messages from bj to cy.
tell() {
  local i
  for ((i = 0; i < $1; i++)); do
    "$ducha" ask ledger.show --to-office cy --no-wait --office "$room/bj" > /dev/null
  done
}
received() { "$ducha" log cat --office "$room/cy" --kind office.received | wc -l; }
# expect COUNT: soon, and not one more.
expect() {
  local i
  for ((i = 0; i < 100; i++)); do
    [ "$(received)" -ge "$1" ] && break
    sleep 0.1
  done
  sleep 0.5
  [ "$(received)" -eq "$1" ] || {
    echo "received $(received), expected $1" >&2
    cat "$room"/*.log >&2
    exit 1
  }
}
ready() {
  local i
  for ((i = 0; i < 100; i++)); do
    "$ducha" check bus --office "$room/$1" > /dev/null && return 0
    sleep 0.1
  done
  cat "$room/$1.log" >&2
  exit 1
}

port=$((20000 + RANDOM % 20000))
"$ducha" init "$room/bj" --code bj --listen "127.0.0.1:$port" -q
"$ducha" init "$room/cy" --code cy -q
"$ducha" key allow cy --for-office cy --public "$(cat "$room/cy/keys/curve.public")" --office "$room/bj"
printf "links:\n  - {office: bj, endpoint: 'tcp://127.0.0.1:%s', server-key: '%s'}\n" "$port" \
  "$(cat "$room/bj/keys/curve.public")" >> "$room/cy/office.yaml"
serve cy
serve bj
ready bj
tell 3
expect 3
"$ducha" backup create "$room/backup" --office "$room/bj" -q
tell 2
expect 5

kill "${pids[1]}"
wait "${pids[1]}" || true
rm -rf "$room/bj/office"
"$ducha" backup restore "$room/backup" --office "$room/bj" --yes -q
serve bj
ready bj
tell 1
expect 6
"$ducha" log verify --office "$room/cy" > /dev/null
"$ducha" log verify --office "$room/bj" > /dev/null
