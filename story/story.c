/* story.c - the lines of a story, one after the other; what they mean is said in story.h. */
#include "base/lang.h"
#include "base/text.h"
#include "story/internal.h"

/* ---- lines ---- */

/* The law is in every office, and first. */
static bool take_modules(struct story *s, const struct pieces *w, const struct module **list)
{
    struct fault fault = {0};
    unsigned count = 0;
    for (unsigned i = 5; i < w->count; i++) {
        const char *name = i == 5 ? "law" : w->word[i];
        if (count == STORY_MODULES_MAX)
            return story_fail(
                s, NULL,
                tr("an office has %u modules at most here", "此处一个督察办最多 %u 个模块"),
                STORY_MODULES_MAX - 1);
        list[count] = s->world->module(s->world->self, name, &fault);
        if (!list[count])
            return story_fail(s, fault.remedy, "%s", fault.text);
        for (unsigned k = 0; k < count; k++)
            if (list[k] == list[count])
                return story_fail(s, NULL, tr("the module %s twice", "模块 %s 重复"), name);
        s->with[count++] = name;
    }
    return true;
}

/* office PACK at DAY TIME with MODULE ... */
static bool open_office(struct story *s, struct pieces *w)
{
    const struct module *modules[STORY_MODULES_MAX + 1] = {0};
    if (w->count < 7 || strcmp(w->word[2], "at") != 0 || strcmp(w->word[5], "with") != 0)
        return story_fail(s, NULL,
                          tr("write: office PACK at DAY TIME with MODULE ...",
                             "请写作：office 规则包 at 日期 时间 with 模块 ..."));
    if (s->office.self)
        return story_fail(s, NULL, tr("the office is open already", "督察办已开设"));
    if (!story_moment(s, w->word[3], w->word[4]) || !take_modules(s, w, modules))
        return false;
    s->begun = s->now;
    s->office = s->world->open(modules, s->now);
    if (!story_adopt(s, w->word[1]))
        return false;
    s->answered = true;
    return s->packs == 1 ||
           story_fail_said(s, "regime.adopted",
                           tr("the pack %s was not adopted", "规则包 %s 未被采用"), w->word[1]);
}

/* [DAY TIME] adopt PACK */
static bool adopt_line(struct story *s, struct pieces *w)
{
    char *word = w->word[w->count - 1];
    struct pieces passes = {.word = {w->word[0], w->word[1]}, .count = 2};
    return (w->count == 2 || story_pass(s, &passes)) && story_adopt(s, word);
}

static bool must_be_answered(struct story *s)
{
    return s->answered ||
           story_fail(s, tr("say what is answered: => KIND ...", "请写明应答：=> 类型 ..."),
                      tr("the line before has no `=>`", "上一行没有 `=>`"));
}

static bool tell_file(struct story *s, const char *file, struct bytes text);

/* The lines of a part; a fault in it names the part and its own line. */
static bool include(struct story *s, const char *name)
{
    const char *outer = s->file, *path;
    unsigned line = s->line;
    struct bytes text;
    if (s->depth == STORY_DEPTH_MAX)
        return story_fail(s, NULL, tr("more than %u parts in each other", "部分嵌套超过 %u 层"),
                          STORY_DEPTH_MAX);
    if (!story_beside(s, name, "part", &path, &text))
        return false;
    s->depth++;
    bool good = tell_file(s, path, text);
    s->depth--;
    s->file = outer;
    s->line = line;
    return good;
}

static bool tell_line(struct story *s, const char *text)
{
    struct pieces w;
    text += strspn(text, " \t");
    if (!*text || *text == '#')
        return true;
    if (strncmp(text, "=>", 2) == 0)
        return story_expect(s, text + 2);
    if (!must_be_answered(s) || !story_split(s, text, &w))
        return false;
    if (strcmp(w.word[0], "office") == 0)
        return open_office(s, &w);
    if (w.count == 2 && strcmp(w.word[0], "include") == 0)
        return include(s, w.word[1]);
    if (w.count == 3 && strcmp(w.word[2], "passes") == 0)
        return story_pass(s, &w);
    if ((w.count == 4 && strcmp(w.word[2], "adopt") == 0) ||
        (w.count == 2 && strcmp(w.word[0], "adopt") == 0))
        return adopt_line(s, &w);
    return story_tell_line(s, &w);
}

static bool tell_file(struct story *s, const char *file, struct bytes text)
{
    char *rest = arena_text(s->arena, text_unmarked(text));
    s->file = file;
    s->line = 0;
    for (char *line; (line = strsep(&rest, "\n"));) {
        size_t n = strlen(line);
        if (n && line[n - 1] == '\r')
            line[n - 1] = '\0';
        s->line++;
        s->report->lines++;
        if (!tell_line(s, line))
            return false;
    }
    return true;
}

/* ---- the whole ---- */

/* a/b/c: a/b. A name alone stands here. */
static const char *folder_of(struct story *s, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return strcmp(path, ".") == 0 ? ".." : ".";
    return slash == path ? "/" : arena_text(s->arena, (struct bytes){path, (size_t)(slash - path)});
}

static bool tell_all(struct story *s)
{
    struct bytes text;
    if (!story_load(s, s->file, &text))
        return story_fail(s, NULL, tr("there is no story %s", "没有情景 %s"), s->file);
    if (!tell_file(s, s->file, text) || !must_be_answered(s))
        return false;
    return s->report->checks > 0 ||
           story_fail(s, NULL, tr("the story expects nothing", "情景没有写明任何应答"));
}

/* What the modules keep at the end, and whether they would keep it again. */
static void look_back(struct story *s)
{
    if (s->office.rows)
        s->report->rows = s->office.rows(s->office.self, s->arena);
    const char *wrong = s->office.check(s->office.self);
    if (wrong)
        story_fail(s, NULL, "%s", wrong);
}

void story_tell(struct story_report *out, const struct story_world *w, const char *file,
                struct arena *a)
{
    struct story *s = mem_alloc(sizeof(*s));
    *out = (struct story_report){0};
    *s = (struct story){.world = w, .report = out, .arena = a, .file = file, .answered = true};
    s->folder = folder_of(s, file);
    s->home = folder_of(s, s->folder);
    if (tell_all(s) && !out->wrong)
        look_back(s);
    if (s->office.self) {
        out->entries = s->office.head(s->office.self);
        for (uint64_t p = 1; w->seen && p <= out->entries; p++)
            w->seen(w->self, s->office.entry(s->office.self, p));
        s->office.close(s->office.self);
    }
    free(s);
}
