#include "command/packs/packfolder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/lang.h"
#include "base/yaml.h"
#include "proto/office.pb-c.h"

#define YEAR_FIRST 1990u
#define YEAR_LAST 2100u

bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* ---- files ---- */

static bool add_file(struct pack_files *p, const char *path, const char *name, struct fault *f)
{
    size_t size;
    if (p->count == REGIME_FILES_MAX) {
        fault_set(
            f, ERR_LIMIT, tr("join some of its files", "请合并其中一些文件"),
            tr("a pack with its calendar has at most %u files", "规则包连同日历最多 %u 个文件"),
            REGIME_FILES_MAX);
        return false;
    }
    char *text = file_load(path, YAML_SIZE_MAX, &size, f);
    if (!text)
        return false;
    p->file[p->count++] = (struct regime_file){arena_text(&p->arena, bytes_of(name)),
                                               arena_copy(&p->arena, (struct bytes){text, size})};
    free(text);
    return true;
}

static bool is_yaml(const char *name)
{
    size_t n = strlen(name);
    return n > 5 && strcmp(name + n - 5, ".yaml") == 0;
}

static int shown(const struct dirent *d)
{
    return d->d_name[0] != '.';
}

/* Of the pack's folders: not those that tell stories about it. */
static bool is_part(const char *name)
{
    return strcmp(name, PACK_STORIES) != 0;
}

/* The folder's files in the order of their names, and those of the folders in it. prefix: what
 * they are called below, `base/` of a pack that another one extends. */
static bool add_folder(struct pack_files *p, const char *folder, const char *prefix,
                       const char *below, struct fault *f)
{
    struct dirent **found = NULL;
    int count = scandir(folder, &found, shown, alphasort);
    bool good = count >= 0;
    if (!good)
        fault_set(f, ERR_ABSENT, tr("check the name", "请检查名称"),
                  tr("the folder %s cannot be read: %s", "无法读取目录 %s：%s"), folder,
                  strerror(errno));
    for (int i = 0; i < count; i++) {
        const char *path = arena_print(&p->arena, "%s/%s", folder, found[i]->d_name);
        const char *name = arena_print(&p->arena, "%s%s%s", prefix, below, found[i]->d_name);
        if (good && is_yaml(name))
            good = add_file(p, path, name, f);
        else if (good && !below[0] && is_folder(path) && is_part(found[i]->d_name))
            good = add_folder(p, path, prefix, arena_print(&p->arena, "%s/", found[i]->d_name), f);
        free(found[i]);
    }
    free(found);
    return good;
}

static bool has_file(const struct pack_files *p, const char *name)
{
    for (unsigned i = 0; i < p->count; i++)
        if (strcmp(p->file[i].name, name) == 0)
            return true;
    return false;
}

/* The first of the folders that has the year; the pack's own stands before all of them. */
static bool add_year(struct pack_files *p, const struct pack_places *where, unsigned year,
                     struct fault *f)
{
    char path[PATH_SIZE + 16], name[32];
    snprintf(name, sizeof(name), "calendar/%u.yaml", year);
    for (unsigned i = 0; where->years[i] && !has_file(p, name); i++) {
        snprintf(path, sizeof(path), "%s/%u.yaml", where->years[i], year);
        if (access(path, F_OK) == 0 && !add_file(p, path, name, f))
            return false;
    }
    return true;
}

/* ---- packs that it extends ---- */

bool pack_folder_named(const struct pack_places *where, const char *name, char folder[PATH_SIZE])
{
    for (unsigned i = 0; where->packs[i]; i++) {
        int n = snprintf(folder, PATH_SIZE, "%s/%s", where->packs[i], name);
        if (n > 0 && (size_t)n < PATH_SIZE && is_folder(folder))
            return true;
    }
    return false;
}

/* A pack beside the one that extends it, else by its name. */
static bool find_base(struct pack_files *p, const struct pack_places *where, const char *folder,
                      const char *base, char out[PATH_SIZE])
{
    const char *beside = arena_print(&p->arena, "%s/../%s", folder, base);
    if (strlen(beside) < PATH_SIZE && is_folder(beside)) {
        snprintf(out, PATH_SIZE, "%s", beside);
        return true;
    }
    return pack_folder_named(where, base, out);
}

/* `extends` of prefix/pack.yaml; empty when it says none. What is wrong there regime_init() says.
 */
static const char *base_of(struct pack_files *p, const char *prefix)
{
    const char *head = arena_print(&p->arena, "%spack.yaml", prefix), *base = "";
    for (unsigned i = 0; i < p->count; i++) {
        struct faults unread = {0};
        struct yaml y;
        if (strcmp(p->file[i].name, head) != 0)
            continue;
        yaml_init(&y, head, p->file[i].text, &unread);
        base = arena_text(&p->arena, bytes_of(yaml_text_or(&y, y.root, "extends", "")));
        yaml_clear(&y);
        faults_clear(&unread);
    }
    return strchr(base, '/') ? "" : base;
}

/* The packs below, each under one `base/` more. One that is not found is regime_init()'s fault. */
static bool add_bases(struct pack_files *p, const struct pack_places *where, struct fault *f)
{
    char folder[PATH_SIZE], next[PATH_SIZE];
    const char *prefix = "";
    snprintf(folder, sizeof(folder), "%s", p->folder);
    for (unsigned level = 0; level <= REGIME_EXTENDS_MAX; level++) {
        const char *base = base_of(p, prefix);
        if (!base[0] || !find_base(p, where, folder, base, next))
            break;
        prefix = arena_print(&p->arena, "base/%s", prefix);
        memcpy(folder, next, sizeof(folder));
        if (!add_folder(p, folder, prefix, "", f))
            return false;
    }
    return true;
}

/* ---- the whole ---- */

bool pack_files_read(struct pack_files *p, const struct pack_places *where, struct fault *f)
{
    bool good = add_folder(p, p->folder, "", "", f) && add_bases(p, where, f);
    for (unsigned year = YEAR_FIRST; good && year <= YEAR_LAST; year++)
        good = add_year(p, where, year, f);
    return good;
}

void pack_files_clear(struct pack_files *p)
{
    arena_free(&p->arena);
    *p = (struct pack_files){0};
}

static struct digest files_digest(const struct pack_files *p)
{
    struct bytes text[REGIME_FILES_MAX];
    for (unsigned i = 0; i < p->count; i++)
        text[i] = p->file[i].text;
    return digest_of(SUITE_INTL, text, p->count);
}

struct bytes pack_files_body(const struct pack_files *p, const char *id, unsigned version,
                             struct arena *a)
{
    Ducha__PackFile file[REGIME_FILES_MAX], *files[REGIME_FILES_MAX];
    Ducha__RegimePack pack = DUCHA__REGIME_PACK__INIT;
    struct digest digest = files_digest(p);
    for (unsigned i = 0; i < p->count; i++) {
        ducha__pack_file__init(files[i] = &file[i]);
        file[i].name = (char *)(uintptr_t)p->file[i].name;
        file[i].has_text = true;
        file[i].text.len = p->file[i].text.size;
        file[i].text.data = (uint8_t *)(uintptr_t)p->file[i].text.data;
    }
    pack.id = (char *)(uintptr_t)id;
    pack.has_version = pack.has_digest = true;
    pack.version = version;
    pack.digest = (ProtobufCBinaryData){sizeof(digest.byte), digest.byte};
    pack.n_file = p->count;
    pack.file = files;
    size_t size = ducha__regime_pack__get_packed_size(&pack);
    uint8_t *body = arena_alloc(a, size + 1);
    return (struct bytes){body, ducha__regime_pack__pack(&pack, body)};
}
