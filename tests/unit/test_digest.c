/* test_digest.c - digests and signatures against the standards' own examples: FIPS 180-4,
 * GB/T 32905 and GB/T 32918.5, RFC 8032. */
#include "scratch.h"

#include "base/digest.h"

static const char *hex_of(enum suite suite, const char *text)
{
    static char hex[DIGEST_TEXT_SIZE];
    struct bytes part = bytes_of(text);
    struct digest d = digest_of(suite, &part, 1);
    digest_text(&d, hex);
    return hex;
}

START_TEST(sha_256_gives_the_standards_examples)
{
    ck_assert_str_eq(hex_of(SUITE_INTL, "abc"),
                     "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    ck_assert_str_eq(hex_of(SUITE_INTL, ""),
                     "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
END_TEST

START_TEST(sm3_gives_the_standards_examples)
{
    ck_assert_str_eq(hex_of(SUITE_GM, "abc"),
                     "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    ck_assert_str_eq(hex_of(SUITE_GM, "abcdabcdabcdabcdabcdabcdabcdabcd"
                                      "abcdabcdabcdabcdabcdabcdabcdabcd"),
                     "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}
END_TEST

START_TEST(parts_and_a_growing_digest_give_what_the_whole_gives)
{
    struct bytes whole = bytes_of("one, two and three");
    struct bytes parts[] = {bytes_of("one, "), bytes_of(""), bytes_of("two and three")};
    for (unsigned suite = SUITE_INTL; suite <= SUITE_GM; suite++) {
        struct digest_run *run = digest_begin((enum suite)suite);
        for (unsigned i = 0; i < 3; i++)
            digest_add(run, parts[i]);
        struct digest grown = digest_end(run), all = digest_of((enum suite)suite, &whole, 1);
        struct digest apart = digest_of((enum suite)suite, parts, 3);
        ck_assert_mem_eq(&grown, &all, sizeof(all));
        ck_assert_mem_eq(&apart, &all, sizeof(all));
    }
}
END_TEST

START_TEST(a_digest_as_text_is_64_small_hex_digits_and_nothing_else)
{
    struct digest d, back;
    char hex[DIGEST_TEXT_SIZE], bad[80];
    for (unsigned i = 0; i < DIGEST_SIZE; i++)
        d.byte[i] = (uint8_t)(i * 37);
    digest_text(&d, hex);
    ck_assert(digest_parse(hex, &back));
    ck_assert_mem_eq(&d, &back, sizeof(d));
    ck_assert(!digest_parse("", &back));
    snprintf(bad, sizeof(bad), "%s0", hex);
    ck_assert(!digest_parse(bad, &back));
    snprintf(bad, sizeof(bad), "%.63s", hex);
    ck_assert(!digest_parse(bad, &back));
    snprintf(bad, sizeof(bad), "%.63sG", hex);
    ck_assert(!digest_parse(bad, &back));
    snprintf(bad, sizeof(bad), "%.63sA", hex);
    ck_assert(!digest_parse(bad, &back));
}
END_TEST

START_TEST(suites_have_names_and_strangers_are_not_known)
{
    enum suite suite;
    ck_assert(suite_of("intl", &suite) && suite == SUITE_INTL);
    ck_assert(suite_of("gm", &suite) && suite == SUITE_GM);
    ck_assert(!suite_of("md5", &suite));
    ck_assert_str_eq(suite_name(SUITE_GM), "gm");
    ck_assert(!suite_known(0));
    ck_assert(suite_known(SUITE_INTL) && suite_known(SUITE_GM));
    ck_assert(!suite_known(SUITE_GM + 1));
    ck_assert_str_eq(suite_name((enum suite)99), "?");
}
END_TEST

static size_t bytes_from(const char *hex, uint8_t out[SIGNATURE_MAX])
{
    size_t n = strlen(hex) / 2;
    ck_assert_uint_le(n, SIGNATURE_MAX);
    for (size_t i = 0; i < n; i++) {
        unsigned byte;
        ck_assert_int_eq(sscanf(hex + 2 * i, "%2x", &byte), 1);
        out[i] = (uint8_t)byte;
    }
    return n;
}

static void example_holds(enum suite suite, const char *key, const char *what, const char *hex)
{
    uint8_t signature[SIGNATURE_MAX];
    size_t n = bytes_from(hex, signature);
    ck_assert(key_verify(suite, key, bytes_of(what), (struct bytes){signature, n}));
    signature[n - 1] ^= 1;
    ck_assert(!key_verify(suite, key, bytes_of(what), (struct bytes){signature, n}));
}

static const char ed25519_key[] = "-----BEGIN PUBLIC KEY-----\n"
                                  "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=\n"
                                  "-----END PUBLIC KEY-----\n";
static const char sm2_key[] = "-----BEGIN PUBLIC KEY-----\n"
                              "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60Y\n"
                              "M/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEw==\n"
                              "-----END PUBLIC KEY-----\n";

START_TEST(ed25519_accepts_the_standards_example)
{
    example_holds(SUITE_INTL, ed25519_key, "\x72",
                  "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                  "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}
END_TEST

START_TEST(sm2_accepts_the_standards_example)
{
    example_holds(SUITE_GM, sm2_key, "message digest",
                  "3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7e"
                  "aceee720b3022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4"
                  "840b69c485bbc1aa");
}
END_TEST

/* One for each suite. */
START_TEST(a_signature_holds_for_its_key_and_its_bytes_alone)
{
    enum suite suite = (enum suite)_i;
    char secret[KEY_TEXT_MAX], shown[KEY_TEXT_MAX], none[KEY_TEXT_MAX], other[KEY_TEXT_MAX];
    uint8_t out[SIGNATURE_MAX];
    size_t size;
    struct bytes what = bytes_of("approved by two persons");
    ck_assert_int_eq(key_make(suite, secret, shown), OK);
    ck_assert_int_eq(key_make(suite, none, other), OK);
    ck_assert_int_eq(key_sign(suite, secret, what, out, &size), OK);
    ck_assert_uint_le(size, SIGNATURE_MAX);
    ck_assert(key_verify(suite, shown, what, (struct bytes){out, size}));
    ck_assert(!key_verify(suite, other, what, (struct bytes){out, size}));
    ck_assert(
        !key_verify(suite, shown, bytes_of("approved by one person"), (struct bytes){out, size}));
    ck_assert(!key_verify(suite, shown, what, (struct bytes){out, size - 1}));
    ck_assert(!key_verify(suite, shown, what, (struct bytes){out, 0}));
    for (size_t i = 0; i < size; i++) {
        out[i] ^= 1;
        ck_assert(!key_verify(suite, shown, what, (struct bytes){out, size}));
        out[i] ^= 1;
    }
}
END_TEST

START_TEST(what_is_no_key_signs_and_verifies_nothing)
{
    enum suite suite = (enum suite)_i;
    uint8_t out[SIGNATURE_MAX] = {0};
    size_t size;
    ck_assert_int_eq(key_sign(suite, "not a key", bytes_of("x"), out, &size), ERR_MALFORMED);
    ck_assert_int_eq(key_sign(suite, "", bytes_of("x"), out, &size), ERR_MALFORMED);
    ck_assert(!key_verify(suite, "not a key", bytes_of("x"), (struct bytes){out, 64}));
}
END_TEST

START_TEST(a_key_of_the_other_suite_is_not_accepted)
{
    char secret[KEY_TEXT_MAX], shown[KEY_TEXT_MAX];
    uint8_t out[SIGNATURE_MAX];
    size_t size;
    enum suite mine = (enum suite)_i, other = mine == SUITE_GM ? SUITE_INTL : SUITE_GM;
    ck_assert_int_eq(key_make(mine, secret, shown), OK);
    ck_assert_int_eq(key_sign(mine, secret, bytes_of("x"), out, &size), OK);
    ck_assert(!key_verify(other, shown, bytes_of("x"), (struct bytes){out, size}));
    ck_assert_int_ne(key_sign(other, secret, bytes_of("x"), out, &size), OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("digest");
    TCase *c = suite_case(suite, "digest", NULL, NULL);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, sha_256_gives_the_standards_examples);
    tcase_add_test(c, sm3_gives_the_standards_examples);
    tcase_add_test(c, parts_and_a_growing_digest_give_what_the_whole_gives);
    tcase_add_test(c, a_digest_as_text_is_64_small_hex_digits_and_nothing_else);
    tcase_add_test(c, suites_have_names_and_strangers_are_not_known);
    tcase_add_test(c, ed25519_accepts_the_standards_example);
    tcase_add_test(c, sm2_accepts_the_standards_example);
    tcase_add_loop_test(c, a_signature_holds_for_its_key_and_its_bytes_alone, SUITE_INTL,
                        SUITE_GM + 1);
    tcase_add_loop_test(c, what_is_no_key_signs_and_verifies_nothing, SUITE_INTL, SUITE_GM + 1);
    tcase_add_loop_test(c, a_key_of_the_other_suite_is_not_accepted, SUITE_INTL, SUITE_GM + 1);
    return suite_run(suite);
}
