/* wrong.c - what goes wrong in a story: with its place, and with what was said instead. */
#include "base/lang.h"
#include "story/internal.h"

#define SAID_TEXT_MAX 600 /* bytes of a body that a failure shows */

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

/* ---- faults ---- */

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
    if (!story_goes_on(s))
        return false;
    va_start(args, format);
    wrong_add(s, ERR_MALFORMED, remedy, format, args);
    va_end(args);
    s->stopped = true;
    return false;
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
    return story_goes_on(s);
}

bool story_fail_said(struct story *s, const char *expected, const char *format, ...)
{
    va_list args;
    if (!story_goes_on(s))
        return false;
    va_start(args, format);
    note(s, expected, NULL, format, args);
    va_end(args);
    s->stopped = true;
    return false;
}
