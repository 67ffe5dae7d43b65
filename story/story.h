/* story.h - whole cases as text, told to an office and compared with what it says.
 *
 * A story is lines. `#` begins a comment.
 *
 *     office . at 2026-02-09 08:00 with planning inspection
 *         the first line: a new office, the pack that is law in it, its clock, its modules. `.` is
 *         the pack that the story stands in, STORIES/.. of the story's folder; a word with a / is a
 *         folder, seen from there; any other word is a pack by its name
 *
 *     2026-02-09 09:00 li of team: complaint.import C05 as published
 *         who asks for what, and when. The word after the kind is the story's name for the case.
 *         `as NAME` takes the body from NAME.json beside the story: the whole of it, or what stands
 *         there under the name of the case and the kind. Else the fields follow; those of a message
 *         in a list are sub_issue.0.verdict=属实. A value @2020.yaml is the text of that file
 *         beside the story, or in the folder parts beside it:
 *     2026-02-10 09:00 li of team: complaint.hand-over C05 unit="随县" goal="..." measures="..."
 *         a step that the pack alone describes is asked for by its name; one that opens a case is
 *         followed by the case it belongs to, if any, and by the story's name for the new one:
 *     2026-02-10 09:00 li of office: order-routine R1 subject=海淀区 plan_line=...
 *     2026-06-10 09:00 qian of subject/海淀区: enter-task R1 T1 problem="..."
 *
 *     2026-03-01 09:00 adopt ../amended
 *         another pack becomes law beside it, or a newer version of one. From then on a step that
 *         opens a case is taken under the pack adopted last that has the step, unless it is said:
 *     2026-03-02 09:00 li of office under visits@1: order-visit V2 place=...
 *
 *     include routine-at-presence
 *         the lines of routine-at-presence.part beside the story, in the folder parts beside it, or
 *         among the stories of a pack that its own extends, as if they stood here
 *
 *     2026-03-07 00:00 passes
 *         nothing is asked; time goes on
 *
 *     => complaint.handed-over beijing-2020/30 due.date=2026-02-28
 *         said since the last line, in this order: the kind, the clause, fields of the body
 *     => taken beijing-2020/25 begins=feedback result.items=3 field.subject=海淀区
 *         the same for a step by name: MODULE.taken, and the step that was asked for. Where no step
 *         was asked for (`passes`) the step of any module
 *     => disclosure.taken beijing-2020/32 field.item=... as ITEM
 *         and names its case, as a step that opens one does: for a case that the office opens by
 *         itself. A name that a case has already must be that case's
 *     => refused beijing-2020/30: 整改目标
 *         and these words in what is missing, in either language
 *     => nothing
 *     => not planning.late task/2
 *         nothing like this was said since the last line, before or behind what other lines found
 *
 * Each thing asked needs at least one `=>`. A wrong answer does not end the telling: the next lines
 * are told too, and each that is wrong is reported. At the end the log is replayed, or read again
 * by modules that have forgotten everything. */
#pragma once

#include "base/fault.h"
#include "base/mem.h"
#include "modules/module.h"
#include "pack/regime.h"

#define STORY_WORDS_MAX 64u   /* of a line */
#define STORY_CASES_MAX 256u  /* that a story has names for */
#define STORY_DEPTH_MAX 8u    /* parts within parts */
#define STORY_MODULES_MAX 15u /* of an office, with the law */
#define STORY_PACKS_MAX 8u    /* that are law in one office */
#define STORY_DAYS_MAX 36525  /* that a story goes on for: a hundred years */
#define STORY_TEXT_MAX ((size_t)1 << 20)
#define STORY_SAID_MAX 64u  /* entries that a failure lists */
#define STORY_WRONG_MAX 64u /* failures after which a story is told no further */

/* What a story needs of an office: in memory (story/memory.h), or the real bus in our tests. */
struct story_office {
    void *self;
    void (*say)(void *self, const struct message *m); /* and wait until all have answered */
    void (*pass)(void *self, int64_t to);             /* time goes on to this moment */
    /* The log as a story sees it: without what only moves the clock. Numbered 1, 2, 3 ... */
    uint64_t (*head)(void *self);
    const struct message *(*entry)(void *self, uint64_t position);
    /* What the modules keep, module by module and in key order; NULL: it cannot be compared. */
    struct bytes (*rows)(void *self, struct arena *a);
    const char *(*check)(void *self); /* at the end: NULL when all is well, else what is not */
    void (*close)(void *self);
};

/* A pack without faults, and the body of regime.adopt that makes it law. */
struct story_pack {
    const struct regime *regime;
    struct bytes body;
};

/* What is outside of a story. A call that gives nothing has set the fault. What it gives lives as
 * long as the telling. */
struct story_world {
    void *self;
    struct story_office (*open)(const struct module *const *modules, int64_t now);
    const struct module *(*module)(void *self, const char *name, struct fault *f);
    /* word as on the line that names it; home is the folder that `.` means. */
    const struct story_pack *(*pack)(void *self, const char *home, const char *word,
                                     struct fault *f);
    /* Told each entry of the log once the story is at its end; may be NULL. */
    void (*seen)(void *self, const struct message *m);
    /* The text of a file, the arena's; ERR_ABSENT when there is none. */
    bool (*text)(void *self, const char *path, struct arena *a, struct bytes *out, struct fault *f);
};

struct story_said {
    uint64_t position;
    const char *kind, *case_id, *body; /* as JSON on one line */
    const char *words;                 /* the same for people, in their language */
};

/* What is wrong, with file and line. */
struct story_wrong {
    struct story_wrong *next;
    struct fault fault;
    const char *expected;    /* what stands behind `=>`, when that was not said; else NULL */
    struct story_said *said; /* since the last thing was asked, when the fault is about that;
                              * without the office's own talk with its clock (deadline.*) */
    unsigned said_count, left_out;
    bool again; /* one before it lists the same */
};

/* How it went. Texts are the arena's that story_tell() was given. After a wrong answer the story
 * goes on; what cannot be told ends it: a line that means nothing, or one about a case that such an
 * answer did not open. */
struct story_report {
    struct story_wrong *wrong; /* in the order found; NULL: told to its end, all as written */
    unsigned wrong_count;
    unsigned lines, checks;
    uint64_t entries;
    struct bytes rows; /* of an office that can show them */
};

void story_tell(struct story_report *out, const struct story_world *w, const char *file,
                struct arena *a);
