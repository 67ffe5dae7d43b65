/* test_office.c - what a real office does with bad modules, bad disks and bad neighbours: a clear
 * error, nothing lost, nobody else harmed.
 *
 * The paths of the program and of two plug-ins come from CMake. */
#include <arpa/inet.h>
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <zmq.h>

#include "bus/io/process.h"
#include "bus/io/scrub.h"
#include "bus/wire.h"
#include "proto/office.pb-c.h"
#include "store/store.h"
#include "tests/crash/real.h"
#include "tests/lib/suite.h"

#define SILENT_CONNECTIONS 1000u
#define DISK_SIZE "size=24m"

static struct real office;

static void make(const struct real_module *m, const char *more)
{
    real_make(&office, DUCHA_PROGRAM, m, more);
}

static void make_and_serve(const struct real_module *m)
{
    make(m, NULL);
    real_serve(&office);
}

static bool small; /* the office has a disk of its own */

static void teardown(void)
{
    char path[256];
    if (office.serve)
        real_stop(&office);
    real_path(&office, "office", path);
    if (small)
        umount2(path, MNT_DETACH);
    small = false;
    real_remove(&office);
}

/* What `ducha WORDS` said, and its status. */
static char said[20000];

static int run(const char *const *words)
{
    return real_run(&office, said, sizeof(said), words);
}

static bool work_goes_on(void)
{
    struct ducha *d = real_client(&office, "bystander");
    bool good = real_note(d, "I am still served");
    ducha_close(d);
    return good;
}

/* ---- modules ---- */

static void deadly_message(bool inside)
{
    const struct real_module m[] = {{"counting", COUNTING_PLUGIN, inside}, {0}};
    struct ducha_event ev;
    struct ducha_follow f = {.from = 1};
    unsigned counted = 0, aside = 0;
    make_and_serve(m);
    struct ducha *d = real_client(&office, "feed");
    ck_assert(real_note(d, "before"));
    ck_assert(real_note(d, "die"));
    ck_assert(real_note(d, "after"));
    ducha_follow(d, &f);
    while (counted < 2 || aside < 1) {
        ck_assert(real_event(d, DUCHA_ENTRY, &ev));
        counted += strcmp(ev.kind, "note.counted") == 0;
        aside += strcmp(ev.kind, "turn.set-aside") == 0;
        if (strcmp(ev.kind, "turn.set-aside") != 0)
            continue;
        Ducha__TurnSetAside *s = ducha__turn_set_aside__unpack(NULL, ev.body_size, ev.body);
        ck_assert_uint_eq(s->attempts, TURN_ATTEMPTS_MAX);
        ck_assert_str_eq(s->module, "counting");
        ducha__turn_set_aside__free_unpacked(s, NULL);
    }
    ck_assert_uint_eq(aside, 1);
    ducha_close(d);
}

START_TEST(a_message_that_kills_its_module_each_time_is_set_aside_and_the_rest_flows)
{
    deadly_message(false);
}
END_TEST

START_TEST(a_message_that_kills_the_bus_through_a_module_inside_is_set_aside_too)
{
    deadly_message(true);
}
END_TEST

START_TEST(a_module_of_another_abi_is_refused_and_the_office_serves)
{
    const struct real_module m[] = {{"foreign", FOREIGN_PLUGIN, false}, {0}};
    static const char *const words[] = {"run-module", "foreign", NULL};
    make_and_serve(m);
    ck_assert(work_goes_on());
    ck_assert_int_eq(run(words), PROCESS_FINAL);
    ck_assert_ptr_nonnull(strstr(said, "ABI"));
    ck_assert_ptr_nonnull(strstr(said, "module.h")); /* the remedy */
}
END_TEST

/* ---- the disk ---- */

START_TEST(a_second_process_cannot_open_the_same_data)
{
    static const char *const serve[] = {"serve", NULL}, *const bus[] = {"run-bus", NULL};
    char number[32];
    make_and_serve(NULL);
    ck_assert(work_goes_on());
    ck_assert_int_ne(run(serve), 0);
    ck_assert_ptr_nonnull(strstr(said, "already"));
    ck_assert_int_eq(run(bus), PROCESS_FAILED);
    snprintf(number, sizeof(number), "%d", (int)real_pid(&office, "bus"));
    ck_assert_msg(strstr(said, number) != NULL, "%s", said);
    ck_assert(work_goes_on());
}
END_TEST

START_TEST(data_of_a_newer_format_are_left_alone)
{
    static const char *const bus[] = {"run-bus", NULL};
    struct store_options o = {.size_max = 0};
    struct fault f = {0};
    struct store *s;
    struct txn t;
    char path[256];
    make(NULL, NULL);
    real_path(&office, "office", path);
    ck_assert_int_eq(store_open(&s, path, &o, &f), OK);
    txn_begin(&t, s, TXN_WRITE);
    meta_number_set(&t, META_FORMAT, STORE_FORMAT + 1);
    ck_assert_int_eq(txn_commit(&t), OK);
    store_close(s);
    ck_assert_int_eq(run(bus), PROCESS_FINAL);
    ck_assert_ptr_nonnull(strstr(said, "upgrade"));
    real_serve(&office);
    ck_assert_int_ne(real_wait(&office), 0); /* it does not try for ever */
}
END_TEST

/* Changes one byte of the text wherever it stands in the file: old pages may still have it. */
static void damage(const char *text)
{
    char path[256];
    struct stat st;
    unsigned found = 0;
    real_path(&office, "office/data.mdb", path);
    int fd = open(path, O_RDWR | O_CLOEXEC);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(fstat(fd, &st), 0);
    size_t size = (size_t)st.st_size;
    char *all = malloc(size), *at = all;
    ck_assert_int_eq(pread(fd, all, size, 0), st.st_size);
    for (; (at = memmem(at, size - (size_t)(at - all), text, strlen(text))); at++, found++)
        ck_assert_int_eq(pwrite(fd, "#", 1, at - all), 1);
    ck_assert_uint_gt(found, 0);
    free(all);
    close(fd);
}

START_TEST(a_changed_byte_in_the_log_is_named_by_its_position)
{
    static const char *const verify[] = {"log", "verify", NULL};
    make_and_serve(NULL);
    struct ducha *d = real_client(&office, "feed");
    ck_assert(real_note(d, "one"));
    ck_assert(real_note(d, "two-which-will-be-changed"));
    ck_assert(real_note(d, "three"));
    ducha_close(d);
    ck_assert_int_eq(real_stop(&office), 0);
    ck_assert_int_eq(run(verify), 0);
    damage("two-which-will-be-changed");
    ck_assert_int_ne(run(verify), 0);
    ck_assert_msg(strstr(said, " 2") != NULL, "%s", said);
}
END_TEST

/* Asks until the answer has that text in it; then its status. */
static int asked_until(const char *const *words, const char *text)
{
    int code = -1;
    for (unsigned i = 0; i < 100; i++) {
        code = run(words);
        if (strstr(said, text))
            return code;
        usleep(100000);
    }
    ck_abort_msg("\"%s\" was never said, but: %s", text, said);
}

/* As if the last reading of the log were long ago. */
static void long_ago(void)
{
    struct scrub s;
    struct fault f = {0};
    char path[256];
    real_path(&office, SCRUB_FILE, path);
    ck_assert(scrub_load(&s, path));
    ck_assert_int_ne(s.complete, 0);
    s.begun = 1;
    ck_assert_int_eq(scrub_save(&s, path, &f), OK);
}

START_TEST(a_serving_office_reads_its_log_by_itself_and_names_what_has_rotted)
{
    static const char *const check[] = {"check", "log", NULL};
    static const char *const status[] = {"status", "--json", NULL};
    static const char *const doctor[] = {"doctor", NULL};
    make_and_serve(NULL);
    struct ducha *d = real_client(&office, "feed");
    ck_assert(real_note(d, "one"));
    ck_assert(real_note(d, "two-which-will-be-changed"));
    ducha_close(d);
    ck_assert_int_eq(asked_until(check, "verified up to"), 0);
    ck_assert_int_eq(real_stop(&office), 0);
    long_ago();
    damage("two-which-will-be-changed");
    real_serve(&office);
    ck_assert_int_eq(asked_until(check, "entry 2 of the log does not verify"), 2);
    ck_assert_ptr_nonnull(strstr(said, "log_bad_position=2"));
    ck_assert_int_eq(asked_until(status, "\"log_bad\":\"2\""), 0);
    ck_assert_ptr_nonnull(strstr(said, "\"log_verified\":"));
    ck_assert_int_eq(asked_until(doctor, "entry 2 of the log does not verify"), 3);
    ck_assert(work_goes_on());
}
END_TEST

/* The office on a small disk of its own. */
static bool small_disk(void)
{
    char path[256], away[256];
    real_path(&office, "office", path);
    real_path(&office, "moved", away);
    if (rename(path, away) != 0 || mkdir(path, 0750) != 0 ||
        mount("tmpfs", path, "tmpfs", 0, DISK_SIZE) != 0)
        return false;
    small = true;
    char command[600];
    snprintf(command, sizeof(command), "cp -r %s/. %s/", away, path);
    return system(command) == 0;
}

/* Says notes until the office takes no more; how many it has taken. */
static uint64_t fill(struct ducha *d)
{
    static char body[3000];
    struct ducha_message m = {.kind = "note.add", .body = body, .body_size = sizeof(body)};
    struct ducha_event ev;
    uint64_t recorded = 0;
    ck_assert(real_event(d, DUCHA_WELCOME, &ev));
    for (unsigned quiet = 0; quiet < 10;) {
        while (ducha_publish(d, &m, NULL) == DUCHA_OK)
            ;
        int r = ducha_next(d, &ev, 200);
        quiet = r == DUCHA_OK && ev.recorded > recorded ? 0 : quiet + 1;
        recorded = r == DUCHA_OK ? ev.recorded : recorded;
    }
    return recorded;
}

START_TEST(a_full_disk_stops_intake_and_loses_nothing)
{
    const void *packed;
    size_t size;
    struct ducha_event ev;
    struct ducha_follow f = {.from = 1};
    make(NULL, NULL);
    if (!small_disk()) {
        fprintf(stderr, "skipped: no right to mount a small disk\n");
        return;
    }
    real_serve(&office);
    struct ducha *d = real_client(&office, "feed");
    uint64_t recorded = fill(d);
    ck_assert_uint_gt(recorded, 0);
    ck_assert_int_eq(ducha_status(d, &packed, &size, 10000), DUCHA_OK);
    Ducha__Status *status = ducha__status__unpack(NULL, size, packed);
    ck_assert_uint_ge(status->space_percent, SPACE_REFUSE_PERCENT);
    ck_assert_uint_ge(status->head, recorded);
    ducha__status__free_unpacked(status, NULL);
    ducha_close(d);
    d = real_client(&office, "reader");
    ducha_follow(d, &f);
    for (uint64_t i = 1; i <= recorded; i++) {
        ck_assert(real_event(d, DUCHA_ENTRY, &ev));
        ck_assert_uint_eq(ev.position, i);
    }
    ducha_close(d);
    ck_assert_int_ne(real_pid(&office, "bus"), 0);
}
END_TEST

/* ---- neighbours ---- */

START_TEST(a_reader_that_never_reads_keeps_nobody_waiting)
{
    struct ducha_event ev;
    struct ducha_follow f = {.from = 1, .credit = CREDIT_MAX};
    make_and_serve(NULL);
    struct ducha *lazy = real_client(&office, "lazy"), *d = real_client(&office, "feed");
    ducha_follow(lazy, &f);
    ck_assert(real_event(lazy, DUCHA_WELCOME, &ev));
    ducha_next(lazy, &ev, 0); /* it asks, and never looks again */
    for (unsigned i = 0; i < 3 * FLIGHT_FRAMES_MAX; i++)
        ck_assert(real_note(d, "x"));
    ck_assert(work_goes_on());
    ducha_close(d);
    ducha_close(lazy);
}
END_TEST

START_TEST(a_thousand_connections_that_say_nothing_harm_nobody)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    static int fds[SILENT_CONNECTIONS];
    unsigned open_ones = 0;
    make_and_serve(NULL);
    ck_assert(work_goes_on());
    real_path(&office, "run/bus.sock", said);
    snprintf(to.sun_path, sizeof(to.sun_path), "%.100s", said);
    for (unsigned i = 0; i < SILENT_CONNECTIONS; i++) {
        fds[i] = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        open_ones += fds[i] >= 0 && connect(fds[i], (struct sockaddr *)&to, sizeof(to)) == 0;
    }
    ck_assert_uint_eq(open_ones, SILENT_CONNECTIONS);
    ck_assert(work_goes_on());
    for (unsigned i = 0; i < SILENT_CONNECTIONS; i++)
        close(fds[i]);
    ck_assert(work_goes_on());
}
END_TEST

struct raw {
    void *ctx, *socket;
};

static struct raw raw_open(void)
{
    int wait = 10000;
    struct raw r = {.ctx = zmq_ctx_new()};
    r.socket = zmq_socket(r.ctx, ZMQ_DEALER);
    ck_assert_int_eq(zmq_setsockopt(r.socket, ZMQ_RCVTIMEO, &wait, sizeof(wait)), 0);
    ck_assert_int_eq(zmq_connect(r.socket, office.endpoint), 0);
    return r;
}

static void raw_close(struct raw *r)
{
    int linger = 0;
    zmq_setsockopt(r->socket, ZMQ_LINGER, &linger, sizeof(linger));
    zmq_close(r->socket);
    zmq_ctx_term(r->ctx);
}

/* The code of the refusal that these bytes are answered with. */
static const char *refusal_of(struct raw *r, struct bytes frame)
{
    static char code[64], buffer[FRAME_MAX];
    struct arena a = {0};
    ck_assert_int_ge(zmq_send(r->socket, frame.data, frame.size, 0), 0);
    int n = zmq_recv(r->socket, buffer, sizeof(buffer), 0);
    ck_assert_int_gt(n, 0);
    Ducha__Frame *f = frame_read((struct bytes){buffer, (size_t)n}, &a);
    ck_assert_ptr_nonnull(f);
    ck_assert_int_eq(f->say_case, DUCHA__FRAME__SAY_REFUSE);
    snprintf(code, sizeof(code), "%s", f->refuse->code);
    arena_free(&a);
    return code;
}

/* A message within a message, so many times: 10,000 of them would overflow a stack. */
static struct bytes nested(unsigned depth, uint8_t *out, size_t size)
{
    size_t at = size;
    for (unsigned i = 0; i < depth; i++) {
        size_t inner = size - at;
        ck_assert_uint_gt(at, 8);
        uint8_t length[10];
        unsigned n = 0;
        do {
            length[n++] = (uint8_t)((inner & 0x7f) | (inner > 0x7f ? 0x80 : 0));
        } while (inner >>= 7);
        at -= n;
        memcpy(out + at, length, n);
        out[--at] = 1 << 3 | 2;
    }
    return (struct bytes){out + at, size - at};
}

START_TEST(garbage_is_refused_with_its_reason_and_harms_nobody)
{
    static uint8_t deep[60000], large[FRAME_MAX + 1];
    make_and_serve(NULL);
    ck_assert(work_goes_on());
    struct raw r = raw_open();
    ck_assert_str_eq(refusal_of(&r, (struct bytes){"", 0}), "malformed");
    ck_assert_str_eq(refusal_of(&r, bytes_of("\xff\xff\xff\xff")), "malformed");
    ck_assert_str_eq(refusal_of(&r, bytes_of("\x0a\x7f\x08")), "malformed");   /* cut off */
    ck_assert_str_eq(refusal_of(&r, bytes_of("\xfa\x07\x02hi")), "malformed"); /* unknown verb */
    ck_assert_str_eq(refusal_of(&r, nested(10000, deep, sizeof(deep))), "malformed");
    ck_assert_str_eq(refusal_of(&r, (struct bytes){large, sizeof(large)}), "malformed");
    ck_assert_str_eq(refusal_of(&r, bytes_of("\x52\x00")), "malformed"); /* field 10, badly */
    raw_close(&r);
    ck_assert(work_goes_on());
}
END_TEST

START_TEST(a_message_at_its_limit_is_taken_and_one_past_it_is_not)
{
    static char body[MESSAGE_MAX];
    struct ducha_message m = {.kind = "note.add", .body = body};
    struct ducha_event ev;
    make_and_serve(NULL);
    struct ducha *d = real_client(&office, "feed");
    ck_assert(real_event(d, DUCHA_WELCOME, &ev));
    /* kind 2 + 8, from 2 + 4, body 1 + 3: the rest of the envelope */
    m.body_size = MESSAGE_MAX - 20 + 1;
    ck_assert_int_eq(ducha_publish(d, &m, NULL), DUCHA_INVALID);
    ck_assert_str_eq(ducha_code(d), "limit");
    m.body_size = MESSAGE_MAX - 20;
    ck_assert_int_eq(ducha_publish(d, &m, NULL), DUCHA_OK);
    ck_assert(real_event(d, DUCHA_RECEIPT, &ev));
    ck_assert_uint_eq(ev.recorded, 1);
    ducha_close(d);
}
END_TEST

/* ---- keys ---- */

static void key_text(const char *below, char out[Z85_KEY_SIZE + 1])
{
    char path[256];
    real_path(&office, below, path);
    FILE *f = fopen(path, "re");
    ck_assert_ptr_nonnull(f);
    ck_assert_ptr_nonnull(fgets(out, Z85_KEY_SIZE + 1, f));
    fclose(f);
}

/* A client with a key of its own, which the office knows under that name or does not. */
static struct ducha *tcp_client(const char *name, const char *port, bool known)
{
    char server[Z85_KEY_SIZE + 1], shown[Z85_KEY_SIZE + 1], secret[Z85_KEY_SIZE + 1];
    char path[256], endpoint[64];
    key_text("keys/curve.public", server);
    ck_assert_int_eq(zmq_curve_keypair(shown, secret), 0);
    snprintf(endpoint, sizeof(endpoint), "tcp://127.0.0.1:%s", port);
    if (known) {
        char below[64];
        snprintf(below, sizeof(below), "keys/clients/%s.yaml", name);
        real_path(&office, below, path);
        FILE *f = fopen(path, "we");
        fprintf(f, "public: '%s'\npublish: [note.*]\nfollow: [note.counted]\n", shown);
        fclose(f);
    }
    struct ducha_options o = {.endpoint = endpoint,
                              .name = name,
                              .server_key = server,
                              .public_key = shown,
                              .secret_key = secret};
    struct ducha *d = ducha_open(&o);
    ck_assert_ptr_nonnull(d);
    return d;
}

/* One that is free just now. */
static void free_port(char out[16])
{
    struct sockaddr_in any = {.sin_family = AF_INET};
    socklen_t size = sizeof(any);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ck_assert_int_eq(bind(fd, (struct sockaddr *)&any, size), 0);
    ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&any, &size), 0);
    snprintf(out, 16, "%u", ntohs(any.sin_port));
    close(fd);
}

static void make_with_port(char port[16])
{
    char more[80];
    free_port(port);
    snprintf(more, sizeof(more), "listen: [{tcp: '127.0.0.1:%s'}]\n", port);
    make(NULL, more);
}

START_TEST(a_key_that_the_office_does_not_know_is_not_let_in)
{
    char port[16];
    struct ducha_event ev;
    make_with_port(port);
    real_serve(&office);
    ck_assert(work_goes_on());
    struct ducha *d = tcp_client("stranger", port, false);
    ck_assert_int_eq(ducha_next(d, &ev, 1500), DUCHA_TIMEOUT);
    ducha_close(d);
    ck_assert(work_goes_on());
}
END_TEST

START_TEST(a_key_does_what_it_may_and_nothing_else)
{
    char port[16];
    struct ducha_event ev;
    struct ducha_message no = {.kind = "case.close", .body = "x", .body_size = 1};
    struct ducha_follow all = {.from = 1};
    static const char *const cat[] = {"log", "cat", NULL};
    make_with_port(port);
    struct ducha *d = tcp_client("feed", port, true);
    real_serve(&office);
    ck_assert(real_note(d, "this kind it may say"));
    ck_assert_int_eq(ducha_follow(d, &all), DUCHA_OK);
    ck_assert(real_event(d, DUCHA_ERROR, &ev));
    ck_assert_str_eq(ducha_code(d), "forbidden-kind");
    ck_assert_int_eq(ducha_publish(d, &no, NULL), DUCHA_OK);
    ck_assert(real_event(d, DUCHA_ERROR, &ev));
    ck_assert_str_eq(ducha_code(d), "forbidden-kind");
    ck_assert_uint_eq(ev.number, 2);
    ducha_close(d);
    ck_assert_int_eq(run(cat), 0);
    ck_assert_ptr_nonnull(strstr(said, "note.add"));
    ck_assert_ptr_null(strstr(said, "case.close"));
}
END_TEST

static TCase *modules_and_disk(void)
{
    TCase *c = tcase_create("modules and disk");
    tcase_set_timeout(c, 60);
    tcase_add_checked_fixture(c, NULL, teardown);
    tcase_add_test(c, a_message_that_kills_its_module_each_time_is_set_aside_and_the_rest_flows);
    tcase_add_test(c, a_message_that_kills_the_bus_through_a_module_inside_is_set_aside_too);
    tcase_add_test(c, a_module_of_another_abi_is_refused_and_the_office_serves);
    tcase_add_test(c, a_second_process_cannot_open_the_same_data);
    tcase_add_test(c, data_of_a_newer_format_are_left_alone);
    tcase_add_test(c, a_changed_byte_in_the_log_is_named_by_its_position);
    tcase_add_test(c, a_serving_office_reads_its_log_by_itself_and_names_what_has_rotted);
    tcase_add_test(c, a_full_disk_stops_intake_and_loses_nothing);
    return c;
}

static TCase *neighbours(void)
{
    TCase *c = tcase_create("neighbours");
    tcase_set_timeout(c, 60);
    tcase_add_checked_fixture(c, NULL, teardown);
    tcase_add_test(c, a_reader_that_never_reads_keeps_nobody_waiting);
    tcase_add_test(c, a_thousand_connections_that_say_nothing_harm_nobody);
    tcase_add_test(c, garbage_is_refused_with_its_reason_and_harms_nobody);
    tcase_add_test(c, a_message_at_its_limit_is_taken_and_one_past_it_is_not);
    tcase_add_test(c, a_key_that_the_office_does_not_know_is_not_let_in);
    tcase_add_test(c, a_key_does_what_it_may_and_nothing_else);
    return c;
}

int main(void)
{
    Suite *suite = suite_create("office");
    suite_add_tcase(suite, modules_and_disk());
    suite_add_tcase(suite, neighbours());
    return suite_run(suite);
}
