/* still.c - how long a deadline may stand still, and so long before its day that it is reminded of:
 * can it be counted, and does it ever say anything? */
#include "pack/check/deadlines/internal.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct time_limit *limit;
};

/* ---- how long it may stand still ---- */

static const struct rule *rule_suspending(const struct regime *r, const char *limit)
{
    const struct rule *rule = r->rules;
    while (rule && !names_have(rule->suspends, limit))
        rule = rule->next;
    return rule;
}

static void check_suspended(struct asking *a, const char *key)
{
    const struct time_limit *l = a->limit;
    const struct rule *rule = rule_suspending(a->r, l->name);
    if (l->from_limit[0])
        place_fault(a->faults, l->at, "write it at that one: this one stands still with it",
                    "请写在前一时限上：该时限随之中止",
                    "`%s` of the deadline `%s`, which counts from the end of `%s`, says nothing",
                    "`%s`（时限 `%s`）无从适用：该时限自 `%s` 届满起算", key, l->name,
                    l->from_limit);
    else if (!rule)
        place_fault(a->faults, l->at, "add `suspends` to a step, or take it out",
                    "请给某个步骤加上 `suspends`，或去掉它",
                    "no step suspends the deadline `%s`: `%s` says nothing",
                    "没有步骤中止时限 `%s`，`%s` 无从适用", l->name, key);
    else if (!rule->generic)
        place_fault(a->faults, rule->at, "let a step without `asks` suspend it",
                    "请由不带 `asks` 的步骤中止它",
                    "`%s` of the deadline `%s` is not looked at: `%s` has a message of its own",
                    "`%s`（时限 `%s`）无从核对：步骤 `%s` 有自己的消息", key, l->name, rule->name);
}

/* A month is no fixed part of what is left of several times. */
static void check_length(struct asking *a, const char *key, const struct limit_span *s, bool parts)
{
    bool counts =
        span_ms(&s->span) || (span_is_length(&s->span) && !(parts && s->span.unit == SPAN_MONTH));
    if (s->within[0] && !counts)
        place_fault(a->faults, a->limit->at,
                    parts ? "count workdays, days, weeks, hours or minutes"
                          : "count workdays, days, weeks, months, years, hours or minutes",
                    parts ? "请写工作日、日、周、小时或分钟"
                          : "请写工作日、日、周、月、年、小时或分钟",
                    "`%s` of the deadline `%s` is `%s`, which is no length that can be counted",
                    "`%s`（时限 `%s`）写的是 `%s`，不能计算长短", key, a->limit->name, s->within);
}

static bool is_longer(const struct span *one, const struct span *other, bool or_as_long)
{
    return one->unit == other->unit && span_is_length(one) == span_is_length(other) &&
           other->beside == SPAN_NOTHING && one->count + or_as_long > other->count;
}

static void check_still(struct asking *a)
{
    const struct time_limit *l = a->limit;
    if (l->still) {
        check_suspended(a, "suspension");
        check_length(a, "suspension", l->still, false);
    }
    if (l->still_all) {
        check_suspended(a, "suspension-total");
        check_length(a, "suspension-total", l->still_all, true);
    }
    if (l->still && l->still_all && is_longer(&l->still->span, &l->still_all->span, false))
        place_fault(a->faults, l->at, "let `suspension` be no longer than `suspension-total`",
                    "`suspension` 不应长于 `suspension-total`",
                    "the deadline `%s` may stand still longer each time than all times together",
                    "时限 `%s` 每次可中止的时间长于累计", l->name);
}

/* ---- when it is reminded of ---- */

/* The clock is told by the module that takes a step by its name, and of what somebody is late for.
 */
static void check_told(struct asking *a)
{
    const struct time_limit *l = a->limit;
    if (l->window || strcmp(l->name, LIMIT_CLOSING_NOTICE) == 0)
        place_fault(a->faults, l->at, "take it out, or take out `window`",
                    "请去掉它，或去掉 `window`",
                    "`reminds` of `%s` reminds nobody: the clock is not told of it",
                    "`reminds`（`%s`）不提醒任何人：它不设时钟", l->name);
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (!rule->generic && names_have(rule->starts, l->name))
            place_fault(a->faults, l->at, "let a step without `asks` start it",
                        "请由不带 `asks` 的步骤开始",
                        "nobody is reminded of the deadline `%s`: `%s` has a message of its own",
                        "时限 `%s` 无从提醒：步骤 `%s` 有自己的消息", l->name, rule->name);
}

#define REST_DAYS_MAX 10 /* days without work behind one another, in any year */
#define WEEK_WORKDAYS 5

/* Calendar days that the length takes at least, and at most; 0: of that nobody can say so. */
static int64_t days_at_least(const struct span *s)
{
    int64_t days = s->unit == SPAN_MONTH ? (int64_t)s->count * 28 : s->count;
    return span_ms(s) ? span_ms(s) / DAY_MS : span_is_length(s) ? days : 0;
}

static int64_t days_at_most(const struct span *s)
{
    int64_t count = s->count, rests = count / WEEK_WORKDAYS + 2;
    int64_t days = s->unit == SPAN_MONTH     ? count * 31
                   : s->unit == SPAN_WORKDAY ? count + rests * REST_DAYS_MAX
                                             : count;
    int64_t rolled = (int64_t)s->roll * (REST_DAYS_MAX + 1);
    return span_ms(s) ? span_ms(s) / DAY_MS + 1 : span_is_length(s) ? days + rolled : 0;
}

static bool outlasts(const struct span *one, const struct span *other)
{
    int64_t most = days_at_most(other);
    return is_longer(one, other, true) || (most && days_at_least(one) >= most);
}

/* Then the day on which it is reminded of is the one on which it begins, or before. */
static void check_before_begin(struct asking *a)
{
    const struct time_limit *l = a->limit;
    bool shorter = l->spans;
    for (const struct limit_span *s = l->spans; s && shorter; s = s->next)
        shorter = s->within[0] && outlasts(&l->reminds->span, &s->span);
    if (shorter && l->reminds->within[0])
        place_fault(a->faults, l->at, "let `reminds` be shorter than `within`",
                    "`reminds` 应短于 `within`",
                    "the deadline `%s` is reminded of before it begins: `%s` before its last day",
                    "时限 `%s` 尚未起算即须提醒：末日前 `%s`", l->name, l->reminds->within);
}

void regime_still(struct regime *r, struct faults *faults, const struct time_limit *l)
{
    struct asking a = {r, faults, l};
    check_still(&a);
    if (!l->reminds)
        return;
    check_length(&a, "reminds", l->reminds, false);
    check_told(&a);
    check_before_begin(&a);
}
