/* test_mem.c - arenas: aligned, zeroed, bounded, and used again without new memory. */
#include "scratch.h"

#include "base/lang.h"
#include "base/mem.h"

START_TEST(memory_is_zeroed_also_when_none_is_asked_for)
{
    char *p = mem_alloc(100);
    for (unsigned i = 0; i < 100; i++)
        ck_assert_int_eq(p[i], 0);
    p = mem_grow(p, 1000);
    ck_assert_int_eq(p[99], 0); /* what was there stays */
    free(p);
    p = mem_alloc(0);
    ck_assert_ptr_nonnull(p);
    free(p);
    p = mem_text("督察");
    ck_assert_str_eq(p, "督察");
    free(p);
}
END_TEST

START_TEST(pieces_are_aligned_zeroed_and_apart)
{
    struct arena a = {0};
    for (size_t size = 0; size < 300; size++) {
        unsigned char *p = arena_alloc(&a, size);
        ck_assert_uint_eq((uintptr_t)p % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            ck_assert_int_eq(p[i], 0);
        memset(p, 0xff, size);
    }
    arena_free(&a);
}
END_TEST

START_TEST(a_piece_larger_than_a_block_fits)
{
    struct arena a = {0};
    size_t size = (size_t)1 << 20;
    char *big = arena_alloc(&a, size);
    char *small = arena_alloc(&a, 8);
    big[size - 1] = 'x';
    ck_assert_int_eq(small[0], 0);
    ck_assert_uint_ge(a.used, size + 8);
    arena_free(&a);
}
END_TEST

START_TEST(a_cleared_arena_gives_the_same_block_again)
{
    struct arena a = {0};
    void *first = arena_alloc(&a, 16);
    arena_alloc(&a, 100000); /* a block of its own */
    arena_alloc(&a, 60000);
    arena_clear(&a);
    ck_assert_uint_eq(a.used, 0);
    ck_assert_ptr_nonnull(a.blocks);
    struct arena_block *kept = a.blocks;
    char *p = arena_alloc(&a, 16);
    ck_assert_ptr_eq(a.blocks, kept);
    for (unsigned i = 0; i < 16; i++)
        ck_assert_int_eq(p[i], 0); /* zeroed again */
    ck_assert_ptr_nonnull(first);
    arena_free(&a);
    ck_assert_ptr_null(a.blocks);
    arena_clear(&a); /* an empty one is no matter */
}
END_TEST

START_TEST(the_limit_is_kept_to_the_byte)
{
    struct arena a = {.limit = 1024};
    ck_assert_ptr_nonnull(arena_try(&a, 512));
    ck_assert_ptr_nonnull(arena_try(&a, 512));
    ck_assert_ptr_null(arena_try(&a, 1));
    arena_clear(&a);
    ck_assert_ptr_null(arena_try(&a, 1025));
    ck_assert_ptr_null(arena_try(&a, SIZE_MAX));
    ck_assert_ptr_nonnull(arena_try(&a, 1024));
    arena_free(&a);
    a.limit = 0;
    ck_assert_ptr_nonnull(arena_try(&a, 100000)); /* 0: none */
    arena_free(&a);
}
END_TEST

START_TEST(copies_end_with_a_nul_and_nothing_stays_nothing)
{
    struct arena a = {0};
    struct bytes from = {"abcdef", 3};
    struct bytes to = arena_copy(&a, from);
    ck_assert_uint_eq(to.size, 3);
    ck_assert_str_eq(to.data, "abc");
    ck_assert_str_eq(arena_text(&a, from), "abc");
    ck_assert_ptr_null(arena_copy(&a, (struct bytes){NULL, 0}).data);
    ck_assert_str_eq(arena_text(&a, (struct bytes){NULL, 0}), "");
    ck_assert_ptr_nonnull(arena_copy(&a, (struct bytes){"", 0}).data);
    ck_assert_str_eq(arena_print(&a, "%s-%d", "case", 7), "case-7");
    arena_free(&a);
}
END_TEST

START_TEST(bytes_are_ordered_as_lmdb_orders_keys)
{
    ck_assert_int_lt(bytes_order(bytes_of("a"), bytes_of("b")), 0);
    ck_assert_int_lt(bytes_order(bytes_of("a"), bytes_of("aa")), 0);
    ck_assert_int_gt(bytes_order(bytes_of("\xff"), bytes_of("\x01")), 0);
    ck_assert_int_eq(bytes_order(bytes_of(""), (struct bytes){NULL, 0}), 0);
    ck_assert(bytes_equal(bytes_of("x"), bytes_of("x")));
    ck_assert(!bytes_equal(bytes_of("x"), bytes_of("xy")));
    ck_assert(bytes_start(bytes_of("case-7"), bytes_of("case")));
    ck_assert(!bytes_start(bytes_of("cas"), bytes_of("case")));
    ck_assert(bytes_start(bytes_of("cas"), (struct bytes){NULL, 0}));
}
END_TEST

START_TEST(numbers_in_keys_are_big_endian)
{
    uint8_t key[8];
    be64_put(key, 0x0102030405060708u);
    for (unsigned i = 0; i < 8; i++)
        ck_assert_int_eq(key[i], (int)i + 1);
    ck_assert_uint_eq(be64_get(key), 0x0102030405060708u);
    be64_put(key, UINT64_MAX);
    ck_assert_uint_eq(be64_get(key), UINT64_MAX);
}
END_TEST

START_TEST(one_of_a_thing_is_said_in_the_singular)
{
    ck_assert_str_eq(PLURAL(0, "fault", "faults"), "0 faults");
    ck_assert_str_eq(PLURAL(1, "fault", "faults"), "1 fault");
    ck_assert_str_eq(PLURAL(2, "fault", "faults"), "2 faults");
    ck_assert_str_eq(PLURAL(UINT64_MAX, "is", "are"), "18446744073709551615 are");
    lang_set(LANG_ZH);
    ck_assert_str_eq(PLURAL(1, "fault", "faults"), "1");
    ck_assert_str_eq(PLURAL_EN(1, "fault", "faults"), "1 fault");
    lang_set(LANG_EN);
}
END_TEST

START_TEST(a_noun_that_is_too_long_is_cut_and_no_more)
{
    char fits[PLURAL_SIZE - 2] = {0}, over[PLURAL_SIZE - 1] = {0};
    memset(fits, 'x', sizeof(fits) - 1);
    memset(over, 'x', sizeof(over) - 1);
    ck_assert_uint_eq(strlen(PLURAL(1, fits, "")), PLURAL_SIZE - 1);
    ck_assert_uint_eq(strlen(PLURAL(1, over, "")), PLURAL_SIZE - 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("mem");
    TCase *c = suite_case(suite, "mem", NULL, NULL);
    tcase_add_test(c, memory_is_zeroed_also_when_none_is_asked_for);
    tcase_add_test(c, pieces_are_aligned_zeroed_and_apart);
    tcase_add_test(c, a_piece_larger_than_a_block_fits);
    tcase_add_test(c, a_cleared_arena_gives_the_same_block_again);
    tcase_add_test(c, the_limit_is_kept_to_the_byte);
    tcase_add_test(c, copies_end_with_a_nul_and_nothing_stays_nothing);
    tcase_add_test(c, bytes_are_ordered_as_lmdb_orders_keys);
    tcase_add_test(c, numbers_in_keys_are_big_endian);
    tcase_add_test(c, one_of_a_thing_is_said_in_the_singular);
    tcase_add_test(c, a_noun_that_is_too_long_is_cut_and_no_more);
    return suite_run(suite);
}
