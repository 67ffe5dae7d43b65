/* points.c - see points.h. */
#include "command/wording/points.h"

#include <string.h>

#include "base/lang.h"

const char *points_text(struct arena *a, const struct row *row, const char *count,
                        const char *points)
{
    if (row->base.said)
        return arena_print(a, tr("%s points", "%s 分"), points);
    if (row->given[0])
        return arena_print(a, tr("given %s, %s points", "评定 %s，%s 分"), count, points);
    return arena_print(a, tr("counted %s, %s points", "%s 次，%s 分"), count, points);
}

bool points_told(const struct regime *r, const Ducha__Taken *told)
{
    const struct rule *rule = r && told->step ? regime_rule(r, told->step->name) : NULL;
    return rule && (strcmp(rule->does, "score") == 0 || strcmp(rule->does, "grade") == 0);
}

/* A module tells a row of its sheet twice: how often, and how many points. */
static const struct row *row_at(const struct regime *r, const Ducha__Taken *told, size_t i)
{
    const Ducha__Field *count = told->result[i];
    const Ducha__Field *points = i + 1 < told->n_result ? told->result[i + 1] : NULL;
    bool both = points && strcmp(count->name, points->name) == 0 && count->n_value == 1 &&
                points->n_value == 1;
    return both ? regime_row(r, SCORES, count->name) : NULL;
}

static void print_line(FILE *to, struct arena *a, const char *label, const char *value)
{
    char *line = arena_print(a, tr("%s: %s", "%s：%s"), label, value);
    text_show(line);
    fprintf(to, "\n          %s", line);
}

void points_print(FILE *to, const struct regime *r, const Ducha__Taken *told)
{
    static const struct {
        const char *name, *en, *zh;
    } own[] = {{"points", "total points", "合计得分"},
               {"grade", "grade", "等次"},
               {"clause", "grade under", "等次依据"}};
    struct arena a = {0};
    for (size_t i = 0; i < told->n_result; i++) {
        const Ducha__Field *f = told->result[i];
        const struct row *row = row_at(r, told, i);
        const char *label = f->name;
        for (size_t k = 0; k < sizeof(own) / sizeof(own[0]); k++)
            if (strcmp(own[k].name, f->name) == 0)
                label = tr(own[k].en, own[k].zh);
        if (row)
            print_line(to, &a, tr(row->words.en, row->words.zh),
                       points_text(&a, row, f->value[0], told->result[++i]->value[0]));
        for (size_t v = 0; !row && v < f->n_value; v++)
            print_line(to, &a, label, f->value[v]);
    }
    arena_free(&a);
}
