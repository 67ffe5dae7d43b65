#!/bin/bash
# evidence.sh DUCHA - files brought into a serving office: whole or not there, once, whoever brings
# them and however the bringing ends.
set -u
ducha=$(realpath "$1")
home=$(mktemp -d)
cd "$home" || exit 1
export LC_ALL=C.UTF-8 DUCHA_OFFICE=$home/office
serving=
trap 'kill $serving 2> /dev/null; wait $serving 2> /dev/null; rm -rf "$home"' EXIT

die() {
  echo "FAILED: $*" >&2
  [ -f err ] && sed 's/^/    /' err >&2
  exit 1
}

# want CODE WORDS...: runs `ducha evidence WORDS`; its data and talk are in out and err.
want() {
  local code=$1 got
  shift
  "$ducha" evidence "$@" > out 2> err
  got=$?
  [ $got -eq "$code" ] || die "evidence $* left with $got, not $code"
}

out_has() { grep -qF -- "$1" out || die "no \"$1\" in: $(cat out)"; }
files() { find office/office/attachments -type f 2> /dev/null | wc -l; }
head_of() { "$ducha" log info --json | grep -oE '"head":"[0-9]+"' | grep -oE '[0-9]+'; }

"$ducha" init office --code bj > /dev/null 2>&1 || die 'no office'
printf 'a photograph' > photo.jpg
digest=$(sha256sum photo.jpg | cut -d' ' -f1)

# ---- nobody is there to be told: nothing is kept
want 7 add photo.jpg
[ "$(files)" -eq 0 ] || die 'a file was kept that nobody was told of'

"$ducha" serve 2> serve.log &
serving=$!
for ((i = 0; i < 100; i++)); do
  "$ducha" status > /dev/null 2>&1 && break
  sleep 0.1
done

# ---- once, and once more
want 0 add photo.jpg --case 2026-1 --person 张某 --json
out_has "\"digest\":\"$digest\""
out_has '"before":false'
want 0 add photo.jpg --case 2026-1 --person 张某 --json
out_has '"before":true'
[ "$(head_of)" -eq 2 ] || die 'a repeat changed the log'
want 0 add photo.jpg --case 2026-2 --name 'another name'
[ "$(files)" -eq 1 ] || die 'the same content stands there twice'
want 0 list --jsonl
[ "$(wc -l < out)" -eq 2 ] || die 'two cases, one file: two rows'
want 0 list --case 2026-2
out_has 'another name'
"$ducha" case timeline 2026-1 > out 2> err || die 'a case with a file has no timeline'
out_has "photo.jpg  张某  ${digest:0:8}"
want 0 show "${digest:0:8}" --json
out_has '"whole":true'
want 0 get "$digest" copy.jpg
cmp -s copy.jpg photo.jpg || die 'the copy differs'
want 5 get "$digest" copy.jpg # it is there already
want 0 get "${digest:0:12}" -
cmp -s out photo.jpg || die 'the copy on standard output differs'

# ---- what cannot be kept, with a remedy
want 4 add nothing.jpg
grep -q 'Check the path' err || die 'a missing file without a remedy'
want 1 add "$home"
truncate -s $(((4 << 30) + 1)) large
want 1 add large
grep -q '4 GiB' err || die 'a file over the limit without its reason'
want 2 add photo.jpg --name ''
want 2 show 1234567
want 2 show "${digest^^}"
want 4 show 00000000
want 4 get 00000000 none.jpg
[ ! -e none.jpg ] || die 'a file was made of nothing'

# ---- cut off half way: by kill -9, and by Ctrl-C; the office is told of neither
before=$(head_of)
truncate -s 4G large
for how in KILL KILL KILL INT INT; do
  "$ducha" evidence add large > out 2> err &
  adding=$!
  sleep 0.7
  kill -$how $adding 2> /dev/null || die 'it was added before it could be cut off'
  wait $adding 2> /dev/null
done
[ "$(files)" -eq 1 ] || die "a cut-off file left something: $(find office/office/attachments -type f)"
[ "$(head_of)" -eq "$before" ] || die 'the office was told of a file that was cut off'

# ---- rot: shown, never given out, and healed by the same file
file=$(find office/office/attachments -type f)
chmod u+w "$file"
printf X | dd of="$file" bs=1 conv=notrunc 2> /dev/null
want 3 show "$digest" --json
out_has '"whole":false'
want 3 get "$digest" rotten.jpg
[ ! -e rotten.jpg ] || die 'a rotten file was given out'
want 0 add photo.jpg --case 2026-1 --person 张某
want 0 show "$digest"

# ---- lost, and then said to be there: the bus looks for itself
rm -f "$file"
"$ducha" ask evidence.add --wait 5 --json \
  --body "{\"suite\":\"intl\",\"digest\":\"$digest\",\"size\":\"12\"}" > out 2> err
grep -qF '"kind":"evidence.missing"' out || die "the bus found a file that is not there: $(cat out)"
want 0 add photo.jpg --case 2026-1 --person 张某
want 0 get "$digest" again.jpg

"$ducha" log verify > out 2> err || die 'the log does not verify'
echo "evidence: $(files) file, $(head_of) entries"
