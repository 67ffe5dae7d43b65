/* suite.h - how a test program begins and ends.
 *
 *     int main(void)
 *     {
 *         Suite *s = suite_create("yaml");
 *         TCase *c = suite_case(s, "yaml", setup, teardown);
 *         tcase_add_test(c, a_plain_file_is_read_by_key);
 *         return suite_run(s);
 *     } */
#pragma once

#include <check.h>

/* Tests that begin and end alike, run in the order in which the cases were made. Either may be
 * NULL. */
static inline TCase *suite_case(Suite *s, const char *name, SFun before, SFun after)
{
    TCase *c = tcase_create(name);
    tcase_add_checked_fixture(c, before, after);
    suite_add_tcase(s, c);
    return c;
}

/* What main() returns. CK_VERBOSITY says how much is printed. */
static inline int suite_run(Suite *s)
{
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
