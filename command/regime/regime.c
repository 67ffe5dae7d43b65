/* regime.c - rule packs: is one right, what does it say, and make it law in this office. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/call/whole.h"
#include "command/packs/packs.h"
#include "command/picture/picture.h"
#include "command/regime/adopted.h"
#include "command/regime/internal.h"
#include "command/regime/regime.h"
#include "command/talk/talk.h"
#include "command/wording/marks.h"

#define ADOPT_WAIT_MS 20000 /* a module reads the whole pack before it answers */

/* ---- check ---- */

static unsigned count_rules(const struct regime *r)
{
    unsigned n = 0;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        n++;
    return n;
}

static unsigned count_covered(const struct regime *r)
{
    unsigned n = 0;
    for (const struct covered *v = r->covered; v; v = v->next)
        n++;
    return n;
}

static unsigned count_articles(const struct document *d)
{
    unsigned n = d->articles;
    for (const char *const *c = d->clauses; c && *c; c++)
        n++;
    return n;
}

static void say_good(const struct call *c, const struct opened *o)
{
    const struct regime *r = &o->regime;
    say(c,
        tr("%s is right: %s, %s of %s (%s), %s.",
           "%s 无误：步骤 %s 个，条款 %s 处，全文 %s 条（%s），日历 %s 年。"),
        r->full, PLURAL(count_rules(r), "step", "steps"),
        PLURAL(count_covered(r), "clause", "clauses"),
        PLURAL(count_articles(r->documents), "article", "articles"),
        r->documents->complete ? tr("complete", "已全部覆盖") : tr("begun", "部分覆盖"),
        PLURAL(r->calendar.year_count, "calendar year", "calendar years"));
}

static enum outcome run_check(struct call *c)
{
    struct opened o;
    enum outcome outcome = pack_open(&o, c, call_arg(c, 0));
    if (outcome == OUTCOME_OK) {
        outcome = pack_faults(c, &o);
        if (outcome == OUTCOME_OK)
            say_good(c, &o);
    }
    pack_close(&o);
    return outcome;
}

/* The version before it goes on until a later one is in force. */
static void say_law(struct call *c, const struct regime *r)
{
    char day[DAY_TEXT_SIZE];
    if (r->version == 1)
        say(c,
            tr("%s is law here for cases opened from now on.", "%s 已生效，此后新立案件依此办理。"),
            r->full);
    else
        say(c,
            tr("%s is law here for cases opened from now on, and from %s at the earliest.",
               "%s 已采用，此后（最早自 %s 起）新立案件依此办理。"),
            r->full, day_text(r->in_force, day));
}

/* ---- adopt ---- */

static enum outcome adopt(struct call *c, const struct opened *o, struct ducha *d, struct arena *a)
{
    struct answer answer;
    struct bytes body = pack_files_body(&o->files, o->regime.id, o->regime.version, a);
    struct ducha_message m = {.kind = "regime.adopt",
                              .person = call_text(c, "person"),
                              .organ = call_text(c, "organ"),
                              .body = body.data,
                              .body_size = body.size};
    enum outcome outcome = talk_ask(c, d, &m, NULL, ADOPT_WAIT_MS, a, &answer);
    if (outcome != OUTCOME_OK)
        return outcome;
    answer_print(c->data, &answer);
    outcome = answer_outcome(&answer);
    if (outcome == OUTCOME_OK)
        say_law(c, &o->regime);
    return outcome;
}

static enum outcome run_adopt(struct call *c)
{
    struct opened o;
    struct ducha *d = NULL;
    struct ducha_event welcome;
    struct arena a = {0};
    enum outcome outcome = pack_open(&o, c, call_arg(c, 0));
    if (outcome == OUTCOME_OK && o.faults.count) {
        outcome = pack_no_use(c, &o);
    } else if (outcome == OUTCOME_OK) {
        outcome = talk_open(c, "regime", &d, &welcome);
    }
    if (d) {
        talk_listen(d, welcome.head);
        outcome = adopt(c, &o, d, &a);
    }
    ducha_close(d);
    arena_free(&a);
    pack_close(&o);
    return outcome;
}

/* ---- show ---- */

static void list_organs(struct listing *l, const struct regime *r)
{
    static const struct column columns[] = {
        {"name", "organ", "机构", COLUMN_TEXT},
        {"words", "means", "名称", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {0},
    };
    listing_init(l, columns);
    for (const struct organ *o = r->organs; o; o = o->next) {
        listing_row(l);
        listing_set(l, 0, "%s", o->name);
        listing_set(l, 1, "%s", tr(o->words.en, o->words.zh));
        listing_some(l, 2, o->clause);
    }
}

static void list_steps(struct listing *l, const struct regime *r)
{
    static const struct column columns[] = {
        {"name", "step", "步骤", COLUMN_TEXT},
        {"words", "means", "名称", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"asks", "asked with", "请求", COLUMN_TEXT},
        {"tells", "tells", "告知", COLUMN_TEXT},
        {"by", "by", "由谁提出", COLUMN_TEXT},
        {"after", "after", "须先完成", COLUMN_TEXT},
        {"unless", "unless", "不得已完成", COLUMN_TEXT},
        {"not_same_person_as", "another person than", "须另一人", COLUMN_TEXT},
        {"starts", "starts", "起算时限", COLUMN_TEXT},
        {"stops", "stops", "终止时限", COLUMN_TEXT},
        {"needs", "fields", "须填", COLUMN_TEXT},
        {"opens", "opens", "另立", COLUMN_TEXT},
        {"types", NULL, NULL, COLUMN_JSON},
        {"stage", NULL, NULL, COLUMN_JSON},
        {0},
    };
    listing_init(l, columns);
    for (const struct rule *s = r->rules; s; s = s->next) {
        listing_row(l);
        listing_set(l, 0, "%s", s->name);
        listing_set(l, 1, "%s", tr(s->words.en, s->words.zh));
        listing_some(l, 2, s->clause);
        listing_some(l, 3, s->asks);
        listing_some(l, 4, s->tells);
        listing_some(l, 5,
                     s->askers ? askers_words(&l->arena, r, s, s->by) : listing_joined(l, s->by));
        listing_some(l, 6, listing_joined(l, s->after));
        listing_some(l, 7, listing_joined(l, s->unless));
        listing_some(l, 8, listing_joined(l, s->apart));
        listing_some(l, 9, listing_joined(l, s->starts));
        listing_some(l, 10, listing_joined(l, s->stops));
        listing_some(l, 11,
                     s->needed ? needs_words(&l->arena, r, s, false) : listing_joined(l, s->needs));
        listing_some(l, 12, s->opens);
        listing_set(l, 13, "%s", out_json_names(&l->arena, s->types));
        listing_set(l, 14, "%s", out_json_names(&l->arena, s->stages));
    }
}

/* 10 workdays; 5 workdays | 10 workdays: by what the case is; or the field that holds the day. */
static const char *lengths(struct listing *l, const struct time_limit *d)
{
    struct arena *a = &l->arena;
    const char *all = d->until;
    for (const struct limit_span *s = d->spans; s; s = s->next)
        all = arena_print(a, "%s%s%s", all, all[0] ? " | " : "", length_words(a, &s));
    if (d->before[0])
        all = arena_print(a, tr("%s before %s", "%s，%s 之前"), all, d->before);
    for (const struct limit_span *s = d->least; s; s = s->next)
        all =
            arena_print(a, tr("%s, at least %s", "%s，不少于%s"), all, within_words(a, s->within));
    if (d->still)
        all = arena_print(a, tr("%s, still for %s at most", "%s，中止至多%s"), all,
                          within_words(a, d->still->within));
    if (d->still_all)
        all = arena_print(a, tr("%s, still for %s altogether", "%s，中止累计至多%s"), all,
                          within_words(a, d->still_all->within));
    if (d->reminds)
        all = arena_print(a, tr("%s, reminded of %s before", "%s，期满前%s提醒"), all,
                          within_words(a, d->reminds->within));
    return all;
}

static void list_deadlines(struct listing *l, const struct regime *r)
{
    static const struct column columns[] = {
        {"name", "deadline", "时限", COLUMN_TEXT},
        {"words", "means", "名称", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"within", "within", "时长", COLUMN_TEXT},
        {"set_by_office", "set by this office", "由本单位规定", COLUMN_BOOL},
        {"says", "then says", "到期时发出", COLUMN_TEXT},
        {0},
    };
    listing_init(l, columns);
    for (const struct time_limit *d = r->limits; d; d = d->next) {
        listing_row(l);
        listing_set(l, 0, "%s", d->name);
        listing_set(l, 1, "%s", tr(d->words.en, d->words.zh));
        listing_some(l, 2, d->clause);
        listing_some(l, 3, lengths(l, d));
        listing_bool(l, 4, d->spans && d->spans->by_office);
        listing_some(l, 5, d->says);
    }
}

static void list_types(struct listing *l, const struct regime *r)
{
    static const struct column columns[] = {
        {"name", "type of case", "案件类型", COLUMN_TEXT},
        {"words", "means", "名称", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"ends_with", "ends with", "结案步骤", COLUMN_TEXT},
        {"parent", "belongs to", "所属类型", COLUMN_TEXT},
        {"in_stages", "stages", "环节", COLUMN_TEXT},
        {"stages", NULL, NULL, COLUMN_JSON},
        {0},
    };
    listing_init(l, columns);
    for (const struct case_type *t = r->types; t; t = t->next) {
        listing_row(l);
        listing_set(l, 0, "%s", t->name);
        listing_set(l, 1, "%s", tr(t->words.en, t->words.zh));
        listing_some(l, 2, t->clause);
        listing_some(l, 3, t->ends);
        listing_some(l, 4, listing_joined(l, t->parents));
        listing_some(l, 5, listing_joined(l, t->stages));
        listing_set(l, 6, "%s", out_json_names(&l->arena, t->stages));
    }
}

/* Of the tables that one module reads each. */
static void list_rows(struct listing *l, const struct regime *r)
{
    static const struct column columns[] = {
        {"table", "table", "表", COLUMN_TEXT},
        {"name", "row", "行", COLUMN_TEXT},
        {"words", "means", "名称", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {0},
    };
    listing_init(l, columns);
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = r->rows[i]; row; row = row->next) {
            listing_row(l);
            listing_set(l, 0, "%s", regime_section(i));
            listing_set(l, 1, "%s", row->name);
            listing_set(l, 2, "%s", tr(row->words.en, row->words.zh));
            listing_some(l, 3, row->clause);
        }
}

static const struct part {
    const char *key;
    void (*list)(struct listing *l, const struct regime *r);
} parts[] = {{"organs", list_organs},
             {"types", list_types},
             {"steps", list_steps},
             {"deadlines", list_deadlines},
             {"rows", list_rows}};
#define PARTS (sizeof(parts) / sizeof(parts[0]))

static void show_json(const struct regime *r, FILE *to)
{
    char day[DAY_TEXT_SIZE];
    struct listing l;
    fputs("{\"schema\":1,\"regime\":", to);
    out_json_text(to, r->full);
    fputs(",\"name\":", to);
    out_json_text(to, tr(r->words.en, r->words.zh));
    fputs(",\"source\":", to);
    out_json_text(to, r->source);
    fprintf(to, ",\"in_force\":\"%s\"", day_text(r->in_force, day));
    for (unsigned i = 0; i < PARTS; i++) {
        parts[i].list(&l, r);
        fprintf(to, ",\"%s\":[", parts[i].key);
        for (unsigned row = 0; row < l.row_count; row++) {
            fputs(row ? "," : "", to);
            listing_json_row(&l, to, row);
        }
        fputc(']', to);
        listing_clear(&l);
    }
    fputs("}\n", to);
}

static void show_tables(const struct regime *r, const struct call *c)
{
    char day[DAY_TEXT_SIZE];
    struct listing l;
    fprintf(c->data, "%s  %s\n", r->full, tr(r->words.en, r->words.zh));
    out_wrapped(c->data, 2, r->source);
    fprintf(c->data, "%s %s\n", tr("  in force from", "  施行日期"), day_text(r->in_force, day));
    for (unsigned i = 0; i < PARTS; i++) {
        fputc('\n', c->data);
        parts[i].list(&l, r);
        listing_print(&l, c, parts[i].key);
        listing_clear(&l);
    }
}

/* ---- show as a picture ---- */

struct drawing {
    const struct call *call;
    const struct regime *regime;
    const struct case_type *type;
};

static enum outcome put_drawing(void *self, FILE *to)
{
    const struct drawing *d = self;
    if (call_has(d->call, "svg"))
        regime_svg(to, d->regime, d->type);
    else
        regime_bpmn(to, d->regime, d->type);
    return OUTCOME_OK;
}

static enum outcome no_type(struct call *c, const struct regime *r, const char *name)
{
    const char *all = "";
    struct arena a = {0};
    for (const struct case_type *t = r->types; t; t = t->next)
        all = arena_print(&a, "%s%s%s", all, all[0] ? ", " : "", t->name);
    enum outcome outcome =
        call_fail(c, ERR_ABSENT, arena_print(&a, tr("it has: %s", "可选：%s"), all),
                  tr("%s has no type `%s`", "%s 没有类型 `%s`"), r->full, name);
    arena_free(&a);
    return outcome;
}

static enum outcome show_picture(struct call *c, const struct regime *r)
{
    const char *name = call_text(c, "type"), *out = call_text(c, "out");
    struct drawing d = {c, r, name ? regime_type(r, name) : picture_type(r)};
    if (name && !d.type)
        return no_type(c, r, name);
    return out ? whole_file(c, out, put_drawing, &d) : put_drawing(&d, c->data);
}

static bool is_picture(const struct call *c)
{
    return call_has(c, "svg") || call_has(c, "bpmn");
}

/* Flags that do not go together, or not without another. */
static enum outcome show_usable(struct call *c)
{
    if (call_has(c, "svg") && call_has(c, "bpmn"))
        return call_fail(c, ERR_USAGE, tr("give one of them", "请只给其中一个"),
                         tr("--svg and --bpmn are two pictures", "--svg 和 --bpmn 是两种图"));
    if ((call_has(c, "type") || call_has(c, "out")) && !is_picture(c))
        return call_fail(c, ERR_USAGE, tr("add --svg or --bpmn", "请加上 --svg 或 --bpmn"),
                         tr("--type and --out belong to a picture", "--type 和 --out 用于出图"));
    if (call_arg(c, 1) && is_picture(c))
        return call_fail(c, ERR_USAGE, tr("leave out one of them", "请去掉其中一个"),
                         tr("a picture is of a type of case: --type", "图按案件类型绘制：--type"));
    return OUTCOME_OK;
}

static enum outcome run_show(struct call *c)
{
    struct named_pack p = {0};
    enum outcome outcome = show_usable(c);
    if (outcome == OUTCOME_OK)
        outcome = named_open(&p, c, call_arg(c, 0));
    if (outcome == OUTCOME_OK && is_picture(c)) {
        outcome = show_picture(c, p.regime);
    } else if (outcome == OUTCOME_OK && call_arg(c, 1)) {
        outcome = show_entry(c, p.regime, call_arg(c, 1));
    } else if (outcome == OUTCOME_OK) {
        if (call_has(c, "json"))
            show_json(p.regime, c->data);
        else
            show_tables(p.regime, c);
    }
    named_close(&p);
    return outcome;
}

static const struct argument pack_arguments[] = {
    {.name = "PACK",
     .type = FLAG_TEXT,
     .en = "a folder, or the name of a pack",
     .zh = "规则包目录或名称",
     .names = pack_names},
    {0},
};
static const struct argument named_arguments[] = {
    {.name = "PACK",
     .type = FLAG_TEXT,
     .en = "a folder, the name of a pack, or a version adopted here, NAME@1",
     .zh = "规则包目录、名称，或本单位采用的版本（名称@1）",
     .names = pack_names},
    {0},
};
static const struct argument show_arguments[] = {
    {.name = "PACK",
     .type = FLAG_TEXT,
     .en = "a folder, the name of a pack, or a version adopted here, NAME@1",
     .zh = "规则包目录、名称，或本单位采用的版本（名称@1）",
     .names = pack_names},
    {.name = "NAME",
     .type = FLAG_TEXT,
     .optional = true,
     .en = "a step, deadline, type, field ... by its name or words: all that the pack says of it",
     .zh = "步骤、时限、类型、字段等的名称：列出规则包对其的全部规定"},
    {0},
};
static const struct flag check_flags[] = {FLAG_JSON, FLAG_JSONL, {0}};
static const struct flag adopt_flags[] = {
    {.name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人"},
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "in whose name: a word of the pack",
     .zh = "以何名义：规则包中的机构"},
    {0},
};
static const struct flag show_flags[] = {
    {.name = "svg",
     .type = FLAG_BARE,
     .en = "a type of case as a swim-lane diagram",
     .zh = "将一类案件绘成泳道图"},
    {.name = "bpmn",
     .type = FLAG_BARE,
     .en = "the same as BPMN 2.0, for modelling tools",
     .zh = "同上，输出 BPMN 2.0，供建模工具使用"},
    {.name = "type",
     .type = FLAG_TEXT,
     .value = "TYPE",
     .en = "which type of case; else the first that has stages",
     .zh = "案件类型；不给则取第一个有环节的类型"},
    {.name = "out",
     .letter = 'o',
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "a new file; else standard output",
     .zh = "新文件；默认为标准输出"},
    FLAG_JSON,
    FLAG_NO_HEADERS,
    {0},
};
static const struct argument diff_arguments[] = {
    {.name = "PACK",
     .type = FLAG_TEXT,
     .en = "the old one: a folder, the name of a pack, or a version adopted here, NAME@1",
     .zh = "旧规则包：目录、名称，或本单位采用的版本（名称@1）"},
    {.name = "NEW",
     .type = FLAG_TEXT,
     .optional = true,
     .en = "the new one; without it PACK is, beside what this office adopted of it",
     .zh = "新规则包；不给则以第一个为新，与本单位已采用的版本比较"},
    {0},
};
static const struct flag diff_flags[] = {
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "only what changes for this organ",
     .zh = "只看对该机构的变化"},
    FLAG_JSON,
    {0},
};
static const struct flag migrate_flags[] = {
    {.name = "to",
     .type = FLAG_TEXT,
     .value = "PACK@VERSION",
     .en = "the version they go on under; it is adopted here",
     .zh = "改用的版本，须已采用"},
    {.name = "plan", .type = FLAG_BARE, .en = "say what would become of them", .zh = "只说明变动"},
    {.name = "apply", .type = FLAG_BARE, .en = "ask the running office", .zh = "向督察办提出"},
    {.name = "from",
     .type = FLAG_TEXT,
     .value = "PACK@VERSION",
     .en = "all cases that are not closed and run under this version",
     .zh = "依此版本办理的全部未结案件"},
    {.name = "type",
     .type = FLAG_TEXT,
     .value = "TYPE",
     .en = "of these, only cases of this type",
     .zh = "其中仅限此类型"},
    {.name = "reason", .type = FLAG_TEXT, .value = "TEXT", .en = "why", .zh = "理由"},
    {.name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人"},
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "in whose name: a word of the pack",
     .zh = "以何名义：规则包中的机构"},
    FLAG_JSON,
    FLAG_JSONL,
    FLAG_NO_HEADERS,
    {0},
};
static const struct argument migrate_arguments[] = {
    {.name = "CASE",
     .type = FLAG_TEXT,
     .optional = true,
     .many = true,
     .en = "running cases",
     .zh = "在办案件的案号"},
    {0},
};
static const struct flag coverage_flags[] = {
    {.name = "write",
     .type = FLAG_BARE,
     .en = "print a `coverage` section with every clause that the pack cites",
     .zh = "输出含规则包所引用各条款的 `coverage` 节"},
    FLAG_JSON,
    FLAG_NO_HEADERS,
    {0},
};

const struct command regime_commands[] = {
    {.name = "regime check",
     .en = "name every fault of a rule pack with its line",
     .zh = "检查规则包，逐处指出问题和行号",
     .more_en = "A word with a / is a folder. A word alone is a pack of the office (packs/NAME), "
                "else one that came with ducha, else a folder here. Leaves with 0 when all is "
                "right and with 3 when there are faults.",
     .more_zh = "含 / 的为目录；否则依次取督察办 packs/ 下的规则包、随 ducha 提供的规则包、"
                "当前目录下的目录。无误以 0 退出，有问题以 3 退出。",
     .flags = check_flags,
     .arguments = pack_arguments,
     .run = run_check},
    {.name = "regime adopt",
     .en = "make a rule pack law in the running office",
     .zh = "在运行中的督察办采用规则包",
     .more_en = "Sends the pack and the calendar's years as one entry of the log. Cases keep the "
                "pack they were opened under. A pack with faults is not sent.",
     .more_zh = "将规则包与日历作为一条日志提交。已立案件仍依立案时的规则包办理。"
                "有问题的规则包不会提交。",
     .flags = adopt_flags,
     .arguments = pack_arguments,
     .run = run_adopt},
    {.name = "regime show",
     .en = "organs, steps and deadlines of a rule pack",
     .zh = "查看规则包的机构、步骤和时限",
     .more_en =
         "NAME@2 is that version as this office adopted it; a name that no folder has is the "
         "version adopted last. With --svg or --bpmn: one type of case as a picture. Lanes are "
         "organs, columns "
         "are stages, boxes are steps with their clauses; arrows say what must stand "
         "before, dashed ones what is taken back. The same pack gives the same picture.",
     .more_zh = "名称@2 为本单位采用的该版本；没有同名目录时，名称指最近采用的版本。"
                "用 --svg 或 --bpmn 时将一类案件绘成图：泳道为机构，各列为环节，方框为步骤及"
                "条款；箭头表示须先完成，虚线表示退回。同一规则包所绘之图相同。",
     .flags = show_flags,
     .arguments = show_arguments,
     .run = run_show},
    {.name = "regime diff",
     .en = "what changes for whom from one rule pack to another, and which cases it touches",
     .zh = "比较两个规则包：对谁有何变化，涉及哪些在办案件",
     .more_en = "Steps, deadlines, types, stages, organs, forms, codes and tables, key by key, "
                "for each organ that they concern. In an office also the running cases for which "
                "something still to come, or a deadline that runs, would be different. The log is "
                "read; nothing is written, and the bus need not run.",
     .more_zh = "按所涉机构逐项列出步骤、时限、案件类型、环节、机构、填报项、代码和各表的变化。"
                "在督察办目录中还列出受影响的在办案件：尚待办理的步骤或进行中的时限有变化者。"
                "只读取日志，不作任何更改，也无须运行总线。",
     .flags = diff_flags,
     .arguments = diff_arguments,
     .run = regime_diff_run},
    {.name = "regime coverage",
     .en = "clause by clause: what in the pack carries it, or why nothing has to",
     .zh = "逐条查看由规则包何处承载，或为何属宣示性条款",
     .more_en = "With --write: a `coverage` section as YAML: what the pack's own has already "
                "without names that nothing answers to, each "
                "other clause that is cited with the entries that cite it, and in a comment the "
                "articles that nothing cites. PACK may have faults. Save it as a file of the pack, "
                "in place of the section that is there.",
     .more_zh = "用 --write 时以 YAML 输出 `coverage` "
                "节：已写明的照录（已不存在的名字除外），其余被引用的条款列出引用它的各项，"
                "未被引用的条号写入注释。规则包可以有问题。请存为规则包中的文件，代替原有的一节。",
     .flags = coverage_flags,
     .arguments = named_arguments,
     .run = run_coverage},
    {.name = "regime migrate",
     .en = "have running cases go on under another version",
     .zh = "将在办案件改用另一版本的规则包",
     .more_en = "With --plan: for each case what is kept, what has another name (`renamed` of the "
                "pack), what is dropped because the new version does not have it, and what is in "
                "the way; leaves with 3 when a case cannot go. With --apply the office judges each "
                "case again and records it; from then on its steps are judged by the new version. "
                "Running deadlines keep their day.",
     .more_zh = "用 --plan 时逐案说明保留、改名（规则包的 renamed）和舍去的内容，以及不能改用的"
                "原因；有不能改用的以 3 退出。用 --apply 时由督察办逐案再行判断并记入日志，"
                "此后各步骤依新版本办理，进行中的时限日期不变。",
     .flags = migrate_flags,
     .arguments = migrate_arguments,
     .run = migrate_run},
    {0},
};
