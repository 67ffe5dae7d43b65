#include "command/wording/traits.h"

#include <inttypes.h>

#include "base/lang.h"
#include "command/wording/marks.h"

/* ---- traits ---- */

struct telling {
    struct arena *arena;
    const struct regime *regime, *later;
    struct trait *first, **end;
};

static struct trait *tell(struct telling *t, const char *key, const char *en, const char *zh,
                          unsigned room)
{
    struct trait *new = arena_alloc(t->arena, sizeof(*new));
    *new = (struct trait){.key = key, .en = en, .zh = zh};
    new->raw = arena_alloc(t->arena, (room + 1) * sizeof(*new->raw));
    new->words = arena_alloc(t->arena, (room + 1) * sizeof(*new->words));
    new->tail = arena_alloc(t->arena, (room + 1) * sizeof(*new->tail));
    *t->end = new;
    t->end = &new->next;
    return new;
}

static void put(struct trait *trait, const char *raw, const char *words)
{
    trait->raw[trait->count] = raw;
    trait->tail[trait->count] = "";
    trait->words[trait->count++] = words;
}

static void tell_text(struct telling *t, const char *key, const char *en, const char *zh,
                      const char *raw, const char *words)
{
    if (raw && raw[0])
        put(tell(t, key, en, zh, 1), raw, words);
}

static const char *as_it_is(const struct regime *r, const char *name)
{
    (void)r;
    return name;
}

const char *renamed_name(const struct regime *r, enum renamed_sort sort, const char *name)
{
    const char *now = regime_now(r, sort, name);
    return now ? now : name;
}

/* Another field, or the day of the step. */
static const char *name_of_bound(const struct regime *r, const char *name)
{
    bool today = strcmp(name, TODAY) == 0 && !regime_field(r, name);
    return today ? tr("today", "今日") : name_of_field(r, name);
}

/* As the later version calls it. */
static const char *name_later(const struct telling *t, naming *words, const char *name)
{
    if (!t->later)
        return name;
    if (words == name_of_step)
        return renamed_name(t->later, RENAMED_STEPS, name);
    if (words == name_of_stage)
        return renamed_name(t->later, RENAMED_STAGES, name);
    if (words == name_of_limit)
        return renamed_name(t->later, RENAMED_DEADLINES, name);
    bool field = words == name_of_field || words == name_of_bound;
    return field ? renamed_name(t->later, RENAMED_FIELDS, name) : name;
}

static void tell_name(struct telling *t, const char *key, const char *en, const char *zh,
                      const char *name, naming *words)
{
    if (name[0])
        tell_text(t, key, en, zh, name_later(t, words, name), words(t->regime, name));
}

static void tell_list(struct telling *t, const char *key, const char *en, const char *zh,
                      const char *const *names, naming *words)
{
    unsigned count = 0;
    while (names && names[count])
        count++;
    if (count == 0)
        return;
    struct trait *trait = tell(t, key, en, zh, count);
    trait->list = true;
    for (unsigned i = 0; i < count; i++)
        put(trait, name_later(t, words, names[i]), words(t->regime, names[i]));
}

static void tell_flag(struct telling *t, const char *key, const char *en, const char *zh, bool is)
{
    tell_text(t, key, en, zh, is ? "true" : "false", is ? tr("yes", "是") : tr("no", "否"));
}

static void tell_number(struct telling *t, const char *key, const char *en, const char *zh,
                        unsigned number)
{
    const char *text = arena_print(t->arena, "%u", number);
    tell_text(t, key, en, zh, text, text);
}

static void tell_whole(struct telling *t, const char *key, const char *en, const char *zh,
                       int64_t number)
{
    const char *text = arena_print(t->arena, "%" PRId64, number);
    tell_text(t, key, en, zh, text, text);
}

static void tell_day(struct telling *t, const char *key, const char *en, const char *zh,
                     int32_t day)
{
    char text[DAY_TEXT_SIZE];
    if (day == DAY_NONE)
        return;
    const char *kept = arena_print(t->arena, "%s", day_text(day, text));
    tell_text(t, key, en, zh, kept, kept);
}

/* star: yes; not type: routine, special. */
static const char *raw_alone(struct telling *t, const struct condition *c)
{
    const char *all = arena_print(t->arena, "%s%s: ", c->none ? "not " : "",
                                  name_later(t, name_of_field, c->name));
    for (const char *const *is = c->is; *is; is++)
        all = arena_print(t->arena, "%s%s%s", all, is == c->is ? "" : ", ", *is);
    return all;
}

/* any of deaths: >= 3 | injured: >= 10. */
static const char *raw_condition(struct telling *t, const struct condition *c)
{
    const char *all = c->any ? "any of " : raw_alone(t, c);
    for (const struct alternative *a = c->any; a; a = a->next)
        for (const struct condition *one = a->when; one; one = one->next)
            all = arena_print(t->arena, "%s%s%s", all, raw_alone(t, one),
                              one->next ? " & "
                              : a->next ? " | "
                                        : "");
    return all;
}

static void tell_when(struct telling *t, const char *key, const char *en, const char *zh,
                      const struct condition *when)
{
    unsigned count = 0;
    for (const struct condition *c = when; c; c = c->next)
        count++;
    if (count == 0)
        return;
    struct trait *trait = tell(t, key, en, zh, count);
    trait->list = true;
    for (const struct condition *c = when; c; c = c->next) {
        struct condition alone = *c;
        alone.next = NULL;
        put(trait, raw_condition(t, c), when_words(t->arena, t->regime, &alone));
    }
}

static void tell_words(struct telling *t, const struct words *w, const char *clause)
{
    tell_text(t, "zh", "name in Chinese", "中文名称", w->zh, w->zh);
    tell_text(t, "en", "name in English", "英文名称", w->en, w->en);
    if (clause && clause[0]) {
        const char *cited = regime_cite(t->regime, t->arena, clause);
        tell_text(t, "clause", "clause", "依据条款", cited, cited);
    }
}

/* ---- part by part ---- */

static void tell_organ(struct telling *t, const struct organ *o)
{
    tell_words(t, &o->words, o->clause);
    tell_name(t, "which", "which one is said by", "由何项确定", o->which, name_of_field);
    tell_flag(t, "which-needed", "only where the case names it", "案件须写明是哪一个",
              o->which_needed);
    tell_flag(t, "post", "is a post", "属岗位", o->post);
    tell_flag(t, "standing", "is a standing post", "属常设岗位", o->standing);
    if (o->bars_all)
        tell_text(t, "bars", "bars who holds it from", "持有人不得办理", "all",
                  tr("every step", "任何步骤"));
    tell_list(t, "bars", "bars who holds it from cases of", "持有人不得办理的案件", o->bars,
              name_of_type);
}

static void tell_stage(struct telling *t, const struct stage *s)
{
    tell_words(t, &s->words, s->clause);
    static const char *const none[] = {NULL};
    tell_list(t, "ends-with", "ends with", "结束步骤", s->any ? none : s->ends, name_of_step);
    tell_list(t, "ends-with-any", "ends with any of", "结束步骤（任一）", s->any ? s->ends : none,
              name_of_step);
}

static const char *cited_or_none(struct telling *t, const char *clause)
{
    return clause[0] ? regime_cite(t->regime, t->arena, clause) : "";
}

static void tell_type(struct telling *t, const struct case_type *c)
{
    tell_words(t, &c->words, c->clause);
    tell_list(t, "stages", "stages", "环节", c->stages, name_of_stage);
    tell_name(t, "ends-with", "closed by", "结案步骤", c->ends, name_of_step);
    tell_name(t, "number", "number pattern", "编号规则", c->number, as_it_is);
    tell_name(t, "named-by", "named by", "以何项命名", c->named_by, name_of_field);
    tell_list(t, "parent", "belongs to", "所属类型", c->parents, name_of_type);
    tell_list(t, "subjects", "kinds of subject", "督察对象类别", c->subjects, as_it_is);
    tell_name(t, "grounds", "table of grounds", "立案情形表", c->grounds, as_it_is);
    tell_flag(t, "rests-on-plan", "rests on the plan", "须列入计划", c->plan);
    tell_list(t, "owed-to", "owed to", "届内须覆盖", c->owed_to, as_it_is);
    tell_list(t, "levels", "levels of offices", "可立案层级", c->levels, as_it_is);
    tell_list(t, "one-open-per", "one open at a time for the same", "相同者未办结不得再立",
              c->one_open, name_of_field);
    tell_list(t, "closed-too", "nor once it is closed with", "办结且已完成者亦不得再立",
              c->closed_too, name_of_step);
    if (c->most)
        tell_number(t, "most-a-year", "of one subject in a year at most", "同一对象每年至多",
                    c->most);
    const struct {
        const char *key, *en, *zh, *clause;
    } clauses[] = {
        {"subjects-clause", "clause of the subjects", "督察对象条款", c->subjects_clause},
        {"grounds-clause", "clause of the grounds", "立案情形条款", c->grounds_clause},
        {"plan-clause", "clause of the plan", "计划条款", c->plan_clause},
        {"levels-clause", "clause of the levels", "层级条款", c->levels_clause},
        {"most-clause", "clause of how often", "频次条款", c->most_clause},
        {"one-open-clause", "clause of one at a time", "不得重复条款", c->one_open_clause},
    };
    for (size_t i = 0; i < sizeof(clauses) / sizeof(clauses[0]); i++) {
        const char *cited = cited_or_none(t, clauses[i].clause);
        if (strcmp(clauses[i].clause, c->clause) != 0)
            tell_text(t, clauses[i].key, clauses[i].en, clauses[i].zh, cited, cited);
    }
}

/* Under a condition, or when is NULL. */
static void put_conditional(struct telling *t, struct trait *trait, const char *name,
                            const char *words, const struct condition *when)
{
    const char *raw = name;
    for (const struct condition *c = when; c; c = c->next)
        raw = arena_print(t->arena, "%s if %s", raw, raw_condition(t, c));
    put(trait, raw, words);
    if (when)
        trait->tail[trait->count - 1] =
            arena_print(t->arena, tr(" if %s", "（%s）"), when_words(t->arena, t->regime, when));
}

/* Each organ once, and once more for each condition under which it may. */
static void tell_askers(struct telling *t, const struct rule *s)
{
    unsigned count = 0;
    for (const char *const *n = s->by; *n; n++)
        count++;
    for (const struct asker *a = s->askers; a; a = a->next)
        count++;
    if (count == 0)
        return;
    struct trait *trait = tell(t, "by", "may be asked by", "可提出者", count);
    trait->list = true;
    for (const char *const *n = s->by; *n; n++)
        if (!rule_asker(s, *n))
            put_conditional(t, trait, *n, name_of_organ(t->regime, *n), NULL);
    for (const struct asker *a = s->askers; a; a = a->next)
        put_conditional(t, trait, a->organ, name_of_organ(t->regime, a->organ), a->when);
}

static void tell_who(struct telling *t, const struct rule *s)
{
    tell_askers(t, s);
    tell_flag(t, "by-each", "each of them must", "各机构均须办理", s->each[0] != NULL);
    tell_flag(t, "in-order", "in the order written", "须依次", s->in_order);
    tell_list(t, "which-needed", "only where the case names which", "案件须写明是哪一个",
              s->which_needed, name_of_organ);
    if (s->all_holders)
        tell_text(t, "persons", "persons", "人员", "all",
                  tr("everybody who holds the post", "全体持岗人员"));
    else
        tell_number(t, "persons", "different persons", "须不同人数", s->persons);
    tell_number(t, "times", "times", "须办次数", s->times);
    tell_list(t, "not-same-person-as", "another person than of", "须与下列步骤不同人", s->apart,
              name_of_step);
    tell_list(t, "not-holds", "nobody who is or was", "须未任", s->not_holds, name_of_organ);
    tell_name(t, "by-person", "only by who is named in", "限由所写的人", s->by_person,
              name_of_field);
    tell_flag(t, "only-the-unit", "only the responsible unit", "仅限责任单位", s->only_unit);
}

static void tell_when_case(struct telling *t, const struct rule *s, bool none)
{
    unsigned count = 0;
    for (const struct case_condition *c = s->when_case; c; c = c->next)
        count += c->none == none;
    if (count == 0)
        return;
    struct trait *trait = none ? tell(t, "when-not-case", "if there is no case", "尚无案件", count)
                               : tell(t, "when-case", "if there is a case", "已有案件", count);
    trait->list = true;
    for (const struct case_condition *c = s->when_case; c; c = c->next)
        if (c->none == none)
            put(trait,
                arena_print(t->arena, "%s: %s%s%s%s%s%s", c->type,
                            name_later(t, name_of_step, c->step), c->below ? " below" : "",
                            c->count[0] ? " count " : "", c->count, c->share[0] ? " share " : "",
                            c->share),
                case_condition_words(t->arena, t->regime, c));
}

static void tell_before(struct telling *t, const struct rule *s)
{
    tell_list(t, "types", "in cases of", "适用类型", s->types, name_of_type);
    tell_list(t, "stage", "in the stages", "所处环节", s->stages, name_of_stage);
    tell_list(t, "after", "after all of", "须先完成", s->after, name_of_step);
    tell_list(t, "after-any", "after one of", "须先完成任一", s->after_any, name_of_step);
    tell_list(t, "after-own", "after, by the same organ", "须先由本机关完成", s->after_own,
              name_of_step);
    tell_list(t, "unless", "unless", "不得已完成", s->unless, name_of_step);
    tell_list(t, "all-closed", "when all are closed of", "须全部办结", s->all_closed, name_of_type);
    tell_when(t, "when", "if", "条件", s->when);
    tell_when_case(t, s, false);
    tell_when_case(t, s, true);
    tell_list(t, "between", "between the days", "起止日期项", s->between, name_of_field);
    tell_list(t, "while", "only while", "限于期间", s->only_while, name_of_limit);
    tell_list(t, "after-window", "only after the end of", "须待期满", s->after_window,
              name_of_limit);
    tell_list(t, "or-after", "or at once after one of", "或已完成任一", s->or_after, name_of_step);
    tell_list(t, "late", "only when it has passed unmet", "限于逾期未办", s->late, name_of_limit);
    tell_list(t, "was-late", "only when it was late", "限于曾逾期", s->was_late, name_of_limit);
    tell_list(t, "as-of", "as of the day in", "以何项之日为准", s->as_of, name_of_field);
    tell_flag(t, "again", "may be repeated", "可多次办理", s->again);
    if (s->most_times)
        tell_number(t, "most-times", "times at most", "至多次数", s->most_times);
    tell_flag(t, "also-when-closed", "also in closed cases", "结案后仍可办理", s->when_closed);
}

static void tell_postings(struct telling *t, const char *key, const char *en, const char *zh,
                          const struct posting *first)
{
    unsigned count = 0;
    for (const struct posting *p = first; p; p = p->next)
        count++;
    if (count == 0)
        return;
    struct trait *trait = tell(t, key, en, zh, count);
    trait->list = true;
    for (const struct posting *p = first; p; p = p->next)
        put(trait, arena_print(t->arena, "%s: %s", p->post, p->field),
            arena_print(t->arena, tr("%s: %s", "%s：%s"), name_of_organ(t->regime, p->post),
                        name_of_field(t->regime, p->field)));
}

static void tell_after(struct telling *t, const struct rule *s)
{
    tell_name(t, "opens", "opens a case of", "另立", s->opens, name_of_type);
    tell_list(t, "undoes", "takes back", "撤销", s->undoes, name_of_step);
    tell_name(t, "returns-to", "returns to", "退回环节", s->returns_to, name_of_stage);
    tell_name(t, "blocks-until", "nothing else until", "此前不得办理其他", s->blocks_until,
              name_of_step);
    tell_list(t, "starts", "begins the deadline", "起算时限", s->starts, name_of_limit);
    tell_list(t, "stops", "ends the deadline", "终止时限", s->stops, name_of_limit);
    tell_list(t, "suspends", "suspends the deadline", "中止时限", s->suspends, name_of_limit);
    tell_list(t, "resumes", "resumes the deadline", "恢复时限", s->resumes, name_of_limit);
    tell_list(t, "extends", "extends the deadline", "延长时限", s->extends, name_of_limit);
    tell_when(t, "sets", "sets", "记载", s->sets);
    tell_list(t, "keeps-above", "also kept by the case above", "上级案件同时记载", s->keeps_above,
              name_of_field);
    tell_list(t, "keeps-all-above", "also kept by every case above", "各上级案件同时记载",
              s->keeps_all_above, name_of_field);
    tell_postings(t, "gives-post", "gives the post", "授予岗位", s->gives);
    tell_postings(t, "takes-post", "takes the post", "免去岗位", s->takes);
    tell_flag(t, "ends-posts", "ends all posts", "授权终止", s->ends_posts);
}

static void put_need(struct telling *t, struct trait *trait, const struct need *n)
{
    const char *raw = name_later(t, name_of_field, n->field);
    for (const struct condition *c = n->when; c; c = c->next)
        raw = arena_print(t->arena, "%s if %s", raw, raw_condition(t, c));
    for (const char *const *l = n->late; *l; l++)
        raw = arena_print(t->arena, "%s if late %s", raw, name_later(t, name_of_limit, *l));
    put(trait, raw, name_of_field(t->regime, n->field));
    trait->tail[trait->count - 1] =
        arena_print(t->arena, tr(" if %s", "（%s）"), need_when_words(t->arena, t->regime, n));
}

/* meet_on: ahead 1 day, where the field itself says something else. */
static void put_held(struct telling *t, struct trait *trait, const struct form_field *own)
{
    const struct form_field *f = regime_field(t->regime, own->name);
    const char *least = arena_print(t->arena, "%u", own->least);
    const char *most = arena_print(t->arena, "%u", own->most_values);
    const struct {
        const char *key, *value;
        bool differs;
    } all[] = {{"within", own->within, own->within != f->within},
               {"ahead", own->ahead, own->ahead != f->ahead},
               {"among", own->among, own->among != f->among},
               {"other-than", own->other_than, own->other_than != f->other_than},
               {"one-of", own->one_of, own->one_of != f->one_of},
               {"least", own->smallest, own->smallest != f->smallest},
               {"most", own->largest, own->largest != f->largest},
               {"at-least", least, own->least != f->least},
               {"at-most", most, own->most_values != f->most_values}};
    const char *raw = "";
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        if (all[i].differs)
            raw = arena_print(t->arena, "%s%s%s %s", raw, raw[0] ? ", " : "", all[i].key,
                              all[i].value);
    put(trait, arena_print(t->arena, "%s: %s", name_later(t, name_of_field, own->name), raw),
        arena_print(t->arena, tr("%s: %s", "%s：%s"), name_of_field(t->regime, own->name), raw));
}

static void tell_held(struct telling *t, const struct rule *s)
{
    unsigned count = 0;
    for (const struct form_field *own = s->held; own; own = own->next)
        count++;
    if (count == 0)
        return;
    struct trait *trait = tell(t, "held-to", "holds otherwise", "另行限定", count);
    trait->list = true;
    for (const struct form_field *own = s->held; own; own = own->next)
        put_held(t, trait, own);
}

/* Always, or where a condition holds. */
static void tell_needs(struct telling *t, const struct rule *s)
{
    unsigned count = 0;
    for (const char *const *n = s->needs; *n; n++)
        count++;
    for (const struct need *n = s->needed; n; n = n->next)
        count++;
    if (count == 0)
        return;
    struct trait *trait = tell(t, "needs", "must say", "须填", count);
    trait->list = true;
    for (const char *const *n = s->needs; *n; n++)
        put(trait, name_later(t, name_of_field, *n), name_of_field(t->regime, *n));
    for (const struct need *n = s->needed; n; n = n->next)
        put_need(t, trait, n);
}

static void tell_step(struct telling *t, const struct rule *s)
{
    tell_words(t, &s->words, s->clause);
    tell_who(t, s);
    tell_before(t, s);
    tell_needs(t, s);
    tell_held(t, s);
    tell_list(t, "may", "may say", "可填", s->may_said, name_of_field);
    tell_after(t, s);
    tell_name(t, "module", "recorded by", "记载模块", s->module, as_it_is);
    if (!s->generic) {
        tell_name(t, "asks", "asked with", "请求消息", s->asks, as_it_is);
        tell_name(t, "tells", "tells", "告知消息", s->tells, as_it_is);
    }
    tell_name(t, "does", "does", "业务动作", s->does, as_it_is);
}

static const char *raw_span(struct telling *t, const struct limit_span *s)
{
    const char *all = length_raw(t->arena, &s);
    for (const struct condition *c = s->when; c; c = c->next)
        all = arena_print(t->arena, "%s if %s", all, raw_condition(t, c));
    if (s->own_first)
        all = arena_print(t->arena, "%s, first-day-counts: %s", all, s->first ? "true" : "false");
    return all;
}

/* Moves to the last of those that are measured against one another. */
static void put_span(struct telling *t, struct trait *trait, const struct limit_span **at)
{
    const struct limit_span *s = *at;
    const char *when = when_words(t->arena, t->regime, s->when);
    const char *within = length_words(t->arena, at);
    if (s->own_first)
        within = arena_print(t->arena,
                             s->first ? tr("%s, the first day counts", "%s，首日计入")
                                      : tr("%s, the first day does not count", "%s，首日不计入"),
                             within);
    put(trait, raw_span(t, s), within);
    if (when)
        trait->tail[trait->count - 1] = arena_print(t->arena, tr(" if %s", "（%s）"), when);
}

static void tell_spans(struct telling *t, const struct time_limit *l)
{
    unsigned count = 0;
    for (const struct limit_span *s = l->spans; s; s = s->next)
        count++;
    if (count == 0)
        return;
    struct trait *trait = tell(t, "within", "length", "时长", count);
    for (const struct limit_span *s = l->spans; s; s = s->next)
        put_span(t, trait, &s);
    tell_flag(t, "set-by-office", "set by the office", "由本单位规定", l->spans->by_office);
    tell_flag(t, "first-day-counts", "the first day counts", "首日计入",
              l->spans->span.first_day_counts);
}

static void tell_lengths(struct telling *t, const char *key, const char *en, const char *zh,
                         const struct limit_span *spans)
{
    unsigned count = 0;
    for (const struct limit_span *s = spans; s; s = s->next)
        count++;
    struct trait *trait = count ? tell(t, key, en, zh, count) : NULL;
    for (const struct limit_span *s = spans; s; s = s->next)
        put_span(t, trait, &s);
}

static void tell_limit(struct telling *t, const struct time_limit *l)
{
    tell_words(t, &l->words, l->clause);
    tell_spans(t, l);
    tell_number(t, "roll", "moves on from a day off by so many workdays", "遇休息日顺延工作日数",
                l->roll);
    tell_name(t, "until", "last day is said in", "截止日由何项规定", l->until, name_of_field);
    tell_list(t, "from", "counted from the day in", "自何项之日起", l->from, name_of_field);
    tell_name(t, "from-deadline", "counted from the end of", "自何时限届满起", l->from_limit,
              name_of_limit);
    tell_name(t, "before", "counted back from the day in", "自何项之日倒计", l->before,
              name_of_field);
    tell_lengths(t, "least", "not before", "不早于", l->least);
    if (l->minutes != 1440) {
        const char *at = arena_print(t->arena, "%02u:%02u", l->minutes / 60, l->minutes % 60);
        tell_text(t, "at", "at", "截止时刻", at, at);
    }
    tell_lengths(t, "extension", "each time by so much at most", "每次至多延长", l->extension);
    tell_lengths(t, "suspension", "stands still each time for so long at most", "每次至多中止",
                 l->still);
    tell_lengths(t, "suspension-total", "stands still altogether for so long at most",
                 "累计至多中止", l->still_all);
    tell_number(t, "extensions", "may be extended so often", "可延长次数", l->extensions);
    tell_lengths(t, "reminds", "is reminded of before its last day by", "期满前提醒", l->reminds);
    if (l->reminds && strcmp(l->reminds_clause, l->clause) != 0) {
        const char *cited = regime_cite(t->regime, t->arena, l->reminds_clause);
        tell_text(t, "reminds-clause", "clause of the reminder", "提醒条款", cited, cited);
    }
    tell_name(t, "then", "then the office takes", "届满后自动办理", l->then, name_of_step);
    tell_flag(t, "window", "is a window", "属可办理期间", l->window);
    tell_name(t, "says", "then says", "到期时发出", l->says, as_it_is);
}

static void tell_field(struct telling *t, const struct form_field *f)
{
    static const char *const kinds[] = {"text", "date", "number", "yes-no", "digest", "moment"};
    tell_words(t, &f->words, NULL);
    tell_text(t, "is", "is a", "内容类型", kinds[f->is], kinds[f->is]);
    tell_name(t, "one-of", "one of the table", "取自代码表", f->one_of, as_it_is);
    tell_list(t, "case-of", "a case of", "案件类型", f->case_of, name_of_type);
    tell_name(t, "where", "where this stands", "且已完成", f->where, name_of_step);
    tell_list(t, "holds", "who holds the post", "须持有岗位", f->holds, name_of_organ);
    tell_name(t, "among", "one of the case's", "须属于本案的", f->among, name_of_field);
    tell_name(t, "other-than", "none of the case's", "须不同于本案的", f->other_than,
              name_of_field);
    if (f->within[0])
        tell_text(t, "within", "within", "不晚于办理之日起", f->within,
                  within_words(t->arena, f->within));
    if (f->ahead[0])
        tell_text(t, "ahead", "ahead of it by", "办理须提前", f->ahead,
                  within_words(t->arena, f->ahead));
    tell_name(t, "own", "whose person asks", "本人为", f->own, name_of_field);
    tell_name(t, "same", "which has alike", "须相同的", f->same, name_of_field);
    tell_flag(t, "fact", "kept with the case", "随案记载", f->fact);
    tell_flag(t, "many", "several values", "可多值", f->many);
    tell_name(t, "not-before", "not before", "不得早于（小于）", f->not_before, name_of_bound);
    tell_name(t, "not-after", "not after", "不得晚于（大于）", f->not_after, name_of_bound);
    tell_name(t, "before", "before", "须早于（小于）", f->before, name_of_bound);
    tell_name(t, "after", "after", "须晚于（大于）", f->after, name_of_bound);
    const struct distance *d = &f->distance;
    if (d->from[0])
        tell_text(t, "distance", "lies behind", "距另一日期",
                  arena_print(t->arena, "%s %s %s", d->from, d->least, d->most),
                  distance_words(t->arena, t->regime, d));
    if (f->digits)
        tell_number(t, "digits", "digits behind the point", "小数位数", f->digits);
    tell_text(t, "least", "no smaller than", "不小于", f->smallest, f->smallest);
    tell_text(t, "most", "no larger than", "不大于", f->largest, f->largest);
    tell_flag(t, "to-come", "may lie ahead", "可为将来日期", f->to_come);
    if (f->most_values)
        tell_number(t, "at-most", "values at most", "至多个数", f->most_values);
    if (f->least)
        tell_number(t, "at-least", "values at least", "至少个数", f->least);
}

static void tell_code(struct telling *t, const struct code *c)
{
    tell_text(t, "en", "name in English", "英文名称", c->en, c->en);
    tell_name(t, "letter", "letter", "字母", c->letter, as_it_is);
    tell_list(t, "also", "also written", "又写作", c->also, as_it_is);
}

static void tell_row_number(struct telling *t, const char *key, const char *en, const char *zh,
                            const struct row_number *n)
{
    if (n->said && n->by[0]) {
        const char *text = arena_print(t->arena, "%lld", (long long)n->is);
        tell_text(t, key, en, zh, arena_print(t->arena, "%s set-by-office", text),
                  arena_print(t->arena, tr("%s, set by the office", "%s（由本单位规定）"), text));
    } else if (n->said) {
        tell_whole(t, key, en, zh, n->is);
    }
}

/* Of scores, grades and statistics. */
static void tell_counted(struct telling *t, const struct row *row)
{
    tell_list(t, "counts", "counts", "计数步骤", row->counts, name_of_step);
    tell_name(t, "late", "counts what is late of", "计逾期", row->late, name_of_limit);
    tell_name(t, "in-time", "only what met in time", "限于按期", row->in_time, name_of_limit);
    tell_name(t, "given", "given in", "由何项评定", row->given, name_of_field);
    tell_name(t, "sheet", "score sheet", "评分表", row->sheet, as_it_is);
    tell_name(t, "of", "of", "计数对象", row->of, name_of_field);
    tell_name(t, "by", "divided by", "分组", row->by, name_of_field);
    tell_name(t, "each", "each value of", "逐项计数", row->each, name_of_field);
    tell_row_number(t, "base", "everybody begins with", "基本分", &row->base);
    tell_row_number(t, "points", "points", "分值", &row->points);
    tell_row_number(t, "most", "at most", "最多", &row->most);
    if (row->share_of[0])
        tell_text(t, "share-of", "is a share of", "占何项之比", row->share_of, row->share_of);
    tell_row_number(t, "least", "percent at least", "最低百分比", &row->share);
    tell_row_number(t, "from", "from so many points", "起点分", &row->least);
    if (row->within[0])
        tell_text(t, "within", "looks back over", "倒计时段", row->within,
                  within_words(t->arena, row->within));
}

static void tell_row(struct telling *t, const struct row *row)
{
    tell_words(t, &row->words, row->clause);
    tell_when(t, "when", "if", "条件", row->when);
    tell_list(t, "to", "to", "对象机构", row->to, name_of_organ);
    tell_list(t, "is", "is", "内容", row->is, name_of_step);
    tell_list(t, "after", "after", "所依步骤", row->after, name_of_step);
    tell_list(t, "needs", "must say", "须填", row->needs, name_of_field);
    tell_name(t, "opens", "leads to", "可启动", row->opens, name_of_type);
    tell_name(t, "starts", "begins the deadline", "起算时限", row->starts, name_of_limit);
    tell_name(t, "every", "every", "周期", row->every, as_it_is);
    tell_name(t, "about", "about the period", "针对时段", row->about, as_it_is);
    tell_name(t, "owner", "owed by", "承担者", row->owner, as_it_is);
    tell_name(t, "step", "opened by", "启动步骤", row->step, name_of_step);
    tell_counted(t, row);
    if (row->every[0]) {
        tell_day(t, "from", "from", "自", row->from);
        tell_day(t, "until", "until", "至", row->until);
        tell_day(t, "on", "on", "日期", row->on);
    }
}

struct trait *traits_of(struct arena *a, const struct regime *r, const struct regime *later,
                        enum part part, const struct item *item)
{
    struct telling t = {.arena = a, .regime = r, .later = later};
    t.end = &t.first;
    switch (part) {
    case PART_ORGAN:
        tell_organ(&t, item->entry);
        break;
    case PART_TYPE:
        tell_type(&t, item->entry);
        break;
    case PART_STAGE:
        tell_stage(&t, item->entry);
        break;
    case PART_STEP:
        tell_step(&t, item->entry);
        break;
    case PART_DEADLINE:
        tell_limit(&t, item->entry);
        break;
    case PART_FIELD:
        tell_field(&t, item->entry);
        break;
    case PART_CODE:
        tell_code(&t, item->entry);
        break;
    case PART_NUMBER:
        tell_text(&t, "is", "pattern", "规则", ((const struct number *)item->entry)->pattern,
                  ((const struct number *)item->entry)->pattern);
        break;
    case PART_VALUE:
        tell_text(&t, "is", "value", "数值", ((const struct office_value *)item->entry)->value,
                  within_words(a, ((const struct office_value *)item->entry)->value));
        break;
    default:
        tell_row(&t, item->entry);
    }
    return t.first;
}
