/* run.c - tells a story (story/story.h) to an office and compares what it says.
 *
 *     run ROOT STORY [memory|inside|process]
 *
 * memory: an office in memory, as `ducha regime test` has it. inside: the real bus with its modules
 * inside. process: the real bus with each module as a process would run it; then the story is told
 * again to modules inside, and both must keep the same rows, byte for byte.
 *
 * A pack that a story names by a word with a / may also be seen from ROOT: office tests/packs/flow.
 */
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "story/memory.h"
#include "tests/lib/packfiles.h"
#include "tests/stories/driver.h"

extern const struct module module_planning, module_inspection, module_reporting, module_referral,
    module_rectification, module_disclosure, module_archive, module_identity, module_law,
    module_example;

static const struct module *const built_in[] = {&module_law,
                                                &module_planning,
                                                &module_inspection,
                                                &module_reporting,
                                                &module_referral,
                                                &module_rectification,
                                                &module_disclosure,
                                                &module_archive,
                                                &module_identity,
                                                &module_example,
                                                NULL};

struct loaded {
    struct loaded *next;
    const char *folder;
    struct packfiles files;
    struct regime regime;
    struct story_pack pack;
};

struct world {
    const char *root;
    struct arena arena;
    struct loaded *packs;
};

static const struct module *module_named(void *self, const char *name, struct fault *f)
{
    (void)self;
    for (unsigned i = 0; built_in[i]; i++)
        if (strcmp(built_in[i]->name, name) == 0)
            return built_in[i];
    fault_set(f, ERR_ABSENT, NULL, "there is no module %s", name);
    return NULL;
}

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* As seen from the root. NULL: it is not in the tree. */
static const char *folder_of(struct world *w, const char *home, const char *word)
{
    char path[PATH_MAX];
    const char *seen[] = {arena_print(&w->arena, "%s/%s", home, word),
                          arena_print(&w->arena, "%s/%s", w->root, word),
                          arena_print(&w->arena, "%s/regimes/%s", w->root, word)};
    size_t n = strlen(w->root);
    for (unsigned i = 0; i < 3; i++)
        if (realpath(seen[i], path) && is_folder(path) && strncmp(path, w->root, n) == 0)
            return arena_text(&w->arena, bytes_of(path + n + (path[n] == '/')));
    return NULL;
}

static struct loaded *load(struct world *w, const char *folder, struct fault *f)
{
    struct loaded *l = arena_alloc(&w->arena, sizeof(*l));
    struct faults faults = {0};
    l->folder = folder;
    l->next = w->packs;
    w->packs = l;
    packfiles_load(&l->files, w->root, folder);
    regime_init(&l->regime, l->files.file, l->files.count, &faults);
    if (faults.count)
        *f = *faults_get(&faults, 0);
    else
        l->pack = (struct story_pack){&l->regime,
                                      packfiles_body(&l->files, l->regime.id, l->regime.version)};
    faults_clear(&faults);
    return l;
}

static const struct story_pack *pack_named(void *self, const char *home, const char *word,
                                           struct fault *f)
{
    struct world *w = self;
    const char *folder = folder_of(w, home, word);
    struct loaded *l = w->packs;
    while (l && folder && strcmp(l->folder, folder) != 0)
        l = l->next;
    if (!folder)
        fault_set(f, ERR_ABSENT, NULL, "there is no pack %s", word);
    else if (!l)
        l = load(w, folder, f);
    return folder && l->pack.regime ? &l->pack : NULL;
}

static bool text_of(void *self, const char *path, struct arena *a, struct bytes *out,
                    struct fault *f)
{
    (void)self;
    if (access(path, R_OK) != 0) {
        fault_set(f, ERR_ABSENT, NULL, "there is no %s", path);
        return false;
    }
    *out = text_load(a, path);
    return true;
}

static void world_clear(struct world *w)
{
    for (struct loaded *l = w->packs; l; l = l->next) {
        regime_clear(&l->regime);
        packfiles_clear(&l->files);
    }
    arena_free(&w->arena);
}

static void show(const struct story_report *r)
{
    char text[1200];
    for (const struct story_wrong *w = r->wrong; w; w = w->next) {
        fault_print(&w->fault, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
        for (unsigned i = 0; i < w->said_count; i++)
            fprintf(stderr, "    said %" PRIu64 " %s %s %s\n", w->said[i].position, w->said[i].kind,
                    w->said[i].case_id, w->said[i].body);
    }
}

/* What the modules keep at the end is the arena's; a story that fails ends the program. */
static struct bytes play(const struct story_world *w, const char *file, struct arena *a)
{
    struct story_report r;
    story_tell(&r, w, file, a);
    if (r.wrong) {
        show(&r);
        exit(1);
    }
    printf("%u lines, %u expectations, %" PRIu64 " entries, %zu bytes of rows\n", r.lines, r.checks,
           r.entries, r.rows.size);
    return r.rows;
}

int main(int argc, char **argv)
{
    const char *mode = argc == 4 ? argv[3] : "memory";
    struct world own = {.root = argc > 1 ? argv[1] : ""};
    struct story_world w = {
        .self = &own, .module = module_named, .pack = pack_named, .text = text_of};
    struct arena a = {0};
    if (strcmp(mode, "memory") == 0)
        w.open = story_memory;
    else if (strcmp(mode, "inside") == 0)
        w.open = driver_inside;
    else if (strcmp(mode, "process") == 0)
        w.open = driver_process;
    if (argc < 3 || argc > 4 || !w.open) {
        fprintf(stderr, "usage: run ROOT STORY [memory|inside|process]\n");
        return 2;
    }
    struct bytes rows = play(&w, argv[2], &a);
    if (w.open == driver_process) {
        w.open = driver_inside;
        if (!bytes_equal(rows, play(&w, argv[2], &a))) {
            fprintf(stderr, "modules inside and in processes of their own keep other rows\n");
            return 1;
        }
    }
    world_clear(&own);
    arena_free(&a);
    return 0;
}
