/* effects.c - see effects.h. */
#include "pack/effects.h"

#include <stddef.h>
#include <string.h>

#include "base/text.h"

#define FIELDS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define NO_FIELDS ((const char *const[]){NULL})

const struct effect_shape effect_shapes[] = {
    {"planning", "register-subject", FIELDS("subject", "subject_kind"), false},
    {"planning", "register-person", FIELDS("person"), false},
    {"planning", "enter-pool", NO_FIELDS, false},
    {"planning", "judge-unfit", NO_FIELDS, false},
    {"planning", "draft-five-year-plan", FIELDS("first_year", "last_year", "term"), false},
    {"planning", "approve-five-year-plan", NO_FIELDS, false},
    {"planning", "draft-annual-plan", FIELDS("year"), false},
    {"planning", "enter-plan-line", FIELDS("inspection_type", "subject"), false},
    {"planning", "strike-plan-line", NO_FIELDS, false},
    {"planning", "order-inspection", FIELDS("subject"), false},
    {"planning", "propose-leaders", FIELDS("leader", "deputy"), false},
    {"planning", "form-team", FIELDS("member", "authority"), true},
    {"planning", "replace-member", FIELDS("out", "in"), true},
    {"planning", "record-attendance", FIELDS("subject"), false},
    {"planning", "commit-draw", FIELDS("seed_digest"), false},
    {"planning", "draw-subjects", FIELDS("seed"), false},
    {"planning", "draw-persons", FIELDS("seed"), false},
    {"planning", "open-duty", FIELDS("duty_name", "period"), false},
    {"inspection", "notice", FIELDS("presence_from", "presence_to"), false},
    {"inspection", "use-method", FIELDS("method", "held_on", "whom", "place", "found", "evidence"),
     false},
    {"inspection", "station", FIELDS("station_method", "held_on"), false},
    {"inspection", "set-up-branch", FIELDS("secretary"), false},
    {"inspection", "give-statement", NO_FIELDS, false},
    {"inspection", "call-interview", FIELDS("held_on"), false},
    {"inspection", "hold-interview", FIELDS("who"), false},
    {"inspection", "record-finding", FIELDS("content", "gravity"), false},
    {"inspection", "assign-matter", FIELDS("limit_date"), false},
    {"inspection", "close-presence", FIELDS("reason"), false},
    {"reporting", "assemble-report", NO_FIELDS, false},
    {"reporting", "submit-report", NO_FIELDS, false},
    {"reporting", "score", FIELDS("subject"), false},
    {"reporting", "grade", NO_FIELDS, false},
    {"referral", "route", FIELDS("nature"), false},
    {"referral", "receive-referral", NO_FIELDS, false},
    {"referral", "return-referral", NO_FIELDS, false},
    {"referral", "remind-referral", NO_FIELDS, false},
    {"referral", "conclude-referral", NO_FIELDS, false},
    {"referral", "complete-dossier", NO_FIELDS, false},
    {"referral", "close-transfer", NO_FIELDS, false},
    {"referral", "report-misconduct", FIELDS("about", "misconduct", "facts"), false},
    {"rectification", "enter-task", FIELDS("measures", "unit", "limit_date", "long_term"), false},
    {"rectification", "report-progress", FIELDS("progress", "for_unit"), false},
    {"rectification", "extend-task", FIELDS("until"), false},
    {"rectification", "report-done", FIELDS("evidence", "for_unit"), false},
    {"rectification", "return-task", FIELDS("limit_date", "for_unit"), false},
    {"rectification", "verify-task", FIELDS("passed"), false},
    {"rectification", "notice-of-closing", FIELDS("notice_from", "notice_to"), false},
    {"rectification", "close-task", NO_FIELDS, false},
    {"rectification", "reopen-task", FIELDS("limit_date"), false},
    {"rectification", "commit-sample", FIELDS("seed_digest"), false},
    {"rectification", "draw-sample", FIELDS("seed"), false},
    {"rectification", "check-sampled", FIELDS("passed"), false},
    {"rectification", "escalate", FIELDS("rung"), false},
    {"rectification", "conclude-escalation", NO_FIELDS, false},
    {"rectification", "report-to-group", NO_FIELDS, false},
    {"disclosure", "open-disclosure", FIELDS("item", "cause"), false},
    {"disclosure", "draft-disclosure", FIELDS("draft"), false},
    {"disclosure", "approve-disclosure", FIELDS("version"), false},
    {"disclosure", "return-disclosure", NO_FIELDS, false},
    {"disclosure", "publish", FIELDS("channels", "held_on"), false},
    {"disclosure", "correct-disclosure", NO_FIELDS, false},
    {"disclosure", "record-fault", FIELDS("fault"), false},
    {"archive", "seal-dossier", FIELDS("keeper", "retention"), false},
    {0}};

const struct effect_shape *effect_shape(const char *module, const char *does)
{
    const struct effect_shape *e = does[0] ? effect_shapes : NULL; /* most steps do nothing more */
    while (e && e->does && (strcmp(e->does, does) != 0 || strcmp(e->module, module) != 0))
        e++;
    return e && e->does ? e : NULL;
}

const char *effect_home(const char *does)
{
    const struct effect_shape *e = effect_shapes;
    while (does[0] && e->does && strcmp(e->does, does) != 0)
        e++;
    return does[0] ? e->module : NULL;
}

const char *effect_meant(const char *module, const char *does)
{
    const char *own[sizeof(effect_shapes) / sizeof(effect_shapes[0])] = {NULL};
    unsigned n = 0;
    for (const struct effect_shape *e = effect_shapes; e->does; e++)
        if (strcmp(e->module, module) == 0)
            own[n++] = e->does;
    return text_nearest(does, own);
}

enum effect_case effect_case(const char *module, const char *does)
{
    static const struct {
        const char *module, *does;
        enum effect_case is;
    } cases[] = {{"planning", "draft-annual-plan", EFFECT_OWN_CASE},
                 {"planning", "order-inspection", EFFECT_OWN_CASE},
                 {"planning", "record-attendance", EFFECT_OWN_CASE},
                 {"planning", "enter-plan-line", EFFECT_CASE_WITHIN},
                 {"inspection", "record-finding", EFFECT_CASE_WITHIN},
                 {"inspection", "assign-matter", EFFECT_OWN_CASE},
                 {"rectification", "enter-task", EFFECT_OWN_CASE},
                 {"rectification", "escalate", EFFECT_OWN_CASE},
                 {"disclosure", "open-disclosure", EFFECT_OWN_CASE}};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        if (strcmp(module, cases[i].module) == 0 && strcmp(does, cases[i].does) == 0)
            return cases[i].is;
    return EFFECT_ANY_CASE;
}

const char *const *effect_gives(const char *module, const char *does)
{
    static const struct {
        const char *module, *does;
        const char *gives[3];
    } shapes[] = {{"reporting", "score", {"points", "grade", NULL}},
                  {"reporting", "grade", {"grade", NULL}},
                  {"planning", "draw-subjects", {"drawn_subject", NULL}},
                  {"planning", "draw-persons", {"drawn_person", NULL}}};
    static const char *const none[] = {NULL};
    for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
        if (strcmp(module, shapes[i].module) == 0 && strcmp(does, shapes[i].does) == 0)
            return shapes[i].gives;
    return none;
}

bool effect_takes_one(const char *module, const char *does, const char *field)
{
    static const struct {
        const char *does;
        const char *one[4];
    } shapes[] = {{"register-subject", {"subject", "subject_kind", "seat", NULL}},
                  {"register-person", {"person", NULL}},
                  {"draft-five-year-plan", {"first_year", "last_year", "term", NULL}},
                  {"draft-annual-plan", {"year", NULL}},
                  {"enter-plan-line", {"inspection_type", "subject", NULL}},
                  {"order-inspection", {"ground", NULL}},
                  {"form-team", {"authority", NULL}},
                  {"replace-member", {"out", "in", NULL}},
                  {"commit-draw", {"seed_digest", "count", "percent", NULL}},
                  {"draw-subjects", {"seed", NULL}},
                  {"draw-persons", {"seed", NULL}},
                  {"open-duty", {"duty_name", "period", "subject", NULL}}};
    for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
        const char *const *n = shapes[i].one;
        if (strcmp(module, "planning") != 0 || strcmp(does, shapes[i].does) != 0)
            continue;
        while (*n && strcmp(*n, field) != 0)
            n++;
        return *n;
    }
    return false;
}

static bool is_referral(const char *module, const char *does, const char *const *words)
{
    if (strcmp(module, "referral") != 0)
        return false;
    while (*words && strcmp(*words, does) != 0)
        words++;
    return *words;
}

bool effect_chooses(const char *module, const char *does)
{
    return is_referral(module, does, FIELDS("route"));
}

bool effect_returns(const char *module, const char *does)
{
    return is_referral(module, does, FIELDS("return-referral"));
}

bool effect_answers(const char *module, const char *does)
{
    return is_referral(module, does,
                       FIELDS("receive-referral", "return-referral", "conclude-referral"));
}

bool effect_tells_recipient(const char *module, const char *does)
{
    return effect_chooses(module, does) || effect_answers(module, does) ||
           is_referral(module, does, FIELDS("complete-dossier", "remind-referral"));
}

bool effects_have_module(const char *module)
{
    for (const struct effect_shape *e = effect_shapes; e->does; e++)
        if (strcmp(e->module, module) == 0)
            return true;
    return false;
}
