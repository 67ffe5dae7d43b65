/* test_wire.c - frames and payloads: what is written reads the same, and what is bad is found. */
#include "scratch.h"

#include "bus/wire.h"

static struct arena memory;
static struct payload payload;

static void teardown(void)
{
    payload_free(&payload);
    arena_free(&memory);
}

START_TEST(a_frame_that_is_written_reads_the_same)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Credit c = DUCHA__CREDIT__INIT;
    c.has_done = true;
    c.done = UINT64_MAX;
    f.say_case = DUCHA__FRAME__SAY_CREDIT;
    f.credit = &c;
    Ducha__Frame *read = frame_read(frame_write(&f, &memory), &memory);
    ck_assert_ptr_nonnull(read);
    ck_assert_int_eq(read->say_case, DUCHA__FRAME__SAY_CREDIT);
    ck_assert_uint_eq(read->credit->done, UINT64_MAX);
    ck_assert(!read->credit->has_more);
}
END_TEST

START_TEST(a_frame_that_says_nothing_is_none)
{
    ck_assert_ptr_null(frame_read((struct bytes){"", 0}, &memory));
    ck_assert_ptr_null(frame_read(bytes_of("\xff"), &memory));
}
END_TEST

START_TEST(envelopes_come_out_of_a_batch_as_they_went_in)
{
    struct bytes raw;
    static char large[70000]; /* its length takes three bytes */
    payload_add_envelope(&payload, bytes_of("one"));
    payload_add_envelope(&payload, (struct bytes){"", 0});
    payload_add_envelope(&payload, (struct bytes){large, sizeof(large)});
    ck_assert_uint_eq(payload.count, 3);
    struct scan s = {payload_bytes(&payload), false};
    ck_assert(batch_next(&s, &raw) && bytes_equal(raw, bytes_of("one")));
    ck_assert(batch_next(&s, &raw) && raw.size == 0);
    ck_assert(batch_next(&s, &raw) && raw.size == sizeof(large));
    ck_assert(!batch_next(&s, &raw) && !s.bad);
}
END_TEST

START_TEST(entries_come_out_as_they_went_in)
{
    struct wire_entry in = {UINT64_MAX, -1, bytes_of("envelope"), bytes_of("digest")}, out;
    payload_add_entry(&payload, &in);
    struct scan s = {payload_bytes(&payload), false};
    ck_assert(entries_next(&s, &out));
    ck_assert_uint_eq(out.position, UINT64_MAX);
    ck_assert_int_eq(out.time, -1);
    ck_assert(bytes_equal(out.envelope, in.envelope) && bytes_equal(out.digest, in.digest));
    ck_assert(!entries_next(&s, &out) && !s.bad);
}
END_TEST

START_TEST(a_payload_that_is_cut_or_has_another_field_is_bad)
{
    struct bytes raw;
    struct wire_entry e;
    payload_add_envelope(&payload, bytes_of("one"));
    struct scan cut = {{payload.data, payload.size - 1}, false};
    ck_assert(!batch_next(&cut, &raw) && cut.bad);
    struct scan other = {bytes_of("\x12\x01x"), false};
    ck_assert(!batch_next(&other, &raw) && other.bad);
    struct scan no_position = {bytes_of("\x0a\x03\x1a\x01x"), false};
    ck_assert(!entries_next(&no_position, &e) && no_position.bad);
}
END_TEST

START_TEST(a_message_nests_as_deep_as_the_limit_and_not_one_deeper)
{
    struct bytes hello = {"\x0a\x00", 2}; /* a Frame with a Hello in it: two deep */
    ck_assert(scan_nests(hello, &ducha__frame__descriptor, 2));
    ck_assert(!scan_nests(hello, &ducha__frame__descriptor, 1));
}
END_TEST

START_TEST(a_payload_that_was_cleared_is_empty_and_usable)
{
    payload_add_envelope(&payload, bytes_of("one"));
    payload_clear(&payload);
    ck_assert_uint_eq(payload_bytes(&payload).size, 0);
    payload_add_envelope(&payload, bytes_of("two"));
    ck_assert_uint_eq(payload.count, 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("wire");
    TCase *c = suite_case(s, "wire", NULL, teardown);
    tcase_add_test(c, a_frame_that_is_written_reads_the_same);
    tcase_add_test(c, a_frame_that_says_nothing_is_none);
    tcase_add_test(c, envelopes_come_out_of_a_batch_as_they_went_in);
    tcase_add_test(c, entries_come_out_as_they_went_in);
    tcase_add_test(c, a_payload_that_is_cut_or_has_another_field_is_bad);
    tcase_add_test(c, a_message_nests_as_deep_as_the_limit_and_not_one_deeper);
    tcase_add_test(c, a_payload_that_was_cleared_is_empty_and_usable);
    return suite_run(s);
}
