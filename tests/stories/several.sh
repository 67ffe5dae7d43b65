#!/bin/bash
# several.sh DUCHA ROOT inside|process - what waits for whom where several must take one step: those who
# have not yet, by name.
set -u
ducha=$1 root=$2 where=$3 failed=0
export LC_ALL=C.UTF-8 DUCHA_OFFICE=office
home=$(mktemp -d) && cd "$home" || exit 1
# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"

serving all
want 0 clock advance 2026-02-09 09:00
want 0 regime adopt "$root/tests/packs/flow" --person 陈 --organ board
want 0 step join unit=甲厂 unit=乙厂 unit=丙厂 --person 李 --organ clerk
want 0 task list; has 'unit 甲厂, 乙厂, 丙厂, board'
want 0 step sign-all A2026-001 --person 赵 --organ unit/乙厂; has 'does not stand yet'
want 0 task list; has 'unit 甲厂, 丙厂, board'; has_not '乙厂'
want 0 task list --lang zh; has '单位（甲厂、丙厂）、委员会'
want 0 task list --organ unit/甲厂; has 'sign-all'
want 0 task list --organ unit/乙厂; has_not 'sign-all'
want 0 task list --organ board; has 'sign-all'
want 0 step sign-all A2026-001 --person 周 --organ board
want 0 task list; has 'unit 甲厂, 丙厂'; has_not 'board'
want 0 task list --organ board; has_not 'sign-all'
want 0 task list --organ unit; has 'sign-all'
want 6 step sign-all A2026-001 --person 王 --organ unit/乙厂; has 'already taken'

# Whom a condition on the matter allows.
want 0 step begin unit=甲厂 urgent=no --person 李 --organ clerk
want 0 why-not preside A2026-002; has 'by: chief (chief)'; has_not 'mayor'
want 0 step measure A2026-002 size=10 --person 李 --organ clerk
want 0 why-not preside A2026-002; has 'by: mayor (mayor), chief (chief)'
want 6 why-not preside A2026-002 --organ board; has 'to be asked for by: mayor, chief'

# What is counted from the end of another deadline, and whom its step waits for here.
want 0 step publish A2026-002 --person 李 --organ clerk
want 0 task list --organ clerk; has 'objections heard'
want 0 task list --organ chief; has_not 'objections heard'
want 0 step halt A2026-002 --person 王 --organ chief
want 0 why A2026-002 halt --deadline; has 'time of notice (hold)'
want 0 why A2026-002 publish --deadline; has 'time to object (appeal)'; has 'stands still from here'
want 0 clock advance 2026-02-11 09:00
want 0 step carry-on A2026-002 --person 王 --organ chief
want 0 why A2026-002 publish --deadline; has 'moved with the other one: 2026-03-10 → 2026-03-13'; has 'counted from 2026-03-03'

# Who was appointed in another case acts in this one.
want 6 why-not entrust A2026-002 named=赵 --organ director --person 高; has 'these are: nobody'
want 0 step appoint named=高 --person 王 --organ mayor
want 0 why-not entrust A2026-002 named=赵 --organ director --person 高
want 6 why-not entrust A2026-002 named=赵 --organ director --person 何; has 'these are: 高'

# A deadline of the matter, paused by what opens a part, and resumed and ended by the part's steps.
want 0 step open-all A2026-002 --person 李 --organ clerk
want 0 step part-off A2026-002 --person 李 --organ clerk
want 0 why A2026-002 above --deadline; has 'parted and paused'
want 0 task list --case A2026-002-01; has 'part-end'; has 'stands still'
want 0 step part-on A2026-002-01 --person 李 --organ clerk
want 0 task list --case A2026-002-01; has 'part-end'; has_not 'stands still'
want 0 why A2026-002 above --deadline; has 'resumed by a part'
want 6 why-not part-out A2026-002; has 'time for all: not before'
want 0 clock advance 2026-02-13 09:00
want 0 step part-end A2026-002-01 --person 李 --organ clerk
want 0 why A2026-002 above --deadline; has 'done by a part'
want 0 why A2026-002 twin --deadline; has_not 'done by a part'

# Whom the table chose, and who of them has not yet.
want 0 step chase A2026-002 nature=急件 --person 李 --organ clerk
want 0 task list --case A2026-002-02; has 'desk 东窗口, desk 西窗口, board'
want 0 step fetch A2026-002-02 --person 甲 --organ desk/东窗口
want 0 task list --case A2026-002-02; has 'desk 西窗口, board'; has_not '东窗口'
want 0 task list --organ desk/西窗口; has 'A2026-002-02'
want 0 task list --organ desk/东窗口; has_not 'A2026-002-02'
want 0 step hand-back A2026-002-02 --person 周 --organ board
want 0 task list --case A2026-002-02 --lang zh; has '窗口（西窗口）'; has_not '委员会'

# What other cases of the office must have come to.
want 6 why-not settled-way A2026-002; has 'there is no case of'
want 0 step start-reform --person 李 --organ clerk
want 0 step done-reform A2026-004 --person 王 --organ chief
want 6 why-not interim A2026-002; has 'there is a case of'
exit $failed
