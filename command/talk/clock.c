#include "command/talk/clock.h"

#include <string.h>

#include "base/lang.h"
#include "bus/io/world.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "modules/kit/timeline.h"
#include "pack/time/calendar.h"
#include "proto/office.pb-c.h"

#define QUIET_MS 200 /* modules that have said nothing for so long have nothing to say */

/* In an office with a real clock the message would be recorded and do nothing. */
static enum outcome must_be_simulated(struct call *c)
{
    struct office o = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK && !o.config.simulated)
        outcome = call_fail(c, ERR_FORBIDDEN,
                            tr("for exercises make an office with `ducha init --simulated`",
                               "演练请用 `ducha init --simulated` 另建督察办"),
                            tr("this office's time is real", "本督察办使用真实时间"));
    office_close(&o);
    return outcome;
}

static void show_entry(const struct call *c, const struct ducha_event *ev)
{
    struct arena a = {0};
    struct message m = {.position = ev->position,
                        .time = ev->time,
                        .kind = ev->kind,
                        .from = ev->from,
                        .case_id = ev->case_id,
                        .regime = ev->regime,
                        .person = ev->person,
                        .organ = ev->organ,
                        .body = {ev->body ? ev->body : "", ev->body_size}};
    fprintf(c->data, "%8" PRIu64 "  %s  %s\n", ev->position, ev->case_id,
            timeline_line(&a, &m, NULL));
    arena_free(&a);
}

/* The clock says each deadline twice: as what was set to be said, and as the record of it. */
static bool worth_showing(const struct ducha_event *ev)
{
    bool clock = strcmp(ev->from, "clock") == 0;
    return clock ? strcmp(ev->kind, "deadline.reached") == 0 : strncmp(ev->from, "module/", 7) == 0;
}

/* Until the modules have answered what was said so far. */
static void until_quiet(const struct call *c, struct ducha *d, bool show)
{
    struct ducha_event ev;
    int64_t until = machine_now() + TALK_ANSWER_MS;
    while (machine_now() < until && ducha_next(d, &ev, QUIET_MS) == DUCHA_OK)
        if (show && ev.type == DUCHA_ENTRY && worth_showing(&ev))
            show_entry(c, &ev);
}

static enum outcome say_advance(struct call *c, struct ducha *d, int64_t to)
{
    Ducha__ClockAdvance advance = DUCHA__CLOCK_ADVANCE__INIT;
    struct arena a = {0};
    struct answer answer;
    advance.has_to = true;
    advance.to = to;
    struct bytes body = message_write(&advance, &a);
    struct ducha_message m = {.kind = "clock.advance", .body = body.data, .body_size = body.size};
    enum outcome outcome = talk_ask(c, d, &m, NULL, 0, &a, &answer);
    arena_free(&a);
    return outcome;
}

/* The first deadline before this moment; 0: there is none. */
static int64_t due_before(struct ducha *d, int64_t to)
{
    struct arena a = {.limit = JSON_MEMORY};
    const void *raw;
    size_t size;
    int64_t due = 0;
    const Ducha__Status *s = NULL;
    if (ducha_status(d, &raw, &size, TALK_WELCOME_MS) == DUCHA_OK)
        s = message_read(&ducha__status__descriptor, (struct bytes){raw, size}, &a);
    if (s && s->has_next_due && s->next_due > s->now && s->next_due < to)
        due = s->next_due;
    arena_free(&a);
    return due;
}

/* From deadline to deadline, so that a module in a process of its own answers to one at its own
 * time, before the next. */
enum outcome advance_to(struct call *c, struct ducha *d, const char *moment, bool show)
{
    int64_t to, due;
    if (!moment_parse(moment, &to))
        return call_fail(c, ERR_USAGE,
                         tr("write it as 2026-02-09 21:00", "请写作 2026-02-09 21:00"),
                         tr("\"%s\" is not a moment", "“%s”不是时刻"), moment);
    enum outcome outcome = must_be_simulated(c);
    while (outcome == OUTCOME_OK && (due = due_before(d, to))) {
        outcome = say_advance(c, d, due);
        until_quiet(c, d, show);
    }
    if (outcome == OUTCOME_OK)
        outcome = say_advance(c, d, to);
    if (outcome == OUTCOME_OK && show)
        until_quiet(c, d, show);
    return outcome;
}
