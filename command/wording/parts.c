#include "command/wording/parts.h"

#include <string.h>

#include "base/lang.h"

static const struct part_words parts[PARTS_ALL] = {
    [PART_ORGAN] = {"organ", "organ", "机构"},
    [PART_TYPE] = {"type", "type of case", "案件类型"},
    [PART_STAGE] = {"stage", "stage", "环节"},
    [PART_STEP] = {"step", "step", "步骤"},
    [PART_DEADLINE] = {"deadline", "deadline", "时限"},
    [PART_FIELD] = {"field", "field", "填报项"},
    [PART_CODE] = {"code", "code", "代码"},
    [PART_NUMBER] = {"number", "number pattern", "编号规则"},
    [PART_VALUE] = {"office-value", "value set by the office", "本单位规定"},
    [PART_ROWS + REFERRALS] = {"referral", "rule of referral", "移交移送规定"},
    [PART_ROWS + LADDER] = {"measure", "measure of pressure", "督促措施"},
    [PART_ROWS + DISCLOSURES] = {"disclosure", "matter to publish", "公开事项"},
    [PART_ROWS + DUTIES] = {"duty", "recurring duty", "定期工作"},
    [PART_ROWS + DOSSIER] = {"dossier", "heading of the dossier", "案卷目录"},
    [PART_ROWS + TEAM] = {"team-rule", "rule of forming a team", "组队规则"},
    [PART_ROWS + METHODS] = {"method", "method", "督察方式"},
    [PART_ROWS + CONTENTS] = {"content", "content", "督察内容"},
    [PART_ROWS + SECRECY] = {"secrecy", "rule of secrecy", "保密规定"},
    [PART_ROWS + SCORES] = {"score", "row of a score sheet", "评分项"},
    [PART_ROWS + STATISTICS] = {"statistic", "statistic", "统计项"},
    [PART_ROWS + GRADES] = {"grade", "grade", "等次"},
};

const struct part_words *part_words(enum part part)
{
    return &parts[part];
}

/* ---- items ---- */

static void add_item(struct arena *a, struct items *all, const char *name, const void *entry,
                     const char *table)
{
    bool full = (all->count & (all->count - 1)) == 0; /* doubles at powers of two */
    if (full) {
        struct item *more = arena_alloc(a, (all->count ? 2 * all->count : 1) * sizeof(*more));
        if (all->count)
            memcpy(more, all->item, all->count * sizeof(*more));
        all->item = more;
    }
    all->item[all->count++] = (struct item){name, entry, table};
}

#define ADD_ALL(kind, first)                                 \
    do {                                                     \
        for (const struct kind *e = (first); e; e = e->next) \
            add_item(a, &all, e->name, e, NULL);             \
    } while (0)

static void add_codes(struct arena *a, struct items *all, const struct code_table *table)
{
    for (const struct code *c = table->codes; c; c = c->next)
        add_item(a, all, arena_print(a, "%s/%s", table->name, c->name), c, table->name);
}

struct items items_of(struct arena *a, const struct regime *r, enum part part)
{
    struct items all = {0};
    switch (part) {
    case PART_ORGAN:
        ADD_ALL(organ, r->organs);
        break;
    case PART_TYPE:
        ADD_ALL(case_type, r->types);
        break;
    case PART_STAGE:
        ADD_ALL(stage, r->stages);
        break;
    case PART_STEP:
        ADD_ALL(rule, r->rules);
        break;
    case PART_DEADLINE:
        ADD_ALL(time_limit, r->limits);
        break;
    case PART_FIELD:
        ADD_ALL(form_field, r->fields);
        break;
    case PART_CODE:
        for (const struct code_table *t = r->codes; t; t = t->next)
            add_codes(a, &all, t);
        break;
    case PART_NUMBER:
        ADD_ALL(number, r->numbers);
        break;
    case PART_VALUE:
        ADD_ALL(office_value, r->values);
        break;
    default:
        ADD_ALL(row, r->rows[part - PART_ROWS]);
    }
    return all;
}

const struct item *item_named(const struct items *all, const char *name)
{
    for (unsigned i = 0; i < all->count; i++)
        if (strcmp(all->item[i].name, name) == 0)
            return &all->item[i];
    return NULL;
}

/* ---- names and clauses ---- */

static const struct words *words_in(enum part part, const void *entry)
{
    switch (part) {
    case PART_ORGAN:
        return &((const struct organ *)entry)->words;
    case PART_TYPE:
        return &((const struct case_type *)entry)->words;
    case PART_STAGE:
        return &((const struct stage *)entry)->words;
    case PART_STEP:
        return &((const struct rule *)entry)->words;
    case PART_DEADLINE:
        return &((const struct time_limit *)entry)->words;
    case PART_FIELD:
        return &((const struct form_field *)entry)->words;
    case PART_CODE:
    case PART_NUMBER:
    case PART_VALUE:
        return NULL;
    default:
        return &((const struct row *)entry)->words;
    }
}

const char *item_words(enum part part, const struct item *item)
{
    const struct words *w = words_in(part, item->entry);
    return w ? tr(w->en, w->zh) : item->name;
}

static const char *clause_in(enum part part, const void *entry)
{
    switch (part) {
    case PART_ORGAN:
        return ((const struct organ *)entry)->clause;
    case PART_TYPE:
        return ((const struct case_type *)entry)->clause;
    case PART_STAGE:
        return ((const struct stage *)entry)->clause;
    case PART_STEP:
        return ((const struct rule *)entry)->clause;
    case PART_DEADLINE:
        return ((const struct time_limit *)entry)->clause;
    case PART_FIELD:
    case PART_CODE:
    case PART_NUMBER:
    case PART_VALUE:
        return "";
    default:
        return ((const struct row *)entry)->clause;
    }
}

const char *item_clause(struct arena *a, const struct regime *r, enum part part,
                        const struct item *item)
{
    const char *clause = clause_in(part, item->entry);
    return clause && clause[0] ? regime_cite(r, a, clause) : "";
}
