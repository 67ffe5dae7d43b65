/* What pack/ finds wrong with what the office does by itself when a day has passed: each test
 * spoils one place of tests/packs/lapses and expects the fault at its line. */
#include <stdlib.h>

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/lapses");
}

static const struct spoilt spoilt[] = {
    {"then: deem-agreed", "then: deem-agree", "did you mean `deem-agreed`"},
    {"late: reply, when-not", "late: reply, needs: opinion, when-not", "nobody fills in a form"},
    {"module: reporting, opens: matter, by: office, needs: urgent",
     "module: inspection, opens: matter, by: office, needs: urgent",
     "comes then, is another module's"},
    {"late: reply, when-not",
     "late: reply, needs: [{field: urgent, when: {opinion: 同意}}], when-not",
     "nobody fills in a form"},
    {"then: deem-unopposed", "then: limit",
     "is never taken in a case in which the deadline `notice`"},
    {"by: office, late: reply", "by: [office, unit], persons: 2, late: reply",
     "must be taken by several"},
    {"by: office, late: reply", "by-each: [office, unit], late: reply", "must be taken by several"},
};

START_TEST(each_slip_is_found_where_it_stands)
{
    must_say(spoil(spoilt[_i].good, spoilt[_i].bad), spoilt[_i].says);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("lapses");
    TCase *c = suite_case(s, "lapses", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    return suite_run(s);
}
