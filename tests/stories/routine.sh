#!/bin/bash
# routine.sh DUCHA ROOT inside|process - the inspection of `./dev run`, as somebody at a shell drives it:
# a whole routine inspection through all seven links, and what the command can then be asked about it.
set -u
ducha=$1 root=$2 where=$3 failed=0
export LC_ALL=C.UTF-8 DUCHA_OFFICE=office
room=$(mktemp -d) && cd "$room" || exit 1
pid=
trap '[ -n "$pid" ] && kill "$pid" && wait "$pid"; rm -rf "$room"' EXIT

fail() {
  echo "FAILED: $*" >&2
  head -c 2000 out | sed 's/^/    /' >&2
  failed=1
}
want() { # CODE WORDS...: data and talk of the command are in out
  local code=$1 got
  shift
  "$ducha" "$@" > out 2>&1 < /dev/null
  got=$?
  [ "$got" -eq "$code" ] || fail "ducha $*: left with $got, not $code"
}
has() { grep -qF -- "$1" out || fail "not printed: $1"; }
has_not() { ! grep -qF -- "$1" out || fail "printed: $1"; }

modules=(--module all)
[ "$where" = inside ] && modules=(--inside all)
want 0 init office --code demo --simulated "${modules[@]}"
"$ducha" serve > serve.log 2>&1 < /dev/null &
pid=$!
for _ in $(seq 100); do
  "$ducha" status > /dev/null 2>&1 && break
  sleep 0.1
done
want 0 clock advance 2026-01-05 08:00
want 4 step register-subject subject=x; has 'no such regulation was adopted'
want 0 regime adopt beijing-2020 --person 陈 --organ office

# ---- the two files of the demonstration: done, and refused where they should be
want 6 ask --file "$root/examples/routine-preparation.jsonl"
has 'refused  beijing-2020/15  林清: leader pool'
has 'notice  beijing-2020/23(5)  days=30  ► presence'
want 6 ask --file "$root/examples/routine-inspection.jsonl"
has 'refused  beijing-2020/40  after `matter reported upwards`'
has 'refused  beijing-2020/31  problems of weight'
has 'rectification.late'
has 'reopen-task  beijing-2020/28  due 2026-07-31 (task)  reopened=1'
has 'vehicle plate 京A****'
has 'seal-dossier  beijing-2020/29  dossier_no=DA2026-0001'
has 'refused  beijing-2020/29  林清 is not authorised as team member'

# ---- what one can ask about it
want 0 case timeline LX2026-01; has 'report approved  府办 (government)  beijing-2020/26 ► feedback'
want 0 case timeline LX2026-01 --lang zh; has '批准督察报告  府办 (government)  beijing-2020/26 ► 督察反馈'
want 0 case show LX2026-01; has 'subject: 海淀区'
want 0 case show LX2026-01 --lang zh; has '天数：30'; has '案卷编号：DA2026-0001'
want 0 why LX2026-01 submit-report
has 'refused report submitted  beijing-2020/25'; has 'Article 25 of beijing-2020@1'
want 0 why LX2026-01 close-presence --deadline; has 'due by the end of 2026-05-15'; has '2026-04-04 Sat -'
want 4 why LX2026-01 no-such-step
want 6 why-not form-team LX2026-01 member=林清 authority=1 --person 陈 --organ office
has 'not lawful now under beijing-2020/16: the case is closed'
want 0 why-not register-subject subject=x subject_kind=district; has 'lawful now under beijing-2020/19'
want 4 why-not no-such-step LX2026-01
want 4 step order-rutine subject=海淀区; has 'did you mean `order-routine`?'
want 2 step order-routine LX2026-01 subject; has 'write field=value'
want 6 step order-routine subject=海淀区 plan_line=JH2026-1-01 --person 陈 --organ office; has 'beijing-2020/21'
want 0 task list; has 'subject of the inspection 海淀区'; has 'workdays'
want 0 task list --organ discipline --json; has '"case":"LX2026-01-Y01","type":"matter referred","step":"conclude-referral"'
want 0 task list --case LX2026-01-Z002; has 'case'
want 0 trace LX2026-01-F001 --json; has '"from":"module/inspection","kind":"inspection.taken","step":"record-finding"'
want 4 trace nobody
want 0 regime coverage beijing-2020; has 'dossier sealed'
want 0 queue list --json; has '"set_aside":[]'

# Printed as tables, in Chinese no word of the modules' own is left in English.
want 0 ask coverage.show --person 陈 --organ office --lang zh; has '进行中'; has_not 'running'; has_not 'subject'; has_not 'owed'
want 0 ask task.show --person 陈 --organ office --lang zh; has '未完成'; has_not 'open'; has_not 'closed'; has_not 'due at'
want 0 ask task.show --person 陈 --organ office; has 'open'

# ---- what is asked stays in the log: a private number is not even sent
head() { "$ducha" status --json | sed 's/.*"head":"\([0-9]*\)".*/\1/'; }
before=$(head)
want 2 step report-misconduct about=inspector misconduct=打击报复 facts='联系 13900001111' --person 干部群众 --organ public
has 'ducha identity seal'
want 2 ask complaint.import --person 李 --organ team --body '{"inspection":"i","region":"r","text":"13900001111"}'
[ "$(head)" = "$before" ] || fail 'a private number entered the log'
want 6 ask complaint.import --person 李 --organ team --body '{"inspection":"i","region":"r","text":"13900001111"}' --with-numbers

# ---- the dossier goes to somebody else
want 0 dossier export LX2026-01 "$room/dossier"
want 0 dossier verify "$room/dossier"
exit $failed
