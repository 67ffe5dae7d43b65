/* compare.c - see compare.h. */
#include "modules/kit/compare.h"

#include "modules/kit/calendar.h"

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
