/* counting.c - a module to be killed: it counts notes, and dies of one that says so.
 *
 * Built as a plug-in for the real processes, and into the tests, where the checker replays it. */
#include <stdlib.h>

#include "modules/module.h"

static enum err on_note(struct turn *t, const struct message *m)
{
    uint64_t n = 0;
    if (m->body.size == 3 && memcmp(m->body.data, "die", 3) == 0)
        abort();
    struct bytes row = bytes_of(*m->case_id ? m->case_id : "-"), old = turn_get(t, row);
    if (old.size == sizeof(n))
        memcpy(&n, old.data, sizeof(n));
    n++;
    turn_put(t, row, (struct bytes){&n, sizeof(n)});
    turn_emit(t, "note.counted", NULL, (struct bytes){&n, sizeof(n)});
    return OK;
}

static const struct reaction reactions[] = {{.kind = "note.add", .handle = on_note}, {0}};
MODULE(counting, reactions, NULL);
