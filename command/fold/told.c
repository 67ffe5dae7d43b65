/* told.c - see told.h. */
#include "command/fold/told.h"

#include <stdlib.h>
#include <string.h>

#include "bus/wire.h"
#include "command/csv/cells.h"
#include "modules/kit/due.h"
#include "proto/inspection.pb-c.h"
#include "proto/rectification.pb-c.h"

struct value {
    struct value *next;
    const char *step, *key; /* problem; of what the module found :recipient */
    char **item;
    size_t count;
    bool many; /* the field takes several */
};

struct told_case {
    const char *id;
    struct value *values;
    const char *partial; /* the step that others must take too; "": none */
    bool late;
};

/* ---- cases ---- */

static unsigned place_of(const struct told *t, const char *id)
{
    unsigned low = 0, high = t->count;
    while (low < high) {
        unsigned mid = (low + high) / 2;
        if (strcmp(t->item[mid]->id, id) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static struct told_case *find(const struct told *t, const char *id)
{
    unsigned i = place_of(t, id);
    return i < t->count && strcmp(t->item[i]->id, id) == 0 ? t->item[i] : NULL;
}

static struct told_case *find_or_make(struct told *t, const char *id)
{
    struct told_case *c = find(t, id);
    if (c)
        return c;
    if (t->count == t->room) {
        t->room = t->room ? 2 * t->room : 256;
        t->item = mem_grow(t->item, t->room * sizeof(*t->item));
    }
    unsigned i = place_of(t, id);
    memmove(t->item + i + 1, t->item + i, (t->count++ - i) * sizeof(*t->item));
    t->item[i] = c = arena_alloc(&t->arena, sizeof(*c));
    c->id = arena_text(&t->arena, bytes_of(id));
    c->partial = "";
    return c;
}

/* ---- values ---- */

static struct value *value_of(const struct told_case *c, const char *step, const char *key)
{
    struct value *v = c->values;
    while (v && (strcmp(v->step, step) != 0 || strcmp(v->key, key) != 0))
        v = v->next;
    return v;
}

static struct value *value_make(struct told *t, struct told_case *c, const char *step,
                                const char *key)
{
    struct value *v = value_of(c, step, key);
    if (v)
        return v;
    v = arena_alloc(&t->arena, sizeof(*v));
    v->step = arena_text(&t->arena, bytes_of(step));
    v->key = arena_text(&t->arena, bytes_of(key));
    v->next = c->values;
    c->values = v;
    return v;
}

/* more: behind what others said who take the step together. */
static struct value *keep(struct told *t, struct told_case *c, const char *step, const char *key,
                          char *const *item, size_t count, bool more)
{
    struct value *v = value_make(t, c, step, key);
    size_t before = more ? v->count : 0;
    char **all = arena_alloc(&t->arena, (before + count + 1) * sizeof(*all));
    for (size_t i = 0; i < before; i++)
        all[i] = v->item[i];
    for (size_t i = 0; i < count; i++)
        all[before + i] = arena_text(&t->arena, bytes_of(item[i]));
    v->item = all;
    v->count = before + count;
    return v;
}

static void keep_one(struct told *t, struct told_case *c, const char *step, const char *key,
                     char *text)
{
    char *item[] = {text};
    keep(t, c, step, key, item, text && text[0] ? 1 : 0, false);
}

/* ---- complaints have messages of their own ---- */

/* 某督察 第3批 2023-11-06, as an import writes it: what is behind the inspection's name. */
static void keep_source(struct told *t, struct told_case *c, const char *step,
                        const Ducha__Complaint *k)
{
    size_t n = k->inspection ? strlen(k->inspection) : 0;
    if (!k->source || strncmp(k->source, k->inspection ? k->inspection : "", n) != 0 ||
        k->source[n] != ' ')
        return;
    char *batch = arena_text(&t->arena, bytes_of(k->source + n + 1));
    char *space = strrchr(batch, ' '), *day = space ? space + 1 : batch;
    bool dated = day_parse(day) != DAY_NONE;
    if (dated)
        keep_one(t, c, step, "list_date", day);
    if (dated && space)
        *space = '\0';
    if (!dated || space)
        keep_one(t, c, step, "batch", batch);
}

/* As tables have them: 水、大气 */
static void keep_types(struct told *t, struct told_case *c, const char *step,
                       const Ducha__Complaint *k)
{
    char *all = NULL;
    for (size_t i = 0; i < k->n_pollution_type; i++)
        all =
            arena_print(&t->arena, "%s%s%s", all ? all : "", all ? "、" : "", k->pollution_type[i]);
    keep_one(t, c, step, "pollution_type", all);
}

static void keep_complaint(struct told *t, struct told_case *c, const char *step,
                           const Ducha__Complaint *k)
{
    static char yes[] = "是";
    keep_one(t, c, step, "inspection", k->inspection);
    keep_one(t, c, step, "reception_no", k->reception_no);
    keep_one(t, c, step, "channel", k->channel);
    keep_one(t, c, step, "key_case", k->key_case ? yes : NULL);
    keep_one(t, c, step, "region", k->region);
    keep_types(t, c, step, k);
    keep_one(t, c, step, "text", k->text);
    keep_one(t, c, step, "enterprise", k->enterprise);
    keep_one(t, c, step, "place", k->place);
    keep_source(t, c, step, k);
}

static void keep_answer(struct told *t, struct told_case *c, const char *step,
                        const Ducha__Answer *k)
{
    keep_one(t, c, step, "verdict", k->verdict);
    keep_one(t, c, step, "found", k->found);
    keep_one(t, c, step, "handling", k->handling);
    keep_one(t, c, step, "accountability", k->accountability);
    keep_one(t, c, step, "state", k->state);
}

static void see_typed(struct told *t, struct told_case *c, struct record *r)
{
    const char *kind = r->message.kind, *step = r->step->name;
    struct bytes body = r->message.body;
    if (strcmp(kind, "complaint.recorded") == 0) {
        const Ducha__ComplaintRecorded *m =
            message_read(&ducha__complaint_recorded__descriptor, body, &r->arena);
        if (m && m->complaint)
            keep_complaint(t, c, step, m->complaint);
    } else if (strcmp(kind, "complaint.handed-over") == 0) {
        const Ducha__HandedOver *m = message_read(&ducha__handed_over__descriptor, body, &r->arena);
        if (m)
            keep_one(t, c, step, "unit", m->unit);
    } else if (strcmp(kind, "complaint.answered") == 0) {
        const Ducha__Answered *m = message_read(&ducha__answered__descriptor, body, &r->arena);
        if (m && m->answer)
            keep_answer(t, c, step, m->answer);
    }
}

/* ---- the log ---- */

static bool takes_several(const struct told *t, const char *field)
{
    const struct form_field *f = regime_field(t->view->record.rules, field);
    return f && f->many;
}

static void see_form(struct told *t, struct told_case *c, const Ducha__Taken *told)
{
    const char *step = told->step->name;
    bool more = strcmp(c->partial, step) == 0;
    for (size_t i = 0; i < told->n_field; i++) {
        const Ducha__Field *f = told->field[i];
        keep(t, c, step, f->name, f->value, f->n_value, more)->many = takes_several(t, f->name);
    }
    for (size_t i = 0; i < told->n_result; i++) {
        const Ducha__Field *f = told->result[i];
        const char *key = arena_print(&t->arena, ":%s", f->name);
        bool again = i > 0 && strcmp(told->result[i - 1]->name, f->name) == 0;
        keep(t, c, step, key, f->value, f->n_value, more || again);
    }
    c->partial = told->partial ? value_make(t, c, step, "")->step : "";
}

static void see(struct caseview *v, const Ducha__Taken *told, void *data)
{
    struct told *t = data;
    struct told_case *c = find_or_make(t, v->record.message.case_id);
    if (!told) {
        c->late = true;
        return;
    }
    see_form(t, c, told);
    see_typed(t, c, &v->record);
}

enum outcome told_open(struct told *t, struct call *c)
{
    t->view = mem_alloc(sizeof(*t->view));
    t->view->see = see;
    t->view->data = t;
    return caseview_open(t->view, c, NULL);
}

void told_close(struct told *t)
{
    if (t->view)
        caseview_close(t->view);
    free(t->view);
    free(t->item);
    arena_free(&t->arena);
}

/* ---- texts ---- */

static const char *filled(struct told *t, const char *case_id, const char *step, const char *key)
{
    const struct told_case *c = find(t, case_id);
    const struct value *v = c ? value_of(c, step, key) : NULL;
    if (!v || v->count == 0 || !casefile_stands(caseview_turn(t->view), case_id, step))
        return "";
    return v->many || v->count > 1 ? cell_join(v->item, v->count, &t->arena) : v->item[0];
}

static const char *parent_of(struct told *t, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(t->view), case_id);
    return kept && kept->parent ? kept->parent : "";
}

static const char *due_cell(struct told *t, const char *case_id, const char *deadline)
{
    const Ducha__DueKept *kept = casefile_due(caseview_turn(t->view), case_id, deadline);
    char until[MOMENT_TEXT_SIZE];
    const char *said = kept && kept->due ? due_text(kept->due, until) : "";
    return arena_text(&t->arena, bytes_of(said));
}

static const char *if_stands(struct told *t, const char *case_id, char *step)
{
    char *text = strchr(step, '=');
    if (!text)
        return "";
    *text = '\0';
    return casefile_stands(caseview_turn(t->view), case_id, step) ? text + 1 : "";
}

/* from is changed. */
static const char *one_text(struct told *t, const char *case_id, char *from)
{
    const struct told_case *c = find(t, case_id);
    char *mark = strpbrk(from, ".:");
    if (strcmp(from, "@case") == 0)
        return case_id;
    if (strcmp(from, "@parent") == 0)
        return parent_of(t, case_id);
    if (strcmp(from, "@late") == 0)
        return c && c->late ? "是" : "";
    if (strncmp(from, "@fact:", 6) == 0)
        return casefile_fact_text(caseview_turn(t->view), case_id, from + 6);
    if (strncmp(from, "@due:", 5) == 0)
        return due_cell(t, case_id, from + 5);
    if (strncmp(from, "@stands:", 8) == 0)
        return if_stands(t, case_id, from + 8);
    if (!mark)
        return "";
    const char *key = *mark == ':' ? arena_print(&t->arena, "%s", mark) : mark + 1;
    *mark = '\0';
    return filled(t, case_id, from, key);
}

const char *told_text(struct told *t, const char *case_id, const char *from)
{
    for (char *rest = arena_text(&t->arena, bytes_of(from)); rest;) {
        const char *text = one_text(t, case_id, strsep(&rest, "|"));
        if (text[0])
            return arena_text(&t->arena, bytes_of(text));
    }
    return "";
}
