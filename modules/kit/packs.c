/* packs.c - rows:
 *
 *   pack NUL beijing-2020@1      the RegimePack, as it was adopted
 *   version NUL beijing-2020     the highest version, 4 bytes
 *   law     NUL NUMBER           beijing-2020@1: the highest version of each; the number falls with
 *                                the position at which it was adopted, so the newest is first
 *   year NUL 2020                YearKept: its holidays, as they were amended
 *
 * What was read of them is kept in the module's memory, until a turn changes them. */
#include "modules/kit/packs.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "proto/scan.h"

#define YEAR_NAME_SIZE 12u

struct loaded {
    char full[REGIME_NAME_MAX + 1]; /* empty: a free place */
    struct regime regime;
};

struct memory {
    struct loaded item[PACKS_LOADED_MAX];
    unsigned used, oldest;
};

static struct memory *memory_of(struct turn *t)
{
    void **slot = turn_memory(t);
    if (!*slot)
        *slot = mem_alloc(sizeof(struct memory));
    return *slot;
}

static void unload(struct loaded *l)
{
    regime_clear(&l->regime);
    l->full[0] = '\0';
}

static struct loaded *loaded_as(struct memory *m, const char *full)
{
    for (unsigned i = 0; i < m->used; i++)
        if (strcmp(m->item[i].full, full) == 0)
            return &m->item[i];
    return NULL;
}

static void unload_all(struct memory *m)
{
    for (unsigned i = 0; i < m->used; i++)
        unload(&m->item[i]);
}

void packs_forget(void *memory)
{
    if (memory)
        unload_all(memory);
    free(memory);
}

/* ---- what is law ---- */

#define LAW "law"

static const char *row_text(struct turn *t, struct bytes row)
{
    return turn_print(t, "%.*s", (int)row.size, (const char *)row.data);
}

static bool is_version_of(const char *full, const char *id)
{
    size_t n = strlen(id);
    return strncmp(full, id, n) == 0 && full[n] == '@';
}

/* Takes the place of the version of the same regulation before it. */
static void becomes_law(struct turn *t, const char *id, const char *full, uint64_t position)
{
    struct bytes prefix = turn_key(t, LAW, NULL), key = {0}, value;
    while (turn_next(t, prefix, &key, &value))
        if (is_version_of(row_text(t, value), id)) {
            turn_del(t, key);
            break;
        }
    char number[24];
    snprintf(number, sizeof(number), "%020" PRIu64, UINT64_MAX - position);
    turn_put(t, turn_key(t, LAW, number, NULL), bytes_of(full));
}

/* Who a pack is, without its files: every module keeps it, and few read it at once. */
struct head {
    const char *id;
    uint32_t version;
};

/* By the numbers of RegimePack in office.proto. The module law has read all of it. */
static bool head_read(struct turn *t, struct bytes body, struct head *out)
{
    struct scan s = {.rest = body};
    struct field f;
    *out = (struct head){.id = ""};
    while (scan_next(&s, &f))
        if (f.number == 1)
            out->id = scanned_text(t, &f);
        else if (f.number == 2)
            out->version = (uint32_t)f.value;
    return !s.bad && out->id;
}

enum err packs_on_adopted(struct turn *t, const struct message *m)
{
    struct head pack;
    if (!head_read(t, m->body, &pack))
        return body_bad(t);
    const char *full = turn_print(t, "%s@%u", pack.id, pack.version);
    if (strlen(full) > REGIME_NAME_MAX)
        return turn_error(t, ERR_LIMIT, "the pack's name is too long");
    struct loaded *before = loaded_as(memory_of(t), full);
    if (before)
        unload(before);
    turn_put(t, turn_key(t, "pack", full, NULL), m->body);
    if (pack.version > packs_version(t, pack.id)) {
        turn_put(t, turn_key(t, "version", pack.id, NULL),
                 (struct bytes){&pack.version, sizeof(pack.version)});
        becomes_law(t, pack.id, full, m->position);
    }
    return OK;
}

char *clause_cited(struct turn *t, const struct regime *r, const char *clause)
{
    return strchr(clause, '/') ? turn_print(t, "%s", clause)
                               : turn_print(t, "%s/%s", r->id, clause);
}

/* ---- amended years ---- */

static struct bytes year_key(struct turn *t, int year)
{
    char name[YEAR_NAME_SIZE];
    snprintf(name, sizeof(name), "%04d", year);
    return turn_key(t, "year", name, NULL);
}

const Ducha__YearKept *packs_year(struct turn *t, int year)
{
    struct bytes row = turn_get(t, year_key(t, year));
    return row.data ? body_read(t, row, &ducha__year_kept__descriptor) : NULL;
}

enum err packs_on_amended(struct turn *t, const struct message *m)
{
    Ducha__CalendarYear *told = body_read(t, m->body, &ducha__calendar_year__descriptor);
    if (!told || !told->text || !told->announced || told->year < 1900 || told->year > 9999)
        return body_bad(t);
    unload_all(memory_of(t));
    Ducha__YearKept kept = DUCHA__YEAR_KEPT__INIT;
    kept.text = told->text;
    kept.announced = told->announced;
    kept.has_position = true;
    kept.position = m->position;
    turn_put(t, year_key(t, told->year), body_pack(t, &kept.base));
    return OK;
}

/* What the module law found good may be too much for an older pack: that one keeps its own. */
static void amend(struct turn *t, struct calendar *c)
{
    struct bytes prefix = turn_key(t, "year", NULL), key = {0}, value;
    struct faults faults = {0};
    while (turn_next(t, prefix, &key, &value)) {
        const Ducha__YearKept *kept = body_read(t, value, &ducha__year_kept__descriptor);
        assert(kept); /* our own row */
        (void)calendar_amend(c, "calendar", bytes_of(kept->text), &faults);
    }
    faults_clear(&faults);
}

char *letter_cited(struct turn *t, const struct regime *r, const struct code *code)
{
    return code->document[0] ? turn_print(t, "%s/%s", code->document, code->letter)
                             : clause_cited(t, r, code->letter);
}

uint32_t packs_version(struct turn *t, const char *id)
{
    uint32_t version = 0;
    struct bytes row = turn_get(t, turn_key(t, "version", id, NULL));
    if (row.size == sizeof(version))
        memcpy(&version, row.data, sizeof(version));
    return version;
}

void packs_check(const Ducha__RegimePack *pack, struct regime *r, struct faults *faults)
{
    unsigned count =
        pack->n_file > REGIME_FILES_MAX ? REGIME_FILES_MAX + 1 : (unsigned)pack->n_file;
    struct regime_file *files = mem_alloc((count + 1) * sizeof(*files));
    for (unsigned i = 0; i < count; i++) {
        const Ducha__PackFile *f = pack->file[i];
        const void *text = f->text.data ? (const void *)f->text.data : "";
        files[i] = (struct regime_file){f->name ? f->name : "", {text, f->text.len}};
    }
    regime_init(r, files, count, faults);
    bool same = strcmp(r->id, pack->id ? pack->id : "") == 0 && r->version == pack->version;
    if (!same && faults->count == 0)
        faults_add(faults, ERR_CONFLICT, "pack.yaml", 0, 0, "send the pack as it calls itself",
                   "请按规则包自己的名称和版本提交", "the pack is %s and was sent as %s@%u",
                   "规则包为 %s，提交时写作 %s@%u", r->full, pack->id ? pack->id : "",
                   pack->version);
    free(files);
}

bool packs_read(const Ducha__RegimePack *pack, struct regime *r)
{
    struct faults faults = {0};
    packs_check(pack, r, &faults);
    bool good = r->full[0] && !r->unread;
    faults_clear(&faults);
    if (!good)
        regime_clear(r);
    return good;
}

/* A free place, or the oldest one's. */
static struct loaded *place_for(struct memory *m)
{
    struct loaded *l = loaded_as(m, "");
    if (l)
        return l;
    if (m->used < PACKS_LOADED_MAX)
        return &m->item[m->used++];
    l = &m->item[m->oldest];
    m->oldest = (m->oldest + 1) % PACKS_LOADED_MAX;
    unload(l);
    return l;
}

static const struct regime *load(struct turn *t, const char *full)
{
    struct bytes row = turn_get(t, turn_key(t, "pack", full, NULL));
    Ducha__RegimePack *pack = row.data ? body_read(t, row, &ducha__regime_pack__descriptor) : NULL;
    if (!pack)
        return NULL;
    struct regime r;
    if (!packs_read(pack, &r))
        return NULL;
    struct loaded *l = place_for(memory_of(t));
    snprintf(l->full, sizeof(l->full), "%s", full);
    l->regime = r;
    l->regime.calendar.arena = &l->regime.arena; /* it has moved */
    amend(t, &l->regime.calendar);
    return &l->regime;
}

const struct regime *packs_find(struct turn *t, const char *full)
{
    if (!full[0] || strlen(full) > REGIME_NAME_MAX)
        return NULL;
    const struct loaded *l = loaded_as(memory_of(t), full);
    return l ? &l->regime : load(t, full);
}

const struct regime *packs_named(struct turn *t, const char *name)
{
    uint32_t version = strchr(name, '@') ? 0 : packs_version(t, name);
    return version ? packs_find(t, turn_print(t, "%s@%u", name, version)) : packs_find(t, name);
}

const struct regime *packs_next(struct turn *t, struct bytes *at)
{
    struct bytes value;
    if (!turn_next(t, turn_key(t, LAW, NULL), at, &value))
        return NULL;
    return packs_find(t, row_text(t, value));
}

const struct regime *packs_next_version(struct turn *t, struct bytes *at)
{
    struct bytes prefix = turn_key(t, "pack", NULL), value;
    if (!turn_next(t, prefix, at, &value))
        return NULL;
    return packs_find(t, turn_print(t, "%.*s", (int)(at->size - prefix.size - 1),
                                    (const char *)at->data + prefix.size));
}

const struct regime *packs_newest(struct turn *t)
{
    struct bytes at = {0};
    return packs_next(t, &at);
}

const struct regime *packs_in_force(struct turn *t, const struct regime *r, int64_t now)
{
    int32_t today = day_at(now);
    for (uint32_t v = r && r->in_force > today ? r->version - 1 : 0; v > 0; v--) {
        const struct regime *older = packs_find(t, turn_print(t, "%s@%u", r->id, v));
        if (older && older->in_force <= today)
            return older;
    }
    return r;
}

const struct regime *packs_called(struct turn *t, const char *name, int64_t now)
{
    const struct regime *named = packs_named(t, name);
    return strchr(name, '@') ? named : packs_in_force(t, named, now);
}

const struct regime *packs_with_step(struct turn *t, const char *step, const char *kind,
                                     int64_t now)
{
    struct bytes at = {0};
    const struct regime *r;
    while ((r = packs_in_force(t, packs_next(t, &at), now)))
        if ((step[0] && regime_rule(r, step)) || (kind[0] && regime_asks(r, kind)))
            return r;
    return NULL;
}
