/* test_evidence.c - what the bus answers to whoever says that he has brought a file in. */
#include "round.h"

#include "store/attachment.h"
#include "tests/lib/suite.h"

static char digest[DIGEST_TEXT_SIZE];
static Ducha__EvidenceFile file;

static void setup(void)
{
    struct attachment *a;
    struct digest d;
    office_setup();
    say_hello('a', "feed");
    ck_assert_int_eq(attachment_begin(&a, store, SUITE_INTL), OK);
    ck_assert_int_eq(attachment_add(a, bytes_of("a photograph")), OK);
    ck_assert_int_eq(attachment_commit(a, &d), OK);
    digest_text(&d, digest);
    ducha__evidence_file__init(&file);
    file.suite = (char *)(uintptr_t) "intl";
    file.digest = digest;
    file.has_size = true;
    file.size = 12;
    file.name = (char *)(uintptr_t) "现场.jpg";
}

static struct bytes asking(struct bytes body, const char *to)
{
    struct envelope e = {.kind = bytes_of("evidence.add"),
                         .from = bytes_of("feed"),
                         .to = bytes_of(to),
                         .case_id = bytes_of("bj-7"),
                         .person = bytes_of("张某"),
                         .organ = bytes_of("team"),
                         .body = body};
    return envelope_write(&e, &memory);
}

static void ask_for(struct bytes body)
{
    publish_one('a', 1, asking(body, ""));
    receipted('a', 1);
    ck_assert_uint_eq(head(), 2);
}

static struct bytes packed(void)
{
    return message_write(&file, &memory);
}

START_TEST(a_file_that_is_there_is_told_with_what_was_said_of_it)
{
    ask_for(packed());
    struct envelope e = entry_at(2, NULL);
    kind_at(2, "evidence.added");
    ck_assert(bytes_equal(e.from, bytes_of("bus")));
    ck_assert(bytes_equal(e.case_id, bytes_of("bj-7")));
    ck_assert(bytes_equal(e.person, bytes_of("张某")));
    ck_assert(bytes_equal(e.organ, bytes_of("team")));
    ck_assert(bytes_equal(e.body, packed()));
    ck_assert_uint_eq(e.cause, 1);
}
END_TEST

START_TEST(a_file_that_is_not_there_is_missing)
{
    digest[0] = digest[0] == '0' ? '1' : '0';
    ask_for(packed());
    kind_at(2, "evidence.missing");
    ck_assert(bytes_equal(entry_at(2, NULL).body, packed()));
}
END_TEST

START_TEST(a_file_of_another_size_is_missing)
{
    file.size = 13;
    ask_for(packed());
    kind_at(2, "evidence.missing");
}
END_TEST

START_TEST(a_digest_of_the_other_suite_is_missing)
{
    file.suite = (char *)(uintptr_t) "gm";
    ask_for(packed());
    kind_at(2, "evidence.missing");
}
END_TEST

START_TEST(what_names_no_file_is_missing)
{
    static const char *const bad[] = {"", "../../etc/passwd", "zz"};
    for (unsigned i = 0; i < 3; i++) {
        file.digest = (char *)(uintptr_t)bad[i];
        publish_one('a', i + 1, asking(packed(), ""));
        kind_at(2 * i + 2, "evidence.missing");
    }
    publish_one('a', 4, asking(bytes_of("\xff"), ""));
    kind_at(8, "evidence.missing");
    ck_assert_uint_eq(entry_at(8, NULL).body.size, 0);
}
END_TEST

/* With a name that fills it up to so many bytes. */
static struct bytes body_of(size_t size)
{
    char *name = arena_alloc(&memory, size);
    file.name = name;
    memset(name, 'n', size - 200);
    memset(name, 'n', size - 200 + size - packed().size);
    ck_assert_uint_eq(packed().size, size);
    return packed();
}

START_TEST(a_body_at_its_limit_is_repeated)
{
    ask_for(body_of(EVIDENCE_BODY_MAX));
    kind_at(2, "evidence.added");
}
END_TEST

START_TEST(a_body_past_its_limit_is_not)
{
    ask_for(body_of(EVIDENCE_BODY_MAX + 1));
    kind_at(2, "evidence.missing");
    ck_assert_uint_eq(entry_at(2, NULL).body.size, 0);
}
END_TEST

START_TEST(what_is_addressed_to_another_office_is_not_answered)
{
    publish_one('a', 1, asking(packed(), "sh"));
    receipted('a', 1);
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(saying_it_again_under_its_number_changes_nothing)
{
    ask_for(packed());
    ask_for(packed());
}
END_TEST

int main(void)
{
    Suite *s = suite_create("evidence");
    TCase *c = suite_case(s, "evidence", setup, office_teardown);
    tcase_add_test(c, a_file_that_is_there_is_told_with_what_was_said_of_it);
    tcase_add_test(c, a_file_that_is_not_there_is_missing);
    tcase_add_test(c, a_file_of_another_size_is_missing);
    tcase_add_test(c, a_digest_of_the_other_suite_is_missing);
    tcase_add_test(c, what_names_no_file_is_missing);
    tcase_add_test(c, a_body_at_its_limit_is_repeated);
    tcase_add_test(c, a_body_past_its_limit_is_not);
    tcase_add_test(c, what_is_addressed_to_another_office_is_not_answered);
    tcase_add_test(c, saying_it_again_under_its_number_changes_nothing);
    return suite_run(s);
}
