/* relay.c - two links and nothing between them that could be lost.
 *
 *   1. the far office says who it is: its code and epoch name our row
 *   2. our office says how far that row is
 *   3. we follow the far log from there, and publish what comes under its positions
 *
 * After a loss on either side it begins again at 1 or 2. Credit is given to the far office only
 * for what our office has on disk, so a slow office slows its neighbour and nothing piles up. */
#include "bus/relay.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/trace.h"

void relay_init(struct relay *r, const char *office, const char *far_office, uint64_t session)
{
    char name[NAME_MAX_BYTES + 1];
    *r = (struct relay){.numbers = mem_alloc(RELAY_CREDIT * sizeof(*r->numbers))};
    assert(strlen(office) <= RELAY_CODE_MAX && strlen(far_office) <= RELAY_CODE_MAX);
    snprintf(r->office, sizeof(r->office), "%s", office);
    snprintf(r->far_office, sizeof(r->far_office), "%s", far_office);
    snprintf(name, sizeof(name), "office/%s", office);
    link_init(&r->far, name, session);
    link_init(&r->near, "log/unknown/0", session);
}

void relay_clear(struct relay *r)
{
    link_clear(&r->far);
    link_clear(&r->near);
    payload_free(&r->payload);
    free(r->numbers);
    *r = (struct relay){0};
}

/* Follows from what our office has, once both sides are there. */
static void flow(struct relay *r, int64_t now, struct link_frames *far)
{
    if (r->flowing || r->far.state != LINK_LIVE || r->near.state != LINK_LIVE || r->asking_before)
        return;
    Ducha__Follow f = DUCHA__FOLLOW__INIT;
    f.has_from = f.has_credit = true;
    r->after = r->near.recorded > r->start ? r->near.recorded : r->start;
    f.from = r->after + 1;
    f.credit = RELAY_CREDIT;
    f.to = r->office;
    link_follow(&r->far, now, &f, far);
    r->credit = r->frames = 0;
    r->waiting = 0;
    r->flowing = true;
}

void relay_tick(struct relay *r, int64_t now, struct link_frames *far, struct link_frames *near)
{
    link_tick(&r->far, now, far);
    if (r->far.state != LINK_LIVE)
        r->flowing = false;
    if (r->near_named)
        link_tick(&r->near, now, near);
    if (r->near.state != LINK_LIVE)
        r->flowing = false;
    if (now >= r->near.hold)
        flow(r, now, far);
}

/* Our office is asked how far the row of this epoch is. */
static void near_ask(struct relay *r, uint32_t epoch)
{
    char name[NAME_MAX_BYTES + 1];
    uint64_t session = r->near.session;
    snprintf(name, sizeof(name), "log/%.*s/%u", (int)RELAY_CODE_MAX, r->far_office, epoch);
    link_clear(&r->near);
    link_init(&r->near, name, session);
    r->near_named = true;
    r->flowing = false;
}

/* The key has proved who the other end is; it must not call itself another office. */
static void far_known(struct relay *r, const Ducha__Welcome *w)
{
    if (!w->office || strcmp(w->office, r->far_office) != 0) {
        trace_error("relay.stranger", "expected=%s", r->far_office);
        return;
    }
    if (r->near_named && w->epoch == r->epoch)
        return;
    r->epoch = w->epoch;
    r->epoch_before = w->epoch_before;
    r->epoch_from = w->epoch_from;
    r->start = 0;
    r->asking_before = r->asked_before = false;
    near_ask(r, r->epoch);
    trace_info("relay.far", "office=%s epoch=%u", r->far_office, r->epoch);
}

/* A new row, of an office that was restored: what the backup had was carried in the epoch before.
 */
static void near_known(struct relay *r)
{
    if (r->asking_before) {
        r->start = r->near.recorded < r->epoch_from ? r->near.recorded : r->epoch_from;
        r->asking_before = false;
        r->asked_before = true;
        near_ask(r, r->epoch);
    } else if (r->near.recorded == 0 && r->epoch_before && !r->asked_before) {
        r->asking_before = true;
        near_ask(r, r->epoch_before);
    }
}

static bool gather(struct relay *r, const struct link_news *news, uint32_t *count)
{
    struct scan s = {news->payload, false};
    struct wire_entry e;
    uint64_t last = r->after;
    *count = 0;
    payload_clear(&r->payload);
    while (entries_next(&s, &e)) {
        if (e.position <= last || *count == RELAY_CREDIT)
            return false; /* not what was asked for */
        r->numbers[(*count)++] = last = e.position;
        payload_add_envelope(&r->payload, e.envelope);
    }
    return !s.bad && news->frame->entries->upto >= last;
}

static void carry(struct relay *r, int64_t now, const struct link_news *news,
                  struct link_frames *near)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    uint32_t count;
    if (!r->flowing)
        return; /* from before a loss: it comes again */
    if (!gather(r, news, &count)) {
        trace_warn("relay.malformed", "log=%s", r->near.name);
        r->flowing = false;
        return;
    }
    p.has_count = p.has_after = p.has_upto = true;
    p.count = count;
    p.after = r->after;
    p.upto = news->frame->entries->upto;
    p.n_number = count;
    p.number = r->numbers;
    r->after = p.upto;
    r->waiting += count;
    r->frames++;
    link_publish(&r->near, now, &p, arena_copy(&near->arena, payload_bytes(&r->payload)), near);
}

void relay_take_far(struct relay *r, int64_t now, struct bytes frame, struct bytes payload,
                    struct link_frames *far, struct link_frames *near)
{
    struct link_news news;
    link_take(&r->far, now, frame, payload, &news, far);
    if (r->far.state != LINK_LIVE)
        r->flowing = false;
    if (news.type == LINK_WELCOME) {
        r->flowing = false;
        far_known(r, news.frame->welcome);
    } else if (news.type == LINK_ENTRIES) {
        carry(r, now, &news, near);
    } else if (news.type == LINK_REFUSED) {
        trace_error("relay.refused", "by=far code=%s", news.frame->refuse->code);
    }
    flow(r, now, far);
}

void relay_take_near(struct relay *r, int64_t now, struct bytes frame, struct bytes payload,
                     struct link_frames *far, struct link_frames *near)
{
    struct link_news news;
    int64_t hold = r->near.hold;
    link_take(&r->near, now, frame, payload, &news, near);
    if (news.type == LINK_WELCOME || r->near.state != LINK_LIVE || r->near.hold != hold) {
        r->flowing = false; /* lost, or asked to wait: from what is recorded, once more */
        if (news.type == LINK_WELCOME)
            near_known(r);
    } else if (news.type == LINK_RECEIPT && r->near.recorded >= r->after && r->frames) {
        link_credit(&r->far, now, r->after, (uint32_t)r->waiting, far);
        r->waiting = 0;
        r->frames = 0;
    } else if (news.type == LINK_REFUSED) {
        trace_error("relay.refused", "by=near code=%s", news.frame->refuse->code);
    }
    if (now >= r->near.hold)
        flow(r, now, far);
}

int64_t relay_wants(const struct relay *r)
{
    int64_t far = link_wants(&r->far);
    int64_t near = r->near_named ? link_wants(&r->near) : far;
    return far < near ? far : near;
}
