/* Messages as JSON and back, and what is refused on the way. */
#include <check.h>
#include <stdlib.h>

#include "proto/concerns.h"
#include "proto/inspection.pb-c.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"
#include "proto/rectification.pb-c.h"
#include "tests/lib/suite.h"

static struct arena arena;
static struct fault fault;

static void setup(void)
{
    fault = (struct fault){0};
}

static void teardown(void)
{
    arena_free(&arena);
}

static ProtobufCMessage *read_as(const ProtobufCMessageDescriptor *d, const char *text)
{
    return json_read(&arena, d, bytes_of(text), &fault);
}

START_TEST(a_message_comes_back_as_it_was_written)
{
    static const char text[] = "{\"inspection\":\"督察\",\"key_case\":true,\"pollution_type\":["
                               "\"水\",\"大气\"],\"text\":\"a \\\"b\\\"\",\"received\":"
                               "\"1770598800000\"}";
    ProtobufCMessage *m = read_as(&ducha__complaint__descriptor, text);
    ck_assert_ptr_nonnull(m);
    Ducha__Complaint *c = (Ducha__Complaint *)m;
    ck_assert(c->has_key_case && c->key_case && c->n_pollution_type == 2);
    ck_assert_int_eq(c->received, INT64_C(1770598800000));
    ck_assert_ptr_null(c->region);
    ck_assert_str_eq(json_print(&arena, m, JSON_ONE_LINE), text);
}
END_TEST

START_TEST(nested_messages_and_numbers_come_back_too)
{
    static const char text[] =
        "{\"line\":[{\"case_id\":\"1\",\"due_at\":\"-5\",\"answers\":7}],\"total\":4294967295}";
    ProtobufCMessage *m = read_as(&ducha__ledger_shown__descriptor, text);
    ck_assert_ptr_nonnull(m);
    ck_assert_str_eq(json_print(&arena, m, JSON_ONE_LINE), text);
}
END_TEST

START_TEST(bytes_are_base64)
{
    static const char *const pairs[][2] = {
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}};
    for (unsigned i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        char *text = arena_print(&arena, "{\"text\":\"%s\"}", pairs[i][1]);
        Ducha__PackFile *f = (Ducha__PackFile *)read_as(&ducha__pack_file__descriptor, text);
        ck_assert_ptr_nonnull(f);
        ck_assert_uint_eq(f->text.len, strlen(pairs[i][0]));
        ck_assert_int_eq(memcmp(f->text.data, pairs[i][0], f->text.len), 0);
        ck_assert_str_eq(json_print(&arena, &f->base, JSON_ONE_LINE), text);
    }
}
END_TEST

static const struct {
    const char *text, *says;
} complaints[] = {
    {"{\"texts\":\"a\"}", "texts: there is no such field"},
    {"{\"reporter\":\"a\"}", "reporter: there is no such field"},
    {"{\"text\":\"a\",\"text\":\"b\"}", "duplicate"},
    {"{\"text\":1}", "text: text in quotes"},
    {"{\"text\":null}", "text: text in quotes"},
    {"{\"key_case\":\"true\"}", "key_case: true or false"},
    {"{\"pollution_type\":\"水\"}", "pollution_type: a list"},
    {"{\"pollution_type\":[\"水\",1]}", "pollution_type[1]: text"},
    {"{\"received\":\"10days\"}", "received: a whole number"},
    {"{\"received\":1.5}", "received: a whole number"},
    {"{\"received\":\"9223372036854775808\"}", "received: the number is out of range"},
    {"{\"received\":\"09223372036854775807\"}", "received: a whole number"},
    {"[]", "an object"},
    {"{\"text\":\"a\"", "not JSON, line 1"},
    {"", "not JSON"},
    {"{\"text\":\"\\u0000\"}", "not JSON"},
    {"{\"text\":\"\xff\"}", "not JSON"},
};

START_TEST(what_does_not_fit_is_refused_with_its_path)
{
    ck_assert_ptr_null(read_as(&ducha__complaint__descriptor, complaints[_i].text));
    ck_assert_msg(strstr(fault.text, complaints[_i].says), "`%s` does not say `%s`", fault.text,
                  complaints[_i].says);
}
END_TEST

START_TEST(a_slip_in_a_name_gets_a_suggestion)
{
    ck_assert_ptr_null(read_as(&ducha__complaint__descriptor, "{\"recption_no\":\"1\"}"));
    ck_assert_str_eq(fault.remedy, "did you mean `reception_no`?");
}
END_TEST

START_TEST(base64_has_one_way_only_to_write_the_same_bytes)
{
    static const char *const bad[] = {"Zg", "Zg=", "Zh==", "Zm9=", "Z===", "Zg==Zg==", "Z g="};
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        char *text = arena_print(&arena, "{\"text\":\"%s\"}", bad[i]);
        ck_assert_msg(!read_as(&ducha__pack_file__descriptor, text), "%s", bad[i]);
    }
}
END_TEST

START_TEST(small_numbers_are_taken_at_their_bounds_and_refused_past_them)
{
    ck_assert_ptr_nonnull(read_as(&ducha__ledger_show__descriptor, "{\"limit\":4294967295}"));
    ck_assert_ptr_null(read_as(&ducha__ledger_show__descriptor, "{\"limit\":4294967296}"));
    ck_assert_ptr_null(read_as(&ducha__ledger_show__descriptor, "{\"limit\":-1}"));
}
END_TEST

START_TEST(sixty_four_bits_are_taken_whole)
{
    static const char text[] = "{\"asked\":\"18446744073709551615\"}";
    ProtobufCMessage *m = read_as(&ducha__step__descriptor, text);
    ck_assert_ptr_nonnull(m);
    ck_assert_str_eq(json_print(&arena, m, JSON_ONE_LINE), text);
    ck_assert_ptr_null(read_as(&ducha__step__descriptor, "{\"asked\":\"18446744073709551616\"}"));
}
END_TEST

static const char *nested(unsigned depth)
{
    char *text = arena_alloc(&arena, 2 * (size_t)depth + 1);
    for (unsigned i = 0; i < depth; i++) {
        text[i] = '[';
        text[2 * depth - 1 - i] = ']';
    }
    return text;
}

START_TEST(nesting_is_judged_at_its_limit_and_refused_one_past_it)
{
    read_as(&ducha__complaint__descriptor, nested(JSON_DEPTH_MAX));
    ck_assert_int_eq(fault.err, ERR_MALFORMED); /* read, and found to be no object */
    fault = (struct fault){0};
    read_as(&ducha__complaint__descriptor, nested(JSON_DEPTH_MAX + 1));
    ck_assert_int_eq(fault.err, ERR_LIMIT);
}
END_TEST

static enum err err_of_size(size_t size)
{
    char *text = arena_alloc(&arena, size + 1);
    memset(text, ' ', size);
    memcpy(text, "{}", 2);
    fault = (struct fault){0};
    read_as(&ducha__complaint__descriptor, text);
    return fault.err;
}

START_TEST(json_is_taken_at_its_size_limit_and_refused_one_byte_past_it)
{
    ck_assert_int_eq(err_of_size(JSON_SIZE_MAX), OK);
    ck_assert_int_eq(err_of_size(JSON_SIZE_MAX + 1), ERR_LIMIT);
}
END_TEST

START_TEST(every_kind_is_known_by_its_name_and_named_once)
{
    unsigned count = 0;
    for (const struct kind *k = kinds; k->name; k++, count++) {
        ck_assert_ptr_eq(kind_body(k->name), k->body);
        ck_assert_ptr_nonnull(read_as(k->body, "{}"));
    }
    ck_assert_uint_gt(count, 30);
    ck_assert_ptr_null(kind_body("complaint.imported"));
}
END_TEST

/* The bus files by numbers of fields; here they are held against the messages themselves. */
static uint32_t field_of_cases(const ProtobufCMessageDescriptor *d)
{
    static const char *const names[] = {"parent", "case_id"};
    for (unsigned i = 0; i < 2; i++) {
        const ProtobufCFieldDescriptor *f =
            protobuf_c_message_descriptor_get_field_by_name(d, names[i]);
        if (f && (i == 0 || f->label == PROTOBUF_C_LABEL_REPEATED))
            return f->id;
    }
    return 0;
}

START_TEST(every_kind_that_names_further_cases_is_known_for_it)
{
    unsigned count = 0;
    for (const struct kind *k = kinds; k->name; k++) {
        ck_assert_msg(concerns_field(bytes_of(k->name)) == field_of_cases(k->body), "%s", k->name);
        count += field_of_cases(k->body) != 0;
    }
    ck_assert_uint_gt(count, 2);
    ck_assert_uint_eq(concerns_field(bytes_of(".taken")), 0);
    ck_assert_uint_eq(concerns_field(bytes_of("batch.close")), 0);
}
END_TEST

/* Article 46(6) and the house rule: there is no place for who complained. */
START_TEST(a_complaint_has_no_field_for_its_reporter)
{
    static const char *const words[] = {"reporter", "name", "phone", "person", "contact", "idcard"};
    const ProtobufCMessageDescriptor *d = &ducha__complaint__descriptor;
    for (unsigned i = 0; i < d->n_fields; i++)
        for (unsigned w = 0; w < sizeof(words) / sizeof(words[0]); w++)
            ck_assert_ptr_null(strstr(d->fields[i].name, words[w]));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("json");
    TCase *c = suite_case(s, "json", setup, teardown);
    tcase_add_test(c, a_message_comes_back_as_it_was_written);
    tcase_add_test(c, nested_messages_and_numbers_come_back_too);
    tcase_add_test(c, bytes_are_base64);
    tcase_add_loop_test(c, what_does_not_fit_is_refused_with_its_path, 0,
                        sizeof(complaints) / sizeof(complaints[0]));
    tcase_add_test(c, a_slip_in_a_name_gets_a_suggestion);
    tcase_add_test(c, base64_has_one_way_only_to_write_the_same_bytes);
    tcase_add_test(c, small_numbers_are_taken_at_their_bounds_and_refused_past_them);
    tcase_add_test(c, sixty_four_bits_are_taken_whole);
    tcase_add_test(c, nesting_is_judged_at_its_limit_and_refused_one_past_it);
    tcase_add_test(c, json_is_taken_at_its_size_limit_and_refused_one_byte_past_it);
    tcase_add_test(c, every_kind_is_known_by_its_name_and_named_once);
    tcase_add_test(c, every_kind_that_names_further_cases_is_known_for_it);
    tcase_add_test(c, a_complaint_has_no_field_for_its_reporter);
    return suite_run(s);
}
