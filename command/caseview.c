/* caseview.c - see caseview.h. */
#include "command/caseview.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/lang.h"
#include "bus/wire.h"
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

static void take_recounted(struct caseview *v)
{
    struct record *r = &v->record;
    const Ducha__Recounted *told =
        message_read(&ducha__recounted__descriptor, r->message.body, &r->arena);
    if (told && told->case_id && told->deadline && told->after && told->after->date &&
        told->state && told->notice)
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
    else if (ends_in(r->message.kind, ".recounted"))
        take_recounted(v);
    else
        take_step(v);
    scratch_rest(&v->scratch);
}

/* ---- packs ---- */

const struct regime *caseview_regime(struct caseview *v, const char *case_id, const char *step)
{
    struct turn *t = caseview_turn(v);
    const char *full = case_id[0] ? casefile_regime(t, case_id) : NULL;
    if (full)
        return packs_find(t, full);
    if (v->regime)
        return packs_named(t, v->regime);
    const struct regime *r = packs_with_step(t, step, "");
    return r ? r : packs_newest(t);
}

const struct case_type *caseview_type(struct caseview *v, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(v), case_id);
    const struct regime *r = kept ? packs_find(caseview_turn(v), kept->regime) : NULL;
    return r && kept->type ? regime_type(r, kept->type) : NULL;
}

bool caseview_closed(struct caseview *v, const char *case_id)
{
    const struct case_type *type = caseview_type(v, case_id);
    return type && type->ends[0] && casefile_stands(caseview_turn(v), case_id, type->ends);
}

/* ---- open and close ---- */

static int64_t machine_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Of entries that are not read, too. */
static void learn_now(struct caseview *v)
{
    struct txn t;
    struct entry newest;
    txn_begin(&t, v->record.office.store, TXN_READ);
    if (log_read(&t, log_head(&t), &newest))
        v->now = newest.time;
    txn_abort(&t);
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
    if (!v->record.office.config.simulated && machine_now() > v->now)
        v->now = machine_now();
    return outcome;
}

void caseview_close(struct caseview *v)
{
    record_close(&v->record);
    scratch_clear(&v->scratch, packs_forget);
    free(v->case_id);
    arena_free(&v->arena);
}

/* ---- words of the call ---- */

#define STEP_NAMES_MAX 512u

static const char *nearest_step(const struct regime *r, const char *step)
{
    const char *names[STEP_NAMES_MAX + 1];
    unsigned n = 0;
    for (const struct rule *rule = r->rules; rule && n < STEP_NAMES_MAX; rule = rule->next)
        names[n++] = rule->name;
    names[n] = NULL;
    return text_nearest(step, names);
}

const struct rule *caseview_rule(struct caseview *v, struct call *c, const char *case_id,
                                 const char *step)
{
    const struct regime *r = caseview_regime(v, case_id, step);
    if (!r) {
        call_fail(c, ERR_ABSENT,
                  tr("`ducha regime adopt beijing-2020`", "`ducha regime adopt beijing-2020`"),
                  tr("no such regulation was adopted here", "尚未采用所需的规则包"));
        return NULL;
    }
    const struct rule *rule = regime_rule(r, step);
    if (rule)
        return rule;
    const char *near = nearest_step(r, step);
    struct arena *a = &v->arena;
    call_fail(c, ERR_ABSENT,
              near ? arena_print(a, tr("did you mean `%s`?", "是不是 `%s`？"), near)
                   : tr("`ducha regime show` lists them", "用 `ducha regime show` 查看"),
              tr("%s has no step `%s`", "%s 没有步骤 `%s`"), r->full, step);
    return NULL;
}

static Ducha__Field *field_for(Ducha__Take *take, const char *name, struct arena *a)
{
    for (size_t i = 0; i < take->n_field; i++)
        if (strcmp(take->field[i]->name, name) == 0)
            return take->field[i];
    Ducha__Field *f = arena_alloc(a, sizeof(*f));
    ducha__field__init(f);
    f->name = arena_text(a, bytes_of(name));
    f->value = arena_alloc(a, CALL_ARGS_MAX * sizeof(*f->value));
    take->field[take->n_field++] = f;
    return f;
}

static bool is_many(const struct regime *r, const char *name)
{
    const struct form_field *f = r ? regime_field(r, name) : NULL;
    return f && f->many;
}

/* member=林清,罗川 is two values where the field takes several. */
static void add_values(Ducha__Field *f, const char *text, bool many, struct arena *a)
{
    char *rest = arena_text(a, bytes_of(text));
    for (char *item = rest; item && f->n_value < CALL_ARGS_MAX; item = rest) {
        if (many)
            item = strsep(&rest, ",");
        else
            rest = NULL;
        f->value[f->n_value++] = item;
    }
}

bool form_of_words(struct call *c, unsigned first, const struct regime *r, Ducha__Take *take,
                   struct arena *a)
{
    take->field = arena_alloc(a, CALL_ARGS_MAX * sizeof(Ducha__Field *));
    for (unsigned i = first; call_arg(c, i); i++) {
        const char *word = call_arg(c, i), *equals = strchr(word, '=');
        if (!equals || equals == word) {
            call_fail(c, ERR_USAGE, tr("write field=value", "请写成 字段=内容"),
                      tr("`%s` is not a field with its value", "`%s` 不是字段和内容"), word);
            return false;
        }
        const char *name = arena_print(a, "%.*s", (int)(equals - word), word);
        add_values(field_for(take, name, a), equals + 1, is_many(r, name), a);
    }
    return true;
}
