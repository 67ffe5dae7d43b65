/* period.c - see period.h. */
#include "pack/time/period.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define YEAR_MIN 1900
#define YEAR_MAX 9998 /* the period behind the last one is still a day */

const char *const period_words[] = {
    [PERIOD_WEEK] = "week",           [PERIOD_HALF_MONTH] = "half-month",
    [PERIOD_MONTH] = "month",         [PERIOD_QUARTER] = "quarter",
    [PERIOD_HALF_YEAR] = "half-year", [PERIOD_YEAR] = "year",
    [PERIOD_ONCE] = "once",           [PERIODS] = NULL};

bool period_parse(const char *every, enum period *out)
{
    for (unsigned i = 0; i < PERIODS; i++)
        if (strcmp(every, period_words[i]) == 0) {
            *out = (enum period)i;
            return true;
        }
    return false;
}

/* ---- days ---- */

static unsigned months_in(enum period p)
{
    switch (p) {
    case PERIOD_YEAR:
        return 12;
    case PERIOD_HALF_YEAR:
        return 6;
    case PERIOD_QUARTER:
        return 3;
    default:
        return 1;
    }
}

int32_t period_begin(enum period p, int32_t day)
{
    if (p == PERIOD_ONCE)
        return day;
    if (p == PERIOD_WEEK)
        return day - (int32_t)day_week(day) + 1;
    struct date d = day_date(day);
    d.month -= (d.month - 1) % months_in(p);
    d.day = p == PERIOD_HALF_MONTH && d.day > 15 ? 16 : 1;
    return day_of(d);
}

int32_t period_next(enum period p, int32_t day)
{
    int32_t begin = period_begin(p, day);
    if (p == PERIOD_ONCE)
        return begin + 1;
    if (p == PERIOD_WEEK)
        return begin + 7;
    struct date d = day_date(begin);
    if (p == PERIOD_HALF_MONTH && d.day == 1)
        return begin + 15;
    d.day = 1;
    d.month += months_in(p);
    if (d.month > 12) {
        d.month -= 12;
        d.year++;
    }
    return day_of(d);
}

/* ---- names ---- */

const char *period_text(enum period p, int32_t day, char out[PERIOD_TEXT_SIZE])
{
    struct date d = day_date(day);
    switch (p) {
    case PERIOD_YEAR:
        snprintf(out, PERIOD_TEXT_SIZE, "%04d", d.year);
        return out;
    case PERIOD_HALF_YEAR:
        snprintf(out, PERIOD_TEXT_SIZE, "%04dH%u", d.year, (d.month - 1) / 6 + 1);
        return out;
    case PERIOD_QUARTER:
        snprintf(out, PERIOD_TEXT_SIZE, "%04dQ%u", d.year, (d.month - 1) / 3 + 1);
        return out;
    case PERIOD_MONTH:
        snprintf(out, PERIOD_TEXT_SIZE, "%04d-%02u", d.year, d.month);
        return out;
    case PERIOD_HALF_MONTH:
        snprintf(out, PERIOD_TEXT_SIZE, "%04d-%02uH%u", d.year, d.month, d.day > 15 ? 2u : 1u);
        return out;
    case PERIOD_WEEK: {
        int32_t thursday = period_begin(PERIOD_WEEK, day) + 3;
        int year = day_date(thursday).year;
        int32_t first = day_of((struct date){.year = year, .month = 1, .day = 1});
        snprintf(out, PERIOD_TEXT_SIZE, "%04dW%02d", year, (thursday - first) / 7 + 1);
        return out;
    }
    default: {
        char text[DAY_TEXT_SIZE];
        snprintf(out, PERIOD_TEXT_SIZE, "%.10s", day_text(day, text));
        return out;
    }
    }
}

/* The year it says, and in that year the one that is called so: 54 are looked at, at most. */
int32_t period_called(enum period p, const char *text)
{
    size_t digits = strspn(text, "0123456789");
    if (digits != 4 || strlen(text) >= PERIOD_TEXT_SIZE)
        return DAY_NONE;
    int year = atoi(text);
    if (year < YEAR_MIN || year > YEAR_MAX)
        return DAY_NONE;
    if (p == PERIOD_ONCE)
        return day_parse(text);
    int32_t day = period_begin(p, day_of((struct date){.year = year, .month = 1, .day = 1}));
    int32_t end = day_of((struct date){.year = year, .month = 12, .day = 31});
    char name[PERIOD_TEXT_SIZE];
    for (; day <= end; day = period_next(p, day))
        if (strcmp(period_text(p, day, name), text) == 0)
            return day;
    return DAY_NONE;
}

int32_t period_of(const char *text, enum period *out)
{
    for (unsigned i = 0; i < PERIODS; i++) {
        int32_t day = period_called((enum period)i, text);
        if (day == DAY_NONE)
            continue;
        *out = (enum period)i;
        return day;
    }
    return DAY_NONE;
}

/* ---- what comes again ---- */

static bool is_in(const struct recurrence *r, int32_t day)
{
    return (r->from == DAY_NONE || day >= r->from) && (r->until == DAY_NONE || day <= r->until);
}

int32_t recurrence_first(const struct recurrence *r, int64_t ms)
{
    if (r->every == PERIOD_ONCE)
        return day_begin(r->on) >= ms ? r->on : DAY_NONE;
    int64_t least = r->from != DAY_NONE && day_begin(r->from) > ms ? day_begin(r->from) : ms;
    int32_t begin = period_begin(r->every, day_at(least));
    if (day_begin(begin) < least)
        begin = period_next(r->every, begin);
    return is_in(r, begin) ? begin : DAY_NONE;
}

int32_t recurrence_next(const struct recurrence *r, int32_t day)
{
    if (r->every == PERIOD_ONCE)
        return DAY_NONE;
    int32_t next = period_next(r->every, day);
    return is_in(r, next) ? next : DAY_NONE;
}

int32_t recurrence_called(const struct recurrence *r, const char *text)
{
    int32_t day = period_called(r->every, text);
    bool good = day != DAY_NONE && (r->every == PERIOD_ONCE ? day == r->on : is_in(r, day));
    return good ? day : DAY_NONE;
}

bool within_years(int32_t from, unsigned years, int32_t day)
{
    struct date last = day_date(from);
    last.year += (int)years;
    unsigned days = month_days(last.year, last.month);
    if (last.day > days)
        last.day = days;
    return day <= day_of(last);
}
