/* ask.c - what a line asks of the office, under which pack, and how time goes on. */
#include "base/lang.h"
#include "base/text.h"
#include "story/internal.h"

#define NAMES_MAX 1024u /* steps among which the meant one is looked for */

/* ---- time ---- */

bool story_moment(struct story *s, const char *day, const char *time)
{
    char text[DAY_TEXT_SIZE];
    unsigned minutes;
    int32_t d = day_parse(day);
    if (d == DAY_NONE || !text_time(time, &minutes))
        return story_fail(s, tr("write 2026-02-09 08:00", "请写作 2026-02-09 08:00"),
                          tr("`%s %s` is not a moment", "`%s %s` 不是时刻"), day, time);
    int64_t moment = day_begin(d) + (int64_t)minutes * 60000;
    if (s->office.self && moment < s->now)
        return story_fail(
            s, NULL, tr("time does not go back: it is %s already", "时间不能倒退：此时已是 %s"),
            day_text(day_at(s->now), text));
    if (s->office.self && moment > s->begun + STORY_DAYS_MAX * DAY_MS)
        return story_fail(s, NULL, tr("a story goes on for %d days at most", "情景最长 %d 日"),
                          STORY_DAYS_MAX);
    s->now = moment;
    return true;
}

static bool must_be_open(struct story *s)
{
    if (s->office.self)
        return true;
    return story_fail(s,
                      tr("begin with: office . at DAY TIME with MODULE ...",
                         "首行请写：office . at 日期 时间 with 模块 ..."),
                      tr("no office is open yet", "尚未开设督察办"));
}

/* What is said from now on answers this line; skip: the question's own entry. */
static void listen(struct story *s, unsigned skip)
{
    s->from = s->office.head(s->office.self) + 1 + skip;
    s->found = s->from - 1;
    s->answered = false;
}

static bool go_on_to(struct story *s, const char *day, const char *time)
{
    if (!must_be_open(s) || !story_moment(s, day, time))
        return false;
    s->office.pass(s->office.self, s->now);
    return true;
}

bool story_pass(struct story *s, struct pieces *w)
{
    if (!must_be_open(s))
        return false;
    listen(s, 0);
    s->asked = NULL;
    s->kind = NULL;
    s->law = NULL;
    return go_on_to(s, w->word[0], w->word[1]);
}

/* ---- the case that a line opened ---- */

/* The entry that says that the case is open. */
static const struct message *opening(const struct story *s)
{
    for (uint64_t p = s->from; p <= s->office.head(s->office.self); p++) {
        const struct message *m = s->office.entry(s->office.self, p);
        if (strcmp(m->kind, "complaint.recorded") == 0 ||
            (s->asked && strcmp(m->kind, s->asked->tells) == 0))
            return m;
    }
    return NULL;
}

/* The name would stay with the first, and who reads on would take the one for the other. */
static bool name_taken(struct story *s, const struct alias *known, const struct message *m)
{
    return story_note(s, NULL, tr("give the second one another name", "请给第二个案件另起名字"),
                      tr("the case %s was opened before (%s), and this line opens another one (%s)",
                         "案件 %s 此前已开立（%s），此行又开立另一件（%s）"),
                      known->name, known->case_id, m->case_id);
}

static bool learn_case(struct story *s, const char *name)
{
    const struct alias *known = story_alias(s, name);
    const struct message *m = opening(s);
    if (known && m && strcmp(known->case_id, m->case_id) != 0)
        return name_taken(s, known, m);
    if (!known && m)
        return story_name_case(s, name, m->case_id, s->law);
    if (!known && s->unopened_count < STORY_CASES_MAX)
        s->unopened[s->unopened_count++] = name;
    return true;
}

/* ---- under which pack ---- */

/* visits or visits@1 */
static bool is_called(const struct regime *r, const char *name)
{
    return strcmp(r->full, name) == 0 || strcmp(r->id, name) == 0;
}

static bool has_word(const struct regime *r, const char *word)
{
    return regime_rule(r, word) || regime_asks(r, word);
}

/* What is asked for in a case is asked under the pack that it was opened under; else under the one
 * that the line names, else the one adopted last that has the step. */
static const struct regime *law_of(const struct story *s, const char *word, const char *in,
                                   const char *under)
{
    const struct alias *known = in ? story_alias(s, in) : NULL;
    if (known && known->law && !under[0] && has_word(known->law, word))
        return known->law;
    for (unsigned i = s->packs; i-- > 0;) {
        const struct regime *r = s->pack[i]->regime;
        if (under[0] ? is_called(r, under) : has_word(r, word))
            return r;
    }
    return NULL;
}

/* ---- asking ---- */

/* Refused as it should be, a case that is not there is a story's own business; after a wrong answer
 * it would be one more wrong answer a line. */
static bool is_there(struct story *s, const char *name)
{
    if (!s->report->wrong || story_alias(s, name))
        return true;
    for (unsigned i = 0; i < s->unopened_count; i++)
        if (strcmp(s->unopened[i], name) == 0)
            return story_fail(s, NULL,
                              tr("the case %s was not opened: the story is told no further",
                                 "案件 %s 未能开立，情景到此为止"),
                              name);
    return true;
}

static bool ask(struct story *s, const struct message *m, const char *name)
{
    listen(s, 1);
    s->office.say(s->office.self, m);
    return !name || learn_case(s, name);
}

static bool is_name(const struct pieces *w, unsigned at)
{
    return at < w->count && !strchr(w->word[at], '=');
}

/* STEP [PARENT] [CASE] field=value ... */
static bool tell_by_name(struct story *s, struct pieces *w, unsigned next, struct message *m)
{
    const struct rule *rule = s->asked;
    bool root = rule->opens[0] && !rule->types[0];
    const char *name = NULL;
    if (!root && is_name(w, next)) {
        if (!is_there(s, w->word[next]))
            return false;
        m->case_id = story_case(s, w->word[next++]);
    }
    if (rule->opens[0] && is_name(w, next))
        name = w->word[next++];
    m->kind = rule->asks;
    return story_form_body(s, rule, w->word + next, w->count - next, &m->body) && ask(s, m, name);
}

/* KIND [CASE] [as NAME] [field=value ...] */
static bool tell_by_kind(struct story *s, struct pieces *w, unsigned next, struct message *m)
{
    const char *kind = m->kind, *name = is_name(w, next) ? w->word[next++] : NULL;
    bool opens = strcmp(kind, "complaint.import") == 0;
    if (name && !opens && !is_there(s, name))
        return false;
    m->case_id = opens || !name ? "" : story_case(s, name);
    s->kind = kind;
    return story_kind_body(s, kind, name, w->word + next, w->count - next, &m->body) &&
           ask(s, m, opens ? name : NULL);
}

static char *without_colon(char *word)
{
    size_t n = strlen(word);
    if (n && word[n - 1] == ':')
        word[n - 1] = '\0';
    return word;
}

/* The step of these packs that was probably meant. */
static const char *remedy_for(const struct story *s, const char *word)
{
    const char *names[NAMES_MAX + 1] = {0};
    unsigned n = 0;
    for (unsigned i = s->packs; i-- > 0;)
        for (const struct rule *r = s->pack[i]->regime->rules; r && n < NAMES_MAX; r = r->next)
            names[n++] = r->name;
    const char *near = text_nearest(word, names);
    if (near)
        return arena_print(s->arena, tr("did you mean `%s`?", "您是否想写 `%s`？"), near);
    return tr("see `ducha regime show` and `ducha help kinds`",
              "见 `ducha regime show` 和 `ducha help kinds`");
}

/* DAY TIME PERSON of ORGAN [under PACK]: KIND or STEP ... */
bool story_tell_line(struct story *s, struct pieces *w)
{
    bool under = w->count > 7 && strcmp(w->word[5], "under") == 0;
    unsigned next = under ? 7 : 5;
    if (w->count <= next || strcmp(w->word[3], "of") != 0)
        return story_fail(s,
                          tr("write: DAY TIME PERSON of ORGAN: STEP CASE field=value ...",
                             "请写作：日期 时间 人员 of 机构: 步骤 案件 字段=值 ..."),
                          tr("this line asks for nothing", "此行没有提出任何请求"));
    struct message m = {.kind = w->word[next],
                        .from = "story",
                        .case_id = "",
                        .person = w->word[2],
                        .organ = without_colon(w->word[4]),
                        .regime = under ? without_colon(w->word[6]) : ""};
    if (!go_on_to(s, w->word[0], w->word[1]))
        return false;
    next++;
    s->law = law_of(s, m.kind, is_name(w, next) ? w->word[next] : NULL, m.regime);
    const struct rule *rule = s->law ? regime_rule(s->law, m.kind) : NULL;
    s->asked = rule && rule->generic ? rule : NULL;
    s->kind = NULL;
    if (s->asked)
        return tell_by_name(s, w, next, &m);
    if (!kind_body(m.kind))
        return story_fail(s, remedy_for(s, m.kind),
                          tr("there is no step or kind of message `%s`", "没有步骤或消息类型 `%s`"),
                          m.kind);
    return tell_by_kind(s, w, next, &m);
}

/* ---- adopting ---- */

static bool is_law_now(const struct story *s)
{
    for (uint64_t p = s->from; p <= s->office.head(s->office.self); p++)
        if (strcmp(s->office.entry(s->office.self, p)->kind, "regime.adopted") == 0)
            return true;
    return false;
}

bool story_adopt(struct story *s, const char *word)
{
    struct fault fault = {0};
    if (!must_be_open(s))
        return false;
    if (s->packs == STORY_PACKS_MAX)
        return story_fail(s, NULL,
                          tr("a story adopts %u packs at most", "一个情景最多采用 %u 个规则包"),
                          STORY_PACKS_MAX);
    const struct story_pack *pack = s->world->pack(s->world->self, s->home, word, &fault);
    if (!pack)
        return story_fail(s, fault.remedy, "%s", fault.text);
    s->asked = NULL;
    s->kind = NULL;
    s->law = NULL;
    bool good = ask(s,
                    &(struct message){.kind = "regime.adopt",
                                      .from = "story",
                                      .regime = "",
                                      .case_id = "",
                                      .person = "story",
                                      .organ = "office",
                                      .body = pack->body},
                    NULL);
    if (good && is_law_now(s))
        s->pack[s->packs++] = pack;
    return good;
}
