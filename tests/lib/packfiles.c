#include "tests/lib/packfiles.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command/packs/packfolder.h"

#define TEXT_MAX ((size_t)1 << 20)

__attribute__((noreturn)) static void die(const struct fault *f)
{
    fprintf(stderr, "%s\n", f->text);
    abort();
}

struct bytes text_load(struct arena *a, const char *path)
{
    size_t size;
    struct fault f = {0};
    char *text = file_load(path, TEXT_MAX, &size, &f);
    if (!text)
        die(&f);
    struct bytes copy = arena_copy(a, (struct bytes){text, size});
    free(text);
    return copy;
}

void packfiles_load(struct packfiles *p, const char *root, const char *pack)
{
    struct pack_files *files = mem_alloc(sizeof(*files));
    struct fault f = {0};
    struct arena names = {0};
    struct pack_places where = {{arena_print(&names, "%s/regimes", root)},
                                {arena_print(&names, "%s/regimes/calendar", root)}};
    snprintf(files->folder, sizeof(files->folder), "%s/%s", root, pack);
    if (!pack_files_read(files, &where, &f))
        die(&f);
    *p = (struct packfiles){.count = files->count, .arena = files->arena};
    memcpy(p->file, files->file, sizeof(p->file));
    arena_free(&names);
    free(files);
}

void packfiles_clear(struct packfiles *p)
{
    arena_free(&p->arena);
    *p = (struct packfiles){0};
}

struct bytes packfiles_body(struct packfiles *p, const char *id, unsigned version)
{
    struct pack_files files = {.count = p->count};
    memcpy(files.file, p->file, sizeof(p->file));
    return pack_files_body(&files, id, version, &p->arena);
}
