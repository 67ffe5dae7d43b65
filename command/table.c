/* table.c - every command there is. A group's rows stand in the group's own file. */
#include "command/table.h"

#include <string.h>

#include "base/text.h"
#include "command/cases/cases.h"
#include "command/dossier/dossier.h"
#include "command/evidence/evidence.h"
#include "command/identity/identity.h"
#include "command/operate/operate.h"
#include "command/regime/regime.h"
#include "command/steps/steps.h"
#include "command/tables/tables.h"
#include "command/tasks/tasks.h"

const struct command_group command_groups[] = {
    {"Office", "督察办", init_commands},
    {"Running", "运行", serve_commands},
    {"Talking to the office", "与督察办往来", ask_commands},
    {"Modules", "模块", module_commands},
    {"A module of your own", "自建模块", scaffold_commands},
    {"Cases", "案件", case_commands},
    {"Steps", "步骤", step_commands},
    {"What waits", "待办", task_commands},
    {"Evidence files", "证据文件", evidence_commands},
    {"Who reported", "举报人身份", identity_commands},
    {"Who keeps it", "身份保管人", holder_commands},
    {"Bringing data in", "数据导入", import_commands},
    {"Tables out", "表格导出", export_commands},
    {"Rule packs", "规则包", regime_commands},
    {"Writing rule packs", "编写规则包", story_commands},
    {"Dossiers", "案卷", dossier_commands},
    {"Log", "日志", log_commands},
    {"Messages set aside", "搁置的消息", queue_commands},
    {"Keys", "密钥", key_commands},
    {"Backup", "备份", backup_commands},
    {"Working days", "工作日历", calendar_commands},
    {"Configuration", "配置", config_commands},
    {"Health", "运行检查", check_commands},
    {"Speed", "性能", bench_commands},
    {"Help", "帮助", help_commands},
    {0},
};

const struct command *command_find(const char *name)
{
    for (const struct command_group *g = command_groups; g->commands; g++)
        for (const struct command *c = g->commands; c->name; c++)
            if (strcmp(c->name, name) == 0)
                return c;
    return NULL;
}

bool command_is_group(const char *word)
{
    size_t n = strlen(word);
    for (const struct command_group *g = command_groups; g->commands; g++)
        for (const struct command *c = g->commands; c->name; c++)
            if (strncmp(c->name, word, n) == 0 && c->name[n] == ' ')
                return true;
    return false;
}

/* First words are what people slip in most, so they are offered alone too. */
const char *command_nearest(const char *typed, char first[COMMAND_WORD_MAX])
{
    const char *names[COMMANDS_MAX + 1];
    unsigned n = 0;
    for (const struct command_group *g = command_groups; g->commands; g++)
        for (const struct command *c = g->commands; c->name && n < COMMANDS_MAX; c++)
            if (!c->hidden)
                names[n++] = c->name;
    names[n] = NULL;
    const char *near = text_nearest(typed, names);
    for (unsigned i = 0; !near && i < n; i++) {
        const char *one[] = {first, NULL};
        snprintf(first, COMMAND_WORD_MAX, "%.*s", (int)strcspn(names[i], " "), names[i]);
        near = text_nearest(typed, one);
    }
    return near;
}
