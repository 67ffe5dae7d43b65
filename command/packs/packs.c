#include "command/packs/packs.h"

#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "command/office/office.h"

/* The office's own before what came with ducha. */
struct places {
    struct pack_places where;
    char packs[PATH_SIZE], years[PATH_SIZE];
};

static void find_places(struct places *p)
{
    *p = (struct places){.where = {{OFFICE_PACKS}, {OFFICE_CALENDAR}}};
    if (share_folder("regimes", p->packs))
        p->where.packs[1] = p->packs;
    if (share_folder("regimes/calendar", p->years))
        p->where.years[1] = p->years;
}

static bool is_path(const char *word)
{
    return strchr(word, '/') || strcmp(word, ".") == 0 || strcmp(word, "..") == 0;
}

/* Where the folder is; `here` is what word means as a path, from where the caller stood. */
static bool find_folder(struct pack_files *p, const struct pack_places *where, const char *word,
                        const char *here)
{
    if (!is_path(word) && pack_folder_named(where, word, p->folder))
        return true;
    snprintf(p->folder, sizeof(p->folder), "%s", here);
    return is_folder(here);
}

/* here: empty when there is no such thing. */
static enum outcome load(struct pack_files *out, struct call *c, const char *word, const char *here)
{
    struct places places;
    *out = (struct pack_files){0};
    enum outcome outcome = office_enter(c);
    if (outcome != OUTCOME_OK)
        return outcome;
    find_places(&places);
    if (!find_folder(out, &places.where, word, here))
        return call_fail(c, ERR_ABSENT,
                         tr("give a folder, or a name under packs/ of the office",
                            "请给出目录，或督察办 packs/ 下的名称"),
                         tr("there is no pack %s", "没有规则包 %s"), word);
    if (!pack_files_read(out, &places.where, &c->fault))
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

/* ---- names, for who presses Tab ---- */

static void names_in(FILE *to, const char *begun, const char *folder, const char *what)
{
    struct dirent **found = NULL;
    char head[PATH_SIZE + 300];
    int count = scandir(folder, &found, NULL, alphasort);
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
