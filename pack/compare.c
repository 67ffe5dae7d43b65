/* compare.c - see compare.h. A comparison is a range: what lies above a low bound, below a high
 * one, or between the two. */
#include "pack/compare.h"

#include <string.h>

#include "pack/decimal.h"
#include "pack/time/calendar.h"

#define AND " and "
#define BOUND_SIZE 48u /* of the text of one bound */

struct edge {
    bool said, in; /* the bound itself is in */
    struct decimal at;
};

struct range {
    enum compare_of kind; /* COMPARE_NOTHING: not written right */
    struct edge low, high;
};

bool compare_is(const char *text)
{
    return text[0] == '<' || text[0] == '>';
}

/* A day is a whole number. */
static enum compare_of read(const char *text, struct decimal *out)
{
    int32_t day = day_parse(text);
    *out = (struct decimal){day, 0};
    if (day != DAY_NONE)
        return COMPARE_DATES;
    return decimal_read(text, out) ? COMPARE_NUMBERS : COMPARE_NOTHING;
}

/* One of the two: `>= 10`. False: it is not written right, or the range has such a bound already.
 */
static bool add_bound(struct range *r, const char *text, size_t size)
{
    char bound[BOUND_SIZE];
    if (size >= sizeof(bound) || !compare_is(text))
        return false;
    memcpy(bound, text, size);
    bound[size] = '\0';
    const char *at = bound + 1 + (bound[1] == '=');
    at += strspn(at, " ");
    struct edge *edge = text[0] == '>' ? &r->low : &r->high;
    bool twice = edge->said, first = !r->low.said && !r->high.said;
    *edge = (struct edge){.said = true, .in = text[1] == '='};
    enum compare_of kind = read(at, &edge->at);
    bool alike = first || kind == r->kind;
    r->kind = kind;
    return !twice && alike && kind != COMPARE_NOTHING;
}

static struct range range_of(const char *text)
{
    struct range r = {.kind = COMPARE_NOTHING};
    const char *and = strstr(text, AND);
    bool good = add_bound(&r, text, and? (size_t)(and-text) : strlen(text));
    if (good && and)
        good = add_bound(&r, and+strlen(AND), strlen(and+strlen(AND)));
    if (!good)
        r.kind = COMPARE_NOTHING;
    return r;
}

enum compare_of compare_kind(const char *text)
{
    return compare_is(text) ? range_of(text).kind : COMPARE_NOTHING;
}

static bool is_in(const struct range *r, const struct decimal *value)
{
    int low = r->low.said ? decimal_order(value, &r->low.at) : 1;
    int high = r->high.said ? decimal_order(value, &r->high.at) : -1;
    return (low > 0 || (low == 0 && r->low.in)) && (high < 0 || (high == 0 && r->high.in));
}

bool compare_holds(const char *text, const char *value)
{
    struct range r = range_of(text);
    struct decimal number;
    return r.kind != COMPARE_NOTHING && read(value, &number) == r.kind && is_in(&r, &number);
}

/* The first, or last, whole number or day that is still in. */
static struct edge whole_edge(struct edge e, int way)
{
    if (e.said && way > 0 && e.at.part)
        e = (struct edge){true, true, {e.at.whole + 1, 0}};
    else if (e.said && !e.in && !e.at.part)
        e = (struct edge){true, true, {e.at.whole + way, 0}};
    else if (e.said)
        e = (struct edge){true, true, {e.at.whole, 0}};
    return e;
}

static bool is_empty(struct range r, bool whole)
{
    if (whole || r.kind == COMPARE_DATES) {
        r.low = whole_edge(r.low, +1);
        r.high = whole_edge(r.high, -1);
    }
    int order = r.low.said && r.high.said ? decimal_order(&r.low.at, &r.high.at) : -1;
    return order > 0 || (order == 0 && !(r.low.in && r.high.in));
}

bool compare_empty(const char *text, bool whole)
{
    struct range r = range_of(text);
    return r.kind != COMPARE_NOTHING && is_empty(r, whole);
}

/* The narrower of two low bounds (way +1) or high ones (-1). */
static struct edge narrower(struct edge a, struct edge b, int way)
{
    if (!a.said || !b.said)
        return a.said ? a : b;
    int order = way * decimal_order(&a.at, &b.at);
    if (order == 0)
        return a.in ? b : a;
    return order > 0 ? a : b;
}

static bool ranges_meet(const char *a, const char *b, bool whole)
{
    struct range x = range_of(a), y = range_of(b);
    if (x.kind == COMPARE_NOTHING || x.kind != y.kind)
        return true; /* not written right, which is a fault of its own */
    struct range both = {x.kind, narrower(x.low, y.low, +1), narrower(x.high, y.high, -1)};
    return !is_empty(both, whole);
}

bool compare_meet(const char *a, const char *b, bool whole)
{
    if (compare_is(a) && compare_is(b))
        return ranges_meet(a, b, whole);
    if (compare_is(a))
        return compare_holds(a, b);
    return compare_is(b) ? compare_holds(b, a) : strcmp(a, b) == 0;
}
