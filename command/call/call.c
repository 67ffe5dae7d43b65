/* call.c - what a call was given. */
#include "command/call/call.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

bool number_parse(const char *text, uint64_t *out)
{
    int64_t value;
    if (!text_int(text, &value) || value < 0)
        return false;
    *out = (uint64_t)value;
    return true;
}

void call_clear(struct call *c)
{
    for (unsigned i = 0; i < c->given_count; i++)
        free(c->given[i].text);
    for (unsigned i = 0; i < c->arg_count; i++)
        free(c->args[i]);
    c->given_count = c->arg_count = 0;
}

static const struct given *given_find(const struct call *c, const char *flag, unsigned index)
{
    for (unsigned i = 0; i < c->given_count; i++)
        if (strcmp(c->given[i].flag->name, flag) == 0 && index-- == 0)
            return &c->given[i];
    return NULL;
}

bool call_has(const struct call *c, const char *flag)
{
    return given_find(c, flag, 0) != NULL;
}

const char *call_each(const struct call *c, const char *flag, unsigned index)
{
    const struct given *g = given_find(c, flag, index);
    return g ? g->text : NULL;
}

const char *call_text(const struct call *c, const char *flag)
{
    return call_each(c, flag, 0);
}

uint64_t call_number(const struct call *c, const char *flag, uint64_t otherwise)
{
    const char *text = call_text(c, flag);
    uint64_t value;
    return text && number_parse(text, &value) ? value : otherwise;
}

const char *call_arg(const struct call *c, unsigned index)
{
    return index < c->arg_count ? c->args[index] : NULL;
}
