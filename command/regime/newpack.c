/* newpack.c - the beginning of a rule pack: one that is complete, passes its check, and has a
 * story.
 *
 * The template's comments are in both languages, a line each: `#en ` and `#zh `. Those of the
 * caller's language become comments of the pack. */
#include "command/regime/internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/lang.h"
#include "command/office/office.h"
#include "command/packs/packs.h"
#include "pack/regime.h"

#define TEMPLATE_MAX ((size_t)64 << 10)
#define FILLS 4u

struct fill {
    const char *mark;
    char *text;
};

struct newpack {
    struct call *call;
    const char *folder, *id;
    struct fill fill[FILLS];
};

/* The folder's last part. */
static const char *id_of(const char *folder)
{
    const char *slash = strrchr(folder, '/');
    return slash ? slash + 1 : folder;
}

static bool id_good(const char *id)
{
    size_t n = strlen(id);
    return n > 0 && n <= REGIME_ID_MAX && strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == n;
}

/* In single quotes, as YAML reads it back. */
static char *quoted(const char *text, size_t size)
{
    char *out = mem_alloc(2 * size + 3), *to = out;
    *to++ = '\'';
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '\'')
            *to++ = '\'';
        *to++ = text[i];
    }
    *to = '\'';
    return out;
}

/* 走访办法/measures on visits; one text alone is both names. */
static bool set_names(struct newpack *n, const char *name)
{
    const char *slash = strchr(name, '/');
    size_t zh = slash ? (size_t)(slash - name) : strlen(name);
    const char *en = slash ? slash + 1 : name;
    bool good = zh > 0 && en[0] && text_is_utf8(bytes_of(name)) && !strpbrk(name, "\t\r\n");
    n->fill[1] = (struct fill){"@ZH@", quoted(name, zh)};
    n->fill[2] = (struct fill){"@EN@", quoted(en, strlen(en))};
    return good;
}

static void write_filled(const struct newpack *n, FILE *to, const char *line, size_t size)
{
    const char *end = line + size;
    while (line < end) {
        const struct fill *f = n->fill;
        while (f < n->fill + FILLS && strncmp(line, f->mark, strlen(f->mark)) != 0)
            f++;
        if (f < n->fill + FILLS) {
            fputs(f->text, to);
            line += strlen(f->mark);
        } else {
            fputc(*line++, to);
        }
    }
}

/* Comments of the other language are left out. */
static void write_lines(const struct newpack *n, FILE *to, const char *text)
{
    const char *own = tr("#en ", "#zh "), *other = tr("#zh ", "#en ");
    for (size_t size; *text; text += size) {
        size = strcspn(text, "\n");
        size += text[size] == '\n';
        if (strncmp(text, own, 4) == 0) {
            fputs("# ", to);
            write_filled(n, to, text + 4, size - 4);
        } else if (strncmp(text, other, 4) != 0) {
            write_filled(n, to, text, size);
        }
    }
}

static enum outcome one_file(struct newpack *n, const char *shared, const char *name)
{
    char from[PATH_SIZE + 64], to[PATH_SIZE + 64];
    char *out = NULL;
    size_t size = 0;
    snprintf(from, sizeof(from), "%s/%s.in", shared, name);
    snprintf(to, sizeof(to), "%s/%s", n->folder, name);
    char *text = file_load(from, TEMPLATE_MAX, &size, &n->call->fault);
    if (!text)
        return outcome_of(n->call->fault.err);
    FILE *memory = open_memstream(&out, &size);
    assert(memory);
    write_lines(n, memory, text);
    fclose(memory);
    enum err e = file_save(to, (struct bytes){out, size}, 0644, true, &n->call->fault);
    free(out);
    free(text);
    return outcome_of(e);
}

static enum outcome make_folder(struct call *c, const char *path)
{
    if (mkdir(path, 0755) == 0 || errno == EEXIST)
        return OUTCOME_OK;
    return call_fail(c, errno == ENOENT ? ERR_ABSENT : ERR_IO, NULL,
                     tr("%s cannot be made: %s", "无法创建 %s：%s"), path, strerror(errno));
}

static enum outcome write_pack(struct newpack *n)
{
    static const char *const names[] = {"pack.yaml",  "cases.yaml",    "forms.yaml",
                                        "steps.yaml", "coverage.yaml", PACK_STORIES "/first.story"};
    char shared[PATH_SIZE], stories[PATH_SIZE + 16];
    snprintf(stories, sizeof(stories), "%s/" PACK_STORIES, n->folder);
    if (!share_folder("pack-template", shared))
        return call_fail(n->call, ERR_ABSENT,
                         tr("install ducha with its share folder", "请连同 share 目录安装 ducha"),
                         tr("the template is not there", "找不到规则包模板"));
    enum outcome outcome = make_folder(n->call, n->folder);
    if (outcome == OUTCOME_OK)
        outcome = make_folder(n->call, stories);
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]) && outcome == OUTCOME_OK; i++)
        outcome = one_file(n, shared, names[i]);
    return outcome;
}

static enum outcome make_pack(struct newpack *n)
{
    const char *name = call_text(n->call, "name");
    const char *source = tr("begun with ducha regime new; write here which document this is",
                            "由 ducha regime new 新建；请在此写明所依据的文件");
    if (!id_good(n->id))
        return call_fail(n->call, ERR_USAGE,
                         tr("call the folder by a-z, 0-9 and -, at most 40",
                            "目录名请只用 a-z、0-9、-，最多 40 个"),
                         tr("%s cannot be a pack's name", "%s 不能作规则包名"), n->id);
    n->fill[0] = (struct fill){"@NAME@", mem_text(n->id)};
    n->fill[3] = (struct fill){"@SOURCE@", quoted(source, strlen(source))};
    if (!set_names(n, name ? name : n->id))
        return call_fail(n->call, ERR_USAGE,
                         tr("write --name 走访办法/'measures on visits'",
                            "请写作 --name 走访办法/'measures on visits'"),
                         tr("the name is not two texts on one line", "名称不是一行中的两段文字"));
    return write_pack(n);
}

enum outcome run_pack_new(struct call *c)
{
    char folder[PATH_SIZE];
    struct newpack n = {.call = c, .folder = folder};
    size_t size = (size_t)snprintf(folder, sizeof(folder), "%s", call_arg(c, 0));
    if (size >= sizeof(folder))
        return call_fail(c, ERR_LIMIT, NULL, tr("the path is too long", "路径过长"));
    while (size > 1 && folder[size - 1] == '/')
        folder[--size] = '\0';
    n.id = id_of(folder);
    enum outcome outcome = make_pack(&n);
    for (unsigned i = 0; i < FILLS; i++)
        free(n.fill[i].text);
    if (outcome == OUTCOME_OK)
        say(c,
            tr("The pack stands in %s. Look at it with `ducha regime check` and `ducha regime "
               "test`.",
               "规则包已建于 %s。请用 `ducha regime check` 和 `ducha regime test` 查看。"),
            folder);
    return outcome;
}
