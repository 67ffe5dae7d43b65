/* spoil.h - for tests that spoil one place of a good pack and expect the fault at its line. Loading
 * `files` is the test's. */
#pragma once

#include <check.h>
#include <stdio.h>

#include "tests/lib/packfiles.h"

static struct packfiles files;
static struct arena arena;

static void teardown(void)
{
    packfiles_clear(&files);
    arena_free(&arena);
}

/* One text in place of another, and what is said of it. */
struct spoilt {
    const char *good, *bad, *says;
};

static void must_be_right(void)
{
    struct faults faults = {0};
    struct regime r;
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    regime_clear(&r);
    faults_clear(&faults);
}

START_TEST(the_pack_is_good_before_it_is_spoilt)
{
    must_be_right();
}
END_TEST

static struct regime_file *pack_file(void)
{
    for (unsigned i = 0; i < files.count; i++)
        if (strcmp(files.file[i].name, "pack.yaml") == 0)
            return &files.file[i];
    ck_abort_msg("no pack.yaml");
}

/* The pack with one text in place of another; the line it stands in. */
static unsigned spoil(const char *good, const char *bad)
{
    struct regime_file *f = pack_file();
    const char *text = arena_text(&arena, f->text), *at = strstr(text, good);
    unsigned line = 1;
    ck_assert_msg(at, "the pack has no `%s`", good);
    for (const char *p = text; p < at; p++)
        line += *p == '\n';
    f->text =
        bytes_of(arena_print(&arena, "%.*s%s%s", (int)(at - text), text, bad, at + strlen(good)));
    return line;
}

static void must_say(unsigned line, const char *says)
{
    struct faults faults = {0};
    struct regime r;
    char all[4096] = "", text[1200], place[32];
    regime_init(&r, files.file, files.count, &faults);
    snprintf(place, sizeof(place), "pack.yaml:%u:", line);
    bool found = false;
    for (unsigned i = 0; i < faults.kept; i++) {
        fault_print(&faults.item[i].en, text, sizeof(text));
        found = found || (strstr(text, says) && strstr(text, place));
        snprintf(all + strlen(all), sizeof(all) - strlen(all), "\n  %s", text);
    }
    regime_clear(&r);
    faults_clear(&faults);
    ck_assert_msg(found, "not said at line %u: %s; but:%s", line, says, all);
}
