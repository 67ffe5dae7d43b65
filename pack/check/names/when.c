/* when.c - can a condition of the pack ever hold?
 *
 * A word must be one that the field can be, and only what has an order is compared. */
#include "pack/check/names/names.h"
#include "pack/compare.h"
#include "pack/internal.h"

#define POINTS "points" /* what a score sheet adds up, whatever the pack says that it is */

struct asking {
    struct regime *r;
    struct faults *faults;
    struct place at;
    const char *key; /* when, sets */
};

static bool can_be(const struct regime *r, const char *name, const char *value)
{
    const struct form_field *f = regime_field(r, name);
    if (strcmp(name, "type") == 0)
        return regime_type(r, value);
    if (f->one_of[0])
        return regime_is_code(r, f->one_of, value);
    int64_t number;
    struct decimal decimal;
    char plain[DECIMAL_TEXT_SIZE];
    switch (f->is) {
    case FIELD_YES_NO:
        return strcmp(value, "yes") == 0 || strcmp(value, "no") == 0;
    case FIELD_DATE:
        return day_parse(value) != DAY_NONE;
    case FIELD_NUMBER:
        return decimal_read(value, &decimal) && decimal_digits(value) <= f->digits &&
               strcmp(decimal_text(value, plain), value) == 0; /* as it is kept */
    case FIELD_MOMENT:
        return moment_parse(value, &number);
    default:
        return true;
    }
}

static void check_word(struct asking *a, const char *name, const char *value)
{
    if (can_be(a->r, name, value))
        return;
    if (strcmp(a->key, "sets") == 0)
        place_fault(a->faults, a->at, "write one of the values that it can have",
                    "请写该字段可能有的值",
                    "`sets` gives `%s` the value `%s`, which it can never be",
                    "`sets` 给 `%s` 设定 `%s`，但它不可能取此值", name, value);
    else
        place_fault(a->faults, a->at, "write one of the values that it can have",
                    "请写该字段可能有的值", "`%s` compares `%s` with `%s`, which it can never be",
                    "`%s` 把 `%s` 与 `%s` 比较，但它不可能取此值", a->key, name, value);
}

static enum compare_of order_of(const struct regime *r, const char *name)
{
    const struct form_field *f = regime_field(r, name);
    if (f && f->is == FIELD_DATE)
        return COMPARE_DATES;
    bool number = f && (f->is == FIELD_NUMBER || strcmp(name, POINTS) == 0);
    return number ? COMPARE_NUMBERS : COMPARE_NOTHING;
}

static void check_comparison(struct asking *a, const char *name, const char *value)
{
    enum compare_of kind = order_of(a->r, name);
    if (kind == COMPARE_NOTHING)
        place_fault(a->faults, a->at, "compare a field that is a number or a date",
                    "请比较数字或日期字段",
                    "`%s` compares `%s` with `%s`, and it is neither number nor date",
                    "`%s` 把 `%s` 与 `%s` 比较，但它既不是数字也不是日期", a->key, name, value);
    else if (compare_kind(value) != kind)
        place_fault(a->faults, a->at,
                    "write \">= 25\", \">= 10 and < 30\", or \"< 2026-07-01\" for a date",
                    "请写 \">= 25\" 或 \">= 10 and < 30\"，日期请写 \"< 2026-07-01\"",
                    "`%s` compares `%s` with `%s`, which is not written as a comparison",
                    "`%s` 把 `%s` 与 `%s` 比较，写法不对", a->key, name, value);
    else if (compare_empty(value, !regime_field(a->r, name)->digits))
        place_fault(a->faults, a->at, "correct one of the two bounds", "请改正其中一端",
                    "`%s` compares `%s` with `%s`, in which nothing lies",
                    "`%s` 把 `%s` 与 `%s` 比较，其间没有任何值", a->key, name, value);
}

static bool ask(struct asking *a, const char *name)
{
    const char *const one[] = {name, NULL};
    if (strcmp(name, "type") == 0 || regime_field(a->r, name))
        return true;
    regime_check_names(a->r, a->faults, a->at, a->key, one, regime_fields());
    return false;
}

/* Is each of its values one of those that may not be? */
static bool forbids_all(const struct condition *none, const struct condition *c)
{
    bool all = none->none && !c->any && strcmp(none->name, c->name) == 0;
    for (const char *const *v = c->is; *v && all; v++)
        all = names_have(none->is, *v);
    return all;
}

/* Can one value be what both ask for? Of a field with several each may have its own. */
static bool apart(const struct regime *r, const struct condition *a, const struct condition *b)
{
    const struct form_field *f = regime_field(r, a->name);
    if (a->none || b->none || a->any || b->any || strcmp(a->name, b->name) != 0 || (f && f->many))
        return false;
    for (const char *const *x = a->is; *x; x++)
        for (const char *const *y = b->is; *y; y++)
            if (compare_meet(*x, *y, !f || !f->digits))
                return false;
    return true;
}

static const char *never(const struct regime *r, const struct condition *one,
                         const struct condition *other)
{
    for (const struct condition *a = one; a; a = a->next)
        for (const struct condition *b = other; b; b = b->next)
            if (apart(r, a, b) || (!b->none && forbids_all(a, b)) ||
                (!a->none && forbids_all(b, a)))
                return a->name;
    return NULL;
}

/* None of the alternatives goes with the others: what it is about; NULL: one may. */
static const char *no_alternative(const struct regime *r, const struct condition *any,
                                  const struct condition *other)
{
    const char *name = NULL;
    for (const struct alternative *a = any->any; a; a = a->next)
        if (!(name = never(r, a->when, other)))
            return NULL;
    return name;
}

static const char *never_any(const struct regime *r, const struct condition *one,
                             const struct condition *other)
{
    const char *name = NULL;
    for (const struct condition *c = one; c && !name; c = c->next)
        name = c->any ? no_alternative(r, c, other) : NULL;
    return name;
}

const char *regime_never(const struct regime *r, const struct condition *one,
                         const struct condition *other)
{
    const char *name = never(r, one, other);
    name = name ? name : never_any(r, one, other);
    return name ? name : never_any(r, other, one);
}

static void check_contradiction(struct asking *a, const struct condition *when)
{
    for (const struct condition *c = when; c; c = c->next)
        for (const struct condition *none = when; none && !c->none; none = none->next)
            if (forbids_all(none, c))
                place_fault(a->faults, a->at, "take it out of `when` or out of `when-not`",
                            "请从 `when` 或 `when-not` 中去掉它",
                            "`when` asks for `%s` and `when-not` forbids it: it can never hold",
                            "`when` 要求 `%s`，`when-not` 又排除它，永远不能成立", c->name);
}

static void check_all(struct regime *r, struct faults *faults, struct place at, const char *key,
                      const struct condition *when)
{
    for (const struct condition *c = when; c; c = c->next) {
        struct asking a = {r, faults, at, c->none ? "when-not" : key};
        if (c->any)
            continue;
        for (const char *const *v = c->is; ask(&a, c->name) && *v; v++)
            if (compare_is(*v))
                check_comparison(&a, c->name, *v);
            else
                check_word(&a, c->name, *v);
    }
}

static void check_alternatives(struct regime *r, struct faults *faults, struct place at,
                               const struct condition *when, const struct condition *any)
{
    for (const struct alternative *a = any->any; a; a = a->next) {
        const char *name = never(r, a->when, when);
        check_all(r, faults, at, "when-any", a->when);
        if (name)
            place_fault(faults, at, "take it out of `when-any`, or correct a condition",
                        "请从 `when-any` 中去掉它，或改正条件",
                        "a condition of `when-any` on `%s` can never hold beside `when` and "
                        "`when-not`",
                        "`when-any` 中对 `%s` 的条件与 `when`、`when-not` 不能同时成立", name);
    }
}

void regime_when(struct regime *r, struct faults *faults, struct place at,
                 const struct condition *when)
{
    check_all(r, faults, at, "when", when);
    for (const struct condition *c = when; c; c = c->next)
        check_alternatives(r, faults, at, when, c);
    check_contradiction(&(struct asking){r, faults, at, "when"}, when);
}

void regime_sets(struct regime *r, struct faults *faults, struct place at,
                 const struct condition *sets)
{
    struct asking a = {r, faults, at, "sets"};
    for (const struct condition *c = sets; c; c = c->next)
        for (const char *const *v = c->is; ask(&a, c->name) && *v; v++)
            check_word(&a, c->name, *v);
}
