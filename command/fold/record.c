#include "command/fold/record.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "modules/kit/packs.h"
#include "proto/kinds.h"

enum outcome record_open(struct record *r, struct call *c)
{
    enum outcome outcome = office_open(&r->office, c);
    if (outcome == OUTCOME_OK)
        pages_begin(&r->pages, r->office.store, 1, 0);
    return outcome;
}

static enum outcome unreadable(struct call *c, uint64_t position, enum err e)
{
    return call_fail(
        c, e,
        tr("Check the disk, then `ducha log verify`", "请检查磁盘，再运行 `ducha log verify`"),
        tr("entry %" PRIu64 " of the log cannot be read: %s", "无法读取日志第 %" PRIu64 " 条：%s"),
        position, err_text(e));
}

static enum outcome begin_picked(struct record *r, struct call *c, enum err e)
{
    struct family *f = &r->family;
    if (e != OK)
        return unreadable(c, f->walked_from, e);
    pages_begin_picked(&r->pages, r->office.store, f->at, f->count, f->walked_from);
    return OUTCOME_OK;
}

enum outcome record_open_case(struct record *r, struct call *c, const char *case_id,
                              enum family_reach reach)
{
    enum outcome outcome = office_open(&r->office, c);
    if (outcome != OUTCOME_OK)
        return outcome;
    return begin_picked(r, c, family_find(&r->family, r->office.store, case_id, reach));
}

enum outcome record_open_page(struct record *r, struct call *c, const char *after, uint64_t count)
{
    enum outcome outcome = office_open(&r->office, c);
    if (outcome != OUTCOME_OK)
        return outcome;
    return begin_picked(r, c, family_page(&r->family, r->office.store, after, count));
}

void record_go_on(struct record *r, const uint64_t *pick, size_t picks, uint64_t from)
{
    r->at = 0;
    pages_end(&r->pages);
    pages_begin_picked(&r->pages, r->office.store, pick, picks, from);
}

static void forget_pack(struct record_pack *p)
{
    free(p->body);
    regime_clear(&p->regime);
    *p = (struct record_pack){0};
}

const char *record_step_words(const struct record *r)
{
    const struct rule *rule = r->rules ? regime_rule(r->rules, r->step->name) : NULL;
    const struct time_limit *late = r->rules ? regime_limit(r->rules, r->step->name) : NULL;
    if (rule && strcmp(rule->tells, r->message.kind) == 0)
        return tr(rule->words.en, rule->words.zh);
    return late ? tr("late", "逾期") : r->step->name;
}

void record_close(struct record *r)
{
    for (unsigned i = 0; i < r->packs; i++)
        forget_pack(&r->pack[i]);
    arena_free(&r->years);
    arena_free(&r->arena);
    pages_end(&r->pages);
    family_clear(&r->family);
    office_close(&r->office);
}

/* ---- packs ---- */

static struct record_pack *place_for_pack(struct record *r)
{
    if (r->packs < RECORD_REGIMES_MAX)
        return &r->pack[r->packs++];
    struct record_pack *oldest = &r->pack[r->oldest];
    r->oldest = (r->oldest + 1) % RECORD_REGIMES_MAX;
    forget_pack(oldest);
    return oldest;
}

static void learn_pack(struct record *r)
{
    struct bytes body = r->message.body;
    const Ducha__RegimePack *pack = message_read(&ducha__regime_pack__descriptor, body, &r->arena);
    if (!pack || !pack->id)
        return;
    struct record_pack *p = place_for_pack(r);
    snprintf(p->full, sizeof(p->full), "%s@%u", pack->id, pack->version);
    p->body = mem_alloc(body.size);
    p->size = body.size;
    memcpy(p->body, body.data, body.size);
}

/* As each module does. */
static void amend(struct calendar *c, const struct amended_year *y)
{
    struct faults faults = {0};
    for (; y; y = y->next)
        (void)calendar_amend(c, "calendar", bytes_of(y->text), &faults);
    faults_clear(&faults);
}

static void learn_year(struct record *r)
{
    const Ducha__CalendarYear *told =
        message_read(&ducha__calendar_year__descriptor, r->message.body, &r->arena);
    struct amended_year **end = &r->amended;
    if (!told || !told->text)
        return;
    while (*end)
        end = &(*end)->next;
    *end = arena_alloc(&r->years, sizeof(**end));
    **end = (struct amended_year){NULL, arena_text(&r->years, bytes_of(told->text))};
    for (unsigned i = 0; i < r->packs; i++)
        if (r->pack[i].regime.full)
            amend(&r->pack[i].regime.calendar, *end);
}

/* It takes some milliseconds, and most questions need one pack of many. */
static void parse(struct record_pack *p, const struct amended_year *years)
{
    struct arena a = {0};
    Ducha__RegimePack *pack =
        message_read(&ducha__regime_pack__descriptor, (struct bytes){p->body, p->size}, &a);
    if (packs_read(pack, &p->regime))
        amend(&p->regime.calendar, years);
    arena_free(&a);
    free(p->body);
    p->body = NULL;
}

/* NULL: it was not good. */
static const struct regime *regime_of(struct record *r, struct record_pack *p)
{
    if (p->body)
        parse(p, r->amended);
    return p->regime.full ? &p->regime : NULL;
}

const struct regime *record_regime(struct record *r, const char *full)
{
    for (unsigned i = 0; i < r->packs; i++)
        if (strcmp(r->pack[i].full, full) == 0)
            return regime_of(r, &r->pack[i]);
    return NULL;
}

/* Deadlines and refusals do not name theirs. */
static const struct regime *newest_regime(struct record *r)
{
    unsigned newest = r->packs < RECORD_REGIMES_MAX ? r->packs : r->oldest + RECORD_REGIMES_MAX;
    return r->packs ? regime_of(r, &r->pack[(newest - 1) % RECORD_REGIMES_MAX]) : NULL;
}

/* ---- entries ---- */

static const Ducha__Step *step_of(struct record *r)
{
    if (!r->told || strcmp(r->message.kind, "step.refused") == 0)
        return NULL;
    const Ducha__Told *told = message_read(&ducha__told__descriptor, r->message.body, &r->arena);
    const Ducha__Step *step = told ? told->step : NULL;
    return step && step->name && step->clause ? step : NULL;
}

/* Those of the record itself, and of who learns beside it. */
static void learn_law(struct record *r)
{
    bool adopted = strcmp(r->message.kind, "regime.adopted") == 0;
    if (!adopted && strcmp(r->message.kind, "calendar.amended") != 0)
        return;
    if (adopted)
        learn_pack(r);
    else
        learn_year(r);
    if (!r->learner || r->message.position <= r->known)
        return;
    if (adopted)
        (void)packs_on_adopted(r->learner, &r->message);
    else
        (void)packs_on_amended(r->learner, &r->message);
    if (r->law)
        r->law(r->learner, r->message.position);
}

static bool take(struct record *r, const struct entry *e)
{
    struct envelope v;
    struct arena *a = &r->arena;
    arena_clear(a);
    if (envelope_read(e->body, &v))
        return false;
    r->message = (struct message){.position = e->position,
                                  .time = e->time,
                                  .kind = arena_text(a, v.kind),
                                  .from = arena_text(a, v.from),
                                  .case_id = arena_text(a, v.case_id),
                                  .regime = arena_text(a, v.regime),
                                  .person = arena_text(a, v.person),
                                  .organ = arena_text(a, v.organ),
                                  .body = v.body.data ? v.body : (struct bytes){"", 0},
                                  .cause = v.cause};
    r->told = strncmp(r->message.from, "module/", 7) == 0 || strcmp(r->message.from, "clock") == 0;
    if (r->told)
        learn_law(r);
    if (!r->message.case_id[0])
        return false;
    r->step = step_of(r);
    const char *full = r->step && r->step->regime ? r->step->regime : r->message.regime;
    r->rules = full[0] ? record_regime(r, full) : newest_regime(r);
    return true;
}

bool record_next(struct record *r, struct call *c, enum outcome *outcome)
{
    for (;;) {
        while (r->at < r->pages.count)
            if (take(r, &r->pages.item[r->at++]))
                return true;
        r->at = 0;
        if (!pages_next(&r->pages))
            break;
    }
    if (r->pages.err != OK)
        *outcome = unreadable(c, r->pages.picks ? *r->pages.pick : r->pages.next, r->pages.err);
    return false;
}

static char **list_in(const ProtobufCMessage *m, const char *field, size_t *count)
{
    const ProtobufCFieldDescriptor *f =
        protobuf_c_message_descriptor_get_field_by_name(m->descriptor, field);
    if (!f || f->type != PROTOBUF_C_TYPE_STRING || f->label != PROTOBUF_C_LABEL_REPEATED)
        return NULL;
    const char *base = (const char *)m;
    memcpy(count, base + f->quantifier_offset, sizeof(*count));
    char **list;
    memcpy(&list, base + f->offset, sizeof(list));
    return list;
}

bool record_concerns(struct record *r, const char *case_id)
{
    size_t count = 0;
    if (strcmp(r->message.case_id, case_id) == 0)
        return true;
    const ProtobufCMessageDescriptor *d = r->step ? kind_body(r->message.kind) : NULL;
    const ProtobufCMessage *body = d ? message_read(d, r->message.body, &r->arena) : NULL;
    char **list = body ? list_in(body, "case_id", &count) : NULL;
    for (size_t i = 0; list && i < count; i++)
        if (strcmp(list[i], case_id) == 0)
            return true;
    return false;
}

enum outcome record_missing(struct call *c, const char *case_id)
{
    return call_fail(c, ERR_ABSENT, tr("`ducha case list` lists them", "用 `ducha case list` 查看"),
                     tr("there is no case %s here", "没有案件 %s"), case_id);
}
