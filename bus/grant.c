#include "bus/grant.h"

#include "proto/envelope.h"

static bool any(const char *const *patterns, struct bytes text)
{
    for (; patterns && *patterns; patterns++)
        if (kind_matches(*patterns, text))
            return true;
    return false;
}

bool grant_name(const struct grant *g, struct bytes name)
{
    if (bytes_equal(name, bytes_of("clock")) || bytes_equal(name, bytes_of(BUS_NAME)))
        return false; /* the bus alone is: what these two tell is believed */
    if (g && g->office)
        return bytes_start(name, bytes_of("office/")) && name.size == 7 + strlen(g->office) &&
               memcmp((const char *)name.data + 7, g->office, name.size - 7) == 0;
    return !g || bytes_equal(bytes_of(g->name), name) || any(g->producer, name);
}

bool grant_publish(const struct grant *g, struct bytes kind)
{
    return !g || (!g->office && any(g->publish, kind));
}

bool grant_follow(const struct grant *g, struct bytes kind)
{
    return !g || g->office || any(g->follow, kind);
}

/* `a.*` is taken by `a.*` and `*`, not by `a.b`: as texts, a pattern takes a narrower one. */
bool grant_follow_pattern(const struct grant *g, const char *pattern)
{
    if (!g || g->office)
        return true;
    for (const char *const *have = g->follow; have && *have; have++) {
        size_t n = strlen(*have);
        bool wide = n > 0 && (*have)[n - 1] == '*';
        if (strcmp(*have, pattern) == 0 || (wide && strncmp(*have, pattern, n - 1) == 0))
            return true;
    }
    return false;
}
