#!/bin/bash
# dossier.sh DUCHA VERIFIER ROOT [intl|gm] - a case is exported from an office that was served, and
# checked; then it is tampered with in every way, and each must be found and named.
set -u
ducha=$(realpath "$1")
verifier=$(realpath "$2")
root=$(realpath "$3")
suite=${4:-intl}
home=$(mktemp -d "$PWD/dossier-XXXXXX")
export LC_ALL=C.UTF-8 TERM=dumb DUCHA_OFFICE=office
failed=0
cd "$home" || exit 1

# shellcheck disable=SC2317 # the trap calls it
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

want() { # CODE WORDS...: data and talk are in out
  local code=$1 got
  shift
  "$@" > out 2>&1 < /dev/null
  got=$?
  [ "$got" -eq "$code" ] || fail "$*: left with $got, not $code"
}
has() { grep -qF -- "$1" out || fail "not printed: $1"; }

take() { # CASE STEP FIELD=VALUE ...
  local case=$1 step=$2 fields='' field
  shift 2
  for field; do
    fields="$fields${fields:+,}{\"name\":\"${field%%=*}\",\"value\":[\"${field#*=}\"]}"
  done
  want 0 "$ducha" ask reporting.take ${case:+--case "$case"} --person 李 --organ "${organ:-clerk}" \
    --body "{\"step\":\"$step\",\"field\":[$fields]}"
}

# ---- two cases in turn, one with a case that belongs to it and a file of evidence
proof=$(printf photo | sha256sum | cut -d' ' -f1)
want 0 "$ducha" init office --code demo --simulated --suite "$suite" --inside inspection --inside reporting
"$ducha" serve > serve.log 2>&1 < /dev/null &
pid=$!
for _ in $(seq 100); do
  "$ducha" status > /dev/null 2>&1 && break
  sleep 0.1
done
want 0 "$ducha" clock advance 2026-02-09 09:00
want 0 "$ducha" regime adopt "$root/tests/packs/flow" --person 李 --organ chief
take '' begin unit=甲厂 urgent=no
take '' begin unit=乙厂 urgent=yes
take A2026-001 paint colour=红
take A2026-002 paint colour=蓝
take A2026-001 split "proof=$proof" 'text=两处直排'
take A2026-002 split 'text=他案的内容'
take A2026-001 ask
want 6 "$ducha" ask reporting.take --case A2026-009 --person 李 --organ clerk --body '{"step":"ask"}'
kill "$pid" && wait "$pid"
pid=

# ---- exported and checked
want 4 "$ducha" dossier export A2026-009 none; has 'there is no case A2026-009'
[ ! -e none ] || fail 'a case that is not there left a folder'
want 0 "$ducha" dossier export A2026-001 good; has '2 cases'; has '1 file of evidence'
want 5 "$ducha" dossier export A2026-001 good; has 'E1010'
want 0 "$ducha" dossier verify good; has '真实性 authenticity: 符合 good'; has '完整性 integrity: 符合 good'
has '可用性 usability: 符合 good'; has '安全性 security: 符合 good'; has 'cases: 2'
want 0 "$ducha" dossier verify good --key office/keys/office.public; has 'signed with the key you gave'
want 0 "$verifier" good; has 'authenticity: 符合 good'
want 2 "$verifier"
want 1 "$verifier" no-such-folder
want 1 "$verifier" good no-such-key
grep -q '两处直排' good/entries.jsonl || fail 'the case is not in its dossier'
if grep -rqF '他案的内容' good; then fail 'another case is in the dossier'; fi
grep -q "^evidence $proof elsewhere$" good/MANIFEST || fail 'the evidence is not listed'

# ---- what docs/DOSSIER.md says, done by other tools
if [ "$suite" = intl ]; then
  first=$(ls good/entries | head -1)
  [ "$(sha256sum < "good/entries/$first" | cut -d' ' -f1)" = \
    "$(awk -v p="$((10#${first%.pb}))" '$1 == p { print $4 }' good/chain.txt)" ] ||
    fail 'a body is not what the chain says'
fi

# ---- each way of tampering is found, and named
tamper() { # PLACE HEADING: the folder `bad` was changed; PLACE is named under HEADING
  want 3 "$verifier" bad
  has "$1"
  grep -q "$2: [0-9]* 项不符" out || fail "nothing under $2"
  rm -rf bad
}
fresh() { rm -rf bad && cp -rp good bad; }
flip() { # FILE OFFSET: one bit
  local byte
  byte=$(od -An -tu1 -j "$2" -N 1 "$1")
  printf "\\x$(printf %x $((byte ^ 1)))" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}
# The list made right again after a change: only its signature then tells.
relist() {
  local name
  while read -r name; do
    sed -i -E "s|^file [0-9a-f]+ [0-9]+ $name\$|file $(sha256sum < "bad/$name" | cut -d' ' -f1) $(stat -c %s "bad/$name") $name|" bad/MANIFEST
  done < <(sed -n 's/^file [^ ]* [^ ]* //p' bad/MANIFEST)
}
own=$(ls good/entries | tail -1)
number=$((10#${own%.pb}))

for file in $(cd good && find . -type f | sed 's|^\./||'); do
  fresh; flip "bad/$file" $(($(stat -c %s "bad/$file") / 2))
  case $file in
  MANIFEST) want 3 "$verifier" bad; has MANIFEST ;;
  MANIFEST.sig) tamper MANIFEST authenticity ;;
  *) tamper "$file" authenticity ;;
  esac
  fresh; rm "bad/$file"
  case $file in
  MANIFEST.sig) tamper "$file" authenticity ;;
  *) tamper "$file" integrity ;;
  esac
done

# ---- any byte of any file: which, the seed tells
seed=${SEED:-$RANDOM}
RANDOM=$seed
mapfile -t names < <(cd good && find . -type f | sort)
for _ in $(seq 40); do
  fresh
  file=${names[RANDOM % ${#names[@]}]#./}
  at=$(((RANDOM * 32768 + RANDOM) % $(stat -c %s "bad/$file")))
  flip "bad/$file" $at
  want 3 "$verifier" bad
  has "${file%.sig}"
  [ $failed -eq 0 ] || { echo "seed $seed: byte $at of $file"; break; }
done

fresh; relist; cmp -s good/MANIFEST bad/MANIFEST || fail 'relist changes a good list'
fresh; flip "bad/entries/$own" 20; relist; tamper "entries/$own" authenticity
fresh; flip "bad/entries/$own" 20; relist; want 3 "$verifier" bad; has 'MANIFEST: 清单或其签名已被改动'
fresh; sed -i "s/^$number \(.*\) +$/$number \1 -/" bad/chain.txt; relist; tamper 'chain.txt' integrity
fresh; sed -i "${number}d;\$d" bad/chain.txt; relist; tamper 'chain.txt' integrity
fresh; sed -i '$d' bad/chain.txt; relist; tamper 'chain.txt: 首末之间不完整' integrity
fresh; sed -i '3{h;d};4{G}' bad/chain.txt; relist; tamper 'chain.txt:3' integrity
fresh; sed -i '2d' bad/entries.jsonl; relist; tamper 'entries.jsonl' usability
fresh; sed -i '1{h;d};2{G}' bad/entries.jsonl; relist; tamper 'entries.jsonl:1' usability
fresh; sed -i 's/经办人/经手人/' bad/packs/flow@1/pack.yaml; relist
tamper 'packs/flow@1/pack.yaml: 与采用时的规则包不符' authenticity
fresh; echo more > bad/more.txt; tamper 'more.txt: 清单之外的文件' security
fresh; ln -s /etc/hostname bad/link; tamper 'link: 不是普通文件' security
fresh; chmod +x bad/chain.txt; tamper 'chain.txt: 文件可执行' security
fresh; sed -i '/^evidence/d' bad/MANIFEST; tamper "$proof: 证据未列入清单" integrity
fresh; sed -i '/^case A2026-001-/d' bad/MANIFEST; tamper '属于他案' security
fresh; sed -i 's/^case A2026-001$/case A2026-003/' bad/MANIFEST; tamper 'A2026-003: 该案没有条目' integrity
fresh; sed -i '/^suite/d' bad/MANIFEST; tamper 'MANIFEST: 清单不全' usability
fresh; sed -i '2s/^/x/' bad/MANIFEST; tamper 'MANIFEST:2' usability
fresh; sed -i 's/ office.pem$/ ..\/office.pem/' bad/MANIFEST; tamper 'MANIFEST:' usability

# ---- signed by somebody else, with everything else made right
want 0 "$ducha" init other --code demo --suite "$suite"
want 3 "$verifier" good other/keys/office.public; has 'another key signed it'
want 3 "$ducha" dossier verify good --key other/keys/office.public; has 'E1003'

[ $failed -eq 0 ] && echo "a dossier ($suite) of $(ls good/entries | wc -l) entries"
exit $failed
