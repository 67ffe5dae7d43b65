/* period.c - see period.h. */
#include "modules/planning/period.h"

#include <stdio.h>
#include <string.h>

#define YEAR_MIN 1900
#define YEAR_MAX 9999

bool period_parse(const char *every, enum period *out)
{
    static const char *const words[] = {"month", "quarter", "year"};
    static const enum period periods[] = {PERIOD_MONTH, PERIOD_QUARTER, PERIOD_YEAR};
    for (unsigned i = 0; i < 3; i++)
        if (strcmp(every, words[i]) == 0) {
            *out = periods[i];
            return true;
        }
    return false;
}

static unsigned months_in(enum period p)
{
    return p == PERIOD_MONTH ? 1 : p == PERIOD_QUARTER ? 3 : 12;
}

int32_t period_begin(enum period p, int32_t day)
{
    struct date d = day_date(day);
    d.month -= (d.month - 1) % months_in(p);
    d.day = 1;
    return day_of(d);
}

int32_t period_next(enum period p, int32_t day)
{
    struct date d = day_date(period_begin(p, day));
    d.month += months_in(p);
    if (d.month > 12) {
        d.month -= 12;
        d.year++;
    }
    return day_of(d);
}

int32_t period_first(enum period p, int64_t ms)
{
    int32_t begin = period_begin(p, day_at(ms));
    return day_begin(begin) >= ms ? begin : period_next(p, begin);
}

const char *period_text(enum period p, int32_t day, char out[PERIOD_TEXT_SIZE])
{
    struct date d = day_date(day);
    if (p == PERIOD_YEAR)
        snprintf(out, PERIOD_TEXT_SIZE, "%04d", d.year);
    else if (p == PERIOD_QUARTER)
        snprintf(out, PERIOD_TEXT_SIZE, "%04dQ%u", d.year, (d.month - 1) / 3 + 1);
    else
        snprintf(out, PERIOD_TEXT_SIZE, "%04d-%02u", d.year, d.month);
    return out;
}

/* What the name says is tried, and believed when it is called so. */
int32_t period_called(enum period p, const char *text)
{
    unsigned part = 1;
    int year;
    if (strlen(text) >= PERIOD_TEXT_SIZE ||
        sscanf(text, p == PERIOD_QUARTER ? "%4dQ%1u" : "%4d-%2u", &year, &part) < 1)
        return DAY_NONE;
    if (year < YEAR_MIN || year > YEAR_MAX || part < 1 || part > 12)
        return DAY_NONE;
    unsigned month = p == PERIOD_QUARTER ? 3 * part - 2 : p == PERIOD_MONTH ? part : 1;
    if (month > 12)
        return DAY_NONE;
    char again[PERIOD_TEXT_SIZE];
    int32_t day = day_of((struct date){.year = year, .month = month, .day = 1});
    return strcmp(period_text(p, day, again), text) == 0 ? day : DAY_NONE;
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
