#!/bin/bash
# run.sh - measures an office beside its peers on this machine, and prints the table.
#
#   run.sh [pipe] [sync] [rate] [steps] [memory] [idle] [start] [growth] [packs]     no word: all of them
#   run.sh --profile ...  the same, with a profile of each load; without it, only of the loads
#                         whose goal is not reached
#   run.sh --check        three short loads; fails when a message is missing, repeated or spoilt,
#                         or a step is not answered
#   run.sh --check-engines  a few steps of each workflow engine that is here; 77 when none is
#
# Every server is our own child, listens on a unix socket or on 127.0.0.1, keeps its files in one
# temporary folder and is stopped by its own pid. All are up together and take turns, so that a
# noisy minute hits them alike; the table has medians of REPS turns. PostgreSQL is not started as
# root: then it is the user `postgres` of its Debian package.
#
# What is missing is left out, and the table says so. Debian packages: redis-server libhiredis-dev
# nats-server libnats-dev postgresql nodejs; the engines of `steps`: `npm ci --ignore-scripts` in
# workflows/.
#
#   BUILD    the build tree (build/release)     WORK   where the files go (a new folder in TMPDIR)
#   REPS     turns of each load (3)             SCALE  percent of the usual number of messages (100)
#   START    messages in the log (1000000)      GROWTH the same for `growth` (as START)
set -u
home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(cd "$home/../.." && pwd)
: "${BUILD:=$tree/build/release}" "${REPS:=3}" "${SCALE:=100}" "${START:=1000000}"
: "${GROWTH:=$START}"
bin=$BUILD/bin
work=${WORK:-$(mktemp -d "${TMPDIR:-/tmp}/ducha-bench.XXXXXX")} || exit 1
mkdir -p "$work" && work=$(cd "$work" && pwd)
results=$work/results.jsonl
: > "$results"
declare -A pid address folder # of each server that is up

say() { echo "bench: $*" >&2; }

die() {
  say "$*"
  exit 1
}

# leave_out PEER WHY
leave_out() {
  say "$1 is left out: $2"
  printf '{"test":"left_out","config":"%s","why":"%s"}\n' "$1" "$2" >> "$results"
}

# stop NAME: asks it to end, and after ten seconds does not ask. PostgreSQL ends at TERM when its
# last client leaves, at INT at once.
stop() {
  local p=${pid[$1]:-} i signal=TERM
  [ -n "$p" ] || return 0
  unset "pid[$1]"
  [ "$1" != postgres ] || signal=INT
  kill -"$signal" "$p" 2> /dev/null
  for ((i = 0; i < 1000; i++)); do
    kill -0 "$p" 2> /dev/null || break
    sleep 0.01
  done
  kill -KILL "$p" 2> /dev/null
  wait "$p" 2> /dev/null
}

finish() {
  local name
  for name in "${!pid[@]}"; do stop "$name"; done
  [ -n "${WORK:-}" ] || rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# until_there FILE NAME
until_there() {
  local i
  for ((i = 0; i < 1000; i++)); do
    [ -S "$1" ] && return 0
    kill -0 "${pid[$2]}" 2> /dev/null || break
    sleep 0.01
  done
  tail -5 "$work/$2.log" >&2
  die "$2 did not start"
}

office_make() { # NAME [flags of init]
  local name=$1
  shift
  folder[$name]=$work/$name
  "$bin/ducha" init --quiet --code bench "$@" "${folder[$name]}" > "$work/$name.log" 2>&1 ||
    { cat "$work/$name.log" >&2; die "ducha init failed"; }
}

office_up() { # NAME
  local name=$1 socket=${folder[$1]}/run/bus.sock
  rm -f "$socket"
  "$bin/ducha" serve --office "${folder[$name]}" >> "$work/$name.log" 2>&1 &
  pid[$name]=$!
  until_there "$socket" "$name"
  address[$name]="--endpoint ipc://$socket"
}

# Its log is not written anew under way: that would cost it time, and hide what a run adds.
redis_up() { # always | everysec; two parts may ask for the same one
  local name=redis-$1
  [ -z "${pid[$name]:-}" ] || return 0
  folder[$name]=$work/$name
  mkdir -p "${folder[$name]}"
  redis-server --port 0 --unixsocket "${folder[$name]}/redis.sock" --dir "${folder[$name]}" \
    --appendonly yes --appendfsync "$1" --auto-aof-rewrite-percentage 0 --save "" --daemonize no > "$work/$name.log" 2>&1 &
  pid[$name]=$!
  until_there "${folder[$name]}/redis.sock" "$name"
  address[$name]="--socket ${folder[$name]}/redis.sock"
}

nats_up() {
  local port i
  port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  folder[nats]=$work/nats
  mkdir -p "$work/nats"
  printf 'listen: 127.0.0.1:%s\nmax_payload: 8MB\njetstream { store_dir: "%s" }\n' \
    "$port" "$work/nats/store" > "$work/nats/nats.conf"
  nats-server -c "$work/nats/nats.conf" > "$work/nats.log" 2>&1 &
  pid[nats]=$!
  for ((i = 0; i < 1000; i++)); do
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null && break
    sleep 0.01
  done
  address[nats]="--port $port"
}

# Where PostgreSQL's programs are: Debian keeps each version apart.
postgres_bin() {
  local newest
  newest=$(printf '%s\n' /usr/lib/postgresql/*/bin/postgres | sort -V | tail -1)
  [ -x "$newest" ] || newest=$(command -v postgres) || return 1
  dirname "$newest"
}

# A server that flushes before it answers, with memory and log enough that it waits for neither.
postgres_up() {
  local at=$work/postgres programs i as=()
  programs=$(postgres_bin) || return 1
  # shellcheck disable=SC2086 # the names of all that would lead its clients elsewhere
  unset "${!PG@}"
  export PGHOST=$at PGUSER=bench
  mkdir -p "$at"
  if [ "$(id -u)" -eq 0 ]; then
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    chown postgres "$at" && chmod o+x "$work" || return 1
  fi
  chmod 700 "$at"
  folder[postgres]=$at
  (cd "$at" && "${as[@]}" "$programs/initdb" -D "$at/db" -U bench -A trust -E UTF8 --locale=C) > "$work/postgres.log" 2>&1 ||
    { tail -5 "$work/postgres.log" >&2; return 1; }
  "${as[@]}" "$programs/postgres" -D "$at/db" -c listen_addresses= -c unix_socket_directories="$at" -c fsync=on \
    -c synchronous_commit=on -c full_page_writes=on -c shared_buffers=1GB -c max_wal_size=4GB >> "$work/postgres.log" 2>&1 &
  pid[postgres]=$!
  for ((i = 0; i < 1000; i++)); do
    "$programs/pg_isready" -q && return 0
    kill -0 "${pid[postgres]}" 2> /dev/null || break
    sleep 0.01
  done
  tail -5 "$work/postgres.log" >&2
  return 1
}

sql() { "$(postgres_bin)/psql" -d postgres -Atqc "$1"; }

floor_up() {
  folder[floor]=$work/floor
  mkdir -p "$work/floor"
  "$bin/floor_queue" "ipc://$work/floor/queue.sock" "$work/floor" > "$work/floor.log" 2>&1 &
  pid[floor]=$!
  until_there "$work/floor/queue.sock" floor
  address[floor]="--endpoint ipc://$work/floor/queue.sock"
}

have() { command -v "$1" > /dev/null && [ -x "$bin/$2" ]; }

peers=()
peers_up() {
  [ ${#peers[@]} -eq 0 ] || return 0
  office_make ducha && office_up ducha && peers=(ducha)
  floor_up && peers+=(floor)
  if have redis-server bench_redis; then
    redis_up always && redis_up everysec && peers+=(redis-always redis-everysec)
  else
    leave_out Redis "no redis-server or no libhiredis-dev"
  fi
  if have nats-server bench_nats; then
    nats_up && peers+=(nats)
  else
    leave_out NATS "no nats-server or no libnats-dev"
  fi
}

driver_of() {
  case $1 in
  ducha* | grown | empty) echo bench_ducha ;;
  redis-*) echo bench_redis ;;
  *) echo "bench_$1" ;;
  esac
}

# The process whose memory and CPU count: of an office the bus.
server_of() {
  cat "${folder[$1]}/run/bus.pid" 2> /dev/null || echo "${pid[$1]}"
}

# drive NAME options...: one run, one JSON line.
drive() {
  local name=$1
  shift
  # shellcheck disable=SC2086 # an address is two words
  "$bin/$(driver_of "$name")" ${address[$name]} --server-pid "$(server_of "$name")" \
    --data-dir "${folder[$name]}" --timeout 60 --label "$name" "$@"
}

# keep TEST CONFIG: writes down the line that comes in, with those two words.
keep() {
  local line
  read -r line || die "$2: no result of $1"
  printf '{"test":"%s","config":"%s",%s\n' "$1" "$2" "${line#\{}" >> "$results"
}

# usual NAME LOAD: so many messages take a second or two.
usual() {
  local n
  case $2,$1 in
  sync,redis-everysec | sync,nats) n=8000 ;;
  sync,*) n=3000 ;;
  rate,*) n=6000 ;;
  *,redis-always) n=40000 ;;
  *) n=100000 ;;
  esac
  echo $((n * SCALE / 100))
}

# commit_alone TEST: the least that a message of that load waits for, with nobody around it.
commit_alone() {
  rm -rf "$work/commits"
  "$bin/bench_commit" "$work/commits" $((1000 * SCALE / 100)) | keep "commit_$1" store
}

# load TEST options...: every peer in turn, REPS times, after one turn to warm up.
load() {
  local test=$1 kind=${1%%_*} i name
  shift
  peers_up
  for ((i = 0; i <= REPS; i++)); do
    for name in "${peers[@]}"; do
      if [ "$i" -eq 0 ]; then
        drive "$name" --messages $(($(usual "$name" "$kind") / 4)) "$@" > /dev/null
      else
        drive "$name" --messages "$(usual "$name" "$kind")" "$@" | keep "$test" "$name"
      fi
    done
    [ "$kind" = pipe ] || [ "$i" -eq 0 ] || commit_alone "$test"
  done
  say "$test: $REPS turns of ${peers[*]}"
}

# What each load is, for its turns and for its profile.
declare -A options=(
  [pipe_1x1]="--window 1000"
  [pipe_8x8]="--window 1000 --producers 8 --consumers 8"
  [sync_1x1]="--window 1"
  [rate_1x1]="--window 1000 --rate 2000"
)

# shellcheck disable=SC2086 # options are several words
usual_load() { load "$1" ${options[$1]}; }

part_pipe() {
  usual_load pipe_1x1
  usual_load pipe_8x8
}

# steps_office HOW: the modules inside the bus or in processes, under the pack tests/packs/flow.
steps_office() {
  local name=steps-$1 flag=--module
  [ "$1" = inside ] && flag=--inside
  office_make "$name" --simulated "$flag" reporting "$flag" referral
  office_up "$name"
  "$bin/ducha" regime adopt "$tree/tests/packs/flow" --person bench --organ clerk \
    --office "${folder[$name]}" >> "$work/$name.log" 2>&1 || die "the pack was not adopted: $work/$name.log"
}

# The workflow engines, which only record steps: where npm has them, and the server they record on.
engines=(bullmq pg-boss openworkflow dbos)
declare -A package=([bullmq]=bullmq [pg-boss]=pg-boss [openworkflow]=openworkflow [dbos]=@dbos-inc/dbos-sdk)
declare -A server=([bullmq]=redis-always [pg-boss]=postgres [openworkflow]=postgres [dbos]=postgres)

driver_fails="its driver fails here"

is_engine() { [ -n "${package[$1]:-}" ]; }

# engine_server NAME: its server is up; the second who asks for a server finds what became of the first.
declare -A asked # server -> whether it came up
engine_server() {
  local name=${server[$1]}
  if [ -z "${asked[$name]:-}" ]; then
    asked[$name]=no
    case $name in
    redis-always) command -v redis-server > /dev/null && redis_up always ;;
    postgres) postgres_up ;;
    esac && asked[$name]=yes
  fi
  [ "${asked[$name]}" = yes ]
}

# engine_up NAME: it has taken some steps, or is left out.
engine_up() {
  if ! command -v node > /dev/null; then
    leave_out "$1" "no nodejs"
  elif [ ! -d "$home/workflows/node_modules/${package[$1]}" ]; then
    leave_out "$1" "not fetched by npm into workflows/"
  elif ! engine_server "$1"; then
    leave_out "$1" "no server: ${server[$1]%-always}"
  elif [ "${server[$1]}" = postgres ] && ! sql "create database \"$1\""; then
    leave_out "$1" "no database"
  elif ! walk "$1" --cases 10 --concurrency 10 > /dev/null; then
    leave_out "$1" "$driver_fails"
  else
    walkers+=("$1")
  fi
}

# Those who take steps; only ours check them.
walkers=()
walkers_up() {
  local name
  [ ${#walkers[@]} -eq 0 ] || return 0
  steps_office inside
  steps_office process
  walkers=(steps-inside steps-process)
  if [ "${1:-}" = alone ]; then return; fi
  for name in "${engines[@]}"; do engine_up "$name"; done
}

# walk NAME options...: one run, one JSON line, with what the run has added to the disk.
walk() {
  local name=$1 before after line driver
  shift
  # shellcheck disable=SC2206 # an address is two words
  if is_engine "$name"; then
    driver=(node --no-deprecation "$home/workflows/$name.mjs" ${address[${server[$name]}]:-})
  else
    driver=("$bin/bench_steps" ${address[$name]})
  fi
  before=$(stored "$name")
  line=$("${driver[@]}" --label "$name" "$@") || return 1
  after=$(stored "$name")
  echo "${line%\}},\"stored_bytes\":$((after - before))}"
}

# What somebody has on disk, in bytes: of PostgreSQL the database, without the log that is used again.
stored() {
  local at=${server[$1]:-$1}
  if [ "$at" = postgres ]; then
    sql "select pg_database_size('$1')"
  else
    du -sB1 "${folder[$at]}" | cut -f1
  fi
}

# How many cases of eight steps take some seconds: node compiles what it runs often, and with a third as
# many BullMQ took a fifth fewer steps a second. openworkflow looks for a new case after a tenth of a
# second or more.
cases_of() {
  local n
  case $1,$2 in
  steps_one,openworkflow) n=20 ;;
  steps_one,steps-*) n=100 ;;
  steps_one,*) n=200 ;;
  *,bullmq) n=1500 ;;
  *,pg-boss | *,dbos) n=1000 ;;
  *,openworkflow) n=500 ;;
  *) n=2000 ;;
  esac
  echo $((n * SCALE / 100))
}

part_steps() {
  local i name test flight line
  walkers_up "$@"
  for ((i = 0; i <= REPS; i++)); do
    for name in "${walkers[@]}"; do
      for test in steps_many steps_one; do
        flight=100
        [ $test = steps_many ] || flight=1
        line=$(walk "$name" --cases "$(cases_of $test "$name")" --concurrency $flight) ||
          die "$name: steps were not answered"
        [ "$i" -eq 0 ] || keep $test "$name" <<< "$line"
      done
    done
  done
  say "steps: $REPS turns of ${walkers[*]}"
}

part_sync() { usual_load sync_1x1; }
part_rate() { usual_load rate_1x1; }

# profile TEST: one more turn of our own, in which the bus process is looked at. It is not measured:
# looking costs time.
profile() {
  local test=$1 bus looker
  bus=$(server_of ducha)
  mkfifo "$work/looking"
  "$home/profile.py" "$bus" < "$work/looking" > "$work/profile.json" &
  looker=$!
  exec 3> "$work/looking"
  # shellcheck disable=SC2086 # options are several words
  drive ducha --messages "$(usual ducha "${test%%_*}")" ${options[$test]} > /dev/null
  exec 3>&-
  wait "$looker"
  rm "$work/looking"
  keep "profile_$test" ducha < "$work/profile.json"
}

profiles() {
  local test
  for test in $(/usr/bin/python3 "$home/report.py" "$1" "$results"); do
    profile "$test"
  done
}

# The loads measure memory as they run; without them, one turn.
part_memory() {
  grep -q '"test":"pipe_8x8"' "$results" && return
  REPS=1 part_pipe
}

# An office at rest with every module that was built.
part_idle() {
  local so modules=()
  for so in "$BUILD"/lib/ducha/*.so; do
    [ -e "$so" ] && modules+=(--module "$(basename "$so" .so)")
  done
  office_make idle "${modules[@]}"
  office_up idle
  sleep 3
  "$bin/bench_cost" "${pid[idle]}" "${IDLE_SECONDS:-10}" | keep idle ducha
  stop idle
  say "idle: $((${#modules[@]} / 2)) modules"
}

# What packs cost: checked and held by bench_packs; adopted, with the command's start, in a running
# office with every module in a process of its own, each time a new one.
part_packs() {
  local i pack office began
  for ((i = 0; i < REPS; i++)); do
    "$bin/bench_packs" "$tree" | keep packs ducha
    office=adopt-$i
    office_make "$office" --module all
    office_up "$office"
    "$bin/ducha" ask --office "${folder[$office]}" regime.adopt '{}' > /dev/null 2>&1 # until the modules are there
    sleep 1
    for pack in "$tree"/regimes/*/pack.yaml; do
      pack=${pack%/pack.yaml}
      began=${EPOCHREALTIME/./}
      "$bin/ducha" regime adopt "$pack" --office "${folder[$office]}" >> "$work/$office.log" 2>&1 ||
        die "$pack was not adopted: $work/$office.log"
      echo "{\"us\":$((${EPOCHREALTIME/./} - began))}" | keep adopt "${pack##*/}"
    done
    stop "$office"
  done
  say "packs: $REPS offices"
}

# fill NAME COUNT: publishes only.
fill() {
  drive "$1" --messages "$2" --producers 4 --consumers 0 --timeout 3600
}

grown=0 # messages in the office `grown`
grow() {
  if [ -z "${folder[grown]:-}" ]; then office_make grown; fi
  if [ "$grown" -lt "$1" ]; then
    office_up grown
    fill grown $(($1 - grown)) | keep fill grown
    grown=$1
    stop grown
  fi
}

# The office is killed with SIGKILL each time, the first time while it takes messages in.
part_start() {
  local i
  grow "$START"
  for ((i = 0; i <= REPS; i++)); do
    "$bin/bench_start" "${folder[grown]}/run/bus.sock" \
      "$bin/ducha" serve --office "${folder[grown]}" 2>> "$work/grown.log" |
      if [ "$i" -eq 0 ]; then cat > /dev/null; else keep start grown; fi
  done
  say "start: $REPS turns with $START messages"
}

part_growth() {
  local i name
  grow "$GROWTH"
  office_make empty
  for ((i = 0; i <= REPS; i++)); do
    for name in empty grown; do
      office_up "$name"
      drive "$name" --messages $((20000 * SCALE / 100)) > /dev/null
      drive "$name" --messages "$(usual "$name" pipe)" |
        if [ "$i" -eq 0 ]; then cat > /dev/null; else keep growth_pipe "$name"; fi
      drive "$name" --messages "$(usual "$name" rate)" --rate 2000 |
        if [ "$i" -eq 0 ]; then cat > /dev/null; else keep growth_rate "$name"; fi
      stop "$name"
    done
  done
  say "growth: $REPS turns with an empty log and one of $GROWTH"
}

check() {
  REPS=1 SCALE=5
  office_make ducha
  office_up ducha
  peers=(ducha)
  usual_load pipe_1x1
  usual_load pipe_8x8
  profile pipe_1x1
  part_steps alone
  part_packs
  /usr/bin/python3 "$home/report.py" --check "$results" || die "a load was not complete"
}

check_engines() {
  local name
  for name in "${engines[@]}"; do engine_up "$name"; done
  ! grep -q "$driver_fails" "$results" || die "a workflow engine took no steps"
  [ ${#walkers[@]} -gt 0 ] || exit 77
  say "${walkers[*]}: all steps taken"
}

for program in ducha bench_ducha bench_steps bench_packs; do
  [ -x "$bin/$program" ] || die "build first: there is no $bin/$program"
done
case ${1:-} in
--check)
  check
  exit
  ;;
--check-engines)
  check_engines
  exit
  ;;
esac
wanted=--missed # the loads that are profiled
if [ "${1:-}" = --profile ]; then
  wanted=--loads
  shift
fi
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(pipe sync rate steps memory idle start growth packs)
for part in "${parts[@]}"; do
  declare -F "part_$part" > /dev/null || die "no part $part; there are: pipe sync rate steps memory idle start growth packs"
done
for part in "${parts[@]}"; do "part_$part"; done
profiles "$wanted"
/usr/bin/python3 "$home/report.py" "$results"
