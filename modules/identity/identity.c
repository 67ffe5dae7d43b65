/* identity.c - who reported: sealed at intake, opened by two for a third who gave a reason.
 * Articles 24(3), 41 and 46(6) of beijing-2020.
 *
 *   identity.seal ─► identity.sealed          once in a case
 *   identity.request ─► identity.requested    who will read, with a key for it, and why
 *   identity.release ─► identity.released     by one holder, and by one of another unit: complete
 *
 * This module never sees what is sealed, nor could it open anything: shares come in and go out
 * sealed to persons. What it adds to the arithmetic (base/box.h) is the regulation: who, why,
 * another person, and never the inspected unit. That one is the region of the complaint and, from
 * the hand-over on, the responsible unit; names are compared as they are written, and one that
 * holds the other counts as the same.
 *
 * Rows, beside kit's and holders.h':
 *
 *   about NUL case     IdentityAbout
 *   box NUL case       SealedIdentity
 *   request NUL case   RequestKept: the newest; an older one can be answered no more */
#include "base/box.h"
#include "modules/identity/holders.h"
#include "proto/inspection.pb-c.h"

#define UNITS_NEEDED 2u
#define INSPECTED_UNIT "inspected-unit"

static void *row_of(struct turn *t, const char *what, const char *case_id,
                    const ProtobufCMessageDescriptor *d)
{
    struct bytes row = turn_get(t, turn_key(t, what, case_id, NULL));
    return row.data ? body_read(t, row, d) : NULL;
}

static void row_put(struct turn *t, const char *what, const char *case_id,
                    const ProtobufCMessage *m)
{
    turn_put(t, turn_key(t, what, case_id, NULL), body_pack(t, m));
}

/* ---- heard from inspection ---- */

static Ducha__IdentityAbout *about_of(struct turn *t, const char *case_id)
{
    return row_of(t, "about", case_id, &ducha__identity_about__descriptor);
}

static enum err on_complaint_recorded(struct turn *t, const struct message *m)
{
    Ducha__ComplaintRecorded *told = body_read(t, m->body, &ducha__complaint_recorded__descriptor);
    if (!told || !told->complaint)
        return body_bad(t);
    enum err e = casefile_hear(t, m);
    if (e)
        return e;
    Ducha__IdentityAbout about = DUCHA__IDENTITY_ABOUT__INIT;
    about.region = told->complaint->region;
    row_put(t, "about", m->case_id, &about.base);
    return OK;
}

static enum err on_complaint_handed_over(struct turn *t, const struct message *m)
{
    Ducha__HandedOver *told = body_read(t, m->body, &ducha__handed_over__descriptor);
    if (!told)
        return body_bad(t);
    enum err e = casefile_hear(t, m);
    if (e)
        return e;
    Ducha__IdentityAbout *about = about_of(t, m->case_id);
    if (!about)
        return turn_error(t, ERR_ABSENT, "handed over before it was recorded");
    about->unit = told->unit;
    row_put(t, "about", m->case_id, &about->base);
    return OK;
}

/* ---- the inspected unit ---- */

static bool same_unit(const char *a, const char *b)
{
    return a && b && a[0] && b[0] && (strstr(a, b) || strstr(b, a));
}

static bool is_inspected(struct turn *t, const char *case_id, const char *unit)
{
    const Ducha__IdentityAbout *about = about_of(t, case_id);
    return about && (same_unit(about->region, unit) || same_unit(about->unit, unit));
}

/* By what the organ says, and by what unit the person was appointed from. */
static bool acts_for_inspected(const struct step *s, const char *person, const char *organ)
{
    const Ducha__Holder *holder = holder_of(s->turn, person);
    return is_inspected(s->turn, s->case_id, organ_which(organ)) ||
           (holder && is_inspected(s->turn, s->case_id, holder->belongs_to));
}

static enum err refuse_inspected(const struct step *s, const char *who)
{
    const struct row *row = regime_row(s->regime, SECRECY, INSPECTED_UNIT);
    const char *clause = row ? clause_cited(s->turn, s->regime, row->clause) : s->clause;
    return turn_refuse_step(
        s->turn, s->rule->name, clause,
        turn_print(s->turn, "%s 属于被督察对象，不得参与查阅举报人身份", who),
        turn_print(s->turn, "%s belongs to the inspected unit, which never learns who reported",
                   who));
}

/* ---- sealing ---- */

/* What is wrong with a box; en NULL: nothing. */
struct wrong {
    const char *zh, *en;
};
#define GOOD ((struct wrong){NULL, NULL})

/* Seals to the same unit are the same share, and no two units have one. */
static bool share_fits(const Ducha__SealedShare *a, const Ducha__SealedShare *b)
{
    bool unit = strcmp(a->holder->belongs_to, b->holder->belongs_to) == 0;
    return strcmp(a->holder->holder, b->holder->holder) != 0 && unit == (a->at == b->at);
}

static bool share_good(struct turn *t, const Ducha__SealedIdentity *box, size_t i)
{
    const Ducha__SealedShare *share = box->share[i];
    const Ducha__Holder *own = share->holder, *holder = NULL;
    if (own && own->holder && strlen(own->holder) <= PERSON_MAX)
        holder = holder_of(t, own->holder);
    return holder && holder_same(own, holder) && strcmp(holder->suite, box->suite) == 0 &&
           share->at >= 1 && share->at <= BOX_SHARES_MAX && share->sealed.len >= 1 &&
           share->sealed.len <= BOX_SHARE_SEALED_MAX;
}

static struct wrong wrong_shares(struct turn *t, const Ducha__SealedIdentity *box)
{
    bool two = false;
    for (size_t i = 0; i < box->n_share; i++) {
        if (!share_good(t, box, i))
            return (struct wrong){"某一份额不属于现任保管人，或与其公钥不符",
                                  "a share is for nobody who is a holder now, with that key"};
        for (size_t before = 0; before < i; before++) {
            if (!share_fits(box->share[before], box->share[i]))
                return (struct wrong){"份额须每人一份，同一单位相同、不同单位不同",
                                      "each holder has one share, the same as others of the "
                                      "unit and another one than other units"};
            two = two || box->share[before]->at != box->share[i]->at;
        }
    }
    return two ? GOOD
               : (struct wrong){"份额须分属至少两个单位的保管人，请先指定",
                                "the shares must go to holders of two units at least: appoint "
                                "them first"};
}

static struct wrong wrong_box(struct turn *t, const Ducha__SealedIdentity *box)
{
    enum suite suite;
    if (!suite_of(box->suite, &suite) || box->sealed.len != box_text_size(suite))
        return (struct wrong){"密文与算法不符，请用 `ducha identity seal` 封存",
                              "the sealed bytes are none of this suite: `ducha identity seal` "
                              "makes them"};
    if (box->n_share > HOLDERS_MAX)
        return (struct wrong){"份额过多", "too many shares"};
    return wrong_shares(t, box);
}

static const char *inspected_holder(const struct step *s, const Ducha__SealedIdentity *box)
{
    for (size_t i = 0; i < box->n_share; i++)
        if (is_inspected(s->turn, s->case_id, box->share[i]->holder->belongs_to))
            return box->share[i]->holder->holder;
    return NULL;
}

static enum err on_identity_seal(struct turn *t, const struct message *m)
{
    Ducha__SealedIdentity *box = body_read(t, m->body, &ducha__sealed_identity__descriptor);
    if (!box)
        return body_bad(t);
    struct step step = step_enter(t, m, m->case_id, &box->base);
    if (!step.rule)
        return OK;
    struct wrong wrong = wrong_box(t, box);
    if (wrong.en)
        return step_refuse(&step, wrong.zh, wrong.en);
    const char *holder = inspected_holder(&step, box);
    if (holder)
        return refuse_inspected(&step, holder);
    row_put(t, "box", m->case_id, &box->base);
    Ducha__IdentitySealed told = DUCHA__IDENTITY_SEALED__INIT;
    told.step = step.told;
    told.case_id = turn_print(t, "%s", m->case_id);
    told.box = box;
    return step_done(&step, &told.base);
}

/* ---- asking to read ---- */

static enum err on_identity_request(struct turn *t, const struct message *m)
{
    Ducha__IdentityRequest *asked = body_read(t, m->body, &ducha__identity_request__descriptor);
    if (!asked)
        return body_bad(t);
    struct step step = step_enter(t, m, m->case_id, &asked->base);
    if (!step.rule)
        return OK;
    if (acts_for_inspected(&step, m->person, m->organ))
        return refuse_inspected(&step, m->person);
    const Ducha__SealedIdentity *box =
        row_of(t, "box", m->case_id, &ducha__sealed_identity__descriptor);
    assert(box); /* the pack has it after sealing */
    if (strcmp(asked->suite, box->suite) != 0 || !holder_key_good(asked->suite, asked->public_key))
        return step_refuse(&step, "公钥与封存所用算法不符，请用 `ducha identity request` 申请",
                           "the key is none of the suite it is sealed with: ask with `ducha "
                           "identity request`");
    const Ducha__RequestKept *before =
        row_of(t, "request", m->case_id, &ducha__request_kept__descriptor);
    Ducha__RequestKept kept = DUCHA__REQUEST_KEPT__INIT;
    kept.has_number = true;
    kept.number = before ? before->number + 1 : 1;
    kept.person = turn_print(t, "%s", m->person);
    kept.organ = turn_print(t, "%s", m->organ);
    kept.request = asked;
    row_put(t, "request", m->case_id, &kept.base);
    Ducha__IdentityRequested told = DUCHA__IDENTITY_REQUESTED__INIT;
    told.step = step.told;
    told.case_id = turn_print(t, "%s", m->case_id);
    told.request = asked;
    told.has_number = true;
    told.number = kept.number;
    return step_done(&step, &told.base);
}

/* ---- releasing ---- */

/* What a holder's release works on. */
struct releasing {
    struct step step;
    const Ducha__IdentityRelease *asked;
    const Ducha__Holder *holder;
    Ducha__RequestKept *request;
};

/* Appointed later, or with another key since: there is no share to release. */
static bool has_share(const struct releasing *r)
{
    const Ducha__SealedIdentity *box =
        row_of(r->step.turn, "box", r->step.case_id, &ducha__sealed_identity__descriptor);
    for (size_t i = 0; box && i < box->n_share; i++)
        if (holder_same(box->share[i]->holder, r->holder))
            return true;
    return false;
}

static bool released_before(const struct releasing *r)
{
    const Ducha__RequestKept *q = r->request;
    for (size_t i = 0; i < q->n_released; i++)
        if (strcmp(q->released[i]->holder, r->holder->holder) == 0 ||
            strcmp(q->released[i]->belongs_to, r->holder->belongs_to) == 0)
            return true;
    return false;
}

static struct wrong wrong_release(const struct releasing *r)
{
    if (!r->holder)
        return (struct wrong){"经办人不是现任身份保管人", "who acts is no holder now"};
    if (!has_share(r))
        return (struct wrong){"封存时未给该保管人份额", "no share was sealed to this holder"};
    if (r->asked->request != r->request->number)
        return (struct wrong){"没有该申请，或已被新的申请取代",
                              "there is no such request, or a newer one replaced it"};
    if (r->request->n_released == UNITS_NEEDED)
        return (struct wrong){"该申请已由两名保管人同意", "two holders have released already"};
    if (released_before(r))
        return (struct wrong){"须由另一单位的另一名保管人同意",
                              "to be released by another holder of another unit"};
    if (r->asked->sealed.len < 1 || r->asked->sealed.len > BOX_SHARE_SEALED_MAX)
        return (struct wrong){"份额密文大小不符", "a sealed share does not have that size"};
    return GOOD;
}

static void keep_release(struct releasing *r)
{
    struct turn *t = r->step.turn;
    Ducha__RequestKept *q = r->request;
    Ducha__Released one = DUCHA__RELEASED__INIT, *all[UNITS_NEEDED];
    one.holder = r->holder->holder;
    one.belongs_to = r->holder->belongs_to;
    one.reason = r->asked->reason;
    one.has_sealed = true;
    one.sealed = r->asked->sealed;
    for (size_t i = 0; i < q->n_released; i++)
        all[i] = q->released[i];
    all[q->n_released] = &one;
    q->released = all;
    q->n_released++;
    row_put(t, "request", r->step.case_id, &q->base);
}

static enum err release(struct releasing *r)
{
    Ducha__IdentityReleased told = DUCHA__IDENTITY_RELEASED__INIT;
    keep_release(r);
    told.step = r->step.told;
    told.case_id = turn_print(r->step.turn, "%s", r->step.case_id);
    told.has_request = told.has_sealed = told.has_complete = true;
    told.request = r->request->number;
    told.reason = r->asked->reason;
    told.sealed = r->asked->sealed;
    told.complete = r->request->n_released == UNITS_NEEDED;
    return step_done(&r->step, &told.base);
}

static enum err on_identity_release(struct turn *t, const struct message *m)
{
    struct releasing r = {.asked = body_read(t, m->body, &ducha__identity_release__descriptor)};
    if (!r.asked)
        return body_bad(t);
    r.step = step_enter(t, m, m->case_id, &r.asked->base);
    if (!r.step.rule)
        return OK;
    r.holder = holder_of(t, m->person);
    r.request = row_of(t, "request", m->case_id, &ducha__request_kept__descriptor);
    assert(r.request); /* the pack has it after asking */
    if (acts_for_inspected(&r.step, m->person, m->organ))
        return refuse_inspected(&r.step, m->person);
    /* The hand-over may have come since. */
    if (acts_for_inspected(&r.step, r.request->person, r.request->organ))
        return refuse_inspected(&r.step, r.request->person);
    struct wrong wrong = wrong_release(&r);
    return wrong.en ? step_refuse(&r.step, wrong.zh, wrong.en) : release(&r);
}

/* ---- what a client needs for its part ---- */

static size_t holders_for(struct turn *t, const char *case_id, Ducha__Holder *all[HOLDERS_MAX])
{
    size_t n = holders_list(t, all), kept = 0;
    for (size_t i = 0; i < n; i++)
        if (!is_inspected(t, case_id, all[i]->belongs_to))
            all[kept++] = all[i];
    return kept;
}

static enum err on_identity_show(struct turn *t, const struct message *m)
{
    Ducha__Holder *holders[HOLDERS_MAX];
    Ducha__IdentityShown told = DUCHA__IDENTITY_SHOWN__INIT;
    if (!body_read(t, m->body, &ducha__identity_show__descriptor) ||
        strlen(m->case_id) > CASE_ID_MAX)
        return body_bad(t);
    told.about = about_of(t, m->case_id);
    told.box = row_of(t, "box", m->case_id, &ducha__sealed_identity__descriptor);
    told.request = row_of(t, "request", m->case_id, &ducha__request_kept__descriptor);
    told.n_holder = holders_for(t, m->case_id, holders);
    told.holder = holders;
    turn_emit(t, "identity.shown", m->case_id, body_pack(t, &told.base));
    return OK;
}

static const struct reaction reactions[] = {
    {"regime.adopted", packs_on_adopted, TOLD},
    {"calendar.amended", packs_on_amended, TOLD},
    {"case.migrated", migrate_on_heard, TOLD},
    {"complaint.recorded", on_complaint_recorded, TOLD},
    {"complaint.handed-over", on_complaint_handed_over, TOLD},
    {"holder.appoint", on_holder_appoint, ASKED},
    {"holder.dismiss", on_holder_dismiss, ASKED},
    {"holder.list", on_holder_list, ASKED},
    {"identity.seal", on_identity_seal, ASKED},
    {"identity.request", on_identity_request, ASKED},
    {"identity.release", on_identity_release, ASKED},
    {"identity.show", on_identity_show, ASKED},
    {0},
};
MODULE(identity, reactions, packs_forget);
