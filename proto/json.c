/* json.c - see json.h. jansson reads and writes the JSON; this file walks the descriptor. */
#include "proto/json.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/lang.h"
#include "base/text.h"

static const char base64_letters[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void *at(const ProtobufCMessage *m, unsigned offset)
{
    return (char *)(uintptr_t)m + offset;
}

/* What one value of the field takes in memory. */
static size_t value_size(const ProtobufCFieldDescriptor *f)
{
    switch (f->type) {
    case PROTOBUF_C_TYPE_INT64:
    case PROTOBUF_C_TYPE_SINT64:
    case PROTOBUF_C_TYPE_SFIXED64:
    case PROTOBUF_C_TYPE_UINT64:
    case PROTOBUF_C_TYPE_FIXED64:
        return sizeof(uint64_t);
    case PROTOBUF_C_TYPE_DOUBLE:
        return sizeof(double);
    case PROTOBUF_C_TYPE_BOOL:
        return sizeof(protobuf_c_boolean);
    case PROTOBUF_C_TYPE_STRING:
    case PROTOBUF_C_TYPE_MESSAGE:
        return sizeof(void *);
    case PROTOBUF_C_TYPE_BYTES:
        return sizeof(ProtobufCBinaryData);
    default:
        return sizeof(uint32_t);
    }
}

static bool is_pointer(const ProtobufCFieldDescriptor *f)
{
    return f->type == PROTOBUF_C_TYPE_STRING || f->type == PROTOBUF_C_TYPE_MESSAGE;
}

/* ---- message to JSON ---- */

static json_t *write_bytes(const ProtobufCBinaryData *b)
{
    size_t size = (b->len + 2) / 3 * 4;
    char *text = mem_alloc(size + 1);
    for (size_t i = 0, o = 0; i < b->len; i += 3, o += 4) {
        size_t left = b->len - i;
        uint32_t x = (uint32_t)b->data[i] << 16;
        x |= left > 1 ? (uint32_t)b->data[i + 1] << 8 : 0;
        x |= left > 2 ? b->data[i + 2] : 0;
        for (unsigned k = 0; k < 4; k++)
            text[o + k] = k <= left ? base64_letters[x >> (18 - 6 * k) & 63] : '=';
    }
    json_t *j = json_string(text);
    free(text);
    return j;
}

static json_t *write_text(const char *text)
{
    json_t *j = json_string(text ? text : "");
    return j ? j : json_string("\xef\xbf\xbd");
}

static json_t *write_signed(int64_t value)
{
    char text[32];
    snprintf(text, sizeof(text), "%" PRId64, value);
    return json_string(text);
}

static json_t *write_unsigned(uint64_t value)
{
    char text[32];
    snprintf(text, sizeof(text), "%" PRIu64, value);
    return json_string(text);
}

static json_t *write_enum(const ProtobufCFieldDescriptor *f, int value)
{
    const ProtobufCEnumValue *known = protobuf_c_enum_descriptor_get_value(f->descriptor, value);
    return known ? json_string(known->name) : json_integer(value);
}

static json_t *write_message(const ProtobufCMessage *m);

static json_t *write_value(const ProtobufCFieldDescriptor *f, const void *p)
{
    switch (f->type) {
    case PROTOBUF_C_TYPE_INT32:
    case PROTOBUF_C_TYPE_SINT32:
    case PROTOBUF_C_TYPE_SFIXED32:
        return json_integer(*(const int32_t *)p);
    case PROTOBUF_C_TYPE_UINT32:
    case PROTOBUF_C_TYPE_FIXED32:
        return json_integer(*(const uint32_t *)p);
    case PROTOBUF_C_TYPE_INT64:
    case PROTOBUF_C_TYPE_SINT64:
    case PROTOBUF_C_TYPE_SFIXED64:
        return write_signed(*(const int64_t *)p);
    case PROTOBUF_C_TYPE_UINT64:
    case PROTOBUF_C_TYPE_FIXED64:
        return write_unsigned(*(const uint64_t *)p);
    case PROTOBUF_C_TYPE_FLOAT:
        return json_real((double)*(const float *)p);
    case PROTOBUF_C_TYPE_DOUBLE:
        return json_real(*(const double *)p);
    case PROTOBUF_C_TYPE_BOOL:
        return json_boolean(*(const protobuf_c_boolean *)p);
    case PROTOBUF_C_TYPE_ENUM:
        return write_enum(f, *(const int *)p);
    case PROTOBUF_C_TYPE_STRING:
        return write_text(*(char *const *)p);
    case PROTOBUF_C_TYPE_BYTES:
        return write_bytes(p);
    case PROTOBUF_C_TYPE_MESSAGE:
        return write_message(*(ProtobufCMessage *const *)p);
    }
    return NULL;
}

static bool is_there(const ProtobufCMessage *m, const ProtobufCFieldDescriptor *f)
{
    if (is_pointer(f))
        return *(void **)at(m, f->offset) != NULL;
    return f->quantifier_offset == 0 || *(protobuf_c_boolean *)at(m, f->quantifier_offset);
}

static json_t *write_list(const ProtobufCMessage *m, const ProtobufCFieldDescriptor *f)
{
    size_t count = *(size_t *)at(m, f->quantifier_offset), size = value_size(f);
    const char *items = *(char **)at(m, f->offset);
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, write_value(f, items + i * size));
    return list;
}

static json_t *write_message(const ProtobufCMessage *m)
{
    json_t *object = json_object();
    for (unsigned i = 0; i < m->descriptor->n_fields; i++) {
        const ProtobufCFieldDescriptor *f = &m->descriptor->fields[i];
        if (f->label == PROTOBUF_C_LABEL_REPEATED) {
            if (*(size_t *)at(m, f->quantifier_offset) > 0)
                json_object_set_new(object, f->name, write_list(m, f));
        } else if (is_there(m, f)) {
            json_object_set_new(object, f->name, write_value(f, at(m, f->offset)));
        }
    }
    return object;
}

char *json_print(struct arena *a, const ProtobufCMessage *m, enum json_look look)
{
    json_t *j = write_message(m);
    char *text = json_dumps(j, look == JSON_INDENTED ? JSON_INDENT(2) : JSON_COMPACT);
    char *kept = arena_text(a, bytes_of(text ? text : "{}"));
    free(text);
    json_decref(j);
    return kept;
}

/* ---- JSON to message ---- */

struct reader {
    struct arena *arena;
    struct fault *fault;
};

static bool bad(struct reader *r, const char *path, const char *en, const char *zh)
{
    fault_set(r->fault, ERR_MALFORMED, NULL, "%s: %s", path, tr(en, zh));
    return false;
}

static bool read_int(struct reader *r, const json_t *j, int64_t min, int64_t max, int64_t *out,
                     const char *path)
{
    bool good = json_is_integer(j) || (json_is_string(j) && text_int(json_string_value(j), out));
    if (!good)
        return bad(r, path, "a whole number belongs here", "此处应为整数");
    if (json_is_integer(j))
        *out = json_integer_value(j);
    if (*out < min || *out > max)
        return bad(r, path, "the number is out of range", "数值超出范围");
    return true;
}

/* Texts of 19 and 20 digits too, which text_int() leaves out. */
static bool read_big(struct reader *r, const json_t *j, bool is_signed, void *to, const char *path)
{
    const char *text = json_string_value(j), *digits = text;
    int64_t value = 0;
    if (!text || strlen(text) < 18) {
        int64_t min = is_signed ? INT64_MIN : 0;
        if (!read_int(r, j, min, INT64_MAX, &value, path))
            return false;
        memcpy(to, &value, sizeof(value));
        return true;
    }
    digits += is_signed && *text == '-';
    if (strspn(digits, "0123456789") != strlen(digits) || *digits == '0' || strlen(digits) > 20)
        return bad(r, path, "a whole number belongs here", "此处应为整数");
    errno = 0;
    if (is_signed)
        *(int64_t *)to = strtoll(text, NULL, 10);
    else
        *(uint64_t *)to = strtoull(text, NULL, 10);
    return errno == 0 || bad(r, path, "the number is out of range", "数值超出范围");
}

static int base64_value(char c)
{
    const char *p = c ? strchr(base64_letters, c) : NULL;
    return p ? (int)(p - base64_letters) : -1;
}

/* Whole groups of four; what the last group leaves over must be zero, so that there is one way
 * only to write the same bytes. */
static bool decode_base64(const char *text, size_t size, uint8_t *out, size_t *used)
{
    *used = 0;
    if (size % 4 != 0)
        return false;
    for (size_t i = 0; i < size; i += 4) {
        bool last = i + 4 == size, one = text[i + 3] == '=', two = one && text[i + 2] == '=';
        size_t pad = !last ? 0u : two ? 2u : one ? 1u : 0u;
        uint32_t x = 0;
        for (size_t k = 0; k < 4; k++) {
            int v = k < 4 - pad ? base64_value(text[i + k]) : 0;
            if (v < 0)
                return false;
            x = x << 6 | (uint32_t)v;
        }
        for (size_t k = 0; k < 3 - pad; k++)
            out[(*used)++] = (uint8_t)(x >> (16 - 8 * k));
        if (pad && (x & ((1u << 8 * pad) - 1)))
            return false;
    }
    return true;
}

static bool read_bytes(struct reader *r, const json_t *j, ProtobufCBinaryData *to, const char *path)
{
    if (!json_is_string(j))
        return bad(r, path, "base64 text belongs here", "此处应为 base64 文本");
    size_t size = json_string_length(j);
    to->data = arena_alloc(r->arena, size + 1);
    if (!decode_base64(json_string_value(j), size, to->data, &to->len))
        return bad(r, path, "this is not base64", "不是 base64");
    return true;
}

static bool read_enum(struct reader *r, const ProtobufCFieldDescriptor *f, const json_t *j, int *to,
                      const char *path)
{
    const char *name = json_string_value(j);
    const ProtobufCEnumValue *known =
        name ? protobuf_c_enum_descriptor_get_value_by_name(f->descriptor, name) : NULL;
    if (!known)
        return bad(r, path, "this is not a name of the enumeration", "不是该枚举的名称");
    *to = known->value;
    return true;
}

static bool read_text(struct reader *r, const json_t *j, char **to, const char *path)
{
    if (!json_is_string(j))
        return bad(r, path, "text in quotes belongs here", "此处应为带引号的文字");
    *to = arena_text(r->arena, (struct bytes){json_string_value(j), json_string_length(j)});
    return true;
}

static bool read_real(struct reader *r, const json_t *j, double *to, const char *path)
{
    if (!json_is_number(j))
        return bad(r, path, "a number belongs here", "此处应为数字");
    *to = json_number_value(j);
    return true;
}

static bool read_small(struct reader *r, const json_t *j, bool is_signed, void *to,
                       const char *path)
{
    int64_t value = 0;
    bool good = is_signed ? read_int(r, j, INT32_MIN, INT32_MAX, &value, path)
                          : read_int(r, j, 0, UINT32_MAX, &value, path);
    uint32_t low = (uint32_t)value;
    memcpy(to, &low, sizeof(low));
    return good;
}

static bool read_bool(struct reader *r, const json_t *j, protobuf_c_boolean *to, const char *path)
{
    *to = json_is_true(j);
    return json_is_boolean(j) ||
           bad(r, path, "true or false belongs here", "此处应为 true 或 false");
}

static ProtobufCMessage *read_message(struct reader *r, const ProtobufCMessageDescriptor *d,
                                      const json_t *j, const char *path);

static bool read_value(struct reader *r, const ProtobufCFieldDescriptor *f, const json_t *j,
                       void *to, const char *path)
{
    double real = 0;
    switch (f->type) {
    case PROTOBUF_C_TYPE_INT32:
    case PROTOBUF_C_TYPE_SINT32:
    case PROTOBUF_C_TYPE_SFIXED32:
        return read_small(r, j, true, to, path);
    case PROTOBUF_C_TYPE_UINT32:
    case PROTOBUF_C_TYPE_FIXED32:
        return read_small(r, j, false, to, path);
    case PROTOBUF_C_TYPE_INT64:
    case PROTOBUF_C_TYPE_SINT64:
    case PROTOBUF_C_TYPE_SFIXED64:
        return read_big(r, j, true, to, path);
    case PROTOBUF_C_TYPE_UINT64:
    case PROTOBUF_C_TYPE_FIXED64:
        return read_big(r, j, false, to, path);
    case PROTOBUF_C_TYPE_FLOAT:
        if (!read_real(r, j, &real, path))
            return false;
        *(float *)to = (float)real;
        return true;
    case PROTOBUF_C_TYPE_DOUBLE:
        return read_real(r, j, to, path);
    case PROTOBUF_C_TYPE_BOOL:
        return read_bool(r, j, to, path);
    case PROTOBUF_C_TYPE_ENUM:
        return read_enum(r, f, j, to, path);
    case PROTOBUF_C_TYPE_STRING:
        return read_text(r, j, to, path);
    case PROTOBUF_C_TYPE_BYTES:
        return read_bytes(r, j, to, path);
    case PROTOBUF_C_TYPE_MESSAGE:
        *(ProtobufCMessage **)to = read_message(r, f->descriptor, j, path);
        return *(ProtobufCMessage **)to != NULL;
    }
    return false;
}

static bool read_list(struct reader *r, ProtobufCMessage *m, const ProtobufCFieldDescriptor *f,
                      const json_t *j, const char *path)
{
    if (!json_is_array(j))
        return bad(r, path, "a list [..] belongs here", "此处应为列表 [..]");
    size_t count = json_array_size(j), size = value_size(f);
    char *items = arena_alloc(r->arena, (count + 1) * size);
    for (size_t i = 0; i < count; i++) {
        const char *here = arena_print(r->arena, "%s[%zu]", path, i);
        if (!read_value(r, f, json_array_get(j, i), items + i * size, here))
            return false;
    }
    *(size_t *)at(m, f->quantifier_offset) = count;
    *(char **)at(m, f->offset) = items;
    return true;
}

static bool read_field(struct reader *r, ProtobufCMessage *m, const ProtobufCFieldDescriptor *f,
                       const json_t *j, const char *path)
{
    if (f->label == PROTOBUF_C_LABEL_REPEATED)
        return read_list(r, m, f, j, path);
    if (!is_pointer(f) && f->quantifier_offset)
        *(protobuf_c_boolean *)at(m, f->quantifier_offset) = 1;
    return read_value(r, f, j, at(m, f->offset), path);
}

static bool unknown_key(struct reader *r, const ProtobufCMessageDescriptor *d, const char *path)
{
    const char **words = arena_alloc(r->arena, (d->n_fields + 1) * sizeof(*words));
    for (unsigned i = 0; i < d->n_fields; i++)
        words[i] = d->fields[i].name;
    const char *dot = strrchr(path, '.');
    const char *near = text_nearest(dot ? dot + 1 : path, words);
    const char *remedy =
        near ? arena_print(r->arena, tr("did you mean `%s`?", "是否为 `%s`？"), near)
             : tr("leave it out", "请去掉");
    fault_set(r->fault, ERR_MALFORMED, remedy, tr("%s: there is no such field", "%s：没有这个字段"),
              path);
    return false;
}

static ProtobufCMessage *read_message(struct reader *r, const ProtobufCMessageDescriptor *d,
                                      const json_t *j, const char *path)
{
    const char *key;
    json_t *value;
    if (!json_is_object(j)) {
        bad(r, path[0] ? path : "JSON", "an object {..} belongs here", "此处应为对象 {..}");
        return NULL;
    }
    ProtobufCMessage *m = arena_alloc(r->arena, d->sizeof_message);
    protobuf_c_message_init(d, m);
    json_object_foreach((json_t *)(uintptr_t)j, key, value)
    {
        const char *here = arena_print(r->arena, "%s%s%s", path, path[0] ? "." : "", key);
        const ProtobufCFieldDescriptor *f = protobuf_c_message_descriptor_get_field_by_name(d, key);
        if (!f ? !unknown_key(r, d, here) : !read_field(r, m, f, value, here))
            return NULL;
    }
    return m;
}

/* Before jansson sees it: its own limit is 2,048 deep. Brackets in texts do not count. */
static bool nests_too_deep(struct bytes text)
{
    const char *p = text.data;
    unsigned depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < text.size; i++) {
        if (quoted && p[i] == '\\')
            i++;
        else if (p[i] == '"')
            quoted = !quoted;
        else if (!quoted && (p[i] == '[' || p[i] == '{') && ++depth > JSON_DEPTH_MAX)
            return true;
        else if (!quoted && depth > 0 && (p[i] == ']' || p[i] == '}'))
            depth--;
    }
    return false;
}

ProtobufCMessage *json_read(struct arena *a, const ProtobufCMessageDescriptor *d, struct bytes text,
                            struct fault *f)
{
    if (text.size > JSON_SIZE_MAX || nests_too_deep(text)) {
        fault_set(f, ERR_LIMIT, tr("send less at once", "请减少内容"),
                  tr("the JSON is longer than %zu bytes or nests more than %u deep",
                     "JSON 超过 %zu 字节或嵌套超过 %u 层"),
                  JSON_SIZE_MAX, JSON_DEPTH_MAX);
        return NULL;
    }
    json_error_t error;
    json_t *j = json_loadb(text.data ? text.data : "", text.size, JSON_REJECT_DUPLICATES, &error);
    if (!j) {
        fault_set(f, ERR_MALFORMED, tr("look at this place", "请检查该处"),
                  tr("not JSON, line %d column %d: %s", "不是 JSON，第 %d 行第 %d 列：%s"),
                  error.line, error.column, error.text);
        return NULL;
    }
    struct reader r = {a, f};
    ProtobufCMessage *m = read_message(&r, d, j, "");
    json_decref(j);
    return m;
}
