/* open.c - a regime from its files: read, and then checked. */
#include "pack/check/check.h"
#include "pack/derive/derive.h"
#include "pack/internal.h"
#include "pack/read/read.h"

static bool ends_with(const char *text, const char *end)
{
    size_t a = strlen(text), b = strlen(end);
    return a >= b && strcmp(text + a - b, end) == 0;
}

static void read_any(struct regime *r, const struct regime_file *f, struct faults *faults)
{
    const char *own = f->name + regime_level(f->name) * strlen("base/");
    if (!ends_with(f->name, ".yaml"))
        faults_add(faults, ERR_MALFORMED, f->name, 0, 0, "remove it, or name it .yaml",
                   "请移走，或改名为 .yaml", "a pack has .yaml files only",
                   "规则包里只能有 .yaml 文件");
    else if (strncmp(own, "calendar/", 9) == 0)
        calendar_add(&r->calendar, f->name, f->text, faults);
    else
        regime_read(r, f, faults);
}

/* The pack of one level: who it is first, because its entries say so. */
static void read_level(struct regime *r, const struct regime_file *files, unsigned count,
                       unsigned level, struct faults *faults)
{
    for (unsigned i = 0; i < count; i++)
        if (regime_level(files[i].name) == level && regime_is_head(files[i].name))
            regime_read_head(r, &files[i], faults);
    for (unsigned i = 0; i < count; i++)
        if (regime_level(files[i].name) == level)
            read_any(r, &files[i], faults);
}

static unsigned deepest(const struct regime_file *files, unsigned count, struct faults *faults)
{
    unsigned deep = 0;
    for (unsigned i = 0; i < count; i++)
        if (regime_level(files[i].name) > deep)
            deep = regime_level(files[i].name);
    if (deep > REGIME_EXTENDS_MAX) {
        faults_add(faults, ERR_LIMIT, "pack.yaml", 0, 0, "extend a pack nearer to the first one",
                   "请直接扩展更靠前的规则包", "the pack extends %u others, more than %u",
                   "规则包逐层扩展了 %u 个规则包，超过 %u 个", deep, REGIME_EXTENDS_MAX);
        deep = REGIME_EXTENDS_MAX;
    }
    return deep;
}

#define REGIME_BLOCK ((size_t)16 * 1024) /* an office may hold hundreds of packs */

void regime_init(struct regime *r, const struct regime_file *files, unsigned count,
                 struct faults *faults)
{
    *r = (struct regime){.id = "", .full = "", .source = "", .words = {"", ""}};
    r->arena.block = REGIME_BLOCK;
    r->calendar.arena = &r->arena;
    if (count > REGIME_FILES_MAX) {
        faults_add(faults, ERR_LIMIT, "pack.yaml", 0, 0, "put several sections into one file",
                   "请把几节合成一个文件", "a pack has %u files, more than %u",
                   "规则包有 %u 个文件，超过 %u 个", count, REGIME_FILES_MAX);
        return;
    }
    for (unsigned level = deepest(files, count, faults) + 1; level-- > 0;)
        read_level(r, files, count, level, faults);
    if (!r->full[0] && !r->broken)
        faults_add(faults, ERR_MALFORMED, "pack.yaml", 0, 0, "add the file pack.yaml",
                   "请补上文件 pack.yaml", "the pack does not say who it is",
                   "规则包没有写明名称和版本");
    r->unread = faults->count > 0;
    regime_belong(r);
    regime_index(r);
    regime_hold(r);
    if (!r->broken) { /* else each name of the file that was not read would be unknown */
        regime_check(r, faults);
        regime_hear(r);
    }
    regime_words_forget(r);
    regime_look_ahead(r);
}

void regime_clear(struct regime *r)
{
    arena_free(&r->arena);
    *r = (struct regime){0};
}
