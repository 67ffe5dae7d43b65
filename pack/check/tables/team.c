/* team.c - the rules of forming a team: does the module planning know the rule, and does the pack
 * keep what the rule looks at? Else nobody would pass it, or everybody. */
#include "base/text.h"
#include "pack/check/tables/tables.h"
#include "pack/internal.h"

#define LOOKS_AT_MAX 3u

/* What each rule looks at, in the file of the person. modules/planning/persons.c asks them. */
static const struct team_shape {
    const char *name;
    const char *fields[LOOKS_AT_MAX]; /* ends with NULL */
    const char *with_is;              /* a field that is looked at only where the row has an `is` */
} shapes[] = {{"leader-pool", {NULL}, NULL},
              {"leader-rank", {"rank", NULL}, NULL},
              {"recently-retired", {NULL}, "retired_on"},
              {"deputy-of-bureau", {"bureau_leader", NULL}, "service"},
              {"conditions", {NULL}, "conditions_met"},
              {"fitness", {"fit", NULL}, NULL},
              {"recuse-post", {"posts_held", NULL}, NULL},
              {"recuse-region", {"home_region", NULL}, NULL},
              {"recuse-business", {"dealings", NULL}, NULL},
              {"recuse-kin", {"kin_units", NULL}, NULL},
              {"rotation", {NULL}, NULL}};

#define SHAPES (sizeof(shapes) / sizeof(shapes[0]))

static const struct team_shape *shape_of(const char *name)
{
    for (unsigned i = 0; i < SHAPES; i++)
        if (strcmp(shapes[i].name, name) == 0)
            return &shapes[i];
    return NULL;
}

static void unknown(struct regime *r, struct faults *faults, const struct row *row)
{
    const char *names[SHAPES + 1] = {NULL};
    for (unsigned i = 0; i < SHAPES; i++)
        names[i] = shapes[i].name;
    const char *near = text_nearest(row->name, names);
    place_fault(faults, row->at,
                near ? arena_print(&r->arena, "did you mean `%s`?", near)
                     : "see the rules of a team in docs/REGIMES.md",
                near ? arena_print(&r->arena, "是不是 `%s`？", near)
                     : "请参见 docs/REGIMES.md 中的督察组规则",
                "no rule of a team is called `%s`: it would never be asked",
                "督察组规则中没有 `%s`，永远不会查验", row->name);
}

static bool is_kept(const struct regime *r, const char *field)
{
    const struct form_field *f = regime_field(r, field);
    const struct rule *rule = r->rules;
    while (rule && !rule_gives(rule, field))
        rule = rule->next;
    return f && f->fact && rule;
}

static void check_field(struct regime *r, struct faults *faults, const struct row *row,
                        const char *field)
{
    if (field && !is_kept(r, field))
        place_fault(
            faults, row->at,
            arena_print(&r->arena,
                        "add the field `%s` with `fact: true`, and let a step of the person's "
                        "file ask for it",
                        field),
            arena_print(&r->arena, "请加上字段 `%s`（`fact: true`），并由人员档案中的步骤填写",
                        field),
            "the rule `%s` of a team looks at `%s`, which the file of nobody keeps",
            "督察组规则 `%s` 查看 `%s`，但人员档案中没有这一字段", row->name, field);
}

/* Whoever stands in the pool was entered by some step. */
static void check_pool(struct regime *r, struct faults *faults, const struct row *row)
{
    if (strcmp(row->name, "leader-pool") == 0 && !regime_does(r, "planning", "enter-pool", NULL))
        place_fault(faults, row->at, "add a step with `does: enter-pool`",
                    "请加一个 `does: enter-pool` 的步骤",
                    "the rule `%s` asks for the pool, and no step enters anybody in it",
                    "规则 `%s` 要求在人选库中，但没有步骤把人列入", row->name);
}

void regime_team(struct regime *r, struct faults *faults)
{
    for (const struct row *row = r->rows[TEAM]; row; row = row->next) {
        const struct team_shape *shape = shape_of(row->name);
        if (!shape) {
            unknown(r, faults, row);
            continue;
        }
        for (const char *const *n = shape->fields; *n; n++)
            check_field(r, faults, row, *n);
        check_field(r, faults, row, row->is[0] ? shape->with_is : NULL);
        check_pool(r, faults, row);
    }
}
