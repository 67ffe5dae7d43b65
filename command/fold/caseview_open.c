/* caseview_open.c - a view opened: the log folded with the modules' own code, in memory or on top
 * of what is kept. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/lang.h"
#include "base/text.h"
#include "bus/bus.h"
#include "bus/wire.h"
#include "command/fold/caseview.h"
#include "command/fold/keeping_internal.h"
#include "command/fold/tasks.h"
#include "modules/kit/migrate.h"
#include "modules/kit/recount.h"
#include "proto/inspection.pb-c.h"

/* ---- folding ---- */

static void learn_case(struct caseview *v, const char *case_id)
{
    if (casefile_of(caseview_turn(v), case_id))
        return;
    if (v->count == v->room) {
        v->room = v->room ? 2 * v->room : 256;
        v->case_id = mem_grow(v->case_id, v->room * sizeof(*v->case_id));
    }
    v->case_id[v->count++] = arena_text(&v->arena, bytes_of(case_id));
}

static bool ends_in(const char *kind, const char *end)
{
    size_t n = strlen(kind), size = strlen(end);
    return n > size && strcmp(kind + n - size, end) == 0;
}

/* What was told in full, or only its step. */
static const Ducha__Taken *taken_of(struct caseview *v)
{
    struct record *r = &v->record;
    if (ends_in(r->message.kind, ".taken"))
        return message_read(&ducha__taken__descriptor, r->message.body, &r->arena);
    Ducha__Taken *told = arena_alloc(&r->arena, sizeof(*told));
    ducha__taken__init(told);
    told->step = (Ducha__Step *)(uintptr_t)r->step;
    return told;
}

/* A batch takes its step in the cases it lists. */
static void take_in_listed(struct caseview *v, const struct rule *rule, const Ducha__Taken *told)
{
    struct record *r = &v->record;
    if (strcmp(r->message.kind, "batch.closed") != 0)
        return;
    const Ducha__BatchClosed *b =
        message_read(&ducha__batch_closed__descriptor, r->message.body, &r->arena);
    for (size_t i = 0; b && i < b->n_case_id; i++)
        casefile_take(caseview_turn(v), r->rules, rule, b->case_id[i], told, &r->message);
}

static void take_step(struct caseview *v)
{
    struct record *r = &v->record;
    const struct rule *rule = r->rules ? regime_rule(r->rules, r->step->name) : NULL;
    const Ducha__Taken *told =
        rule && strcmp(rule->tells, r->message.kind) == 0 ? taken_of(v) : NULL;
    if (!told)
        return;
    learn_case(v, r->message.case_id);
    casefile_take(caseview_turn(v), r->rules, rule, r->message.case_id, told, &r->message);
    take_in_listed(v, rule, told);
    if (v->see)
        v->see(v, told, v->data);
}

/* What is said of a deadline names it in its step. */
static void take_late(struct caseview *v)
{
    struct record *r = &v->record;
    Ducha__DueKept *kept = casefile_due(caseview_turn(v), r->message.case_id, r->step->name);
    if (!kept)
        return;
    kept->state = turn_print(caseview_turn(v), "%s", "late");
    casefile_due_put(caseview_turn(v), r->message.case_id, kept);
    if (v->see)
        v->see(v, NULL, v->data);
}

static void take_reminded(struct caseview *v)
{
    struct record *r = &v->record;
    Ducha__DueKept *kept =
        casefile_due_in(caseview_turn(v), r->message.case_id, r->step->name, "running");
    if (!kept)
        return;
    kept->has_reminded = kept->reminded = true;
    casefile_due_put(caseview_turn(v), r->message.case_id, kept);
}

static void take_recounted(struct caseview *v)
{
    struct record *r = &v->record;
    const Ducha__Recounted *told =
        message_read(&ducha__recounted__descriptor, r->message.body, &r->arena);
    if (told && told->case_id && told->deadline && told->after && told->after->date && told->state)
        (void)recount_keep(caseview_turn(v), told);
}

static void fold(struct caseview *v)
{
    struct record *r = &v->record;
    v->now = r->message.time > v->now ? r->message.time : v->now;
    if (!r->told || !r->step)
        return;
    if (strcmp(r->message.kind, "case.migrated") == 0)
        (void)migrate_on_heard(caseview_turn(v), &r->message);
    else if (ends_in(r->message.kind, ".late"))
        take_late(v);
    else if (ends_in(r->message.kind, ".reminded"))
        take_reminded(v);
    else if (ends_in(r->message.kind, ".recounted"))
        take_recounted(v);
    else
        take_step(v);
    caseview_rest(v);
}

/* ---- open and close ---- */

static int64_t machine_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Of entries that are not read, too; and of a clock that was set since. */
static void learn_now(struct caseview *v)
{
    struct txn t;
    struct entry newest;
    txn_begin(&t, v->record.office.store, TXN_READ);
    if (log_read(&t, log_head(&t), &newest))
        v->now = newest.time;
    if (v->record.office.config.simulated && (int64_t)cursor_get(&t, CLOCK_NOW_ROW) > v->now)
        v->now = (int64_t)cursor_get(&t, CLOCK_NOW_ROW);
    txn_abort(&t);
}

static void set_clock(struct caseview *v)
{
    if (!v->record.office.config.simulated && machine_now() > v->now)
        v->now = machine_now();
}

enum outcome caseview_open(struct caseview *v, struct call *c, const char *case_id)
{
    scratch_init(&v->scratch);
    v->record.learner = caseview_turn(v);
    enum outcome outcome = case_id ? record_open_case(&v->record, c, case_id, FAMILY_NEAR)
                                   : record_open(&v->record, c);
    if (outcome != OUTCOME_OK)
        return outcome;
    learn_now(v);
    while (record_next(&v->record, c, &outcome))
        fold(v);
    set_clock(v);
    return outcome;
}

/* ---- what is kept ---- */

static enum err commit(struct caseview *v, uint64_t upto)
{
    struct txn t;
    struct entry e;
    tasks_keep(v);
    if (kept_failed(v->kept) != OK)
        return kept_failed(v->kept);
    txn_begin(&t, v->record.office.store, TXN_READ);
    bool found = log_read(&t, upto, &e);
    txn_abort(&t);
    return found ? kept_commit(v->kept, upto, &e.digest) : ERR_CORRUPT;
}

/* Of entries that are not there yet. */
static enum err fold_new(struct caseview *v, struct call *c, enum outcome *outcome)
{
    struct record *r = &v->record;
    struct kept *k = v->kept;
    enum err e = kept_failed(k);
    unsigned count = 0;
    while (e == OK && record_next(r, c, outcome)) {
        kept_see(k, r);
        fold(v);
        e = kept_failed(k);
        if (e == OK && ++count % KEPT_PIECE_ENTRIES == 0)
            e = commit(v, r->message.position);
    }
    return e == OK && *outcome == OUTCOME_OK ? commit(v, r->pages.last) : e;
}

static enum err go_on(struct caseview *v, struct call *c, enum outcome *outcome)
{
    struct record *r = &v->record;
    uint64_t upto = kept_upto(v->kept);
    r->learner = kept_turn(v->kept);
    r->law = kept_law;
    r->known = upto;
    if (upto >= r->pages.last)
        return OK;
    size_t picks;
    uint64_t *laws = kept_laws(v->kept, &picks);
    record_go_on(r, laws, picks, upto + 1);
    enum err e = fold_new(v, c, outcome);
    free(laws);
    return e;
}

static void discard(struct caseview *v)
{
    kept_discard(v->kept);
    v->kept = NULL;
}

static bool is_near(const struct caseview *v)
{
    return kept_upto(v->kept) + KEPT_NEAR >= v->record.pages.last;
}

/* What cannot be kept is no fault: the answer is the same, and takes longer. */
static enum outcome open_kept(struct caseview *v, struct call *c, bool near)
{
    struct fault why;
    scratch_init(&v->scratch);
    enum outcome outcome = record_open(&v->record, c);
    unsigned wait = near ? KEPT_NEAR_WAIT_MS : VIEW_WAIT_MS;
    if (outcome != OUTCOME_OK || kept_open(&v->kept, v->record.office.store, wait, &why) != OK)
        return outcome;
    if (near && !is_near(v)) {
        kept_close(v->kept);
        v->kept = NULL;
        return outcome;
    }
    learn_now(v);
    if (go_on(v, c, &outcome) != OK)
        discard(v);
    set_clock(v);
    return outcome;
}

static void forget(struct caseview *v)
{
    struct caseview was = *v;
    caseview_close(v);
    *v = (struct caseview){.regime = was.regime, .see = was.see, .data = was.data};
}

enum outcome caseview_open_kept(struct caseview *v, struct call *c, const char *case_id)
{
    if (!case_id)
        return open_kept(v, c, false);
    if (caseview_open_near(v, c))
        return OUTCOME_OK;
    forget(v);
    return caseview_open(v, c, case_id);
}

bool caseview_open_near(struct caseview *v, struct call *c)
{
    return open_kept(v, c, true) == OUTCOME_OK && v->kept;
}

enum err caseview_kept_good(struct caseview *v)
{
    enum err e = kept_failed(v->kept);
    if (e != OK)
        discard(v);
    return e;
}

void caseview_close(struct caseview *v)
{
    kept_close(v->kept);
    record_close(&v->record);
    scratch_clear(&v->scratch, packs_forget);
    free(v->case_id);
    arena_free(&v->arena);
}
