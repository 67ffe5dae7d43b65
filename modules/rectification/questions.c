/* questions.c - signs that a task was closed on paper only. Each is a question that stands in the
 * record for whoever checks; none is a verdict, and none stops a step. beijing-2020/4, 28, 46(7).
 *
 * Rows:
 *
 *   evidence NUL digest     the task it was given for first
 *   minute NUL inspection   struct minute: how many tasks were closed in the newest minute */
#include "modules/rectification/internal.h"

#define MINUTE_MS 60000
#define SAME_MINUTE 3u /* so many closed in one minute, or all there are */

static void question(struct taking *k, const char *text)
{
    taking_result(k, "question", text);
}

static void ask_about_one(struct taking *k, const char *digest)
{
    struct turn *t = k->step.turn;
    struct bytes key = turn_key(t, "evidence", digest, NULL), row = turn_get(t, key);
    if (!row.data)
        turn_put(t, key, bytes_of(k->step.case_id));
    else if (!bytes_equal(row, bytes_of(k->step.case_id)))
        question(k,
                 turn_print(t, "证据 %.12s 已用于任务 %.*s (the same evidence stands in that task)",
                            digest, (int)row.size, (const char *)row.data));
}

void ask_about_evidence(struct taking *k)
{
    const Ducha__Field *f = fields_find(&k->step.fields, "evidence");
    for (size_t i = 0; f && i < f->n_value; i++)
        ask_about_one(k, f->value[i]);
    bool done = strcmp(k->step.rule->does, "report-done") == 0;
    if (done && (!f || f->n_value == 0))
        question(k, "报告完成而无证据 (reported done without evidence)");
}

/* As it stands in the text. */
static const char *word_in(const struct code *c, const char *text)
{
    if (strstr(text, c->name))
        return c->name;
    for (const char *const *n = c->also; *n; n++)
        if (strstr(text, *n))
            return *n;
    return NULL;
}

/* The code that says so; *word: in which of its words. NULL: none does. */
static const struct code *blanket_code(const struct taking *k, const char **word)
{
    const struct code_table *table = regime_codes(k->step.regime, BLANKET_WORDS);
    for (size_t i = 0; i < k->step.fields.count; i++) {
        const Ducha__Field *f = k->step.fields.item[i];
        for (size_t v = 0; v < f->n_value; v++)
            for (const struct code *c = table ? table->codes : NULL; c; c = c->next) {
                *word = word_in(c, f->value[v]);
                if (*word)
                    return c;
            }
    }
    return NULL;
}

/* The code's letter is the clause that forbids it. */
void ask_about_words(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *word, *at = "";
    const struct code *code = blanket_code(k, &word);
    if (!code)
        return;
    if (code->letter[0])
        at = turn_print(t, " %s", letter_cited(t, k->step.regime, code));
    question(k, turn_print(t, "“%s”：是否一刀切 (a blanket shutdown?)%s", word, at));
}

struct minute {
    int64_t at;
    uint64_t closed;
};

void ask_about_minute(struct taking *k, const Ducha__TaskLine *line)
{
    struct turn *t = k->step.turn;
    struct minute now = {k->step.message->time / MINUTE_MS, 0}, before;
    struct bytes key = turn_key(t, "minute", line->inspection, NULL), row = turn_get(t, key);
    if (row.size == sizeof(before)) {
        memcpy(&before, row.data, sizeof(before));
        if (before.at == now.at)
            now.closed = before.closed;
    }
    now.closed++;
    turn_put(t, key, (struct bytes){&now, sizeof(now)});
    uint32_t all = task_totals(t, line->inspection)->total;
    if (now.closed >= SAME_MINUTE || (now.closed > 1 && now.closed == all))
        question(k,
                 turn_print(
                     t, "同一分钟内已销号 %u 项，共 %u 项 (closed in the same minute, of so many)",
                     (unsigned)now.closed, all));
}
