/* tally.c - a module of somebody else's: counts what each case was asked to add, and says the sum.
 */
#include <stdio.h>

#include "modules/module.h"

static enum err on_add(struct turn *t, const struct message *m)
{
    uint64_t sum = 0;
    char text[32];
    struct bytes key = bytes_of(m->case_id[0] ? m->case_id : "-"), row = turn_get(t, key);
    if (m->body.size != 1 || *(const char *)m->body.data < '0' || *(const char *)m->body.data > '9')
        return turn_error(t, ERR_MALFORMED, "one digit is wanted");
    if (row.size == sizeof(sum))
        memcpy(&sum, row.data, sizeof(sum));
    sum += (uint64_t)(*(const char *)m->body.data - '0');
    turn_put(t, key, (struct bytes){&sum, sizeof(sum)});
    snprintf(text, sizeof(text), "%llu", (unsigned long long)sum);
    turn_emit(t, "tally.added", NULL, bytes_of(text));
    return OK;
}

static const struct reaction reactions[] = {
    {"tally.add", on_add, ASKED},
    {0},
};
MODULE(tally, reactions, NULL);
