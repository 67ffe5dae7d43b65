/* tally.c - see tally.h. */
#include "modules/kit/tally.h"

struct tally tally_open(struct turn *t, struct bytes key)
{
    struct tally y = {t, key, DUCHA__TALLY__INIT};
    struct bytes row = turn_get(t, key);
    Ducha__TallyLine **room = turn_alloc(t, TALLY_LINES_MAX * sizeof(*room));
    assert(room);
    if (row.data) {
        const Ducha__Tally *kept = body_read(t, row, &ducha__tally__descriptor);
        assert(kept && kept->n_line <= TALLY_LINES_MAX); /* our own row */
        memcpy(room, kept->line, kept->n_line * sizeof(*room));
        y.kept.n_line = kept->n_line;
    }
    y.kept.line = room;
    return y;
}

static Ducha__TallyLine *find(const struct tally *y, const char *group, const char *of)
{
    for (size_t i = 0; i < y->kept.n_line; i++)
        if (strcmp(y->kept.line[i]->group, group) == 0 && strcmp(y->kept.line[i]->of, of) == 0)
            return y->kept.line[i];
    return NULL;
}

uint64_t tally_get(const struct tally *y, const char *group, const char *of)
{
    const Ducha__TallyLine *line = find(y, group, of);
    return line ? line->number : 0;
}

static Ducha__TallyLine *line_new(struct tally *y, const char *group, const char *of)
{
    if (y->kept.n_line == TALLY_LINES_MAX)
        return NULL;
    Ducha__TallyLine *line = turn_alloc(y->turn, sizeof(*line));
    assert(line);
    ducha__tally_line__init(line);
    line->group = turn_print(y->turn, "%s", group);
    line->of = turn_print(y->turn, "%s", of);
    line->has_number = true;
    y->kept.line[y->kept.n_line++] = line;
    return line;
}

uint64_t tally_add(struct tally *y, const char *group, const char *of, int64_t by)
{
    Ducha__TallyLine *line = find(y, group, of);
    if (!line && by > 0)
        line = line_new(y, group, of);
    if (!line)
        return 0;
    bool below = by < 0 && line->number < (uint64_t)-by;
    line->number = below ? 0 : line->number + (uint64_t)by;
    return line->number;
}

void tally_close(struct tally *y)
{
    turn_put(y->turn, y->key, body_pack(y->turn, &y->kept.base));
}
