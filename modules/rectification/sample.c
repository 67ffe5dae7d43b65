/* sample.c - a spot check that nobody can steer, and that anybody can repeat: Article 28.
 *
 * The office thinks of a seed and makes its SHA-256 known before it draws. When it draws it shows
 * the seed. Each task of the inspection that was reported done by then gets the SHA-256 of
 *
 *     the seed, one line end (0x0a), the task's number
 *
 * and those with the smallest digests, in their order, are the sample:
 *
 *     printf '%s\n%s' SEED TASK | sha256sum
 *
 * Rows:
 *
 *   drawn NUL task     the sample that has it */
#include "base/digest.h"
#include "modules/rectification/internal.h"

#define SAMPLE_MAX 200u /* tasks in one sample: each is a result of the step */

static bool number(const char *text, int64_t *out)
{
    return text[0] && text_int(text, out);
}

void may_commit_sample(struct taking *k)
{
    int64_t count;
    if (!number(taking_text(k, "count"), &count) || count < 1 || count > SAMPLE_MAX)
        taking_refuse(k, turn_print(k->step.turn, "抽取数量应为 1 至 %u", SAMPLE_MAX),
                      turn_print(k->step.turn, "the number to draw must be 1 to %u", SAMPLE_MAX));
}

static struct digest seed_digest(const char *seed)
{
    struct bytes part = bytes_of(seed);
    return digest_of(SUITE_INTL, &part, 1);
}

void may_draw_sample(struct taking *k)
{
    char text[DIGEST_TEXT_SIZE];
    struct digest d = seed_digest(taking_text(k, "seed"));
    digest_text(&d, text);
    if (strcmp(text, taking_fact(k, "seed_digest")) != 0)
        taking_refuse(k, turn_print(k->step.turn, "种子与公布的摘要不符：其摘要为 %s", text),
                      turn_print(k->step.turn,
                                 "the seed is not the one that was promised: its digest is %s",
                                 text));
}

struct drawn {
    struct digest digest;
    const char *task;
};

struct draw {
    const char *seed;
    struct drawn item[SAMPLE_MAX]; /* smallest first */
    size_t count, wanted;
    unsigned pool;
};

static struct digest task_digest(const char *seed, const char *task)
{
    struct bytes parts[] = {bytes_of(seed), bytes_of("\n"), bytes_of(task)};
    return digest_of(SUITE_INTL, parts, 3);
}

static bool smaller(const struct digest *a, const struct digest *b)
{
    return memcmp(a->byte, b->byte, DIGEST_SIZE) < 0;
}

static void draw_one(struct draw *d, const char *task)
{
    struct drawn one = {task_digest(d->seed, task), task};
    size_t at = d->count;
    d->pool++;
    while (at > 0 && smaller(&one.digest, &d->item[at - 1].digest))
        at--;
    if (at == d->wanted)
        return;
    if (d->count < d->wanted)
        d->count++;
    memmove(&d->item[at + 1], &d->item[at], (d->count - 1 - at) * sizeof(one));
    d->item[at] = one;
}

static void mark_drawn(struct taking *k, const char *task)
{
    struct turn *t = k->step.turn;
    Ducha__TaskLine *line = task_of(t, task);
    turn_put(t, turn_key(t, "drawn", task, NULL), bytes_of(k->step.case_id));
    line->has_sampled = true;
    line->sampled++;
    task_put(t, line);
    taking_result(k, "task", task);
}

void draw_sample(struct taking *k)
{
    struct turn *t = k->step.turn;
    const Ducha__CaseKept *sample = casefile_of(t, k->step.case_id);
    const char *inspection = sample && sample->parent ? sample->parent : "", *task;
    struct draw *d = turn_alloc(t, sizeof(*d));
    struct bytes key = {0};
    int64_t count = 0;
    assert(d);
    number(taking_fact(k, "count"), &count);
    *d = (struct draw){.seed = taking_text(k, "seed"), .wanted = (size_t)count};
    while ((task = task_next_done(t, inspection, &key)))
        draw_one(d, task);
    for (size_t i = 0; i < d->count; i++)
        mark_drawn(k, d->item[i].task);
    taking_result(k, "pool", turn_print(t, "%u", d->pool));
    taking_result(k, "drawn", turn_print(t, "%zu", d->count));
    taking_result(k, "method", "sha256(seed 0x0a task), smallest first");
}

/* ---- checked ---- */

void may_check_sampled(struct taking *k)
{
    struct turn *t = k->step.turn;
    if (!turn_get(t, turn_key(t, "drawn", k->step.case_id, NULL)).data)
        taking_refuse(k, "该任务未被抽中", "the task was not drawn");
}

/* A closed task is opened again; one on its way is sent back before anything else. */
void check_sampled(struct taking *k)
{
    Ducha__TaskLine *line = task_of(k->step.turn, k->step.case_id);
    bool closed = line && strcmp(line->state, TASK_CLOSED) == 0;
    if (!line || strcmp(taking_text(k, "passed"), "yes") == 0)
        return;
    taking_result(k, "next", closed ? "reopen-task" : "return-task");
    line->has_must_return = line->must_return = !closed;
    task_put(k->step.turn, line);
}
