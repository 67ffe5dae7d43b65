/* form.c - see form.h. A form's fields are the body's, found by name in its descriptor. */
#include "modules/kit/form.h"

struct checking {
    struct turn *turn;
    const struct regime *regime;
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

static void add(struct checking *c, const char *zh, const char *en)
{
    const char *before = c->answer.missing;
    c->answer.missing = turn_print(c->turn, "%s%s%s", before ? before : "", before ? "；" : "", zh);
    c->answer.missing_en =
        turn_print(c->turn, "%s%s%s", before ? c->answer.missing_en : "", before ? "; " : "", en);
}

static void check_needed(struct checking *c, const struct rule *rule, const ProtobufCMessage *body)
{
    const char *zh = "", *en = "";
    for (const char *const *n = rule->needs; *n; n++) {
        const ProtobufCFieldDescriptor *f =
            protobuf_c_message_descriptor_get_field_by_name(body->descriptor, *n);
        if (f && values(body, f) > 0)
            continue;
        const struct words *w = &regime_field(c->regime, *n)->words;
        zh = turn_print(c->turn, "%s%s%s", zh, zh[0] ? "、" : "", w->zh);
        en = turn_print(c->turn, "%s%s%s", en, en[0] ? ", " : "", w->en);
    }
    if (zh[0])
        add(c, turn_print(c->turn, "缺少：%s", zh), turn_print(c->turn, "missing: %s", en));
}

static const char *table_words(struct checking *c, const char *table)
{
    const char *all = "";
    for (const struct code *code = regime_codes(c->regime, table)->codes; code; code = code->next)
        all = turn_print(c->turn, "%s%s%s", code->name, all[0] ? " " : "", all);
    return all;
}

static void check_word(struct checking *c, const struct form_field *field, const char *text)
{
    if (!text || !text[0] || regime_code(c->regime, field->one_of, text))
        return;
    if (++c->wrong > FORM_WORDS_MAX)
        return;
    const char *all = table_words(c, field->one_of);
    text = turn_cut(c->turn, text, SHOWN_MAX);
    add(c, turn_print(c->turn, "%s“%s”不在代码表中，可选：%s", field->words.zh, text, all),
        turn_print(c->turn, "%s `%s` is not in the code table; choose from: %s", field->words.en,
                   text, all));
}

static void too_much(struct checking *c, const ProtobufCFieldDescriptor *f)
{
    add(c,
        turn_print(c->turn, "字段 %s 过长：每项至多 %u 字节，至多 %u 项", f->name, FORM_TEXT_MAX,
                   FORM_LIST_MAX),
        turn_print(c->turn, "the field %s is too long: at most %u bytes, at most %u values",
                   f->name, FORM_TEXT_MAX, FORM_LIST_MAX));
}

/* What a module tells must fit into a message, with what it adds. */
static bool check_size(struct checking *c, const ProtobufCMessage *m,
                       const ProtobufCFieldDescriptor *f, size_t count)
{
    bool good = count <= FORM_LIST_MAX;
    for (size_t v = 0; good && v < count && f->type == PROTOBUF_C_TYPE_STRING; v++)
        good = strlen(value_at(m, f, v)) <= FORM_TEXT_MAX;
    if (!good)
        too_much(c, f);
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
        }
    }
}

struct form_answer form_check(struct turn *t, const struct regime *r, const struct rule *rule,
                              const ProtobufCMessage *body)
{
    struct checking c = {.turn = t, .regime = r};
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
