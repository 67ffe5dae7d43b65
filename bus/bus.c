/* bus.c - the core's front: an event in, a round's end.
 *
 *   session.c  who is there        accept.c  what they say, into the log
 *   status.c   how the office is   serve.c   what they read, out of it
 *   record.c   one entry           clock.c   what falls due
 *   inside.c   modules in here     wish.c    what goes out */
#include "bus/internal.h"

#include <stdlib.h>

#include "base/trace.h"
#include "bus/caseindex.h"

/* ---- the bus ---- */

struct bus *bus_new(const struct bus_options *o)
{
    struct bus *b = mem_alloc(sizeof(*b));
    b->o = *o;
    return b;
}

void bus_abandon(struct bus *b)
{
    while (b->sessions)
        session_drop(b, b->sessions);
    for (unsigned i = 0; i < b->module_count; i++) { /* their turns were not committed */
        b->modules[i].attempted = 0;
        hosted_forget(&b->modules[i]);
    }
    b->folded = 0;
}

void bus_free(struct bus *b)
{
    if (!b)
        return;
    bus_abandon(b);
    for (unsigned i = 0; i < b->module_count; i++)
        hosted_clear(&b->modules[i]);
    arena_free(&b->arena);
    free(b);
}

void bus_space(struct bus *b, const struct space *s)
{
    if (s->level != b->space.level)
        trace_warn("space.level", "percent=%u level=%d", s->percent, (int)s->level);
    b->space = *s;
}

int64_t bus_wants(const struct bus *b)
{
    return b->wants;
}

/* ---- frames ---- */

static const struct refusal hello_first = {"hello-first", "请先发送 hello 帧", "say hello first",
                                           RETRY_BUSY_MS};
static const struct refusal not_a_frame = {"malformed", "无法解读的帧：请对照 docs/PROTOCOL.md",
                                           "not a frame: see docs/PROTOCOL.md", 0};

static void pong(struct session *s, const Ducha__Ping *p, struct bus_wishes *out)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Pong pong = DUCHA__PONG__INIT;
    pong.has_token = p->has_token;
    pong.token = p->token;
    f.say_case = DUCHA__FRAME__SAY_PONG;
    f.pong = &pong;
    wish_frame(out, s, &f);
}

static void session_frame(struct bus *b, struct txn *t, struct session *s,
                          const struct bus_event *ev, const Ducha__Frame *f, struct bus_wishes *out)
{
    switch (f->say_case) {
    case DUCHA__FRAME__SAY_PUBLISH:
        accept_publish(b, t, s, ev, f->publish, out);
        break;
    case DUCHA__FRAME__SAY_FOLLOW:
        serve_follow(b, t, s, f->follow, ev->frame, out);
        break;
    case DUCHA__FRAME__SAY_CREDIT:
        serve_credit(b, s, f->credit);
        break;
    case DUCHA__FRAME__SAY_PING:
        pong(s, f->ping, out);
        break;
    case DUCHA__FRAME__SAY_STATUS_ASK:
        session_status(b, t, s, out);
        break;
    case DUCHA__FRAME__SAY_BYE:
        serve_leave(b, t, s);
        session_drop(b, s);
        break;
    default:
        wish_refusal(b, out, s, &not_a_frame, 0, (struct bytes){0});
    }
}

static void frame(struct bus *b, struct txn *t, const struct bus_event *ev, struct bus_wishes *out)
{
    struct session guest = {.peer = ev->peer};
    struct session *s = session_find(b, &ev->peer);
    Ducha__Frame *f = frame_read(ev->frame, &b->arena);
    if (s)
        s->heard = ev->now;
    if (!f)
        wish_refusal(b, out, s ? s : &guest, &not_a_frame, 0, (struct bytes){0});
    else if (f->say_case == DUCHA__FRAME__SAY_HELLO)
        session_hello(b, t, ev, f->hello, out);
    else if (!s && f->say_case != DUCHA__FRAME__SAY_BYE)
        wish_refusal(b, out, &guest, &hello_first, 0, (struct bytes){0});
    else if (s)
        session_frame(b, t, s, ev, f, out);
}

/* The machine's clock may be put back: what was set by it goes back with it. Else a reader's place
 * would wait for a year, and a session that died would stay as long. */
static void clock_follow(struct bus *b, int64_t now)
{
    int64_t back = now < b->now ? b->now - now : 0;
    b->now = now;
    for (struct session *s = back ? b->sessions : NULL; s; s = s->next) {
        s->heard -= back;
        s->reader.done_since -= back;
    }
}

void bus_step(struct bus *b, struct txn *t, const struct bus_event *ev, struct bus_wishes *out)
{
    struct session *s;
    clock_follow(b, ev->now);
    switch (ev->type) {
    case BUS_FRAME:
        frame(b, t, ev, out);
        break;
    case BUS_GONE:
        s = session_find(b, &ev->peer);
        if (s) {
            serve_leave(b, t, s);
            session_drop(b, s);
        }
        break;
    case BUS_TICK:
        break;
    }
    arena_clear(&b->arena);
}

static int64_t earlier(int64_t a, int64_t c)
{
    return a < c ? a : c;
}

/* Modules and the clock, until neither has anything more to say or the round is long enough. */
static void work(struct bus *b, struct txn *t)
{
    int64_t target;
    modules_run(b, t);
    while (!b->more && t->err == OK) {
        b->more = clock_run(b, t);
        modules_run(b, t);
        b->more = b->more || clock_due(b, t);
        if (!clock_behind(b, t, &target))
            break;
        if (!b->more)
            clock_set(t, target);
    }
}

static int64_t next_work(struct bus *b, struct txn *t, bool full)
{
    int64_t wants =
        earlier(b->more ? b->now : b->now + HEARTBEAT_MS, full ? INT64_MAX : clock_next(b, t));
    for (struct session *s = full ? NULL : b->sessions; s; s = s->next)
        if (s->reader.done != s->reader.done_saved)
            wants = earlier(wants, s->reader.done_since + LAZY_CURSOR_MS);
    return wants;
}

/* A full store takes nothing more, and one thing that it does not take would undo the whole
 * round: so nothing is written, and what is there can still be read. */
void bus_finish(struct bus *b, struct txn *t, int64_t now, struct bus_wishes *out)
{
    bool full = b->space.level == SPACE_FULL;
    clock_follow(b, now);
    b->more = false;
    if (!full)
        work(b, t);
    serve_readers(b, t, out);
    if (!full) {
        serve_keep(b, t);
        b->more = caseindex_keep(t, b->folded) || b->more;
    }
    b->folded = 0;
    sessions_sweep(b);
    b->wants = next_work(b, t, full);
    b->commits += t->dirty;
    arena_clear(&b->arena);
}
