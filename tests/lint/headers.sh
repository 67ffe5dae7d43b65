#!/bin/sh
# headers.sh SOURCE_DIR BUILD_DIR CC - each header compiles alone, so a file may include
# it first, and includes what it names.
set -u
source=$1 build=$2 cc=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 count=0

compiles() { # HEADER as the source tree knows it
    printf '#include "%s"\n#include "%s"\n' "$1" "$1" >"$work/alone.c"
    "$cc" -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -fsyntax-only -I"$source" -I"$build" \
        -I"$work" "$work/alone.c"
}

cd "$source" || exit 1
# tests/unit has what test programs share: whole programs' parts, which name no header of their own.
for header in $(find base proto store pack bus modules story command tools tests/lib -name '*.h' | sort); do
    count=$((count + 1))
    compiles "$header" || { echo "FAILED: $header does not compile alone"; failed=1; }
done
[ $count -gt 20 ] || { echo "FAILED: no headers: is $source the source folder?"; failed=1; }

# A check that cannot fail is none.
echo 'struct lame { uint8_t byte; };' >"$work/lame.h"
compiles lame.h 2>/dev/null && { echo "FAILED: the check is blind"; failed=1; }

[ $failed -eq 0 ] && echo "$count headers, each compiles alone"
exit $failed
