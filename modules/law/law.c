/* law.c - which regulations hold in this office.
 *
 *   regime.adopt ─► regime.adopted          checked as `ducha regime check` does; or refused, with
 * the first fault and how many more there are
 *
 * A module of its own, because an office that runs any one of the others needs it, and only one may
 * say that a pack has become law. The others keep the pack when they hear of it (kit/packs.c). */
#include <stdio.h>

#include "modules/kit/packs.h"

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

static const struct reaction reactions[] = {
    {"regime.adopt", on_regime_adopt, ASKED},
    {"regime.adopted", packs_on_adopted, TOLD},
    {0},
};
MODULE(law, reactions, packs_forget);
