/* cites.c - who cites which clause. */
#include "pack/internal.h"

static void type_cites(const struct case_type *type, regime_cites *cites, void *self)
{
    const char *const cited[] = {type->clause,         type->subjects_clause, type->grounds_clause,
                                 type->plan_clause,    type->levels_clause,   type->most_clause,
                                 type->one_open_clause};
    for (unsigned i = 0; i < sizeof(cited) / sizeof(cited[0]); i++)
        if (cited[i][0] && (i == 0 || strcmp(cited[i], type->clause) != 0))
            cites(self, cited[i], type->name, type->at);
}

#define ALL_CITE(type, list)                         \
    for (const type *at = (list); at; at = at->next) \
        if (at->clause[0])                           \
    cites(self, at->clause, at->name, at->at)

void regime_citations(const struct regime *r, regime_cites *cites, void *self)
{
    ALL_CITE(struct organ, r->organs);
    for (const struct case_type *type = r->types; type; type = type->next)
        type_cites(type, cites, self);
    ALL_CITE(struct stage, r->stages);
    ALL_CITE(struct rule, r->rules);
    ALL_CITE(struct time_limit, r->limits);
    for (const struct time_limit *l = r->limits; l; l = l->next)
        if (l->reminds_clause[0] && strcmp(l->reminds_clause, l->clause) != 0)
            cites(self, l->reminds_clause, l->name, l->at);
    for (unsigned i = 0; i < SECTIONS; i++)
        ALL_CITE(struct row, r->rows[i]);
}
