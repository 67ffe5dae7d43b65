/* test_config.c - office.yaml: what it may say, and that nothing else gets through. */
#include "scratch.h"

#include <unistd.h>

#include "bus/io/config.h"

static struct config config;
static struct faults faults;

static void teardown(void)
{
    config_clear(&config);
    faults_clear(&faults);
}

static bool reads(const char *text)
{
    teardown();
    faults = (struct faults){0};
    return config_read(&config, "office.yaml", bytes_of(text), &faults);
}

/* Exactly one fault, there, and its English text holds these words. */
static void refused(const char *text, unsigned line, unsigned column, const char *words)
{
    ck_assert_msg(!reads(text), "was read: %s", text);
    ck_assert_msg(faults.count == 1, "%u faults in: %s", faults.count, text);
    const struct fault *f = &faults.item[0].en;
    ck_assert_msg(f->line == line && f->column == column, "%u:%u %s: %s", f->line, f->column,
                  f->text, text);
    ck_assert_msg(strstr(f->text, words) != NULL, "\"%s\" says nothing of \"%s\"", f->text, words);
    ck_assert_str_ne(faults.item[0].zh.text, f->text);
    ck_assert_ptr_null(config.office);
}

/* The text of head, then count times "item", each with its number. */
static char *repeated(const char *head, const char *item, unsigned count)
{
    char *text = NULL;
    size_t size;
    FILE *to = open_memstream(&text, &size);
    fputs(head, to);
    for (unsigned i = 0; i < count; i++)
        fprintf(to, item, i);
    fclose(to);
    return text;
}

START_TEST(a_code_alone_is_an_office_with_defaults)
{
    ck_assert(reads("office: bj\n"));
    ck_assert_str_eq(config.office, "bj");
    ck_assert_str_eq(config.name, "bj");
    ck_assert_int_eq(config.suite, SUITE_INTL);
    ck_assert(!config.simulated);
    ck_assert_uint_eq(config.size_max, (uint64_t)64 << 30);
    ck_assert_uint_eq(config.listen_count + config.module_count + config.link_count, 0);
}
END_TEST

START_TEST(every_key_is_read)
{
    ck_assert(reads("office: bj.chaoyang\n"
                    "name: 朝阳区督察办\n"
                    "suite: gm\n"
                    "clock: simulated\n"
                    "size-max: 512MiB\n"
                    "listen: [{tcp: 127.0.0.1:7701}, {tcp: '[::1]:7702'}]\n"
                    "modules:\n"
                    "  inspection: {}\n"
                    "  planning:\n"
                    "  rectification: {inside: true}\n"
                    "  permit: {file: permit.so}\n"
                    "  other: {file: lib/other.so}\n"
                    "links:\n"
                    "  - office: bj\n"
                    "    endpoint: 'tcp://10.0.0.1:7701'\n"
                    "    server-key: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'\n"));
    ck_assert_str_eq(config.name, "朝阳区督察办");
    ck_assert_int_eq(config.suite, SUITE_GM);
    ck_assert(config.simulated);
    ck_assert_uint_eq(config.size_max, (uint64_t)512 << 20);
    ck_assert_uint_eq(config.listen_count, 2);
    ck_assert_str_eq(config.listen[1], "tcp://[::1]:7702");
    ck_assert_uint_eq(config.module_count, 5);
    ck_assert_str_eq(config.modules[1].name, "planning");
    ck_assert(!config.modules[0].inside && config.modules[2].inside);
    ck_assert_str_eq(config.modules[3].file, "./permit.so");
    ck_assert_str_eq(config.modules[4].file, "lib/other.so");
    ck_assert_str_eq(config.links[0].office, "bj");
    ck_assert_str_eq(config.links[0].server_key, "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7");
}
END_TEST

START_TEST(what_nobody_knows_is_a_fault_at_its_place)
{
    refused("office: bj\nsiut: gm\n", 2, 1, "siut");
    refused("office: bj\nmodules:\n  a: {insid: true}\n", 3, 7, "insid");
    refused("office: bj\nlisten: [{udp: 'x', tcp: 'a:1'}]\n", 2, 11, "udp");
}
END_TEST

START_TEST(a_wrong_type_or_value_is_a_fault_at_its_place)
{
    refused("office: BJ\n", 1, 9, "BJ");
    refused("office: [bj]\n", 1, 9, "");
    refused("office: bj\nsuite: sm3\n", 2, 8, "sm3");
    refused("office: bj\nclock: fast\n", 2, 8, "fast");
    refused("office: bj\nsize-max: 64\n", 2, 11, "64");
    refused("office: bj\nsize-max: 064GiB\n", 2, 11, "064GiB");
    refused("office: bj\nlisten: {tcp: 'a:1'}\n", 2, 9, "");
    refused("office: bj\nlisten: [abc]\n", 2, 10, "not a set of keys");
    refused("office: bj\nlisten: [{tcp: 'nowhere'}]\n", 2, 16, "nowhere");
    refused("office: bj\nmodules: [a]\n", 2, 10, "");
    refused("office: bj\nmodules:\n  a: {inside: yes}\n", 3, 15, "");
    refused("office: bj\nmodules:\n  a: here\n", 3, 6, "not a set of keys");
    refused("office: bj\nmodules:\n  Upper: {}\n", 3, 10, "Upper");
}
END_TEST

START_TEST(a_link_needs_another_office_an_endpoint_and_a_whole_key)
{
#define KEY "'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'"
    refused("office: bj\nlinks:\n  - {office: bj, endpoint: 'tcp://a:1', server-key: " KEY "}\n", 3,
            14, "itself");
    refused("office: bj\nlinks:\n  - {office: x, endpoint: 'a:1', server-key: " KEY "}\n", 3, 27,
            "a:1");
    refused("office: bj\nlinks:\n  - {office: x, endpoint: 'tcp://a:1', server-key: 'abc'}\n", 3,
            52, "its length is 3");
    refused("office: bj\nlinks:\n  - {office: x, endpoint: 'tcp://a:1', server-key: " KEY "}\n"
            "  - {office: x, endpoint: 'tcp://b:1', server-key: " KEY "}\n",
            4, 14, "two links");
}
END_TEST

START_TEST(every_fault_is_found_in_one_run)
{
    ck_assert(!reads("office: BJ\nsuite: x\nclock: y\nextra: 1\n"));
    ck_assert_uint_eq(faults.count, 4);
}
END_TEST

START_TEST(keys_twice_tabs_and_aliases_are_refused)
{
    ck_assert(!reads("office: bj\noffice: sh\n"));
    ck_assert_uint_eq(faults.item[0].en.line, 2);
    ck_assert(!reads("office: bj\nmodules:\n\ta: {}\n"));
    ck_assert_uint_eq(faults.item[0].en.line, 3);
    ck_assert(!reads("office: bj\nmodules: &m {a: {}}\nlinks: *m\n"));
    ck_assert_uint_eq(faults.item[0].en.line, 2);
    ck_assert(!reads(""));
    ck_assert(!reads("office\n"));
}
END_TEST

START_TEST(a_bomb_of_aliases_is_refused_at_once)
{
    ck_assert(!reads("office: bj\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\n"
                     "c: &c [*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c]\n"));
    ck_assert_uint_ge(faults.count, 1);
    ck_assert_uint_eq(faults.item[0].en.line, 2);
}
END_TEST

START_TEST(a_code_has_at_most_64_bytes)
{
    char code[CONFIG_CODE_MAX + 2], text[128];
    memset(code, 'a', sizeof(code));
    code[CONFIG_CODE_MAX] = '\0';
    ck_assert(office_code_valid(code));
    snprintf(text, sizeof(text), "office: %s\n", code);
    ck_assert(reads(text));
    code[CONFIG_CODE_MAX] = 'a';
    code[CONFIG_CODE_MAX + 1] = '\0';
    ck_assert(!office_code_valid(code));
    ck_assert(!office_code_valid(""));
    ck_assert(!office_code_valid(".bj") && !office_code_valid("bj-") && !office_code_valid("b..j"));
    ck_assert(!office_code_valid("../bj") && !office_code_valid("b/j"));
}
END_TEST

START_TEST(a_name_has_at_most_256_bytes)
{
    char *text = repeated("office: bj\nname: ", "a", CONFIG_TITLE_MAX);
    ck_assert(reads(text));
    free(text);
    text = repeated("office: bj\nname: ", "a", CONFIG_TITLE_MAX + 1);
    refused(text, 2, 7, "256");
    free(text);
}
END_TEST

START_TEST(a_module_name_has_at_most_40_bytes)
{
    char name[CONFIG_MODULE_NAME_MAX + 2] = {0};
    memset(name, 'm', CONFIG_MODULE_NAME_MAX);
    ck_assert(module_name_valid(name));
    name[CONFIG_MODULE_NAME_MAX] = 'm';
    ck_assert(!module_name_valid(name));
    ck_assert(!module_name_valid("") && !module_name_valid("9a") && !module_name_valid("a/b"));
}
END_TEST

/* A key as good as any, without a % in it. */
#define DIGITS "0123456789012345678901234567890123456789"

START_TEST(lists_end_at_their_limits)
{
    static const struct {
        const char *head, *item;
        unsigned max, line;
    } lists[] = {
        {"office: bj\nmodules:\n", "  m%u: {}\n", CONFIG_MODULES_MAX, 3},
        {"office: bj\nlisten:\n", "  - {tcp: 'h%u:7701'}\n", CONFIG_LISTEN_MAX, 3},
        {"office: bj\nlinks:\n",
         "  - {office: o%u, endpoint: 'tcp://a:1', server-key: '" DIGITS "'}\n", CONFIG_LINKS_MAX,
         3},
    };
    for (unsigned i = 0; i < 3; i++) {
        char *text = repeated(lists[i].head, lists[i].item, lists[i].max);
        ck_assert_msg(reads(text), "list %u", i);
        free(text);
        text = repeated(lists[i].head, lists[i].item, lists[i].max + 1);
        ck_assert(!reads(text));
        ck_assert_uint_eq(faults.count, 1);
        ck_assert_uint_eq(faults.item[0].en.line, lists[i].line);
        free(text);
    }
}
END_TEST

START_TEST(a_size_is_digits_and_a_unit_within_its_range)
{
    uint64_t size = 0;
    char text[32];
    ck_assert(size_parse("64GiB", &size));
    ck_assert_uint_eq(size, (uint64_t)64 << 30);
    ck_assert(size_parse("16384KiB", &size));
    ck_assert_uint_eq(size, CONFIG_SIZE_MIN);
    static const char *const bad[] = {"",
                                      "64",
                                      "64G",
                                      "GiB",
                                      "-1GiB",
                                      "1 GiB",
                                      "1.5GiB",
                                      "01GiB",
                                      "1gib",
                                      "1GiBx",
                                      "0GiB",
                                      "5OGiB",
                                      "+64GiB",
                                      "999999999999999TiB",
                                      "9999999999999999KiB"};
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(!size_parse(bad[i], &size), "%s", bad[i]);
    size_text((uint64_t)1536 << 20, text);
    ck_assert_str_eq(text, "1536MiB");
    size_text(17, text);
    ck_assert_str_eq(text, "17B");
    ck_assert(reads("office: bj\nsize-max: 16MiB\n"));
    ck_assert(!reads("office: bj\nsize-max: 16383KiB\n"));
    ck_assert(reads("office: bj\nsize-max: 16TiB\n"));
    ck_assert(!reads("office: bj\nsize-max: 17TiB\n"));
}
END_TEST

START_TEST(an_address_is_a_host_and_a_port)
{
    static const char *const good[] = {"127.0.0.1:7701", "*:1", "[::1]:65535", "host-1.bj:80"};
    static const char *const bad[] = {"",        ":1",    "h",     "h:",       "h:0",
                                      "h:65536", "h:01",  "h:1x",  "h h:1",    "[]:1",
                                      "[::1:1",  "::1:1", "h;x:1", "tcp://h:1"};
    for (unsigned i = 0; i < sizeof(good) / sizeof(good[0]); i++)
        ck_assert_msg(tcp_address_valid(good[i]), "%s", good[i]);
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(!tcp_address_valid(bad[i]), "%s", bad[i]);
}
END_TEST

START_TEST(a_file_that_is_missing_or_too_large_is_a_fault)
{
    struct scratch home;
    char path[128];
    scratch_make(&home);
    snprintf(path, sizeof(path), "%s/office.yaml", home.path);
    ck_assert(!config_load(&config, path, &faults));
    ck_assert_int_eq(faults.item[0].en.err, ERR_ABSENT);
    char *text = repeated("office: bj\n", "#%07u\n", YAML_SIZE_MAX / 9);
    FILE *to = fopen(path, "w");
    fputs(text, to);
    fclose(to);
    ck_assert_int_eq(truncate(path, (off_t)YAML_SIZE_MAX + 1), 0);
    faults_clear(&faults);
    faults = (struct faults){0};
    ck_assert(!config_load(&config, path, &faults));
    ck_assert_int_eq(faults.item[0].en.err, ERR_LIMIT);
    free(text);
    scratch_clear(&home);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("config");
    TCase *c = suite_case(suite, "config", NULL, teardown);
    tcase_add_test(c, a_code_alone_is_an_office_with_defaults);
    tcase_add_test(c, every_key_is_read);
    tcase_add_test(c, what_nobody_knows_is_a_fault_at_its_place);
    tcase_add_test(c, a_wrong_type_or_value_is_a_fault_at_its_place);
    tcase_add_test(c, a_link_needs_another_office_an_endpoint_and_a_whole_key);
    tcase_add_test(c, every_fault_is_found_in_one_run);
    tcase_add_test(c, keys_twice_tabs_and_aliases_are_refused);
    tcase_add_test(c, a_bomb_of_aliases_is_refused_at_once);
    tcase_add_test(c, a_code_has_at_most_64_bytes);
    tcase_add_test(c, a_name_has_at_most_256_bytes);
    tcase_add_test(c, a_module_name_has_at_most_40_bytes);
    tcase_add_test(c, lists_end_at_their_limits);
    tcase_add_test(c, a_size_is_digits_and_a_unit_within_its_range);
    tcase_add_test(c, an_address_is_a_host_and_a_port);
    tcase_add_test(c, a_file_that_is_missing_or_too_large_is_a_fault);
    return suite_run(suite);
}
