#!/bin/bash
# identity.sh DUCHA PACK - who reported, by the national algorithms (suite gm): what the command refuses, and
# the way to the terminal.
set -u
ducha=$(realpath "$1")
pack=$(realpath "$2")
home=$(mktemp -d)
cd "$home" || exit 1
export LC_ALL=C.UTF-8 DUCHA_OFFICE=$home/office
serving=
trap 'kill $serving 2> /dev/null; wait $serving 2> /dev/null; rm -rf "$home"' EXIT

die() {
  echo "FAILED: $*" >&2
  sed 's/^/    /' err >&2
  exit 1
}

# want CODE WORDS...: runs `ducha WORDS`, the text of $typed on its standard input.
typed=
want() {
  local code=$1 got
  shift
  printf '%s' "$typed" | "$ducha" "$@" > out 2> err
  got=$?
  [ $got -eq "$code" ] || die "$* left with $got, not $code"
}
says() { grep -qF -- "$1" out err || die "nobody says \"$1\": $(cat out)"; }

: > err
"$ducha" init office --code bj --suite gm --inside inspection --inside identity 2> err || die 'no office'

# ---- keys: at the person's own place, for the person alone
want 6 holder keygen office/keys/周敏.key
says "in the office's folder"
[ ! -e office/keys/周敏.key ] || die 'a key was made in the office'
want 0 holder keygen office/keys/inside.key --in-office
for name in 周敏 吴桐 郑岩; do
  want 0 holder keygen "$name.key" --suite gm
  cp out "$name.public"
  [ "$(stat -c %a "$name.key")" = 600 ] || die 'others may read the key'
done
want 5 holder keygen 周敏.key --suite gm
want 0 holder keygen intl.key
cp out intl.public
want 7 holder list # nobody serves

"$ducha" serve 2> serve.log &
serving=$!
for ((i = 0; i < 100; i++)); do
  "$ducha" status > /dev/null 2>&1 && break
  sleep 0.1
done

# ---- holders
appoint() { want "$1" holder appoint "$2" --unit "$3" --public "$4" --person 方 --organ leading-group; }
want 0 regime adopt "$pack"
appoint 2 周敏 市纪委监委 'no key'
appoint 2 周敏 市纪委监委 "$(cut -c3- 周敏.public)"
appoint 0 周敏 市纪委监委 "$(cat 周敏.public)"
want 6 holder appoint 周敏 --unit x --public "$(cat intl.public)" --person 周敏 --organ office
want 0 ask complaint.import --person 李 --organ team --body '{"inspection":"甲","region":"随县","text":"扬尘"}'
case=$(grep -oE '[0-9]{4}-[0-9]{5}' out | head -1)
seal=(identity seal "$case" --person 李 --organ team)

# ---- not sealed to one unit, nor to keys of the other suite, nor to the inspected unit
typed='张三'
want 4 "${seal[@]}"
says 'holders of 1 unit'
appoint 0 外人 市财政局 "$(cat intl.public)"
appoint 0 冯河 随县生态环境局 "$(cat 郑岩.public)"
want 4 "${seal[@]}"
says 'holders of 1 unit'
appoint 0 吴桐 市生态环境局 "$(cat 吴桐.public)"
want 4 identity seal no-such-case --person 李 --organ team
says 'there is no complaint'

# ---- the text: something, UTF-8, and it fits
typed=$' \n\n'
want 2 "${seal[@]}"
typed=$'\xff\xfe'
want 1 "${seal[@]}"
typed=$(head -c 1023 /dev/zero | tr '\0' x)
want 1 "${seal[@]}"
says '1022 bytes'
want 4 identity request "$case" --key early.key --reason r --person 陈 --organ office
[ ! -e early.key ] || die 'a key was made for nothing'
typed=$(head -c 1022 /dev/zero | tr '\0' x)
want 6 identity seal "$case" --person 赵 --organ subject/随县
want 0 "${seal[@]}"
says 'sealed to 周敏'
grep -q 冯河 err && die 'a share went to the inspected unit'
want 5 "${seal[@]}"

# ---- asked for, released by two, read at a terminal
typed=
want 4 identity release "$case" --key 周敏.key --reason r --person 周敏 --organ discipline --yes
says 'nobody has asked'
want 6 identity request "$case" --key 陈.key --person 陈 --organ office
[ ! -e 陈.key ] || die 'the key of a request that was refused stays'
want 0 identity request "$case" --key 陈.key --reason 核查 --person 陈 --organ office
want 4 identity read "$case" --key 陈.key
says '0 of 2'
release=(identity release "$case" --reason 同意)
want 6 "${release[@]}" --key 周敏.key --person 周敏 --organ discipline # not confirmed
want 4 "${release[@]}" --key 周敏.key --person 冯河 --organ office --yes
says 'no share was sealed'
want 3 "${release[@]}" --key 吴桐.key --person 周敏 --organ discipline --yes
says 'does not open'
chmod 640 周敏.key
want 6 "${release[@]}" --key 周敏.key --person 周敏 --organ discipline --yes
says 'others may read'
chmod 600 周敏.key
want 0 "${release[@]}" --key 周敏.key --person 周敏 --organ discipline --yes
want 6 "${release[@]}" --key 周敏.key --person 周敏 --organ discipline --yes
typed=bj
want 0 "${release[@]}" --key 吴桐.key --person 吴桐 --organ office
says '陈 (office) asks to read'
typed=
want 6 identity read "$case" --key 陈.key # into a pipe
says 'no terminal'
grep -q xxxx out && die 'the name went into a pipe'
want 3 identity read "$case" --key 周敏.key
[ "$(script -qec "'$ducha' identity read $case --key 陈.key" /dev/null | grep -c '^x\{1022\}')" = 1 ] ||
  die 'the terminal does not show it'
echo "identity: sealed with gm, read by one of three"
