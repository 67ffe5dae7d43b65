/* shown.c - see shown.h. What a message holds is walked as JSON, so a kind that comes later is
 * shown too; its keys then stand for themselves. */
#include "command/talk/shown.h"

#include <jansson.h>
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "proto/json.h"
#include "proto/kinds.h"

#define SHOWN_MEMORY_MAX ((size_t)64 << 20) /* decoding a body of 1 MiB takes less */

/* Of messages; what is not here stands for itself. */
static const struct {
    const char *key, *en, *zh;
} keys[] = {{"case_id", "case", "案号"},
            {"group", "group", "组别"},
            {"of", "of", "分项"},
            {"number", "number", "数量"},
            {"counts", "what is counted", "统计口径"},
            {"clause", "clause", "条款"},
            {"unit", "unit", "单位"},
            {"share_of", "part of", "占比基数"},
            {"total", "total", "总数"},
            {"totals", "totals", "合计"},
            {"share", "percent", "百分比"},
            {"least", "at least", "至少"},
            {"most", "at most", "至多"},
            {"warning", "warning", "提示"},
            {"left_off", "left off", "未列出"},
            {"content", "content", "内容"},
            {"gravity", "gravity", "程度"},
            {"breach", "breach", "情形"},
            {"title", "title", "题目"},
            {"next", "the next page begins behind", "下一页自此之后"},
            {"state", "state", "状态"},
            {"tasks", "tasks", "任务数"},
            {"task", "task", "任务"},
            {"progress", "progress", "进展"},
            {"limit", "time limit", "时限"},
            {"due", "due", "时限"},
            {"late", "late", "逾期"},
            {"problem", "problem", "问题"},
            {"goal", "goal", "目标"},
            {"measures", "measures", "措施"},
            {"inspection", "inspection", "督察"},
            {"measure", "measures", "措施"},
            {"limit_date", "time limit", "时限"},
            {"must_return", "must be sent back", "须退回"},
            {"returned", "sent back", "退回次数"},
            {"reopened", "reopened", "重启次数"},
            {"extended", "extended", "延期次数"},
            {"notice_to", "notice until", "公示至"},
            {"sampled", "spot checks", "抽查次数"},
            {"name", "name", "名称"},
            {"subject", "subject", "对象"},
            {"subjects", "subjects", "对象数"},
            {"kind", "kind", "类别"},
            {"since", "since", "自"},
            {"term", "term", "届期"},
            {"type", "type", "类型"},
            {"lines", "lines", "件数"},
            {"reception_no", "number", "受理编号"},
            {"region", "region", "地区"},
            {"key_case", "key case", "重点关注件"},
            {"provisional", "provisional", "暂定"},
            {"answers", "answers", "答复次数"},
            {"verdict", "verdict", "结论"},
            {"done", "done", "已完成"},
            {"done_on", "done on", "完成日期"},
            {"done_by", "done by", "完成人"},
            {"item", "item", "事项"},
            {"cause", "cause", "起因"},
            {"version", "version", "版次"},
            {"digest", "digest", "摘要值"},
            {"published_on", "published on", "公开日期"},
            {"approved_on", "approved on", "批准日期"},
            {"channel", "channel", "渠道"},
            {"corrections", "corrections", "更正次数"},
            {"fault", "fault", "差错"},
            {"step", "step", "步骤"},
            {"count", "times", "次数"},
            {"first", "first entry", "首条记录"},
            {"last", "last entry", "末条记录"},
            {"first_on", "first on", "首次日期"},
            {"last_on", "last on", "末次日期"},
            {"needed", "needed", "必备"},
            {"missing", "missing", "缺少"},
            {"keeper", "keeper", "保管人"},
            {"retention", "kept for", "留存年限"},
            {"sealed_on", "sealed on", "封存日期"},
            {"sealed_by", "sealed by", "封存人"}};

static const char *key_words(struct arena *a, const char *key)
{
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
        if (strcmp(keys[i].key, key) == 0)
            return tr(keys[i].en, keys[i].zh);
    char *text = arena_text(a, bytes_of(key));
    for (char *p = text; *p; p++)
        *p = *p == '_' ? ' ' : *p;
    return text;
}

/* What the modules' own words mean; what a pack or a form says stands for itself. */
static const char *code_words(const char *key, const char *value)
{
    static const struct {
        const char *key, *value, *en, *zh;
    } codes[] = {{"unit", "item", "item", "件"},
                 {"unit", "issue", "issue", "个问题"},
                 {"unit", "person", "person", "人"},
                 {"unit", "person-time", "person-time", "人次"},
                 {"breach", "yes", "yes", "是"},
                 {"breach", "no", "no", "否"},
                 {"state", "open", "open", "未完成"},
                 {"state", "done-reported", "reported done", "已报完成"},
                 {"state", "verified", "verified", "已核查"},
                 {"state", "noticed", "under notice", "公示中"},
                 {"state", "closed", "closed", "已销号"},
                 {"state", "reopened", "reopened", "重新办理"},
                 {"state", "recorded", "recorded", "已受理"},
                 {"state", "handed-over", "handed over", "已交办"},
                 {"state", "signed", "signed for", "已签收"},
                 {"state", "answered", "answered", "已答复"},
                 {"state", "returned", "returned", "已退回"},
                 {"state", "done", "done", "已完成"},
                 {"state", "running", "running", "进行中"},
                 {"state", "owed", "owed", "尚待安排"},
                 {"state", "on-demand", "on demand", "按需安排"},
                 {"state", "drafted", "drafted", "已起草"},
                 {"state", "approved", "approved", "已批准"},
                 {"state", "published", "published", "已公开"},
                 {"state", "correcting", "being corrected", "更正中"}};
    for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
        if (strcmp(codes[i].key, key) == 0 && strcmp(codes[i].value, value) == 0)
            return tr(codes[i].en, codes[i].zh);
    return value;
}

static const char *value_words(struct arena *a, const char *of, const json_t *v);

/* measure 截污 due 2026-07-31 */
static const char *object_words(struct arena *a, const json_t *v)
{
    const char *key, *all = "";
    json_t *item;
    json_object_foreach((json_t *)(uintptr_t)v, key, item)
    {
        const char *words = value_words(a, key, item);
        if (words[0])
            all = arena_print(a, "%s%s%s %s", all, all[0] ? " " : "", key_words(a, key), words);
    }
    return all;
}

/* Of the member of that name. "": nothing to show; a moment in milliseconds is for programs, and
 * its day stands beside it. */
static const char *value_words(struct arena *a, const char *of, const json_t *v)
{
    size_t i;
    json_t *item;
    const char *all = "";
    if (strcmp(of, "due_at") == 0)
        return "";
    if (json_is_string(v))
        return code_words(of, json_string_value(v));
    if (json_is_boolean(v))
        return json_is_true(v) ? tr("yes", "是") : tr("no", "否");
    if (json_is_integer(v))
        return arena_print(a, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    if (json_is_object(v))
        return object_words(a, v);
    json_array_foreach(v, i, item) all =
        arena_print(a, "%s%s%s", all, i ? tr(", ", "、") : "", value_words(a, of, item));
    return all;
}

/* counts_en stands in an English table in the place of counts, and in no Chinese one. */
static const json_t *member(struct arena *a, const json_t *row, const char *key)
{
    const json_t *en = json_object_get(row, arena_print(a, "%s_en", key));
    return en && lang_get() == LANG_EN ? en : json_object_get(row, key);
}

static bool is_english(const char *key)
{
    size_t n = strlen(key);
    return n > 3 && strcmp(key + n - 3, "_en") == 0;
}

struct keys {
    const char *key[OUT_COLUMNS_MAX];
    unsigned count;
};

/* Of all rows, in the order in which they come; a column in which nothing stands is none. */
static struct keys keys_of(struct arena *a, const json_t *rows)
{
    struct keys k = {0};
    size_t i;
    json_t *row, *v;
    const char *key;
    json_array_foreach(rows, i, row) json_object_foreach(row, key, v)
    {
        unsigned at = 0;
        while (at < k.count && strcmp(k.key[at], key) != 0)
            at++;
        if (at == k.count && k.count < OUT_COLUMNS_MAX - 1 && !is_english(key) &&
            value_words(a, key, v)[0])
            k.key[k.count++] = key;
    }
    return k;
}

/* What is counted under each state is named by it: {"state": [{"name": "open", "tasks": 3}]}. */
static const char *code_of(const char *rows, const char *key)
{
    return strcmp(key, "name") == 0 ? rows : key;
}

static void print_rows(struct call *c, struct arena *a, const char *name, const json_t *rows)
{
    struct column columns[OUT_COLUMNS_MAX] = {{0}};
    struct keys k = keys_of(a, rows);
    struct listing l;
    size_t i;
    json_t *row;
    for (unsigned n = 0; n < k.count; n++) {
        const char *words = key_words(a, k.key[n]);
        bool number = json_is_integer(json_object_get(json_array_get(rows, 0), k.key[n]));
        columns[n] = (struct column){k.key[n], words, words, number ? COLUMN_NUMBER : COLUMN_TEXT};
    }
    listing_init(&l, columns);
    json_array_foreach(rows, i, row)
    {
        listing_row(&l);
        for (unsigned n = 0; n < k.count; n++) {
            const char *text = value_words(a, code_of(name, k.key[n]), member(a, row, k.key[n]));
            if (text[0])
                listing_set(&l, n, "%s", text);
        }
    }
    listing_print(&l, c, name);
    listing_clear(&l);
}

static bool is_rows(const json_t *v)
{
    return json_is_array(v) && json_is_object(json_array_get(v, 0));
}

static void print_object(struct call *c, struct arena *a, json_t *object)
{
    const char *key;
    json_t *v;
    json_object_foreach(object, key, v) if (is_rows(v)) print_rows(c, a, key, v);
    json_object_foreach(object, key, v) if (json_is_object(v)) print_object(c, a, v);
    json_object_foreach(object, key, v)
    {
        const char *text = is_rows(v) || json_is_object(v) ? "" : value_words(a, key, v);
        if (text[0] && !is_english(key))
            out_wrapped(c->data, 0,
                        arena_print(a, tr("%s: %s", "%s：%s"), key_words(a, key), text));
    }
}

bool shown_print(struct call *c, const struct envelope *e)
{
    static const char end[] = ".shown";
    struct arena a = {.limit = SHOWN_MEMORY_MAX};
    char kind[KIND_MAX_BYTES + 1];
    snprintf(kind, sizeof(kind), "%.*s", (int)e->kind.size, (const char *)e->kind.data);
    size_t n = strlen(kind), size = sizeof(end) - 1;
    const ProtobufCMessageDescriptor *d =
        n > size && strcmp(kind + n - size, end) == 0 ? kind_body(kind) : NULL;
    const ProtobufCMessage *body = d ? message_read(d, e->body, &a) : NULL;
    json_t *j = body ? json_loads(json_print(&a, body, JSON_ONE_LINE), 0, NULL) : NULL;
    if (j)
        print_object(c, &a, j);
    json_decref(j);
    arena_free(&a);
    return j != NULL;
}
