/* answer.c - each recipient for itself:
 *
 *     sent ─► received ─► concluded        the referral is concluded when all have
 *      │  ▲
 *      ▼  └── sent again, with what was missing
 *   returned
 *
 * The pack's step stands when the last one has taken it; until then what is told is `partial`, and
 * no deadline stops. */
#include "modules/referral/internal.h"

#include "modules/kit/gate.h"

static bool is_in(const Ducha__Recipient *r, const char *state)
{
    return strcmp(r->state, state) == 0;
}

static unsigned count_in(const Ducha__ReferralKept *kept, const char *state)
{
    unsigned count = 0;
    for (size_t i = 0; i < kept->n_recipient; i++)
        count += is_in(kept->recipient[i], state);
    return count;
}

/* Several departments may have it: department/water is not department/transport. */
static bool is_whom(const Ducha__Recipient *r, const char *word, const char *which)
{
    return strcmp(r->organ, word) == 0 && (!r->which || strcmp(r->which, which) == 0);
}

/* The one in whose name the message asks; NULL: it is none of them. */
static Ducha__Recipient *own_of(const struct taking *k, const Ducha__ReferralKept *kept)
{
    const char *organ = k->step.message->organ;
    const char *word = organ_word(k->step.turn, organ);
    for (size_t i = 0; kept && i < kept->n_recipient; i++)
        if (is_whom(kept->recipient[i], word, organ_which(organ)))
            return kept->recipient[i];
    return NULL;
}

static void refuse_others(struct taking *k, const Ducha__ReferralKept *kept)
{
    struct both b = {k->step.turn, "", "", 0};
    if (!kept)
        both_add(&b, "（尚未移送）", "nobody yet");
    for (size_t i = 0; kept && i < kept->n_recipient; i++) {
        const Ducha__Recipient *r = kept->recipient[i];
        const struct organ *o = regime_organ(k->step.regime, r->organ);
        const char *which = r->which ? turn_print(b.turn, " %s", r->which) : "";
        both_add(&b, turn_print(b.turn, "%s%s", o->words.zh, which),
                 turn_print(b.turn, "%s%s", o->words.en, which));
    }
    taking_refuse(k, turn_print(b.turn, "该事项移送的是：%s", b.zh),
                  turn_print(b.turn, "this matter was referred to: %s", b.en));
}

static void refuse_state(struct taking *k, const Ducha__Recipient *own)
{
    if (is_in(own, "sent"))
        taking_refuse(k, "须先签收", "to be received first");
    else if (is_in(own, "returned"))
        taking_refuse(k, "已退回，须待重新移送", "it was returned: it must be sent again first");
    else if (is_in(own, "received"))
        taking_refuse(k, "已签收", "it was received already");
    else
        taking_refuse(k, "已反馈处理结果", "its outcome was given already");
}

static void need_own_in(struct taking *k, const char *state)
{
    const Ducha__ReferralKept *kept = referral_of(k->step.turn, k->step.case_id);
    const Ducha__Recipient *own = own_of(k, kept);
    if (!own)
        refuse_others(k, kept);
    else if (!is_in(own, state))
        refuse_state(k, own);
}

/* ---- by a recipient ---- */

/* By the deadline that the step stops; it may be late though nobody has said so yet. */
static bool is_late(const struct taking *k)
{
    const char *limit = k->step.rule->stops[0];
    const Ducha__DueKept *kept = limit ? step_due(&k->step, limit) : NULL;
    return kept && k->step.message->time >= kept->due->at;
}

static void move_own(struct taking *k, Ducha__ReferralKept *kept, const char *state, bool late)
{
    Ducha__Recipient *own = own_of(k, kept);
    assert(own); /* the check found it */
    own->state = turn_print(k->step.turn, "%s", state);
    own->has_late = true;
    own->late = own->late || late;
    taking_result(k, "recipient", recipient_name(k->step.turn, own));
    taking_result(k, "late", late ? "yes" : "no");
}

static void wait_for(struct taking *k, const Ducha__ReferralKept *kept, unsigned left)
{
    k->told.has_partial = k->told.partial = left > 0;
    taking_result(k, "left", turn_print(k->step.turn, "%u", left));
    referral_put(k->step.turn, k->step.case_id, kept);
}

void referral_may_receive(struct taking *k)
{
    need_own_in(k, "sent");
}

void referral_receive(struct taking *k)
{
    Ducha__ReferralKept *kept = referral_of(k->step.turn, k->step.case_id);
    move_own(k, kept, "received", is_late(k));
    wait_for(k, kept, count_in(kept, "sent") + count_in(kept, "returned"));
}

void referral_may_conclude(struct taking *k)
{
    need_own_in(k, "received");
}

void referral_conclude(struct taking *k)
{
    Ducha__ReferralKept *kept = referral_of(k->step.turn, k->step.case_id);
    move_own(k, kept, "concluded", is_late(k));
    wait_for(k, kept, (unsigned)kept->n_recipient - count_in(kept, "concluded"));
}

void referral_may_return(struct taking *k)
{
    need_own_in(k, "sent");
}

/* ---- what was missing ---- */

/* The code's letter is the field in which the paper would stand. */
static const char *field_of(const struct taking *k, const char *paper)
{
    const struct form_field *lacking = regime_field(k->step.regime, "lacking");
    const struct code *code = lacking ? regime_code(k->step.regime, lacking->one_of, paper) : NULL;
    return code ? code->letter : "";
}

static void keep_lacking(const struct taking *k, Ducha__ReferralKept *kept)
{
    const Ducha__Field *f = fields_find(&k->step.fields, "lacking");
    kept->n_lacking = 0;
    kept->lacking = f ? turn_alloc(k->step.turn, f->n_value * sizeof(*kept->lacking)) : NULL;
    for (size_t i = 0; f && i < f->n_value; i++)
        kept->lacking[kept->n_lacking++] = turn_print(k->step.turn, "%s", field_of(k, f->value[i]));
}

static void stand(struct taking *k, const Ducha__ReferralKept *kept, bool before)
{
    const Ducha__CaseKept *own = casefile_of(k->step.turn, k->step.case_id);
    bool now = referral_stands(kept);
    if (now != before && own->parent)
        owed_change(k->step.turn, own->parent, kept, now ? +1 : -1);
}

void referral_return(struct taking *k)
{
    Ducha__ReferralKept *kept = referral_of(k->step.turn, k->step.case_id);
    bool before = referral_stands(kept);
    move_own(k, kept, "returned", is_late(k));
    keep_lacking(k, kept);
    stand(k, kept, before);
    referral_put(k->step.turn, k->step.case_id, kept);
}

/* ---- by the office ---- */

/* A dossier that lacked something is not complete because it is sent a second time. */
static bool is_there(const struct taking *k, const Ducha__ReferralKept *kept, const char *field)
{
    const char *text = taking_text(k, field);
    bool filled = text[strspn(text, " \t\r\n")] != '\0';
    return filled && (strcmp(field, "dossier") != 0 || strcmp(text, kept->dossier) != 0);
}

void referral_may_complete(struct taking *k)
{
    const Ducha__ReferralKept *kept = referral_of(k->step.turn, k->step.case_id);
    struct both b = {k->step.turn, "", "", 0};
    if (!kept)
        refuse_others(k, kept);
    for (size_t i = 0; kept && i < kept->n_lacking; i++) {
        const struct form_field *f = regime_field(k->step.regime, kept->lacking[i]);
        if (f && !is_there(k, kept, f->name))
            both_add(&b, f->words.zh, f->words.en);
    }
    if (b.count)
        taking_refuse(k, turn_print(b.turn, "退回时所缺材料仍未补齐：%s", b.zh),
                      turn_print(b.turn, "what was missing is still not there: %s", b.en));
}

void referral_complete(struct taking *k)
{
    struct turn *t = k->step.turn;
    Ducha__ReferralKept *kept = referral_of(t, k->step.case_id);
    bool before = referral_stands(kept);
    for (size_t i = 0; i < kept->n_recipient; i++) {
        Ducha__Recipient *r = kept->recipient[i];
        if (!is_in(r, "returned"))
            continue;
        r->state = turn_print(t, "%s", "sent");
        taking_result(k, "recipient", recipient_name(t, r));
    }
    if (taking_text(k, "dossier")[0])
        kept->dossier = turn_print(t, "%s", taking_text(k, "dossier"));
    kept->n_lacking = 0;
    stand(k, kept, before);
    referral_put(t, k->step.case_id, kept);
}

void referral_may_remind(struct taking *k)
{
    const Ducha__ReferralKept *kept = referral_of(k->step.turn, k->step.case_id);
    if (!kept || count_in(kept, "sent") + count_in(kept, "received") == 0)
        taking_refuse(k, "已退回，应重新移送而非催办",
                      "it was returned: send it again, there is nobody to urge");
}

void referral_remind(struct taking *k)
{
    struct turn *t = k->step.turn;
    Ducha__ReferralKept *kept = referral_of(t, k->step.case_id);
    kept->has_reminders = true;
    kept->reminders++;
    for (size_t i = 0; i < kept->n_recipient; i++)
        if (is_in(kept->recipient[i], "sent") || is_in(kept->recipient[i], "received"))
            taking_result(k, "recipient", recipient_name(t, kept->recipient[i]));
    taking_result(k, "reminders", turn_print(t, "%u", kept->reminders));
    referral_put(t, k->step.case_id, kept);
}
