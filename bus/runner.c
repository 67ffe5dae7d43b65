#include "bus/runner.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/trace.h"

static const char office_row[] = "office";
static const char epoch_row[] = "office/epoch";

/* What the module reacts to and what its host does: the bus sends no more than that. */
static const char *const *kinds_of(const struct module *m)
{
    unsigned n = 0;
    while (m->reactions[n].kind)
        n++;
    const char **kinds = mem_alloc((n + 3) * sizeof(*kinds));
    for (unsigned i = 0; i < n; i++)
        kinds[i] = m->reactions[i].kind;
    kinds[n] = "turn.retry";
    kinds[n + 1] = "turn.drop";
    return kinds;
}

void runner_init(struct runner *r, const struct module *m, uint64_t session, enum care careful)
{
    char name[NAME_MAX_BYTES + 1];
    *r = (struct runner){.careful = careful, .kinds = kinds_of(m)};
    snprintf(name, sizeof(name), "module/%s", m->name);
    hosted_init(&r->h, m);
    link_init(&r->link, name, session);
}

void runner_clear(struct runner *r)
{
    hosted_clear(&r->h);
    link_clear(&r->link);
    arena_free(&r->memory);
    for (unsigned i = 0; i < sizeof(r->payloads) / sizeof(r->payloads[0]); i++)
        payload_free(&r->payloads[i]);
    free((void *)(uintptr_t)r->kinds);
    *r = (struct runner){0};
}

static void follow(struct runner *r, uint64_t from, int64_t now, struct link_frames *out)
{
    Ducha__Follow f = DUCHA__FOLLOW__INIT;
    f.has_from = f.has_credit = true;
    f.from = from;
    f.credit = RUNNER_CREDIT;
    f.kind = (char **)(uintptr_t)r->kinds;
    while (r->kinds[f.n_kind])
        f.n_kind++;
    r->credit = r->frames = 0;
    link_follow(&r->link, now, &f, out);
}

/* A restored office is another one from some position on: what we folded may not be in it. */
static bool same_office(struct runner *r, struct txn *t, const Ducha__Welcome *w)
{
    uint64_t epoch = cursor_get(t, epoch_row);
    if ((epoch && epoch != w->epoch) || w->head < r->at) {
        trace_warn("runner.stale", "epoch=%" PRIu64 " office=%u", epoch, w->epoch);
        r->stale = true;
        return false;
    }
    if (!epoch)
        cursor_set(t, epoch_row, w->epoch);
    return true;
}

/* The office has more from us than we remember: the turns that said it ended well, and what they
 * said stands, so none of them may be set aside now. */
static bool ended_well_before(const struct runner *r, struct txn *t)
{
    return r->link.recorded > log_head(t);
}

/* False: the turn must wait for a commit. It needs nobody then: with the office away, a module that
 * is killed while it waits for the office has not died of the entry. */
static bool ready(struct runner *r, struct txn *t, const struct wire_entry *e, bool *skip)
{
    *skip = false;
    if (!r->careful || ended_well_before(r, t))
        return true;
    *skip = !host_attempt(&r->h, t, e, r->careful, e->time);
    if (++r->careful_turns == TURN_CAREFUL_MAX)
        r->careful = CARE_NONE;
    if (*skip)
        return true;
    r->counted = *e;
    r->counted.envelope = arena_copy(&r->memory, e->envelope);
    return false;
}

static void take_counted(struct runner *r, struct txn *t)
{
    if (r->counted.position > r->at) {
        host_turn(&r->h, t, &r->counted, r->counted.time);
        r->at = r->counted.position;
    }
    arena_clear(&r->memory);
    r->counted = (struct wire_entry){0};
}

void runner_begin(struct runner *r, struct txn *t)
{
    uint64_t done = cursor_get(t, office_row);
    if (r->at < done)
        r->at = done;
    r->payload_count = 0;
    if (r->counted.position)
        take_counted(r, t);
}

static void take_entries(struct runner *r, struct txn *t, int64_t now, const struct link_news *news,
                         struct link_frames *out)
{
    struct scan s = {news->payload, false};
    struct wire_entry e;
    bool skip;
    while (t->err == OK && entries_next(&s, &e)) {
        r->credit++;
        if (e.position <= r->at)
            continue; /* sent again, because our cursor had not told */
        if (!ready(r, t, &e, &skip)) {
            follow(r, e.position + 1, now, out); /* what else came is asked for again */
            return;
        }
        if (!skip)
            host_turn(&r->h, t, &e, e.time);
        r->at = e.position;
    }
    if (!s.bad && news->frame->entries->upto > r->at)
        r->at = news->frame->entries->upto;
    if (r->credit >= RUNNER_CREDIT / 4 || ++r->frames >= FLIGHT_FRAMES_MAX / 4) {
        link_credit(&r->link, now, r->at, r->credit, out);
        r->credit = r->frames = 0;
    }
}

void runner_take(struct runner *r, struct txn *t, int64_t now, struct bytes frame,
                 struct bytes payload, struct link_frames *out)
{
    struct link_news news;
    link_take(&r->link, now, frame, payload, &news, out);
    if (r->stale)
        return;
    if (news.type == LINK_WELCOME && same_office(r, t, news.frame->welcome))
        follow(r, r->at + 1, now, out);
    else if (news.type == LINK_ENTRIES)
        take_entries(r, t, now, &news, out);
    else if (news.type == LINK_REFUSED)
        trace_error("runner.refused", "code=%s number=%" PRIu64, news.frame->refuse->code,
                    news.frame->refuse->number);
}

/* One frame of our own log, from what the office has not got, as far as the window goes. False:
 * there was nothing. */
static bool publish_some(struct runner *r, struct txn *t, int64_t now, struct link_frames *out)
{
    struct payload *p = &r->payloads[r->payload_count];
    uint64_t first = r->link.sent + 1, left = WINDOW_MAX - (r->link.sent - r->link.recorded);
    uint64_t most = left < BATCH_COUNT_MAX ? left : BATCH_COUNT_MAX;
    struct entry e;
    payload_clear(p);
    struct log_walk *walk = log_walk_begin(t, first);
    while (p->size < RUNNER_ROUND_BYTES && p->count < most && log_walk_next(walk, &e)) {
        assert(e.position == first + p->count); /* what the office lacks was not trimmed */
        payload_add_envelope(p, e.body);
    }
    log_walk_end(walk);
    if (p->count == 0)
        return false;
    Ducha__Publish say = DUCHA__PUBLISH__INIT;
    say.has_first = say.has_count = true;
    say.first = first;
    say.count = p->count;
    link_publish(&r->link, now, &say, payload_bytes(p), out);
    r->payload_count++;
    return true;
}

void runner_finish(struct runner *r, struct txn *t, int64_t now, struct link_frames *out)
{
    const unsigned most = sizeof(r->payloads) / sizeof(r->payloads[0]);
    link_tick(&r->link, now, out);
    if (t->dirty && r->at > cursor_get(t, office_row))
        cursor_set(t, office_row, r->at);
    while (r->link.state == LINK_LIVE && !r->stale && now >= r->link.hold &&
           r->payload_count < most && r->link.sent - r->link.recorded < WINDOW_MAX &&
           publish_some(r, t, now, out))
        ;
    if (t->dirty && r->link.state == LINK_LIVE && r->link.recorded > 1)
        log_trim(t, r->link.recorded - 1);
}

static bool may_wait(const struct runner *r, int64_t now)
{
    return !r->held || (now >= r->held && now - r->held < RUNNER_HOLD_MS);
}

enum round_end runner_end(struct runner *r, const struct txn *t, int64_t now,
                          const struct link_frames *out)
{
    enum round_end end = ROUND_SEND;
    if (t->err != OK || r->careful || r->counted.position)
        end = ROUND_COMMIT;
    else if (t->dirty && out->count == 0 && may_wait(r, now))
        end = ROUND_HOLD;
    if (end != ROUND_HOLD)
        r->held = 0;
    else if (!r->held)
        r->held = now;
    return end;
}

int64_t runner_wants(const struct runner *r)
{
    int64_t wants = r->counted.position ? r->link.now : link_wants(&r->link);
    return r->held && r->held + RUNNER_HOLD_MS < wants ? r->held + RUNNER_HOLD_MS : wants;
}
