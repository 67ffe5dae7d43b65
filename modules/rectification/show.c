/* show.c - the tasks, shown: page by page, with totals that were counted as the lines changed. */
#include "modules/rectification/internal.h"

#include "base/text.h"

#define TASK_LINES_MAX 200u                 /* in one answer; `next` says how to go on */
#define TASK_BYTES_MAX ((size_t)384 * 1024) /* of lines in one answer, whichever comes first */

struct showing {
    Ducha__TaskShown told;
    Ducha__TaskLine *line[TASK_LINES_MAX];
};

static void show_one(struct turn *t, struct showing *s, const char *task)
{
    Ducha__TaskLine *line = task_of(t, task);
    if (line)
        s->line[s->told.n_line++] = line;
}

static void show_lines(struct turn *t, struct showing *s, const Ducha__TaskShow *asked)
{
    const char *in = or_empty(asked->inspection), *after = or_empty(asked->after);
    uint32_t limit =
        asked->limit > 0 && asked->limit < TASK_LINES_MAX ? asked->limit : TASK_LINES_MAX;
    struct bytes prefix = in[0] ? turn_key(t, "task", in, NULL) : turn_key(t, "task", NULL);
    struct bytes key = {0}, value;
    size_t size = 0;
    if (after[0])
        key = task_key(t, in[0] ? in : task_inspection(t, after), after);
    while (turn_next(t, prefix, &key, &value)) {
        size += value.size;
        if (s->told.n_line == limit || (s->told.n_line > 0 && size > TASK_BYTES_MAX)) {
            s->told.next = s->line[s->told.n_line - 1]->case_id;
            return;
        }
        Ducha__TaskLine *line = body_read(t, value, &ducha__task_line__descriptor);
        assert(line); /* our own row, and the turn has room for a page of them */
        s->line[s->told.n_line++] = line;
    }
}

static bool too_long(const char *text)
{
    return text && strlen(text) > CASE_ID_MAX;
}

enum err on_task_show(struct turn *t, const struct message *m)
{
    const Ducha__TaskShow *asked = body_read(t, m->body, &ducha__task_show__descriptor);
    struct showing *s = turn_alloc(t, sizeof(*s));
    if (!asked || !s || too_long(asked->after) || too_long(asked->inspection) ||
        too_long(asked->case_id))
        return body_bad(t);
    *s = (struct showing){.told = DUCHA__TASK_SHOWN__INIT};
    s->told.line = s->line;
    s->told.totals = task_totals(t, or_empty(asked->inspection));
    if (asked->case_id)
        show_one(t, s, asked->case_id);
    else
        show_lines(t, s, asked);
    turn_emit(t, "task.shown", NULL, body_pack(t, &s->told.base));
    return OK;
}
