#include "command/packs.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/lang.h"
#include "bus/wire.h"
#include "command/office.h"
#include "proto/office.pb-c.h"

#define YEAR_FIRST 1990u
#define YEAR_LAST 2100u

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool add_file(struct pack_files *p, struct call *c, const char *path, const char *name)
{
    size_t size;
    if (p->count == REGIME_FILES_MAX) {
        call_fail(
            c, ERR_LIMIT, tr("join some of its files", "请合并其中一些文件"),
            tr("a pack with its calendar has at most %u files", "规则包连同日历最多 %u 个文件"),
            REGIME_FILES_MAX);
        return false;
    }
    char *text = file_load(path, YAML_SIZE_MAX, &size, &c->fault);
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
static bool add_folder(struct pack_files *p, struct call *c, const char *folder, const char *prefix,
                       const char *below)
{
    struct dirent **found = NULL;
    int count = scandir(folder, &found, shown, alphasort);
    if (count < 0)
        call_fail(c, ERR_ABSENT, tr("check the name", "请检查名称"),
                  tr("the folder %s cannot be read: %s", "无法读取目录 %s：%s"), folder,
                  strerror(errno));
    for (int i = 0; i < count; i++) {
        const char *path = arena_print(&p->arena, "%s/%s", folder, found[i]->d_name);
        const char *name = arena_print(&p->arena, "%s%s%s", prefix, below, found[i]->d_name);
        if (c->fault.err == OK && is_yaml(name))
            (void)add_file(p, c, path, name);
        else if (c->fault.err == OK && !below[0] && is_folder(path) && is_part(found[i]->d_name))
            (void)add_folder(p, c, path, prefix, arena_print(&p->arena, "%s/", found[i]->d_name));
        free(found[i]);
    }
    free(found);
    return c->fault.err == OK;
}

/* The office's own years stand before those that came with ducha; the pack's before both. */
static bool has_file(const struct pack_files *p, const char *name)
{
    for (unsigned i = 0; i < p->count; i++)
        if (strcmp(p->file[i].name, name) == 0)
            return true;
    return false;
}

static bool add_years(struct pack_files *p, struct call *c)
{
    char share[PATH_SIZE], path[PATH_SIZE + 16], name[32];
    bool came = share_folder("regimes/calendar", share);
    for (unsigned year = YEAR_FIRST; year <= YEAR_LAST && c->fault.err == OK; year++) {
        snprintf(name, sizeof(name), "calendar/%u.yaml", year);
        snprintf(path, sizeof(path), OFFICE_CALENDAR "/%u.yaml", year);
        if (access(path, F_OK) != 0 && came)
            snprintf(path, sizeof(path), "%s/%u.yaml", share, year);
        if (access(path, F_OK) == 0 && !has_file(p, name))
            (void)add_file(p, c, path, name);
    }
    return c->fault.err == OK;
}

/* ---- where a pack lies ---- */

/* The office's own before those that came with ducha. */
static bool find_named(const char *word, char folder[PATH_SIZE])
{
    char share[PATH_SIZE];
    snprintf(folder, PATH_SIZE, OFFICE_PACKS "/%s", word);
    if (is_folder(folder))
        return true;
    if (!share_folder("regimes", share))
        return false;
    int n = snprintf(folder, PATH_SIZE, "%s/%s", share, word);
    return n > 0 && (size_t)n < PATH_SIZE && is_folder(folder);
}

static bool is_path(const char *word)
{
    return strchr(word, '/') || strcmp(word, ".") == 0 || strcmp(word, "..") == 0;
}

/* Where the folder is; `here` is what word means as a path, from where the caller stood. */
static bool find_folder(struct pack_files *p, const char *word, const char *here)
{
    if (!is_path(word) && find_named(word, p->folder))
        return true;
    snprintf(p->folder, sizeof(p->folder), "%s", here);
    return is_folder(here);
}

/* A pack beside the one that extends it, else by its name. */
static bool find_base(struct pack_files *p, const char *folder, const char *base,
                      char out[PATH_SIZE])
{
    const char *beside = arena_print(&p->arena, "%s/../%s", folder, base);
    if (strlen(beside) < PATH_SIZE && is_folder(beside)) {
        snprintf(out, PATH_SIZE, "%s", beside);
        return true;
    }
    return find_named(base, out);
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
static bool add_bases(struct pack_files *p, struct call *c)
{
    char folder[PATH_SIZE], next[PATH_SIZE];
    const char *prefix = "";
    snprintf(folder, sizeof(folder), "%s", p->folder);
    for (unsigned level = 0; level <= REGIME_EXTENDS_MAX; level++) {
        const char *base = base_of(p, prefix);
        if (!base[0] || !find_base(p, folder, base, next))
            break;
        prefix = arena_print(&p->arena, "base/%s", prefix);
        memcpy(folder, next, sizeof(folder));
        if (!add_folder(p, c, folder, prefix, ""))
            return false;
    }
    return true;
}

/* here: what the word means as a path; empty when there is no such thing. */
static enum outcome load(struct pack_files *out, struct call *c, const char *word, const char *here)
{
    *out = (struct pack_files){0};
    enum outcome outcome = office_enter(c);
    if (outcome != OUTCOME_OK)
        return outcome;
    if (!find_folder(out, word, here))
        return call_fail(c, ERR_ABSENT,
                         tr("give a folder, or a name under packs/ of the office",
                            "请给出目录，或督察办 packs/ 下的名称"),
                         tr("there is no pack %s", "没有规则包 %s"), word);
    if (!add_folder(out, c, out->folder, "", "") || !add_bases(out, c) || !add_years(out, c))
        return outcome_of(c->fault.err);
    return OUTCOME_OK;
}

enum outcome pack_files_load(struct pack_files *out, struct call *c, const char *word)
{
    char here[PATH_MAX];
    if (!realpath(word, here)) /* before the office's folder is entered */
        here[0] = '\0';
    return load(out, c, word, here);
}

enum outcome pack_files_beside(struct pack_files *out, struct call *c, const char *home,
                               const char *word)
{
    char path[PATH_SIZE], here[PATH_MAX];
    int n = snprintf(path, sizeof(path), "%s/%s%s", home, is_path(word) ? "" : "../", word);
    bool there = n > 0 && (size_t)n < sizeof(path) && realpath(path, here) && is_folder(here);
    return load(out, c, there ? here : word, there ? here : "");
}

void pack_files_clear(struct pack_files *p)
{
    arena_free(&p->arena);
    *p = (struct pack_files){0};
}

/* ---- names, for who presses Tab ---- */

static void names_in(FILE *to, const char *begun, const char *folder, const char *what)
{
    struct dirent **found = NULL;
    char head[PATH_SIZE + 300];
    int count = scandir(folder, &found, shown, alphasort);
    for (int i = 0; i < count; i++) {
        const char *name = found[i]->d_name;
        snprintf(head, sizeof(head), "%s/%s/pack.yaml", folder, name);
        if (strncmp(name, begun, strlen(begun)) == 0 && access(head, R_OK) == 0)
            fprintf(to, "%s\t%s\n", name, what);
        free(found[i]);
    }
    free(found);
}

void pack_names(FILE *to, const char *begun, struct call *so_far)
{
    char share[PATH_SIZE], own[PATH_SIZE];
    int n = snprintf(own, sizeof(own), "%s/" OFFICE_PACKS, office_folder(so_far));
    if (n > 0 && (size_t)n < sizeof(own))
        names_in(to, begun, own, tr("of this office", "本督察办"));
    if (share_folder("regimes", share))
        names_in(to, begun, share, tr("came with ducha", "随 ducha 提供"));
}

/* ---- the message ---- */

static struct digest files_digest(const struct pack_files *p)
{
    struct bytes text[REGIME_FILES_MAX];
    for (unsigned i = 0; i < p->count; i++)
        text[i] = p->file[i].text;
    return digest_of(SUITE_INTL, text, p->count);
}

struct bytes pack_files_body(const struct pack_files *p, const struct regime *r, struct arena *a)
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
    pack.id = (char *)(uintptr_t)r->id;
    pack.has_version = pack.has_digest = true;
    pack.version = r->version;
    pack.digest = (ProtobufCBinaryData){sizeof(digest.byte), digest.byte};
    pack.n_file = p->count;
    pack.file = files;
    return message_write(&pack, a);
}
