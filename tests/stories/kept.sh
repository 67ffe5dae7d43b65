#!/bin/bash
# kept.sh DUCHA ROOT STORY GROW - `case list` and `task list` answer from view/ what they answer
# without it: after each piece of a story's log, over the view of another log, when it was cut
# off, damaged, copied, or somebody else has it.
set -u
ducha=$1 root=$2 story=$3 grow=$4 failed=0
export LC_ALL=C.UTF-8 DUCHA_OFFICE=office STORY_KEEP=1
home=$(mktemp -d) && cd "$home" || exit 1
# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"
RANDOM=20261127 # the pieces are always the same ones

want 0 init office --code kept --simulated

# Each question, with its answer and how it left.
questions() {
  local words
  for words in 'case list' 'task list' 'task list --organ office'; do
    # shellcheck disable=SC2086
    "$ducha" $words --all --jsonl 2>&1
    echo "$words: $?"
  done
}

# A file where the folder would be: nothing can be kept.
without_view() {
  [ ! -e office/view ] || mv office/view aside
  touch office/view
  "$@"
  rm office/view
  [ ! -e aside ] || mv aside office/view
}

same() { # WHAT
  questions > kept.out
  without_view questions > folded.out
  cmp -s kept.out folded.out && return
  diff kept.out folded.out | head -20 > out
  fail "$1: the answers differ"
}

# The pages one behind the other are all of it.
pages() {
  local after=- at=0
  : > pages.out
  while [ -n "$after" ]; do
    if [ "$after" = - ]; then "$ducha" case list --count 3 --jsonl; else
      "$ducha" case list --count 3 --after "$after" --jsonl; fi > page.out 2> out
    cat page.out >> pages.out
    after=$(sed -nE 's/.*--after ([^ ,]+),.*/\1/p' out)
  done
  while [ -n "$at" ]; do
    "$ducha" task list --count 3 --after "$at" --jsonl >> pages.out 2> out
    at=$(sed -nE 's/.*--after ([0-9]+),.*/\1/p' out)
  done
  { "$ducha" case list --all --jsonl; "$ducha" task list --all --jsonl; } > all.out 2> out
  cmp -s pages.out all.out || { diff pages.out all.out | head > out; fail 'the pages are not all of it'; }
}

pieces=0
# view/ stays over all of them: it is another log's then.
follow() { # LOG WHAT
  local file='' now
  at=0 end=1
  rm -rf office/office
  while [ "$at" -lt "$end" ] && [ "$at" -lt 240 ]; do
    read -r at end < <("$grow" "$1" office/office $((RANDOM % 80 + 1)))
    same "$2, $at entries"
    pieces=$((pieces + 1))
    now=$(stat -c %i office/view/data.mdb)
    [ "${file:-$now}" = "$now" ] || fail "$2, $at entries: folded anew, not on"
    file=$now
  done
}

for one in regimes/beijing-2020/stories/rectification-task regimes/chongqing/stories/special \
  tests/stories/calendar-2020 tests/packs/shares/stories/shares tests/stories/migrate tests/stories/flow-several; do
  rm -rf story-*
  "$story" "$root" "$root/$one.story" inside > out 2>&1 || fail "$one was not told"
  log=$(du -s story-*/office | sort -rn | head -1 | cut -f2)
  follow "$log" "$one"
  case $one in */migrate) # a case goes over to another version past its last stage
    rm -rf office/office && "$grow" "$log" office/office 190 > out || fail 'no second telling'
    same "$one, told again" ;;
  esac
done
# The step that ends a case is being taken anew by several, and not by all of them yet.
"$grow" "$log" office/office $((end - at % end + end - 6)) > out || fail 'no second telling'
same 'a second round'
grep -q '"step":"sign-all".*"closed":false' kept.out || fail 'no second round is open'
pages
[ "$pieces" -ge 8 ] || fail "only $pieces pieces"
echo "$pieces pieces of logs in $SECONDS s"

# ---- a long log, and who is killed over it
rm -rf office/office office/view
"$grow" "$log" office/office 3000 > out || fail 'no long log'
"$ducha" log verify > before.out 2>&1
for _ in 1 2 3 4; do
  "$ducha" task list > /dev/null 2>&1 &
  sleep 0.$((RANDOM % 3))$((RANDOM % 10))
  kill -9 $! 2> /dev/null
  wait $! 2> /dev/null
done
without_view questions > folded.out
rm -rf office/view
for side in left right; do questions > $side.out & done # at once: one folds, the other waits
wait
for side in left right; do cmp -s $side.out folded.out || fail "two at once: $side differs"; done
same 'after kills'

# ---- damaged: cut off, other bytes at the begin, in the middle
bytes=$(stat -c %s office/view/data.mdb)
truncate -s $((bytes / 2)) office/view/data.mdb
same 'cut off'
printf 'no database' | dd of=office/view/data.mdb conv=notrunc status=none
same 'another begin'
: > office/view/data.mdb
same 'empty'
python3 - << 'P'
data = open("office/view/data.mdb", "rb").read()
damaged = data.replace(b"RC", b"RX").replace(b"beijing", b"beiping").replace(b"case", b"cuse")
open("office/view/data.mdb", "r+b").write(damaged)
P
for _ in 1 2 3; do "$ducha" task list > /dev/null 2>&1; done # a damaged page may end who reads it, twice
same 'other bytes inside'

# ---- of another log of the same length; another epoch; another folder's
want 0 task list
mv office/view aside.view
"$grow" "$log" office/office 1 > out
mv aside.view office/view
same 'one entry more'
cp -r office/view copy && rm -rf office/view && mv copy office/view
same 'a copy'

# ---- who has no right to write there; for root every folder can be written
if [ "$(id -u)" -ne 0 ]; then
  rm -rf office/view && chmod a-w office
  same 'no right to make it'
  chmod u+w office
fi

# ---- nothing else minds it
"$ducha" log verify > after.out 2>&1
[ "$(head -c 4 before.out)" = "$(head -c 4 after.out)" ] || { cat after.out > out; fail 'log verify minds view/'; }
want 0 backup create copy; [ -z "$(find copy -name view)" ] || fail 'the backup has view/'
exit $failed
