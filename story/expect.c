/* expect.c - what stands behind `=>`: was it said since the last line, in this order? */
#include <inttypes.h>

#include "base/lang.h"
#include "story/internal.h"

/* ---- does an entry fit? ---- */

/* A kind, a clause, fields; and words behind a colon. */
struct expected {
    const char *line, *kind, *clause, *text;
    const char *step; /* NULL: any */
    bool none;        /* it must not be said */
    const char *name; /* of the case it is about; NULL: any */
    struct pieces words;
    unsigned first_field;
};

static bool fields_fit(struct story *s, const json_t *j, const struct expected *e)
{
    for (unsigned i = e->first_field; i < e->words.count; i++) {
        char *path = arena_text(s->arena, bytes_of(e->words.word[i])), *value = strchr(path, '=');
        *value++ = '\0';
        if (strcmp(story_field(s, j, path), value) != 0)
            return false;
    }
    return true;
}

static bool words_fit(struct story *s, const json_t *j, const char *text)
{
    static const char *const where[] = {"missing", "missing_en", "reason"};
    for (unsigned i = 0; text && i < sizeof(where) / sizeof(where[0]); i++)
        if (strstr(story_field(s, j, where[i]), text))
            return true;
    return !text;
}

/* A name that no case has yet is for any. */
static bool case_fits(const struct story *s, const struct message *m, const char *name)
{
    const struct alias *known = name ? story_alias(s, name) : NULL;
    return !name || (known ? strcmp(known->case_id, m->case_id) == 0 : m->case_id[0] != '\0');
}

/* `taken` where no step was asked for is any module's. */
static bool kind_fits(const char *kind, const struct expected *e)
{
    const char *end = strrchr(kind, '.');
    bool taken = strcmp(e->kind, "taken") == 0 && end && strcmp(end, ".taken") == 0;
    return taken || strcmp(kind, e->kind) == 0;
}

static bool fits(struct story *s, const struct message *m, const struct expected *e)
{
    if (!kind_fits(m->kind, e) || !case_fits(s, m, e->name))
        return false;
    json_t *j = story_body_json(s, m);
    bool refused = strcmp(m->kind, "step.refused") == 0;
    const char *clause = story_field(s, j, refused ? "clause" : "step.clause");
    bool good = (!e->step || strcmp(story_field(s, j, "step.name"), e->step) == 0) &&
                (!e->clause || strcmp(clause, e->clause) == 0) && fields_fit(s, j, e) &&
                words_fit(s, j, e->text);
    json_decref(j);
    return good;
}

/* ---- a case that the office opened by itself ---- */

/* visits@1: the pack that the entry says it was taken under. */
static const struct regime *law_said(struct story *s, const struct message *m)
{
    json_t *j = story_body_json(s, m);
    const char *full = story_field(s, j, "step.regime");
    const struct regime *law = NULL;
    for (unsigned i = 0; i < s->packs && !law; i++)
        if (strcmp(s->pack[i]->regime->full, full) == 0)
            law = s->pack[i]->regime;
    json_decref(j);
    return law;
}

static bool learn(struct story *s, const struct message *m, const char *name)
{
    return !name || story_alias(s, name) ||
           story_name_case(s, name, arena_text(s->arena, bytes_of(m->case_id)), law_said(s, m));
}

/* ---- the line ---- */

/* ... as NAME, behind all fields. */
static void read_name(struct expected *e)
{
    struct pieces *w = &e->words;
    if (w->count < 3 || strcmp(w->word[w->count - 2], "as") != 0)
        return;
    e->name = w->word[w->count - 1];
    w->count -= 2;
}

static bool read_fields(struct story *s, struct expected *e)
{
    unsigned first = e->none ? 2 : 1;
    read_name(e);
    e->first_field = first;
    if (e->words.count > first && !strchr(e->words.word[first], '='))
        e->clause = e->words.word[e->first_field++];
    for (unsigned i = e->first_field; i < e->words.count; i++)
        if (!strchr(e->words.word[i], '='))
            return story_fail(s, NULL, tr("`%s` is not field=value", "`%s` 不是 字段=值"),
                              e->words.word[i]);
    return true;
}

static bool read_expected(struct story *s, const char *line, struct expected *e)
{
    const char *colon = strstr(line, ": ");
    e->line = line + strspn(line, " ");
    if (colon) {
        e->text = colon + 2;
        line = arena_print(s->arena, "%.*s", (int)(colon - line), line);
    }
    if (!story_split(s, line, &e->words))
        return false;
    e->none = e->words.count > 0 && strcmp(e->words.word[0], "not") == 0;
    if (e->words.count == e->none)
        return story_fail(s, NULL,
                          tr("write: => KIND CLAUSE field=value ..., or => not KIND ...",
                             "请写作：=> 类型 条款 字段=值 ...，或 => not 类型 ..."));
    e->kind = e->words.word[e->none];
    if (strcmp(e->kind, "refused") == 0)
        e->kind = "step.refused";
    if (s->asked && strcmp(e->kind, "taken") == 0) {
        e->kind = s->asked->tells;
        e->step = s->asked->name;
    }
    return read_fields(s, e);
}

/* Behind silence nothing can stand: what does would be looked at by nobody. */
static bool is_alone(struct story *s, const struct expected *e)
{
    if (e->words.count == 1 && !e->name && !e->text)
        return true;
    return story_fail(s,
                      tr("write `=> nothing`, or what is said in its place",
                         "请只写 `=> nothing`，或改写为应有的应答"),
                      tr("`nothing` stands alone: there is no entry that `%s` could be about",
                         "`nothing` 须单独成行：没有条目可供 `%s` 指称"),
                      e->name   ? e->name
                      : e->text ? e->text
                                : e->words.word[1]);
}

/* A line before it has found what was said. */
static bool is_first(struct story *s)
{
    if (s->found < s->from)
        return true;
    return story_fail(s,
                      tr("take one of them out; `=> not KIND` says that nothing of a kind was said",
                         "请去掉其中一行；没有某类应答的，请写 `=> not 类型`"),
                      tr("`nothing` stands alone, and a line before it says what was answered",
                         "`nothing` 须单独使用，而其前一行已写明应答"));
}

static bool said_nothing(struct story *s, const struct expected *e, uint64_t head)
{
    return is_alone(s, e) && is_first(s) &&
           (head < s->from ||
            story_note(s, e->line, NULL, tr("something was said", "本应无应答，却有应答")));
}

/* Is it asked for with messages of this kind? */
static bool answers(struct story *s, const char *module, const char *kind)
{
    struct fault f = {0};
    const struct module *m = s->world->module(s->world->self, module, &f);
    const struct reaction *r = m ? m->reactions : NULL;
    while (r && r->kind && !(r->to == ASKED && strcmp(r->kind, kind) == 0))
        r++;
    return r && r->kind;
}

/* The module that the last line's message is for; NULL: none of those that come with ducha. */
static const char *module_for(struct story *s, const char *kind)
{
    static const char *const names[] = {"planning", "inspection",    "reporting",
                                        "referral", "rectification", "disclosure",
                                        "archive",  "identity",      NULL};
    const char *const *n = names;
    while (*n && !answers(s, *n, kind))
        n++;
    return *n;
}

/* A module that would have said it, and that the office of this story does not have. */
static const char *absent_module(struct story *s, const struct expected *e)
{
    struct fault f = {0};
    size_t size = strcspn(e->kind, ".");
    const char *name = s->asked && (e->step || strcmp(e->kind, "step.refused") == 0)
                           ? s->asked->module
                           : arena_print(s->arena, "%.*s", (int)size, e->kind);
    const char *asked = s->kind ? module_for(s, s->kind) : NULL;
    if (asked)
        name = asked;
    for (const char *const *n = s->with; *n; n++)
        if (strcmp(*n, name) == 0)
            return NULL;
    return s->world->module(s->world->self, name, &f) ? name : NULL;
}

static bool not_said(struct story *s, const struct expected *e)
{
    const char *absent = absent_module(s, e);
    const char *remedy = absent ? arena_print(s->arena,
                                              tr("add `%s` behind `with` in the story's first line",
                                                 "请在情景首行 `with` 之后加上 `%s`"),
                                              absent)
                                : NULL;
    return story_note(s, e->line, remedy, tr("not said: %s", "没有这样的应答：%s"), e->line);
}

/* Before or behind what other lines have found: the order does not matter. */
static bool expect_none(struct story *s, const struct expected *e)
{
    for (uint64_t p = s->from; p <= s->office.head(s->office.self); p++)
        if (fits(s, s->office.entry(s->office.self, p), e))
            return story_note(s, e->line, NULL,
                              tr("said, and should not be: %s", "不应有这样的应答：%s"), e->line);
    return true;
}

bool story_expect(struct story *s, const char *line)
{
    struct expected e = {0};
    if (!s->office.self)
        return story_fail(s, NULL, tr("no office is open yet", "尚未开设督察办"));
    if (!read_expected(s, line, &e))
        return false;
    s->answered = true;
    s->report->checks++;
    uint64_t head = s->office.head(s->office.self);
    if (e.none)
        return expect_none(s, &e);
    if (strcmp(e.kind, "nothing") == 0)
        return said_nothing(s, &e, head);
    for (uint64_t p = s->found + 1; p <= head; p++)
        if (fits(s, s->office.entry(s->office.self, p), &e)) {
            s->found = p;
            return learn(s, s->office.entry(s->office.self, p), e.name);
        }
    return not_said(s, &e);
}
