/* story.c - the lines of a story, one after the other; what they mean is said in story.h. */
#include "base/lang.h"
#include "base/text.h"
#include "story/internal.h"

#define SAID_TEXT_MAX 600 /* bytes of a body that a failure shows */

/* ---- faults ---- */

static bool going(const struct story *s)
{
    return !s->stopped;
}

static struct story_wrong *wrong_add(struct story *s, enum err e, const char *remedy,
                                     const char *format, va_list args)
{
    struct story_wrong *w = arena_alloc(s->arena, sizeof(*w)), **end = &s->report->wrong;
    char text[sizeof(w->fault.text)];
    vsnprintf(text, sizeof(text), format, args);
    fault_set(&w->fault, e, remedy, "%s", text);
    fault_place(&w->fault, s->file, s->line, 1);
    while (*end)
        end = &(*end)->next;
    *end = w;
    s->report->wrong_count++;
    return w;
}

bool story_fail(struct story *s, const char *remedy, const char *format, ...)
{
    va_list args;
    if (!going(s))
        return false;
    va_start(args, format);
    wrong_add(s, ERR_MALFORMED, remedy, format, args);
    va_end(args);
    s->stopped = true;
    return false;
}

/* A character is not cut in the middle. */
static const char *cut(struct story *s, const char *text)
{
    size_t size = strnlen(text, SAID_TEXT_MAX);
    while (text[size] && size > 0 && ((uint8_t)text[size] & 0xc0) == 0x80)
        size--;
    return arena_print(s->arena, "%.*s%s", (int)size, text, text[size] ? "…" : "");
}

static const char *text_at(const json_t *j, const char *part, const char *key)
{
    const char *text = json_string_value(json_object_get(part ? json_object_get(j, part) : j, key));
    return text ? text : "";
}

/* A list of {name, value} that is written field.NAME=value. */
static bool is_named(const json_t *j)
{
    return json_object_size(j) == 2 && json_is_string(json_object_get(j, "name")) &&
           json_is_array(json_object_get(j, "value"));
}

#define MS_DIGITS 13 /* of a moment in milliseconds, from 2001 on; its day stands beside it */

/* Nobody reads it: a moment in milliseconds, an encoded body. */
static bool is_raw(const char *path, const char *value)
{
    const char *key = strrchr(path, '.') ? strrchr(path, '.') + 1 : path;
    return strcmp(key, "body") == 0 ||
           (strspn(value, "0123456789") == MS_DIGITS && !value[MS_DIGITS]);
}

static const char *written(struct story *s, const char *all, const char *path, const char *value)
{
    if (strchr(value, '\n'))
        return all; /* no line of a story can hold it */
    const char *quote = strpbrk(value, " \t") || !value[0] ? "\"" : "";
    return arena_print(s->arena, "%s %s=%s%s%s", all, path, quote, value, quote);
}

/* Behind what there is, each field as a story would expect it: due.date=2026-02-28 */
static const char *add_fields(struct story *s, const char *all, const char *path, const json_t *j)
{
    const char *key;
    json_t *value;
    size_t i;
    if (json_is_string(j) || json_is_boolean(j) || json_is_integer(j)) {
        const char *text = story_field(s, j, "");
        return is_raw(path, text) ? all : written(s, all, path, text);
    }
    if (json_is_array(j)) {
        json_array_foreach(j, i, value)
        {
            key = json_string_value(json_object_get(value, "name"));
            if (is_named(value))
                all = written(s, all, arena_print(s->arena, "%s.%s", path, key),
                              story_field(s, j, key));
            else
                all = add_fields(s, all, arena_print(s->arena, "%s.%zu", path, i), value);
        }
        return all;
    }
    json_object_foreach((json_t *)(uintptr_t)j, key, value)
    {
        if (path[0] || strcmp(key, "step") != 0) /* which stands in front */
            all = add_fields(s, all, path[0] ? arena_print(s->arena, "%s.%s", path, key) : key,
                             value);
    }
    return all;
}

/* As a story would expect it. */
static const char *words_of(struct story *s, const struct message *m, const json_t *j)
{
    if (strcmp(m->kind, "step.refused") == 0)
        return arena_print(s->arena, "refused %s: %s", text_at(j, NULL, "clause"),
                           text_at(j, NULL, tr("missing_en", "missing")));
    const char *clause = text_at(j, "step", "clause"), *step = text_at(j, "step", "name");
    bool taken =
        s->asked && strcmp(m->kind, s->asked->tells) == 0 && strcmp(step, s->asked->name) == 0;
    const char *head =
        arena_print(s->arena, "%s%s%s", taken ? "taken" : m->kind, clause[0] ? " " : "", clause);
    return add_fields(s, head, "", j);
}

/* The office's talk with its own clock answers nobody, unless it is all there is. */
static bool is_for_people(const struct message *m)
{
    return strncmp(m->kind, "deadline.", strlen("deadline.")) != 0;
}

static struct story_said said_in(struct story *s, const struct message *m)
{
    json_t *j = story_body_json(s, m);
    char *body = json_dumps(j, JSON_COMPACT);
    struct story_said said = {.position = m->position,
                              .kind = arena_text(s->arena, bytes_of(m->kind)),
                              .case_id = arena_text(s->arena, bytes_of(m->case_id)),
                              .body = cut(s, body)};
    said.words = cut(s, words_of(s, m, j));
    free(body);
    json_decref(j);
    return said;
}

static void list_said(struct story *s, struct story_wrong *w)
{
    uint64_t head = s->office.head(s->office.self);
    unsigned people = 0;
    for (uint64_t p = s->from; p <= head; p++)
        people += is_for_people(s->office.entry(s->office.self, p));
    w->said = arena_alloc(s->arena, (STORY_SAID_MAX + 1) * sizeof(*w->said));
    for (uint64_t p = s->from; p <= head; p++) {
        const struct message *m = s->office.entry(s->office.self, p);
        if (people > 0 && !is_for_people(m))
            continue;
        if (w->said_count < STORY_SAID_MAX)
            w->said[w->said_count++] = said_in(s, m);
        else
            w->left_out++;
    }
    w->again = s->listed == s->from && w->said_count > 0;
    s->listed = s->from;
}

static void note(struct story *s, const char *expected, const char *remedy, const char *format,
                 va_list args)
{
    struct story_wrong *w = wrong_add(s, ERR_CONFLICT, remedy, format, args);
    w->expected = expected;
    list_said(s, w);
}

bool story_note(struct story *s, const char *expected, const char *remedy, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    note(s, expected, remedy, format, args);
    va_end(args);
    s->stopped = s->report->wrong_count == STORY_WRONG_MAX;
    return going(s);
}

bool story_fail_said(struct story *s, const char *expected, const char *format, ...)
{
    va_list args;
    if (!going(s))
        return false;
    va_start(args, format);
    note(s, expected, NULL, format, args);
    va_end(args);
    s->stopped = true;
    return false;
}

/* ---- words: split at blanks, but not inside double quotes ---- */

bool story_split(struct story *s, const char *text, struct pieces *out)
{
    *out = (struct pieces){.count = 0};
    char *to = arena_alloc(s->arena, 2 * strlen(text) + 2);
    while (*(text += strspn(text, " \t"))) {
        bool quoted = false;
        if (out->count == STORY_WORDS_MAX)
            return story_fail(s, NULL, tr("more than %u words", "超过 %u 个词"), STORY_WORDS_MAX);
        out->word[out->count++] = to;
        for (; *text && (quoted || (*text != ' ' && *text != '\t')); text++) {
            if (*text == '"')
                quoted = !quoted;
            else
                *to++ = *text;
        }
        *to++ = '\0';
        if (quoted)
            return story_fail(s, NULL, tr("a quote is not closed", "双引号没有成对"));
    }
    return true;
}

/* ---- files ---- */

static bool load(struct story *s, const char *path, struct bytes *text)
{
    struct fault fault = {0};
    if (!s->world->text(s->world->self, path, s->arena, text, &fault))
        return fault.err == ERR_ABSENT ? false : story_fail(s, fault.remedy, "%s", fault.text);
    if (text_is_utf8(*text))
        return true;
    return story_fail(s, tr("save it as UTF-8", "请另存为 UTF-8"),
                      tr("%s is no text in UTF-8", "%s 不是 UTF-8 文本"), path);
}

static bool in_folder(struct story *s, const char *folder, const char *name, const char *end,
                      const char **path, struct bytes *text)
{
    *path = arena_print(s->arena, "%s/%s.%s", folder, name, end);
    if (load(s, *path, text))
        return true;
    *path = arena_print(s->arena, "%s/parts/%s.%s", folder, name, end);
    return going(s) && load(s, *path, text);
}

/* Then among the stories of the packs that the first one extends, where they lie beside it. */
bool story_beside(struct story *s, const char *name, const char *end, const char **path,
                  struct bytes *text)
{
    const struct document *below = s->packs ? s->pack[0]->regime->documents->next : NULL;
    bool plain = !strchr(name, '/');
    if (plain && in_folder(s, s->folder, name, end, path, text))
        return true;
    for (; plain && going(s) && below; below = below->next)
        if (in_folder(s, arena_print(s->arena, "%s/../%s/stories", s->home, below->id), name, end,
                      path, text))
            return true;
    return story_fail(s, NULL, tr("there is no %s.%s in %s", "没有 %s.%s（目录 %s）"), name, end,
                      s->folder);
}

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
    if (!load(s, s->file, &text))
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
