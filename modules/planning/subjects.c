/* subjects.c - the register of subjects, and who of them was inspected in a committee's term.
 *
 * Rows:
 *
 *   subject  NUL name           SubjectKept
 *   register                    struct tally: how many are registered
 *   cover    NUL term NUL name  CoverageKept: the subject's inspection in the term
 *   covers   NUL case           the term that the inspection counts for, with its zero
 *   term     NUL term           struct term_tally: how many run and how many are done
 *
 * Owed is who is registered and has no row in the term. So a new term begins without a walk over
 * the register, and the totals come from the tallies alone. */
#include "modules/planning/internal.h"

/* [1]: owed one in each term, [0]: inspected on demand alone. */
struct tally {
    uint32_t of[2];
};
struct term_tally {
    struct tally running, done;
};

static void row_get(struct turn *t, struct bytes key, void *out, size_t size)
{
    struct bytes row = turn_get(t, key);
    memset(out, 0, size);
    if (row.size == size)
        memcpy(out, row.data, size);
}

static struct tally register_tally(struct turn *t)
{
    struct tally all;
    row_get(t, turn_key(t, "register", NULL), &all, sizeof(all));
    return all;
}

static struct term_tally term_tally(struct turn *t, const char *term)
{
    struct term_tally of;
    row_get(t, turn_key(t, "term", term, NULL), &of, sizeof(of));
    return of;
}

/* ---- the register ---- */

const Ducha__SubjectKept *subject_kept(struct turn *t, const char *name)
{
    if (!name[0] || strlen(name) > NAME_MAX_BYTES)
        return NULL;
    struct bytes row = turn_get(t, turn_key(t, "subject", name, NULL));
    return row.data ? body_read(t, row, &ducha__subject_kept__descriptor) : NULL;
}

const Ducha__SubjectKept *subject_next(struct turn *t, const char **name)
{
    struct bytes prefix = turn_key(t, "subject", NULL), value;
    struct bytes key = (*name)[0] ? turn_key(t, "subject", *name, NULL) : (struct bytes){0};
    if (!turn_next(t, prefix, &key, &value))
        return NULL;
    *name = turn_print(t, "%s", (const char *)key.data + prefix.size); /* a key ends with a zero */
    const Ducha__SubjectKept *kept = body_read(t, value, &ducha__subject_kept__descriptor);
    assert(kept); /* our own row */
    return kept;
}

static const char *list_text(struct turn *t, const char *const *words)
{
    const char *all = "";
    for (; *words; words++)
        all = turn_print(t, "%s%s%s", all, all[0] ? "、" : "", *words);
    return all;
}

const Ducha__Field *subjects_said(struct taking *k)
{
    const Ducha__Field *said = fields_find(&k->step.fields, "subject");
    return said && said->n_value ? said : field_new(k->step.turn, "subject", "");
}

bool said_before(const Ducha__Field *list, size_t i)
{
    size_t before = 0;
    while (before < i && strcmp(list->value[before], list->value[i]) != 0)
        before++;
    return before < i;
}

bool subjects_have(const Ducha__Field *subjects, const char *name)
{
    size_t i = 0;
    while (subjects && i < subjects->n_value && strcmp(subjects->value[i], name) != 0)
        i++;
    return subjects && i < subjects->n_value;
}

bool subject_refused(struct taking *k, const char *name, const struct case_type *type)
{
    struct turn *t = k->step.turn;
    const Ducha__SubjectKept *kept = subject_kept(t, name);
    const char *shown = turn_cut(t, name, SHOWN_MAX), *clause = type->subjects_clause;
    if (!kept)
        taking_refuse_by(k, clause, turn_print(t, "%s 未登记为督察对象，请先登记", shown),
                         turn_print(t, "%s is not a registered subject: register it first", shown));
    else if (type->subjects[0] && !names_have(type->subjects, kept->kind)) {
        const char *kinds = list_text(t, type->subjects);
        taking_refuse_by(k, clause,
                         turn_print(t, "%s（%s）不是%s的对象，对象限于：%s", shown, kept->kind,
                                    type->words.zh, kinds),
                         turn_print(t, "%s (%s) cannot be the subject of: %s; only: %s", shown,
                                    kept->kind, type->words.en, kinds));
    }
    return k->refused;
}

void subject_check(struct taking *k)
{
    if (strlen(taking_text(k, "subject")) > NAME_MAX_BYTES ||
        strlen(taking_text(k, "seat")) > NAME_MAX_BYTES)
        taking_refuse(k, "对象名称或所在区过长", "the subject's name or its district is too long");
}

/* Article 5's promise: some type is owed to subjects of this kind in each term. */
static bool owed_to(const struct regime *r, const char *kind)
{
    for (const struct case_type *type = r->types; type; type = type->next)
        if (names_have(type->owed_to, kind))
            return true;
    return false;
}

void subject_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *name = taking_text(k, "subject"), *kind = taking_text(k, "subject_kind");
    Ducha__SubjectKept kept = DUCHA__SUBJECT_KEPT__INIT;
    struct tally all = register_tally(t);
    kept.case_id = turn_print(t, "%s", k->step.case_id);
    kept.kind = turn_print(t, "%s", kind);
    kept.seat = turn_print(t, "%s", taking_text(k, "seat"));
    kept.has_owed = kept.has_since = true;
    kept.owed = owed_to(k->step.regime, kind);
    kept.since = k->step.message->time;
    all.of[kept.owed]++;
    turn_put(t, turn_key(t, "subject", name, NULL), body_pack(t, &kept.base));
    turn_put(t, turn_key(t, "register", NULL), (struct bytes){&all, sizeof(all)});
}

void attendance_check(struct taking *k)
{
    const struct case_type *type = regime_type(k->step.regime, k->step.rule->opens);
    const Ducha__Field *subjects = subjects_said(k);
    for (size_t i = 0; type && i < subjects->n_value && !k->refused; i++)
        subject_refused(k, subjects->value[i], type);
}

/* ---- who was inspected ---- */

static Ducha__CoverageKept *coverage_of(struct turn *t, const char *term, const char *subject)
{
    struct bytes row = turn_get(t, turn_key(t, "cover", term, subject, NULL));
    return row.data ? body_read(t, row, &ducha__coverage_kept__descriptor) : NULL;
}

static bool is_done(const Ducha__CoverageKept *c)
{
    return strcmp(c->state, "done") == 0;
}

static void count(struct term_tally *of, const Ducha__CoverageKept *c, bool owed, int by)
{
    struct tally *tally = is_done(c) ? &of->done : &of->running;
    tally->of[owed] += (uint32_t)by;
}

/* The only way a row of coverage changes: the tally goes with it. */
static void coverage_put(struct turn *t, const char *term, const char *subject, const char *state,
                         const char *case_id, int64_t time)
{
    const Ducha__SubjectKept *kept = subject_kept(t, subject);
    const Ducha__CoverageKept *before = coverage_of(t, term, subject);
    struct term_tally of = term_tally(t, term);
    Ducha__CoverageKept now = DUCHA__COVERAGE_KEPT__INIT;
    char day[DAY_TEXT_SIZE];
    now.state = turn_print(t, "%s", state);
    now.case_id = turn_print(t, "%s", case_id);
    now.since = turn_print(t, "%s", day_text(day_at(time), day));
    if (before)
        count(&of, before, kept->owed, -1);
    count(&of, &now, kept->owed, +1);
    turn_put(t, turn_key(t, "term", term, NULL), (struct bytes){&of, sizeof(of)});
    turn_put(t, turn_key(t, "cover", term, subject, NULL), body_pack(t, &now.base));
}

void coverage_begin(struct taking *k, const struct case_type *type, const char *subject,
                    const char *term)
{
    struct turn *t = k->step.turn;
    if (!type->owed_to[0])
        return;
    turn_put(t, turn_key(t, "covers", k->step.case_id, NULL),
             (struct bytes){term, strlen(term) + 1});
    if (!coverage_of(t, term, subject)) /* a second one changes nothing for the term */
        coverage_put(t, term, subject, "running", k->step.case_id, k->step.message->time);
}

/* The case has ended by the step that ends its type. */
void coverage_end(const struct heard *h)
{
    struct turn *t = h->turn;
    const char *case_id = h->message->case_id;
    struct bytes row = turn_get(t, turn_key(t, "covers", case_id, NULL));
    const Ducha__CaseKept *kept = row.data ? casefile_of(t, case_id) : NULL;
    const struct case_type *type = kept ? regime_type(h->regime, kept->type) : NULL;
    if (!type || !casefile_stands(t, case_id, type->ends))
        return;
    const char *term = turn_print(t, "%s", (const char *)row.data);
    const Ducha__Field *subjects = casefile_fact(t, case_id, "subject");
    for (size_t i = 0; subjects && i < subjects->n_value; i++) {
        const char *subject = subjects->value[i];
        const Ducha__CoverageKept *before = coverage_of(t, term, subject);
        if (before && !is_done(before))
            coverage_put(t, term, subject, "done", case_id, h->message->time);
    }
}

/* ---- shown ---- */

static const char *const states[] = {"done", "running", "owed", "on-demand"};
#define STATES (sizeof(states) / sizeof(states[0]))

struct showing {
    Ducha__CoverageShown told;
    Ducha__CoverageLine *line[COVERAGE_LINES_MAX];
    Ducha__CoverageCount count[STATES], *counts[STATES];
};

static void show_totals(struct turn *t, struct showing *s)
{
    struct tally all = register_tally(t);
    struct term_tally of = term_tally(t, s->told.term);
    uint32_t done = of.done.of[0] + of.done.of[1];
    uint32_t running = of.running.of[0] + of.running.of[1];
    const uint32_t totals[STATES] = {done, running, all.of[1] - of.done.of[1] - of.running.of[1],
                                     all.of[0] - of.done.of[0] - of.running.of[0]};
    for (unsigned i = 0; i < STATES; i++) {
        s->count[i] = (Ducha__CoverageCount)DUCHA__COVERAGE_COUNT__INIT;
        s->count[i].state = turn_print(t, "%s", states[i]);
        s->count[i].has_subjects = true;
        s->count[i].subjects = totals[i];
        s->counts[i] = &s->count[i];
        s->told.total += totals[i];
    }
    s->told.has_total = true;
    s->told.count = s->counts;
    s->told.n_count = STATES;
}

static Ducha__CoverageLine *line_of(struct turn *t, const char *term, const char *name,
                                    const Ducha__SubjectKept *kept)
{
    const Ducha__CoverageKept *c = coverage_of(t, term, name);
    Ducha__CoverageLine *line = turn_alloc(t, sizeof(*line));
    assert(line);
    ducha__coverage_line__init(line);
    line->subject = turn_print(t, "%s", name);
    line->kind = kept->kind;
    line->state = c ? c->state : turn_print(t, "%s", kept->owed ? "owed" : "on-demand");
    line->case_id = c ? c->case_id : NULL;
    line->since = c ? c->since : NULL;
    return line;
}

static bool asked_for(const char *wanted, const char *is)
{
    return !wanted || !wanted[0] || strcmp(wanted, is) == 0;
}

static void show_lines(struct turn *t, struct showing *s, const Ducha__CoverageShow *asked)
{
    bool some = asked->limit > 0 && asked->limit < COVERAGE_LINES_MAX;
    uint32_t limit = some ? asked->limit : COVERAGE_LINES_MAX;
    const char *name = asked->after ? asked->after : "";
    s->told.line = s->line;
    for (unsigned i = 0;; i++) {
        const char *before = name;
        const Ducha__SubjectKept *kept = subject_next(t, &name);
        if (!kept)
            return;
        if (i == COVERAGE_SCAN_MAX || s->told.n_line == limit) {
            s->told.next = turn_print(t, "%s", before);
            return;
        }
        Ducha__CoverageLine *line = line_of(t, s->told.term, name, kept);
        if (asked_for(asked->state, line->state) && asked_for(asked->kind, line->kind))
            s->line[s->told.n_line++] = line;
    }
}

static bool is_long(const char *text)
{
    return text && strlen(text) > NAME_MAX_BYTES;
}

enum err coverage_show(struct turn *t, const struct message *m)
{
    Ducha__CoverageShow *asked = body_read(t, m->body, &ducha__coverage_show__descriptor);
    struct showing *s = turn_alloc(t, sizeof(*s));
    if (!asked || !s || is_long(asked->term) || is_long(asked->after))
        return body_bad(t);
    *s = (struct showing){.told = DUCHA__COVERAGE_SHOWN__INIT};
    bool said = asked->term && asked->term[0];
    s->told.term = said ? asked->term : turn_print(t, "%s", term_of_any(t, m->time));
    show_totals(t, s);
    show_lines(t, s, asked);
    turn_emit(t, "coverage.shown", NULL, body_pack(t, &s->told.base));
    return OK;
}
