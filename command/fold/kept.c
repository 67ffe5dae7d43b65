/* kept.c - see kept.h. The tables of the view:
 *
 *   META      what it is bound to; the entries that are law
 *   STATE     the kit's rows, as turn_put() got them
 *   CASE      case -> its row of `case list`
 *   ASIDE     case NUL child -> nothing: all that were ever opened below it
 *   REPEAT    case -> how far its tasks must be looked at again: enum reach
 *   WHEN      case -> its tasks, all their rows
 *   DEADLINE  organ NUL order -> a task */
#include "command/fold/keeping_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "command/call/output.h"

#define META_KEPT_FORMAT "kept/format"
#define META_BUILD "kept/build"
#define META_UPTO "kept/upto"
#define META_DIGEST "kept/digest"
#define META_LAW "kept/law/" /* then its position, 8 bytes */
#define BUILD_SIZE 160u
#define PROGRAM "/proc/self/exe"

enum reach { REACH_NOTHING, REACH_CASE, REACH_BELOW, REACH_BELOW_DONE };

struct kept {
    struct turn turn; /* first: kept_of() relies on it */
    struct store *store;
    struct txn txn;
    struct arena work; /* what a turn_ function returned */
    void *memory;
    uint64_t upto, epoch;
    struct kept_refusal refusal;
    bool anew;    /* the packs changed: every case is looked at again */
    bool reached; /* what is touched was carried to the cases below */
};

static struct kept *kept_of(struct turn *t)
{
    return (struct kept *)t;
}

struct turn *kept_turn(struct kept *k)
{
    return &k->turn;
}

uint64_t kept_upto(const struct kept *k)
{
    return k->upto;
}

enum err kept_failed(const struct kept *k)
{
    return k->txn.err;
}

const struct kept_refusal *kept_refusal(const struct kept *k)
{
    return &k->refusal;
}

void kept_rest(struct kept *k)
{
    arena_clear(&k->work);
    k->turn.kept = NULL; /* it lay there */
}

/* ---- what a row of the kit's touches ---- */

static void touch(struct kept *k, const char *case_id, enum reach reach)
{
    struct bytes before = row_get(&k->txn, TABLE_REPEAT, bytes_of(case_id));
    uint8_t now = (uint8_t)reach;
    if (reach == REACH_NOTHING || (before.data && *(const uint8_t *)before.data >= now))
        return;
    row_put(&k->txn, TABLE_REPEAT, bytes_of(case_id), (struct bytes){&now, 1});
}

static struct bytes pair_key(struct arena *a, const char *first, const char *then)
{
    size_t n = strlen(first), size = n + 1 + strlen(then);
    char *key = arena_alloc(a, size + 1);
    memcpy(key, first, n + 1);
    memcpy(key + n + 1, then, size - n - 1);
    return (struct bytes){key, size};
}

static bool same_text(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

/* Those below inherit the regime's facts and steps through the parent, not its stage. */
static enum reach reach_of_case(struct kept *k, const char *case_id, struct bytes before,
                                struct bytes now)
{
    const ProtobufCMessageDescriptor *d = &ducha__case_kept__descriptor;
    const Ducha__CaseKept *old = before.data ? body_read(&k->turn, before, d) : NULL;
    const Ducha__CaseKept *kept = body_read(&k->turn, now, d);
    if (!kept)
        return REACH_BELOW;
    bool moved = !old || !same_text(old->parent, kept->parent);
    if (moved && kept->parent && kept->parent[0])
        row_put(&k->txn, TABLE_ASIDE, pair_key(&k->work, kept->parent, case_id), bytes_of(""));
    return moved || !same_text(old->type, kept->type) || !same_text(old->regime, kept->regime)
               ? REACH_BELOW
               : REACH_CASE;
}

static bool stands(struct kept *k, struct bytes row)
{
    const Ducha__StepKept *s =
        row.data ? body_read(&k->turn, row, &ducha__step_kept__descriptor) : NULL;
    return s && !s->undone && !s->partial;
}

/* Whoever took it last had taken it before: of those who each owe it nobody is left out now. */
static bool same_takers(struct kept *k, struct bytes before, struct bytes now)
{
    const ProtobufCMessageDescriptor *d = &ducha__step_kept__descriptor;
    const Ducha__StepKept *old = before.data ? body_read(&k->turn, before, d) : NULL;
    const Ducha__StepKept *kept = now.data ? body_read(&k->turn, now, d) : NULL;
    if (!old || !kept || kept->n_by < old->n_by || kept->n_by == 0)
        return false;
    for (size_t i = 0; i < old->n_by; i++)
        if (same_text(old->by[i]->organ, kept->by[kept->n_by - 1]->organ))
            return true;
    return false;
}

/* file NUL case NUL what NUL ...: modules/kit/casefile.c. A new kind of row touches all below. */
static void look_at(struct kept *k, struct bytes key, struct bytes before, struct bytes now)
{
    static const char file[] = "file";
    if (!bytes_start(key, (struct bytes){file, sizeof(file)}))
        return;
    const char *case_id = (const char *)key.data + sizeof(file);
    const char *what = case_id + strlen(case_id) + 1;
    enum reach reach = REACH_BELOW;
    if (strcmp(what, "post") == 0 || strcmp(what, "open") == 0 || strcmp(what, "once") == 0)
        reach = REACH_NOTHING; /* no task asks for them */
    else if (strcmp(what, "step") == 0)
        reach = stands(k, before) == stands(k, now) && same_takers(k, before, now) ? REACH_CASE
                                                                                   : REACH_BELOW;
    else if (strcmp(what, "case") == 0 && now.data)
        reach = reach_of_case(k, case_id, before, now);
    touch(k, case_id, reach);
}

/* ---- a turn on its rows ---- */

static struct bytes get(struct turn *t, struct bytes key)
{
    struct kept *k = kept_of(t);
    struct bytes value = row_get(&k->txn, TABLE_STATE, key);
    return value.data ? arena_copy(&k->work, value) : value;
}

static void put(struct turn *t, struct bytes key, struct bytes value)
{
    struct kept *k = kept_of(t);
    struct bytes before = get(t, key);
    if (before.data && bytes_equal(before, value))
        return;
    row_put(&k->txn, TABLE_STATE, key, value);
    look_at(k, key, before, value);
}

static void del(struct turn *t, struct bytes key)
{
    struct kept *k = kept_of(t);
    struct bytes before = get(t, key);
    if (!before.data)
        return;
    row_del(&k->txn, TABLE_STATE, key);
    look_at(k, key, before, (struct bytes){0});
}

/* The next row of a table that begins so, in the arena. */
static bool next_in(struct kept *k, struct arena *a, enum table table, struct bytes prefix,
                    struct bytes *key, struct bytes *value)
{
    struct bytes at = key->data ? *key : prefix;
    bool found =
        key->data ? row_next(&k->txn, table, &at, value) : row_seek(&k->txn, table, &at, value);
    if (!found || !bytes_start(at, prefix))
        return false;
    *key = arena_copy(a, at);
    *value = arena_copy(a, *value);
    return true;
}

static bool next(struct turn *t, struct bytes prefix, struct bytes *key, struct bytes *value)
{
    return next_in(kept_of(t), &kept_of(t)->work, TABLE_STATE, prefix, key, value);
}

static void emit(struct turn *t, const char *kind, const char *case_id, struct bytes body)
{
    (void)t;
    (void)kind;
    (void)case_id;
    (void)body;
}

static void refuse(struct turn *t, const char *step, const char *clause, const char *missing,
                   const char *missing_en)
{
    struct kept *k = kept_of(t);
    (void)step;
    k->refusal = (struct kept_refusal){arena_text(&k->work, bytes_of(clause)),
                                       arena_text(&k->work, bytes_of(missing)),
                                       arena_text(&k->work, bytes_of(missing_en))};
}

static void *alloc(struct turn *t, size_t size)
{
    return arena_alloc(&kept_of(t)->work, size);
}

static void **memory(struct turn *t)
{
    return &kept_of(t)->memory;
}

static const char *error(struct turn *t, const char *text)
{
    (void)t;
    return text;
}

static const struct host host = {.abi = MODULE_ABI,
                                 .size = sizeof(struct host),
                                 .get = get,
                                 .put = put,
                                 .del = del,
                                 .next = next,
                                 .emit = emit,
                                 .refuse = refuse,
                                 .alloc = alloc,
                                 .memory = memory,
                                 .error = error};

/* ---- what it is bound to ---- */

/* A program that was built again may fold otherwise, whatever its version says. */
static struct bytes build(char out[BUILD_SIZE])
{
    struct stat s = {0};
    (void)stat(PROGRAM, &s);
    snprintf(out, BUILD_SIZE, DUCHA_VERSION " %llu %llu %lld.%09ld", (unsigned long long)s.st_ino,
             (unsigned long long)s.st_size, (long long)s.st_mtim.tv_sec, s.st_mtim.tv_nsec);
    return bytes_of(out);
}

static bool same_entry(struct kept *k, struct store *office)
{
    struct txn t;
    struct entry e;
    uint64_t upto = meta_number(&k->txn, META_UPTO);
    struct bytes digest = row_get(&k->txn, TABLE_META, bytes_of(META_DIGEST));
    txn_begin(&t, office, TXN_READ);
    bool same = log_read(&t, upto, &e) &&
                bytes_equal(digest, (struct bytes){e.digest.byte, DIGEST_SIZE}) &&
                meta_number(&t, META_EPOCH) == meta_number(&k->txn, META_EPOCH);
    txn_abort(&t);
    return same;
}

static bool fits(struct kept *k, struct store *office)
{
    char text[BUILD_SIZE];
    return meta_number(&k->txn, META_KEPT_FORMAT) == KEPT_FORMAT &&
           bytes_equal(row_get(&k->txn, TABLE_META, bytes_of(META_BUILD)), build(text)) &&
           same_entry(k, office) && k->txn.err == OK;
}

static uint64_t epoch_of(struct store *office)
{
    struct txn t;
    txn_begin(&t, office, TXN_READ);
    uint64_t epoch = meta_number(&t, META_EPOCH);
    txn_abort(&t);
    return epoch;
}

enum err kept_open(struct kept **out, struct store *office, unsigned wait_ms, struct fault *f)
{
    struct kept *k = mem_alloc(sizeof(*k));
    *out = NULL;
    k->turn.host = &host;
    enum err e = view_open(&k->store, OFFICE_VIEW, wait_ms, f);
    if (e == OK) {
        k->epoch = epoch_of(office);
        txn_begin(&k->txn, k->store, TXN_WRITE);
        if (fits(k, office)) {
            k->upto = meta_number(&k->txn, META_UPTO);
        } else {
            txn_abort(&k->txn);
            e = view_renew(&k->store, f);
            if (e == OK)
                txn_begin(&k->txn, k->store, TXN_WRITE);
        }
    }
    if (e == OK)
        *out = k;
    else
        kept_close(k);
    return e;
}

void kept_close(struct kept *k)
{
    if (!k)
        return;
    packs_forget(k->memory);
    txn_abort(&k->txn);
    view_close(k->store);
    arena_free(&k->work);
    free(k);
}

void kept_discard(struct kept *k)
{
    struct fault why;
    txn_abort(&k->txn);
    if (view_renew(&k->store, &why) != OK)
        k->store = NULL;
    kept_close(k);
}

enum err kept_commit(struct kept *k, uint64_t upto, const struct digest *digest)
{
    char text[BUILD_SIZE];
    meta_number_set(&k->txn, META_KEPT_FORMAT, KEPT_FORMAT);
    row_put(&k->txn, TABLE_META, bytes_of(META_BUILD), build(text));
    meta_number_set(&k->txn, META_EPOCH, k->epoch);
    meta_number_set(&k->txn, META_UPTO, upto);
    row_put(&k->txn, TABLE_META, bytes_of(META_DIGEST), (struct bytes){digest->byte, DIGEST_SIZE});
    kept_rest(k);
    enum err e = txn_commit(&k->txn);
    if (e == OK) {
        k->upto = upto;
        txn_begin(&k->txn, k->store, TXN_WRITE);
    }
    return e;
}

/* ---- law ---- */

static struct bytes law_key(uint64_t position, char out[sizeof(META_LAW) + sizeof(uint64_t)])
{
    memcpy(out, META_LAW, sizeof(META_LAW) - 1);
    be64_put((uint8_t *)out + sizeof(META_LAW) - 1, position);
    return (struct bytes){out, sizeof(META_LAW) - 1 + sizeof(uint64_t)};
}

void kept_law(struct turn *t, uint64_t position)
{
    struct kept *k = kept_of(t);
    char key[sizeof(META_LAW) + sizeof(uint64_t)];
    row_put(&k->txn, TABLE_META, law_key(position, key), bytes_of(""));
    k->anew = true;
}

uint64_t *kept_laws(struct kept *k, size_t *count)
{
    struct bytes key = {0}, value;
    uint64_t *at = NULL;
    *count = 0;
    while (next_in(k, &k->work, TABLE_META, bytes_of(META_LAW), &key, &value)) {
        at = mem_grow(at, (*count + 1) * sizeof(*at));
        at[(*count)++] = be64_get((const char *)key.data + sizeof(META_LAW) - 1);
    }
    kept_rest(k);
    return at;
}

/* ---- what was touched ---- */

static void touch_all(struct kept *k)
{
    struct bytes key = {0}, value;
    while (next_in(k, &k->work, TABLE_CASE, (struct bytes){"", 0}, &key, &value)) {
        touch(k, key.data, REACH_CASE);
        key = arena_copy(&k->work, key);
    }
    kept_rest(k);
}

static void touch_children(struct kept *k, const char *case_id)
{
    struct bytes prefix = {arena_copy(&k->work, bytes_of(case_id)).data, strlen(case_id) + 1};
    struct bytes key = {0}, value;
    while (next_in(k, &k->work, TABLE_ASIDE, prefix, &key, &value))
        touch(k, (const char *)key.data + prefix.size, REACH_BELOW);
}

/* Once over all that are touched; true: some lie behind what was passed. */
static bool reach_down(struct kept *k)
{
    struct bytes key = {0}, value;
    uint8_t done = REACH_BELOW_DONE;
    bool some = false;
    while (next_in(k, &k->work, TABLE_REPEAT, (struct bytes){"", 0}, &key, &value)) {
        if (*(const uint8_t *)value.data != REACH_BELOW)
            continue;
        row_put(&k->txn, TABLE_REPEAT, key, (struct bytes){&done, 1});
        touch_children(k, key.data);
        some = true;
    }
    kept_rest(k);
    return some;
}

const char *kept_touched(struct kept *k, struct arena *a)
{
    struct bytes key = {0}, value;
    if (k->anew)
        touch_all(k);
    k->anew = false;
    while (!k->reached && reach_down(k))
        ;
    k->reached = true;
    if (!next_in(k, a, TABLE_REPEAT, (struct bytes){"", 0}, &key, &value)) {
        k->reached = false;
        return NULL;
    }
    row_del(&k->txn, TABLE_REPEAT, key);
    return key.data;
}

/* ---- cases ---- */

/* Of a row, before its texts: step, regime, rules, each with its NUL. */
struct case_head {
    int64_t opened, last;
    uint64_t entries, refused, words;
};

static const char *text_in(const char **at, const char *end)
{
    const char *text = *at;
    *at = text < end ? text + strlen(text) + 1 : end;
    return text < end ? text : "";
}

/* row has a NUL behind it, as arena_copy() puts one. */
static void case_read(struct bytes row, struct kept_case *c)
{
    struct case_head h;
    const char *at = (const char *)row.data + sizeof(h), *end = (const char *)row.data + row.size;
    if (row.size < sizeof(h))
        return;
    memcpy(&h, row.data, sizeof(h));
    c->opened = h.opened;
    c->last = h.last;
    c->entries = h.entries;
    c->refused = h.refused;
    c->words = (enum kept_words)h.words;
    c->step = text_in(&at, end);
    c->regime = text_in(&at, end);
    c->rules = text_in(&at, end);
}

static void case_write(struct kept *k, const struct kept_case *c)
{
    struct case_head h = {c->opened, c->last, c->entries, c->refused, c->words};
    size_t step = strlen(c->step) + 1, regime = strlen(c->regime) + 1, rules = strlen(c->rules) + 1;
    size_t size = sizeof(h) + step + regime + rules;
    char *row = arena_alloc(&k->work, size);
    memcpy(row, &h, sizeof(h));
    memcpy(row + sizeof(h), c->step, step);
    memcpy(row + sizeof(h) + step, c->regime, regime);
    memcpy(row + sizeof(h) + step + regime, c->rules, rules);
    row_put(&k->txn, TABLE_CASE, bytes_of(c->case_id), (struct bytes){row, size});
}

static enum kept_words words_of(const struct record *r)
{
    const struct rule *rule = r->rules ? regime_rule(r->rules, r->step->name) : NULL;
    if (rule && strcmp(rule->tells, r->message.kind) == 0)
        return WORDS_RULE;
    return r->rules && regime_limit(r->rules, r->step->name) ? WORDS_LATE : WORDS_NAME;
}

void kept_see(struct kept *k, const struct record *r)
{
    const struct message *m = &r->message;
    struct bytes row = row_get(&k->txn, TABLE_CASE, bytes_of(m->case_id));
    struct kept_case c = {.case_id = m->case_id, .step = "", .regime = "", .rules = ""};
    if (row.data)
        case_read(arena_copy(&k->work, row), &c);
    c.entries++;
    c.refused += strcmp(m->kind, "step.refused") == 0;
    if (r->step) {
        c.opened = c.opened ? c.opened : m->time;
        c.last = m->time;
        c.step = r->step->name;
        c.regime = r->step->regime ? r->step->regime : "";
        c.rules = r->rules ? r->rules->full : "";
        c.words = words_of(r);
    }
    case_write(k, &c);
    arena_clear(&k->work);
    k->turn.kept = NULL;
}

bool kept_case_next(struct kept *k, struct arena *a, const char *after, struct kept_case *out)
{
    struct bytes key = after[0] ? bytes_of(after) : (struct bytes){0}, value;
    do {
        *out = (struct kept_case){0};
        if (!next_in(k, a, TABLE_CASE, (struct bytes){"", 0}, &key, &value))
            return false;
        out->case_id = key.data;
        case_read(value, out);
    } while (!out->step || !out->step[0]); /* asked for, and refused: no case was opened */
    return true;
}

/* ---- tasks ---- */

/* Rows one behind the other: size and bytes of the key, size and bytes of the value. */
static size_t part_put(char *to, struct bytes part)
{
    uint32_t size = (uint32_t)part.size;
    memcpy(to, &size, sizeof(size));
    memcpy(to + sizeof(size), part.data, part.size);
    return sizeof(size) + part.size;
}

static bool part_get(struct bytes *rest, struct bytes *part)
{
    uint32_t size;
    if (rest->size < sizeof(size))
        return false;
    memcpy(&size, rest->data, sizeof(size));
    if (rest->size - sizeof(size) < size)
        return false;
    *part = (struct bytes){(const char *)rest->data + sizeof(size), size};
    *rest = (struct bytes){(const char *)part->data + size, rest->size - sizeof(size) - size};
    return true;
}

bool kept_task_split(struct bytes *rest, struct kept_task *out)
{
    return part_get(rest, &out->key) && part_get(rest, &out->value);
}

static struct bytes joined(struct arena *a, const struct kept_task *task, unsigned count)
{
    size_t size = 0, at = 0;
    for (unsigned i = 0; i < count; i++)
        size += 2 * sizeof(uint32_t) + task[i].key.size + task[i].value.size;
    char *row = arena_alloc(a, size + 1);
    for (unsigned i = 0; i < count; i++) {
        at += part_put(row + at, task[i].key);
        at += part_put(row + at, task[i].value);
    }
    return (struct bytes){row, size};
}

void kept_tasks_put(struct kept *k, const char *case_id, const struct kept_task *task,
                    unsigned count)
{
    struct bytes before = kept_tasks_of(k, &k->work, case_id);
    struct bytes now = joined(&k->work, task, count), rest = before;
    struct kept_task old;
    if (bytes_equal(before, now))
        return;
    while (kept_task_split(&rest, &old))
        row_del(&k->txn, TABLE_DEADLINE, old.key);
    for (unsigned i = 0; i < count; i++)
        row_put(&k->txn, TABLE_DEADLINE, task[i].key, task[i].value);
    if (count)
        row_put(&k->txn, TABLE_WHEN, bytes_of(case_id), now);
    else
        row_del(&k->txn, TABLE_WHEN, bytes_of(case_id));
}

struct bytes kept_tasks_of(struct kept *k, struct arena *a, const char *case_id)
{
    struct bytes row = row_get(&k->txn, TABLE_WHEN, bytes_of(case_id));
    return row.data ? arena_copy(a, row) : row;
}

bool kept_task_next(struct kept *k, struct arena *a, const char *organ, struct kept_task *task)
{
    struct bytes prefix = {arena_copy(a, bytes_of(organ)).data, strlen(organ) + 1};
    return next_in(k, a, TABLE_DEADLINE, prefix, &task->key, &task->value);
}
