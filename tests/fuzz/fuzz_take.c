/* fuzz_take.c - steps from nobody: a small office of the seven modules, each on a scratch turn,
 * under the pack flow or beijing-2020. What one tells the others hear; what the clock was told to
 * say it says. Nothing may crash, and every row must be one that the bus would keep.
 *
 * An input is a row of orders, each of ORDER bytes and a text:
 *
 *   0  what: 0 a body as it is, 1 a step whose form is filled in well, 2 the same with the text in
 *      one field, 3 a query with the text as its body, 4 told by another module, 5 a day passes
 *   1  the module        2  the step, of those of the module    3  the organ
 *   4  the case          5  the field                           6  the person, and bytes of the
 * text
 *
 * The first byte of all chooses the pack. */
#include "modules/kit/casefile.h"
#include "modules/kit/scratch.h"
#include "proto/envelope.h"
#include "proto/scan.h"
#include "tests/fuzz/fuzz.h"
#include "tests/lib/packfiles.h"

#define MODULES 7u
#define ORDER 7u
#define ORDERS_MAX 64u
#define SAID_MAX 512u /* one order, and what it brings about */
#define WAKES_MAX 64u
#define CASES_MAX 64u
#define TURN_MEMORY ((size_t)16 << 20)

extern const struct module module_planning, module_inspection, module_reporting, module_referral,
    module_rectification, module_disclosure, module_archive;

static const struct module *const modules[MODULES] = {
    &module_planning,      &module_inspection, &module_reporting, &module_referral,
    &module_rectification, &module_disclosure, &module_archive};

struct said {
    const char *kind, *case_id;
    struct bytes body;
    unsigned by;
};

/* The rows as they lay: keys and values are only added to the arena, so their views hold. */
struct shelf {
    struct scratch_block *block;
    size_t blocks;
};

static struct shelf shelf_copy(const struct scratch *s)
{
    struct shelf f = {mem_alloc((s->blocks + 1) * sizeof(*f.block)), s->blocks};
    for (size_t i = 0; i < s->blocks; i++)
        f.block[i] = *s->block[i];
    return f;
}

static void shelf_restore(struct scratch *s, const struct shelf *f)
{
    for (size_t i = 0; i < s->blocks; i++)
        free(s->block[i]);
    s->blocks = f->blocks;
    for (size_t i = 0; i < f->blocks; i++) {
        s->block[i] = mem_alloc(sizeof(*s->block[i]));
        *s->block[i] = f->block[i];
    }
}

/* An office under one pack. What follows from adopting it is kept from input to input. */
struct office {
    const struct regime *regime;
    struct scratch scratch[MODULES];
    struct shelf adopted[MODULES];
    struct host host;
    struct said said[SAID_MAX], wake[WAKES_MAX];
    unsigned said_count, wakes, turn_of; /* the module whose turn it is */
    struct arena arena;                  /* of what was said */
    uint64_t position;
    int64_t now;
};

static struct office *offices[2];
static struct office *open_now; /* a turn does not know its office */

/* ---- turns ---- */

static void keep_said(struct said *to, const char *kind, const char *case_id, struct bytes body)
{
    struct arena *a = &open_now->arena;
    *to = (struct said){arena_text(a, bytes_of(kind)), arena_text(a, bytes_of(case_id)),
                        arena_copy(a, body), open_now->turn_of};
}

static void emit(struct turn *t, const char *kind, const char *case_id, struct bytes body)
{
    struct office *o = open_now;
    assert(strlen(kind) <= KIND_MAX_BYTES && body.size <= MESSAGE_MAX);
    if (strcmp(kind, "deadline.set") == 0) {
        Ducha__DeadlineSet *set = body_read(t, body, &ducha__deadline_set__descriptor);
        assert(set && strlen(set->key) <= 300 && strlen(set->kind) <= KIND_MAX_BYTES);
        if (o->wakes < WAKES_MAX)
            keep_said(&o->wake[o->wakes++], set->kind, case_id ? case_id : "",
                      (struct bytes){set->body.data, set->body.len});
    } else if (o->said_count < SAID_MAX) {
        keep_said(&o->said[o->said_count++], kind, case_id ? case_id : "", body);
    }
}

static void *alloc(struct turn *t, size_t size)
{
    return arena_try(&((struct scratch *)t)->work, size);
}

static const struct reaction *reaction_to(const struct module *m, const char *kind)
{
    const struct reaction *r = m->reactions;
    while (r->kind && strcmp(r->kind, kind) != 0)
        r++;
    return r->kind ? r : NULL;
}

/* As the bus does it: after an error there was no turn. */
static void turn(struct office *o, unsigned of, const struct message *m)
{
    const struct reaction *r = reaction_to(modules[of], m->kind);
    struct scratch *s = &o->scratch[of];
    if (!r || (r->to == TOLD && strcmp(m->from, "test") == 0))
        return;
    struct shelf before = shelf_copy(s);
    unsigned said = o->said_count, wakes = o->wakes;
    o->turn_of = of;
    if (r->handle(&s->turn, m) != OK) {
        o->said_count = said;
        o->wakes = wakes;
        shelf_restore(s, &before);
    }
    free(before.block);
    scratch_rest(s);
}

static struct message message_of(struct office *o, const char *kind, const char *from,
                                 const char *case_id, struct bytes body)
{
    return (struct message){.position = ++o->position,
                            .time = o->now,
                            .kind = kind,
                            .from = from,
                            .case_id = case_id,
                            .regime = "",
                            .person = "",
                            .organ = "",
                            .body = body};
}

static void hear(struct office *o)
{
    for (unsigned i = 0; i < o->said_count; i++) {
        char from[64];
        snprintf(from, sizeof(from), "module/%s", modules[o->said[i].by]->name);
        struct message m =
            message_of(o, o->said[i].kind, from, o->said[i].case_id, o->said[i].body);
        for (unsigned of = 0; of < MODULES; of++)
            turn(o, of, &m);
    }
    o->said_count = 0;
}

static void pass(struct office *o)
{
    struct said due[WAKES_MAX];
    unsigned dues = o->wakes;
    memcpy(due, o->wake, dues * sizeof(*due));
    o->wakes = 0;
    o->now += DAY_MS;
    for (unsigned i = 0; i < dues; i++) {
        struct said w = due[i];
        struct message m = message_of(o, w.kind, "clock", w.case_id, w.body);
        for (unsigned of = 0; of < MODULES; of++)
            turn(o, of, &m);
    }
    hear(o);
}

/* ---- opening ---- */

static struct office *office_new(const char *pack, const char *id)
{
    struct office *o = mem_alloc(sizeof(*o));
    struct packfiles *files = mem_alloc(sizeof(*files));
    packfiles_load(files, SOURCE_DIR, pack);
    open_now = o;
    o->now = day_begin(day_parse("2026-02-09"));
    for (unsigned i = 0; i < MODULES; i++) {
        struct scratch *s = &o->scratch[i];
        scratch_init(s);
        o->host = *s->turn.host;
        o->host.emit = emit;
        o->host.alloc = alloc;
        s->turn.host = &o->host;
        s->work.limit = TURN_MEMORY;
        struct message m =
            message_of(o, "regime.adopted", "module/law", "", packfiles_body(files, id, 1));
        turn(o, i, &m);
        o->adopted[i] = shelf_copy(s);
        s->rows = (struct arena){0}; /* the adopted rows' memory is theirs from now on */
    }
    packfiles_clear(files);
    free(files);
    return o;
}

static void office_begin(struct office *o)
{
    open_now = o;
    o->now = day_begin(day_parse("2026-02-09"));
    o->position = 100;
    o->said_count = o->wakes = 0;
    for (unsigned i = 0; i < MODULES; i++) {
        struct scratch *s = &o->scratch[i];
        shelf_restore(s, &o->adopted[i]);
    }
    o->regime = packs_newest(&o->scratch[0].turn);
    assert(o->regime);
}

static void check_row(struct turn *t, const struct scratch_row *row)
{
    static const struct {
        const char *what;
        const ProtobufCMessageDescriptor *is;
    } kinds[] = {{"case", &ducha__case_kept__descriptor}, {"step", &ducha__step_kept__descriptor},
                 {"fact", &ducha__fact_kept__descriptor}, {"sent", &ducha__field__descriptor},
                 {"post", &ducha__post__descriptor},      {"due", &ducha__due_kept__descriptor}};
    assert(row->key.size >= 1 && row->key.size <= TURN_KEY_MAX);
    assert(*(const uint8_t *)row->key.data != 0x01 && row->value.size <= MESSAGE_MAX);
    const char *what = row->key.data;
    if (strcmp(what, "file") != 0)
        return;
    what += strlen(what) + 1; /* the case */
    what += strlen(what) + 1;
    for (unsigned i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
        if (strcmp(what, kinds[i].what) == 0)
            assert(body_read(t, row->value, kinds[i].is));
}

static void office_end(struct office *o)
{
    for (unsigned i = 0; i < MODULES; i++) {
        struct scratch *s = &o->scratch[i];
        for (size_t b = 0; b < s->blocks; b++)
            for (unsigned n = 0; n < s->block[b]->count; n++) {
                check_row(&s->turn, &s->block[b]->row[n]);
                scratch_rest(s);
            }
        arena_free(&s->rows);
        s->rows = (struct arena){0};
    }
    arena_clear(&o->arena);
}

/* ---- orders ---- */

/* The case whose own row this is: file NUL id NUL case; NULL: another row. */
static const char *case_of_row(const struct scratch_row *row)
{
    const char *key = row->key.data;
    if (strcmp(key, "file") != 0)
        return NULL;
    const char *id = key + strlen(key) + 1, *what = id + strlen(id) + 1;
    return strcmp(what, "case") == 0 ? id : NULL;
}

/* The number-th case that the module knows; "": it has none. */
static const char *case_at(struct office *o, unsigned of, unsigned number)
{
    const struct scratch *s = &o->scratch[of];
    const char *found[CASES_MAX] = {""};
    unsigned count = 1;
    for (size_t b = 0; b < s->blocks; b++)
        for (unsigned n = 0; n < s->block[b]->count && count < CASES_MAX; n++) {
            const char *id = case_of_row(&s->block[b]->row[n]);
            if (id)
                found[count++] = id;
        }
    return arena_text(&o->arena, bytes_of(found[number % count]));
}

static const struct rule *rule_at(const struct regime *r, const char *module, unsigned number)
{
    const struct rule *found[256];
    unsigned count = 0;
    for (const struct rule *rule = r->rules; rule && count < 256; rule = rule->next)
        if (rule->generic && strcmp(rule->module, module) == 0)
            found[count++] = rule;
    return count ? found[number % count] : NULL;
}

static const char *good_value(const struct regime *r, const struct form_field *f)
{
    if (f->one_of[0])
        return regime_codes(r, f->one_of)->codes->name;
    switch (f->is) {
    case FIELD_DATE:
        return "2026-02-10";
    case FIELD_MOMENT:
        return "2026-02-10 14:30";
    case FIELD_NUMBER:
        return "1";
    case FIELD_YES_NO:
        return "yes";
    case FIELD_DIGEST:
        return "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    case FIELD_TEXT:
        break;
    }
    return "甲";
}

static void add_fields(struct office *o, Ducha__Take *take, const char *const *names)
{
    for (; *names; names++) {
        Ducha__Field *f = arena_alloc(&o->arena, sizeof(*f));
        ducha__field__init(f);
        f->name = arena_text(&o->arena, bytes_of(*names));
        f->value = arena_alloc(&o->arena, sizeof(*f->value));
        f->value[0] =
            arena_text(&o->arena, bytes_of(good_value(o->regime, regime_field(o->regime, *names))));
        f->n_value = 1;
        take->field[take->n_field++] = f;
    }
}

static struct bytes packed(struct office *o, const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&o->arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

/* The form of the rule, and the text in one of its fields unless that is empty. */
static struct bytes form_of(struct office *o, const struct rule *rule, unsigned field,
                            struct bytes text)
{
    Ducha__Take take = DUCHA__TAKE__INIT;
    unsigned room = 0;
    while (rule->needs[room])
        room++;
    for (const char *const *n = rule->may; *n; n++)
        room++;
    take.step = (char *)(uintptr_t)rule->name;
    take.field = arena_alloc(&o->arena, (room + 1) * sizeof(*take.field));
    add_fields(o, &take, rule->needs);
    if (field >= 128)
        add_fields(o, &take, rule->may);
    if (take.n_field && text.size)
        take.field[field % take.n_field]->value[0] = arena_text(&o->arena, text);
    return packed(o, &take.base);
}

static const char *organ_at(struct office *o, const struct rule *rule, unsigned number,
                            struct bytes text)
{
    unsigned count = 0;
    while (rule->by[count])
        count++;
    const char *word = rule->by[number % count];
    const struct organ *organ = regime_organ(o->regime, word);
    if (!organ->which[0] || number >= 128)
        return word;
    return arena_print(&o->arena, "%s/%.*s", word, (int)(text.size > 40 ? 40 : text.size),
                       (const char *)text.data);
}

/* A kind that the module answers and that is no step. */
static const char *query_of(const struct module *m, unsigned number)
{
    unsigned count = 0;
    while (m->reactions[count].kind)
        count++;
    return m->reactions[number % count].kind;
}

static void order(struct office *o, const uint8_t *at, struct bytes text)
{
    static const char *const persons[] = {"李", "王", "", "赵"};
    unsigned what = at[0] % 6, of = at[1] % MODULES;
    const struct rule *rule = rule_at(o->regime, modules[of]->name, at[2]);
    bool filled = what == 1 || what == 2;
    if (what == 5)
        pass(o);
    if (what == 5 || (filled && !rule))
        return;
    char kind[64];
    snprintf(kind, sizeof(kind), "%s.%s", modules[of]->name, what == 4 ? "taken" : "take");
    struct message m = message_of(o, what == 3 ? query_of(modules[of], at[2]) : kind,
                                  what == 4 ? "module/other" : "test", case_at(o, of, at[4]), text);
    m.person = persons[at[6] % 4];
    m.organ = rule ? organ_at(o, rule, at[3], text) : "";
    if (filled)
        m.body = form_of(o, rule, at[5], what == 2 ? text : (struct bytes){0});
    if (strlen(m.organ) > ACTOR_MAX_BYTES || !text_valid(bytes_of(m.organ)))
        return;    /* the bus takes no such message */
    if (what == 4) /* whoever hears it */
        for (unsigned i = 0; i < MODULES; i++)
            turn(o, i, &m);
    else
        turn(o, of, &m);
    hear(o);
}

void fuzz_one(struct bytes input)
{
    const uint8_t *at = input.data;
    size_t left = input.size;
    if (left == 0)
        return;
    unsigned pack = at[0] % 2;
    if (!offices[pack])
        offices[pack] = pack ? office_new("regimes/beijing-2020", "beijing-2020")
                             : office_new("tests/packs/flow", "flow");
    struct office *o = offices[pack];
    office_begin(o);
    at++, left--;
    for (unsigned i = 0; i < ORDERS_MAX && left >= ORDER; i++) {
        size_t size = at[6] > left - ORDER ? left - ORDER : at[6];
        struct bytes text = {at + ORDER, size};
        order(o, at, text);
        at += ORDER + size;
        left -= ORDER + size;
    }
    office_end(o);
}

/* ---- seeds ---- */

struct seed {
    uint8_t bytes[4096];
    size_t size;
};

static void add(struct seed *s, unsigned what, unsigned of, unsigned step, unsigned case_at_,
                unsigned field, struct bytes text)
{
    const uint8_t head[ORDER] = {(uint8_t)what,     (uint8_t)of,    (uint8_t)step,     0,
                                 (uint8_t)case_at_, (uint8_t)field, (uint8_t)text.size};
    assert(s->size + ORDER + text.size <= sizeof(s->bytes) && text.size < 256);
    memcpy(s->bytes + s->size, head, ORDER);
    if (text.size)
        memcpy(s->bytes + s->size + ORDER, text.data, text.size);
    s->size += ORDER + text.size;
}

/* Every step of a module once, in the cases that those before it have opened. */
static void seed_module(fuzz_keep *keep, void *self, unsigned pack, unsigned of)
{
    struct seed s = {.bytes = {(uint8_t)pack}, .size = 1};
    char name[64];
    for (unsigned step = 0; step < 60; step++) {
        add(&s, 1, of, step, step % 4, 0, bytes_of(""));
        add(&s, 2, of, step, step % 3, step, bytes_of("甲厂"));
    }
    add(&s, 5, of, 0, 0, 0, bytes_of(""));
    snprintf(name, sizeof(name), "%s-%s", pack ? "beijing" : "flow", modules[of]->name);
    keep(self, name, (struct bytes){s.bytes, s.size});
}

void fuzz_seed(fuzz_keep *keep, void *self)
{
    struct seed s = {.size = 1};
    for (unsigned of = 0; of < MODULES; of++)
        seed_module(keep, self, 1, of);
    seed_module(keep, self, 0, 2);
    /* Take: begin, unit=甲 and 乙; blue, and a field without a name; Taken: begin flow@1, a post */
    add(&s, 0, 2, 0, 0, 0,
        bytes_of("\x0a\x05"
                 "begin\x12\x10\x0a\x04unit\x12\x03甲\x12\x03乙"));
    add(&s, 0, 2, 0, 0, 0,
        bytes_of("\x0a\x04"
                 "blue\x12\x03\x12\x01x"));
    add(&s, 4, 2, 0, 0, 0,
        bytes_of("\x0a\x0f\x0a\x05"
                 "begin\x1a\x06"
                 "flow@1\x5a\x03\x0a\x01x"));
    add(&s, 3, 5, 9, 1, 0, bytes_of("\x0a\x01x"));
    keep(self, "bodies", (struct bytes){s.bytes, s.size});
}
