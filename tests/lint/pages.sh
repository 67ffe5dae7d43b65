#!/bin/sh
# pages.sh SOURCE_DIR - each page of docs/ is found from both READMEs, in Chinese where there is a Chinese one, and each
# link of a page to a file leads somewhere.
set -u
cd "$1" || exit 1
failed=0

links() { grep -oE '\]\([^)#: ]+' "$1" | sed 's/^](//'; } # of the tree: no address, no place in the page

listed() { links "$1" | grep -qxF "$2" || { echo "$1: $2 is missing: name it, and say for whom it is"; return 1; }; }

leads() { # PAGE LINK
    [ -e "$(dirname "$1")/$2" ] || { echo "$1: the link to $2 leads nowhere"; return 1; }
}

pages=0
for page in docs/*.md; do
    pages=$((pages + 1))
    case $page in
    *.zh-CN.md) listed README.zh-CN.md "$page" || failed=1 ;;
    *)
        chinese=${page%.md}.zh-CN.md
        listed README.md "$page" || failed=1
        [ -e "$chinese" ] || listed README.zh-CN.md "$page" || failed=1
        ;;
    esac
done
count=0
for page in README.md README.zh-CN.md docs/*.md; do
    for link in $(links "$page"); do
        count=$((count + 1))
        leads "$page" "$link" || failed=1
    done
done

# A check that cannot fail is none.
if listed README.md docs/NOWHERE.md >/dev/null || leads docs/REGIMES.md NOWHERE.md >/dev/null; then
    echo "the check is blind"
    failed=1
fi
if [ "$pages" -le 5 ] || [ "$count" -le 20 ]; then
    echo "$pages pages, $count links: is $1 the source folder?"
    failed=1
fi

[ $failed -eq 0 ] && echo "$pages pages, each in both READMEs; $count links, each leads somewhere"
exit $failed
