/* test_overlay.c - the rows that a turn has changed, in key order. */
#include "scratch.h"

#include "bus/overlay.h"

static struct overlay *overlay;

static void setup(void)
{
    overlay = overlay_new(4);
}

static void teardown(void)
{
    overlay_free(overlay);
}

static void put(const char *key, const char *value)
{
    ck_assert(overlay_put(overlay, bytes_of(key), bytes_of(value)));
}

static void del(const char *key)
{
    ck_assert(overlay_put(overlay, bytes_of(key), (struct bytes){NULL, 0}));
}

/* The keys of a walk, one after the other. */
static const char *walk(const char *prefix)
{
    static char seen[64];
    struct bytes key = {"", 0}, value;
    seen[0] = '\0';
    while (overlay_next(overlay, bytes_of(prefix), key, &key, &value))
        strncat(seen, key.data, key.size);
    return seen;
}

START_TEST(rows_come_in_the_order_of_their_keys)
{
    put("b", "2");
    put("a", "1");
    put("c", "3");
    ck_assert_str_eq(walk(""), "abc");
}
END_TEST

START_TEST(the_last_value_of_a_key_counts)
{
    put("a", "1");
    put("a", "2");
    ck_assert(bytes_equal(*overlay_get(overlay, bytes_of("a")), bytes_of("2")));
    ck_assert_ptr_null(overlay_get(overlay, bytes_of("b")));
}
END_TEST

START_TEST(a_deleted_row_is_known_and_not_walked_over)
{
    put("a", "1");
    put("b", "2");
    del("a");
    del("c");
    ck_assert_str_eq(walk(""), "b");
    ck_assert_ptr_null(overlay_get(overlay, bytes_of("a"))->data);
    ck_assert_ptr_null(overlay_get(overlay, bytes_of("c"))->data);
}
END_TEST

START_TEST(a_walk_keeps_to_its_prefix)
{
    put("a", "1");
    put("b1", "2");
    put("b2", "3");
    put("c", "4");
    ck_assert_str_eq(walk("b"), "b1b2");
    ck_assert_str_eq(walk("d"), "");
}
END_TEST

START_TEST(it_takes_as_many_rows_as_its_limit_and_not_one_more)
{
    put("a", "1");
    put("b", "1");
    put("c", "1");
    put("d", "1");
    ck_assert(!overlay_put(overlay, bytes_of("e"), bytes_of("1")));
    put("d", "2"); /* one that is there can still change */
    overlay_clear(overlay);
    ck_assert_str_eq(walk(""), "");
    put("e", "1");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("overlay");
    TCase *c = suite_case(s, "overlay", setup, teardown);
    tcase_add_test(c, rows_come_in_the_order_of_their_keys);
    tcase_add_test(c, the_last_value_of_a_key_counts);
    tcase_add_test(c, a_deleted_row_is_known_and_not_walked_over);
    tcase_add_test(c, a_walk_keeps_to_its_prefix);
    tcase_add_test(c, it_takes_as_many_rows_as_its_limit_and_not_one_more);
    return suite_run(s);
}
