#!/bin/sh
# rows.sh SOURCE_DIR - the kit's rows stand among those of each module: no module may begin a key with
# a word that the kit begins one with, or the kit would read that module's row as its own.
set -u
cd "$1" || exit 1
words() {
    grep -rhoE --include='*.c' 'turn_key\([a-z>.-]+, "[a-z-]+"' "$@" | sed 's/.*"\(.*\)"/\1/' | sort -u
}
kit=$(words modules/kit)
[ -n "$kit" ] || { echo "no row found in modules/kit"; exit 1; }
failed=0
for module in modules/*/; do
    [ "$module" = modules/kit/ ] && continue
    for word in $(words "$module"); do
        if echo "$kit" | grep -qx -- "$word"; then
            grep -rnE "turn_key\([a-z>.-]+, \"$word\"" "$module" modules/kit
            echo "$module: a row called \"$word\" is the kit's"
            failed=1
        fi
    done
done
[ $failed -eq 0 ] && echo "no module's rows are called like the kit's: $(echo "$kit" | tr '\n' ' ')"
exit $failed
