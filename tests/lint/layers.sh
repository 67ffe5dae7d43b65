#!/bin/sh
# layers.sh SOURCE_DIR - each folder includes only the folders that docs/ARCHITECTURE.md lets it use.
set -u
cd "$1" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# Left: the folder. Right: what its files may include, besides the C library and itself. A folder
# allows its own files, not the folders in it, and no internal.h; a file's name allows that file alone, an
# internal.h too. Rows of one folder add up. SHARED is what every room of subcommands may use; none of them may use another.
cat >"$work/table" <<'TABLE'
base
proto        base
store        base
pack         base pack/time
pack/time    base
pack/read    base pack pack/internal.h
pack/derive  base pack pack/internal.h
pack/check   base pack pack/internal.h pack/check/names pack/check/deadlines pack/check/flow pack/check/forms
pack/check   pack/check/tables
pack/check/names base pack pack/internal.h
pack/check/deadlines base pack pack/internal.h pack/check/names
pack/check/flow base pack pack/internal.h
pack/check/forms base pack pack/internal.h pack/check/names
pack/check/tables base pack pack/time pack/internal.h pack/check/names
pack/open    base pack pack/internal.h pack/read/read.h pack/derive/derive.h pack/check/check.h
bus          base proto store modules/module.h
bus/io       base proto store bus modules/module.h
modules      base
modules/kit  base proto pack pack/time modules/module.h
modules/*    base proto pack pack/time modules/module.h modules/kit
story        base proto pack modules/module.h modules/kit
SHARED       base proto store pack bus bus/io modules/kit command/call command/office command/packs/packs.h
SHARED       command/fold/caseview.h command/fold/record.h command/talk/talk.h command/talk/private.h
SHARED       command/wording/marks.h command/wording/points.h
command      base bus/io/keys.h bus/limits.h modules/module.h proto/kinds.h store/store.h command/call
command      command/cases/cases.h command/dossier/dossier.h command/evidence/evidence.h
command      command/identity/identity.h command/operate/operate.h command/regime/regime.h
command      command/steps/steps.h command/tables/tables.h command/tasks/tasks.h
command/cases SHARED
command/dossier SHARED command/fold/family.h
command/evidence SHARED
command/identity SHARED
command/operate SHARED command/fold/calendars.h command/talk/asked.h command/talk/clock.h
command/regime SHARED story command/csv/rowtable.h command/fold/calendars.h command/picture/picture.h modules/module.h
command/regime command/wording/packdiff.h command/wording/parts.h command/wording/traits.h command/wording/typestep.h modules/module.h
command/steps SHARED command/talk/clock.h
command/tables SHARED command/csv/complaints.h command/csv/csvout.h command/csv/forms.h
command/tables command/fold/told.h command/talk/sending.h
command/tasks SHARED command/fold/tasks.h command/fold/waits.h
command/talk base proto pack pack/time bus bus/io modules/kit command/call command/office command/fold/caseview.h
command/talk command/wording/points.h
command/fold base proto store pack pack/time bus modules/module.h modules/kit command/call command/office
command/fold command/csv/cells.h
command/packs base proto pack bus/io/file.h command/call command/office/office.h
command/office base proto store bus bus/io command/call
command/call base
command/csv  base pack pack/time proto bus/io/file.h bus/wire.h modules/kit/form.h command/call
command/picture base pack command/wording/marks.h command/wording/typestep.h
command/wording base pack proto/case.pb-c.h
tools/dossier
TABLE

# file:header for every include in quotes; generated headers (.pb-c.h) count as proto's.
includes() {
    grep -rHoE '^ *# *include +"[^"]+"' --include='*.[ch]' "$@" |
        sed -E 's/: *# *include +"/:/; s/"$//'
}

judge() { # lines FILE:HEADER: silent about what is allowed
    awk -F: -v table="$work/table" '
        function folder(path) { sub(/\/[^\/]*$/, "", path); return path }
        BEGIN {
            while ((getline line < table) > 0) {
                split(line, w, " ")
                sub(/^[^ ]+/, "", line)
                row[w[1]] = row[w[1]] line " "
            }
            for (r in row) if (r != "SHARED") gsub(/ SHARED /, row["SHARED"], row[r])
        }
        {
            from = folder($1); to = folder($2)
            may = from in row ? row[from] : from ~ /^modules\// ? row["modules/*"] : ""
            if (may == "") { print $1 ": the folder " from " has no row in tests/lint/layers.sh"; next }
            if (from == to) next
            if (!index(may, " " to " ") && !index(may, " " $2 " ")) print $1 ": " from " may not use " $2
            if ($2 ~ /internal\.h$/ && !index(may, " " $2 " ")) print $1 ": " $2 " is for " to " alone"
        }'
}

includes base proto store pack bus modules story command tools >"$work/includes"
judge <"$work/includes" >"$work/bad"
if [ -s "$work/bad" ]; then cat "$work/bad"; failed=1; fi
[ "$(wc -l <"$work/includes")" -gt 100 ] || { echo "no includes found: is $1 the source folder?"; failed=1; }

# Libraries that only one room knows.
only() { # HEADER FOLDER ...
    header=$1
    shift
    found=$(grep -rlE "^ *# *include +<$header>" --include='*.[ch]' base proto store pack bus modules story command tools |
        while read -r file; do
            case " $* " in *" $(dirname "$file") "*) ;; *) echo "$file" ;; esac
        done)
    [ -z "$found" ] || { echo "<$header> is for $*, not for: $found"; failed=1; }
}
only lmdb.h store
only zmq.h bus/io
only pthread.h bus/io
only yaml.h base
only jansson.h proto story command/cases command/steps command/talk

# A check that cannot fail is none.
blind() {
    [ -n "$(echo "$1:$2" | judge)" ] || { echo "the check is blind: $1 included $2"; failed=1; }
}
blind base/x.c proto/wire.pb-c.h
blind store/x.c bus/bus.h
blind bus/x.c bus/io/world.h
blind bus/x.c modules/kit/step.h
blind bus/io/x.c bus/internal.h
blind modules/a/x.c modules/b/b.h
blind modules/a/x.c store/store.h
blind pack/x.c proto/case.pb-c.h
blind pack/x.c modules/kit/step.h
blind pack/time/x.c pack/regime.h
blind pack/x.c pack/read/read.h
blind pack/read/x.c pack/check/check.h
blind pack/check/x.c pack/read/internal.h
blind pack/check/x.c pack/derive/derive.h
blind pack/check/x.c pack/check/flow/internal.h
blind pack/check/flow/x.c pack/check/forms/forms.h
blind pack/check/names/x.c pack/check/check.h
blind pack/open/x.c pack/check/flow/flow.h
blind pack/open/x.c pack/read/internal.h
blind modules/kit/x.c pack/internal.h
blind modules/kit/x.c pack/open/open.h
blind modules/kit/x.c bus/bus.h
blind story/x.c bus/io/file.h
blind command/call/x.c command/table.h
blind command/call/x.c bus/io/file.h
blind command/picture/x.c command/call/call.h
blind command/wording/x.c command/picture/picture.h
blind command/csv/x.c bus/io/world.h
blind command/x.c command/fold/caseview.h
blind command/cases/x.c command/regime/regime.h
blind command/cases/x.c command/steps/steps.h
blind command/steps/x.c command/cases/internal.h
blind command/tables/x.c command/tasks/tasks.h
blind command/evidence/x.c command/dossier/folder.h
blind command/regime/x.c command/picture/flow.h
blind command/cases/x.c command/fold/kept.h
blind command/identity/x.c command/table.h
blind command/fold/x.c command/talk/talk.h
blind command/office/x.c command/fold/record.h
blind command/packs/x.c bus/wire.h
blind command/talk/x.c command/table.h
blind command/unheard-of/x.c base/bytes.h
blind tools/dossier/x.c base/bytes.h

[ $failed -eq 0 ] && echo "$(wc -l <"$work/includes") includes, all of them downwards"
exit $failed
