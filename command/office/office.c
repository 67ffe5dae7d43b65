#include "command/office/office.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/plugin.h"

#define TEXT_FILE_MAX ((size_t)64 << 10)

const char *office_folder(const struct call *c)
{
    const char *given = call_text(c, "office"), *set = getenv("DUCHA_OFFICE");
    if (given)
        return given;
    return set && *set ? set : ".";
}

enum outcome office_enter(struct call *c)
{
    const char *folder = office_folder(c);
    c->entered = c->entered || chdir(folder) == 0; /* once: its path may be a relative one */
    if (c->entered)
        return OUTCOME_OK;
    return call_fail(
        c, errno == EACCES ? ERR_FORBIDDEN : ERR_ABSENT,
        tr("Check --office; `ducha init` makes a new office",
           "请检查 --office；用 `ducha init` 新建督察办"),
        tr("the office's folder %s cannot be entered: %s", "无法进入督察办目录 %s：%s"), folder,
        strerror(errno));
}

enum outcome office_config(struct office *o, struct call *c)
{
    struct faults faults = {0};
    enum outcome outcome = office_enter(c);
    if (outcome != OUTCOME_OK)
        return outcome;
    if (access(CONFIG_FILE, F_OK) != 0)
        return call_fail(c, ERR_ABSENT,
                         tr("Check --office; `ducha init` makes a new office",
                            "请检查 --office；用 `ducha init` 新建督察办"),
                         tr("%s is no office: there is no %s", "%s 不是督察办目录：缺少 %s"),
                         office_folder(c), CONFIG_FILE);
    if (!config_load(&o->config, CONFIG_FILE, &faults))
        outcome = call_faults(c, &faults);
    faults_clear(&faults);
    return outcome;
}

enum outcome office_open(struct office *o, struct call *c)
{
    enum outcome outcome = office_config(o, c);
    if (outcome != OUTCOME_OK)
        return outcome;
    struct store_options options = {.read_only = true};
    return outcome_of(store_open(&o->store, OFFICE_STORE, &options, &c->fault));
}

void office_close(struct office *o)
{
    store_close(o->store);
    config_clear(&o->config);
    o->store = NULL;
}

char *office_text(struct call *c, const char *path)
{
    size_t size;
    char *text = file_load(path, TEXT_FILE_MAX, &size, &c->fault);
    if (text && size && text[size - 1] == '\n')
        text[size - 1] = '\0';
    return text;
}

enum outcome office_confirm(struct call *c, const char *code, const char *what)
{
    char line[CONFIG_CODE_MAX + 2];
    if (call_has(c, "yes"))
        return OUTCOME_OK;
    fprintf(c->talk,
            tr("%s\nType the office's code (%s) to go on: ", "%s\n请输入督察办代码（%s）以继续："),
            what, code);
    fflush(c->talk);
    if (fgets(line, sizeof(line), stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(line, code) == 0)
            return OUTCOME_OK;
    }
    return call_fail(
        c, ERR_FORBIDDEN,
        tr("Type it exactly, or give --yes in a script", "请准确输入，脚本中可用 --yes"),
        tr("the code was not typed; nothing was done", "未输入代码，未做任何操作"));
}

bool share_folder(const char *part, char out[PATH_SIZE])
{
    char below[256];
    snprintf(below, sizeof(below), "share/ducha/%s", part);
    return program_folder(below, out, PATH_SIZE) && access(out, R_OK) == 0;
}
