/* scaffold.c - the beginning of a module that is built outside this tree. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/lang.h"
#include "command/office/office.h"
#include "command/operate/operate.h"

#define TEMPLATE_MAX ((size_t)64 << 10)
#define PLACE "@NAME@"

/* It becomes a word of C. */
static bool name_good(const char *name)
{
    return module_name_valid(name) && !strchr(name, '-');
}

static void write_named(FILE *to, const char *text, const char *name)
{
    for (const char *hit; (hit = strstr(text, PLACE)); text = hit + strlen(PLACE))
        fprintf(to, "%.*s%s", (int)(hit - text), text, name);
    fputs(text, to);
}

static enum outcome one_file(struct call *c, const char *from, const char *to, const char *name)
{
    char *out = NULL;
    size_t size = 0;
    char *text = file_load(from, TEMPLATE_MAX, &size, &c->fault);
    if (!text)
        return outcome_of(c->fault.err);
    FILE *memory = open_memstream(&out, &size);
    assert(memory);
    write_named(memory, text, name);
    fclose(memory);
    enum err e = file_save(to, (struct bytes){out, size}, 0644, true, &c->fault);
    free(out);
    free(text);
    return outcome_of(e);
}

static enum outcome files(struct call *c, const char *folder, const char *name)
{
    static const struct {
        const char *from, *to;
    } all[] = {{"CMakeLists.txt.in", "CMakeLists.txt"},
               {"module.c.in", NULL},
               {"README.md.in", "README.md"}};
    char shared[PATH_SIZE], from[PATH_SIZE + 64], to[PATH_SIZE + 128], source[64];
    enum outcome outcome = OUTCOME_OK;
    snprintf(source, sizeof(source), "%s.c", name);
    if (!share_folder("template", shared))
        return call_fail(c, ERR_ABSENT,
                         tr("install ducha with its share folder", "请连同 share 目录安装 ducha"),
                         tr("the template is not there", "找不到模块模板"));
    for (unsigned i = 0; i < sizeof(all) / sizeof(all[0]) && outcome == OUTCOME_OK; i++) {
        snprintf(from, sizeof(from), "%s/%s", shared, all[i].from);
        snprintf(to, sizeof(to), "%s/%s", folder, all[i].to ? all[i].to : source);
        outcome = one_file(c, from, to, name);
    }
    return outcome;
}

static enum outcome run_new(struct call *c)
{
    const char *name = call_arg(c, 0), *folder = call_arg(c, 1) ? call_arg(c, 1) : name;
    if (!name_good(name))
        return call_fail(c, ERR_USAGE,
                         tr("begin with a-z, go on with a-z 0-9 _", "以 a-z 开头，只用 a-z 0-9 _"),
                         tr("%s cannot be a module's name", "%s 不能作模块名"), name);
    if (mkdir(folder, 0755) != 0 && errno != EEXIST)
        return call_fail(c, ERR_IO, NULL, tr("%s cannot be made: %s", "无法创建 %s：%s"), folder,
                         strerror(errno));
    enum outcome outcome = files(c, folder, name);
    if (outcome == OUTCOME_OK)
        say(c,
            tr("The module stands in %s; its README.md tells how it is built.",
               "模块已建于 %s；编译方法见其中的 README.md。"),
            folder);
    return outcome;
}

static const struct argument arguments[] = {
    {.name = "NAME", .type = FLAG_TEXT, .en = "a-z 0-9 _", .zh = "只用 a-z 0-9 _"},
    {.name = "FOLDER",
     .type = FLAG_PATH,
     .optional = true,
     .en = "where; else NAME",
     .zh = "目录，缺省同模块名"},
    {0},
};

const struct command scaffold_commands[] = {
    {.name = "module new",
     .en = "begin a module of your own, outside this tree",
     .zh = "在本源码树之外新建模块",
     .arguments = arguments,
     .run = run_new},
    {0},
};
