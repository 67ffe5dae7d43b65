/* inspection.c - the team at work: from the notice of presence to the end of field work, and the
 * complaints that come in meanwhile: Articles 13, 20, 23, 24, 30, 37-40.
 *
 *   presence.c     the notice, the days of presence, the methods used, interviews
 *   findings.c     what was found, under the twelve content items; matters handed over at once
 *   complaints.c   intake, links to earlier ones, hand-over
 *   alike.c        which earlier complaints were about the same place or enterprise
 *   batches.c      what was received until the cut-off hour
 *
 * regime.adopt ─► regime.adopted: a pack is checked here, until there is a module for it. */
#include <stdio.h>

#include "modules/inspection/internal.h"

/* ---- adopting a pack ---- */

static enum err refuse_pack(struct turn *t, const struct faults *faults)
{
    const struct fault_pair *f = &faults->item[0];
    char zh[1024], en[1024], more[64] = "", more_zh[64] = "";
    fault_print(&f->zh, zh, sizeof(zh));
    fault_print(&f->en, en, sizeof(en));
    if (faults->count > 1) {
        snprintf(more, sizeof(more), " (and %u more)", faults->count - 1);
        snprintf(more_zh, sizeof(more_zh), "（另有 %u 处）", faults->count - 1);
    }
    return turn_refuse(t, "-", turn_print(t, "%s%s", zh, more_zh), turn_print(t, "%s%s", en, more));
}

static enum err on_regime_adopt(struct turn *t, const struct message *m)
{
    Ducha__RegimePack *pack = body_read(t, m->body, &ducha__regime_pack__descriptor);
    if (!pack)
        return body_bad(t);
    struct faults faults = {0};
    struct regime r;
    packs_check(pack, &r, &faults);
    uint32_t before = faults.count == 0 ? packs_version(t, r.id) : 0;
    enum err e = OK;
    if (faults.count > 0)
        e = refuse_pack(t, &faults);
    else if (r.version <= before)
        e = turn_refuse(
            t, turn_print(t, "%s/-", r.id),
            turn_print(t, "版本 %u 已采用，请提高 pack.yaml 中的 version", before),
            turn_print(t, "version %u is adopted: raise `version` in pack.yaml", before));
    else
        turn_emit(t, "regime.adopted", "", m->body);
    regime_clear(&r);
    faults_clear(&faults);
    return e;
}

/* ---- what the module does ---- */

static const struct effect effects[] = {{"notice", presence_may_begin, presence_begin},
                                        {"use-method", method_may_be_used, method_use},
                                        {"station", station_may_be_held, station_hold},
                                        {"set-up-branch", branch_may_be_set_up, NULL},
                                        {"give-statement", NULL, taking_lateness},
                                        {"call-interview", interview_may_be_called, interview_call},
                                        {"hold-interview", interview_may_be_held, NULL},
                                        {"record-finding", finding_may_be_recorded, finding_record},
                                        {"assign-matter", matter_may_be_assigned, NULL},
                                        {"close-presence", presence_may_end, presence_end},
                                        {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {"inspection", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {
    {"regime.adopt", on_regime_adopt, ASKED},
    TAKE_REACTIONS(inspection),
    {"complaint.import", on_complaint_import, ASKED},
    {"complaint.link", on_complaint_link, ASKED},
    {"batch.close", on_batch_close, ASKED},
    {"complaint.hand-over", on_complaint_hand_over, ASKED},
    {0},
};
MODULE(inspection, reactions, packs_forget);
