/* story.c - a pack's own stories, told to an office in memory: `ducha regime test`. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/plugin.h"
#include "command/call/output.h"
#include "command/call/progress.h"
#include "command/office/office.h"
#include "command/packs/packs.h"
#include "command/regime/gaps.h"
#include "command/regime/internal.h"
#include "command/regime/regime.h"
#include "story/memory.h"

#define STORY_END ".story"
#define STORIES_MAX 1024u /* of one pack */

/* ---- what stories find outside: modules, packs, files ---- */

struct known_pack {
    struct known_pack *next;
    struct opened opened;
    struct story_pack pack;
};

struct testing {
    struct call *call;
    char here[PATH_SIZE + 2]; /* where the caller stood, with a / behind it */
    struct opened opened;     /* the pack whose stories they are */
    struct plugin module[STORY_MODULES_MAX];
    unsigned modules;
    struct known_pack *packs;
    struct arena arena; /* of names and packs */
    const char *story[STORIES_MAX];
    unsigned stories, failed, checks;
    struct gaps *gaps; /* NULL: nobody asked */
    struct listing list;
};

static const struct module *module_named(void *self, const char *name, struct fault *f)
{
    struct testing *t = self;
    struct fault why = {0};
    for (unsigned i = 0; i < t->modules; i++)
        if (strcmp(t->module[i].module->name, name) == 0)
            return t->module[i].module;
    if (t->modules < STORY_MODULES_MAX && module_name_valid(name) &&
        plugin_open(&t->module[t->modules], name, NULL, &why) == OK)
        return t->module[t->modules++].module;
    fault_set(f, ERR_ABSENT, tr("docs/MODULES.md lists the modules", "模块见 docs/MODULES.md"),
              tr("there is no module %s", "没有模块 %s"), name);
    return NULL;
}

/* What the call complains of is the story's here, and other stories go on. */
static void take_fault(struct call *c, struct fault *f)
{
    *f = c->fault;
    c->fault = (struct fault){0};
}

static struct known_pack *known(struct testing *t, const char *folder)
{
    struct known_pack *k = t->packs;
    while (k && strcmp(k->opened.files.folder, folder) != 0)
        k = k->next;
    return k;
}

static const struct story_pack *keep(struct testing *t, struct known_pack *k)
{
    const struct regime *r = &k->opened.regime;
    k->pack =
        (struct story_pack){r, pack_files_body(&k->opened.files, r->id, r->version, &t->arena)};
    k->next = t->packs;
    t->packs = k;
    return &k->pack;
}

static const struct story_pack *pack_named(void *self, const char *home, const char *word,
                                           struct fault *f)
{
    struct testing *t = self;
    struct known_pack *k = arena_alloc(&t->arena, sizeof(*k)), *before;
    if (pack_open_beside(&k->opened, t->call, home, word) != OUTCOME_OK)
        take_fault(t->call, f);
    else if (k->opened.faults.count)
        fault_set(f, ERR_MALFORMED, tr("see `ducha regime check`", "见 `ducha regime check`"),
                  tr("the pack %s has %s", "规则包 %s 有 %s 处问题"), word,
                  PLURAL(k->opened.faults.count, "fault", "faults"));
    else if (!(before = known(t, k->opened.files.folder)))
        return keep(t, k);
    else {
        pack_close(&k->opened);
        return &before->pack;
    }
    pack_close(&k->opened);
    return NULL;
}

static bool text_of(void *self, const char *path, struct arena *a, struct bytes *out,
                    struct fault *f)
{
    (void)self;
    size_t size;
    char *text = file_load(path, STORY_TEXT_MAX, &size, f);
    if (text)
        *out = arena_copy(a, (struct bytes){text, size});
    free(text);
    return text != NULL;
}

static void seen(void *self, const struct message *m)
{
    struct testing *t = self;
    if (t->gaps)
        gaps_see(t->gaps, m);
}

/* ---- which stories ---- */

static int is_story(const struct dirent *d)
{
    size_t n = strlen(d->d_name), end = strlen(STORY_END);
    return d->d_name[0] != '.' && n > end && strcmp(d->d_name + n - end, STORY_END) == 0;
}

static enum outcome too_many(struct call *c)
{
    return call_fail(c, ERR_LIMIT, tr("name some of them", "请指定其中一些"),
                     tr("a pack has more than %u stories", "规则包的情景超过 %u 个"), STORIES_MAX);
}

static enum outcome all_stories(struct testing *t)
{
    struct dirent **found = NULL;
    enum outcome outcome = OUTCOME_OK;
    const char *folder = arena_print(&t->arena, "%s/" PACK_STORIES, t->opened.files.folder);
    int count = scandir(folder, &found, is_story, alphasort);
    for (int i = 0; i < count; i++) {
        if (t->stories < STORIES_MAX)
            t->story[t->stories++] = arena_print(&t->arena, "%s/%s", folder, found[i]->d_name);
        else
            outcome = too_many(t->call);
        free(found[i]);
    }
    free(found);
    if (t->stories)
        return outcome;
    return call_fail(
        t->call, ERR_ABSENT,
        tr("write one, see docs/REGIMES.md; `ducha regime new` makes a pack that has one",
           "请编写情景，见 docs/REGIMES.md；`ducha regime new` 新建的规则包带有一个"),
        tr("there is no story (*.story) in %s", "%s 中没有情景（*.story）"), folder);
}

/* late, late.story, or a path to it. */
static const char *path_of(struct testing *t, const char *word, const char *real)
{
    size_t n = strlen(word), end = strlen(STORY_END);
    bool whole = n > end && strcmp(word + n - end, STORY_END) == 0;
    if (strchr(word, '/'))
        return real;
    return arena_print(&t->arena, "%s/" PACK_STORIES "/%s%s", t->opened.files.folder, word,
                       whole ? "" : STORY_END);
}

static enum outcome named_stories(struct testing *t, char *const *real)
{
    for (unsigned i = 1; i < t->call->arg_count; i++) {
        const char *word = call_arg(t->call, i), *path = path_of(t, word, real[i]);
        if (!path || access(path, R_OK) != 0)
            return call_fail(t->call, ERR_ABSENT,
                             tr("give the name of a file in its folder stories, without .story",
                                "请给出其 stories 目录中的文件名，不含 .story"),
                             tr("the pack has no story %s", "规则包没有情景 %s"), word);
        t->story[t->stories++] = path;
    }
    return t->stories ? OUTCOME_OK : all_stories(t);
}

/* ---- what was found ---- */

enum { STORY, FILE_, GOOD, LINES, CHECKS, ENTRIES, FAULT, LINE, REMEDY, EXPECTED, SAID, FAULTS };
static const struct column columns[] = {
    [STORY] = {"story", "story", "情景", COLUMN_TEXT},
    [FILE_] = {"file", "file", "文件", COLUMN_TEXT},
    [GOOD] = {"ok", "as written", "相符", COLUMN_BOOL},
    [LINES] = {"lines", "lines", "行数", COLUMN_NUMBER},
    [CHECKS] = {"expectations", "expectations", "应答", COLUMN_NUMBER},
    [ENTRIES] = {"entries", "entries", "日志条数", COLUMN_NUMBER},
    [FAULT] = {"fault", "fault", "问题", COLUMN_TEXT},
    [LINE] = {"line", "line", "行", COLUMN_NUMBER},
    [REMEDY] = {"remedy", "remedy", "改法", COLUMN_TEXT},
    [EXPECTED] = {"expected", "expected", "应有应答", COLUMN_TEXT},
    [SAID] = {"said", "said", "实际应答", COLUMN_JSON},
    [FAULTS] = {"faults", NULL, NULL, COLUMN_JSON},
    {0},
};

/* As the caller would write it. */
static const char *seen_from(const struct testing *t, const char *path)
{
    size_t n = strlen(t->here);
    return strncmp(path, t->here, n) == 0 ? path + n : path;
}

static const char *name_of(struct testing *t, const char *path)
{
    const char *name = strrchr(path, '/') + 1;
    return arena_print(&t->arena, "%.*s", (int)(strlen(name) - strlen(STORY_END)), name);
}

static void put_said(FILE *to, const struct story_wrong *w)
{
    for (unsigned i = 0; i < w->said_count; i++) {
        const struct story_said *s = &w->said[i];
        fprintf(to, "%s{\"position\":\"%" PRIu64 "\",\"kind\":", i ? "," : "[", s->position);
        out_json_text(to, s->kind);
        fputs(",\"case\":", to);
        out_json_text(to, s->case_id);
        fputs(",\"body\":", to);
        out_json_text(to, s->body);
        fputc('}', to);
    }
    fputs(w->said_count ? "]" : "[]", to);
}

static void put_wrong(FILE *to, const struct testing *t, const struct story_wrong *w)
{
    fputs("{\"file\":", to);
    out_json_text(to, seen_from(t, w->fault.file));
    fprintf(to, ",\"line\":\"%u\",\"fault\":", w->fault.line);
    out_json_text(to, w->fault.text);
    if (w->fault.remedy[0]) {
        fputs(",\"remedy\":", to);
        out_json_text(to, w->fault.remedy);
    }
    if (w->expected) {
        fputs(",\"expected\":", to);
        out_json_text(to, w->expected);
    }
    if (w->said) {
        fputs(",\"said\":", to);
        put_said(to, w);
    }
    fputc('}', to);
}

static void set_json(struct listing *l, unsigned column, const struct testing *t,
                     const struct story_wrong *w)
{
    char *text = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&text, &size);
    assert(to);
    if (column == SAID) {
        put_said(to, w);
    } else {
        for (const struct story_wrong *at = w; at; at = at->next) {
            fputs(at == w ? "[" : ",", to);
            put_wrong(to, t, at);
        }
        fputc(']', to);
    }
    fclose(to);
    listing_set(l, column, "%s", text);
    free(text);
}

/* The first one in columns of its own. */
static void note(struct testing *t, const char *path, const struct story_report *r)
{
    struct listing *l = &t->list;
    const struct story_wrong *w = r->wrong;
    listing_row(l);
    listing_set(l, STORY, "%s", name_of(t, path));
    listing_set(l, FILE_, "%s", seen_from(t, w ? w->fault.file : path));
    listing_bool(l, GOOD, !w);
    listing_set(l, LINES, "%u", r->lines);
    listing_set(l, CHECKS, "%u", r->checks);
    listing_set(l, ENTRIES, "%" PRIu64, r->entries);
    if (!w)
        return;
    listing_set(l, FAULT, "%s", w->fault.text);
    listing_set(l, LINE, "%u", w->fault.line);
    listing_some(l, REMEDY, w->fault.remedy);
    listing_some(l, EXPECTED, w->expected);
    if (w->said)
        set_json(l, SAID, t, w);
    set_json(l, FAULTS, t, w);
}

/* One fault: its place as compilers write it, and below it what the office said instead. */
static void show(const struct testing *t, const struct story_wrong *w, FILE *to)
{
    char text[1200];
    struct fault f = w->fault;
    snprintf(f.file, sizeof(f.file), "%s", seen_from(t, w->fault.file));
    fault_print(&f, text, sizeof(text));
    fprintf(to, "%s\n", text);
    for (unsigned i = 0; i < w->said_count && !w->again; i++) {
        fprintf(to, tr("    said: %s", "    实际应答：%s"), w->said[i].words);
        if (w->said[i].case_id[0])
            fprintf(to, tr(" (case %s)", "（案件 %s）"), w->said[i].case_id);
        fputc('\n', to);
    }
    if (w->again)
        fprintf(to, "    %s\n", tr("said: as listed above", "实际应答：见上"));
    else if (w->left_out)
        fprintf(to, tr("    and %u more\n", "    另有 %u 条\n"), w->left_out);
    if (w->expected && w->said_count == 0)
        fprintf(to, "    %s\n", tr("nothing was said", "没有任何应答"));
}

static void show_all(const struct testing *t, const struct story_report *r, FILE *to)
{
    for (const struct story_wrong *w = r->wrong; w; w = w->next)
        show(t, w, to);
    if (r->wrong_count == STORY_WRONG_MAX)
        fprintf(to, tr("    told no further after %u\n", "    已有 %u 处，到此为止\n"),
                r->wrong_count);
}

/* Stories as rows for programs; with --gaps the data is what is missing. */
static bool as_rows(const struct testing *t)
{
    return !t->gaps && (call_has(t->call, "json") || call_has(t->call, "jsonl"));
}

static void tell_one(struct testing *t, const struct story_world *w, const char *path)
{
    struct arena a = {0};
    struct story_report r;
    if (t->gaps)
        gaps_story(t->gaps);
    story_tell(&r, w, path, &a);
    t->checks += r.checks;
    t->failed += r.wrong != NULL;
    if (as_rows(t))
        note(t, path, &r);
    else if (r.wrong)
        show_all(t, &r, t->gaps ? t->call->talk : t->call->data);
    arena_free(&a);
}

static enum outcome tell_stories(struct testing *t)
{
    struct call *c = t->call;
    struct progress p;
    unsigned told = 0, missing = 0;
    if (call_has(c, "gaps"))
        t->gaps = gaps_begin(&t->opened.regime);
    struct story_world w = {.self = t,
                            .open = story_memory,
                            .module = module_named,
                            .pack = pack_named,
                            .seen = seen,
                            .text = text_of};
    listing_init(&t->list, columns);
    progress_begin(&p, c, "stories");
    while (told < t->stories && progress_step(&p, told, t->stories))
        tell_one(t, &w, t->story[told++]);
    progress_end(&p);
    if (as_rows(t))
        listing_print(&t->list, c, "stories");
    listing_clear(&t->list);
    if (t->gaps)
        missing = gaps_print(t->gaps, c);
    say(c, tr("%s: %s told, %s, %s failed.", "%s：已讲述情景 %s 个，核对应答 %s 处，不符 %s 个。"),
        t->opened.regime.full, PLURAL(told, "story", "stories"),
        PLURAL(t->checks, "expectation", "expectations"), PLURAL(t->failed, "story", "stories"));
    if (told < t->stories)
        return OUTCOME_INTERRUPTED;
    return t->failed || missing ? OUTCOME_FINDINGS : OUTCOME_OK;
}

static void testing_clear(struct testing *t)
{
    for (struct known_pack *k = t->packs; k; k = k->next)
        pack_close(&k->opened);
    for (unsigned i = 0; i < t->modules; i++)
        plugin_close(&t->module[i]);
    gaps_end(t->gaps);
    pack_close(&t->opened);
    arena_free(&t->arena);
}

/* Paths mean what they mean to the caller, who may stand elsewhere than in the office. */
static void stand_here(struct testing *t, char **real)
{
    char path[PATH_SIZE];
    if (getcwd(path, sizeof(path)))
        snprintf(t->here, sizeof(t->here), "%s/", strcmp(path, "/") == 0 ? "" : path);
    for (unsigned i = 1; i < t->call->arg_count; i++)
        real[i] = realpath(call_arg(t->call, i), NULL);
}

static enum outcome run_test(struct call *c)
{
    struct testing *t = mem_alloc(sizeof(*t));
    char *real[CALL_ARGS_MAX] = {0};
    t->call = c;
    stand_here(t, real);
    enum outcome outcome = pack_open(&t->opened, c, call_arg(c, 0));
    if (outcome == OUTCOME_OK && t->opened.faults.count)
        outcome = pack_faults(c, &t->opened);
    else if (outcome == OUTCOME_OK && (outcome = named_stories(t, real)) == OUTCOME_OK)
        outcome = tell_stories(t);
    for (unsigned i = 0; i < c->arg_count; i++)
        free(real[i]);
    testing_clear(t);
    free(t);
    return outcome;
}

/* Of the pack that stands before. */
static void story_names(FILE *to, const char *begun, struct call *so_far)
{
    struct testing *t = mem_alloc(sizeof(*t));
    t->call = so_far;
    if (pack_open(&t->opened, so_far, call_arg(so_far, 0)) == OUTCOME_OK)
        (void)all_stories(t);
    for (unsigned i = 0; i < t->stories; i++) {
        const char *name = name_of(t, t->story[i]);
        if (strncmp(name, begun, strlen(begun)) == 0)
            fprintf(to, "%s\t%s\n", name, tr("a story", "情景"));
    }
    testing_clear(t);
    free(t);
}

static const struct argument arguments[] = {
    {.name = "PACK",
     .type = FLAG_TEXT,
     .en = "a folder, or the name of a pack",
     .zh = "规则包目录或名称",
     .names = pack_names},
    {.name = "STORY",
     .type = FLAG_TEXT,
     .optional = true,
     .many = true,
     .en = "only these; else all of the pack",
     .zh = "只讲述这些，缺省为全部",
     .names = story_names},
    {0},
};
static const struct flag flags[] = {
    {.name = "gaps",
     .type = FLAG_BARE,
     .en =
         "list what the stories do not show: steps that none takes or has refused, deadlines that "
         "none keeps or lets pass",
     .zh = "列出情景未涉及的内容：没有办理过或没有不予办理过的步骤，没有按期过或没有逾期过的时限"},
    FLAG_JSON,
    FLAG_JSONL,
    {0}};

static const struct argument new_arguments[] = {
    {.name = "FOLDER",
     .type = FLAG_PATH,
     .en = "a new folder; the pack has its name",
     .zh = "新目录，目录名即规则包名"},
    {0},
};
static const struct flag new_flags[] = {
    {.name = "name",
     .type = FLAG_TEXT,
     .value = "TEXT",
     .en = "what the regulation is called: 走访办法/'measures on visits'",
     .zh = "办法的名称：走访办法/'measures on visits'"},
    {0},
};

const struct command story_commands[] = {
    {.name = "regime new",
     .en = "begin a rule pack of your own",
     .zh = "新建自己的规则包",
     .more_en =
         "Writes a small pack that is complete, with a comment on every part in the language "
         "of --lang or the locale, and one story. It passes `ducha regime check` and "
         "`ducha regime test` at once; change it from there. docs/NEW-TYPE.md goes the whole "
         "way, from an empty file to a closed case.",
     .more_zh =
         "写出一个完整的小规则包，各部分按 --lang 或区域设置的语言附有说明，并带一个情景。新建后"
         "即可通过 `ducha regime check` 和 `ducha regime test`，由此改起。"
         "从空文件到办结首个案件的全过程见 docs/NEW-TYPE.zh-CN.md。",
     .flags = new_flags,
     .arguments = new_arguments,
     .run = run_pack_new},
    {.name = "regime test",
     .en = "tell a pack's stories to an office in memory, and compare what it says",
     .zh = "以内存中的督察办演练规则包的情景，核对应答",
     .more_en =
         "The stories are PACK/stories/*.story, cases as text with what the office must answer. "
         "The modules are those that an office runs; nothing is sent and nothing is kept. Each "
         "answer that goes another way is named with file and line, what should have been said "
         "and what was said; the story goes on behind it. Leaves with 0 when all went as written, "
         "with 3 when a story did "
         "not or the pack has faults.",
     .more_zh = "情景即 PACK/stories/*.story：以文字写成的案件及督察办应有的应答。所用模块与督察办"
                "运行的相同，不发送、不留存任何数据。不符之处逐一指出文件、行号、应有应答与实际应答"
                "，其后继续演练。"
                "全部相符以 0 退出，有不符或规则包有问题以 3 退出。",
     .flags = flags,
     .arguments = arguments,
     .run = run_test},
    {0},
};
