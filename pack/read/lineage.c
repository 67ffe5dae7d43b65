/* lineage.c - what a pack takes over from the one it extends.
 *
 * The files of the pack below stand in it under base/, its own base under base/base/. They are read
 * first; an entry of the same name replaces what was inherited, and `drop` takes it away. */
#include "pack/read/internal.h"

struct document *regime_document(const struct regime *r, const char *id)
{
    struct document *d = r->documents;
    while (d && strcmp(d->id, id) != 0)
        d = d->next;
    return d;
}

/* ---- drop ---- */

/* True: there was one. */
#define DROP(type, list, wanted)                          \
    do {                                                  \
        type **at = &(list);                              \
        while (*at && strcmp((*at)->name, (wanted)) != 0) \
            at = &(*at)->next;                            \
        if (!*at)                                         \
            return false;                                 \
        *at = (*at)->next;                                \
        return true;                                      \
    } while (0)

static bool drop_organ(struct regime *r, const char *name)
{
    DROP(struct organ, r->organs, name);
}

static bool drop_codes(struct regime *r, const char *name)
{
    DROP(struct code_table, r->codes, name);
}

static bool drop_field(struct regime *r, const char *name)
{
    DROP(struct form_field, r->fields, name);
}

static bool drop_number(struct regime *r, const char *name)
{
    DROP(struct number, r->numbers, name);
}

static bool drop_limit(struct regime *r, const char *name)
{
    DROP(struct time_limit, r->limits, name);
}

static bool drop_value(struct regime *r, const char *name)
{
    DROP(struct office_value, r->values, name);
}

static bool drop_stage(struct regime *r, const char *name)
{
    DROP(struct stage, r->stages, name);
}

static bool drop_type(struct regime *r, const char *name)
{
    DROP(struct case_type, r->types, name);
}

static bool drop_rule(struct regime *r, const char *name)
{
    DROP(struct rule, r->rules, name);
}

static bool drop_row(struct regime *r, enum section section, const char *name)
{
    DROP(struct row, r->rows[section], name);
}

static const struct droppable {
    const char *section;
    bool (*drop)(struct regime *r, const char *name);
} sections[] = {
    {"organs", drop_organ},   {"codes", drop_codes},     {"fields", drop_field},
    {"numbers", drop_number}, {"deadlines", drop_limit}, {"set-by-office", drop_value},
    {"stages", drop_stage},   {"types", drop_type},      {"steps", drop_rule},
};

static bool drop_named(struct regime *r, const char *section, const char *name)
{
    for (unsigned i = 0; i < sizeof(sections) / sizeof(sections[0]); i++)
        if (strcmp(sections[i].section, section) == 0)
            return sections[i].drop(r, name);
    for (unsigned i = 0; i < SECTIONS; i++)
        if (strcmp(regime_section(i), section) == 0)
            return drop_row(r, (enum section)i, name);
    return false;
}

static void drop_one(struct regime *r, struct yaml *y, const char *section,
                     const struct yaml_node *n)
{
    const char *name = yaml_as_text(y, n);
    if (name[0] && !drop_named(r, section, name))
        yaml_fault(y, n, "name what the pack below has", "请写所扩展规则包中有的名称",
                   "nothing inherited is called `%s` under %s", "继承的内容中没有 `%s`（%s）", name,
                   section);
}

/* The names of sections that can stand in `drop`. */
static const char *const *droppable(struct arena *a)
{
    unsigned own = sizeof(sections) / sizeof(sections[0]), i = 0;
    const char **names = arena_alloc(a, (own + SECTIONS + 1) * sizeof(*names));
    for (; i < own; i++)
        names[i] = sections[i].section;
    for (unsigned s = 0; s < SECTIONS; s++)
        names[i++] = regime_section(s);
    names[i] = NULL;
    return names;
}

void regime_drop(struct regime *r, struct yaml *y)
{
    const struct yaml_node *drop = yaml_map(y, y->root, "drop");
    if (!drop)
        return;
    yaml_only(y, drop, droppable(&r->arena));
    for (const struct yaml_node *s = drop->child; s; s = s->next) {
        if (s->kind != YAML_LIST)
            drop_one(r, y, s->key, s);
        for (const struct yaml_node *n = s->kind == YAML_LIST ? s->child : NULL; n; n = n->next)
            drop_one(r, y, s->key, n);
    }
}
