/* init.c - a new office: its folder, keys, empty log and, last of all, office.yaml. A folder
 * without that file is no office, so a cut-off init can simply be run again. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/keys.h"
#include "command/call/output.h"
#include "command/office/office.h"
#include "command/operate/operate.h"

#define FIRST_EPOCH 1u

static bool folder_make(struct call *c, const char *path, unsigned mode)
{
    if (mkdir(path, mode) == 0 || errno == EEXIST)
        return true;
    call_fail(c, errno == EACCES ? ERR_FORBIDDEN : ERR_IO,
              errno == ENOENT ? tr("Make the folder above it first", "请先创建上级目录")
                              : tr("Choose a folder that you may write to", "请选择可写入的目录"),
              tr("the folder %s cannot be made: %s", "无法创建目录 %s：%s"), path, strerror(errno));
    return false;
}

/* The last part of the folder's path, when it can be a code. */
static const char *code_of(const struct call *c)
{
    const char *given = call_text(c, "code"), *folder = call_arg(c, 0);
    if (given)
        return given;
    const char *slash = folder ? strrchr(folder, '/') : NULL, *last = slash ? slash + 1 : folder;
    return last && office_code_valid(last) ? last : NULL;
}

#define ALL_MODULES "all"
#define LAW_MODULE "law"

static const char *const office_modules[] = {"planning", "inspection",    "reporting",
                                             "referral", "rectification", "disclosure",
                                             "archive",  "identity",      NULL};

static void write_module(FILE *to, const char *name, bool inside)
{
    fprintf(to, inside ? "  %s: {inside: true}\n" : "  %s: {}\n", name);
}

static void write_named(FILE *to, const struct call *c, const char *flag, bool inside)
{
    for (unsigned i = 0; call_each(c, flag, i); i++) {
        const char *name = call_each(c, flag, i);
        if (strcmp(name, ALL_MODULES) != 0)
            write_module(to, name, inside);
        else
            for (const char *const *n = office_modules; *n; n++)
                write_module(to, *n, inside);
    }
}

/* Whoever runs a module needs the one that says which regulation holds. */
static void write_modules(FILE *to, const struct call *c)
{
    if (!call_has(c, "module") && !call_has(c, "inside"))
        return;
    fputs("modules:\n", to);
    write_module(to, LAW_MODULE, !call_has(c, "module"));
    write_named(to, c, "module", false);
    write_named(to, c, "inside", true);
}

static char *config_text(const struct call *c, const char *code, size_t *size)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, size);
    assert(to);
    fputs(tr("# What this office is. `ducha help files`, ducha-office(5).\n",
             "# 督察办配置。参见 `ducha help files`、ducha-office(5)。\n"),
          to);
    fprintf(to, "office: '%s'\n", code);
    fputs("name: ", to);
    out_yaml_text(to, call_text(c, "name") ? call_text(c, "name") : code);
    fprintf(to, "suite: %s\n", call_text(c, "suite") ? call_text(c, "suite") : "intl");
    fprintf(to, "clock: %s\n", call_has(c, "simulated") ? "simulated" : "real");
    fputs("size-max: 64GiB\n", to);
    if (call_has(c, "listen"))
        fputs("listen:\n", to);
    for (unsigned i = 0; call_each(c, "listen", i); i++)
        fprintf(to, "  - {tcp: '%s'}\n", call_each(c, "listen", i));
    write_modules(to, c);
    fclose(to);
    return text;
}

/* What was asked for must be a configuration, before anything is made. */
static bool config_good(struct call *c, struct config *config, const char *text, size_t size)
{
    struct faults faults = {0};
    bool good = config_read(config, CONFIG_FILE, (struct bytes){text, size}, &faults);
    if (!good) {
        const struct fault *first = faults_get(&faults, 0);
        call_fail(c, ERR_USAGE, first->remedy, "%s", first->text);
    }
    faults_clear(&faults);
    return good;
}

static bool key_file(struct call *c, const char *path, const char *text, unsigned mode)
{
    return file_save(path, bytes_of(text), mode, false, &c->fault) == OK;
}

static bool make_keys(struct call *c, enum suite suite)
{
    char secret[KEY_TEXT_MAX], shown[KEY_TEXT_MAX];
    char curve_public[Z85_KEY_SIZE + 1], curve_secret[Z85_KEY_SIZE + 1];
    if (key_make(suite, secret, shown) != OK || curve_make(curve_public, curve_secret) != OK) {
        call_fail(c, ERR_IO,
                  tr("Check the OpenSSL and ZeroMQ libraries", "请检查 OpenSSL 和 ZeroMQ 库"),
                  tr("no key could be made", "无法生成密钥"));
        return false;
    }
    bool good = key_file(c, OFFICE_SECRET, secret, 0600) &&
                key_file(c, OFFICE_PUBLIC, shown, 0644) &&
                key_file(c, CURVE_SECRET, curve_secret, 0600) &&
                key_file(c, CURVE_PUBLIC, curve_public, 0644);
    explicit_bzero(secret, sizeof(secret));
    explicit_bzero(curve_secret, sizeof(curve_secret));
    return good;
}

static bool make_store(struct call *c, const struct config *config)
{
    struct store_options options = {
        .size_max = config->size_max, .fresh = true, .suite = config->suite};
    struct store *store = NULL;
    struct txn t;
    if (store_open(&store, OFFICE_STORE, &options, &c->fault) != OK)
        return false;
    txn_begin(&t, store, TXN_WRITE);
    if (log_head(&t) > 0) {
        txn_fail(&t, ERR_CONFLICT);
        fault_set(&c->fault, ERR_CONFLICT, tr("Choose another folder", "请选择其他目录"),
                  tr("there is a log with entries in it already", "此处已有含内容的日志"));
    }
    row_put(&t, TABLE_META, bytes_of(META_CODE), bytes_of(config->office));
    meta_number_set(&t, META_EPOCH, FIRST_EPOCH);
    enum err e = txn_commit(&t);
    store_close(store);
    if (e != OK)
        fault_set(&c->fault, e, tr("Check the disk", "请检查磁盘"),
                  tr("the log could not be made: %s", "无法创建日志：%s"), err_text(e));
    return e == OK;
}

static bool make_office(struct call *c, const struct config *config, struct bytes text)
{
    static const struct {
        const char *path;
        unsigned mode;
    } folders[] = {{"keys", 0700},     {KEYS_FOLDER, 0700},  {MODULES_FOLDER, 0750},
                   {RUN_FOLDER, 0750}, {OFFICE_PACKS, 0750}, {OFFICE_CALENDAR, 0750}};
    for (unsigned i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
        if (!folder_make(c, folders[i].path, folders[i].mode))
            return false;
    return make_store(c, config) && make_keys(c, config->suite) &&
           file_save(CONFIG_FILE, text, 0644, true, &c->fault) == OK;
}

static enum outcome init_here(struct call *c, const char *code)
{
    struct config config = {0};
    size_t size;
    char *text = config_text(c, code, &size);
    if (access(CONFIG_FILE, F_OK) == 0)
        call_fail(c, ERR_CONFLICT,
                  tr("Choose another folder; an office is never made over another",
                     "请选择其他目录；不会覆盖已有督察办"),
                  tr("there is an office here already", "此处已有督察办"));
    else if (config_good(c, &config, text, size))
        (void)make_office(c, &config, (struct bytes){text, size});
    config_clear(&config);
    free(text);
    return outcome_of(c->fault.err);
}

static enum outcome run_init(struct call *c)
{
    const char *code = code_of(c), *folder = call_arg(c, 0);
    if (!code)
        return call_fail(c, ERR_USAGE,
                         tr("Give --code, such as --code bj", "请给出 --code，如 --code bj"),
                         tr("the office needs a code", "督察办需要代码"));
    folder = folder ? folder : office_folder(c);
    if (!folder_make(c, folder, 0750))
        return outcome_of(c->fault.err);
    if (chdir(folder) != 0)
        return call_fail(c, ERR_FORBIDDEN, tr("Choose another folder", "请选择其他目录"),
                         tr("the folder %s cannot be entered: %s", "无法进入目录 %s：%s"), folder,
                         strerror(errno));
    enum outcome outcome = init_here(c, code);
    if (outcome == OUTCOME_OK)
        say(c,
            tr("The office %s is ready in %s. Keep its keys/ safe and in a second place.",
               "督察办 %s 已建立于 %s。请妥善保管其 keys/ 目录，并另存一份。"),
            code, folder);
    if (outcome == OUTCOME_OK && !call_has(c, "module") && !call_has(c, "inside"))
        say(c, tr("It has no modules, and takes no steps: name them in office.yaml, or give "
                  "--module all.",
                  "尚未配置模块，不能办理步骤：请在 office.yaml 中列出，或用 --module all。"));
    return outcome;
}

static const struct flag init_flags[] = {
    {.name = "code",
     .type = FLAG_TEXT,
     .value = "CODE",
     .en = "the office's code, such as bj.chaoyang; else the folder's name",
     .zh = "督察办代码，如 bj.chaoyang；默认取目录名"},
    {.name = "name", .type = FLAG_TEXT, .value = "TEXT", .en = "its name", .zh = "督察办名称"},
    {.name = "suite",
     .type = FLAG_CHOICE,
     .value = "intl|gm",
     .en = "SHA-256 and Ed25519, or SM3 and SM2",
     .zh = "SHA-256 与 Ed25519，或国密 SM3 与 SM2"},
    {.name = "simulated",
     .type = FLAG_BARE,
     .en = "time stands still until it is advanced: for exercises",
     .zh = "时间由命令推进，供演练使用"},
    {.name = "module",
     .type = FLAG_TEXT,
     .many = true,
     .value = "NAME",
     .en = "run this module in a process of its own; `all` for the eight of an office",
     .zh = "以独立进程运行该模块；all 为督察办的八个模块"},
    {.name = "inside",
     .type = FLAG_TEXT,
     .many = true,
     .value = "NAME",
     .en = "run this module inside the bus process; `all` for the eight of an office",
     .zh = "在总线进程内运行该模块；all 为督察办的八个模块"},
    {.name = "listen",
     .type = FLAG_TEXT,
     .many = true,
     .value = "HOST:PORT",
     .en = "listen there too, for clients with a key",
     .zh = "同时监听该地址，供持密钥的客户端连接"},
    {0},
};
static const struct argument init_arguments[] = {
    {.name = "FOLDER",
     .type = FLAG_PATH,
     .optional = true,
     .en = "where; else --office",
     .zh = "建立位置；默认取 --office"},
    {0},
};

const struct command init_commands[] = {
    {.name = "init",
     .en = "make a new office",
     .zh = "新建督察办",
     .more_en = "Makes the folder with office.yaml, the signing key, the network key and an empty "
                "log. A folder that holds an office is left alone.",
     .more_zh = "创建目录、office.yaml、签名密钥、网络密钥和空日志。已有督察办的目录不会改动。",
     .flags = init_flags,
     .arguments = init_arguments,
     .run = run_init},
    {0},
};
