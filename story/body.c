/* body.c - bodies of messages, from the fields of a line or from a file beside the story. */
#include "base/lang.h"
#include "base/text.h"
#include "story/internal.h"

static bool no_field(struct story *s, const char *word)
{
    return story_fail(s, NULL, tr("`%s` is not field=value", "`%s` 不是 字段=值"), word);
}

/* ---- fields ---- */

static json_t *value_of(const ProtobufCFieldDescriptor *f, const char *text)
{
    bool plain = f->type != PROTOBUF_C_TYPE_STRING;
    if (plain && (strcmp(text, "true") == 0 || strcmp(text, "false") == 0))
        return json_boolean(text[0] == 't');
    bool yes = strcmp(text, "是") == 0 || strcmp(text, "yes") == 0;
    bool no = strcmp(text, "否") == 0 || strcmp(text, "no") == 0;
    if (f->type == PROTOBUF_C_TYPE_BOOL && (yes || no))
        return json_boolean(yes);
    return json_string(text);
}

static json_t *list_of(struct story *s, const ProtobufCFieldDescriptor *f, const char *text)
{
    json_t *list = json_array();
    char *copy = arena_text(s->arena, bytes_of(text)), *rest = copy;
    for (char *item; (item = text_value(&rest));)
        json_array_append_new(list, value_of(f, item));
    return list;
}

/* sub_issue.1.verdict: the message at that place of the list, made if it is the next one. The word
 * and the descriptor go on behind it. */
static json_t *part_of(struct story *s, const ProtobufCMessageDescriptor **d, json_t *body,
                       char **word)
{
    char *name = strsep(word, "."), *place = strsep(word, ".");
    int64_t index = 0;
    const ProtobufCFieldDescriptor *f = protobuf_c_message_descriptor_get_field_by_name(*d, name);
    if (!place || !*word || !f || f->type != PROTOBUF_C_TYPE_MESSAGE || !text_int(place, &index) ||
        index < 0) {
        story_fail(s, NULL,
                   tr("write NAME.PLACE.FIELD=value for `%s`", "`%s` 应写作 名称.序号.字段=值"),
                   name);
        return NULL;
    }
    json_t *list = json_object_get(body, name);
    if (!list)
        json_object_set_new(body, name, list = json_array());
    if ((size_t)index == json_array_size(list))
        json_array_append_new(list, json_object());
    *d = f->descriptor;
    json_t *part = json_array_get(list, (size_t)index);
    if (!part)
        story_fail(s, NULL, tr("`%s` has no place %s yet", "`%s` 还没有第 %s 项"), name, place);
    return part;
}

/* @2020.yaml is the text of that file beside the story. NULL after a fault. */
static const char *value_text(struct story *s, char *value)
{
    char *dot = strrchr(value, '.');
    const char *path;
    struct bytes text;
    if (value[0] != '@' || !dot)
        return value;
    *dot = '\0';
    if (!story_beside(s, value + 1, dot + 1, &path, &text))
        return NULL;
    return arena_text(s->arena, text);
}

static bool add_field(struct story *s, const ProtobufCMessageDescriptor *d, json_t *body,
                      char *word)
{
    char *equals = strchr(word, '=');
    if (!equals)
        return no_field(s, word);
    *equals = '\0';
    if (strchr(word, '.') && !(body = part_of(s, &d, body, &word)))
        return false;
    const ProtobufCFieldDescriptor *f = protobuf_c_message_descriptor_get_field_by_name(d, word);
    if (!f)
        return story_fail(s, tr("see `ducha help kinds`", "见 `ducha help kinds`"),
                          tr("%s has no field `%s`", "%s 没有字段 `%s`"), d->name, word);
    bool list = f->label == PROTOBUF_C_LABEL_REPEATED;
    const char *value = value_text(s, equals + 1);
    if (value)
        json_object_set_new(body, word, list ? list_of(s, f, value) : value_of(f, value));
    return value != NULL;
}

/* ---- a file beside the story ---- */

/* The caller's; NULL after a fault. Of a file that has the case by its name, what stands there
 * under this kind; of any other file, all of it. */
static json_t *written(struct story *s, const char *file, const char *name, const char *kind)
{
    struct bytes text;
    const char *path;
    json_error_t wrong;
    if (!story_beside(s, file, "json", &path, &text))
        return NULL;
    json_t *all = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, &wrong);
    if (!all) {
        story_fail(s, NULL, "%s:%d:%d: %s", path, wrong.line, wrong.column, wrong.text);
        return NULL;
    }
    json_t *item = name ? json_object_get(all, name) : NULL;
    json_t *body = item ? json_object_get(item, kind) : all;
    if (!body)
        story_fail(s, NULL, tr("%s has no %s for %s", "%s 中没有 %s（%s）"), path, kind, name);
    json_incref(body);
    json_decref(all);
    return body;
}

/* ---- bytes ---- */

static bool pack_body(struct story *s, const ProtobufCMessageDescriptor *d, const json_t *json,
                      struct bytes *out)
{
    struct fault fault = {0};
    char *text = json_dumps(json, JSON_COMPACT);
    ProtobufCMessage *m = json_read(s->arena, d, bytes_of(text), &fault);
    free(text);
    if (!m)
        return story_fail(s, fault.remedy, "%s", fault.text);
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(s->arena, size + 1);
    protobuf_c_message_pack(m, body);
    *out = (struct bytes){body, size};
    return true;
}

bool story_kind_body(struct story *s, const char *kind, const char *name, char **word,
                     unsigned count, struct bytes *out)
{
    const ProtobufCMessageDescriptor *d = kind_body(kind);
    bool from_file = count > 1 && strcmp(word[0], "as") == 0;
    json_t *body = from_file ? written(s, word[1], name, kind) : json_object();
    bool good = body != NULL;
    for (unsigned i = from_file ? 2 : 0; good && i < count; i++)
        good = add_field(s, d, body, word[i]);
    good = good && pack_body(s, d, body, out);
    json_decref(body);
    return good;
}

/* field=value,value; in one of several \, is a comma. */
static bool add_to_form(struct story *s, json_t *fields, char *word)
{
    char *equals = strchr(word, '=');
    if (!equals)
        return no_field(s, word);
    *equals = '\0';
    const struct form_field *f = regime_field(s->law, word);
    json_t *values = json_array();
    char *rest = equals + 1;
    if (!f || !f->many)
        json_array_append_new(values, json_string(rest));
    for (char *item; f && f->many && (item = text_value(&rest));)
        json_array_append_new(values, json_string(item));
    json_array_append_new(fields, json_pack("{s:s, s:o}", "name", word, "value", values));
    return true;
}

bool story_form_body(struct story *s, const struct rule *rule, char **word, unsigned count,
                     struct bytes *out)
{
    json_t *fields = json_array();
    json_t *form = json_pack("{s:s, s:o}", "step", rule->name, "field", fields);
    bool good = true;
    for (unsigned i = 0; good && i < count; i++)
        good = add_to_form(s, fields, word[i]);
    good = good && pack_body(s, kind_body(rule->asks), form, out);
    json_decref(form);
    return good;
}
