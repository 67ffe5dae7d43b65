/* said.c - what an entry says: its body as JSON, and the text of a field in it. */
#include "story/internal.h"

json_t *story_body_json(struct story *s, const struct message *m)
{
    const ProtobufCMessageDescriptor *d = kind_body(m->kind);
    ProtobufCMessage *body =
        d ? protobuf_c_message_unpack(d, NULL, m->body.size, m->body.data) : NULL;
    if (!body)
        return json_object();
    char *text = json_print(s->arena, body, JSON_ONE_LINE);
    protobuf_c_message_free_unpacked(body, NULL);
    json_t *j = json_loads(text, 0, NULL);
    return j ? j : json_object();
}

/* ---- fields of what was said ---- */

/* Of a list of {name, value}, the values of all with that name: 办公室,分管领导 */
static const char *named_values(struct story *s, const json_t *list, const char *name)
{
    const char *all = "";
    size_t i, v;
    json_t *item, *value;
    json_array_foreach(list, i, item)
    {
        const char *own = json_string_value(json_object_get(item, "name"));
        if (!own || strcmp(own, name) != 0)
            continue;
        json_array_foreach(json_object_get(item, "value"), v, value) all =
            arena_print(s->arena, "%s%s%s", all, all[0] ? "," : "", json_string_value(value));
    }
    return all;
}

const char *story_field(struct story *s, const json_t *j, const char *path)
{
    char *rest = path[0] ? arena_text(s->arena, bytes_of(path)) : NULL;
    for (char *part; j && (part = strsep(&rest, "."));) {
        if (json_is_array(j) && (part[0] < '0' || part[0] > '9'))
            return named_values(s, j, part);
        j = json_is_array(j) ? json_array_get(j, (size_t)atoi(part)) : json_object_get(j, part);
    }
    if (json_is_string(j))
        return json_string_value(j);
    if (json_is_boolean(j))
        return json_is_true(j) ? "true" : "false";
    if (json_is_integer(j))
        return arena_print(s->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(j));
    if (json_is_array(j))
        return arena_print(s->arena, "%zu items", json_array_size(j));
    return "";
}
