#include "tests/lib/packfiles.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "proto/office.pb-c.h"

struct bytes file_load(struct arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "cannot read %s\n", path);
        abort();
    }
    size_t room = (size_t)1 << 20;
    char *text = arena_alloc(a, room);
    size_t size = fread(text, 1, room, f);
    assert(size < room);
    fclose(f);
    return (struct bytes){text, size};
}

static int is_yaml(const struct dirent *d)
{
    size_t n = strlen(d->d_name);
    return n > 5 && strcmp(d->d_name + n - 5, ".yaml") == 0;
}

static bool has_file(const struct packfiles *p, const char *name)
{
    for (unsigned i = 0; i < p->count; i++)
        if (strcmp(p->file[i].name, name) == 0)
            return true;
    return false;
}

/* False: there is no such folder. */
static bool load_some(struct packfiles *p, const char *folder, const char *prefix)
{
    struct dirent **found;
    int count = scandir(folder, &found, is_yaml, alphasort);
    for (int i = 0; i < count; i++) {
        const char *path = arena_print(&p->arena, "%s/%s", folder, found[i]->d_name);
        const char *name = arena_print(&p->arena, "%s%s", prefix, found[i]->d_name);
        assert(p->count < PACK_FILES_MAX);
        if (!has_file(p, name))
            p->file[p->count++] = (struct regime_file){name, file_load(&p->arena, path)};
        free(found[i]);
    }
    if (count >= 0)
        free(found);
    return count >= 0;
}

static void load_folder(struct packfiles *p, const char *folder, const char *prefix)
{
    if (load_some(p, folder, prefix))
        return;
    fprintf(stderr, "cannot read the folder %s\n", folder);
    abort();
}

/* What pack.yaml, the first file after `from`, extends; "" when nothing. */
static const char *base_of(struct packfiles *p, unsigned from)
{
    for (unsigned i = from; i < p->count; i++) {
        char *text = arena_text(&p->arena, p->file[i].text), *at = strstr(text, "\nextends: ");
        if (strstr(p->file[i].name, "pack.yaml") && at) {
            at += strlen("\nextends: ");
            at[strcspn(at, " \n")] = '\0';
            return at;
        }
    }
    return "";
}

/* Beside the pack, as an office has it; else among those of the tree. */
static const char *base_folder(struct packfiles *p, const char *root, const char *folder,
                               const char *base)
{
    const char *beside = arena_print(&p->arena, "%s/../%s", folder, base);
    return access(beside, R_OK) == 0 ? beside : arena_print(&p->arena, "%s/regimes/%s", root, base);
}

/* The pack, and below base/ the one that it extends. */
static void load_pack(struct packfiles *p, const char *root, const char *folder, const char *prefix)
{
    unsigned from = p->count;
    load_folder(p, folder, prefix);
    const char *base = base_of(p, from);
    if (base[0])
        load_pack(p, root, base_folder(p, root, folder, base),
                  arena_print(&p->arena, "base/%s", prefix));
}

void packfiles_load(struct packfiles *p, const char *root, const char *pack)
{
    *p = (struct packfiles){0};
    load_pack(p, root, arena_print(&p->arena, "%s/%s", root, pack), "");
    (void)load_some(p, arena_print(&p->arena, "%s/%s/calendar", root, pack), "calendar/");
    load_folder(p, arena_print(&p->arena, "%s/regimes/calendar", root), "calendar/");
}

void packfiles_clear(struct packfiles *p)
{
    arena_free(&p->arena);
    *p = (struct packfiles){0};
}

struct bytes packfiles_body(struct packfiles *p, const char *id, unsigned version)
{
    Ducha__PackFile file[PACK_FILES_MAX], *files[PACK_FILES_MAX];
    Ducha__RegimePack pack = DUCHA__REGIME_PACK__INIT;
    for (unsigned i = 0; i < p->count; i++) {
        ducha__pack_file__init(files[i] = &file[i]);
        file[i].name = arena_text(&p->arena, bytes_of(p->file[i].name));
        file[i].has_text = true;
        file[i].text =
            (ProtobufCBinaryData){p->file[i].text.size, (uint8_t *)(uintptr_t)p->file[i].text.data};
    }
    pack.id = arena_text(&p->arena, bytes_of(id));
    pack.has_version = true;
    pack.version = version;
    pack.n_file = p->count;
    pack.file = files;
    size_t size = ducha__regime_pack__get_packed_size(&pack);
    uint8_t *body = arena_alloc(&p->arena, size);
    ducha__regime_pack__pack(&pack, body);
    return (struct bytes){body, size};
}
