/* compare.c - see compare.h. */
#include "pack/compare.h"

#include <string.h>

#include "pack/calendar.h"

bool compare_is(const char *text)
{
    return text[0] == '<' || text[0] == '>';
}

/* What stands behind the sign. */
static const char *bound(const char *text)
{
    text += 1 + (text[1] == '=');
    return text + strspn(text, " ");
}

static enum compare_of read(const char *text, int64_t *out)
{
    int32_t day = day_parse(text);
    *out = day;
    if (day != DAY_NONE)
        return COMPARE_DATES;
    return text_int(text, out) ? COMPARE_NUMBERS : COMPARE_NOTHING;
}

enum compare_of compare_kind(const char *text)
{
    int64_t unused;
    return compare_is(text) ? read(bound(text), &unused) : COMPARE_NOTHING;
}

bool compare_holds(const char *text, const char *value)
{
    int64_t limit, number;
    enum compare_of kind = read(bound(text), &limit);
    if (kind == COMPARE_NOTHING || read(value, &number) != kind)
        return false;
    bool same = text[1] == '=' && number == limit;
    return same || (text[0] == '<' ? number < limit : number > limit);
}

/* The last whole number, or day, that is still in. */
static int64_t edge(const char *text, int64_t limit)
{
    if (text[1] == '=')
        return limit;
    return text[0] == '<' ? limit - 1 : limit + 1;
}

static bool ranges_meet(const char *a, const char *b)
{
    int64_t x, y;
    enum compare_of kind = read(bound(a), &x);
    if (kind == COMPARE_NOTHING || read(bound(b), &y) != kind)
        return true; /* not written right, which is a fault of its own */
    if (a[0] == b[0])
        return true;
    return a[0] == '>' ? edge(a, x) <= edge(b, y) : edge(b, y) <= edge(a, x);
}

bool compare_meet(const char *a, const char *b)
{
    if (compare_is(a) && compare_is(b))
        return ranges_meet(a, b);
    if (compare_is(a))
        return compare_holds(a, b);
    return compare_is(b) ? compare_holds(b, a) : strcmp(a, b) == 0;
}
