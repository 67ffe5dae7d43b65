#!/bin/bash
# letters.sh DUCHA ROOT inside|process - who may ask, and for whom a task waits, where the case says which one of
# an organ; and what a stage waits for that nothing can end any more.
set -u
ducha=$1 root=$2 where=$3 failed=0
export LC_ALL=C.UTF-8 DUCHA_OFFICE=office
home=$(mktemp -d) && cd "$home" || exit 1
# shellcheck source=tests/lib/want.sh
. "$root/tests/lib/want.sh"

# both COMMAND...: what is kept and what is folded anew say the same.
both() {
  want 0 "$@"; cp out kept.out
  rm -rf office/view; touch office/view
  want 0 "$@"; rm office/view
  cmp -s out kept.out || fail "another answer: $*"
}

serving inspection
office=(--person 李 --organ office)
want 0 clock advance 2026-03-03 09:00
want 0 regime adopt "$root/tests/packs/letters" "${office[@]}"
want 0 step register received_on=2026-03-02 people=1 unit=水务局,住建局 "${office[@]}"
want 0 step transfer X2026-001 "${office[@]}"
want 0 step accept X2026-001 --person 水 --organ unit/水务局

# Without --organ: as if each asked who may, of a unit those that the case names.
want 0 why-not answer X2026-001; has 'by: unit (unit/水务局), unit (unit/住建局)'
want 0 why-not answer X2026-001 --lang zh; has '由谁提出：责任单位 (unit/水务局)、责任单位 (unit/住建局)'
want 0 why-not answer X2026-001 --organ unit/水务局; has 'lawful now'
want 6 why-not answer X2026-001 --organ unit/教育局; has 'to be done by: 水务局, 住建局'
want 0 why-not consult X2026-001; has 'by: unit (unit/水务局), unit (unit/住建局)'
want 0 step consult X2026-001 --person 水 --organ unit/水务局; has 'does not stand yet'
want 0 why-not consult X2026-001; has 'by: unit (unit/住建局)'; has_not 'unit/水务局'
# Of two heads the one who is appointed.
want 6 why-not permit X2026-001; has 'to be asked for by who is head of the unit; these are: nobody'
has 'by: head of the unit (unit.head/水务局), head of the unit (unit.head/住建局)'
want 0 step appoint unit=住建局 person=何 "${office[@]}"
want 0 why-not permit X2026-001; has 'by: head of the unit (unit.head/住建局)'; has_not 'unit.head/水务局'
want 6 why-not permit X2026-001 --organ unit.head/水务局 --person 何; has '何 is not head of the unit (水务局) now; these are: nobody'
want 0 why-not appoint unit=水务局 person=江; has 'by: office (office)'

# What waits for a unit is found by its name, as by that of all of them.
both task list --organ unit/水务局; has 'answer'
both task list --organ unit/住建局; has 'answer'
both task list --organ unit; has 'answer'
both task list --organ unit/教育局; has_not 'answer'
both task list --organ office; has_not 'answer'
want 0 task list --organ unit/水务局 --case X2026-001; has 'answer'
want 0 task list --organ unit/教育局 --case X2026-001; has_not 'answer'

# An organ that nobody knows is a slip, and said to be one.
want 4 task list --organ unitt/水务局; has 'has an organ `unitt`'; has 'did you mean `unit/水务局`?'
want 4 task list --organ 责任单位 --lang zh; has '都没有机构 `责任单位`'; has '是不是 `unit`？'
want 4 task list --organ nowhere --case X2026-001; has 'has an organ `nowhere`'
want 0 task list --organ person

# Declined: what comes next is the end of the last stage, not of those that nothing can end any more.
want 0 step register received_on=2026-03-02 people=1 "${office[@]}"
want 0 step decline X2026-002 "${office[@]}"
both task list --organ office; has 'X2026-002'; has 'close'; has_not 'settle'
grep -F 'close' out | grep -qF 'the stage' && fail 'the task waits for a stage that is passed over'
want 0 why-not close X2026-002; has 'lawful now'
# What cannot be taken in the present stage is not waited for.
want 0 step register received_on=2026-03-02 people=1 "${office[@]}"
want 0 step transfer X2026-003 "${office[@]}"
both task list --organ office; has 'refer'; has_not 'settled at once'
exit "$failed"
