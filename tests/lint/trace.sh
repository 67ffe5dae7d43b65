#!/bin/sh
# trace.sh SOURCE_DIR - every trace name in the C sources has a row in docs/OPERATING.md, and every
# row there is a name in the sources: an operator who looks one up finds it, and finds no ghost.
set -u
cd "$1" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Calls stand over several lines, so each file is read as one line.
calls() {
    find base proto store pack bus modules command -name '*.c' -exec cat {} + | tr '\n' ' ' |
        grep -oE '\<(trace_(error|warn|info|debug) *\(|trace *\( *TRACE_[A-Z]+ *,) *"?[a-z.-]*"?'
}
names() { sed -n 's/.*"\([a-z.-]*\)".*/\1/p' | sort -u; }

# The table below the heading: | `name` | ...
# shellcheck disable=SC2016 # the backticks are the page's
rows() {
    sed -n '/^## Trace names$/,/^## /s/^| `\([^`]*\)` |.*/\1/p' docs/OPERATING.md
}

calls >"$work/calls"
names <"$work/calls" >"$work/said"
rows | sort >"$work/listed"
failed=0

[ -s "$work/said" ] || { echo "FAILED: no trace call was found: is $1 the source folder?"; failed=1; }
if grep -v '"[a-z][a-z-]*\.[a-z-]*"' "$work/calls"; then
    echo "FAILED: above: a trace name must be a literal, noun.verb in small letters"
    failed=1
fi
if [ -n "$(uniq -d "$work/listed")" ]; then
    echo "FAILED: listed twice: $(uniq -d "$work/listed")"
    failed=1
fi
for name in $(comm -23 "$work/said" "$work/listed"); do
    echo "FAILED: $name is said in the sources and not listed in docs/OPERATING.md"
    failed=1
done
for name in $(comm -13 "$work/said" "$work/listed"); do
    echo "FAILED: $name is listed in docs/OPERATING.md and said nowhere: take the row out"
    failed=1
done

# A check that cannot fail is none: without its first name the list must differ.
sed 1d "$work/listed" | cmp -s - "$work/said" && { echo "FAILED: the comparison is blind"; failed=1; }

[ $failed -eq 0 ] && echo "$(wc -l <"$work/said") trace names, all of them listed"
exit $failed
