/* calendars.h - the years that are known here, for tests of counting in them. */
#pragma once

#include <check.h>
#include <stdio.h>

#include "tests/lib/packfiles.h"

static struct packfiles files;
static struct calendar calendar;
static struct arena arena;
static struct faults faults;

static inline void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "regimes/calendar");
    calendar = (struct calendar){.arena = &arena};
    for (unsigned i = 0; i < files.count; i++)
        if (strncmp(files.file[i].name, "calendar/", 9) == 0)
            calendar_add(&calendar, files.file[i].name, files.file[i].text, &faults);
    ck_assert_uint_eq(faults.count, 0);
}

static inline void teardown(void)
{
    arena_free(&arena);
    arena = (struct arena){0};
    packfiles_clear(&files);
    faults_clear(&faults);
}

static inline int32_t day(const char *text)
{
    int32_t d = day_parse(text);
    ck_assert_int_ne(d, DAY_NONE);
    return d;
}

static inline struct span span(const char *text)
{
    struct span s;
    ck_assert(span_parse(text, &s));
    return s;
}
