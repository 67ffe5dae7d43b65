#include "command/talk/talk.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/process.h"
#include "bus/io/world.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/office/show.h"
#include "command/wording/points.h"
#include "modules/kit/due.h"
#include "modules/kit/timeline.h"
#include "proto/case.pb-c.h"
#include "proto/office.pb-c.h"

static enum outcome no_bus(struct call *c, long serving, int waited_ms)
{
    char path[PATH_SIZE];
    const char *folder = getcwd(path, sizeof(path)) ? path : office_folder(c);
    if (serving)
        fault_set(
            &c->fault, ERR_TIMEOUT,
            tr("look with `ducha doctor` and at what `ducha serve` has written; then try again",
               "请用 `ducha doctor` 检查并查看 `ducha serve` 的输出，然后重试"),
            tr("process %ld serves %s, but its bus has not answered for %d s",
               "进程 %ld 正在服务 %s，但总线已 %d 秒没有应答"),
            serving, folder, waited_ms / 1000);
    else
        fault_set(&c->fault, ERR_TIMEOUT,
                  tr("start it with `ducha serve`", "请先运行 `ducha serve`"),
                  tr("no bus answers in %s", "%s 中没有总线应答"), folder);
    return OUTCOME_UNAVAILABLE;
}

static bool is_welcomed(struct ducha *d, struct ducha_event *ev, int wait_ms)
{
    return ducha_next(d, ev, wait_ms) == DUCHA_OK && ev->type == DUCHA_WELCOME;
}

enum outcome talk_open(struct call *c, const char *name, struct ducha **out,
                       struct ducha_event *welcome)
{
    char own[NAME_MAX_BYTES];
    struct ducha_event ev;
    enum outcome outcome = office_enter(c);
    if (outcome != OUTCOME_OK)
        return outcome;
    snprintf(own, sizeof(own), "%s/%d", name, (int)getpid());
    struct ducha_options o = {.endpoint = BUS_ENDPOINT, .name = own};
    *out = ducha_open(&o);
    if (!*out)
        return call_fail(c, ERR_IO, NULL, tr("no socket can be made", "无法建立套接字"));
    long serving = process_serving();
    bool welcomed = is_welcomed(*out, &ev, serving ? TALK_SERVED_MS : TALK_WELCOME_MS);
    if (!welcomed && !serving && (serving = process_serving())) /* begun a moment ago */
        welcomed = is_welcomed(*out, &ev, TALK_SERVED_MS);
    if (welcomed && welcome)
        *welcome = ev;
    if (welcomed)
        return OUTCOME_OK;
    ducha_close(*out);
    *out = NULL;
    return no_bus(c, serving, TALK_SERVED_MS);
}

void talk_listen(struct ducha *d, uint64_t head)
{
    struct ducha_follow f = {.from = head + 1};
    ducha_follow(d, &f);
}

static enum outcome refused(struct call *c, struct ducha *d)
{
    enum err e = strncmp(ducha_code(d), "forbidden", 9) == 0 ? ERR_FORBIDDEN : ERR_MALFORMED;
    return call_fail(c, e, NULL, tr("the bus refused (%s): %s", "总线拒绝受理（%s）：%s"),
                     ducha_code(d), tr(ducha_why(d), ducha_why_zh(d)));
}

static bool is_answer(const struct ducha_event *ev, uint64_t asked)
{
    return ev->type == DUCHA_ENTRY && ev->cause == asked && strncmp(ev->kind, "deadline.", 9) != 0;
}

static void keep_answer(const struct ducha_event *ev, struct arena *a, struct answer *out)
{
    out->position = ev->position;
    out->time = ev->time;
    struct bytes raw = arena_copy(a, (struct bytes){ev->envelope, ev->envelope_size});
    const char *wrong = envelope_read(raw, &out->envelope);
    if (wrong)
        out->position = 0;
}

enum outcome talk_ask(struct call *c, struct ducha *d, const struct ducha_message *m,
                      const uint8_t *id, int wait_ms, struct arena *a, struct answer *out)
{
    uint8_t own[16] = {0};
    int receipt_ms = wait_ms > TALK_ANSWER_MS ? wait_ms : TALK_ANSWER_MS;
    int64_t until = machine_now() + receipt_ms;
    struct ducha_event ev;
    *out = (struct answer){0};
    if (id)
        memcpy(own, id, sizeof(own));
    if (ducha_ask(d, m, own) != DUCHA_OK)
        return call_fail(c, ERR_MALFORMED, NULL, "%s", tr(ducha_why(d), ducha_why_zh(d)));
    while (machine_now() < until && !out->position) {
        if (ducha_next(d, &ev, 50) != DUCHA_OK)
            continue;
        if (ev.type == DUCHA_ERROR)
            return refused(c, d);
        if (ev.type == DUCHA_RECEIPT && memcmp(ev.id, own, sizeof(own)) == 0) {
            out->asked = ev.position;
            out->repeated = ev.repeated;
            until = machine_now() + wait_ms;
            if (wait_ms == 0 || ev.repeated)
                return OUTCOME_OK;
        } else if (out->asked && is_answer(&ev, out->asked)) {
            keep_answer(&ev, a, out);
        }
    }
    return out->asked ? OUTCOME_OK : no_bus(c, process_serving(), receipt_ms);
}

static bool is_refusal(const struct answer *answer)
{
    return bytes_equal(answer->envelope.kind, bytes_of("step.refused"));
}

enum outcome answer_outcome(const struct answer *answer)
{
    if (!answer->position || bytes_equal(answer->envelope.kind, bytes_of("turn.set-aside")))
        return OUTCOME_FINDINGS;
    return is_refusal(answer) ? OUTCOME_FORBIDDEN : OUTCOME_OK;
}

static void print_refusal(FILE *to, struct bytes body, struct arena *a)
{
    Ducha__Refused *r = message_read(&ducha__refused__descriptor, body, a);
    if (!r)
        return;
    fprintf(to, tr("refused  %s  %s", "不予办理  %s  %s"), r->clause ? r->clause : "-",
            tr(r->missing_en ? r->missing_en : "", r->missing ? r->missing : ""));
}

static bool is_taken(const struct envelope *e)
{
    static const char end[] = ".taken";
    size_t n = strlen(end);
    return e->kind.size > n && memcmp((const char *)e->kind.data + e->kind.size - n, end, n) == 0;
}

#define RESULTS_SHOWN 8u /* what else the module found is in the log */
#define DIGEST_SHOWN 12  /* so many digits of a digest tell it apart */

static void print_result(FILE *to, const char *name, const char *value)
{
    bool digest = strlen(value) == 64 && strspn(value, "0123456789abcdef") == 64;
    fprintf(to, digest ? "  %s=%.*s…" : "  %s=%.*s", name,
            digest ? DIGEST_SHOWN : (int)strlen(value), value);
}

/* What is only a window nobody is late for. */
static void print_due(FILE *to, const Ducha__Due *due, const struct regime *r)
{
    char until[MOMENT_TEXT_SIZE];
    const char *name = due->deadline ? due->deadline : "";
    const struct time_limit *l = r ? regime_limit(r, name) : NULL;
    fprintf(to, l && l->window ? tr("  open until %s", "  期间至 %s") : tr("  due %s", "  时限 %s"),
            due_text(due, until));
    if (name[0])
        fprintf(to, tr(" (%s)", "（%s）"), l ? tr(l->words.en, l->words.zh) : name);
    fputs(due_mark(due, lang_get() == LANG_ZH), to);
}

static void print_still(FILE *to, const Ducha__StandsStill *still, const struct regime *r,
                        struct arena *a)
{
    const char *name = still->deadline ? still->deadline : "";
    const struct time_limit *l = r ? regime_limit(r, name) : NULL;
    fprintf(to, tr("  %s (%s)", "  %s（%s）"), still_words(a, still->until),
            l ? tr(l->words.en, l->words.zh) : name);
}

/* notice  beijing-2020/23(5)  due 2026-03-09 (time to be present)  days=30  ► presence */
static void print_taken(FILE *to, const Ducha__Taken *told, const struct regime *r, struct arena *a)
{
    bool scored = points_told(r, told);
    fprintf(to, "%s  %s", told->step->name, told->step->clause);
    if (told->partial)
        fputs(tr("  (does not stand yet)", "（尚未完成）"), to);
    for (size_t i = 0; i < told->n_due; i++)
        print_due(to, told->due[i], r);
    for (size_t i = 0; i < told->n_still; i++)
        print_still(to, told->still[i], r, a);
    for (size_t i = 0; !scored && i < told->n_result && i < RESULTS_SHOWN; i++)
        for (size_t v = 0; v < told->result[i]->n_value; v++)
            print_result(to, told->result[i]->name, told->result[i]->value[v]);
    const struct stage *stage = r && told->begins ? regime_stage(r, told->begins) : NULL;
    if (told->begins)
        fprintf(to, "  ► %s", stage ? tr(stage->words.en, stage->words.zh) : told->begins);
    if (scored)
        points_print(to, r, told);
}

static void print_told(FILE *to, const struct envelope *e, const struct regime *r, struct arena *a)
{
    const Ducha__Taken *taken =
        is_taken(e) ? message_read(&ducha__taken__descriptor, e->body, a) : NULL;
    if (taken && taken->step && taken->step->name && taken->step->clause) {
        print_taken(to, taken, r, a);
        return;
    }
    Ducha__Told *told = message_read(&ducha__told__descriptor, e->body, a);
    bool step = told && told->step && told->step->clause;
    fprintf(to, "%.*s  %s", (int)e->kind.size, (const char *)e->kind.data,
            step ? told->step->clause : "");
}

void answer_print_by(FILE *to, const struct answer *answer, const struct regime *r)
{
    struct arena a = {.limit = JSON_MEMORY};
    if (!answer->position) {
        fprintf(
            to,
            answer->repeated
                ? tr("recorded before, as entry %" PRIu64 "\n", "此前已记录为第 %" PRIu64 " 条\n")
                : tr("recorded as entry %" PRIu64 "; no answer yet. Does the "
                     "module that answers it run? `ducha module list`\n",
                     "已记录为第 %" PRIu64 " 条，尚无答复。负责答复的模块是否在运行？"
                     "用 `ducha module list` 查看\n"),
            answer->asked);
        return;
    }
    fprintf(to, "%8" PRIu64 "  ", answer->position);
    if (answer->envelope.case_id.size)
        fprintf(to, "%.*s  ", (int)answer->envelope.case_id.size,
                (const char *)answer->envelope.case_id.data);
    if (is_refusal(answer))
        print_refusal(to, answer->envelope.body, &a);
    else
        print_told(to, &answer->envelope, r, &a);
    fputc('\n', to);
    arena_free(&a);
}

void answer_print(FILE *to, const struct answer *answer)
{
    answer_print_by(to, answer, NULL);
}

void show_event(const struct call *c, const struct ducha_event *ev)
{
    struct entry e = {
        .position = ev->position, .time = ev->time, .body = {ev->envelope, ev->envelope_size}};
    struct envelope envelope;
    const char *wrong = envelope_read(e.body, &envelope);
    bool json = call_has(c, "json") || call_has(c, "jsonl");
    (json ? show_entry_json : show_entry_line)(c->data, &e, wrong ? NULL : &envelope, wrong);
    if (json)
        fputc('\n', c->data);
}
