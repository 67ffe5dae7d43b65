/* names.c - names that something answers to, and the one that was probably meant. */
#include "pack/check/names/names.h"
#include "pack/internal.h"

#define NAMES_MAX 4096u /* that are looked through for the one that is meant */

/* What a section of the pack has names for. */
struct sort {
    const char *section;
    unsigned (*names)(const struct regime *r, const char **out, unsigned room);
};

/* Each list of the regime has a next and a name. */
#define NAMES_OF(function, type, list)                                                \
    static unsigned function(const struct regime *r, const char **out, unsigned room) \
    {                                                                                 \
        unsigned n = 0;                                                               \
        for (const type *at = (list); at && n < room; at = at->next)                  \
            out[n++] = at->name;                                                      \
        return n;                                                                     \
    }

NAMES_OF(organ_names, struct organ, r->organs)
NAMES_OF(rule_names, struct rule, r->rules)
NAMES_OF(field_names, struct form_field, r->fields)
NAMES_OF(limit_names, struct time_limit, r->limits)
NAMES_OF(type_names, struct case_type, r->types)
NAMES_OF(stage_names, struct stage, r->stages)
NAMES_OF(table_names, struct code_table, r->codes)
NAMES_OF(value_names, struct office_value, r->values)

static unsigned row_names(const struct regime *r, const char **out, unsigned room)
{
    unsigned n = 0;
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = r->rows[i]; row && n < room; row = row->next)
            out[n++] = row->name;
    return n;
}

static unsigned all_names(const struct regime *r, const char **out, unsigned room)
{
    unsigned n = organ_names(r, out, room);
    n += rule_names(r, out + n, room - n);
    n += limit_names(r, out + n, room - n);
    n += type_names(r, out + n, room - n);
    n += stage_names(r, out + n, room - n);
    n += table_names(r, out + n, room - n);
    n += row_names(r, out + n, room - n);
    n += field_names(r, out + n, room - n);
    return n + value_names(r, out + n, room - n);
}

static const struct sort ORGAN = {"organs", organ_names}, RULE = {"steps", rule_names},
                         FIELD = {"fields", field_names}, LIMIT = {"deadlines", limit_names},
                         TYPE = {"types", type_names}, STAGE = {"stages", stage_names},
                         TABLE = {"codes", table_names},
                         ANYTHING = {"steps, deadlines, organs, types, stages, tables, fields",
                                     all_names};

const struct sort *regime_anything(void)
{
    return &ANYTHING;
}

const struct sort *regime_fields(void)
{
    return &FIELD;
}

const struct sort *regime_organs(void)
{
    return &ORGAN;
}

const struct sort *regime_tables(void)
{
    return &TABLE;
}

const struct sort *regime_types(void)
{
    return &TYPE;
}

const struct sort *regime_limits(void)
{
    return &LIMIT;
}

const struct sort *regime_stages(void)
{
    return &STAGE;
}

const struct sort *regime_steps(void)
{
    return &RULE;
}

bool regime_has_named(const struct regime *r, const char *name)
{
    const char *names[NAMES_MAX + 1];
    names[all_names(r, names, NAMES_MAX)] = NULL;
    return names_have(names, name);
}

/* A date of the document itself, where the name of a field belongs that holds one. */
static void day_as_name(struct faults *faults, struct place at, const char *key, const char *name)
{
    place_fault(
        faults, at,
        "add a date field, as last_day: {zh: 截止日, en: last day, is: date}, let a step ask "
        "for it, and write its name here",
        "请加一个日期字段，如 last_day: {zh: 截止日, en: last day, is: date}，由步骤填写，此处"
        "写其名",
        "`%s` names `%s`, which is a day: it takes the name of a date field",
        "`%s` 写了日期 `%s`，此处应写日期字段的名字", key, name);
}

static void unknown_name(struct faults *faults, struct place at, const char *key, const char *name,
                         const struct sort *sort, const char *near)
{
    if (sort == &FIELD && regime_is_day(name)) {
        day_as_name(faults, at, key, name);
        return;
    }
    if (strstr(name, "，") || strstr(name, "、"))
        place_fault(faults, at, "write [one, two] with half-width commas",
                    "请写成 [一, 二]，逗号用半角",
                    "`%s` names `%s`, which is one name with a full-width comma in it",
                    "`%s` 提到的 `%s` 中有全角逗号，成了一个名字", key, name);
    else if (near)
        place_fault(faults, at, "correct the name", "请改正名字",
                    "`%s` names `%s`, which is not among the pack's %s; did you mean `%s`?",
                    "`%s` 提到的 `%s` 不在规则包的 %s 之中，是不是 `%s`？", key, name,
                    sort->section, near);
    else
        place_fault(faults, at, "correct the name, or add it to the pack",
                    "请改正名字，或在规则包中补上",
                    "`%s` names `%s`, which is not among the pack's %s",
                    "`%s` 提到的 `%s` 不在规则包的 %s 之中", key, name, sort->section);
}

void regime_check_names(const struct regime *r, struct faults *faults, struct place at,
                        const char *key, const char *const *list, const struct sort *sort)
{
    const char *names[NAMES_MAX + 1];
    if (!*list)
        return;
    names[sort->names(r, names, NAMES_MAX)] = NULL;
    for (; *list; list++)
        if (**list && !names_have(names, *list)) /* an empty one had its fault when it was read */
            unknown_name(faults, at, key, *list, sort, text_nearest(*list, names));
}
