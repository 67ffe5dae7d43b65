/* form.c - see form.h. A form's fields are the body's, found by name in its descriptor; or they are
 * named in the message itself. */
#include "modules/kit/form.h"

#include "modules/kit/conditions.h"
#include "modules/kit/posts.h"
#include "modules/kit/shape.h"

struct checking {
    struct turn *turn;
    const struct regime *regime;
    const struct fields *form; /* NULL: it is a message of its own */
    struct form_scene scene;
    struct form_answer answer;
    unsigned wrong; /* words */
};

static const void *at(const ProtobufCMessage *m, unsigned offset)
{
    return (const char *)m + offset;
}

/* How many values the field has. A text of blanks only is no value. */
static size_t values(const ProtobufCMessage *m, const ProtobufCFieldDescriptor *f)
{
    if (f->label == PROTOBUF_C_LABEL_REPEATED)
        return *(const size_t *)at(m, f->quantifier_offset);
    if (f->type == PROTOBUF_C_TYPE_MESSAGE)
        return *(void *const *)at(m, f->offset) != NULL;
    if (f->type != PROTOBUF_C_TYPE_STRING)
        return *(const protobuf_c_boolean *)at(m, f->quantifier_offset) != 0;
    const char *text = *(char *const *)at(m, f->offset);
    return text && text[strspn(text, " \t\r\n")];
}

static const void *value_at(const ProtobufCMessage *m, const ProtobufCFieldDescriptor *f, size_t i)
{
    const void *p = at(m, f->offset);
    return f->label == PROTOBUF_C_LABEL_REPEATED ? (*(void *const *const *)p)[i]
                                                 : *(void *const *)p;
}

void form_answer_add(struct turn *t, struct form_answer *a, const char *zh, const char *en)
{
    bool some = a->missing;
    a->missing_en = some ? turn_print(t, "%s; %s", a->missing_en, en) : en;
    a->missing = some ? turn_print(t, "%s；%s", a->missing, zh) : zh;
}

static void add(struct checking *c, const char *zh, const char *en)
{
    form_answer_add(c->turn, &c->answer, zh, en);
}

struct missing_names {
    const char *zh, *en;
};

static void miss(struct checking *c, struct missing_names *names, const char *name)
{
    const struct words *w = &regime_field(c->regime, name)->words;
    names->zh = turn_print(c->turn, "%s%s%s", names->zh, names->zh[0] ? "、" : "", w->zh);
    names->en = turn_print(c->turn, "%s%s%s", names->en, names->en[0] ? ", " : "", w->en);
}

static void add_missing(struct checking *c, const struct missing_names *names)
{
    if (names->zh[0])
        add(c, turn_print(c->turn, "缺少：%s", names->zh),
            turn_print(c->turn, "missing: %s", names->en));
}

static void check_needed(struct checking *c, const struct rule *rule, const ProtobufCMessage *body)
{
    struct missing_names names = {"", ""};
    for (const char *const *n = rule->needs; *n; n++) {
        const ProtobufCFieldDescriptor *f =
            protobuf_c_message_descriptor_get_field_by_name(body->descriptor, *n);
        if (!f || values(body, f) == 0)
            miss(c, &names, *n);
    }
    add_missing(c, &names);
}

static const char *table_words(struct checking *c, const char *table)
{
    const char *all = "";
    for (const struct code *code = regime_codes(c->regime, table)->codes; code; code = code->next)
        all = turn_print(c->turn, "%s%s%s", all, all[0] ? " " : "", code->name);
    return all;
}

static void check_word(struct checking *c, const struct form_field *field, const char *text)
{
    if (!text || !text[0] || regime_code(c->regime, field->one_of, text))
        return;
    if (++c->wrong > FORM_WORDS_MAX)
        return;
    const char *all = table_words(c, field->one_of);
    bool joined = field->many && (strstr(text, "、") || strstr(text, "，"));
    text = turn_cut(c->turn, text, SHOWN_MAX);
    add(c,
        turn_print(c->turn, "%s“%s”不在代码表中，可选：%s%s", field->words.zh, text, all,
                   joined ? "；多项请以 , 分开" : ""),
        turn_print(c->turn, "%s `%s` is not in the code table; choose from: %s%s", field->words.en,
                   text, all, joined ? "; part several with ," : ""));
}

static bool says_which(const struct regime *r, const struct form_field *field)
{
    const struct organ *o = r->organs;
    while (o && strcmp(o->which, field->name) != 0)
        o = o->next;
    return o != NULL;
}

/* 水利厅，交通厅 in one value would be a third organ, which nobody can act for. 市委、市政府 may be
 * one that answers as one. */
static void check_joined(struct checking *c, const struct form_field *field, const char *text)
{
    bool joined = strstr(text, "，") || strstr(text, "；");
    if (!joined || !says_which(c->regime, field) || ++c->wrong > FORM_WORDS_MAX)
        return;
    text = turn_cut(c->turn, text, SHOWN_MAX);
    add(c, turn_print(c->turn, "%s“%s”似为多项，须逐项填写", field->words.zh, text),
        turn_print(c->turn, "%s `%s` looks like several: give each as a value of its own",
                   field->words.en, text));
}

/* ---- a case that the office knows ---- */

static void not_such_a_case(struct checking *c, const struct form_field *field, const char *id)
{
    struct missing_names types = {"", ""};
    for (const char *const *n = field->case_of; *n; n++) {
        const struct words *w = &regime_type(c->regime, *n)->words;
        types.zh = turn_print(c->turn, "%s%s%s", types.zh, types.zh[0] ? "、" : "", w->zh);
        types.en = turn_print(c->turn, "%s%s%s", types.en, types.en[0] ? ", " : "", w->en);
    }
    add(c, turn_print(c->turn, "%s“%s”应为本单位的案件：%s", field->words.zh, id, types.zh),
        turn_print(c->turn, "%s `%s` must be a case of this office: %s", field->words.en, id,
                   types.en));
}

static void not_so_far(struct checking *c, const struct form_field *field, const char *id,
                       const struct rule *where)
{
    add(c, turn_print(c->turn, "%s“%s”须先完成：%s", field->words.zh, id, where->words.zh),
        turn_print(c->turn, "%s `%s`: to be done there first: %s", field->words.en, id,
                   where->words.en));
}

/* Another one, whatever else it must be. */
static void itself(struct checking *c, const struct form_field *field, const char *id)
{
    add(c, turn_print(c->turn, "%s“%s”是本案自身，须填其他案件", field->words.zh, id),
        turn_print(c->turn, "%s `%s` is this case itself: name another one", field->words.en, id));
}

static bool stands_there(struct checking *c, const char *id, const struct rule *where)
{
    const char *home = casefile_home(c->turn, id, where);
    return home && casefile_stands(c->turn, home, where->name);
}

static void check_case(struct checking *c, const struct form_field *field, const char *id)
{
    const struct rule *where = field->where[0] ? regime_rule(c->regime, field->where) : NULL;
    const Ducha__CaseKept *kept = id && id[0] ? casefile_of(c->turn, id) : NULL;
    bool is_such = kept && kept->type && names_have(field->case_of, kept->type);
    bool own = id && c->scene.own && c->scene.own[0] && strcmp(id, c->scene.own) == 0;
    bool good = is_such && !own && (!where || stands_there(c, id, where));
    if (!id || !id[0] || good || ++c->wrong > FORM_WORDS_MAX)
        return;
    const char *shown = turn_cut(c->turn, id, SHOWN_MAX);
    if (own)
        itself(c, field, shown);
    else if (is_such)
        not_so_far(c, field, shown, where);
    else
        not_such_a_case(c, field, shown);
}

/* ---- a person who holds a post ---- */

static const char *posts_words(struct checking *c, const struct form_field *field, bool zh)
{
    const char *all = "";
    for (const char *const *n = field->holds; *n; n++) {
        const struct words *w = &regime_organ(c->regime, *n)->words;
        all = turn_print(c->turn, "%s%s%s", all,
                         !all[0] ? ""
                         : zh    ? "、"
                                 : ", ",
                         zh ? w->zh : w->en);
    }
    return all;
}

static const char *holders(struct checking *c, const struct form_field *field, bool zh)
{
    return posts_holders_text(c->turn, c->regime, c->scene.case_id, NULL, field->holds,
                              c->scene.time, zh);
}

static void check_holder(struct checking *c, const struct form_field *field, const char *person)
{
    if (!person || !person[0] ||
        posts_held(c->turn, c->regime, c->scene.case_id, field->holds, person, c->scene.time) ||
        ++c->wrong > FORM_WORDS_MAX)
        return;
    const char *shown = turn_cut(c->turn, person, SHOWN_MAX);
    add(c,
        turn_print(c->turn, "%s“%s”现不是%s；现有：%s", field->words.zh, shown,
                   posts_words(c, field, true), holders(c, field, true)),
        turn_print(c->turn, "%s `%s` is not %s now; these are: %s", field->words.en, shown,
                   posts_words(c, field, false), holders(c, field, false)));
}

/* ---- one of those that the form names or the case keeps ---- */

static const char *list_of(struct checking *c, const Ducha__Field *kept, const char *between,
                           const char *none)
{
    const char *all = "";
    size_t shown = kept && kept->n_value < FORM_WORDS_MAX ? kept->n_value : FORM_WORDS_MAX;
    for (size_t i = 0; kept && i < shown; i++)
        all = turn_print(c->turn, "%s%s%s", all, i ? between : "",
                         turn_cut(c->turn, kept->value[i], SHOWN_MAX));
    if (kept && shown < kept->n_value)
        all = turn_print(c->turn, "%s%s…", all, between);
    return all[0] ? all : none;
}

/* What this form says goes before what the case keeps, and takes its place. */
static const Ducha__Field *said_or_kept(struct checking *c, const char *name)
{
    return fact_field(c->turn, c->scene.case_id, c->form, name);
}

static void check_among(struct checking *c, const struct form_field *field, const char *value)
{
    const Ducha__Field *kept = said_or_kept(c, field->among);
    const struct words *w = &regime_field(c->regime, field->among)->words;
    for (size_t i = 0; kept && i < kept->n_value; i++)
        if (strcmp(kept->value[i], value) == 0)
            return;
    if (++c->wrong > FORM_WORDS_MAX)
        return;
    const char *shown = turn_cut(c->turn, value, SHOWN_MAX);
    add(c,
        turn_print(c->turn, "%s“%s”不在%s之列；现有：%s", field->words.zh, shown, w->zh,
                   list_of(c, kept, "、", "尚无")),
        turn_print(c->turn, "%s `%s` is not one of %s; these are: %s", field->words.en, shown,
                   w->en, list_of(c, kept, ", ", "none yet")));
}

static void check_other(struct checking *c, const struct form_field *field, const char *value)
{
    const Ducha__Field *kept = said_or_kept(c, field->other_than);
    const struct words *w = &regime_field(c->regime, field->other_than)->words;
    const char *shown = turn_cut(c->turn, value, SHOWN_MAX);
    for (size_t i = 0; kept && i < kept->n_value; i++)
        if (strcmp(kept->value[i], value) == 0 && ++c->wrong <= FORM_WORDS_MAX)
            add(c, turn_print(c->turn, "%s“%s”不得与%s相同", field->words.zh, shown, w->zh),
                turn_print(c->turn, "%s `%s` must be another than %s", field->words.en, shown,
                           w->en));
}

/* ---- a day that is not too far off ---- */

static void check_near(struct checking *c, const struct form_field *field, const char *value)
{
    char last[DAY_TEXT_SIZE];
    int32_t day = day_parse(value);
    struct counted end = calendar_count(&c->regime->calendar, day_at(c->scene.time), &field->near);
    if (day == DAY_NONE || day <= end.day || ++c->wrong > FORM_WORDS_MAX)
        return;
    day_text(end.day, last);
    add(c, turn_print(c->turn, "%s（%s）不得晚于 %s", field->words.zh, value, last),
        turn_print(c->turn, "%s (%s) may not be after %s", field->words.en, value, last));
}

static int32_t day_said(const struct form_field *field, const char *value)
{
    int64_t time;
    if (field->is == FIELD_MOMENT)
        return moment_parse(value, &time) ? day_at(time) : DAY_NONE;
    return day_parse(value);
}

/* Counted back from that day, as a deadline `before` it is. */
static void check_far(struct checking *c, const struct form_field *field, const char *value)
{
    char last[DAY_TEXT_SIZE];
    struct span back = field->far;
    int32_t day = day_said(field, value);
    back.back = true;
    if (day == DAY_NONE)
        return;
    struct counted by = calendar_count(&c->regime->calendar, day, &back);
    if (day_at(c->scene.time) <= by.day || ++c->wrong > FORM_WORDS_MAX)
        return;
    day_text(by.day, last);
    add(c, turn_print(c->turn, "%s（%s）提前不足，最迟应于 %s 办理", field->words.zh, value, last),
        turn_print(c->turn, "%s (%s) is too soon: for that, this was to be done by %s",
                   field->words.en, value, last));
}

static void too_much(struct checking *c, const char *name)
{
    c->answer.too_long = true;
    add(c,
        turn_print(c->turn, "字段 %s 过长：每项至多 %u 字节，至多 %u 项", name, FORM_TEXT_MAX,
                   FORM_LIST_MAX),
        turn_print(c->turn, "the field %s is too long: at most %u bytes, at most %u values", name,
                   FORM_TEXT_MAX, FORM_LIST_MAX));
}

/* What a module tells must fit into a message, with what it adds. */
static bool check_size(struct checking *c, const ProtobufCMessage *m,
                       const ProtobufCFieldDescriptor *f, size_t count)
{
    bool good = count <= FORM_LIST_MAX;
    for (size_t v = 0; good && v < count && f->type == PROTOBUF_C_TYPE_STRING; v++)
        good = strlen(value_at(m, f, v)) <= FORM_TEXT_MAX;
    if (!good)
        too_much(c, f->name);
    return good;
}

/* Bodies of a module are a few levels deep, and body_read() has seen to that. */
static void check_words(struct checking *c, const ProtobufCMessage *m)
{
    for (unsigned i = 0; i < m->descriptor->n_fields; i++) {
        const ProtobufCFieldDescriptor *f = &m->descriptor->fields[i];
        const struct form_field *field = regime_field(c->regime, f->name);
        size_t count = values(m, f);
        if (!check_size(c, m, f, count))
            continue;
        for (size_t v = 0; v < count; v++) {
            if (f->type == PROTOBUF_C_TYPE_MESSAGE)
                check_words(c, value_at(m, f, v));
            else if (f->type == PROTOBUF_C_TYPE_STRING && field && field->one_of[0])
                check_word(c, field, value_at(m, f, v));
            else if (f->type == PROTOBUF_C_TYPE_STRING && field && field->case_of[0])
                check_case(c, field, value_at(m, f, v));
            else if (f->type == PROTOBUF_C_TYPE_STRING && field && field->holds[0])
                check_holder(c, field, value_at(m, f, v));
        }
    }
}

/* ---- a form that the pack alone describes ---- */

static bool is_blank(const char *text)
{
    return !text[strspn(text, " \t\r\n")];
}

static void check_shape(struct checking *c, const struct form_field *f, const char *value)
{
    if (shape_fits(f, value) || ++c->wrong > FORM_WORDS_MAX)
        return;
    struct said shape = shape_said(c->turn, f);
    add(c, turn_print(c->turn, "%s应为%s", f->words.zh, shape.zh),
        turn_print(c->turn, "%s must be %s", f->words.en, shape.en));
}

static void check_value(struct checking *c, const struct form_field *field, const char *value)
{
    if (field->one_of[0])
        check_word(c, field, value);
    else if (field->case_of[0])
        check_case(c, field, value);
    else if (field->holds[0])
        check_holder(c, field, value);
    else
        check_shape(c, field, value);
}

static const char *all_names(struct checking *c, const struct rule *rule)
{
    const char *all = "";
    for (const char *const *n = rule->needs; *n; n++)
        all = turn_print(c->turn, "%s%s%s", all, all[0] ? " " : "", *n);
    for (const char *const *n = rule->may; *n; n++)
        all = turn_print(c->turn, "%s%s%s", all, all[0] ? " " : "", *n);
    return all;
}

static void no_such_field(struct checking *c, const struct rule *rule, const char *name)
{
    const char *all = all_names(c, rule);
    if (++c->wrong > FORM_WORDS_MAX)
        return;
    name = turn_cut(c->turn, name, SHOWN_MAX);
    if (!all[0])
        add(c, turn_print(c->turn, "该步骤没有字段 %s，无须填写任何字段", name),
            turn_print(c->turn, "this step has no field %s; it takes none", name));
    else
        add(c, turn_print(c->turn, "该步骤没有字段 %s，可填：%s", name, all),
            turn_print(c->turn, "this step has no field %s; it takes: %s", name, all));
}

/* A name that is written twice is one person. */
static size_t different(const Ducha__Field *f)
{
    size_t n = 0;
    for (size_t i = 0; i < f->n_value; i++) {
        size_t before = 0;
        while (before < i && strcmp(f->value[before], f->value[i]) != 0)
            before++;
        n += before == i;
    }
    return n;
}

static void check_field(struct checking *c, const struct rule *rule, const Ducha__Field *f)
{
    if (!rule_asks(rule, f->name)) {
        no_such_field(c, rule, f->name);
        return;
    }
    const struct form_field *field = rule_field(c->regime, rule, f->name);
    bool long_one = f->n_value > FORM_LIST_MAX;
    for (size_t i = 0; i < f->n_value && !long_one; i++)
        long_one = strlen(f->value[i]) > FORM_TEXT_MAX;
    if (long_one) {
        too_much(c, f->name);
        return;
    }
    if (f->n_value > 1 && (!field->many || rule_takes_one(c->regime, rule, f->name)))
        add(c, turn_print(c->turn, "%s只能填一项", field->words.zh),
            turn_print(c->turn, "%s takes one value", field->words.en));
    if (field->least > 1 && different(f) < field->least)
        add(c, turn_print(c->turn, "%s不得少于 %u 项", field->words.zh, field->least),
            turn_print(c->turn, "%s: at least %u", field->words.en, field->least));
    if (field->most_values && different(f) > field->most_values)
        add(c, turn_print(c->turn, "%s不得多于 %u 项", field->words.zh, field->most_values),
            turn_print(c->turn, "%s: at most %u", field->words.en, field->most_values));
    bool among = field->among[0] &&
                 (fields_find(c->form, field->among) || casefile_of(c->turn, c->scene.case_id));
    for (size_t i = 0; i < f->n_value; i++) {
        check_value(c, field, f->value[i]);
        check_joined(c, field, f->value[i]);
        if (among && !is_blank(f->value[i]))
            check_among(c, field, f->value[i]);
        if (field->other_than[0])
            check_other(c, field, f->value[i]);
        if (field->within[0])
            check_near(c, field, f->value[i]);
        if (field->ahead[0])
            check_far(c, field, f->value[i]);
    }
}

static bool is_filled(const struct fields *f, const char *name)
{
    const Ducha__Field *found = fields_find(f, name);
    for (size_t i = 0; found && i < found->n_value; i++)
        if (!is_blank(found->value[i]))
            return true;
    return false;
}

static void too_many(struct checking *c)
{
    add(c,
        turn_print(c->turn, "内容过长：至多 %u 个字段、%zu 字节，其余请作附件", FORM_FIELDS_MAX,
                   FORM_BYTES_MAX),
        turn_print(c->turn,
                   "too long: at most %u fields and %zu bytes, the rest goes into "
                   "attachments",
                   FORM_FIELDS_MAX, FORM_BYTES_MAX));
}

/* Everything behind relies on each name being there once. Counted first: a message has room for a
 * hundred thousand fields, and each is compared with all before it. */
static bool names_good(struct checking *c, const struct fields *f)
{
    size_t bytes = 0;
    bool good = f->count <= FORM_FIELDS_MAX;
    for (size_t i = 0; i < f->count && good; i++) {
        const Ducha__Field *item = f->item[i];
        for (size_t before = 0; before < i && item->name; before++)
            good = good && strcmp(f->item[before]->name, item->name) != 0;
        if (!item->name || !good) {
            add(c, "同一字段填写了两次，或没有字段名",
                "a field stands there twice, or has no name");
            return false;
        }
        bytes += protobuf_c_message_get_packed_size(&item->base);
    }
    if (!good || bytes > FORM_BYTES_MAX)
        too_many(c);
    return good && bytes <= FORM_BYTES_MAX;
}

/* 是 and 否, as people write them. */
static void use_yes_no(struct checking *c, Ducha__Field *f)
{
    for (size_t i = 0; i < f->n_value && i < FORM_LIST_MAX; i++) {
        if (strcmp(f->value[i], "是") == 0)
            f->value[i] = turn_print(c->turn, "yes");
        else if (strcmp(f->value[i], "否") == 0)
            f->value[i] = turn_print(c->turn, "no");
    }
}

/* 300.50 is kept as 300.5, so that a condition finds it. */
static void use_plain(struct checking *c, const struct form_field *field, Ducha__Field *f)
{
    struct decimal unused;
    char plain[DECIMAL_TEXT_SIZE];
    for (size_t i = 0; field && field->digits && i < f->n_value && i < FORM_LIST_MAX; i++)
        if (decimal_read(f->value[i], &unused))
            f->value[i] = turn_print(c->turn, "%s", decimal_text(f->value[i], plain));
}

/* Whichever way they were written. A word that is in no table stays, for the form to be refused. */
static void use_words(struct checking *c, Ducha__Field *f)
{
    const struct form_field *field = regime_field(c->regime, f->name);
    if (field && field->is == FIELD_YES_NO)
        use_yes_no(c, f);
    use_plain(c, field, f);
    for (size_t i = 0; field && field->one_of[0] && i < f->n_value && i < FORM_LIST_MAX; i++) {
        const struct code *code = regime_code(c->regime, field->one_of, f->value[i]);
        if (code)
            f->value[i] = turn_print(c->turn, "%s", code->name);
    }
}

struct form_answer form_begin(struct turn *t, const struct regime *r, const struct fields *f)
{
    struct checking c = {.turn = t, .regime = r};
    if (!names_good(&c, f))
        return c.answer;
    for (size_t i = 0; i < f->count; i++)
        use_words(&c, f->item[i]);
    return c.answer;
}

static bool all_unmet(struct checking *c, const char *const *limits)
{
    while (*limits &&
           due_is_unmet(casefile_due_meant(c->turn, c->regime, c->scene.case_id, *limits),
                        c->scene.time))
        limits++;
    return !*limits;
}

static struct said why_needed(struct checking *c, const struct need *n)
{
    struct said all = conditions_said(c->turn, c->regime, n->when);
    for (const char *const *l = n->late; *l; l++) {
        const struct words *w = &regime_limit(c->regime, *l)->words;
        said_add(c->turn, &all, "、", ", ",
                 (struct said){turn_print(c->turn, "%s已逾期", w->zh),
                               turn_print(c->turn, "%s is late", w->en)});
    }
    return all;
}

/* Needed because of what the form, or the case, says, or because of the day. */
static void miss_needed(struct checking *c, struct missing_names *names, const struct rule *rule,
                        const struct fields *f)
{
    const char *last = "";
    for (const struct need *n = rule->needed; n; n = n->next) {
        if (is_filled(f, n->field) || strcmp(n->field, last) == 0 ||
            !when_holds(c->turn, c->scene.case_id, f, n->when) || !all_unmet(c, n->late))
            continue;
        struct said why = why_needed(c, n);
        last = n->field;
        miss(c, names, n->field);
        names->zh = turn_print(c->turn, "%s（因%s）", names->zh, why.zh);
        names->en = turn_print(c->turn, "%s (because of %s)", names->en, why.en);
    }
}

/* One of the fields whose day counts as the step's: the postmark's, or that of the delivery. */
static void need_a_day(struct checking *c, const struct rule *rule, const struct fields *f)
{
    struct missing_names names = {"", ""};
    for (const char *const *n = rule->as_of; *n; n++) {
        if (is_filled(f, *n) || names_have(rule->needs, *n))
            return;
        miss(c, &names, *n);
    }
    if (rule->as_of[0])
        add(c, turn_print(c->turn, "须填写其一：%s", names.zh),
            turn_print(c->turn, "fill in one of: %s", names.en));
}

struct form_answer form_check_fields(struct turn *t, const struct regime *r,
                                     const struct rule *rule, const struct fields *f,
                                     struct form_scene scene)
{
    struct checking c = {.turn = t, .regime = r, .form = f, .scene = scene};
    struct missing_names names = {"", ""};
    for (const char *const *n = rule->needs; *n; n++)
        if (!is_filled(f, *n))
            miss(&c, &names, *n);
    miss_needed(&c, &names, rule, f);
    add_missing(&c, &names);
    need_a_day(&c, rule, f);
    for (size_t i = 0; i < f->count; i++)
        check_field(&c, rule, f->item[i]);
    return c.answer;
}

/* ---- a form that is a message of its own ---- */

struct form_answer form_check(struct turn *t, const struct regime *r, const struct rule *rule,
                              const ProtobufCMessage *body, struct form_scene scene)
{
    struct checking c = {.turn = t, .regime = r, .scene = scene};
    if (protobuf_c_message_get_packed_size(body) > FORM_BYTES_MAX) {
        add(&c, turn_print(t, "内容过长：至多 %zu 字节，其余请作附件", FORM_BYTES_MAX),
            turn_print(t, "too long: at most %zu bytes, the rest goes into attachments",
                       FORM_BYTES_MAX));
        return c.answer;
    }
    check_needed(&c, rule, body);
    check_words(&c, body);
    return c.answer;
}
