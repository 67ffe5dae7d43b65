/* report.c - the report: drawn up from the findings that this office recorded. Article 25 wants it
 * to report truthfully what was found, so nobody chooses: every finding heard is in it. A finding
 * that is recorded afterwards takes the report back (`undoes` in the pack), and it is drawn up
 * again. */
#include "modules/reporting/internal.h"

#define REPORT_FINDINGS_MAX 100u /* named in the report's entry; the others by findings.show */
#define FINDINGS_LINES_MAX 200u  /* in one answer */
#define FINDING_TITLE_MAX 200u   /* bytes of a title in a list */

/* ---- what was found and done ---- */

static struct tally tally_of(struct turn *t, const char *inspection)
{
    return tally_open(t, turn_key(t, "tally", inspection, NULL));
}

static char *field_of(const struct heard *h, const char *name)
{
    return turn_print(h->turn, "%s", fields_text(&h->fields, name));
}

static Ducha__FindingLine line_of(const struct heard *h)
{
    Ducha__FindingLine line = DUCHA__FINDING_LINE__INIT;
    const char *content = fields_text(&h->fields, "content");
    const struct row *item = regime_row(h->regime, CONTENTS, content);
    const char *title = fields_text(&h->fields, "title");
    line.case_id = turn_print(h->turn, "%s", h->message->case_id);
    line.content = turn_print(h->turn, "%s", content);
    line.clause = turn_print(h->turn, "%s", item ? item->clause : "");
    line.gravity = field_of(h, "gravity");
    line.breach = field_of(h, "breach");
    line.title = turn_print(h->turn, "%s", turn_cut(h->turn, title, FINDING_TITLE_MAX));
    return line;
}

void report_hear_finding(const struct heard *h)
{
    const char *inspection = h->told->parent ? h->told->parent : "";
    if (!inspection[0])
        return;
    Ducha__FindingLine line = line_of(h);
    turn_put(h->turn, turn_key(h->turn, "finding", inspection, line.case_id, NULL),
             body_pack(h->turn, &line.base));
    struct tally tally = tally_of(h->turn, inspection);
    tally_add(&tally, "findings", "", +1);
    tally_add(&tally, "content", line.content, +1);
    tally_add(&tally, "gravity", line.gravity, +1);
    tally_close(&tally);
    statistics_finding(h->turn, inspection, &line);
}

void report_hear_method(const struct heard *h)
{
    const char *method = fields_text(&h->fields, "method");
    if (!method[0])
        method = fields_text(&h->fields, "station_method");
    struct tally tally = tally_of(h->turn, h->message->case_id);
    tally_add(&tally, "method", method, +1);
    tally_close(&tally);
}

/* ---- drawn up ---- */

/* 20(6) 突出生态环境问题 2, with the clause where the pack has a section for it; 重要 1 */
static const char *counted(const struct taking *k, const Ducha__TallyLine *line,
                           enum section section)
{
    struct turn *t = k->step.turn;
    const struct step *s = &k->step;
    const struct row *row =
        section < SECTIONS ? row_for(t, s->case_id, &s->fields, s->regime->rows[section], line->of)
                           : NULL;
    return turn_print(t, "%s%s%s %u", row ? row->clause : "", row ? " " : "", line->of,
                      (unsigned)line->number);
}

static void add_counts(struct taking *k, const struct tally *tally, const char *group,
                       enum section section)
{
    for (size_t i = 0; i < tally->kept.n_line; i++)
        if (strcmp(tally->kept.line[i]->group, group) == 0)
            taking_result(k, group, counted(k, tally->kept.line[i], section));
}

static void add_findings(struct taking *k)
{
    struct turn *t = k->step.turn;
    struct bytes prefix = turn_key(t, "finding", k->step.case_id, NULL), key = {0}, value;
    const char *last = "";
    for (unsigned n = 0; turn_next(t, prefix, &key, &value); n++) {
        if (n == REPORT_FINDINGS_MAX) {
            taking_result(k, "next", last);
            return;
        }
        last = turn_print(t, "%.*s", (int)(key.size - prefix.size - 1),
                          (const char *)key.data + prefix.size);
        taking_result(k, "finding", last);
    }
}

void report_assemble(struct taking *k)
{
    struct tally tally = tally_of(k->step.turn, k->step.case_id);
    taking_result(k, "findings",
                  turn_print(k->step.turn, "%u", (unsigned)tally_get(&tally, "findings", "")));
    add_counts(k, &tally, "content", CONTENTS);
    add_counts(k, &tally, "gravity", SECTIONS);
    add_counts(k, &tally, "method", METHODS);
    add_findings(k);
}

/* ---- shown ---- */

struct showing {
    Ducha__FindingsShown told;
    Ducha__FindingLine *line[FINDINGS_LINES_MAX];
};

static void show_lines(struct turn *t, struct showing *s, const char *inspection, const char *after,
                       uint32_t limit)
{
    struct bytes prefix = turn_key(t, "finding", inspection, NULL), value;
    struct bytes key =
        after[0] ? turn_key(t, "finding", inspection, after, NULL) : (struct bytes){0};
    s->told.line = s->line;
    while (turn_next(t, prefix, &key, &value)) {
        if (s->told.n_line == limit) {
            s->told.next = s->line[s->told.n_line - 1]->case_id;
            return;
        }
        Ducha__FindingLine *line = body_read(t, value, &ducha__finding_line__descriptor);
        assert(line); /* our own row */
        s->line[s->told.n_line++] = line;
    }
}

enum err on_findings_show(struct turn *t, const struct message *m)
{
    const Ducha__FindingsShow *asked = body_read(t, m->body, &ducha__findings_show__descriptor);
    struct showing *s = turn_alloc(t, sizeof(*s));
    if (!asked || !s || strlen(m->case_id) > CASE_ID_MAX ||
        (asked->after && strlen(asked->after) > CASE_ID_MAX))
        return body_bad(t);
    if (!m->case_id[0])
        return case_missing(t);
    *s = (struct showing){.told = DUCHA__FINDINGS_SHOWN__INIT};
    struct tally tally = tally_of(t, m->case_id);
    bool some = asked->limit > 0 && asked->limit < FINDINGS_LINES_MAX;
    s->told.case_id = turn_print(t, "%s", m->case_id);
    s->told.has_total = true;
    s->told.total = (uint32_t)tally_get(&tally, "findings", "");
    show_lines(t, s, m->case_id, asked->after ? asked->after : "",
               some ? asked->limit : FINDINGS_LINES_MAX);
    turn_emit(t, "findings.shown", NULL, body_pack(t, &s->told.base));
    return OK;
}
