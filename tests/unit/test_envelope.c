/* test_envelope.c - what passes as a message, each limit at it and one past it. */
#include "scratch.h"

#include "proto/envelope.h"

static struct arena memory;

static void teardown(void)
{
    arena_free(&memory);
}

static struct envelope good(void)
{
    return (struct envelope){.kind = bytes_of("a.b"), .from = bytes_of("feed")};
}

static struct bytes filled(size_t size)
{
    char *text = arena_alloc(&memory, size + 1);
    memset(text, 'x', size);
    return (struct bytes){text, size};
}

static bool passes(const struct envelope *e)
{
    struct envelope read;
    return envelope_read(envelope_write(e, &memory), &read) == NULL;
}

START_TEST(each_field_may_have_its_greatest_length_and_not_one_byte_more)
{
    struct envelope e = good();
    const struct {
        struct bytes *field;
        size_t max;
    } fields[] = {
        {&e.kind, KIND_MAX_BYTES},
        {&e.from, NAME_MAX_BYTES},
        {&e.to, NAME_MAX_BYTES},
        {&e.case_id, CASE_MAX_BYTES},
        {&e.regime, REGIME_MAX_BYTES},
        {&e.trace, TRACE_MAX_BYTES},
        {&e.person, ACTOR_MAX_BYTES},
        {&e.organ, ACTOR_MAX_BYTES},
        {&e.cause_log, NAME_MAX_BYTES},
        {&e.id, ID_BYTES},
        {&e.signature, SIGNATURE_MAX_BYTES},
    };
    for (unsigned i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        struct bytes before = *fields[i].field;
        *fields[i].field = filled(fields[i].max);
        ck_assert_msg(passes(&e), "field %u at its limit", i);
        *fields[i].field = filled(fields[i].max + 1);
        ck_assert_msg(!passes(&e), "field %u past its limit", i);
        *fields[i].field = before;
    }
    ck_assert(passes(&e));
}
END_TEST

START_TEST(an_id_has_16_bytes_or_is_not_there)
{
    struct envelope e = good();
    e.id = filled(ID_BYTES - 1);
    ck_assert(!passes(&e));
}
END_TEST

START_TEST(classification_goes_up_to_its_highest_and_not_past_it)
{
    struct envelope e = good();
    e.classification = CLASSIFICATION_MAX;
    ck_assert(passes(&e));
    e.classification = CLASSIFICATION_MAX + 1;
    ck_assert(!passes(&e));
}
END_TEST

/* What is recorded may be larger than what is said, by what recording adds: test_limits.c. */
START_TEST(an_envelope_has_up_to_its_greatest_size_and_not_one_byte_more)
{
    struct envelope e = good(), read;
    size_t max = MESSAGE_MAX + RECEIVED_MAX_BYTES;
    e.body = filled(max - 100);
    size_t spare = max - envelope_write(&e, &memory).size;
    e.body = filled(max - 100 + spare);
    struct bytes raw = envelope_write(&e, &memory);
    ck_assert_uint_eq(raw.size, max);
    ck_assert_ptr_null(envelope_read(raw, &read));
    e.body = filled(e.body.size + 1);
    ck_assert(!passes(&e));
}
END_TEST

START_TEST(a_message_needs_a_kind_and_a_sender)
{
    struct envelope e = good();
    e.kind = (struct bytes){0};
    ck_assert(!passes(&e));
    e = good();
    e.from = (struct bytes){0};
    ck_assert(!passes(&e));
}
END_TEST

START_TEST(kinds_and_names_have_the_letters_they_may_have)
{
    ck_assert(kind_valid(bytes_of("report.submit-2")));
    ck_assert(!kind_valid(bytes_of("Report")));
    ck_assert(!kind_valid(bytes_of("a/b")));
    ck_assert(!kind_valid(bytes_of("")));
    ck_assert(!kind_valid((struct bytes){"a\0b", 3}));
    ck_assert(name_valid(bytes_of("log/SH_1.x-2")));
    ck_assert(!name_valid(bytes_of("a b")));
    ck_assert(!name_valid(bytes_of("督察")));
}
END_TEST

START_TEST(a_pattern_takes_what_stands_before_its_star)
{
    ck_assert(kind_matches("*", bytes_of("a.b")));
    ck_assert(kind_matches("a.*", bytes_of("a.b")));
    ck_assert(!kind_matches("a.*", bytes_of("ab")));
    ck_assert(!kind_matches("a.b", bytes_of("a.bc")));
    ck_assert(!kind_matches("a.*", bytes_of("a")));
}
END_TEST

START_TEST(what_is_said_twice_or_unknown_is_refused)
{
    static const char *const bad[] = {
        "\x12\x01"
        "a\x12\x01"
        "b\x1a\x01x", /* two kinds */
        "\x12\x01"
        "a\x1a\x01x\x6a\x01y", /* field 13 */
        "\x12\x01"
        "a\x1a\x01x\x2d\x01\x01\x01\x01", /* a case that is a number */
        "\x12\x01"
        "a\x1a\x01x\x42\x03\x1a\x01y", /* an actor with a field 3 */
        "\x12\x01"
        "a\x1a\x01x\x4a\x04\x10\x05\x10\x06", /* a cause with two positions */
        "\x12\x01"
        "a\x1a\x05x", /* cut off */
    };
    struct envelope read;
    ck_assert_ptr_null(envelope_read(bytes_of("\x12\x01"
                                              "a\x1a\x01x"),
                                     &read));
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(envelope_read(bytes_of(bad[i]), &read) != NULL, "case %u", i);
}
END_TEST

START_TEST(texts_are_utf8_without_nul)
{
    static const struct {
        const char *text;
        size_t size;
        bool good;
    } cases[] = {
        {"督察", 6, true},
        {"\xf4\x8f\xbf\xbf", 4, true},  /* the last character there is */
        {"\xf4\x90\x80\x80", 4, false}, /* one past it */
        {"\xed\xa0\x80", 3, false},     /* half a pair */
        {"\xc0\xaf", 2, false},         /* longer than needed */
        {"\xe7\x9d", 2, false},         /* cut off */
        {"a\0b", 3, false},
        {"\x01 seven\x7f", 8, true}, /* eight at a time from here on */
        {"seventh\0", 8, false},
        {"\0seventh", 8, false},
        {"seventh\xe7", 8, false}, /* cut off at the eighth */
        {"seventh督察 and more", 22, true},
        {"sixteen letters.\x80", 17, false},
    };
    for (unsigned i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct envelope e = good(), read;
        /* a NUL would end the text that envelope_write() is given: so the bytes are made here */
        uint8_t raw[64] = {0x12, 1, 'a', 0x1a, 1, 'x', 0x2a, (uint8_t)cases[i].size};
        memcpy(raw + 8, cases[i].text, cases[i].size);
        const char *wrong = envelope_read((struct bytes){raw, 8 + cases[i].size}, &read);
        ck_assert_msg((wrong == NULL) == cases[i].good, "case %u: %s", i, wrong ? wrong : "good");
        ck_assert(passes(&e));
    }
}
END_TEST

START_TEST(what_is_written_reads_the_same)
{
    struct envelope e = good(), read, peeked;
    e.case_id = bytes_of("case-7");
    e.to = bytes_of("sh");
    e.organ = bytes_of("督察办");
    e.cause_log = bytes_of("sh/1");
    e.cause = UINT64_MAX;
    e.body = filled(300);
    struct bytes raw = envelope_write(&e, &memory);
    ck_assert_ptr_null(envelope_read(raw, &read));
    envelope_peek(raw, &peeked);
    ck_assert(bytes_equal(read.case_id, e.case_id) && bytes_equal(peeked.case_id, e.case_id));
    ck_assert(bytes_equal(read.to, e.to) && bytes_equal(peeked.to, e.to));
    ck_assert(bytes_equal(read.kind, e.kind) && bytes_equal(peeked.kind, e.kind));
    ck_assert(bytes_equal(read.organ, e.organ) && read.person.size == 0);
    ck_assert(bytes_equal(read.cause_log, e.cause_log) && bytes_equal(read.body, e.body));
    ck_assert_uint_eq(read.cause, UINT64_MAX);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("envelope");
    TCase *c = suite_case(s, "envelope", NULL, teardown);
    tcase_add_test(c, each_field_may_have_its_greatest_length_and_not_one_byte_more);
    tcase_add_test(c, an_id_has_16_bytes_or_is_not_there);
    tcase_add_test(c, classification_goes_up_to_its_highest_and_not_past_it);
    tcase_add_test(c, an_envelope_has_up_to_its_greatest_size_and_not_one_byte_more);
    tcase_add_test(c, a_message_needs_a_kind_and_a_sender);
    tcase_add_test(c, kinds_and_names_have_the_letters_they_may_have);
    tcase_add_test(c, a_pattern_takes_what_stands_before_its_star);
    tcase_add_test(c, what_is_said_twice_or_unknown_is_refused);
    tcase_add_test(c, texts_are_utf8_without_nul);
    tcase_add_test(c, what_is_written_reads_the_same);
    return suite_run(s);
}
