/* calendar.h - working days, holidays and shifted days of China, and what "within ten working
 * days" means.
 *
 * A day is a number: days since 1970-01-01, by the civil calendar. The office's day is that of
 * +08:00, whatever the machine believes; China has one offset and no summer time.
 *
 * A deadline that falls on a day ends with it: at 24:00, +08:00, which is 00:00 of the next
 * day. day_end() is that moment, and what is done before it is in time.
 *
 * Monday to Friday are working days unless a year's file says `off`; Saturday and Sunday are
 * not unless it says `on`. A year without a file is counted by the weekdays alone, and the
 * result is *provisional*: the notice for that year will change it. The notice of a year also
 * moves the last days of December before it, so a result there can still change.
 */
#pragma once

#include "base/lang.h"
#include "base/text.h"
#include "base/yaml.h"

#define CALENDAR_DAYS_MAX 4000u /* `off` and `on` days of all years */
#define CALENDAR_YEARS_MAX 60u
#define SPAN_MAX 3660u /* the longest span: about ten years of days */

/* ---- the civil calendar ---- */

#define DAY_MS INT64_C(86400000)
#define DAY_NONE INT32_MIN

int32_t day_of(struct date d);
struct date day_date(int32_t day);
int32_t day_at(int64_t ms);     /* the day, at +08:00, that holds this moment */
int64_t day_begin(int32_t day); /* 00:00, +08:00 */
int64_t day_end(int32_t day);   /* 24:00, +08:00 */
unsigned day_week(int32_t day); /* 1 Monday ... 7 Sunday */
const char *day_week_name(int32_t day, enum lang lang); /* Mon; 周一 */
int32_t day_parse(const char *text); /* 2026-02-09; DAY_NONE when it is no date */
#define DAY_TEXT_SIZE 16
const char *day_text(int32_t day, char out[DAY_TEXT_SIZE]);
#define MOMENT_TEXT_SIZE 24
const char *moment_text(int64_t ms, char out[MOMENT_TEXT_SIZE]); /* 2026-02-09 20:00 */
bool ends_with_day(int64_t ms);                                  /* it is a day's end, 24:00 */
/* Until when: 2026-03-06 of what ends with that day, else the moment, 2026-03-06 08:20. */
const char *until_text(int64_t ms, char out[MOMENT_TEXT_SIZE]);
bool moment_parse(const char *text,
                  int64_t *ms); /* the same, or with a T between; false: neither */

/* ---- the calendar of an office ---- */

struct special_day {
    int32_t day;
    int notice; /* the year whose file says so: it moves days of the December before, too */
    bool work;
    const char *festival;
};

struct calendar {
    struct arena *arena; /* of whoever holds the calendar */
    struct special_day *special;
    unsigned specials, room;
    int years[CALENDAR_YEARS_MAX];         /* with a file */
    int32_t announced[CALENDAR_YEARS_MAX]; /* the day of the newest notice in it; or DAY_NONE */
    unsigned year_count;
};

/* Adds a year's file. arena keeps the texts and must live as long as the calendar. */
void calendar_add(struct calendar *c, const char *file, struct bytes text, struct faults *faults);

/* Puts a year's file in the place of the one that is there, or adds it. Of two the one with the
 * newer notice holds, so the order does not matter; of the same day, this one. False: faults has
 * at least one, and the calendar is as it was. */
bool calendar_amend(struct calendar *c, const char *file, struct bytes text, struct faults *faults);
/* The day of the newest notice in the year's file; DAY_NONE: there is no such year, or its file
 * does not say. */
int32_t calendar_announced(const struct calendar *c, int year);

bool calendar_knows(const struct calendar *c, int32_t day); /* its year has a file */
bool calendar_knows_all(const struct calendar *c, int32_t first, int32_t last); /* each of them */
bool calendar_workday(const struct calendar *c, int32_t day);
/* NULL on an ordinary day. */
const char *calendar_festival(const struct calendar *c, int32_t day);
/* Spring Festival for 春节; a name that a year's file alone knows stays as it is written there. */
const char *festival_name(const char *festival, enum lang lang);
/* Working days from the first to the last, both counted. */
unsigned calendar_workdays(const struct calendar *c, int32_t first, int32_t last);

/* ---- counting ---- */

enum span_unit {
    SPAN_NOTHING,
    SPAN_WORKDAY,
    SPAN_DAY,
    SPAN_MONTH,
    SPAN_HOUR,
    SPAN_MINUTE,
    SPAN_END_OF,  /* the last day of the period that the event is in */
    SPAN_WEEKDAY, /* the first one behind the event */
    SPAN_DAY_OF   /* a day of the period that the event is in */
};
enum period {
    PERIOD_WEEK,
    PERIOD_HALF_MONTH, /* to the 15th, from the 16th */
    PERIOD_MONTH,
    PERIOD_QUARTER,
    PERIOD_HALF_YEAR,
    PERIOD_YEAR,
    PERIOD_ONCE, /* one day; no span ends with it */
    PERIODS
};

struct span {
    enum span_unit unit;
    unsigned count; /* 1 to SPAN_MAX; of SPAN_WEEKDAY 1 Monday ... 7 Sunday */
    /* SPAN_END_OF or SPAN_DAY_OF: so many days, workdays, months before that day or behind it. */
    enum span_unit beside;
    bool before;
    /* Of SPAN_END_OF and SPAN_DAY_OF, and of what is beside one. */
    enum period period;
    bool next;           /* of the period behind the one that the event is in */
    bool ahead;          /* the first such day behind the event, in whichever year it is */
    unsigned month, day; /* of SPAN_DAY_OF: the first month is 1. Where that month has no such day,
                          * its last one */
    bool back;           /* counted backwards: five days before that day */
    bool first_day_counts; /* the day of the event is day one (if it is a working day) */
    unsigned roll;         /* a last day without work moves on by so many working days; 0: it stays.
                            * Counted backwards it moves to an earlier one */
};

#define ROLL_MAX 10u

/* "10 workdays", "1 workday", "30 days", "2 weeks", "6 months", "1 year", "48 hours", "30 minutes",
 * "end of week|half-month|month|quarter|half-year|year", "end of next month"; "11-01 of year",
 * "01-31 of next year", "day 5 of next month", "day 25 of month 3 of quarter"; "next tuesday",
 * "next 11-01": the first one after the event; "10 days before end of quarter", "5 workdays after
 * 06-30 of year". A week ends on Sunday.
 * Hours and minutes are counted from the moment, not from the day: calendar_count() gives the day
 * that holds the last one when the first was at the day's begin. */
bool span_parse(const char *text, struct span *out);

/* How long in milliseconds, where it is counted from the moment; 0: it is counted by days. */
int64_t span_ms(const struct span *s);

/* A number of days, workdays or months, and nothing else. */
bool span_is_length(const struct span *s);

/* The day that counting begins at: the event, or what it is counted from: the end of its quarter. A
 * day of a period is not counted at all: it begins there, and ends. */
int32_t span_begin(const struct span *s, int32_t event);

/* May a notice of holidays move its last day? 6 months end where they end, unless that day rolls.
 */
bool span_by_calendar(const struct span *s);

struct counted {
    int32_t day;      /* the last one; the deadline is day_end(day) */
    bool provisional; /* a working day was counted, or looked for, in a year that has no file */
    int32_t plain;    /* the same before it moved on from a day without work */
};
struct counted calendar_count(const struct calendar *c, int32_t from, const struct span *s);

/* That day, or where it is without work the working day to which it moves: so many on (0: it
 * stays), or back. */
struct counted calendar_roll(const struct calendar *c, int32_t day, unsigned roll, bool back);

/* The last day, later by as long as the clock stood still, from the one day to the other: by days,
 * or by working days. It is counted from the plain day, and from the one to which that moved on
 * where the clock stopped between the two; moving on again comes last and is not in it. */
struct counted calendar_later(const struct calendar *c, bool workdays, struct counted last,
                              int32_t from, int32_t to);

/* Does a last day without work move to an earlier one? */
bool span_is_back(const struct span *s);

/* Why that day: one line for each day from the event to the last. Counted backwards the days go
 * backwards too; what a last day without work is moved by counts anew. A record is in both
 * languages, for whoever reads it later:
 *     2026-02-09 一 Mon 1
 *     2026-02-14 六 Sat 2  调休上班 worked (春节)
 *     2026-02-15 日 Sun -  放假 holiday (春节)
 *     2026-02-24 二 Tue +1  顺延 moved on
 * A span over EXPLAIN_DAYS_MAX days gives its first and last lines. */
#define EXPLAIN_DAYS_MAX 120u
enum explained { EXPLAINED_EN, EXPLAINED_ZH, EXPLAINED_BOTH };
char *calendar_explain(const struct calendar *c, struct arena *a, int32_t from,
                       const struct span *s, enum explained in);
