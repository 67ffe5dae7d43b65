#include "command/operate/probe.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/ducha.h"
#include "bus/io/scrub.h"
#include "bus/io/world.h"
#include "command/call/output.h"
#include "command/fold/calendars.h"

#define CLOCK_SLACK_MS 60000 /* a newest entry this far ahead of the clock is worth saying */
#define NEXT_YEAR_MONTH 12u  /* next year's holidays are published in November */
#define READ_BACK_MAX 1000u  /* newest entries that are read */
#define DAY ((int64_t)86400000)
#define DEADLINE_SLACK_MS 60000
#define BUS_ANSWER_MS 3000
#define VERIFY_LATE_MS (2 * DAY) /* one is due each day; one that was missed is worth saying */

void finding_set(struct finding *f, enum health health, const char *remedy, const char *text, ...)
{
    va_list args;
    f->health = health;
    snprintf(f->remedy, sizeof(f->remedy), "%s", remedy ? remedy : "");
    va_start(args, text);
    vsnprintf(f->text, sizeof(f->text), text, args);
    va_end(args);
}

void finding_metric(struct finding *f, const char *name, double value)
{
    assert(f->metric_count < METRICS_MAX);
    f->metrics[f->metric_count++] = (struct metric){name, value};
}

/* What a look into the log has found. */
struct log_seen {
    uint64_t head, epoch;
    int64_t first, newest; /* times */
    enum err err;
    struct scrub scrub;
};

/* Reads what a restart would read first. The whole chain is read once a day by the office itself
 * (bus/io/scrub.h), and by `ducha log verify`. */
static void read_back(struct txn *t, struct log_seen *seen)
{
    struct entry e;
    for (uint64_t n = 0; n < READ_BACK_MAX && n < seen->head && t->err == OK; n++) {
        if (!log_read(t, seen->head - n, &e))
            txn_fail(t, ERR_CORRUPT);
        else if (n == 0)
            seen->newest = e.time;
    }
    if (log_read(t, 1, &e))
        seen->first = e.time;
}

static struct log_seen look_at_log(const struct office *o)
{
    struct log_seen seen = {0};
    struct txn t;
    txn_begin(&t, o->store, TXN_READ);
    seen.head = log_head(&t);
    seen.epoch = meta_number(&t, META_EPOCH);
    read_back(&t, &seen);
    seen.err = t.err;
    txn_abort(&t);
    if (!scrub_load(&seen.scrub, SCRUB_FILE) || seen.scrub.epoch != seen.epoch)
        seen.scrub = (struct scrub){0}; /* of the log before a restore */
    return seen;
}

/* In simulated time the first entry does not tell how old the office is. */
static bool verified_late(const struct log_seen *seen, const struct office *o, int64_t now)
{
    if (seen->scrub.complete)
        return now - seen->scrub.complete > VERIFY_LATE_MS;
    return seen->head && !o->config.simulated && now - seen->first > VERIFY_LATE_MS;
}

static void log_good(struct finding *f, const struct log_seen *seen)
{
    char when[OUT_TIME_SIZE];
    out_time(seen->scrub.complete, when);
    if (seen->scrub.complete)
        finding_set(f, HEALTH_OK, NULL,
                    tr("the log stands at %" PRIu64 "; verified up to %" PRIu64 " at %s",
                       "日志位于第 %" PRIu64 " 条；已校验至第 %" PRIu64 " 条（%s）"),
                    seen->head, seen->scrub.complete_head, when);
    else
        finding_set(f, HEALTH_OK, NULL,
                    tr("the log stands at %" PRIu64, "日志位于第 %" PRIu64 " 条"), seen->head);
}

static void log_metrics(struct finding *f, const struct log_seen *seen)
{
    finding_metric(f, "log_head", (double)seen->head);
    if (seen->head)
        finding_metric(f, "log_newest_timestamp_seconds", (double)seen->newest / 1000);
    finding_metric(f, "log_bad_position", (double)seen->scrub.bad);
    if (seen->scrub.complete)
        finding_metric(f, "log_verified_timestamp_seconds", (double)seen->scrub.complete / 1000);
}

const char *bad_log_remedy(void)
{
    return tr("Stop the office, keep this folder as it is, and restore a backup that "
              "verifies: ducha help E1003",
              "请停止运行、保留现场，并恢复校验通过的备份：ducha help E1003");
}

void probe_log(struct finding *f, const struct office *o, int64_t now)
{
    struct log_seen seen = look_at_log(o);
    log_metrics(f, &seen);
    if (seen.err != OK)
        finding_set(f, HEALTH_BAD, tr("Run `ducha log verify`", "请运行 `ducha log verify`"),
                    tr("the log cannot be read: %s", "无法读取日志：%s"), err_text(seen.err));
    else if (seen.scrub.bad)
        finding_set(
            f, HEALTH_BAD, bad_log_remedy(),
            tr("entry %" PRIu64 " of the log does not verify", "日志第 %" PRIu64 " 条校验不符"),
            seen.scrub.bad);
    else if (!o->config.simulated && seen.newest > now + CLOCK_SLACK_MS)
        finding_set(f, HEALTH_WARN,
                    tr("Set the machine's clock right; the office's time stands still until then",
                       "请校正机器时钟；在此之前督察办时间不再前进"),
                    tr("the newest entry is %" PRId64 " s ahead of the machine's clock",
                       "最新条目比机器时钟早 %" PRId64 " 秒"),
                    (seen.newest - now) / 1000);
    else if (verified_late(&seen, o, now))
        finding_set(f, HEALTH_WARN,
                    tr("Is `ducha serve` running? It reads the whole log once a day",
                       "`ducha serve` 是否在运行？它每日校验全部日志"),
                    tr("the whole log was not verified for two days", "已有两日未校验全部日志"));
    else
        log_good(f, &seen);
}

void probe_disk(struct finding *f, const struct office *o)
{
    struct space s;
    char free_text[OUT_TIME_SIZE], used[OUT_TIME_SIZE];
    enum err e = store_space(o->store, &s);
    if (e != OK) {
        finding_set(f, HEALTH_UNKNOWN, tr("Check the disk", "请检查磁盘"),
                    tr("the room cannot be measured: %s", "无法测量空间：%s"), err_text(e));
        return;
    }
    out_size(s.disk_free, free_text);
    out_size(s.map_used, used);
    finding_metric(f, "space_percent", s.percent);
    finding_metric(f, "disk_free_bytes", (double)s.disk_free);
    finding_metric(f, "store_used_bytes", (double)s.map_used);
    enum health health = s.level == SPACE_GOOD   ? HEALTH_OK
                         : s.level == SPACE_WARN ? HEALTH_WARN
                                                 : HEALTH_BAD;
    finding_set(f, health,
                health == HEALTH_OK ? NULL
                                    : tr("Make room on the disk, or raise size-max in office.yaml",
                                         "请腾出磁盘空间，或调大 office.yaml 中的 size-max"),
                tr("%u %% of the room is taken: %s in the log, %s free on disk",
                   "空间已用 %u %%：日志 %s，磁盘剩余 %s"),
                s.percent, used, free_text);
}

void probe_queue(struct finding *f, const struct office *o)
{
    struct txn t;
    txn_begin(&t, o->store, TXN_READ);
    uint64_t count = row_count(&t, TABLE_ASIDE);
    enum err e = t.err;
    txn_abort(&t);
    finding_metric(f, "set_aside", (double)count);
    if (e != OK)
        finding_set(f, HEALTH_UNKNOWN, tr("Run `ducha log verify`", "请运行 `ducha log verify`"),
                    tr("what was set aside cannot be read: %s", "无法读取搁置的消息：%s"),
                    err_text(e));
    else if (count)
        finding_set(f, HEALTH_WARN, tr("Look at `ducha queue list`", "请查看 `ducha queue list`"),
                    tr("%s set aside", "搁置消息 %s 条"),
                    PLURAL(count, "message is", "messages are"));
    else
        finding_set(f, HEALTH_OK, NULL, "%s", tr("nothing is set aside", "没有搁置的消息"));
}

/* In simulated time nothing is late: time stands still until it is told to go on. */
void probe_deadline(struct finding *f, const struct office *o, int64_t now)
{
    struct txn t;
    struct bytes key, value;
    int64_t due = 0;
    txn_begin(&t, o->store, TXN_READ);
    uint64_t count = row_count(&t, TABLE_DEADLINE);
    bool any = deadline_first(&t, &due, &key, &value);
    enum err e = t.err;
    txn_abort(&t);
    finding_metric(f, "deadlines", (double)count);
    if (e != OK)
        finding_set(f, HEALTH_UNKNOWN, tr("Run `ducha log verify`", "请运行 `ducha log verify`"),
                    tr("the deadlines cannot be read: %s", "无法读取时限：%s"), err_text(e));
    else if (any && !o->config.simulated && due + DEADLINE_SLACK_MS < now)
        finding_set(f, HEALTH_BAD, tr("Is `ducha serve` running?", "`ducha serve` 是否在运行？"),
                    tr("a deadline has come and nobody said so", "有时限已到而未处理"));
    else
        finding_set(f, HEALTH_OK, NULL, tr("%s open", "未届满时限 %s 项"),
                    PLURAL(count, "deadline is", "deadlines are"));
}

/* Says hello and waits for the welcome, as any client does. */
void probe_bus(struct finding *f)
{
    struct ducha_event ev;
    char name[64];
    snprintf(name, sizeof(name), "check/%d", (int)getpid());
    struct ducha_options o = {.endpoint = BUS_ENDPOINT, .name = name};
    int64_t begun = machine_now();
    struct ducha *d = ducha_open(&o);
    bool there = d && ducha_next(d, &ev, BUS_ANSWER_MS) == DUCHA_OK && ev.type == DUCHA_WELCOME;
    ducha_close(d);
    if (!there) {
        finding_set(f, HEALTH_BAD, tr("Start it with `ducha serve`", "请运行 `ducha serve`"),
                    tr("no bus answers", "总线没有应答"));
        return;
    }
    finding_metric(f, "welcome_ms", (double)(machine_now() - begun));
    finding_metric(f, "head", (double)ev.head);
    finding_set(f, HEALTH_OK, NULL,
                tr("the bus answers; newest entry %" PRIu64, "总线正常；最新条目 %" PRIu64),
                ev.head);
}

/* The time of the last backup; false: there is no record of one. */
static bool backup_time(int64_t *out)
{
    struct faults faults = {0};
    struct fault absent = {0};
    struct yaml y;
    size_t size;
    char *text = file_load(OFFICE_BACKUP, YAML_SIZE_MAX, &size, &absent);
    if (!text)
        return false;
    yaml_init(&y, OFFICE_BACKUP, (struct bytes){text, size}, &faults);
    *out = yaml_int(&y, y.root, "time", 0, INT64_MAX);
    bool good = faults.count == 0;
    yaml_clear(&y);
    faults_clear(&faults);
    free(text);
    return good;
}

void probe_backup(struct finding *f, int64_t now, unsigned days)
{
    int64_t made;
    const char *remedy =
        tr("Run `ducha backup create FOLDER`", "请运行 `ducha backup create 目录`");
    if (!backup_time(&made)) {
        finding_set(f, HEALTH_BAD, remedy, "%s", tr("there is no backup", "没有备份"));
        return;
    }
    int64_t hours = (now - made) / 3600000;
    finding_metric(f, "backup_timestamp_seconds", (double)made / 1000);
    finding_set(f, now - made > days * DAY ? HEALTH_WARN : HEALTH_OK,
                now - made > days * DAY ? remedy : NULL,
                tr("the last backup is %s old", "最近备份距今 %s 小时"),
                PLURAL(hours > 0 ? (uint64_t)hours : 0, "hour", "hours"));
}

void probe_calendar(struct finding *f, struct call *c, int64_t now)
{
    struct calendars k;
    struct call own = *c; /* a fault in a year's file is a finding, not the command's failure */
    struct date today = day_date(day_at(now));
    const char *remedy = tr("Put the year's file into packs/calendar of the office",
                            "请将该年份的日历文件放入督察办的 packs/calendar");
    own.fault = (struct fault){0};
    if (!calendars_load(&k, &own)) {
        char text[400];
        fault_print(&own.fault, text, sizeof(text));
        finding_set(f, HEALTH_BAD, remedy, "%s", text);
    } else {
        bool this_year = calendar_knows(&k.calendar, day_of((struct date){today.year, 1, 1}));
        bool next_year = calendar_knows(&k.calendar, day_of((struct date){today.year + 1, 1, 1}));
        finding_metric(f, "calendar_this_year", this_year);
        finding_metric(f, "calendar_next_year", next_year);
        if (!this_year)
            finding_set(f, HEALTH_BAD, remedy,
                        tr("there is no calendar for %d", "没有 %d 年的日历"), today.year);
        else if (!next_year && today.month >= NEXT_YEAR_MONTH)
            finding_set(f, HEALTH_WARN, remedy,
                        tr("there is no calendar for %d yet", "尚无 %d 年的日历"), today.year + 1);
        else
            finding_set(f, HEALTH_OK, NULL,
                        tr("the calendar reaches the end of %d", "日历覆盖至 %d 年底"),
                        next_year ? today.year + 1 : today.year);
    }
    calendars_clear(&k);
}
