/* entry.c - `ducha regime show PACK NAME`: one step, deadline, type, field ... with all that the
 * pack says of it, in the reader's words. */
#include <string.h>

#include "base/lang.h"
#include "base/text.h"
#include "command/call/output.h"
#include "command/regime/internal.h"
#include "command/wording/traits.h"

#define INDENT 2u

struct showing {
    struct call *call;
    const struct regime *regime;
    const char *name;
    struct arena arena;
    unsigned found;
};

static const struct trait *traits(struct showing *s, enum part part, const struct item *item)
{
    return traits_of(&s->arena, s->regime, NULL, part, item);
}

/* By its name, or by the words it is shown in, in either language; of a code, its word. */
static bool is_meant(struct showing *s, enum part part, const struct item *item)
{
    const char *slash = item->table ? strchr(item->name, '/') : NULL;
    bool meant = strcmp(item->name, s->name) == 0 || (slash && strcmp(slash + 1, s->name) == 0);
    for (const struct trait *t = traits(s, part, item); t && !meant; t = t->next)
        meant = (strcmp(t->key, "zh") == 0 || strcmp(t->key, "en") == 0) && t->count > 0 &&
                strcmp(t->raw[0], s->name) == 0;
    return meant;
}

/* Stands in the head, or is as it always is where a pack does not write it. */
static bool goes_without_saying(const struct trait *t)
{
    static const char *const in_head[] = {"zh", "en", "clause", NULL};
    static const char *const counts[] = {"persons", "times", "at-least", NULL};
    const char *raw = t->count == 1 ? t->raw[0] : "";
    return names_have(in_head, t->key) || strcmp(raw, "false") == 0 || strcmp(raw, "0") == 0 ||
           (names_have(counts, t->key) && strcmp(raw, "1") == 0);
}

/* A name is what can be typed elsewhere; any other value is said in words alone. */
static bool is_name(const char *raw)
{
    return raw[0] && raw[strspn(raw, "abcdefghijklmnopqrstuvwxyz0123456789_.-")] == '\0';
}

static const char *value_of(struct arena *a, const struct trait *t, unsigned i)
{
    const char *words = arena_print(a, "%s%s", t->words[i], t->tail[i] ? t->tail[i] : "");
    bool same = strcmp(t->words[i], t->raw[i]) == 0 || strcmp(t->raw[i], "true") == 0;
    return is_name(t->raw[i]) && !same ? arena_print(a, tr("%s (%s)", "%s（%s）"), words, t->raw[i])
                                       : words;
}

static void print_trait(struct showing *s, const struct trait *t)
{
    const char *all = arena_print(&s->arena, tr("%s: ", "%s："), tr(t->en, t->zh));
    for (unsigned i = 0; i < t->count; i++)
        all = arena_print(&s->arena, "%s%s%s", all, i ? tr("; ", "；") : "",
                          value_of(&s->arena, t, i));
    out_wrapped(s->call->data, INDENT, all);
}

static void print_entry(struct showing *s, enum part part, const struct item *item)
{
    const struct part_words *w = part_words(part);
    const char *clause = item_clause(&s->arena, s->regime, part, item);
    const char *words = item_words(part, item);
    bool named = strcmp(words, item->name) != 0;
    fprintf(s->call->data, "%s%s %s%s%s%s%s\n", s->found ? "\n" : "", tr(w->en, w->zh), item->name,
            named ? "  " : "", named ? words : "", clause[0] ? "  " : "", clause);
    for (const struct trait *t = traits(s, part, item); t; t = t->next)
        if (!goes_without_saying(t))
            print_trait(s, t);
}

static void json_texts(struct showing *s, const char *key, const char *const *texts, unsigned n)
{
    fprintf(s->call->data, ",\"%s\":[", key);
    for (unsigned i = 0; i < n; i++) {
        fputs(i ? "," : "", s->call->data);
        out_json_text(s->call->data, texts[i]);
    }
    fputc(']', s->call->data);
}

static void json_pair(struct showing *s, const char *key, const char *text)
{
    fprintf(s->call->data, "\"%s\":", key);
    out_json_text(s->call->data, text);
}

static void json_entry(struct showing *s, enum part part, const struct item *item)
{
    FILE *to = s->call->data;
    const char *comma = "";
    fputs(s->found ? ",{" : "{", to);
    json_pair(s, "part", part_words(part)->key);
    fputc(',', to);
    json_pair(s, "name", item->name);
    fputc(',', to);
    json_pair(s, "words", item_words(part, item));
    fputc(',', to);
    json_pair(s, "clause", item_clause(&s->arena, s->regime, part, item));
    fputs(",\"says\":[", to);
    for (const struct trait *t = traits(s, part, item); t; t = t->next, comma = ",") {
        fprintf(to, "%s{", comma);
        json_pair(s, "key", t->key);
        json_texts(s, "values", t->raw, t->count);
        const char **words = arena_alloc(&s->arena, (t->count + 1) * sizeof(*words));
        for (unsigned i = 0; i < t->count; i++)
            words[i] = arena_print(&s->arena, "%s%s", t->words[i], t->tail[i] ? t->tail[i] : "");
        json_texts(s, "words", words, t->count);
        fputc('}', to);
    }
    fputs("]}", to);
}

typedef void put_entry(struct showing *s, enum part part, const struct item *item);

/* put NULL: they are counted. */
static unsigned each_entry(struct showing *s, put_entry *put)
{
    s->found = 0;
    for (unsigned part = 0; part < PARTS_ALL; part++) {
        struct items all = items_of(&s->arena, s->regime, (enum part)part);
        for (unsigned i = 0; i < all.count; i++) {
            if (!is_meant(s, (enum part)part, &all.item[i]))
                continue;
            if (put)
                put(s, (enum part)part, &all.item[i]);
            s->found++;
        }
    }
    return s->found;
}

static void json_entries(struct showing *s)
{
    fputs("{\"schema\":1,", s->call->data);
    json_pair(s, "regime", s->regime->full);
    fputs(",\"entries\":[", s->call->data);
    each_entry(s, json_entry);
    fputs("]}\n", s->call->data);
}

static const char *nearest(struct showing *s)
{
    const char **names = NULL;
    unsigned count = 0;
    for (unsigned part = 0; part < PARTS_ALL; part++) {
        struct items all = items_of(&s->arena, s->regime, (enum part)part);
        const char **more = arena_alloc(&s->arena, (count + all.count + 1) * sizeof(*more));
        for (unsigned i = 0; i < count; i++)
            more[i] = names[i];
        for (unsigned i = 0; i < all.count; i++)
            more[count++] = all.item[i].name;
        more[count] = NULL;
        names = more;
    }
    return text_nearest(s->name, names);
}

static enum outcome nothing_called(struct showing *s)
{
    const char *near = nearest(s);
    return call_fail(s->call, ERR_ABSENT,
                     near ? arena_print(&s->arena, tr("did you mean `%s`?", "是不是 `%s`？"), near)
                          : tr("`ducha regime show PACK` lists what it has",
                               "用 `ducha regime show 规则包` 查看"),
                     tr("%s has nothing called `%s`", "%s 中没有 `%s`"), s->regime->full, s->name);
}

enum outcome show_entry(struct call *c, const struct regime *r, const char *name)
{
    struct showing s = {.call = c, .regime = r, .name = name};
    enum outcome outcome = each_entry(&s, NULL) ? OUTCOME_OK : nothing_called(&s);
    if (outcome == OUTCOME_OK && call_has(c, "json"))
        json_entries(&s);
    else if (outcome == OUTCOME_OK)
        each_entry(&s, print_entry);
    arena_free(&s.arena);
    return outcome;
}
