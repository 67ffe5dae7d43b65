/* How many of what, in one row. */
#include <check.h>

#include "modules/kit/tally.h"
#include "story/memhost.h"
#include "tests/lib/suite.h"

/* A module that only counts: it is asked to, and says what it has. */
static struct bytes key(struct turn *t)
{
    return turn_key(t, "tally", "x", NULL);
}

static enum err on_fill(struct turn *t, const struct message *m)
{
    (void)m;
    struct tally y = tally_open(t, key(t));
    for (unsigned i = 0; i < TALLY_LINES_MAX; i++)
        ck_assert_uint_eq(tally_add(&y, "group", turn_print(t, "%u", i), +1), 1);
    ck_assert_uint_eq(tally_add(&y, "group", "one too many", +1), 0);
    ck_assert_uint_eq(tally_add(&y, "group", "0", +4), 5);
    tally_close(&y);
    return OK;
}

static enum err on_read(struct turn *t, const struct message *m)
{
    (void)m;
    struct tally y = tally_open(t, key(t));
    ck_assert_uint_eq(y.kept.n_line, TALLY_LINES_MAX);
    ck_assert_uint_eq(tally_get(&y, "group", "0"), 5);
    ck_assert_uint_eq(tally_get(&y, "other", "0"), 0);
    ck_assert_uint_eq(tally_get(&y, "group", "one too many"), 0);
    turn_emit(t, "test.read", "", bytes_of(""));
    return OK;
}

static enum err on_below(struct turn *t, const struct message *m)
{
    (void)m;
    struct tally y = tally_open(t, key(t));
    ck_assert_uint_eq(tally_add(&y, "group", "a", -1), 0);
    ck_assert_uint_eq(y.kept.n_line, 0);
    ck_assert_uint_eq(tally_add(&y, "group", "a", +2), 2);
    ck_assert_uint_eq(tally_add(&y, "group", "a", -2), 0);
    ck_assert_uint_eq(tally_add(&y, "group", "a", -1), 0);
    turn_emit(t, "test.below", "", bytes_of(""));
    return OK;
}

static const struct reaction reactions[] = {{"tally.fill", on_fill, ASKED},
                                            {"tally.read", on_read, ASKED},
                                            {"tally.below", on_below, ASKED},
                                            {0}};
static const struct module counting = {
    .abi = MODULE_ABI, .size = sizeof(struct module), .name = "counting", .reactions = reactions};
static const struct module *const modules[] = {&counting, NULL};

static const char *said(struct memhost *h, const char *kind)
{
    memhost_say(h,
                &(struct message){
                    .kind = kind, .from = "test", .person = "li", .organ = "team", .case_id = ""});
    return memhost_entry(h, memhost_head(h))->kind;
}

START_TEST(a_row_holds_so_many_kinds_and_one_more_is_not_counted)
{
    struct memhost *h = memhost_open(modules, 0);
    said(h, "tally.fill");
    ck_assert_str_eq(said(h, "tally.read"), "test.read");
    memhost_close(h);
}
END_TEST

START_TEST(a_number_never_goes_below_nothing)
{
    struct memhost *h = memhost_open(modules, 0);
    ck_assert_str_eq(said(h, "tally.below"), "test.below");
    memhost_close(h);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("tally");
    TCase *c = suite_case(s, "tally", NULL, NULL);
    tcase_add_test(c, a_row_holds_so_many_kinds_and_one_more_is_not_counted);
    tcase_add_test(c, a_number_never_goes_below_nothing);
    return suite_run(s);
}
