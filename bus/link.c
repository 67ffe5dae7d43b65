/* link.c - follows a log, publishes to it, and survives whatever happens in between.
 *
 *              time                 welcome
 *     DOWN ────────────► HELLO ────────────────► LIVE
 *      ▲                  │  ▲ │ silent: again     │ silent, or `hello-first`:
 *      │                  │  └─┘                   │ the bus has forgotten us
 *      └──────────────────┴────────────────────────┘
 *
 * Each hello has a session number that the welcome repeats, so what is still under way from
 * before cannot be taken for an answer to it. */
#include "bus/link.h"

#include <stdio.h>

void link_frames_clear(struct link_frames *out)
{
    out->count = 0;
    arena_clear(&out->arena);
}

void link_broke(struct link *l, int64_t now)
{
    l->state = LINK_DOWN;
    l->deadline = now;
}

static void say(struct link *l, int64_t now, Ducha__Frame *f, struct bytes payload,
                struct link_frames *out)
{
    if (out->count == LINK_FRAMES_MAX) {
        link_broke(l, now); /* lost like a frame in the network */
        return;
    }
    out->item[out->count++] = (struct link_frame){frame_write(f, &out->arena), payload};
    l->said = now;
}

void link_say(struct link *l, int64_t now, Ducha__Frame *f, struct link_frames *out)
{
    say(l, now, f, (struct bytes){0}, out);
}

void link_init(struct link *l, const char *name, uint64_t session)
{
    *l = (struct link){.session = session, .hold = INT64_MIN};
    snprintf(l->name, sizeof(l->name), "%s", name);
}

void link_clear(struct link *l)
{
    arena_free(&l->arena);
}

static void hello(struct link *l, int64_t now, struct link_frames *out)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Hello h = DUCHA__HELLO__INIT;
    h.has_protocol = h.has_session = true;
    h.protocol = PROTOCOL_VERSION;
    h.session = ++l->session;
    h.name = l->name;
    f.say_case = DUCHA__FRAME__SAY_HELLO;
    f.hello = &h;
    link_say(l, now, &f, out);
    l->state = LINK_HELLO;
    l->deadline = now + LINK_HELLO_MS;
}

static void ping(struct link *l, int64_t now, struct link_frames *out)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Ping p = DUCHA__PING__INIT;
    f.say_case = DUCHA__FRAME__SAY_PING;
    f.ping = &p;
    link_say(l, now, &f, out);
}

/* A machine's clock may be put back by a year: what was set by it goes back with it, or we would
 * say nothing for so long. */
static void clock_follow(struct link *l, int64_t now)
{
    int64_t back = now < l->now ? l->now - now : 0;
    l->now = now;
    if (back == 0)
        return;
    l->heard -= back;
    l->said -= back;
    if (l->deadline != INT64_MIN)
        l->deadline -= back;
    if (l->hold > 0)
        l->hold -= back;
}

void link_tick(struct link *l, int64_t now, struct link_frames *out)
{
    clock_follow(l, now);
    if (l->state == LINK_LIVE && now - l->heard >= LINK_SILENT_MS)
        l->state = LINK_DOWN, l->deadline = now;
    if (l->state != LINK_LIVE && now >= l->deadline)
        hello(l, now, out);
    else if (l->state == LINK_LIVE && now - l->said >= HEARTBEAT_MS)
        ping(l, now, out);
}

int64_t link_wants(const struct link *l)
{
    if (l->state != LINK_LIVE)
        return l->deadline;
    int64_t silent = l->heard + LINK_SILENT_MS, beat = l->said + HEARTBEAT_MS;
    int64_t soon = silent < beat ? silent : beat;
    return l->hold > l->said && l->hold < soon ? l->hold : soon;
}

static void welcomed(struct link *l, int64_t now, const Ducha__Welcome *w, struct link_news *news)
{
    if (l->state != LINK_HELLO || w->session != l->session)
        return;
    l->state = LINK_LIVE;
    l->heard = now;
    l->hold = INT64_MIN;
    l->follows = 0;
    l->recorded = l->sent = w->producer_last;
    news->type = LINK_WELCOME;
}

static void receipted(struct link *l, const Ducha__Receipt *r, struct link_news *news)
{
    if (r->has_upto && r->upto > l->recorded)
        l->recorded = r->upto;
    if (l->sent < l->recorded)
        l->sent = l->recorded;
    news->type = LINK_RECEIPT;
}

/* What can be tried again is tried again here; what cannot is the owner's. */
static void refused(struct link *l, int64_t now, const Ducha__Refuse *r, struct link_news *news,
                    struct link_frames *out)
{
    const char *code = r->code ? r->code : "";
    if (strcmp(code, "hello-first") == 0) {
        if (l->state == LINK_LIVE)
            hello(l, now, out);
        return;
    }
    if (r->has_retry_after_ms && r->retry_after_ms > 0) {
        l->hold = now + r->retry_after_ms;
        l->sent = r->has_number && r->number > 0 ? r->number - 1 : l->recorded;
        if (l->sent < l->recorded)
            l->sent = l->recorded;
        return;
    }
    news->type = LINK_REFUSED;
    if (l->follows > 0 && !r->has_number && !r->has_id)
        l->follows--; /* a refused follow is answered too: the one before goes on */
    if (strcmp(code, "replaced") == 0) {
        l->state = LINK_DOWN; /* two under one name would throw each other out for ever */
        l->deadline = INT64_MAX;
    } else if (l->state == LINK_HELLO) {
        l->deadline = now + LINK_REFUSED_MS;
    }
}

/* Entries that answer an older follow are not the next ones of the newest: they come again. */
static void entries(struct link *l, const Ducha__EntriesHead *e, struct link_news *news)
{
    if (l->follows > 0)
        return;
    if (e->upto > l->at)
        l->at = e->upto;
    news->type = LINK_ENTRIES;
}

static void following(struct link *l, struct link_news *news)
{
    if (l->follows > 0)
        l->follows--;
    news->type = LINK_FOLLOWING;
}

void link_take(struct link *l, int64_t now, struct bytes frame, struct bytes payload,
               struct link_news *news, struct link_frames *out)
{
    clock_follow(l, now);
    arena_clear(&l->arena);
    Ducha__Frame *f = frame_read(frame, &l->arena);
    *news = (struct link_news){LINK_NOTHING, f, payload};
    if (!f)
        return;
    if (f->say_case == DUCHA__FRAME__SAY_WELCOME) {
        welcomed(l, now, f->welcome, news);
        return;
    }
    if (f->say_case == DUCHA__FRAME__SAY_REFUSE) {
        l->heard = now;
        refused(l, now, f->refuse, news, out);
        return;
    }
    if (l->state != LINK_LIVE)
        return; /* from before our hello */
    l->heard = now;
    if (f->say_case == DUCHA__FRAME__SAY_RECEIPT)
        receipted(l, f->receipt, news);
    else if (f->say_case == DUCHA__FRAME__SAY_ENTRIES)
        entries(l, f->entries, news);
    else if (f->say_case == DUCHA__FRAME__SAY_FOLLOWING)
        following(l, news);
    else if (f->say_case == DUCHA__FRAME__SAY_STATUS)
        news->type = LINK_STATUS;
}

void link_follow(struct link *l, int64_t now, Ducha__Follow *follow, struct link_frames *out)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    f.say_case = DUCHA__FRAME__SAY_FOLLOW;
    f.follow = follow;
    l->at = follow->from ? follow->from - 1 : 0;
    l->follows++;
    link_say(l, now, &f, out);
}

void link_credit(struct link *l, int64_t now, uint64_t done, uint32_t more, struct link_frames *out)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Credit c = DUCHA__CREDIT__INIT;
    c.has_done = c.has_more = true;
    c.done = done;
    c.more = more;
    f.say_case = DUCHA__FRAME__SAY_CREDIT;
    f.credit = &c;
    link_say(l, now, &f, out);
}

void link_publish(struct link *l, int64_t now, Ducha__Publish *p, struct bytes payload,
                  struct link_frames *out)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = p;
    if (p->n_number)
        l->sent = p->number[p->n_number - 1];
    else if (p->first)
        l->sent = p->first + p->count - 1;
    say(l, now, &f, payload, out);
}
