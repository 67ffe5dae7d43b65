/* law.c - which regulations hold in this office.
 *
 *   regime.adopt ─► regime.adopted          checked as `ducha regime check` does; or refused, with
 * the first fault and how many more there are
 *
 *   calendar.amend ─► calendar.amended      a year's holidays, as a newer notice gives them
 *
 *   regime.migrate ─► case.migrated         a running case goes on under another version
 * (migrate.c)
 *
 * A module of its own, because an office that runs any one of the others needs it, and only one may
 * say that a pack has become law. The others keep the pack when they hear of it (kit/packs.c). */
#include <stdio.h>

#include "modules/law/internal.h"

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

/* ---- the calendar ---- */

/* The file, read by itself and in the place of the year of the pack that was adopted last: a day
 * may be another year's there, and years have a limit. */
static bool read_year(struct turn *t, const char *text, struct calendar *alone,
                      struct faults *faults)
{
    const struct regime *newest = packs_newest(t);
    struct calendar all = newest ? newest->calendar : (struct calendar){0};
    struct special_day *copy = NULL;
    all.arena = alone->arena;
    if (all.special) {
        copy = arena_alloc(all.arena, all.room * sizeof(*copy));
        memcpy(copy, all.special, all.specials * sizeof(*copy));
        all.special = copy;
    }
    return calendar_amend(alone, "calendar", bytes_of(text), faults) &&
           calendar_amend(&all, "calendar", bytes_of(text), faults);
}

static void take_sources(struct turn *t, Ducha__CalendarYear *told)
{
    struct faults faults = {0};
    struct yaml y;
    yaml_init(&y, "calendar", bytes_of(told->text), &faults);
    const struct yaml_node *list = yaml_list(&y, y.root, "source");
    told->n_source = 0;
    told->source = list ? turn_alloc(t, (list->count + 1) * sizeof(*told->source)) : NULL;
    for (const struct yaml_node *n = told->source ? list->child : NULL; n; n = n->next)
        told->source[told->n_source++] = turn_print(t, "%s", n->text);
    yaml_clear(&y);
    faults_clear(&faults);
}

/* What was amended holds until a newer notice comes, or the same one with what was left out. */
static enum err refuse_older(struct turn *t, const Ducha__YearKept *kept, int32_t announced,
                             const char *text)
{
    if (kept && strcmp(kept->text, text) == 0)
        return turn_refuse(t, "-", "该年日历已如此修订", "the year is amended like this already");
    if (!kept || announced >= day_parse(kept->announced))
        return ERR_ABSENT;
    return turn_refuse(
        t, "-", turn_print(t, "%s 公布的通知已生效，请提交更新的通知", kept->announced),
        turn_print(t, "a notice announced on %s holds already: send a newer one", kept->announced));
}

static enum err amend(struct turn *t, const struct message *m, Ducha__CalendarYear *told,
                      const struct calendar *year)
{
    char day[DAY_TEXT_SIZE];
    int32_t announced = year->announced[0];
    if (announced == DAY_NONE)
        return turn_refuse(t, "-", "文件未写明公布日期，请补上 announced，或在 amended 下补上",
                           "the file does not say when it was announced: add `announced`, or one "
                           "under `amended`");
    if (announced > day_at(m->time))
        return turn_refuse(
            t, "-", turn_print(t, "公布日期 %s 尚未到来", day_text(announced, day)),
            turn_print(t, "the day %s of the announcement has not come", day_text(announced, day)));
    enum err e = refuse_older(t, packs_year(t, year->years[0]), announced, told->text);
    if (e != ERR_ABSENT)
        return e;
    told->has_year = true;
    told->year = year->years[0];
    told->announced = turn_print(t, "%s", day_text(announced, day));
    take_sources(t, told);
    turn_emit(t, "calendar.amended", "", body_pack(t, &told->base));
    return OK;
}

static enum err on_calendar_amend(struct turn *t, const struct message *m)
{
    Ducha__CalendarYear *asked = body_read(t, m->body, &ducha__calendar_year__descriptor);
    struct faults faults = {0};
    struct arena arena = {0};
    struct calendar year = {.arena = &arena};
    enum err e = OK;
    if (!asked)
        return body_bad(t);
    if (!asked->text)
        return body_lacks(t, "text");
    if (!m->person[0] || !m->organ[0])
        return turn_refuse(t, "-", "须写明经办人和机关", "a person and an organ must be named");
    if (read_year(t, asked->text, &year, &faults))
        e = amend(t, m, asked, &year);
    else
        e = refuse_pack(t, &faults);
    faults_clear(&faults);
    arena_free(&arena);
    return e;
}

static const struct reaction reactions[] = {
    {"regime.adopt", on_regime_adopt, ASKED},
    {"regime.adopted", packs_on_adopted, TOLD},
    {"calendar.amend", on_calendar_amend, ASKED},
    {"calendar.amended", packs_on_amended, TOLD},
    {"regime.migrate", law_on_migrate, ASKED},
    {"planning.taken", law_on_taken, TOLD},
    {"inspection.taken", law_on_taken, TOLD},
    {"reporting.taken", law_on_taken, TOLD},
    {"referral.taken", law_on_taken, TOLD},
    {"rectification.taken", law_on_taken, TOLD},
    {"disclosure.taken", law_on_taken, TOLD},
    {"archive.taken", law_on_taken, TOLD},
    {"complaint.recorded", law_on_told, TOLD},
    {"complaint.closed", law_on_told, TOLD},
    {"complaint.reopened", law_on_told, TOLD},
    {"batch.closed", law_on_told, TOLD},
    {0},
};
MODULE(law, reactions, packs_forget);
