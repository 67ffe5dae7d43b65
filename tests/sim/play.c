/* play.c - three small modules that keep each other busy, and what people say to them.
 *
 *   sim.item ──► count ──sim.counted──► clerk ──sim.third──► echo ──sim.echo
 *       └──────► echo (an item that begins with ! only while the gate is open)
 *   clerk sets and clears deadlines; sim.due is what the clock says then, and sim.late answers it
 *
 * Every chain ends, and what a module does depends on its rows and the message alone. */
#include <stdio.h>

#include "base/mem.h"
#include "proto/envelope.h"
#include "proto/office.pb-c.h"
#include "tests/sim/sim.h"

#define CASES 12u
#define BODY_MAX 400u
#define THIRD 3u
#define CLEARS 7u

static struct bytes row_of(const char *name, const char *case_id, char out[200])
{
    int n = snprintf(out, 200, "%s/%s", name, case_id);
    return (struct bytes){out, (size_t)n};
}

static uint64_t number_of(struct bytes b)
{
    uint64_t n = 0;
    if (b.size == sizeof(n))
        memcpy(&n, b.data, sizeof(n));
    return n;
}

/* One more in the row; the new number. */
static uint64_t add_one(struct turn *t, const char *name, const char *case_id)
{
    char key[200];
    struct bytes row = row_of(name, case_id, key);
    uint64_t n = number_of(turn_get(t, row)) + 1;
    turn_put(t, row, (struct bytes){&n, sizeof(n)});
    return n;
}

/* ---- count ---- */

static enum err count_item(struct turn *t, const struct message *m)
{
    uint64_t n = add_one(t, "count", m->case_id);
    turn_emit(t, "sim.counted", NULL, (struct bytes){&n, sizeof(n)});
    return OK;
}

static const struct reaction count_reactions[] = {{"sim.item", count_item, ASKED}, {0}};
MODULE(count, count_reactions, NULL);

/* ---- clerk ---- */

static struct bytes packed(struct turn *t, const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *out = turn_alloc(t, size + 1);
    assert(out);
    protobuf_c_message_pack(m, out);
    return (struct bytes){out, size};
}

static void set_deadline(struct turn *t, const struct message *m, uint64_t n)
{
    char key[200];
    row_of("clerk", m->case_id, key);
    Ducha__DeadlineSet d = DUCHA__DEADLINE_SET__INIT;
    d.key = key;
    d.has_due = true;
    d.due = m->time + (int64_t)(n % 50) * 400;
    d.kind = (char *)(uintptr_t) "sim.due";
    turn_emit(t, "deadline.set", NULL, packed(t, &d.base));
}

static void clear_deadline(struct turn *t, const struct message *m)
{
    char key[200];
    row_of("clerk", m->case_id, key);
    Ducha__DeadlineClear d = DUCHA__DEADLINE_CLEAR__INIT;
    d.key = key;
    turn_emit(t, "deadline.clear", NULL, packed(t, &d.base));
}

static enum err clerk_counted(struct turn *t, const struct message *m)
{
    uint64_t n = number_of(m->body);
    add_one(t, "heard", m->case_id);
    if (n % THIRD == 0) {
        set_deadline(t, m, n);
        turn_emit(t, "sim.third", NULL, m->body);
    }
    if (n % CLEARS == 0)
        clear_deadline(t, m);
    return OK;
}

static enum err clerk_due(struct turn *t, const struct message *m)
{
    uint64_t n = add_one(t, "late", m->case_id);
    turn_emit(t, "sim.late", NULL, (struct bytes){&n, sizeof(n)});
    return OK;
}

static const struct reaction clerk_reactions[] = {
    {"sim.counted", clerk_counted, ASKED}, {"sim.due", clerk_due, ASKED}, {0}};
MODULE(clerk, clerk_reactions, NULL);

/* ---- echo ---- */

static enum err echo_gate(struct turn *t, const struct message *m)
{
    (void)m;
    add_one(t, "gate", "");
    return OK;
}

static enum err echo_item(struct turn *t, const struct message *m)
{
    char key[200];
    bool open = number_of(turn_get(t, row_of("gate", "", key))) % 2 == 0;
    if (m->body.size && *(const char *)m->body.data == '!' && !open)
        return turn_error(t, ERR_MALFORMED, "the gate is closed");
    if (m->body.size % 5 == 0)
        turn_del(t, row_of("item", m->case_id, key));
    else
        turn_put(t, row_of("item", m->case_id, key), m->body);
    return OK;
}

static enum err echo_third(struct turn *t, const struct message *m)
{
    uint64_t n = add_one(t, "third", m->case_id);
    turn_emit(t, "sim.echo", n % 2 ? NULL : "c0", m->body);
    return OK;
}

static const struct reaction echo_reactions[] = {{"sim.gate", echo_gate, ASKED},
                                                 {"sim.item", echo_item, ASKED},
                                                 {"sim.third", echo_third, ASKED},
                                                 {0}};
MODULE(echo, echo_reactions, NULL);

const struct module *const play_modules[SIM_MODULES] = {&module_count, &module_clerk, &module_echo};

/* ---- what people say ---- */

static struct bytes body_of(struct dice *d, struct arena *a)
{
    size_t size = dice_below(d, BODY_MAX);
    char *text = arena_alloc(a, size + 1);
    for (size_t i = 0; i < size; i++)
        text[i] = (char)('a' + dice_below(d, 26));
    if (size && dice_once(d, 20))
        text[0] = '!';
    return (struct bytes){text, size};
}

static struct bytes item_of(struct dice *d, const char *from, const char *to, struct bytes id,
                            struct arena *a)
{
    struct envelope e = {
        .id = id,
        .kind = bytes_of(dice_once(d, 30) ? "sim.gate" : "sim.item"),
        .from = bytes_of(from),
        .to = bytes_of(dice_once(d, 5) ? to : ""),
        .case_id = bytes_of(arena_print(a, "c%u", (unsigned)dice_below(d, CASES))),
        .body = body_of(d, a),
    };
    return envelope_write(&e, a);
}

struct bytes play_message(struct dice *d, const char *from, const char *to, struct arena *a)
{
    return item_of(d, from, to, (struct bytes){0}, a);
}

struct bytes play_ask(struct dice *d, const char *from, struct arena *a)
{
    uint64_t *id = arena_alloc(a, ID_BYTES);
    id[0] = dice_next(d);
    id[1] = dice_next(d);
    return item_of(d, from, "", (struct bytes){id, ID_BYTES}, a);
}

struct bytes play_decision(const char *from, bool retry, struct bytes body, struct arena *a)
{
    struct envelope e = {
        .kind = bytes_of(retry ? "turn.retry" : "turn.drop"),
        .from = bytes_of(from),
        .body = body,
    };
    return envelope_write(&e, a);
}
