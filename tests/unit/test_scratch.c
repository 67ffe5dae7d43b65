/* Rows in memory, for those who look at cases without a module: against a plain list. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "modules/kit/scratch.h"
#include "tests/lib/suite.h"

#define KEYS 2000u
#define STEPS 20000u

static struct scratch scratch;
static bool there[KEYS];
static unsigned value[KEYS];

static void forget_nothing(void *memory)
{
    ck_assert_ptr_null(memory);
}

static void setup(void)
{
    scratch_init(&scratch);
    memset(there, 0, sizeof(there));
}

static void teardown(void)
{
    scratch_clear(&scratch, forget_nothing);
}

static struct bytes key_of(unsigned n, char out[16])
{
    snprintf(out, 16, "%c/%05u", n % 2 ? 'b' : 'a', n);
    return bytes_of(out);
}

static void put(unsigned n, unsigned v)
{
    char key[16];
    turn_put(&scratch.turn, key_of(n, key), (struct bytes){&v, sizeof(v)});
    there[n] = true;
    value[n] = v;
}

static void del(unsigned n)
{
    char key[16];
    turn_del(&scratch.turn, key_of(n, key));
    there[n] = false;
}

static void check_one(unsigned n)
{
    char key[16];
    struct bytes row = turn_get(&scratch.turn, key_of(n, key));
    ck_assert(there[n] == (row.data != NULL));
    ck_assert(!there[n] || memcmp(row.data, &value[n], sizeof(value[n])) == 0);
}

/* Every second key, in order, and nothing else. */
static void check_walk(unsigned odd)
{
    struct bytes key = {0}, row, prefix = bytes_of(odd ? "b/" : "a/");
    char wanted[16];
    for (unsigned n = odd; n < KEYS; n += 2) {
        if (!there[n])
            continue;
        ck_assert(turn_next(&scratch.turn, prefix, &key, &row));
        ck_assert(bytes_equal(key, key_of(n, wanted)));
        ck_assert(memcmp(row.data, &value[n], sizeof(value[n])) == 0);
    }
    ck_assert(!turn_next(&scratch.turn, prefix, &key, &row));
}

static void check_all(void)
{
    for (unsigned n = 0; n < KEYS; n++)
        check_one(n);
    check_walk(0);
    check_walk(1);
    scratch_rest(&scratch);
}

START_TEST(rows_come_back_in_order_whatever_the_order_they_came_in)
{
    uint32_t dice = 1;
    for (unsigned i = 0; i < STEPS; i++) {
        dice = dice * 1664525u + 1013904223u;
        unsigned n = (dice >> 8) % KEYS;
        if (dice % 3 == 0)
            del(n);
        else
            put(n, i);
    }
    check_all();
    for (unsigned n = 0; n < KEYS; n++)
        del(n);
    check_all();
    ck_assert_uint_eq(scratch.blocks, 0);
}
END_TEST

START_TEST(a_block_is_split_one_past_its_rows)
{
    for (unsigned n = 0; n < SCRATCH_BLOCK_ROWS; n++)
        put(2 * n, n);
    ck_assert_uint_eq(scratch.blocks, 1);
    put(2 * SCRATCH_BLOCK_ROWS, 7);
    ck_assert_uint_eq(scratch.blocks, 2);
    check_all();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("scratch");
    TCase *c = suite_case(s, "scratch", setup, teardown);
    tcase_add_test(c, rows_come_back_in_order_whatever_the_order_they_came_in);
    tcase_add_test(c, a_block_is_split_one_past_its_rows);
    return suite_run(s);
}
