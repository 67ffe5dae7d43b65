/* check.c - one question about an office's health, answered for a monitoring system. The exit
 * code is 0 good, 1 warning, 2 critical, 3 unknown, as those systems expect. */
#include <string.h>

#include "base/lang.h"
#include "bus/io/world.h"
#include "command/call/output.h"
#include "command/operate/operate.h"
#include "command/operate/probe.h"

#define BACKUP_DAYS_DEFAULT 2u

static void print_nagios(FILE *to, const char *name, const struct finding *f)
{
    static const char *const words[] = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};
    fprintf(to, "DUCHA %s %s - %s%s%s", name, words[f->health], f->text, f->remedy[0] ? "; " : "",
            f->remedy);
    for (unsigned i = 0; i < f->metric_count; i++)
        fprintf(to, "%s%s=%.15g", i ? " " : " | ", f->metrics[i].name, f->metrics[i].value);
    fputc('\n', to);
}

static void print_prometheus(FILE *to, const char *name, const struct finding *f)
{
    fprintf(to,
            "# HELP ducha_check 0 good, 1 warning, 2 critical, 3 unknown\n"
            "# TYPE ducha_check gauge\n"
            "ducha_check{check=\"%s\"} %d\n",
            name, (int)f->health);
    for (unsigned i = 0; i < f->metric_count; i++)
        fprintf(to, "# HELP ducha_%s ducha check %s\n# TYPE ducha_%s gauge\nducha_%s %.15g\n",
                f->metrics[i].name, name, f->metrics[i].name, f->metrics[i].name,
                f->metrics[i].value);
}

static void print_json(FILE *to, const char *name, const struct finding *f)
{
    static const char *const words[] = {"ok", "warning", "critical", "unknown"};
    fprintf(to, "{\"schema\":1,\"check\":\"%s\",\"status\":\"%s\",\"text\":", name,
            words[f->health]);
    out_json_text(to, f->text);
    fputs(",\"remedy\":", to);
    out_json_text(to, f->remedy);
    fputs(",\"metrics\":{", to);
    for (unsigned i = 0; i < f->metric_count; i++)
        fprintf(to, "%s\"%s\":%.15g", i ? "," : "", f->metrics[i].name, f->metrics[i].value);
    fputs("}}\n", to);
}

static void ask(struct finding *f, const char *name, struct call *c, const struct office *o)
{
    if (strcmp(name, "log") == 0)
        probe_log(f, o, machine_now());
    else if (strcmp(name, "disk") == 0)
        probe_disk(f, o);
    else if (strcmp(name, "queue") == 0)
        probe_queue(f, o);
    else if (strcmp(name, "deadline") == 0)
        probe_deadline(f, o, machine_now());
    else if (strcmp(name, "bus") == 0)
        probe_bus(f);
    else if (strcmp(name, "backup") == 0)
        probe_backup(f, machine_now(), (unsigned)call_number(c, "days", BACKUP_DAYS_DEFAULT));
    else
        probe_calendar(f, c, machine_now());
}

/* Whatever stands in the way of asking is itself an answer: unknown. */
static enum outcome run_check(struct call *c)
{
    struct office o = {0};
    struct finding f = {0};
    const char *name = strchr(c->command->name, ' ') + 1, *format = call_text(c, "format");
    if (office_open(&o, c) == OUTCOME_OK) {
        ask(&f, name, c, &o);
    } else {
        finding_set(&f, HEALTH_UNKNOWN, c->fault.remedy, "%s", c->fault.text);
        c->fault = (struct fault){0};
    }
    office_close(&o);
    if (!format || strcmp(format, "nagios") == 0)
        print_nagios(c->data, name, &f);
    else if (strcmp(format, "json") == 0)
        print_json(c->data, name, &f);
    else
        print_prometheus(c->data, name, &f);
    return (enum outcome)f.health;
}

#define FLAG_FORMAT                                                                 \
    {                                                                               \
        .name = "format", .type = FLAG_CHOICE, .value = "nagios|prometheus|json",   \
        .en = "for which system; else nagios", .zh = "输出格式；默认 nagios" \
    }

static const struct flag flags[] = {FLAG_FORMAT, {0}};
static const struct flag backup_flags[] = {
    {.name = "days",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "an older backup is a warning; else 2",
     .zh = "备份早于该天数即警告；默认 2"},
    FLAG_FORMAT,
    {0},
};
static const struct flag doctor_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};

const struct command check_commands[] = {
    {.name = "check log",
     .en = "can the log be read, and does its time agree with the clock?",
     .zh = "日志能否读取，时间是否与时钟一致",
     .flags = flags,
     .run = run_check},
    {.name = "check disk",
     .en = "is there room?",
     .zh = "空间是否充足",
     .flags = flags,
     .run = run_check},
    {.name = "check calendar",
     .en = "are the holidays of this year and the next loaded?",
     .zh = "今明两年的放假安排是否已载入",
     .flags = flags,
     .run = run_check},
    {.name = "check queue",
     .en = "is a message set aside?",
     .zh = "是否有搁置的消息",
     .flags = flags,
     .run = run_check},
    {.name = "check deadline",
     .en = "was every deadline that has come said?",
     .zh = "到期事项是否均已处理",
     .flags = flags,
     .run = run_check},
    {.name = "check bus",
     .en = "does the bus answer?",
     .zh = "总线是否应答",
     .flags = flags,
     .run = run_check},
    {.name = "check backup",
     .en = "how old is the last backup?",
     .zh = "最近备份距今多久",
     .flags = backup_flags,
     .run = run_check},
    {.name = "doctor",
     .en = "look at everything, and say what to do",
     .zh = "全面检查并给出处理办法",
     .more_en = "Leaves with 3 when something is not well.",
     .more_zh = "发现问题时以 3 退出。",
     .flags = doctor_flags,
     .run = run_doctor},
    {0},
};
