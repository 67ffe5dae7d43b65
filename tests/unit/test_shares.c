/* What pack/ finds wrong with how many cases must have come so far: each test spoils one place of
 * tests/packs/shares and expects the fault at its line. */
#include <stdlib.h>

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/shares");
}

static const struct spoilt spoilt[] = {
    {"share: \">= 60\"", "share: \">= 60%\"", "not a comparison that numbers can fulfil"},
    {"share: \">= 60\"", "share: \"60\"", "not a comparison that numbers can fulfil"},
    {"share: \">= 60\"", "share: \">= 60 and < 50\"", "not a comparison that numbers can fulfil"},
    {"count: \">= 2\"", "count: \"> 2 and < 3\"", "not a comparison that numbers can fulfil"},
    {"count: \">= 2\"", "count: \">= 2026-01-01\"", "not a comparison that numbers can fulfil"},
    {"share: \">= 60\"", "share: \"> 100\"", "no `share` fulfils"},
    {"share: \">= 60\"", "share: \">= 100.01\"", "no `share` fulfils"},
    {"share: \">= 60\"", "share: \"< 0\"", "no `share` fulfils"},
    {"share: \">= 60\"", "share: \">= 0\"", "every `share` fulfils"},
    {"share: \">= 60\"", "share: \"<= 100\"", "every `share` fulfils"},
    {"share: \">= 60\"", "share: \"> -1 and < 101\"", "every `share` fulfils"},
    {"count: \">= 2\"", "count: \"< 0\"", "no `count` fulfils"},
    {"count: \">= 2\"", "count: \"> -3 and <= -1\"", "no `count` fulfils"},
    {"count: \">= 2\"", "count: \">= 0\"", "every `count` fulfils"},
    {"count: \">= 2\"", "count: \"> -1\"", "every `count` fulfils"},
    {"count: \">= 4\"}}", "count: \">= 0\"}}", "every `count` fulfils"},
    {"below: true, share: \">= 60\"", "share: \">= 60\"", "cases that belong to this one"},
    {"below: true, count", "belwo: true, count", "did you mean `below`"},
    {"type: task, step: fail, below: true, count",
     "type: campaign, step: close, below: true, count",
     "no case of the type `campaign` belongs to one in which `summon` is taken"},
    {"type: task, step: accept, below: true, share: \">= 100\"",
     "type: task, step: fail, below: true", "and forbids it"},
};

START_TEST(each_slip_is_found_where_it_stands)
{
    must_say(spoil(spoilt[_i].good, spoilt[_i].bad), spoilt[_i].says);
}
END_TEST

/* One case, or one hundredth, makes the difference. */
START_TEST(a_bound_at_the_edge_is_right)
{
    static const char *const edges[][2] = {
        {"share: \">= 60\"", "share: \"> 0\""},   {"share: \">= 60\"", "share: \"<= 0\""},
        {"share: \">= 60\"", "share: \"< 100\""}, {"share: \">= 60\"", "share: \">= 100\""},
        {"count: \">= 2\"", "count: \"<= 0\""},   {"count: \">= 2\"", "count: \"> 0\""},
        {"count: \">= 2\"", "count: \">= 1\""},   {"count: \">= 2\"", "count: \"< 2\""}};
    spoil(edges[_i][0], edges[_i][1]);
    must_be_right();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("shares");
    TCase *c = suite_case(s, "shares", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    tcase_add_loop_test(c, a_bound_at_the_edge_is_right, 0, 8);
    return suite_run(s);
}
