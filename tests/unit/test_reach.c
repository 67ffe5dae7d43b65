/* What a step looks for where it never is, and what only comes when it is too late: bans that ban
 * nothing, steps that can never be taken. Each case is one pack, which is right, or has one fault.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tests/lib/suite.h"
#include "tests/lib/written.h"

#define NAMED(name, rest) \
    "  " #name ": {zh: 步, en: s, clause: \"1\", module: reporting, by: a, " rest "}\n"
#define BY(name, rest) "  " #name ": {zh: 步, en: s, clause: \"1\", module: reporting, " rest "}\n"
#define LIMITS "deadlines:\n"
#define LIMIT(name, rest) "  " #name ": {zh: 限, en: d, clause: \"1\", " rest "}\n"
#define WINDOW LIMITS LIMIT(w, "within: 3 days, window: true")
#define D LIMITS LIMIT(d, "within: 3 days")

/* A matter of three stages, a part of it with one step of its own, a note that belongs to nothing
 * and never closes. */
#define FRAME                                                                                    \
    "pack: test\nversion: 1\nname: {zh: 测试, en: test}\nsource: none\nin-force: 2020-01-01\n" \
    "coverage: {state: begun, articles: 9, clauses: {\"1\": {carried-by: [u, g, f, who, from, "  \
    "until]}}}\n"                                                                                \
    "numbers: {case: \"A{seq}\"}\n"                                                              \
    "organs:\n"                                                                                  \
    "  a: {zh: 甲, en: a, clause: \"1\"}\n"                                                     \
    "  u: {zh: 单位, en: unit, clause: \"1\", which: who}\n"                                   \
    "  g: {zh: 组员, en: member, clause: \"1\", post: true}\n"                                 \
    "fields:\n"                                                                                  \
    "  f: {zh: 甲, en: f, is: yes-no, fact: true}\n"                                            \
    "  who: {zh: 人, en: who, fact: true}\n"                                                    \
    "  from: {zh: 自, en: from, is: date, fact: true}\n"                                        \
    "  until: {zh: 至, en: until, is: date, fact: true}\n"                                      \
    "stages:\n"                                                                                  \
    "  one: {zh: 一, en: one, clause: \"1\", ends-with: accept}\n"                              \
    "  two: {zh: 二, en: two, clause: \"1\", ends-with-any: [answer, decline]}\n"               \
    "  three: {zh: 三, en: three, clause: \"1\", ends-with: close}\n"                           \
    "types:\n"                                                                                   \
    "  matter: {zh: 事, en: m, clause: \"1\", stages: [one, two, three], ends-with: close}\n"   \
    "  part: {zh: 分项, en: p, clause: \"1\", parent: matter, ends-with: done}\n"              \
    "  note: {zh: 记, en: n, clause: \"1\"}\n"                                                  \
    "steps:\n" NAMED(open, "opens: matter") NAMED(accept, "types: matter, stage: one")           \
        NAMED(answer, "types: matter, stage: two") NAMED(decline, "types: matter, stage: two")   \
            NAMED(close, "types: matter, stage: three")                                          \
                NAMED(divide, "types: matter, opens: part") NAMED(done, "types: part")           \
                    NAMED(write, "opens: note, may: who")

static void read_framed(const char *text)
{
    struct arena arena = {0};
    read_pack(arena_print(&arena, "%s%s", FRAME, text));
    arena_free(&arena);
}

static void print_faults(void)
{
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%u: %s\n", faults.item[i].en.line, faults.item[i].en.text);
}

/* ---- what is right ---- */

static const char *const good[] = {
    "",
    /* in the case itself, in the one above it, in one of several types; of a step that opens a
     * part, in the case in which it is asked for */
    NAMED(x, "types: matter, unless: answer, not-same-person-as: accept"),
    NAMED(x, "types: part, unless: answer, not-same-person-as: accept, undoes: answer"),
    NAMED(x, "types: [matter, part], unless: done"),
    NAMED(x, "types: [note, part], after-any: [answer, done], after-own: accept"),
    NAMED(x, "types: matter, opens: part, unless: answer, undoes: done"),
    NAMED(x, "types: matter, unless: divide"),
    NAMED(x, "unless: done"),
    /* windows and deadlines of the case, and of the one above */
    NAMED(s, "types: matter, starts: w") NAMED(x, "types: part, while: w") WINDOW,
    NAMED(s, "types: matter, starts: w") NAMED(x, "types: part, after-window: w, or-after: answer")
        WINDOW,
    NAMED(s, "types: matter, starts: d") NAMED(x, "types: part, late: d")
        NAMED(y, "types: matter, stops: d") D,
    NAMED(s, "types: part, starts: d") NAMED(x, "types: [part, matter], stops: d, late: d") D,
    NAMED(s, "opens: matter, starts: d") NAMED(x, "types: matter, opens: part, stops: d") D,
    /* parts of the case; a case above the part */
    NAMED(x, "types: matter, all-closed: part"),
    NAMED(x, "types: [note, matter], all-closed: part"),
    NAMED(x, "types: part, needs: f, keeps-above: f"),
    NAMED(x, "types: matter, opens: part, needs: f, keeps-all-above: f"),
    /* posts of the case and of the one above */
    BY(x, "types: matter, by: g") NAMED(y, "types: matter, needs: who, gives-post: {g: who}"),
    BY(x, "types: part, by: g") NAMED(y, "types: matter, needs: who, gives-post: {g: who}"),
    BY(x, "types: part, by: g") NAMED(y, "types: [note, part], needs: who, gives-post: {g: who}"),
    BY(x, "types: part, by: g")
        NAMED(y, "types: matter, opens: part, needs: who, gives-post: {g: who}"),
    /* a block that ends in its own stage, in the next one, in the one gone back to */
    NAMED(x, "types: matter, stage: two, blocks-until: z")
        NAMED(z, "types: matter, stage: [two, three], after: [accept, x]"),
    NAMED(x, "types: matter, stage: two, blocks-until: z") NAMED(z, "types: matter"),
    NAMED(x, "types: matter, blocks-until: z") NAMED(z, "types: matter, stage: three"),
    NAMED(x, "types: matter, stage: three, returns-to: one, blocks-until: z")
        NAMED(z, "types: matter, stage: one"),
    /* what stands between the two is of the case above, or need not be */
    NAMED(x, "types: part, blocks-until: z") NAMED(y, "types: matter, after: accept")
        NAMED(z, "types: part, after: [x, y]"),
    NAMED(x, "types: matter, blocks-until: z")
        NAMED(y, "types: matter, after: x, needs: f, when: {f: \"yes\"}")
            NAMED(z, "types: matter, after: y"),
    /* the step before is of the same stage, or of a later one that is left again */
    NAMED(x, "types: matter, stage: two, after: accept"),
    NAMED(x, "types: matter, stage: [one, three], after: answer"),
    NAMED(x, "types: matter, stage: one, after: answer")
        NAMED(back, "types: matter, stage: three, returns-to: one"),
    NAMED(x, "types: matter, stage: one, after: y, needs: f")
        NAMED(y, "types: matter, stage: two, when: {f: \"yes\"}"),
    NAMED(x, "types: matter, stage: one, after-any: [answer, y]") NAMED(y, "types: matter"),
    NAMED(x, "types: matter, stage: two, after: y") NAMED(y, "types: matter, stage: two"),
    /* a part's step in the stage of the case above */
    NAMED(x, "types: part, stage: one, after: done"),
    /* facts that are given before, here or above, by the form itself, or by a part */
    NAMED(x, "types: matter, stage: two, when: {f: \"yes\"}")
        NAMED(y, "types: matter, stage: one, needs: f"),
    NAMED(x, "types: matter, stage: one, when: {f: \"yes\"}, needs: f")
        NAMED(y, "types: matter, stage: three, needs: f"),
    NAMED(x, "types: matter, stage: one, when-not: {f: \"yes\"}")
        NAMED(y, "types: matter, stage: three, needs: f"),
    NAMED(x, "types: matter, stage: one, when: {f: \"yes\"}")
        NAMED(y, "types: part, needs: f, keeps-above: f"),
    NAMED(x, "types: matter, stage: one, when: {f: \"yes\"}")
        NAMED(y, "types: matter, stage: three, needs: f")
            NAMED(back, "types: matter, stage: three, returns-to: one"),
    /* whoever acts for a unit that the case does not name yet */
    BY(x, "types: matter, stage: one, by: u") NAMED(y, "types: matter, stage: two, needs: who"),
    BY(x, "types: matter, stage: one, by: [a, u], which-needed: u")
        NAMED(y, "types: matter, stage: two, needs: who"),
    BY(x, "types: matter, stage: one, by: u, which-needed: u, needs: who"),
    /* deadlines that begin in the same stage, or before */
    NAMED(s, "types: matter, stage: two, starts: d")
        NAMED(x, "types: matter, stage: [one, two], stops: d") D,
    NAMED(s, "types: matter, stage: two, starts: d") NAMED(x,
                                                           "types: matter, stage: two, resumes: d")
        NAMED(y, "types: matter, stage: two, suspends: d") NAMED(z, "types: matter, stops: d") D,
    /* a ban on what need not have come: of the same stage, taken back, excused, one of two endings,
     * one of two openings */
    NAMED(x, "types: matter, stage: one, unless: accept"),
    NAMED(x, "types: matter, stage: two, unless: accept") NAMED(y, "types: matter, undoes: accept"),
    NAMED(x, "types: matter, stage: three, unless: answer"),
    NAMED(x, "types: matter, unless: open, again: true") NAMED(y, "opens: matter"),
    NAMED(x, "types: [matter, part], stage: two, unless: accept"),
    NAMED(x, "types: matter, stage: three, unless: accept")
        NAMED(y, "types: matter, stage: one, returns-to: two"),
    /* deadlines that others begin as well; that a step begins anew, or moves with another one */
    NAMED(s, "types: matter, starts: d") NAMED(x, "types: matter, starts: d, late: d")
        NAMED(y, "types: matter, stops: d") D,
    NAMED(s, "types: matter, starts: d") NAMED(x, "types: matter, starts: e, suspends: [d, e]")
        LIMITS LIMIT(d, "within: 3 days") LIMIT(e, "within: 3 days"),
    /* one that is stopped by then, and may have begun again; or that may be stopped afterwards */
    NAMED(s, "types: matter, stage: one, starts: d, again: true")
        NAMED(y, "types: matter, stage: one, stops: d") NAMED(x, "types: matter, after: y, late: d")
            D,
    NAMED(s, "types: matter, starts: d") NAMED(y, "types: matter, stops: d")
        NAMED(x, "types: matter, after: y, late: d") D,
    NAMED(s, "opens: matter, starts: d") NAMED(y, "types: matter, stops: d")
        NAMED(x, "types: matter, late: d") D,
    NAMED(s, "types: matter, starts: d") NAMED(y, "types: matter, after: s, stops: d")
        NAMED(z, "types: matter, undoes: s") NAMED(x, "types: matter, after: y, late: d") D,
    /* a deadline that runs on behind the block, or is looked at from a part, which is not blocked
     */
    NAMED(s, "types: matter, starts: d, blocks-until: y") NAMED(y, "types: matter")
        NAMED(z, "types: matter, stops: d") NAMED(x, "types: matter, late: d") D,
    NAMED(s, "types: matter, starts: d, blocks-until: y") NAMED(y, "types: matter, stops: d")
        NAMED(x, "types: part, late: d") D,
    NAMED(s, "types: matter, starts: d, blocks-until: y")
        NAMED(y, "types: matter, stops: d, late: d") D,
    /* a value that some step sets, or may say; what need not have been said */
    NAMED(x, "types: matter, when: {f: \"yes\"}") NAMED(y, "types: matter, sets: {f: \"yes\"}"),
    NAMED(x, "types: matter, when: {f: \"yes\"}") NAMED(y, "types: matter, sets: {f: \"no\"}")
        NAMED(z, "types: matter, may: f"),
    NAMED(x, "types: matter, when: {from: \"< 2026-07-01\"}")
        NAMED(y, "types: matter, sets: {from: 2026-03-01}"),
    NAMED(x, "types: matter, when-not: {f: \"yes\"}") NAMED(y, "types: matter, sets: {f: \"no\"}"),
    NAMED(x, "types: matter, when-not: {f: [\"yes\", \"no\"]}") NAMED(y, "opens: matter, needs: f"),
    NAMED(x, "types: matter, may: f, when-not: {f: [\"yes\", \"no\"]}"),
    NAMED(x, "types: matter, needs: f, when-not: {f: \"yes\"}"),
    /* one day that is the first and the last */
    NAMED(x, "types: matter, between: [from, from]") NAMED(y, "types: matter, needs: from"),
};

START_TEST(what_a_step_finds_in_its_case_or_above_in_time_is_right)
{
    read_framed(good[_i]);
    print_faults();
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

/* ---- what is wrong ---- */

static const struct spoilt {
    const char *text;
    unsigned line; /* behind the frame */
    const char *en, *zh, *remedy_en, *remedy_zh;
} bad[] = {
    /* steps of a part */
    {NAMED(x, "types: matter, unless: done"), 1, "`unless` of the step `x` names `done`, which",
     "`unless`（步骤 `x`）提到 `done`", "`when-not-case` with `below: true`",
     "`below: true` 的 `when-not-case`"},
    {NAMED(x, "types: matter, undoes: done"), 1, "`undoes` of the step `x` names `done`, which",
     "`undoes`（步骤 `x`）提到 `done`", "nothing is taken back", "不撤销"},
    {NAMED(x, "types: matter, not-same-person-as: done"), 1,
     "`not-same-person-as` of the step `x` names `done`, which",
     "`not-same-person-as`（步骤 `x`）提到 `done`", "at the step of the part", "写在该步骤上"},
    {NAMED(x, "types: matter, after-any: [answer, done]"), 1,
     "`after-any` of the step `x` names `done`, which", "`after-any`（步骤 `x`）提到 `done`",
     "`when-case` with `below: true`", "`below: true` 的 `when-case`"},
    {NAMED(x, "types: matter, after-own: done"), 1,
     "`after-own` of the step `x` names `done`, which", "`after-own`（步骤 `x`）提到 `done`",
     "nobody could ever take it", "任何人都不能办理"},
    {NAMED(s, "types: matter, starts: w") NAMED(x, "types: matter, after-window: w, or-after: done")
         WINDOW,
     2, "`or-after` of the step `x` names `done`, which", "`or-after`（步骤 `x`）提到 `done`",
     "never spares", "不能免除等待"},
    /* another case's, and where there is no case yet */
    {NAMED(x, "types: note, unless: answer"), 1, "`unless` of the step `x` names `answer`", "", "",
     ""},
    {NAMED(x, "opens: note, unless: answer"), 1, "`unless` of the step `x` names `answer`", "", "",
     ""},
    /* deadlines of a part */
    {NAMED(s, "types: part, starts: w") NAMED(x, "types: matter, while: w") WINDOW, 2,
     "`while` of the step `x` names the deadline `w`, which begins neither",
     "`while`（步骤 `x`）提到时限 `w`", "let a step of the same case", "请由同一案件"},
    {NAMED(s, "types: part, starts: w") NAMED(x, "types: matter, after-window: w") WINDOW, 2,
     "`after-window` of the step `x` names", "`after-window`（步骤 `x`）提到", "", ""},
    {NAMED(s, "opens: part, types: matter, starts: d, again: true")
         NAMED(x, "types: matter, late: d") NAMED(y, "types: part, stops: d") D,
     2, "`late` of the step `x` names", "`late`（步骤 `x`）提到", "", ""},
    {NAMED(s, "types: part, starts: d") NAMED(x, "types: matter, needs: [who, {field: f, late: d}]")
         NAMED(y, "types: part, stops: d") D,
     2, "`late` of the step `x` names", "`late`（步骤 `x`）提到", "", ""},
    {NAMED(s, "types: part, starts: d") NAMED(x, "types: matter, stops: d")
         NAMED(y, "types: part, stops: d") D,
     2, "`stops` of the step `x` names", "`stops`（步骤 `x`）提到", "", ""},
    {NAMED(s, "types: part, starts: d") NAMED(x, "types: matter, suspends: d")
         NAMED(y, "types: part, stops: d") D,
     2, "`suspends` of the step `x` names", "`suspends`（步骤 `x`）提到", "", ""},
    {NAMED(s, "types: part, starts: d") NAMED(x, "types: matter, resumes: d")
         NAMED(y, "types: part, suspends: d") D,
     2, "`resumes` of the step `x` names", "`resumes`（步骤 `x`）提到", "", ""},
    {NAMED(s, "types: part, starts: d") NAMED(x, "types: matter, extends: d, needs: until")
         NAMED(y, "types: part, stops: d") LIMITS LIMIT(d, "within: 3 days, extensions: 1"),
     2, "`extends` of the step `x` names", "`extends`（步骤 `x`）提到", "", ""},
    /* parts, and the case above */
    {NAMED(x, "types: part, all-closed: matter"), 1,
     "`all-closed` of the step `x` names `matter`, which is no part of its cases",
     "`all-closed` 提到 `matter`，它不是其案件的下属案件", "whose `parent` is", "`parent` 为"},
    {NAMED(x, "types: matter, needs: f, keeps-above: f"), 1,
     "`keeps-above` of the step `x` keeps nothing", "`keeps-above`（步骤 `x`）无处保存",
     "add `parent`", "补上 `parent`"},
    {NAMED(x, "opens: matter, needs: f, keeps-all-above: f"), 1,
     "`keeps-all-above` of the step `x` keeps nothing", "`keeps-all-above`（步骤 `x`）无处保存", "",
     ""},
    /* posts of a part */
    {BY(x, "types: matter, by: [a, g]") NAMED(y, "types: part, needs: who, gives-post: {g: who}"),
     1, "`by` of the step `x` names the post `g`, which nobody holds in its cases",
     "`by`（步骤 `x`）提到的岗位 `g`", "`standing: true`", "`standing: true`"},
    {BY(x, "types: matter, by-each: [a, g]")
         NAMED(y, "types: part, needs: who, gives-post: {g: who}"),
     1, "`by-each` of the step `x` names the post `g`", "`by-each`（步骤 `x`）提到的岗位", "", ""},
    {NAMED(x, "types: matter, not-holds: g")
         NAMED(y, "types: part, needs: who, gives-post: {g: who}"),
     1, "`not-holds` of the step `x` names the post `g`", "`not-holds`（步骤 `x`）提到的岗位", "",
     ""},
    /* blocks that nothing ends */
    {NAMED(x, "types: matter, blocks-until: z") NAMED(y, "types: matter, after: x")
         NAMED(z, "types: matter, after: y"),
     1, "the step `x` blocks the case until `z`, which comes after `y`, and that is blocked",
     "步骤 `x` 之后须先有 `z`，而它须在 `y` 之后", "nothing but the step of `blocks-until`",
     "先后顺序"},
    {NAMED(x, "types: matter, blocks-until: z") NAMED(v, "types: matter, after: x")
         NAMED(y, "types: part, after: v") NAMED(z, "types: [matter, part], after: [accept, y]"),
     1, "which comes after `v`, and that is blocked", "而它须在 `v` 之后", "", ""},
    {NAMED(x, "types: matter, stage: two, blocks-until: z") NAMED(z, "types: matter, stage: three"),
     1, "blocks the case until `z`, which belongs to another stage",
     "之后须先有 `z`，而它属于其他环节", "the same stage", "同一环节"},
    {NAMED(x, "types: part, blocks-until: z") NAMED(z, "types: matter"), 1,
     "names `z`, which is not taken in cases of the type `part`",
     "`blocks-until` 提到 `z`，它不在类型 `part`", "opens none", "不开立案件"},
    {NAMED(x, "types: matter, blocks-until: z") NAMED(z, "types: matter, opens: part"), 1,
     "names `z`, which is not taken in cases of the type `matter`",
     "`blocks-until` 提到 `z`，它不在类型 `matter`", "opens none", "不开立案件"},
    /* steps of a stage that comes later, or that has ended the stage */
    {NAMED(x, "types: matter, stage: one, after: answer"), 1,
     "the step `x` can never be taken: it comes after `answer`, and its own stage is over",
     "步骤 `x` 永远不能进行：它须在 `answer` 之后", "correct `stage`", "改正 `stage`"},
    {NAMED(x, "types: matter, stage: two, after: answer"), 1,
     "the step `x` can never be taken: it comes after `answer`", "", "", ""},
    {NAMED(x, "types: matter, stage: two, after-any: [answer, decline]"), 1,
     "the step `x` can never be taken: it comes after `answer`", "", "", ""},
    {NAMED(x, "types: matter, stage: one, after: answer")
         NAMED(back, "types: matter, stage: three, returns-to: two"),
     1, "the step `x` can never be taken: it comes after `answer`", "", "", ""},
    {NAMED(x, "types: matter, stage: three, after: close"), 1,
     "the step `x` can never be taken: it comes after `close`", "", "", ""},
    /* facts that are given too late */
    {NAMED(x, "types: matter, stage: one, when: {f: \"yes\"}")
         NAMED(y, "types: matter, stage: three, needs: f"),
     1, "the step `x` can never be taken: `when` names `f`, which is only given when",
     "步骤 `x` 永远不能进行：`when` 提到的 `f`", "ask for it in an earlier step", "更早的步骤"},
    {NAMED(x, "types: matter, stage: one, by-person: who")
         NAMED(y, "types: matter, stage: two, needs: who"),
     1, "`by-person` names `who`", "`by-person` 提到的 `who`", "", ""},
    {NAMED(x, "types: matter, stage: one, between: [from, until]")
         NAMED(y, "types: matter, stage: two, needs: from")
             NAMED(z, "types: matter, stage: one, needs: until"),
     1, "`between` names `from`", "`between` 提到的 `from`", "", ""},
    {BY(x, "types: matter, stage: one, by: u, which-needed: u")
         NAMED(y, "types: matter, stage: two, needs: who"),
     1, "`which-needed` names `who`", "`which-needed` 提到的 `who`", "", ""},
    /* deadlines that begin too late */
    {NAMED(x, "types: matter, stage: one, stops: d")
         NAMED(s, "types: matter, stage: three, starts: d") NAMED(y, "types: matter, stops: d") D,
     1, "`stops` of the step `x` names the deadline `d`, which only begins when",
     "`stops`（步骤 `x`）提到的时限 `d`", "let it begin earlier", "更早开始"},
    {NAMED(x, "types: matter, stage: one, while: w")
         NAMED(s, "types: matter, stage: two, starts: w") WINDOW,
     1, "`while` of the step `x` names the deadline `w`, which only begins when", "", "", ""},
    {NAMED(x, "types: matter, stage: one, after-window: w")
         NAMED(s, "types: matter, stage: two, starts: w") WINDOW,
     1, "`after-window` of the step `x` names the deadline `w`, which only begins when", "", "",
     ""},
    {NAMED(x, "types: matter, stage: one, resumes: d")
         NAMED(s, "types: matter, stage: one, starts: d")
             NAMED(y, "types: matter, stage: two, suspends: d") D,
     1, "the step `x` resumes the deadline `d`, which no step has suspended by then",
     "步骤 `x` 恢复时限 `d`，而那时没有步骤中止过它", "suspend it earlier", "更早的步骤中止它"},
    {NAMED(x, "types: matter, resumes: d") NAMED(s, "types: matter, starts: d")
         NAMED(y, "types: matter, stops: d") D,
     1, "the step `x` resumes the deadline `d`, which no step has suspended by then", "", "", ""},
    /* bans on what every case has by then */
    {NAMED(x, "types: matter, stage: two, unless: accept"), 1,
     "the step `x` can never be taken: it is forbidden once `accept` stands",
     "步骤 `x` 永远不能进行：有 `accept` 时不得进行", "take it out of `unless`",
     "从 `unless` 中去掉"},
    {NAMED(x, "types: matter, unless: open"), 1, "it is forbidden once `open` stands", "", "", ""},
    /* deadlines that only the step itself begins */
    {NAMED(x, "types: matter, starts: d, late: d") NAMED(y, "types: matter, stops: d") D, 1,
     "the step `x` can never be taken: `late` names the deadline `d`, which only the step itself",
     "步骤 `x` 永远不能进行：`late` 提到的时限 `d` 只由该步骤自己开始", "let another step start it",
     "由其他步骤开始它"},
    {NAMED(x, "types: matter, starts: w, while: w") WINDOW, 1, "`while` names the deadline `w`", "",
     "", ""},
    {NAMED(x, "types: matter, starts: d, suspends: d") NAMED(y, "types: matter, stops: d") D, 1,
     "`suspends` names the deadline `d`", "", "", ""},
    /* that have ended by then */
    {NAMED(s, "opens: matter, starts: d") NAMED(y, "opens: matter")
         NAMED(z, "types: matter, after: accept, stops: d")
             NAMED(t, "types: matter, stage: one, starts: e")
                 NAMED(u, "types: matter, stage: one, after: t, stops: e")
                     NAMED(x, "types: matter, after: u, late: e") D LIMIT(e, "within: 3 days"),
     6, "`late` of the step `x` names the deadline `e`, which `u` has ended by then",
     "`late`（步骤 `x`）提到的时限 `e`，那时已由 `u` 终止", "come before that one", "在其之前进行"},
    /* a value that nobody ever says; all values that everybody must have said one of */
    {NAMED(x, "types: matter, when: {f: \"yes\"}") NAMED(y, "types: matter, sets: {f: \"no\"}"), 1,
     "`when` of `x` waits until `f` is `yes`, and no step ever says so",
     "`when`（`x`）要求 `f` 为 `yes`，而没有步骤给出此值", "correct the value", "请改正该值"},
    {NAMED(x, "types: matter, when: {from: \"< 2026-03-01\"}")
         NAMED(y, "types: matter, sets: {from: 2026-03-01}"),
     1, "`when` of `x` waits until `from` is `< 2026-03-01`", "", "", ""},
    {NAMED(x, "types: matter, when-any: [{who: b}, {f: \"yes\"}]")
         NAMED(y, "types: matter, sets: {f: \"no\"}"),
     1, "`when-any` of `x` waits until `f` is `yes`", "", "", ""},
    {NAMED(x, "types: matter, needs: f, when-not: {f: [\"yes\", \"no\"]}"), 1,
     "the step `x` can never be taken: `when-not` names all that `f` can be",
     "步骤 `x` 永远不能进行：`when-not` 写了 `f` 的全部取值", "leave out the values", "请去掉"},
    /* twice the same */
    {NAMED(x, "types: matter, needs: [f, who, f]"), 1, "`f` stands in the list twice",
     "`f` 在列表中重复", "write the one that is meant", "改为所指的名字"},
    {NAMED(x, "types: matter, may: [f, f]"), 1, "`f` stands in the list twice", "", "", ""},
    {NAMED(x, "types: [matter, matter]"), 1, "`matter` stands in the list twice", "", "", ""},
    {NAMED(x, "types: matter, needs: f, may: [who, f]"), 1,
     "the step `x` needs `f`, and says that it may be left out", "须填 `f`，又说可以不填",
     "take it out of `may`", "从 `may` 中去掉它"},
    /* that run only while the case is blocked */
    {NAMED(s, "types: matter, starts: d, blocks-until: y") NAMED(y, "types: matter, stops: d")
         NAMED(x, "types: matter, late: d") D,
     3, "names the deadline `d`, which runs only while `s` blocks the case",
     "提到的时限 `d`，只在 `s` 之后不得办理其他步骤的期间进行", "take out `blocks-until`",
     "去掉那个步骤的 `blocks-until`"},
    {NAMED(s, "types: matter, starts: d, blocks-until: y") NAMED(y, "types: matter, stops: d")
         NAMED(x, "types: matter, suspends: d") D,
     3, "which runs only while `s` blocks", "", "", ""},
};

static unsigned lines_of(const char *text)
{
    unsigned n = 0;
    for (const char *p = text; *p; p++)
        n += *p == '\n';
    return n;
}

START_TEST(what_is_never_there_in_time_is_a_fault)
{
    const struct spoilt *s = &bad[_i];
    read_framed(s->text);
    print_faults();
    ck_assert_uint_eq(faults.count, 1);
    const struct fault *en = &faults.item[0].en, *zh = &faults.item[0].zh;
    ck_assert_ptr_nonnull(strstr(en->text, s->en));
    ck_assert_ptr_nonnull(strstr(zh->text, s->zh));
    ck_assert_ptr_nonnull(strstr(en->remedy, s->remedy_en));
    ck_assert_ptr_nonnull(strstr(zh->remedy, s->remedy_zh));
    ck_assert_uint_eq(en->line, lines_of(FRAME) + s->line);
}
END_TEST

/* ---- types and stages ---- */

/* The frame with one text in place of another, and more behind it; the line that was changed. */
static unsigned read_changed(const char *was, const char *now, const char *more)
{
    struct arena arena = {0};
    const char *at = strstr(FRAME, was);
    ck_assert(at);
    int size = (int)(at - FRAME);
    read_pack(arena_print(&arena, "%.*s%s%s%s", size, FRAME, now, at + strlen(was), more));
    unsigned line = lines_of(arena_print(&arena, "%.*s", size, FRAME)) + 1;
    arena_free(&arena);
    print_faults();
    return line;
}

static void one_fault(unsigned line, const char *en, const char *zh)
{
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_uint_eq(faults.item[0].en.line, line);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, en));
    ck_assert_ptr_nonnull(strstr(faults.item[0].zh.text, zh));
}

START_TEST(parts_that_never_close_are_waited_for_in_vain)
{
    read_changed(", ends-with: done}", "}", "");
    ck_assert_uint_eq(faults.count, 0);
    teardown();
    setup();
    unsigned line =
        read_changed(", ends-with: done}", "}", NAMED(x, "types: matter, all-closed: part"));
    one_fault(line, "whose cases are never closed", "该类案件不会结束");
}
END_TEST

START_TEST(what_the_opening_says_is_known_in_every_case)
{
    const char *none = NAMED(x, "types: matter, when-not: {f: [\"yes\", \"no\"]}");
    read_changed("opens: matter}", "opens: matter, may: f}", none);
    ck_assert_uint_eq(faults.count, 0);
    teardown();
    setup();
    read_changed("opens: matter}", "opens: matter, needs: f}", none);
    one_fault(lines_of(FRAME) + 1, "names all that `f` can be", "的全部取值");
}
END_TEST

START_TEST(a_stage_through_which_a_type_goes_twice_is_a_fault)
{
    unsigned line = read_changed("[one, two, three]", "[one, two, two, three]", "");
    one_fault(line, "`two` stands in the list twice", "`two` 在列表中重复");
}
END_TEST

START_TEST(a_stage_that_ended_before_it_begins_is_a_fault)
{
    unsigned line = read_changed("[answer, decline]", "[answer, accept]", "");
    one_fault(line, "ends with `accept`, which", "环节 `two` 以 `accept` 结束");
}
END_TEST

/* One of two endings of the stage before: then this one is passed over. */
START_TEST(a_stage_that_only_some_cases_skip_is_right)
{
#define BAN NAMED(x, "types: matter, stage: two, unless: accept")
    read_changed("stage: one}", "stage: one, unless: y}", BAN NAMED(y, "types: matter"));
    ck_assert_uint_eq(faults.count, 0);
    teardown();
    setup();
    read_changed("stage: one}", "stage: one, needs: f, when: {f: \"yes\"}}", BAN);
    ck_assert_uint_eq(faults.count, 0);
    teardown();
    setup();
    read_changed("three, clause: \"1\", ends-with: close",
                 "three, clause: \"1\", ends-with-any: [close, decline]", "");
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

/* Hundreds of steps that look for hundreds of deadlines from hundreds of types. */
START_TEST(a_pack_in_which_all_look_for_all_is_checked_at_once)
{
    enum { MANY = 300 };
    size_t size;
    char *text = NULL;
    FILE *to = open_memstream(&text, &size);
    fputs(HEAD COVERED ORGAN "numbers: {case: \"A{seq}\"}\n"
                             "stages: {s: {en: s, clause: \"1\", ends-with: e0}, "
                             "z: {en: z, clause: \"1\", ends-with: e0}}\ntypes:\n",
          to);
    for (unsigned i = 0; i < MANY; i++)
        fprintf(to, "  t%u: {en: t, clause: \"1\", stages: [s, z]}\n", i);
    fputs("deadlines:\n", to);
    for (unsigned i = 0; i < MANY; i++)
        fprintf(to, "  d%u: {en: d, clause: \"1\", within: 3 days, window: true}\n", i);
    fputs("steps:\n", to);
    for (unsigned i = 0; i < MANY; i++)
        fprintf(to,
                "  o%u: {en: o, clause: \"1\", by: a, opens: t%u}\n"
                "  b%u: {en: b, clause: \"1\", by: a, stage: z, starts: d%u}\n"
                "  e%u: {en: e, clause: \"1\", by: a, stage: s, blocks-until: b%u, unless: b%u, "
                "while: d%u}\n",
                i, i, i, i, i, i, i, i);
    fclose(to);
    struct regime_file file = {"pack.yaml", {text, size}};
    regime_init(&regime, &file, 1, &faults);
    ck_assert_uint_gt(faults.count, 0);
    free(text);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    Suite *s = suite_create("reach");
    TCase *c = suite_case(s, "reach", setup, teardown);
    tcase_set_timeout(c, 60); /* each with each with each takes minutes */
    tcase_add_loop_test(c, what_a_step_finds_in_its_case_or_above_in_time_is_right, 0, COUNT(good));
    tcase_add_loop_test(c, what_is_never_there_in_time_is_a_fault, 0, COUNT(bad));
    tcase_add_test(c, parts_that_never_close_are_waited_for_in_vain);
    tcase_add_test(c, what_the_opening_says_is_known_in_every_case);
    tcase_add_test(c, a_stage_through_which_a_type_goes_twice_is_a_fault);
    tcase_add_test(c, a_stage_that_ended_before_it_begins_is_a_fault);
    tcase_add_test(c, a_stage_that_only_some_cases_skip_is_right);
    tcase_add_test(c, a_pack_in_which_all_look_for_all_is_checked_at_once);
    return suite_run(s);
}
