/* gate_stage.c - is it the stage for it? Of the gate's questions the one about the stage. */
#include "modules/kit/gate_internal.h"
#include "modules/kit/stages.h"

static unsigned place_of_stage(const struct case_type *type, const char *stage)
{
    unsigned n = 0;
    while (type->stages[n] && strcmp(type->stages[n], stage) != 0)
        n++;
    return n;
}

/* Is one of the step's stages still to come? */
static bool comes_later(const struct step *s, const struct case_type *type, const char *stage)
{
    unsigned now = place_of_stage(type, stage);
    for (const char *const *n = s->rule->stages; *n; n++) {
        unsigned place = place_of_stage(type, *n);
        if (type->stages[place] && place > now)
            return true;
    }
    return false;
}

/* Who is too early learns what the stage before is not over for. */
static void say_awaited(const struct step *s, const char *id, const struct stage *now,
                        struct both *b)
{
    const Ducha__CaseKept *kept = casefile_of(s->turn, id);
    const struct case_type *type = kept->type ? regime_type(s->regime, kept->type) : NULL;
    struct both waits = {s->turn, "", "", 0};
    if (!type || !comes_later(s, type, now->name))
        return;
    for (const char *const *n = now->ends; *n; n++) {
        const struct rule *rule = regime_rule(s->regime, *n);
        if (rule && stage_awaits(s->turn, s->regime, type, now, id, *n))
            both_add(&waits, rule->words.zh, rule->words.en);
    }
    if (waits.count == 0)
        return;
    bool one = now->any && waits.count > 1;
    b->zh = turn_print(s->turn, one ? "%s，尚待其一：%s" : "%s，尚待：%s", b->zh, waits.zh);
    b->en = turn_print(s->turn,
                       one ? "%s, which still waits for one of these: %s"
                           : "%s, which still waits for: %s",
                       b->en, waits.en);
}

bool gate_other_stage(const struct step *s, struct both *b)
{
    if (!gate_scope(s)[0] || stage_lets(s->turn, s->regime, gate_scope(s), s->rule))
        return false;
    const char *id = casefile_staged(s->turn, gate_scope(s));
    const Ducha__CaseKept *kept = id ? casefile_of(s->turn, id) : NULL;
    for (const char *const *n = s->rule->stages; *n; n++) {
        const struct stage *stage = regime_stage(s->regime, *n);
        both_add(b, stage->words.zh, turn_print(s->turn, "“%s”", stage->words.en));
    }
    const struct stage *now = kept ? stage_next(s->turn, s->regime, id) : NULL;
    now = now || !kept ? now : regime_stage(s->regime, kept->stage);
    b->zh = turn_print(s->turn, "该步骤属于环节 %s，本案现处 %s", b->zh,
                       now ? now->words.zh : "其他环节");
    b->en = turn_print(s->turn, "this step belongs to the stage %s, and the case is in %s", b->en,
                       now ? turn_print(s->turn, "“%s”", now->words.en) : "none");
    if (now)
        say_awaited(s, id, now, b);
    return true;
}
