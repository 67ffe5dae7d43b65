/* yaml.c - libyaml's events become a tree; everything the project does not want is refused.
 *
 * Three passes. The bytes are looked at first (size, UTF-8, tabs, depth), because libyaml's own
 * cost grows with the square of the depth: 80 KB of `[` would keep it busy for ten seconds. Then
 * the events build the tree. Then callers walk it with strict readers. A fault in the first two
 * passes leaves an empty root; a fault in the third leaves the rest readable. */
#include "base/yaml.h"

#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

#include "base/yaml_wide.h"

/* ---- faults ---- */

static void fill(struct fault *f, enum err e, const char *file, unsigned line, unsigned column,
                 const char *remedy)
{
    *f = (struct fault){.err = e, .line = line, .column = column};
    snprintf(f->file, sizeof(f->file), "%s", file);
    snprintf(f->remedy, sizeof(f->remedy), "%s", remedy ? remedy : "");
}

static struct fault_pair *faults_next(struct faults *f)
{
    if (f->count++ >= FAULTS_MAX)
        return NULL;
    f->item = mem_grow(f->item, (f->kept + 1) * sizeof(*f->item));
    return &f->item[f->kept++];
}

/* One list of arguments, said twice. */
void faults_vadd(struct faults *f, enum err e, const char *file, unsigned line, unsigned column,
                 const char *remedy_en, const char *remedy_zh, const char *en, const char *zh,
                 va_list args)
{
    struct fault_pair *p = faults_next(f);
    if (!p)
        return;
    fill(&p->en, e, file, line, column, remedy_en);
    fill(&p->zh, e, file, line, column, remedy_zh);
    va_list again;
    va_copy(again, args);
    vsnprintf(p->en.text, sizeof(p->en.text), en, again);
    va_end(again);
    vsnprintf(p->zh.text, sizeof(p->zh.text), zh, args);
}

void faults_add(struct faults *f, enum err e, const char *file, unsigned line, unsigned column,
                const char *remedy_en, const char *remedy_zh, const char *en, const char *zh, ...)
{
    va_list args;
    va_start(args, zh);
    faults_vadd(f, e, file, line, column, remedy_en, remedy_zh, en, zh, args);
    va_end(args);
}

const struct fault *faults_get(const struct faults *f, unsigned i)
{
    assert(i < f->kept);
    return lang_get() == LANG_ZH ? &f->item[i].zh : &f->item[i].en;
}

void faults_clear(struct faults *f)
{
    free(f->item);
    *f = (struct faults){0};
}

void yaml_fault(struct yaml *y, const struct yaml_node *at, const char *remedy_en,
                const char *remedy_zh, const char *en, const char *zh, ...)
{
    va_list args;
    va_start(args, zh);
    faults_vadd(y->faults, ERR_MALFORMED, y->file, at->line, at->column, remedy_en, remedy_zh, en,
                zh, args);
    va_end(args);
}

/* ---- the bytes, before libyaml sees them ---- */

struct place {
    unsigned line, column;
};

static bool check_letters(struct yaml *y, struct bytes text)
{
    struct place at = {1, 1};
    const uint8_t *p = text.data;
    for (size_t i = text_is_utf8(text) ? text.size : 0; i < text.size;) { /* where is it not? */
        unsigned n = text_step(p + i, text.size - i);
        if (!n || text_control(p[i])) {
            faults_add(y->faults, ERR_MALFORMED, y->file, at.line, at.column,
                       "save the file as UTF-8 text", "请将文件另存为 UTF-8 文本",
                       "a byte here is not readable text", "此处有不是可读文字的字节");
            return false;
        }
        at = (struct place){at.line + (p[i] == '\n'), p[i] == '\n' ? 1 : at.column + 1};
        i += n;
    }
    return true;
}

/* A tab looks like some spaces to a person and like none to YAML. */
static bool check_tabs(struct yaml *y, struct bytes text)
{
    const char *p = text.data;
    unsigned line = 1, before = y->faults->count;
    bool leading = true;
    for (size_t i = 0, start = 0; i < text.size; i++) {
        if (p[i] == '\n') {
            line++;
            leading = true;
            start = i + 1;
        } else if (leading && p[i] == '\t') {
            faults_add(y->faults, ERR_MALFORMED, y->file, line, (unsigned)(i - start) + 1,
                       "indent with spaces", "请用空格缩进", "a tab is used to indent",
                       "用了制表符缩进");
            leading = false;
        } else if (p[i] != ' ') {
            leading = false;
        }
    }
    return y->faults->count == before;
}

/* The deepest nesting the text could have. Brackets inside quotes count too: to know the quotes
 * is to parse, and nobody writes that many. */
static bool check_depth(struct yaml *y, struct bytes text)
{
    const char *p = text.data;
    unsigned line = 1, brackets = 0, dashes = 0;
    bool leading = true;
    for (size_t i = 0; i < text.size && brackets <= YAML_DEPTH_MAX; i++) {
        bool indicator = p[i] == '-' || p[i] == '?' || p[i] == ':';
        if (p[i] == '\n') {
            line++;
            dashes = 0;
            leading = true;
        } else if (leading && indicator) {
            dashes++;
        } else if (p[i] != ' ') {
            leading = false;
        }
        brackets += p[i] == '[' || p[i] == '{';
        brackets -= brackets > 0 && (p[i] == ']' || p[i] == '}');
        if (brackets <= YAML_DEPTH_MAX && dashes <= 4 * YAML_DEPTH_MAX)
            continue;
        faults_add(y->faults, ERR_LIMIT, y->file, line, 1, "nest less deeply", "请减少嵌套层数",
                   "lists and maps are nested more than %u deep", "列表和映射的嵌套超过 %u 层",
                   YAML_DEPTH_MAX);
        return false;
    }
    return true;
}

static bool check_size(struct yaml *y, struct bytes text)
{
    if (text.size <= YAML_SIZE_MAX)
        return true;
    faults_add(y->faults, ERR_LIMIT, y->file, 1, 1, "divide it into several files",
               "请拆成几个文件", "the file has %zu bytes, more than %zu",
               "文件有 %zu 字节，超过上限 %zu", text.size, YAML_SIZE_MAX);
    return false;
}

/* ---- events to nodes ---- */

struct reader {
    struct yaml *y;
    yaml_parser_t parser;
    yaml_event_t event; /* the one being looked at */
    unsigned nodes;
    bool stopped; /* libyaml gave up, or a limit was passed */
    bool wide;    /* full-width marks: another file than the one that was meant */
    struct bytes text;
};

static unsigned line_of(const yaml_event_t *e)
{
    return (unsigned)e->start_mark.line + 1;
}

static unsigned column_of(const yaml_event_t *e)
{
    return (unsigned)e->start_mark.column + 1;
}

__attribute__((format(printf, 4, 6), format(printf, 5, 6))) static void
event_fault(struct reader *r, const char *remedy_en, const char *remedy_zh, const char *en,
            const char *zh, ...)
{
    va_list args;
    va_start(args, zh);
    faults_vadd(r->y->faults, ERR_MALFORMED, r->y->file, line_of(&r->event), column_of(&r->event),
                remedy_en, remedy_zh, en, zh, args);
    va_end(args);
}

static void syntax_fault(struct reader *r)
{
    const yaml_parser_t *p = &r->parser;
    if (wide_lines(r->y, r->text, (unsigned)p->problem_mark.line + 1) || r->wide)
        return;
    const char *problem = p->problem ? p->problem : "";
    faults_add(r->y->faults, ERR_MALFORMED, r->y->file, (unsigned)p->problem_mark.line + 1,
               (unsigned)p->problem_mark.column + 1,
               "look at the indentation, colons, quotes and brackets here and just above",
               "请检查此处及上一行的缩进、冒号、引号和括号", "this is not YAML: %s",
               "不符合 YAML 语法：%s", problem);
}

static void advance(struct reader *r)
{
    yaml_event_delete(&r->event);
    if (yaml_parser_parse(&r->parser, &r->event))
        return;
    syntax_fault(r);
    r->event = (yaml_event_t){.type = YAML_STREAM_END_EVENT};
    r->stopped = true;
}

static void refuse_marks(struct reader *r, const yaml_char_t *anchor, const yaml_char_t *tag)
{
    if (anchor)
        event_fault(r, "write the value out where it is needed", "请在用到的地方直接写出该值",
                    "an anchor (&%s) is not taken here", "不接受锚点（&%s）", (const char *)anchor);
    if (tag)
        event_fault(r, "leave the tag out", "请去掉类型标签", "a tag (%s) is not taken here",
                    "不接受类型标签（%s）", (const char *)tag);
}

static struct yaml_node *node_new(struct reader *r, enum yaml_kind kind)
{
    if (++r->nodes == YAML_NODES_MAX + 1) {
        event_fault(r, "divide it into several files", "请拆成几个文件",
                    "the file has more than %u values", "文件中的值超过 %u 个", YAML_NODES_MAX);
        r->stopped = true;
    }
    struct yaml_node *n = arena_alloc(&r->y->arena, sizeof(*n));
    n->kind = kind;
    n->line = line_of(&r->event);
    n->column = column_of(&r->event);
    n->text = "";
    return n;
}

/* At the first mark of the text, which begins in this column; false: it has none. */
static bool wide_mark_fault(struct reader *r, const char *text, unsigned line, unsigned column)
{
    for (; *text; text += text_step((const uint8_t *)text, strlen(text)), column++) {
        const struct wide_mark *mark = wide_mark_at(text);
        if (!mark)
            continue;
        wide_fault(r->y, line, column, mark);
        return true;
    }
    return false;
}

/* 【a, b】 and “4” are no list and no quoted word, and １ is no number. */
static void refuse_wide(struct reader *r, const struct yaml_node *n)
{
    const char *meant = wide_meant(&r->y->arena, n->text, n->quoted);
    const struct wide_mark *mark = n->quoted ? NULL : wide_mark_at(n->text);
    bool opens = mark && (mark->ascii[0] == '[' || mark->ascii[0] == '{');
    if (!meant && !(opens && !wide_closes(n->text)))
        return;
    r->wide = true;
    if (!wide_mark_fault(r, n->text, n->line, n->column + n->quoted))
        yaml_fault(r->y, n, "type it half-width", "请用半角输入",
                   "`%s` is written with full-width characters, write `%s`",
                   "`%s` 用了全角字符，请写 `%s`", n->text, meant);
}

static struct yaml_node *scalar_new(struct reader *r)
{
    struct yaml_node *n = node_new(r, YAML_TEXT);
    if (r->event.type == YAML_ALIAS_EVENT) {
        event_fault(r, "write the value out where it is needed", "请在用到的地方直接写出该值",
                    "an alias (*%s) is not taken here", "不接受引用（*%s）",
                    (const char *)r->event.data.alias.anchor);
        return n;
    }
    if (r->stopped)
        return n; /* the file ended where a value should stand */
    const char *text = (const char *)r->event.data.scalar.value;
    size_t size = r->event.data.scalar.length;
    refuse_marks(r, r->event.data.scalar.anchor, r->event.data.scalar.tag);
    if (memchr(text, '\0', size)) /* "\0" in double quotes */
        event_fault(r, NULL, NULL, "a text may not hold a NUL", "文字中不可有空字符");
    n->text = arena_text(&r->y->arena, (struct bytes){text, size});
    n->quoted = r->event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    refuse_wide(r, n);
    return n;
}

static void refuse_repeat(struct reader *r, const struct yaml_node *map,
                          const struct yaml_node *key)
{
    for (const struct yaml_node *c = map->child; c; c = c->next) {
        if (!text_same(c->key, key->text))
            continue;
        yaml_fault(r->y, key, "keep one of the two", "请只保留其中一个",
                   "the key `%s` stands here again; it was on line %u",
                   "键 `%s` 重复，第 %u 行已有", key->text, c->key_line);
        return;
    }
}

/* {zh：甲} is a key without a value. */
static void refuse_wide_key(struct reader *r, const struct yaml_node *key,
                            const struct yaml_node *value)
{
    bool empty = value->kind == YAML_TEXT && !value->text[0] && !value->quoted;
    if (key->quoted || !empty || !strstr(key->text, "："))
        return;
    r->wide = true;
    wide_mark_fault(r, key->text, key->line, key->column);
}

static bool at_end(const struct reader *r, yaml_event_type_t end)
{
    return r->stopped || r->event.type == end;
}

static struct yaml_node *read_node(struct reader *r, unsigned depth);

/* The event is behind the whole node afterwards. */
static void read_list(struct reader *r, struct yaml_node *list, unsigned depth)
{
    struct yaml_node **end = &list->child;
    while (!at_end(r, YAML_SEQUENCE_END_EVENT)) {
        *end = read_node(r, depth + 1);
        end = &(*end)->next;
        list->count++;
    }
}

static void read_map(struct reader *r, struct yaml_node *map, unsigned depth)
{
    struct yaml_node **end = &map->child;
    while (!at_end(r, YAML_MAPPING_END_EVENT)) {
        struct yaml_node *key = read_node(r, depth + 1);
        if (key->kind != YAML_TEXT)
            yaml_fault(r->y, key, "use a word as the key", "请用一个词作键",
                       "a list or map cannot be a key", "列表或映射不能作键");
        refuse_repeat(r, map, key);
        if (r->stopped)
            return;
        struct yaml_node *value = read_node(r, depth + 1);
        refuse_wide_key(r, key, value);
        value->key = key->text;
        value->key_line = key->line;
        value->key_column = key->column;
        *end = value;
        end = &value->next;
        map->count++;
    }
}

static bool too_deep(struct reader *r, unsigned depth)
{
    if (depth <= YAML_DEPTH_MAX)
        return false;
    event_fault(r, "nest less deeply", "请减少嵌套层数",
                "lists and maps are nested more than %u deep", "列表和映射的嵌套超过 %u 层",
                YAML_DEPTH_MAX);
    r->stopped = true;
    return true;
}

static struct yaml_node *read_node(struct reader *r, unsigned depth)
{
    bool list = r->event.type == YAML_SEQUENCE_START_EVENT;
    bool map = r->event.type == YAML_MAPPING_START_EVENT;
    if (!list && !map) {
        struct yaml_node *n = scalar_new(r);
        advance(r);
        return n;
    }
    if (list)
        refuse_marks(r, r->event.data.sequence_start.anchor, r->event.data.sequence_start.tag);
    else
        refuse_marks(r, r->event.data.mapping_start.anchor, r->event.data.mapping_start.tag);
    struct yaml_node *n = node_new(r, list ? YAML_LIST : YAML_MAP);
    if (too_deep(r, depth))
        return n;
    advance(r);
    if (list)
        read_list(r, n, depth);
    else
        read_map(r, n, depth);
    advance(r);
    return n;
}

static void read_document(struct reader *r)
{
    advance(r); /* the stream starts */
    advance(r);
    if (r->event.type != YAML_DOCUMENT_START_EVENT)
        return; /* nothing there: an empty root */
    advance(r);
    struct yaml_node *root = read_node(r, 1);
    if (r->stopped)
        return;
    if (root->kind != YAML_MAP && wide_lines(r->y, r->text, root->line))
        r->wide = true;
    else if (root->kind != YAML_MAP)
        yaml_fault(r->y, root, "begin with `key: value`", "请以“键: 值”开头",
                   "the file is not a map of keys and values", "文件的内容不是“键: 值”的映射");
    else if (!r->wide)
        *r->y->root = *root;
    advance(r); /* the document ends */
    if (r->event.type == YAML_DOCUMENT_START_EVENT)
        event_fault(r, "remove the line `---` and what follows, or make it a file of its own",
                    "请去掉 `---` 及其后内容，或另存为一个文件", "a second document begins here",
                    "此处开始了第二个文档");
}

void yaml_init(struct yaml *y, const char *file, struct bytes text, struct faults *faults)
{
    text = text_unmarked(text); /* libyaml takes the mark for the first column */
    *y = (struct yaml){.faults = faults};
    y->file = arena_text(&y->arena, bytes_of(file));
    y->root = arena_alloc(&y->arena, sizeof(*y->root));
    *y->root = (struct yaml_node){.kind = YAML_MAP, .line = 1, .column = 1, .text = ""};
    y->broken = !check_size(y, text) || !check_letters(y, text) || !check_tabs(y, text) ||
                !check_depth(y, text);
    if (y->broken)
        return;
    struct reader r = {.y = y, .text = text};
    if (!yaml_parser_initialize(&r.parser))
        abort(); /* as mem_alloc() does: no memory */
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.parser, text.data, text.size);
    read_document(&r);
    y->broken = r.stopped || r.wide;
    yaml_event_delete(&r.event);
    yaml_parser_delete(&r.parser);
}

void yaml_clear(struct yaml *y)
{
    arena_free(&y->arena);
    *y = (struct yaml){0};
}

/* ---- the walk ---- */

static bool among(const char *word, const char *const *words)
{
    for (; *words; words++)
        if (text_same(word, *words))
            return true;
    return false;
}

#define KEYS_SHOWN_MAX 16u /* of those that may stand there */

static int by_letters(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* In the reader's order where all fit, or all but one; else the nearest ones by their letters. */
static const char *keys_shown(struct yaml *y, const char *key, const char *const *keys,
                              unsigned *left_out)
{
    unsigned count = 0;
    while (keys[count])
        count++;
    const char *all = "", *next = NULL, *list[KEYS_SHOWN_MAX + 1];
    unsigned shown = count > KEYS_SHOWN_MAX + 1 ? KEYS_SHOWN_MAX : count;
    for (unsigned i = 0; i < shown; i++)
        list[i] = next = shown < count ? text_next_nearest(key, keys, next) : keys[i];
    if (shown < count)
        qsort(list, shown, sizeof(*list), by_letters);
    for (unsigned i = 0; i < shown; i++)
        all = arena_print(&y->arena, "%s%s%s", all, i ? ", " : "", list[i]);
    *left_out = count - shown;
    return all;
}

static void unknown_to_all(struct yaml *y, const struct yaml_node *at, const char *key,
                           const char *const *keys)
{
    unsigned left_out = 0;
    bool kept = y->faults->count < FAULTS_MAX; /* else nobody would see it */
    const char *shown = kept ? keys_shown(y, key, keys, &left_out) : "";
    if (left_out)
        yaml_fault(y, at, "correct the key or leave it out", "请改正或去掉这个键",
                   "unknown key `%s`; here may stand %s and %u others",
                   "未知的键 `%s`；此处可写 %s 等，另有 %u 个", key, shown, left_out);
    else
        yaml_fault(y, at, "correct the key or leave it out", "请改正或去掉这个键",
                   "unknown key `%s`; here may stand %s", "未知的键 `%s`；此处可写 %s", key, shown);
}

static void unknown_key(struct yaml *y, const struct yaml_node *n, const char *const *keys)
{
    const char *near = text_nearest(n->key, keys);
    struct yaml_node at = {.line = n->key_line, .column = n->key_column};
    if (near)
        yaml_fault(y, &at, "correct the key or leave it out", "请改正或去掉这个键",
                   "unknown key `%s`; did you mean `%s`?", "未知的键 `%s`，是否为 `%s`？", n->key,
                   near);
    else
        unknown_to_all(y, &at, n->key, keys);
}

void yaml_only(struct yaml *y, const struct yaml_node *map, const char *const *keys)
{
    if (!map || map->kind != YAML_MAP)
        return;
    for (const struct yaml_node *n = map->child; n; n = n->next)
        if (!among(n->key, keys))
            unknown_key(y, n, keys);
}

const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key)
{
    if (!map || map->kind != YAML_MAP)
        return NULL;
    for (const struct yaml_node *n = map->child; n; n = n->next)
        if (text_same(n->key, key))
            return n;
    return NULL;
}

const struct yaml_node *yaml_need(struct yaml *y, const struct yaml_node *map, const char *key)
{
    const struct yaml_node *n = yaml_get(map, key);
    /* A file that is broken has no keys: one fault for that is enough. */
    if (!n && map && map->kind == YAML_MAP && !y->broken)
        yaml_fault(y, map, "add it", "请补上", "the key `%s` is missing", "缺少键 `%s`", key);
    return n;
}

static const struct yaml_node *of_kind(struct yaml *y, const struct yaml_node *n,
                                       enum yaml_kind kind)
{
    if (!n || n->kind == kind)
        return n;
    if (kind == YAML_LIST)
        yaml_fault(y, n, "write [one, two]", "请写成 [一, 二]", "`%s` must be a list",
                   "`%s` 应为列表", n->key ? n->key : "");
    else
        yaml_fault(y, n, "write {key: value}", "请写成 {键: 值}", "`%s` must be a map",
                   "`%s` 应为映射", n->key ? n->key : "");
    return NULL;
}

const struct yaml_node *yaml_list(struct yaml *y, const struct yaml_node *map, const char *key)
{
    return of_kind(y, yaml_get(map, key), YAML_LIST);
}

const struct yaml_node *yaml_map(struct yaml *y, const struct yaml_node *map, const char *key)
{
    return of_kind(y, yaml_get(map, key), YAML_MAP);
}

/* ---- values ---- */

/* What a value must be: how its reader asks for it. */
struct expected {
    const char *en, *zh;
};
static const struct expected a_text = {"write one word or text", "请只写一个词或一段文字"},
                             a_number = {"write one whole number", "请只写一个整数"},
                             a_bool = {"write true or false", "请写 true 或 false"},
                             a_date = {"write one day, as 2026-02-09",
                                       "请只写一个日期，如 2026-02-09"},
                             a_time = {"write one time of day, as 20:00",
                                       "请只写一个时刻，如 20:00"};

static void not_single(struct yaml *y, const struct yaml_node *n, const struct expected *e)
{
    bool list = n->kind == YAML_LIST;
    if (!n->key)
        yaml_fault(y, n, e->en, e->zh, "an entry of this list must be a single value",
                   "此列表的每一项应为单个值");
    else if (list)
        yaml_fault(y, n, e->en, e->zh, "`%s` takes a single value, and a list stands there",
                   "`%s` 应为单个值，此处是列表", n->key);
    else
        yaml_fault(y, n, e->en, e->zh, "`%s` takes a single value, and a map stands there",
                   "`%s` 应为单个值，此处是映射", n->key);
}

/* The text of a node that must be one; NULL after a fault. */
static const char *written(struct yaml *y, const struct yaml_node *n, const struct expected *e)
{
    if (!n)
        return NULL;
    if (n->kind != YAML_TEXT) {
        not_single(y, n, e);
        return NULL;
    }
    if (!n->text[0]) {
        yaml_fault(y, n, "write the value, or leave the key out", "请写上值，或去掉这个键",
                   "the value is empty", "值是空的");
        return NULL;
    }
    return n->text;
}

const char *yaml_as_text(struct yaml *y, const struct yaml_node *n)
{
    const char *text = written(y, n, &a_text);
    return text ? text : "";
}

int64_t yaml_as_int(struct yaml *y, const struct yaml_node *n, int64_t min, int64_t max)
{
    int64_t value;
    const char *text = written(y, n, &a_number);
    if (!text)
        return 0;
    if (!text_int(text, &value)) {
        yaml_fault(y, n, "write digits only, without a leading 0", "请只写数字，不带前导 0",
                   "`%s` is not a whole number", "`%s` 不是整数", text);
        return 0;
    }
    if (value >= min && value <= max)
        return value;
    yaml_fault(y, n, NULL, NULL, "%s is not between %lld and %lld", "%s 不在 %lld 至 %lld 之间",
               text, (long long)min, (long long)max);
    return 0;
}

bool yaml_as_bool(struct yaml *y, const struct yaml_node *n)
{
    const char *text = written(y, n, &a_bool);
    if (!text || strcmp(text, "true") == 0 || strcmp(text, "false") == 0)
        return text && text[0] == 't';
    yaml_fault(y, n, "write true or false", "请写 true 或 false", "`%s` is neither true nor false",
               "`%s` 不是 true 或 false", text);
    return false;
}

struct date yaml_as_date(struct yaml *y, const struct yaml_node *n)
{
    struct date date = {0};
    const char *text = written(y, n, &a_date);
    if (text && !text_date(text, &date))
        yaml_fault(y, n, "write it as 2026-02-09", "请写成 2026-02-09 的样子",
                   "`%s` is not a date of the calendar", "`%s` 不是日历上的日期", text);
    return date;
}

unsigned yaml_as_time(struct yaml *y, const struct yaml_node *n)
{
    unsigned minutes = 0;
    const char *text = written(y, n, &a_time);
    if (text && !text_time(text, &minutes))
        yaml_fault(y, n, "write it as 20:00", "请写成 20:00 的样子", "`%s` is not a time of day",
                   "`%s` 不是时刻", text);
    return minutes;
}

const char *yaml_text(struct yaml *y, const struct yaml_node *map, const char *key)
{
    return yaml_as_text(y, yaml_need(y, map, key));
}

const char *yaml_text_or(struct yaml *y, const struct yaml_node *map, const char *key,
                         const char *otherwise)
{
    const struct yaml_node *n = yaml_get(map, key);
    return n ? yaml_as_text(y, n) : otherwise;
}

int64_t yaml_int(struct yaml *y, const struct yaml_node *map, const char *key, int64_t min,
                 int64_t max)
{
    return yaml_as_int(y, yaml_need(y, map, key), min, max);
}

int64_t yaml_int_or(struct yaml *y, const struct yaml_node *map, const char *key, int64_t min,
                    int64_t max, int64_t otherwise)
{
    const struct yaml_node *n = yaml_get(map, key);
    return n ? yaml_as_int(y, n, min, max) : otherwise;
}

bool yaml_bool(struct yaml *y, const struct yaml_node *map, const char *key)
{
    return yaml_as_bool(y, yaml_need(y, map, key));
}

bool yaml_bool_or(struct yaml *y, const struct yaml_node *map, const char *key, bool otherwise)
{
    const struct yaml_node *n = yaml_get(map, key);
    return n ? yaml_as_bool(y, n) : otherwise;
}
