/* doctor.c - looks at everything an office rests on and says what to do. It changes nothing. */
#include "command/operate/probe.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/keys.h"
#include "bus/io/plugin.h"
#include "bus/io/process.h"
#include "bus/io/world.h"
#include "command/call/output.h"

#define BACKUP_DAYS 2u

struct visit {
    struct listing listing;
    enum health worst;
};

static void note(struct visit *v, const char *what, const struct finding *f)
{
    static const char *const words[] = {"good", "warning", "bad", "unknown"};
    listing_row(&v->listing);
    listing_set(&v->listing, 0, "%s", what);
    listing_set(&v->listing, 1, "%s", words[f->health]);
    listing_set(&v->listing, 2, "%s", f->text);
    if (f->remedy[0])
        listing_set(&v->listing, 3, "%s", f->remedy);
    if (f->health > v->worst)
        v->worst = f->health;
}

/* ---- keys ---- */

static void look_secret(struct visit *v, const char *path)
{
    struct finding f = {0};
    struct stat st;
    if (stat(path, &st) != 0)
        finding_set(&f, HEALTH_BAD,
                    tr("Bring it back from where keys/ is kept", "请从 keys/ 的保存处取回"),
                    tr("%s is not there: %s", "%s 不存在：%s"), path, strerror(errno));
    else if (st.st_mode & 077)
        finding_set(&f, HEALTH_BAD, tr("chmod 600, then make new keys", "请 chmod 600，并更换密钥"),
                    tr("%s can be read by others (mode %o)", "%s 可被他人读取（权限 %o）"), path,
                    (unsigned)st.st_mode & 0777);
    else
        finding_set(&f, HEALTH_OK, NULL, tr("%s is its owner's alone", "%s 仅所有者可读"), path);
    note(v, "keys", &f);
}

static void look_clients(struct visit *v)
{
    struct finding f = {0};
    struct faults faults = {0};
    struct keys k = {0};
    if (keys_load(&k, KEYS_FOLDER, &faults)) {
        finding_set(&f, HEALTH_OK, NULL, tr("%s", "客户端密钥 %s 个"),
                    PLURAL(k.count, "client key", "client keys"));
    } else {
        char text[400];
        fault_print(faults_get(&faults, 0), text, sizeof(text));
        finding_set(&f, HEALTH_BAD, NULL, "%s", text);
    }
    keys_clear(&k);
    faults_clear(&faults);
    note(v, "keys", &f);
}

/* ---- is it running, or did it leave something? ---- */

static void look_run(struct visit *v)
{
    struct finding f = {0};
    long pid = process_serving();
    if (pid)
        finding_set(&f, HEALTH_OK, NULL,
                    tr("the office runs as process %ld", "督察办正在运行，进程 %ld"), pid);
    else if (access(BUS_SOCKET, F_OK) == 0)
        finding_set(&f, HEALTH_OK, NULL, "%s",
                    tr("the office does not run; what is left in run/ is replaced when it starts",
                       "督察办未运行；run/ 中的遗留文件将在启动时替换"));
    else
        finding_set(&f, HEALTH_OK, NULL, "%s", tr("the office does not run", "督察办未运行"));
    note(v, "run", &f);
}

/* ---- modules ---- */

static void look_modules(struct visit *v, const struct config *k)
{
    for (unsigned i = 0; i < k->module_count; i++) {
        const struct config_module *m = &k->modules[i];
        struct finding f = {0};
        struct fault why = {0};
        struct plugin plugin;
        if (plugin_open(&plugin, m->name, m->file, &why) == OK)
            finding_set(&f, HEALTH_OK, NULL, tr("%s is there, ABI %u", "%s 可用，ABI %u"), m->name,
                        plugin.module->abi);
        else
            finding_set(&f, HEALTH_BAD, why.remedy, "%s", why.text);
        plugin_close(&plugin);
        note(v, "module", &f);
    }
}

/* ---- all of it ---- */

static void look_store(struct visit *v, struct office *o, int64_t now)
{
    struct finding disk = {0}, log = {0}, queue = {0}, deadline = {0};
    struct fault why = {0};
    struct store_options options = {.read_only = true};
    if (store_open(&o->store, OFFICE_STORE, &options, &why) != OK) {
        finding_set(&log, HEALTH_BAD, why.remedy, "%s", why.text);
        note(v, "log", &log);
        return;
    }
    probe_log(&log, o, now);
    probe_disk(&disk, o);
    probe_queue(&queue, o);
    probe_deadline(&deadline, o, now);
    note(v, "log", &log);
    note(v, "disk", &disk);
    note(v, "queue", &queue);
    note(v, "deadline", &deadline);
}

static void look_all(struct visit *v, struct office *o, struct call *c)
{
    struct finding config = {0}, calendar = {0}, backup = {0};
    int64_t now = machine_now();
    finding_set(&config, HEALTH_OK, NULL, tr("%s is right", "%s 无误"), CONFIG_FILE);
    note(v, "config", &config);
    look_store(v, o, now);
    look_secret(v, OFFICE_SECRET);
    look_secret(v, CURVE_SECRET);
    look_clients(v);
    look_modules(v, &o->config);
    look_run(v);
    probe_calendar(&calendar, c, now);
    note(v, "calendar", &calendar);
    probe_backup(&backup, now, BACKUP_DAYS);
    note(v, "backup", &backup);
}

enum outcome run_doctor(struct call *c)
{
    static const struct column columns[] = {
        {"check", "check", "项目", COLUMN_TEXT},
        {"status", "status", "状态", COLUMN_HEALTH},
        {"text", "what was seen", "情况", COLUMN_TEXT},
        {"remedy", "what to do", "处理办法", COLUMN_TEXT},
        {0},
    };
    struct office o = {0};
    struct visit v = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK) {
        listing_init(&v.listing, columns);
        look_all(&v, &o, c);
        listing_print(&v.listing, c, "findings");
        listing_clear(&v.listing);
        outcome = v.worst == HEALTH_OK ? OUTCOME_OK : OUTCOME_FINDINGS;
    }
    office_close(&o);
    return outcome;
}
