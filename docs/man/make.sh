#!/bin/sh
# make.sh DUCHA LANG SOURCE.scd OUT - one manual page. The line @COMMANDS@ becomes what the command
# says about itself, so page and command cannot disagree. groff 1.22 does not break a line between
# two Han characters unless it is told where: after scdoc, \: is put behind each.
set -eu
ducha=$1 lang=$2 source=$3 out=$4
{
    sed '/^@COMMANDS@$/,$d' "$source"
    if grep -q '^@COMMANDS@$' "$source"; then
        "$ducha" --lang "$lang" __man
        sed '1,/^@COMMANDS@$/d' "$source"
    fi
} | scdoc >"$out.new"
if [ "$lang" = zh ]; then
    # As bytes: E3 to E9 begin Han characters and their punctuation, EF the full-width signs. A line
    # does not begin with a closing sign, nor end with an opening one.
    LC_ALL=C sed -i -E "/^[.']/!{
        s/([\xe3-\xe9\xef][\x80-\xbf][\x80-\xbf])/\1\\\\:/g
        s/\\\\:(\xe3\x80[\x81\x82\x8b\x8d]|\xef\xbc[\x8c\x9b\x9a\x89\x9f])/\1/g
        s/(\xef\xbc\x88|\xe3\x80\x8a)\\\\:/\1/g
    }" "$out.new"
fi
mv "$out.new" "$out"
