/* span.c - reads a length of time as a pack writes it.
 *
 *   10 workdays, 2 weeks ...     counted from the event
 *   end of quarter               the last day of the period that the event is in, or of the next
 *   11-01 of next year           a day of that period; also day 5 of next month, day 25 of month 3
 *                                of quarter
 *   next tuesday, next 11-01     the first one behind the event
 *   10 days before end of year   counted from such a day; also after */
#include <stdio.h>

#include "pack/time/period.h"

#define LEAP_YEAR 2024 /* any: 02-29 is a day of a year */

/* A number without a nought before it; 0: there is none that a span can have. */
static unsigned skip_count(const char **text)
{
    char number[8];
    int64_t count;
    size_t digits = strspn(*text, "0123456789");
    if (digits == 0 || digits >= sizeof(number))
        return 0;
    memcpy(number, *text, digits);
    number[digits] = '\0';
    *text += digits;
    return text_int(number, &count) && count <= (int64_t)SPAN_MAX ? (unsigned)count : 0;
}

/* ---- a day of a period ---- */

/* "quarter", "next quarter", and nothing behind it. */
static bool parse_period(const char *text, struct span *out)
{
    out->next = text_skip(&text, "next ");
    return period_parse(text, &out->period) && out->period != PERIOD_ONCE;
}

/* "end of quarter", "end of next month". */
static bool parse_end(const char *text, struct span *out)
{
    *out = (struct span){.unit = SPAN_END_OF};
    return text_skip(&text, "end of ") && parse_period(text, out);
}

static bool parse_weekday(const char *text, struct span *out)
{
    static const char *const names[] = {"next monday",   "next tuesday", "next wednesday",
                                        "next thursday", "next friday",  "next saturday",
                                        "next sunday"};
    for (unsigned i = 0; i < 7; i++)
        if (strcmp(text, names[i]) == 0) {
            *out = (struct span){.unit = SPAN_WEEKDAY, .count = i + 1};
            return true;
        }
    return false;
}

/* "11-01", as in 2026-11-01. */
static bool skip_month_day(const char **text, struct span *out)
{
    struct date d;
    char date[11] = "";
    snprintf(date, sizeof(date), "%d-%.5s", LEAP_YEAR, *text);
    if (!text_date(date, &d))
        return false;
    *out =
        (struct span){.unit = SPAN_DAY_OF, .period = PERIOD_YEAR, .month = d.month, .day = d.day};
    *text += 5;
    return true;
}

/* "11-01 of next year"; "next 11-01". */
static bool parse_date(const char *text, struct span *out)
{
    bool ahead = text_skip(&text, "next ");
    if (!skip_month_day(&text, out))
        return false;
    out->ahead = ahead;
    return ahead
               ? !*text
               : text_skip(&text, " of ") && parse_period(text, out) && out->period == PERIOD_YEAR;
}

/* So many months; 0: its days are written in another way. */
static unsigned months_of(enum period p)
{
    return p == PERIOD_MONTH ? 1 : p == PERIOD_QUARTER ? 3 : p == PERIOD_HALF_YEAR ? 6 : 0;
}

/* "day 5 of next month", "day 25 of month 3 of quarter". */
static bool parse_day(const char *text, struct span *out)
{
    *out = (struct span){.unit = SPAN_DAY_OF, .month = 1};
    if (!text_skip(&text, "day ") || (out->day = skip_count(&text)) == 0 || out->day > 31 ||
        !text_skip(&text, " of "))
        return false;
    bool named = text_skip(&text, "month ");
    if (named && ((out->month = skip_count(&text)) == 0 || !text_skip(&text, " of ")))
        return false;
    return parse_period(text, out) && out->month <= months_of(out->period) &&
           named == (out->period != PERIOD_MONTH);
}

/* ---- counted ---- */

/* A week is seven days and a year twelve months, so that nothing behind has to know them. */
static const struct unit {
    const char *one, *many;
    enum span_unit unit;
    unsigned times;
} units[] = {{"workday", "workdays", SPAN_WORKDAY, 1}, {"day", "days", SPAN_DAY, 1},
             {"week", "weeks", SPAN_DAY, 7},           {"month", "months", SPAN_MONTH, 1},
             {"year", "years", SPAN_MONTH, 12},        {"hour", "hours", SPAN_HOUR, 1},
             {"minute", "minutes", SPAN_MINUTE, 1}};

/* Moves behind it. */
static bool skip_counted(const char **text, struct span *out)
{
    unsigned count = skip_count(text);
    if (count == 0 || !text_skip(text, " "))
        return false;
    for (const struct unit *u = units; u < units + sizeof(units) / sizeof(units[0]); u++) {
        size_t size = strcspn(*text, " ");
        const char *word = count > 1 ? u->many : u->one;
        if (strlen(word) != size || strncmp(*text, word, size) != 0)
            continue;
        *out = (struct span){.unit = u->unit, .count = count * u->times};
        *text += size;
        return out->count <= SPAN_MAX;
    }
    return false;
}

static bool parse_counted(const char *text, struct span *out)
{
    return skip_counted(&text, out) && !*text;
}

/* "10 days before end of quarter", "5 workdays after 11-01 of year". */
static bool parse_beside(const char *text, struct span *out)
{
    struct span day;
    if (!skip_counted(&text, out) || span_ms(out))
        return false;
    out->before = text_skip(&text, " before ");
    if (!out->before && !text_skip(&text, " after "))
        return false;
    if (!parse_end(text, &day) && !parse_date(text, &day) && !parse_day(text, &day))
        return false;
    out->beside = day.unit;
    out->period = day.period;
    out->next = day.next;
    out->ahead = day.ahead;
    out->month = day.month;
    out->day = day.day;
    return true;
}

bool span_parse(const char *text, struct span *out)
{
    return parse_end(text, out) || parse_weekday(text, out) || parse_date(text, out) ||
           parse_day(text, out) || parse_counted(text, out) || parse_beside(text, out);
}

int64_t span_ms(const struct span *s)
{
    int64_t ms = s->unit == SPAN_HOUR ? 3600000 : s->unit == SPAN_MINUTE ? 60000 : 0;
    return ms * s->count;
}

bool span_is_length(const struct span *s)
{
    bool days = s->unit == SPAN_WORKDAY || s->unit == SPAN_DAY || s->unit == SPAN_MONTH;
    return days && s->beside == SPAN_NOTHING;
}
