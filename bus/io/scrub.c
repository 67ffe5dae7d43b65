/* scrub.c - see scrub.h.
 *
 *     RESTS ──due──► one piece ──► ... ──► all read: complete
 *       ▲                │
 *       └────────────────┴── an entry does not verify: bad, until a whole scrub passes again */
#include "bus/io/scrub.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/lang.h"
#include "base/trace.h"
#include "base/yaml.h"
#include "bus/io/file.h"
#include "bus/io/process.h"
#include "bus/io/world.h"

#define FILE_MAX 4096u
#define LOOK_MS INT64_C(3600000) /* a longer wait is looked at again: the clock may be moved */
#define IO_IDLE (3 << 13)        /* of ioprio_set(2): only when nobody else wants the disk */
/* After a death it happened among these. */
#define CAREFUL_PIECES (SCRUB_SAVE_MS / SCRUB_REST_MS)

/* ---- the file ---- */

static uint64_t number_in(struct yaml *y, const char *key)
{
    return (uint64_t)yaml_int(y, y->root, key, 0, INT64_MAX);
}

static int64_t time_in(struct yaml *y, const char *key)
{
    return yaml_int(y, y->root, key, INT64_MIN, INT64_MAX);
}

static void read_fields(struct scrub *s, struct yaml *y)
{
    s->epoch = number_in(y, "epoch");
    s->begun = time_in(y, "begun");
    s->under_way = yaml_bool(y, y->root, "under-way");
    s->check.next = number_in(y, "at") + 1;
    s->check.time = time_in(y, "at-time");
    if (!digest_parse(yaml_text(y, y->root, "at-digest"), &s->check.digest))
        s->check.next = 1;
    s->attempts = (unsigned)yaml_int(y, y->root, "attempts", 0, SCRUB_ATTEMPTS_MAX);
    s->complete = time_in(y, "complete");
    s->complete_head = number_in(y, "complete-head");
    s->bad = number_in(y, "bad");
    s->bad_found = time_in(y, "bad-found");
}

bool scrub_load(struct scrub *s, const char *path)
{
    struct faults faults = {0};
    struct fault absent = {0};
    struct yaml y;
    size_t size;
    *s = (struct scrub){0};
    char *text = file_load(path, FILE_MAX, &size, &absent);
    if (!text)
        return false;
    yaml_init(&y, path, (struct bytes){text, size}, &faults);
    read_fields(s, &y);
    bool good = faults.count == 0;
    if (!good)
        *s = (struct scrub){0};
    yaml_clear(&y);
    faults_clear(&faults);
    free(text);
    return good;
}

enum err scrub_save(const struct scrub *s, const char *path, struct fault *f)
{
    char text[FILE_MAX], digest[DIGEST_TEXT_SIZE];
    digest_text(&s->check.digest, digest);
    int n = snprintf(text, sizeof(text),
                     "epoch: %" PRIu64 "\nbegun: %" PRId64 "\nunder-way: %s\nat: %" PRIu64
                     "\nat-time: %" PRId64 "\nat-digest: '%s'\nattempts: %u\ncomplete: %" PRId64
                     "\ncomplete-head: %" PRIu64 "\nbad: %" PRIu64 "\nbad-found: %" PRId64 "\n",
                     s->epoch, s->begun, s->under_way ? "true" : "false",
                     s->check.next ? s->check.next - 1 : 0, s->check.time, digest, s->attempts,
                     s->complete, s->complete_head, s->bad, s->bad_found);
    return file_save(path, (struct bytes){text, (size_t)n}, 0644, false, f);
}

/* ---- what to do when ---- */

int64_t scrub_due(const struct scrub *s, int64_t now)
{
    if (s->under_way || s->begun == 0 || now < s->begun)
        return now;
    return s->begun + SCRUB_EVERY_MS;
}

static void found_bad(struct scrub *s, int64_t now)
{
    s->under_way = false;
    s->attempts = 0;
    s->bad = s->check.next;
    s->bad_found = now;
    trace_error("scrub.corrupt", "position=%" PRIu64, s->bad);
}

static void found_whole(struct scrub *s, int64_t now)
{
    s->under_way = false;
    s->attempts = 0;
    s->bad = 0;
    s->bad_found = 0;
    s->complete = now;
    s->complete_head = s->check.next - 1;
    trace_info("scrub.done", "head=%" PRIu64 " ms=%" PRId64, s->complete_head, now - s->begun);
}

/* The entry that we checked last still stands there as it was. */
static bool place_stands(const struct scrub *s, struct store *store)
{
    struct txn t;
    struct entry e;
    if (s->check.next <= 1)
        return true;
    txn_begin(&t, store, TXN_READ);
    bool stands = log_read(&t, s->check.next - 1, &e) && e.time == s->check.time &&
                  memcmp(&e.digest, &s->check.digest, sizeof(e.digest)) == 0;
    txn_abort(&t);
    return stands;
}

void scrub_died(struct scrub *s, int64_t now)
{
    if (s->under_way && ++s->attempts >= SCRUB_ATTEMPTS_MAX)
        found_bad(s, now);
}

void scrub_is_of(struct scrub *s, uint64_t epoch)
{
    if (s->epoch != epoch)
        *s = (struct scrub){.epoch = epoch};
}

void scrub_begin(struct scrub *s, struct store *store, int64_t now)
{
    s->check.head = 0; /* up to what is the newest now */
    if (!s->under_way || !place_stands(s, store)) {
        s->check = (struct log_check){0};
        s->begun = now;
        s->under_way = true;
    }
    trace_info("scrub.begun", "from=%" PRIu64, s->check.next ? s->check.next : 1);
}

enum err scrub_piece(struct scrub *s, struct store *store, int64_t now)
{
    struct log_check before = s->check;
    enum err e = log_check_piece(store, &s->check);
    if (e == ERR_CORRUPT) {
        found_bad(s, now);
        return OK;
    }
    if (e != OK) {
        s->check = before;
        return e;
    }
    s->attempts = 0;
    if (s->check.next > s->check.head)
        found_whole(s, now);
    return OK;
}

/* ---- the process ---- */

struct scrub_process {
    struct scrub scrub;
    struct store *store; /* NULL while it rests: what was read does not stay in its memory */
    int signals;
    bool stopped;
    unsigned careful; /* pieces that are still kept one by one */
    int64_t saved;
};

static void rest(struct scrub_process *p, int64_t ms)
{
    struct signalfd_siginfo info;
    struct pollfd item = {p->signals, POLLIN, 0};
    poll(&item, 1, ms < 0 ? 0 : ms > LOOK_MS ? (int)LOOK_MS : (int)ms);
    while (read(p->signals, &info, sizeof(info)) == sizeof(info))
        p->stopped = p->stopped || info.ssi_signo != SIGHUP;
}

/* Without the file a scrub still says in the trace what it finds; it begins anew at each start. */
static void keep(struct scrub_process *p)
{
    struct fault f = {0};
    p->saved = machine_now();
    if (scrub_save(&p->scrub, SCRUB_FILE, &f) != OK)
        trace_warn("scrub.unsaved", "%s", f.text);
}

/* After a death it is known to the piece where the next one happens. */
static bool time_to_keep(struct scrub_process *p, int64_t now)
{
    if (p->careful > 0) {
        p->careful--;
        return true;
    }
    return !p->scrub.under_way || now - p->saved >= SCRUB_SAVE_MS || now < p->saved;
}

static enum err pieces(struct scrub_process *p)
{
    enum err e = OK;
    while (e == OK && p->scrub.under_way && !p->stopped) {
        int64_t now = machine_now();
        e = scrub_piece(&p->scrub, p->store, now);
        if (e == OK && time_to_keep(p, now))
            keep(p);
        if (p->scrub.under_way)
            rest(p, SCRUB_REST_MS);
    }
    if (p->stopped)
        keep(p);
    return e;
}

static uint64_t epoch_of(struct store *store)
{
    struct txn t;
    txn_begin(&t, store, TXN_READ);
    uint64_t epoch = meta_number(&t, META_EPOCH);
    txn_abort(&t);
    return epoch;
}

/* Waits until there is something to do, does it, and lets go of the log. */
static enum err one_day(struct scrub_process *p, struct fault *f)
{
    struct store_options so = {.read_only = true};
    int64_t now = machine_now(), due = scrub_due(&p->scrub, now);
    if (due > now) {
        rest(p, due - now);
        return OK;
    }
    enum err e = store_open(&p->store, OFFICE_STORE, &so, f);
    if (e != OK)
        return e;
    scrub_begin(&p->scrub, p->store, now);
    keep(p);
    e = pieces(p);
    store_close(p->store);
    p->store = NULL;
    return e;
}

static enum err know(struct scrub_process *p, bool died, struct fault *f)
{
    struct store_options so = {.read_only = true};
    (void)scrub_load(&p->scrub, SCRUB_FILE);
    if (died) {
        p->careful = CAREFUL_PIECES;
        scrub_died(&p->scrub, machine_now());
        keep(p);
    }
    enum err e = store_open(&p->store, OFFICE_STORE, &so, f);
    if (e == OK)
        scrub_is_of(&p->scrub, epoch_of(p->store));
    store_close(p->store);
    p->store = NULL;
    return e;
}

/* Behind everybody else, for the processor and the disk. Where that is forbidden it rests often
 * enough. */
static void step_back(void)
{
    (void)setpriority(PRIO_PROCESS, 0, 19);
    (void)syscall(SYS_ioprio_set, 1, 0, IO_IDLE);
}

enum err process_scrub(const struct config *c, bool died, struct fault *f)
{
    struct scrub_process p = {.signals = machine_signals()};
    step_back();
    trace_info("scrub.ready", "office=%s pid=%d", c->office, (int)getpid());
    enum err e = know(&p, died, f);
    while (e == OK && !p.stopped)
        e = one_day(&p, f);
    if (e != OK && f->err == OK)
        fault_set(f, e, tr("the process will be started again", "进程将重新启动"),
                  tr("the log cannot be read: %s", "无法读取日志：%s"), err_text(e));
    close(p.signals);
    return e;
}
