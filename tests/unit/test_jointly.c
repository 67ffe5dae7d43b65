/* What pack/ finds wrong where several are named or act together: each test spoils one place of
 * tests/packs/jointly and expects the fault at its line. */
#include <stdlib.h>

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/jointly");
}

static const struct spoilt spoilt[] = {
    /* several values that nobody looks at */
    {"en: name, fact: true}", "en: name, fact: true, many: true}",
     "each step that asks for it takes one value"},
    {"en: year, fact: true}", "en: year, fact: true, many: true}",
     "each step that asks for it takes one value"},
    {"en: ground}", "en: ground, many: true}", "each step that asks for it takes one value"},
    /* a post of a post */
    {"  team.member: {zh: 组员", "  team.leader.aide: {zh: 组员", "write `team.aide`"},
};

START_TEST(each_slip_is_found_where_it_stands)
{
    const struct spoilt *s = &spoilt[_i];
    must_say(spoil(s->good, s->bad), s->says);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("jointly");
    TCase *c = suite_case(s, "jointly", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    return suite_run(s);
}
