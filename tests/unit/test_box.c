/* test_box.c - two shares open, one does not, and nothing opens what was changed or meant for
 * something else. In both suites. */
#include "scratch.h"

#include "base/box.h"

#define PEOPLE 3u
#define TEXT "李建国，随县城关镇 13800000000"
#define CASE "2026-00001"

struct person {
    char secret[KEY_TEXT_MAX];
    uint8_t shown[BOX_PUBLIC_MAX];
    size_t shown_size;
    uint8_t sealed[BOX_SHARE_SEALED_MAX];
    size_t sealed_size;
};

/* A text sealed for three. */
struct sealing {
    enum suite suite;
    struct box_page page;
    struct box_key key;
    struct box_share share[PEOPLE];
    uint8_t body[BOX_TEXT_SEALED_MAX];
    size_t body_size;
    struct person person[PEOPLE];
};

static struct bytes shown_of(const struct person *p)
{
    return (struct bytes){p->shown, p->shown_size};
}

static struct bytes sealed_of(const struct person *p)
{
    return (struct bytes){p->sealed, p->sealed_size};
}

static struct bytes body_of(const struct sealing *s)
{
    return (struct bytes){s->body, s->body_size};
}

static void seal(struct sealing *s, enum suite suite)
{
    *s = (struct sealing){.suite = suite};
    ck_assert(box_page_put(&s->page, bytes_of(TEXT)));
    ck_assert_int_eq(box_seal(suite, bytes_of(CASE), &s->page, &s->key, s->body, &s->body_size),
                     OK);
    ck_assert_uint_eq(s->body_size, box_text_size(suite));
    ck_assert_int_eq(box_split(&s->key, s->share, PEOPLE), OK);
    for (unsigned i = 0; i < PEOPLE; i++) {
        struct person *p = &s->person[i];
        ck_assert_int_eq(box_pair(suite, p->secret, p->shown, &p->shown_size), OK);
        ck_assert_int_eq(box_share_seal(suite, bytes_of(CASE), shown_of(p), &s->share[i], p->sealed,
                                        &p->sealed_size),
                         OK);
        ck_assert_uint_le(p->sealed_size, BOX_SHARE_SEALED_MAX);
    }
}

static enum err take(const struct sealing *s, unsigned who, struct box_share *share)
{
    const struct person *p = &s->person[who];
    return box_share_open(s->suite, bytes_of(CASE), p->secret, sealed_of(p), share);
}

static bool opens(const struct sealing *s, const struct box_key *key)
{
    struct box_page page;
    return box_open(s->suite, bytes_of(CASE), key, body_of(s), &page) == OK &&
           bytes_equal(box_page_text(&page), bytes_of(TEXT));
}

START_TEST(any_two_of_three_open_it)
{
    struct sealing s;
    seal(&s, (enum suite)_i);
    for (unsigned a = 0; a < PEOPLE; a++)
        for (unsigned b = 0; b < PEOPLE; b++) {
            struct box_share one, two;
            struct box_key key;
            ck_assert_int_eq(take(&s, a, &one), OK);
            ck_assert_int_eq(take(&s, b, &two), OK);
            ck_assert_int_eq(box_join(&one, &two, &key), a != b); /* one person twice: no */
            if (a != b)
                ck_assert(opens(&s, &key));
        }
}
END_TEST

/* With one share every key is as likely as any other: for each there is a second share that
 * gives it. So the one share is used as it is, with the other ones that a person could invent. */
START_TEST(one_share_does_not_open_it)
{
    struct sealing s;
    seal(&s, (enum suite)_i);
    struct box_key key;
    memcpy(key.byte, s.share[0].byte, BOX_KEY_SIZE);
    ck_assert(!opens(&s, &key));
    for (unsigned at = 2; at <= BOX_SHARES_MAX; at++) {
        struct box_share invented = s.share[0];
        invented.at = (uint8_t)at;
        ck_assert(box_join(&s.share[0], &invented, &key));
        ck_assert(!opens(&s, &key));
    }
    struct box_share none = {0};
    ck_assert(!box_join(&s.share[0], &none, &key));
}
END_TEST

START_TEST(each_key_there_is_has_a_second_share_that_gives_it)
{
    struct sealing s;
    seal(&s, SUITE_INTL);
    struct box_share zero = {.at = 2}, other = {.at = 2};
    struct box_key a, b;
    unsigned differ = 0;
    memset(other.byte, 0xff, sizeof(other.byte));
    ck_assert(box_join(&s.share[0], &zero, &a));
    ck_assert(box_join(&s.share[0], &other, &b));
    for (unsigned i = 0; i < BOX_KEY_SIZE; i++)
        differ += a.byte[i] != b.byte[i];
    ck_assert_uint_eq(differ, BOX_KEY_SIZE); /* each byte follows the second share alone */
}
END_TEST

START_TEST(a_wrong_key_a_wrong_person_and_a_wrong_case_open_nothing)
{
    struct sealing s;
    struct box_share share;
    struct box_page page;
    seal(&s, (enum suite)_i);
    struct box_key wrong = s.key;
    wrong.byte[31] ^= 1;
    ck_assert_int_eq(box_open(s.suite, bytes_of(CASE), &wrong, body_of(&s), &page), ERR_CORRUPT);
    for (unsigned i = 0; i < sizeof(page.byte); i++)
        ck_assert_uint_eq(page.byte[i], 0);
    ck_assert_int_eq(box_open(s.suite, bytes_of("2026-00002"), &s.key, body_of(&s), &page),
                     ERR_CORRUPT);
    ck_assert_int_eq(box_share_open(s.suite, bytes_of(CASE), s.person[1].secret,
                                    sealed_of(&s.person[0]), &share),
                     ERR_CORRUPT);
    ck_assert_int_eq(box_share_open(s.suite, bytes_of("2026-00002"), s.person[0].secret,
                                    sealed_of(&s.person[0]), &share),
                     ERR_CORRUPT);
}
END_TEST

START_TEST(every_changed_byte_is_noticed)
{
    struct sealing s;
    struct box_page page;
    struct box_share share;
    seal(&s, (enum suite)_i);
    for (size_t i = 0; i < s.body_size; i++) {
        s.body[i] ^= 0x40;
        ck_assert_int_eq(box_open(s.suite, bytes_of(CASE), &s.key, body_of(&s), &page),
                         ERR_CORRUPT);
        s.body[i] ^= 0x40;
    }
    struct person *p = &s.person[0];
    for (size_t i = 0; i < p->sealed_size; i++) {
        p->sealed[i] ^= 0x40;
        ck_assert_int_eq(take(&s, 0, &share), ERR_CORRUPT);
        p->sealed[i] ^= 0x40;
    }
    ck_assert_int_eq(take(&s, 0, &share), OK);
    ck_assert(opens(&s, &s.key));
}
END_TEST

START_TEST(another_size_is_no_box)
{
    struct sealing s;
    struct box_page page;
    struct box_share share;
    seal(&s, (enum suite)_i);
    struct bytes shorter = {s.body, s.body_size - 1}, none = {s.body, 0};
    ck_assert_int_eq(box_open(s.suite, bytes_of(CASE), &s.key, shorter, &page), ERR_MALFORMED);
    ck_assert_int_eq(box_open(s.suite, bytes_of(CASE), &s.key, none, &page), ERR_MALFORMED);
    struct person *p = &s.person[0];
    p->sealed_size--;
    ck_assert_int_eq(take(&s, 0, &share), ERR_CORRUPT);
    p->sealed_size = 0;
    ck_assert_int_eq(take(&s, 0, &share), ERR_CORRUPT);
}
END_TEST

START_TEST(a_text_fills_the_page_and_one_byte_more_does_not_fit)
{
    char text[BOX_TEXT_MAX + 1];
    struct box_page page, back;
    struct box_key key;
    uint8_t body[BOX_TEXT_SEALED_MAX];
    size_t size, small;
    memset(text, 'x', sizeof(text));
    ck_assert(!box_page_put(&page, (struct bytes){text, BOX_TEXT_MAX + 1}));
    ck_assert(box_page_put(&page, (struct bytes){text, BOX_TEXT_MAX}));
    ck_assert_int_eq(box_seal((enum suite)_i, bytes_of(CASE), &page, &key, body, &size), OK);
    ck_assert_int_eq(
        box_open((enum suite)_i, bytes_of(CASE), &key, (struct bytes){body, size}, &back), OK);
    ck_assert(bytes_equal(box_page_text(&back), (struct bytes){text, BOX_TEXT_MAX}));
    /* The size says nothing about the text. */
    ck_assert(box_page_put(&page, bytes_of("")));
    ck_assert_int_eq(box_seal((enum suite)_i, bytes_of(CASE), &page, &key, body, &small), OK);
    ck_assert_uint_eq(size, small);
}
END_TEST

START_TEST(as_many_shares_as_there_can_be)
{
    struct box_share share[BOX_SHARES_MAX];
    struct box_key key, back;
    memset(key.byte, 0xa5, sizeof(key.byte));
    ck_assert_int_eq(box_split(&key, share, BOX_SHARES_MAX), OK);
    for (unsigned i = 1; i < BOX_SHARES_MAX; i++) {
        ck_assert(box_join(&share[i - 1], &share[i], &back));
        ck_assert_mem_eq(&back, &key, sizeof(key));
        ck_assert(box_join(&share[i], &share[0], &back));
        ck_assert_mem_eq(&back, &key, sizeof(key));
    }
}
END_TEST

START_TEST(keys_of_the_other_suite_are_refused)
{
    struct sealing s;
    struct box_share share;
    uint8_t shown[BOX_PUBLIC_MAX], out[BOX_SHARE_SEALED_MAX];
    size_t size;
    enum suite other = (enum suite)_i == SUITE_GM ? SUITE_INTL : SUITE_GM;
    seal(&s, (enum suite)_i);
    const struct person *p = &s.person[0];
    ck_assert_int_eq(box_share_open(other, bytes_of(CASE), p->secret, sealed_of(p), &share),
                     ERR_MALFORMED);
    ck_assert_int_eq(box_public(other, p->secret, shown, &size), ERR_MALFORMED);
    ck_assert_int_eq(box_share_seal(other, bytes_of(CASE), shown_of(p), &s.share[0], out, &size),
                     ERR_MALFORMED);
    ck_assert_int_eq(box_public(s.suite, "no key", shown, &size), ERR_MALFORMED);
    ck_assert_int_eq(box_public(s.suite, p->secret, shown, &size), OK);
    ck_assert(bytes_equal((struct bytes){shown, size}, shown_of(p)));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("box");
    TCase *c = suite_case(suite, "box", NULL, NULL);
    int first = SUITE_INTL, past = SUITE_GM + 1;
    tcase_add_loop_test(c, any_two_of_three_open_it, first, past);
    tcase_add_loop_test(c, one_share_does_not_open_it, first, past);
    tcase_add_test(c, each_key_there_is_has_a_second_share_that_gives_it);
    tcase_add_loop_test(c, a_wrong_key_a_wrong_person_and_a_wrong_case_open_nothing, first, past);
    tcase_add_loop_test(c, every_changed_byte_is_noticed, first, past);
    tcase_add_loop_test(c, another_size_is_no_box, first, past);
    tcase_add_loop_test(c, a_text_fills_the_page_and_one_byte_more_does_not_fit, first, past);
    tcase_add_test(c, as_many_shares_as_there_can_be);
    tcase_add_loop_test(c, keys_of_the_other_suite_are_refused, first, past);
    return suite_run(suite);
}
