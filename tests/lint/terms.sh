#!/bin/sh
# terms.sh ROOT - texts for users have one word for each thing, as docs/GLOSSARY.md says: a refusal is
# 不予办理, a deadline 时限. Packs say what their regulation says and are not looked at.
set -u
cd "$1" || exit 1
texts='base bus command dev docs examples modules pack proto README.zh-CN.md store story tools'
# shellcheck disable=SC2086
wrong=$(grep -rn --exclude=GLOSSARY.md -e '不予通过' -e '期限' $texts |
    grep -v -e '进驻期限' -e '须在期限内进行')
[ -z "$wrong" ] && exit 0
echo "$wrong"
echo 'write 不予办理 for what the regulation refuses, 时限 for a deadline: docs/GLOSSARY.md'
exit 1
