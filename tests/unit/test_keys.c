/* test_keys.c - who may come in, and what each may do. */
#include "scratch.h"

#include <sys/stat.h>

#include "bus/io/file.h"
#include "bus/io/keys.h"

static struct scratch home;
static struct keys keys;
static struct faults faults;
static struct fault fault;

static void setup(void)
{
    scratch_make(&home);
}

static void teardown(void)
{
    keys_clear(&keys);
    faults_clear(&faults);
    scratch_clear(&home);
}

static const char *const none[] = {NULL};

static void save(const char *name, const char *const *publish, bool revoked)
{
    char secret[Z85_KEY_SIZE + 1];
    struct client_key key = {.name = name, .revoked = revoked};
    key.grant.publish = publish;
    key.grant.follow = none;
    key.grant.producer = none;
    ck_assert_int_eq(curve_make(key.public_key, secret), OK);
    ck_assert_msg(keys_save(home.path, &key, true, &fault) == OK, "%s", fault.text);
}

static void put(const char *name, const char *text)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/%s", home.path, name);
    FILE *to = fopen(path, "w");
    ck_assert_ptr_nonnull(to);
    fputs(text, to);
    fclose(to);
}

static bool load(void)
{
    keys_clear(&keys);
    faults_clear(&faults);
    faults = (struct faults){0};
    return keys_load(&keys, home.path, &faults);
}

START_TEST(a_pair_is_two_keys_of_40_characters_and_never_the_same)
{
    char a[Z85_KEY_SIZE + 1], b[Z85_KEY_SIZE + 1], secret[Z85_KEY_SIZE + 1];
    ck_assert_int_eq(curve_make(a, secret), OK);
    ck_assert(z85_key_valid(a) && z85_key_valid(secret));
    ck_assert_int_eq(curve_make(b, secret), OK);
    ck_assert_str_ne(a, b);
    a[Z85_KEY_SIZE - 1] = '\0';
    ck_assert(!z85_key_valid(a));
}
END_TEST

START_TEST(what_was_saved_is_loaded_and_found_by_its_key_alone)
{
    static const char *const publish[] = {"complaint.*", "report.submit", NULL};
    save("feed", publish, false);
    save("a-reader", none, false);
    ck_assert(load());
    ck_assert_uint_eq(keys.count, 2);
    ck_assert_str_eq(keys.item[0].name, "a-reader");
    const struct client_key *feed = keys_named(&keys, "feed");
    ck_assert_ptr_nonnull(feed);
    ck_assert_ptr_eq(keys_find(&keys, feed->public_key), feed);
    ck_assert_str_eq(feed->grant.name, "feed");
    ck_assert(grant_publish(&feed->grant, bytes_of("complaint.import")));
    ck_assert(!grant_publish(&feed->grant, bytes_of("report.submitted")));
    ck_assert(!grant_follow(&feed->grant, bytes_of("report.submitted")));
    ck_assert_ptr_null(keys_find(&keys, "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"));
    ck_assert_ptr_null(keys_find(&keys, ""));
}
END_TEST

START_TEST(a_revoked_key_is_found_by_its_name_but_lets_nobody_in)
{
    save("old", none, true);
    ck_assert(load());
    ck_assert(keys_named(&keys, "old")->revoked);
    ck_assert_ptr_null(keys_find(&keys, keys_named(&keys, "old")->public_key));
}
END_TEST

START_TEST(no_folder_means_no_keys)
{
    scratch_wipe(home.path);
    ck_assert(load());
    ck_assert_uint_eq(keys.count, 0);
}
END_TEST

START_TEST(one_bad_file_lets_nobody_in)
{
    save("good", none, false);
    static const char *const bad[] = {
        "publish: []\n",
        "public: 'abc'\n",
        "public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\nrole: admin\n",
        "public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\npublish: ['a*b']\n",
        "public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\npublish: report.*\n",
        "public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\nproducer: ['*']\n",
        "public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\nrevoked: no\n",
        "\xff\xfe",
    };
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        put("bad.yaml", bad[i]);
        ck_assert_msg(!load(), "%s", bad[i]);
        ck_assert_uint_eq(keys.count, 0);
        ck_assert(strstr(faults.item[0].en.file, "bad.yaml") != NULL);
    }
}
END_TEST

START_TEST(two_names_for_one_key_are_refused)
{
    static const char text[] = "public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\n";
    put("a.yaml", text);
    ck_assert(load());
    put("b.yaml", text);
    ck_assert(!load());
    ck_assert_int_eq(faults.item[0].en.err, ERR_CONFLICT);
    put("b.yaml", "public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\nrevoked: true\n");
    ck_assert(load());
}
END_TEST

START_TEST(files_that_are_not_ours_are_left_alone)
{
    save("feed", none, false);
    put("feed.yaml.bak", "garbage: [");
    put("README", "x");
    put("UPPER.yaml", "garbage: [");
    ck_assert(load());
    ck_assert_uint_eq(keys.count, 1);
}
END_TEST

START_TEST(a_name_that_is_taken_is_not_replaced)
{
    struct client_key key = {.name = "feed", .grant = {"feed", none, none, none, NULL}};
    char secret[Z85_KEY_SIZE + 1];
    ck_assert_int_eq(curve_make(key.public_key, secret), OK);
    save("feed", none, false);
    ck_assert_int_eq(keys_save(home.path, &key, true, &fault), ERR_CONFLICT);
    fault = (struct fault){0};
    ck_assert_int_eq(keys_save(home.path, &key, false, &fault), OK);
    ck_assert(load());
    ck_assert_str_eq(keys.item[0].public_key, key.public_key);
}
END_TEST

/* Whatever else stands in its file. */
START_TEST(another_offices_key_is_that_office_and_nobody_else)
{
    static const char *const all[] = {"*", NULL};
    char secret[Z85_KEY_SIZE + 1];
    struct client_key key = {.name = "cy", .grant = {"cy", all, all, none, "bj.chaoyang"}};
    ck_assert_int_eq(curve_make(key.public_key, secret), OK);
    ck_assert_int_eq(keys_save(home.path, &key, true, &fault), OK);
    ck_assert(load());
    const struct grant *g = &keys.item[0].grant;
    ck_assert_str_eq(g->office, "bj.chaoyang");
    ck_assert(grant_name(g, bytes_of("office/bj.chaoyang")));
    ck_assert(!grant_name(g, bytes_of("office/bj.haidian")));
    ck_assert(!grant_name(g, bytes_of("cy")));
    ck_assert(!grant_name(g, bytes_of("log/bj.chaoyang/1")));
    ck_assert(!grant_publish(g, bytes_of("complaint.import")));
    ck_assert(grant_follow_pattern(g, "*")); /* serve.c holds it to what is addressed to it */
}
END_TEST

START_TEST(a_name_cannot_leave_its_folder)
{
    static const char *const bad[] = {"", "../x", "a/b", ".hidden", "A", "x'y", "a b"};
    struct client_key key = {.grant = {"x", none, none, none, NULL}};
    char secret[Z85_KEY_SIZE + 1], longest[KEY_NAME_MAX + 2] = {0};
    ck_assert_int_eq(curve_make(key.public_key, secret), OK);
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        key.name = bad[i];
        fault = (struct fault){0};
        ck_assert_msg(keys_save(home.path, &key, true, &fault) == ERR_USAGE, "%s", bad[i]);
    }
    memset(longest, 'n', KEY_NAME_MAX);
    ck_assert(key_name_valid(longest));
    longest[KEY_NAME_MAX] = 'n';
    ck_assert(!key_name_valid(longest));
}
END_TEST

START_TEST(patterns_are_names_or_a_beginning_and_a_star)
{
    ck_assert(kind_pattern_valid("*") && kind_pattern_valid("report.*"));
    ck_assert(kind_pattern_valid("report.submitted"));
    ck_assert(!kind_pattern_valid("") && !kind_pattern_valid("rep*"));
    ck_assert(!kind_pattern_valid(".*") && !kind_pattern_valid("a.*.b"));
    ck_assert(!kind_pattern_valid("*.report") && !kind_pattern_valid("a'b"));
    ck_assert(name_pattern_valid("log/bj.chaoyang/*") && name_pattern_valid("Sensor_1"));
    ck_assert(!name_pattern_valid("*") && !name_pattern_valid(""));
}
END_TEST

START_TEST(a_list_has_at_most_64_patterns)
{
    const char *patterns[KEY_PATTERNS_MAX + 2];
    struct client_key key = {.name = "many"};
    char secret[Z85_KEY_SIZE + 1], text[4096];
    for (unsigned i = 0; i <= KEY_PATTERNS_MAX; i++)
        patterns[i] = "a.b";
    patterns[KEY_PATTERNS_MAX] = NULL;
    key.grant = (struct grant){"many", patterns, none, none, NULL};
    ck_assert_int_eq(curve_make(key.public_key, secret), OK);
    ck_assert_int_eq(keys_save(home.path, &key, true, &fault), OK);
    ck_assert(load());
    patterns[KEY_PATTERNS_MAX] = "a.b";
    patterns[KEY_PATTERNS_MAX + 1] = NULL;
    ck_assert_int_eq(keys_save(home.path, &key, false, &fault), ERR_USAGE);
    int n = snprintf(text, sizeof(text), "public: '%s'\npublish: [a.b", key.public_key);
    for (unsigned i = 0; i < KEY_PATTERNS_MAX; i++)
        n += snprintf(text + n, sizeof(text) - (size_t)n, ", a.b");
    snprintf(text + n, sizeof(text) - (size_t)n, "]\n");
    put("many.yaml", text);
    ck_assert(!load());
}
END_TEST

START_TEST(a_folder_has_at_most_1024_keys)
{
    char name[32], text[128];
    for (unsigned i = 0; i < KEYS_MAX; i++) {
        snprintf(name, sizeof(name), "k%u.yaml", i);
        snprintf(text, sizeof(text), "public: '%040u'\n", i);
        put(name, text);
    }
    ck_assert(load());
    ck_assert_uint_eq(keys.count, KEYS_MAX);
    snprintf(text, sizeof(text), "public: '%040u'\n", KEYS_MAX);
    put("one-more.yaml", text);
    ck_assert(!load());
    ck_assert_int_eq(faults.item[0].en.err, ERR_LIMIT);
}
END_TEST

START_TEST(a_saved_file_has_the_mode_that_was_asked_for_whatever_the_umask)
{
    char path[128];
    struct stat st;
    size_t size;
    snprintf(path, sizeof(path), "%s/secret", home.path);
    mode_t before = umask(0);
    ck_assert_int_eq(file_save(path, bytes_of("x"), 0600, true, &fault), OK);
    umask(077);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_int_eq(st.st_mode & 0777, 0600);
    ck_assert_int_eq(file_save(path, bytes_of("longer"), 0644, false, &fault), OK);
    umask(before);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_int_eq(st.st_mode & 0777, 0644);
    char *text = file_load(path, 6, &size, &fault);
    ck_assert_str_eq(text, "longer");
    free(text);
    ck_assert_ptr_null(file_load(path, 5, &size, &fault));
    ck_assert_int_eq(fault.err, ERR_LIMIT);
}
END_TEST

START_TEST(a_folder_is_not_a_file_and_nothing_stays_behind_a_failure)
{
    char path[128];
    size_t size;
    ck_assert_ptr_null(file_load(home.path, 100, &size, &fault));
    ck_assert_int_eq(fault.err, ERR_MALFORMED);
    fault = (struct fault){0};
    snprintf(path, sizeof(path), "%s/none/secret", home.path);
    ck_assert_int_eq(file_save(path, bytes_of("x"), 0600, true, &fault), ERR_ABSENT);
    save("feed", none, false);
    snprintf(path, sizeof(path), "%s/feed.yaml", home.path);
    fault = (struct fault){0};
    ck_assert_int_eq(file_save(path, bytes_of("x"), 0600, true, &fault), ERR_CONFLICT);
    ck_assert(load());
    snprintf(path, sizeof(path), "%s/feed.yaml.new-%ld", home.path, (long)getpid());
    ck_assert_int_ne(access(path, F_OK), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("keys");
    TCase *c = suite_case(suite, "keys", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_pair_is_two_keys_of_40_characters_and_never_the_same);
    tcase_add_test(c, what_was_saved_is_loaded_and_found_by_its_key_alone);
    tcase_add_test(c, a_revoked_key_is_found_by_its_name_but_lets_nobody_in);
    tcase_add_test(c, no_folder_means_no_keys);
    tcase_add_test(c, one_bad_file_lets_nobody_in);
    tcase_add_test(c, two_names_for_one_key_are_refused);
    tcase_add_test(c, files_that_are_not_ours_are_left_alone);
    tcase_add_test(c, a_name_that_is_taken_is_not_replaced);
    tcase_add_test(c, another_offices_key_is_that_office_and_nobody_else);
    tcase_add_test(c, a_name_cannot_leave_its_folder);
    tcase_add_test(c, patterns_are_names_or_a_beginning_and_a_star);
    tcase_add_test(c, a_list_has_at_most_64_patterns);
    tcase_add_test(c, a_folder_has_at_most_1024_keys);
    tcase_add_test(c, a_saved_file_has_the_mode_that_was_asked_for_whatever_the_umask);
    tcase_add_test(c, a_folder_is_not_a_file_and_nothing_stays_behind_a_failure);
    return suite_run(suite);
}
