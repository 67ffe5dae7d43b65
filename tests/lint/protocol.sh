#!/bin/bash
# protocol.sh - docs/PROTOCOL.md says what the source says: every limit with its number, every
# refusal code with the time after which to try again, every field of the wire.
#
#   protocol.sh TREE
set -u
tree=$1
page=$tree/docs/PROTOCOL.md
faults=0

fault() {
  echo "protocol: $*" >&2
  faults=$((faults + 1))
}

# value NAME: of a #define in the two files that have the limits.
value() {
  local text
  text=$(sed -nE "s@^#define $1 +(\(.*\)|[^ ]+).*@\1@p" "$tree/bus/limits.h" "$tree/proto/envelope.h" | head -1)
  text=$(sed -E 's/([0-9])u/\1/g' <<< "$text")
  [[ $text =~ ^[0-9\ \(\)\<*+-]+$ ]] && echo $((text))
}

# The rows of the table of section 8: | NAME | value | of |
rows=0
while read -r name number; do
  rows=$((rows + 1))
  real=$(value "$name")
  [ -n "$real" ] || { fault "$name is in the page and not in limits.h or envelope.h"; continue; }
  [ "$real" = "$number" ] || fault "$name is $real, and the page says $number"
done < <(sed -nE 's/^\| ([A-Z][A-Z_]+) \| ([0-9]+) \|.*/\1 \2/p' "$page")
[ "$rows" -ge 25 ] || fault "only $rows limits were found in the page"

# What a client must know stands in the page.
while read -r name; do
  grep -q "^| $name | " "$page" || fault "$name of envelope.h is missing in the page"
done < <(sed -nE 's/^#define ([A-Z_]+_MAX[A-Z_]*|ID_BYTES) .*/\1/p' "$tree/proto/envelope.h")

# Refusals: `{"code", "reason", "reason_en", RETRY}` in the core, | `code` | RETRY ms | in the page.
codes_of_source() {
  cat "$tree"/bus/*.c | tr '\n' ' ' | grep -oE 'struct refusal [a-z_]+ = \{[^}]*\}' |
    while read -r one; do
      retry=$(sed -E 's/.*, *([A-Za-z0-9_]+) *\}$/\1/' <<< "$one")
      [ "$retry" = 0 ] && retry=final || retry="$(value "$retry") ms"
      grep -oE '"[a-z]+(-[a-z]+)*"' <<< "${one%%, *}" | head -1 | tr -d '"' | sed "s/\$/ $retry/"
      # the one that is chosen when it is needed: {cond ? "a" : "b", ...}
      grep -oE '\? "[a-z-]+" : "[a-z-]+"' <<< "$one" | grep -oE '"[a-z-]+"' | tr -d '"' | sed "s/\$/ $retry/"
    done | sort -u
}
# shellcheck disable=SC2016 # the backticks are the page's
codes_of_page() { sed -nE 's/^\| `([a-z-]+)` \| (final|[0-9]+ ms) \|.*/\1 \2/p' "$page" | sort -u; }
different=$(diff <(codes_of_source) <(codes_of_page)) || fault "refusals differ, < source, > page:
$different"
[ "$(codes_of_page | wc -l)" -ge 10 ] || fault "too few refusal codes were found in the page"

# Every field and every verb of the wire is spoken of.
fields() {
  sed -nE 's@^ +(optional|repeated) [a-z0-9A-Z]+ ([a-z_]+) = .*@\2@p
           s@^    [A-Z][A-Za-z]+ ([a-z_]+) = .*@\1@p' "$tree/proto/wire.proto" | sort -u
}
while read -r field; do
  grep -qw "$field" "$page" || fault "the field $field of wire.proto is missing in the page"
done < <(fields)
[ "$(fields | wc -l)" -ge 50 ] || fault "too few fields were found in wire.proto"

[ "$faults" -eq 0 ]
