/* ledger.c - the ledger as the module that keeps it tells it, page by page, with its totals. */
#include "command/cases/internal.h"

#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/talk/talk.h"
#include "proto/rectification.pb-c.h"

#define LEDGER_WAIT_MS 10000

struct ledger {
    struct call *call;
    struct ducha *bus;
    struct listing lines;
    struct arena arena;
    const Ducha__LedgerShown *page; /* the newest */
};

static const struct state_word {
    const char *state, *en, *zh;
} state_words[] = {
    {"recorded", "recorded", "已受理"}, {"handed-over", "handed over", "已交办"},
    {"signed", "signed for", "已签收"}, {"answered", "answered", "已答复"},
    {"returned", "returned", "已退回"}, {"verified", "verified", "已核实"},
    {"closed", "closed", "已销号"},     {"reopened", "reopened", "重新办理"},
};

/* A state that this build does not know stands for itself. */
static const char *state_word(const char *state)
{
    for (unsigned i = 0; i < sizeof(state_words) / sizeof(state_words[0]); i++)
        if (strcmp(state_words[i].state, state) == 0)
            return tr(state_words[i].en, state_words[i].zh);
    return state;
}

static bool programs(const struct call *c)
{
    return call_has(c, "json") || call_has(c, "jsonl");
}

static void set_some(struct listing *l, unsigned column, const char *text)
{
    if (text && text[0])
        listing_set(l, column, "%s", text);
}

static void add_line(struct ledger *g, const Ducha__LedgerLine *line)
{
    struct listing *l = &g->lines;
    const char *state = line->state ? line->state : "";
    listing_row(l);
    set_some(l, 0, line->case_id);
    set_some(l, 1, line->reception_no);
    set_some(l, 2, line->region);
    set_some(l, 3, line->unit);
    set_some(l, 4, line->due);
    set_some(l, 5, programs(g->call) ? state : state_word(state));
    listing_bool(l, 6, line->late);
    set_some(l, 7, line->verdict);
}

static enum outcome ask_page(struct ledger *g, const char *after)
{
    Ducha__LedgerShow show = DUCHA__LEDGER_SHOW__INIT;
    struct answer answer;
    show.after = (char *)(uintptr_t)after;
    struct bytes body = message_write(&show, &g->arena);
    struct ducha_message m = {.kind = "ledger.show", .body = body.data, .body_size = body.size};
    enum outcome outcome = talk_ask(g->call, g->bus, &m, NULL, LEDGER_WAIT_MS, &g->arena, &answer);
    if (outcome != OUTCOME_OK)
        return outcome;
    if (answer.position && bytes_equal(answer.envelope.kind, bytes_of("ledger.shown")))
        g->page = message_read(&ducha__ledger_shown__descriptor, answer.envelope.body, &g->arena);
    else
        g->page = NULL;
    if (g->page)
        return OUTCOME_OK;
    return call_fail(g->call, ERR_TIMEOUT,
                     tr("see `ducha module list`: the module rectification keeps it",
                        "请看 `ducha module list`：台账由模块 rectification 管理"),
                     tr("nobody told the ledger", "没有得到台账"));
}

static enum outcome ask_all(struct ledger *g)
{
    const char *after = NULL;
    do {
        enum outcome outcome = ask_page(g, after);
        if (outcome != OUTCOME_OK)
            return outcome;
        for (size_t i = 0; i < g->page->n_line; i++)
            add_line(g, g->page->line[i]);
        after = g->page->next;
    } while (after && after[0]);
    return OUTCOME_OK;
}

static void print_totals(const struct ledger *g)
{
    const Ducha__LedgerShown *p = g->page;
    fprintf(g->call->data, tr("total %u, late %u", "合计 %u 件，逾期 %u 件"), p->total, p->late);
    for (size_t i = 0; i < p->n_count; i++)
        if (p->count[i]->lines && p->count[i]->state)
            fprintf(g->call->data, tr(", %s %u", "，%s %u 件"), state_word(p->count[i]->state),
                    p->count[i]->lines);
    fputc('\n', g->call->data);
}

static void json_count(FILE *to, size_t index, const Ducha__LedgerCount *count)
{
    fputs(index ? "," : "", to);
    out_json_text(to, count->state ? count->state : "");
    fprintf(to, ":%u", count->lines);
}

static void print_json(const struct ledger *g)
{
    const Ducha__LedgerShown *p = g->page;
    FILE *to = g->call->data;
    fprintf(to, "{\"schema\":1,\"total\":%u,\"late\":%u,\"states\":{", p->total, p->late);
    for (size_t i = 0; i < p->n_count; i++)
        json_count(to, i, p->count[i]);
    fputs("},\"lines\":[", to);
    for (unsigned i = 0; i < g->lines.row_count; i++) {
        fputs(i ? "," : "", to);
        listing_json_row(&g->lines, to, i);
    }
    fputs("]}\n", to);
}

static void print(const struct ledger *g)
{
    if (call_has(g->call, "json")) {
        print_json(g);
        return;
    }
    listing_print(&g->lines, g->call, "lines");
    if (!programs(g->call))
        print_totals(g);
}

enum outcome ledger_run(struct call *c)
{
    static const struct column columns[] = {
        {"case", "case", "案号", COLUMN_TEXT},
        {"reception_no", "number", "受理编号", COLUMN_TEXT},
        {"region", "region", "区域", COLUMN_TEXT},
        {"unit", "unit", "单位", COLUMN_TEXT},
        {"due", "due", "时限", COLUMN_TEXT},
        {"state", "state", "状态", COLUMN_TEXT},
        {"late", "late", "逾期", COLUMN_BOOL},
        {"verdict", "verdict", "是否属实", COLUMN_TEXT},
        {0},
    };
    struct ledger g = {.call = c};
    struct ducha_event welcome;
    listing_init(&g.lines, columns);
    enum outcome outcome = talk_open(c, "ledger", &g.bus, &welcome);
    if (outcome == OUTCOME_OK) {
        talk_listen(g.bus, welcome.head);
        outcome = ask_all(&g);
    }
    if (outcome == OUTCOME_OK)
        print(&g);
    listing_clear(&g.lines);
    arena_free(&g.arena);
    ducha_close(g.bus);
    return outcome;
}
