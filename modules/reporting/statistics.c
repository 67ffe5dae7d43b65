/* statistics.c - numbers that say what they count.
 *
 * Published tables count the same things in several ways: by item or by issue, 办结 with or without
 * 阶段性, an item under each of its types. So every number here is told with the words of what it
 * counts and what it does not.
 *
 * They are folded from what is told, once for the whole office and once for the inspection that the
 * complaint or finding belongs to; nothing is walked. What was counted of a complaint is kept with
 * it, so that an answer which was returned is taken out again. */
#include <inttypes.h>

#include "modules/kit/recipients.h"
#include "modules/reporting/internal.h"
#include "pack/effects.h"
#include "pack/time/period.h"
#include "proto/inspection.pb-c.h"
#include "proto/rectification.pb-c.h"

#define STATE_FINAL "final" /* `letter` of a code of `states` */
#define STATE_STAGE "stage"

/* ---- groups, in the order they are shown ---- */

struct group {
    const char *name;
    const char *zh, *en; /* what is counted */
};

static const struct group groups[] = {
    {"complaints.items",
     "信访举报件数：按件计，一个受理编号计一件；重复导入不计，关联到先前举报的仍计",
     "complaints by item: one reception number is one; an import repeated is not counted, one that "
     "is linked to an earlier one is"},
    {"complaints.issues",
     "举报问题数：按问题计，以现行答复所列子问题为准；未答复或未列子问题的一件计一个",
     "complaints by issue: the sub-issues of the answer that stands; an item without an answer or "
     "without sub-issues counts as one"},
    {"complaints.starred", "其中重点关注件：按件计", "of them starred, by item"},
    {"complaints.linked", "其中已关联到先前举报的：按件计，件数中未扣除",
     "of them linked to an earlier one, by item; they are not taken out of the items"},
    {"complaints.channel", "按来源渠道：按件计", "by channel, by item"},
    {"complaints.type", "按污染类型：一件涉及多个类型的分别计入，故合计可多于件数",
     "by type of pollution: an item of several types is counted under each, so their sum may be "
     "more than the items"},
    {"complaints.answered", "现有答复的件数：被退回或重新办理而未再答复的不计",
     "items with an answer that stands: one returned or reopened and not answered again is not "
     "counted"},
    {"complaints.verdict", "按是否属实：按件计，以现行答复的总体结论为准",
     "by verdict, by item: the whole verdict of the answer that stands"},
    {"issues.verdict", "按是否属实：按问题计，以现行答复的子问题结论为准",
     "by verdict, by issue: each sub-issue's verdict in the answer that stands"},
    {"complaints.state", "按办理状态：按件计，以现行答复为准",
     "by state, by item: the answer that stands"},
    {"complaints.concluded", "办结件数：按件计，不含阶段性办结",
     "concluded, by item, without those concluded for this stage"},
    {"complaints.concluded-or-stage", "办结件数：按件计，含阶段性办结",
     "concluded, by item, with those concluded for this stage"},
    {"complaints.late-answers", "超期答复次数：按答复计，一件多次答复的分别计",
     "answers given late: by answer, an item answered several times may count more than once"},
    {"findings.number", "督察发现数：按登记的发现计", "findings recorded"},
    {"findings.content", "按督察内容：每个发现归入一项，合计等于发现数",
     "by content item: each finding under one, their sum is the number of findings"},
    {"findings.gravity", "按问题程度：合计等于发现数",
     "by gravity: their sum is the number of findings"},
    {"findings.breach", "其中涉及失职失责的发现数",
     "of the findings, those that involve a breach of duty"},
};
#define GROUPS (sizeof(groups) / sizeof(groups[0]))

/* ---- the two rows that a thing is counted in ---- */

struct counts {
    struct tally office, inspection;
    bool has_inspection;
};

static struct tally tally_for(struct turn *t, const char *whose)
{
    return tally_open(t, turn_key(t, "statistics", whose, NULL));
}

static struct counts counts_open(struct turn *t, const char *inspection)
{
    struct counts c = {.office = tally_for(t, WHOLE_OFFICE),
                       .has_inspection = inspection && inspection[0]};
    if (c.has_inspection)
        c.inspection = tally_for(t, inspection);
    return c;
}

static void count(struct counts *c, const char *group, const char *of, int64_t by)
{
    tally_add(&c->office, group, of && of[0] ? of : "", by);
    if (c->has_inspection)
        tally_add(&c->inspection, group, of && of[0] ? of : "", by);
}

static void counts_close(struct counts *c)
{
    tally_close(&c->office);
    if (c->has_inspection)
        tally_close(&c->inspection);
}

/* ---- findings ---- */

void statistics_finding(struct turn *t, const char *inspection, const Ducha__FindingLine *line)
{
    struct counts c = counts_open(t, inspection);
    count(&c, "findings.number", "", +1);
    count(&c, "findings.content", line->content, +1);
    count(&c, "findings.gravity", line->gravity, +1);
    if (strcmp(line->breach, "yes") == 0)
        count(&c, "findings.breach", "", +1);
    counts_close(&c);
}

/* ---- complaints ---- */

static Ducha__ComplaintCounted *counted_of(struct turn *t, const char *case_id)
{
    if (!case_id[0] || strlen(case_id) > CASE_ID_MAX)
        return NULL;
    struct bytes row = turn_get(t, turn_key(t, "counted", case_id, NULL));
    return row.data ? body_read(t, row, &ducha__complaint_counted__descriptor) : NULL;
}

static void counted_put(struct turn *t, const char *case_id, const Ducha__ComplaintCounted *kept)
{
    turn_put(t, turn_key(t, "counted", case_id, NULL), body_pack(t, &kept->base));
}

static const char *or_not_said(const char *text)
{
    return text && text[0] ? text : NOT_SAID;
}

enum err statistics_hear_recorded(struct turn *t, const struct message *m)
{
    const Ducha__ComplaintRecorded *told =
        body_read(t, m->body, &ducha__complaint_recorded__descriptor);
    if (!told || !told->complaint || !m->case_id[0] || strlen(m->case_id) > CASE_ID_MAX)
        return body_bad(t);
    const Ducha__Complaint *complaint = told->complaint;
    Ducha__ComplaintCounted kept = DUCHA__COMPLAINT_COUNTED__INIT;
    kept.belongs_to = complaint->belongs_to;
    counted_put(t, m->case_id, &kept);
    struct counts c = counts_open(t, complaint->belongs_to);
    count(&c, "complaints.items", "", +1);
    count(&c, "complaints.issues", "", +1);
    count(&c, "complaints.channel", or_not_said(complaint->channel), +1);
    if (complaint->key_case)
        count(&c, "complaints.starred", "", +1);
    for (size_t i = 0; i < complaint->n_pollution_type; i++)
        count(&c, "complaints.type", complaint->pollution_type[i], +1);
    if (complaint->n_pollution_type == 0)
        count(&c, "complaints.type", NOT_SAID, +1);
    counts_close(&c);
    return OK;
}

enum err statistics_hear_linked(struct turn *t, const struct message *m)
{
    Ducha__ComplaintCounted *kept = counted_of(t, m->case_id);
    if (!kept || kept->linked)
        return OK;
    kept->has_linked = kept->linked = true;
    counted_put(t, m->case_id, kept);
    struct counts c = counts_open(t, kept->belongs_to);
    count(&c, "complaints.linked", "", +1);
    counts_close(&c);
    return OK;
}

/* ---- answers ---- */

static void count_state(struct counts *c, const struct regime *r, const char *state, int by)
{
    const struct form_field *f = regime_field(r, "state");
    const struct code *code = f ? regime_code(r, f->one_of, state) : NULL;
    const char *letter = code ? code->letter : "";
    count(c, "complaints.state", code ? code->name : state, by);
    if (strcmp(letter, STATE_FINAL) == 0)
        count(c, "complaints.concluded", "", by);
    if (strcmp(letter, STATE_FINAL) == 0 || strcmp(letter, STATE_STAGE) == 0)
        count(c, "complaints.concluded-or-stage", "", by);
}

/* An item counted as one issue before it was answered. */
static void count_answer(struct counts *c, const struct regime *r,
                         const Ducha__ComplaintCounted *kept, int by)
{
    int64_t issues = (int64_t)kept->n_issue;
    count(c, "complaints.answered", "", by);
    count(c, "complaints.verdict", kept->verdict, by);
    count_state(c, r, kept->state, by);
    count(c, "complaints.issues", "", by * (issues - 1));
    for (size_t i = 0; i < kept->n_issue; i++)
        count(c, "issues.verdict", kept->issue[i], by);
}

/* The issues of an answer: one, the whole, where it names none. */
static void take_answer(struct turn *t, Ducha__ComplaintCounted *kept, const Ducha__Answer *answer)
{
    size_t n = answer->n_sub_issue;
    kept->verdict = turn_print(t, "%s", or_not_said(answer->verdict));
    kept->state = turn_print(t, "%s", or_not_said(answer->state));
    kept->issue = turn_alloc(t, (n + 1) * sizeof(*kept->issue));
    assert(kept->issue);
    for (size_t i = 0; i < n; i++)
        kept->issue[i] = turn_print(t, "%s", or_not_said(answer->sub_issue[i]->verdict));
    kept->n_issue = n;
    if (n == 0)
        kept->issue[kept->n_issue++] = kept->verdict;
    kept->has_answered = kept->answered = true;
}

static const struct regime *regime_of(struct turn *t, const struct message *m)
{
    const Ducha__Step *step = told_step(t, m->body);
    return step && step->regime ? packs_find(t, step->regime) : NULL;
}

/* NULL: a complaint that nobody told this module of, or a body that says nothing. */
static Ducha__ComplaintCounted *enter(struct turn *t, const struct message *m,
                                      const struct regime **r)
{
    *r = regime_of(t, m);
    return *r ? counted_of(t, m->case_id) : NULL;
}

enum err statistics_hear_answered(struct turn *t, const struct message *m)
{
    const Ducha__Answered *told = body_read(t, m->body, &ducha__answered__descriptor);
    if (!told || !told->answer)
        return body_bad(t);
    const struct regime *r;
    Ducha__ComplaintCounted *kept = enter(t, m, &r);
    if (!kept)
        return OK;
    struct counts c = counts_open(t, kept->belongs_to);
    if (kept->answered)
        count_answer(&c, r, kept, -1);
    take_answer(t, kept, told->answer);
    count_answer(&c, r, kept, +1);
    if (told->late)
        count(&c, "complaints.late-answers", "", +1);
    counts_close(&c);
    counted_put(t, m->case_id, kept);
    return OK;
}

enum err statistics_hear_back(struct turn *t, const struct message *m)
{
    const struct regime *r;
    Ducha__ComplaintCounted *kept = enter(t, m, &r);
    if (!kept || !kept->answered)
        return OK;
    struct counts c = counts_open(t, kept->belongs_to);
    count_answer(&c, r, kept, -1);
    counts_close(&c);
    kept->answered = false;
    counted_put(t, m->case_id, kept);
    return OK;
}

/* ---- shown ---- */

#define SHOWN_LINES_MAX 1000u

struct showing {
    struct turn *turn;
    const char *whose, *wanted; /* wanted: one group; empty: all */
    Ducha__StatisticsShown told;
    Ducha__Statistic *item[SHOWN_LINES_MAX];
};

/* What is the same of all lines of a group. */
static void show(struct showing *s, const Ducha__Statistic *group, const char *of, uint64_t number)
{
    if (s->told.n_statistic == SHOWN_LINES_MAX) {
        s->told.has_left_off = true;
        s->told.left_off++;
        return;
    }
    Ducha__Statistic *one = turn_alloc(s->turn, sizeof(*one));
    assert(one);
    *one = *group;
    one->of = turn_print(s->turn, "%s", of);
    one->has_number = true;
    one->number = number;
    s->item[s->told.n_statistic++] = one;
}

/* A group of which nothing was counted is a nought, not a gap. */
static void show_group(struct showing *s, const struct tally *tally, const char *name,
                       const Ducha__Statistic *group)
{
    if (s->wanted[0] && strcmp(s->wanted, group->group) != 0)
        return;
    bool some = false;
    for (size_t i = 0; i < tally->kept.n_line; i++) {
        const Ducha__TallyLine *line = tally->kept.line[i];
        if (strcmp(line->group, name) != 0)
            continue;
        show(s, group, line->of, line->number);
        some = true;
    }
    if (!some)
        show(s, group, "", 0);
}

static void show_own(struct showing *s)
{
    struct turn *t = s->turn;
    struct tally tally = tally_for(t, s->whose);
    for (unsigned i = 0; i < GROUPS; i++) {
        Ducha__Statistic group = DUCHA__STATISTIC__INIT;
        group.group = turn_print(t, "%s", groups[i].name);
        group.counts = turn_print(t, "%s", groups[i].zh);
        group.counts_en = turn_print(t, "%s", groups[i].en);
        show_group(s, &tally, groups[i].name, &group);
    }
}

/* ---- rows of a pack, with the words of what one of it is ---- */

static const struct unit {
    const char *word;
    struct words plain, each, number; /* without `each`; with it; where that is a number */
} units[] = {
    {"item",
     {"按件计，一个案件多次办理只计一件", "by item: a case counts once, however often"},
     {"", ""},
     {"", ""}},
    {"issue",
     {"按问题计，每办理一次计一个", "by issue: each time counts as one"},
     {"按问题计，一次所列的每个问题各计一个", "by issue: each one that is named"},
     {"按问题计，以所填数目相加", "by issue: as many as the forms say"}},
    {"person",
     {"按人计，同一办理人多次只计一次", "by person: each one who acts once, however often"},
     {"按人计，同一人多次只计一次", "by person: each one who is named once, however often"},
     {"按人计，以所填人数相加，不同次的同一人无法识别",
      "by person: as many as the forms say; whoever comes twice is not known"}},
    {"person-time",
     {"按人次计，办理一次计一人次", "by person-time: each time somebody acts"},
     {"按人次计，同一人每次都计", "by person-time: each time somebody is named"},
     {"按人次计，以所填人次相加", "by person-time: as many as the forms say"}},
};

static struct words words_of_unit(const struct regime *r, const struct row *row)
{
    const struct form_field *each = regime_field(r, row->each);
    for (unsigned i = 0; i < sizeof(units) / sizeof(units[0]); i++)
        if (strcmp(units[i].word, row->of) == 0)
            return !each                      ? units[i].plain
                   : each->is == FIELD_NUMBER ? units[i].number
                                              : units[i].each;
    return (struct words){"", ""}; /* regime_check() knows the four */
}

static struct words words_of_period(struct turn *t, const struct row *row)
{
    static const char *const zh[PERIODS] = {
        [PERIOD_WEEK] = "周",      [PERIOD_HALF_MONTH] = "半月", [PERIOD_MONTH] = "月",
        [PERIOD_QUARTER] = "季度", [PERIOD_HALF_YEAR] = "半年",  [PERIOD_YEAR] = "年"};
    enum period every;
    if (!period_parse(row->every, &every))
        return (struct words){"", ""};
    return (struct words){
        turn_print(t, "；按办理之日所在%s分列", zh[every]),
        turn_print(t, "; divided by the %s in which it was recorded", row->every)};
}

static struct words words_of_division(struct turn *t, const struct regime *r, const struct row *row)
{
    const struct form_field *by = regime_field(r, row->by);
    if (strcmp(row->by, RECIPIENT_WORD) == 0)
        return (struct words){"；按接收机关分列，移送多个机关的分别计入，故合计可多于总数",
                              "; divided by recipient, under each of several, so their sum may be "
                              "more than all"};
    if (!by)
        return (struct words){"", ""};
    const char *zh = by->many ? "，涉及多项的分别计入，故合计可多于总数" : "";
    const char *en = by->many ? ", under each of several, so their sum may be more than all" : "";
    return (struct words){turn_print(t, "；按%s分列%s", by->words.zh, zh),
                          turn_print(t, "; divided by %s%s", by->words.en, en)};
}

/* 28.5, rounded down: what is below a bound never looks as if it reached it. What is above a most
 * is rounded up, so that it does not look as if it were at it. */
static char *percent(struct turn *t, uint64_t part, uint64_t whole, bool up)
{
    uint64_t tenths = (part * 1000 + (up ? whole - 1 : 0)) / whole;
    return turn_print(t, "%" PRIu64 ".%" PRIu64, tenths / 10, tenths % 10);
}

static void warn(struct turn *t, const struct row *row, const struct row *whole, bool few,
                 Ducha__Statistic *group)
{
    unsigned bound = few ? group->least : group->most;
    group->warning = turn_print(t, "%s占%s的 %s%%，%s %u%%", row->words.zh, whole->words.zh,
                                group->share, few ? "不足" : "超过", bound);
    group->warning_en = turn_print(t, "“%s” is %s %% of “%s” (at %s %u %%)", row->words.en,
                                   group->share, whole->words.en, few ? "least" : "most", bound);
}

/* A part of what another row counts; of nothing there is no part. */
static void show_share(struct showing *s, const struct regime *r, const struct row *row,
                       uint64_t number, Ducha__Statistic *group)
{
    struct turn *t = s->turn;
    const struct row *whole = regime_row(r, STATISTICS, row->share_of);
    if (!whole)
        return;
    struct tally tally = statistic_tally(t, r->id, whole->name, s->whose);
    group->share_of = turn_print(t, "%s/%s", r->id, whole->name);
    group->has_total = true;
    group->total = tally_get(&tally, "", "");
    group->has_least = row->share.said;
    group->least = (uint32_t)row->share.is;
    group->has_most = row->most.said;
    group->most = (uint32_t)row->most.is;
    if (group->total == 0)
        return;
    bool few = number * 100 < group->least * group->total;
    bool many = group->has_most && number * 100 > group->most * group->total;
    group->share = percent(t, number, group->total, many);
    if (few || many)
        warn(t, row, whole, few, group);
}

/* Period after period; while there is none, a nought. */
static void show_periods(struct showing *s, const struct regime *r, const struct row *row,
                         const Ducha__Statistic *group)
{
    struct bytes at = {0};
    struct tally tally;
    bool some = false;
    for (; statistic_next(s->turn, r->id, row->name, s->whose, &at, &tally); some = true)
        show_group(s, &tally, "", group);
    if (!some && (!s->wanted[0] || strcmp(s->wanted, group->group) == 0))
        show(s, group, "", 0);
}

static void show_row(struct showing *s, const struct regime *r, const struct row *row)
{
    struct turn *t = s->turn;
    struct words unit = words_of_unit(r, row), division = words_of_division(t, r, row);
    struct words period = words_of_period(t, row);
    Ducha__Statistic group = DUCHA__STATISTIC__INIT;
    group.group = turn_print(t, "%s/%s", r->id, row->name);
    group.counts = turn_print(t, "%s：%s%s%s", row->words.zh, unit.zh, period.zh, division.zh);
    group.counts_en = turn_print(t, "%s, %s%s%s", row->words.en, unit.en, period.en, division.en);
    group.clause = clause_cited(t, r, row->clause);
    group.unit = turn_print(t, "%s", row->of);
    if (row->every[0]) {
        show_periods(s, r, row, &group);
        return;
    }
    struct tally tally = statistic_tally(t, r->id, row->name, s->whose);
    show_share(s, r, row, tally_get(&tally, "", ""), &group);
    show_group(s, &tally, "", &group);
}

static void show_rows(struct showing *s, const struct regime *r)
{
    for (const struct row *row = r ? r->rows[STATISTICS] : NULL; row; row = row->next)
        show_row(s, r, row);
}

/* Of a case those of its own regime, of the office those of every regulation it has adopted. */
static void show_packs(struct showing *s, const char *case_id)
{
    const char *full = case_id[0] ? casefile_regime(s->turn, case_id) : NULL;
    if (case_id[0]) {
        show_rows(s, full ? packs_find(s->turn, full) : NULL);
        return;
    }
    struct bytes at = {0};
    for (const struct regime *r; (r = packs_next(s->turn, &at));)
        show_rows(s, r);
}

/* ---- a group that there is not ---- */

/* Of this module's own and of every pack in force here; all: their names, as they are found. */
static bool is_group(struct turn *t, const char *wanted, const char **all)
{
    struct bytes at = {0};
    bool found = wanted[0] == '\0';
    for (unsigned i = 0; i < GROUPS; i++) {
        found = found || strcmp(wanted, groups[i].name) == 0;
        *all = turn_print(t, "%s%s%s", *all, i ? " " : "", groups[i].name);
    }
    for (const struct regime *r; (r = packs_next(t, &at));)
        for (const struct row *row = r->rows[STATISTICS]; row; row = row->next) {
            const char *name = turn_print(t, "%s/%s", r->id, row->name);
            found = found || strcmp(wanted, name) == 0;
            *all = turn_print(t, "%s %s", *all, name);
        }
    return found;
}

enum err on_statistics_show(struct turn *t, const struct message *m)
{
    struct showing *s = turn_alloc(t, sizeof(*s));
    const Ducha__StatisticsShow *asked = body_read(t, m->body, &ducha__statistics_show__descriptor);
    if (!s || !asked || strlen(m->case_id) > CASE_ID_MAX)
        return body_bad(t);
    const char *wanted = asked->group ? turn_cut(t, asked->group, SHOWN_MAX) : "", *all = "";
    if (!is_group(t, wanted, &all))
        return turn_refuse(t, "-", turn_print(t, "没有统计组 %s；可选：%s", wanted, all),
                           turn_print(t, "there is no group %s; there are: %s", wanted, all));
    *s = (struct showing){.turn = t, .told = DUCHA__STATISTICS_SHOWN__INIT};
    s->whose = m->case_id[0] ? m->case_id : WHOLE_OFFICE;
    s->wanted = asked->group ? asked->group : "";
    s->told.case_id = turn_print(t, "%s", m->case_id);
    s->told.statistic = s->item;
    show_own(s);
    show_packs(s, m->case_id);
    turn_emit(t, "statistics.shown", NULL, body_pack(t, &s->told.base));
    return OK;
}
