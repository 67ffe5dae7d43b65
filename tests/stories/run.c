/* run.c - tells a story to an office and compares what it says.
 *
 *     run ROOT STORY [memory|inside|process]
 *
 * memory: an office in memory. inside: the real bus with its modules inside. process: the real bus
 * with each module as a process would run it; then the story is told again to modules inside, and
 * both must keep the same rows, byte for byte.
 *
 * A story is lines. `#` begins a comment.
 *
 *     office regimes/beijing-2020 at 2026-02-09 08:00 with inspection rectification
 *         the first line: a pack of the tree, adopted in a new office; its clock; its modules
 *
 *     2026-02-09 09:00 li of team: complaint.import C05 as published
 *         who asks for what, and when. The word after the kind is the story's name for the case.
 *         `as published` takes the body from examples/, `as NAME` from parts/NAME.json, else the
 *         fields follow; those of a message in a list are sub_issue.0.verdict=属实:
 *     2026-02-10 09:00 li of team: complaint.hand-over C05 unit="随县" goal="..." measures="..."
 *         a step that the pack alone describes is asked for by its name; one that opens a case is
 *         followed by the case it belongs to, if any, and by the story's name for the new one:
 *     2026-02-10 09:00 li of office: order-routine R1 subject=海淀区 plan_line=...
 *     2026-06-10 09:00 qian of subject/海淀区: enter-task R1 T1 problem="..."
 *
 *     include routine-at-presence
 *         the lines of tests/stories/parts/routine-at-presence.part, as if they stood here
 *
 *     2026-03-07 00:00 passes
 *         nothing is asked; time goes on
 *
 *     => complaint.handed-over beijing-2020/30 due.date=2026-02-28
 *         said since the last line, in this order: the kind, the clause, fields of the body
 *     => taken beijing-2020/25 begins=feedback result.items=3 field.subject=海淀区
 *         the same for a step by name: MODULE.taken, and the step that was asked for
 *     => refused beijing-2020/30: 整改目标
 *         and these words in what is missing, in either language
 *     => nothing
 *
 * Each thing asked needs at least one `=>`. At the end the log is replayed, or read again by
 * modules that have forgotten everything. */
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "modules/kit/calendar.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"
#include "tests/lib/packfiles.h"
#include "tests/stories/driver.h"

#define WORDS_MAX 64u
#define CASES_MAX 256u
#define DEPTH_MAX 8u /* parts within parts */

struct alias {
    const char *name, *case_id;
};

struct story {
    const char *root, *file;
    struct driver (*open)(const char *const *modules, int64_t now);
    unsigned line;
    struct driver office;
    struct arena arena;
    struct alias cases[CASES_MAX];
    unsigned case_count;
    struct regime regime;     /* the adopted one */
    const struct rule *asked; /* the step by name that the last line asked for; NULL: none */
    uint64_t from;            /* the first entry that the last line caused */
    uint64_t found;           /* where the last `=>` was found */
    bool answered;            /* the last line has its `=>` */
    unsigned checks;
    unsigned lines, depth;
};

__attribute__((format(printf, 2, 3), noreturn)) static void stop(const struct story *s,
                                                                 const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%u: ", s->file, s->line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    if (s->office.self)
        s->office.close(s->office.self);
    exit(1);
}

/* ---- words: split at blanks, but not inside double quotes ---- */

struct pieces {
    char *word[WORDS_MAX];
    unsigned count;
};

static struct pieces split(struct story *s, const char *text)
{
    struct pieces w = {.count = 0};
    char *out = arena_alloc(&s->arena, 2 * strlen(text) + 2);
    while (*text) {
        text += strspn(text, " ");
        if (!*text)
            break;
        if (w.count == WORDS_MAX)
            stop(s, "more than %u words", WORDS_MAX);
        w.word[w.count++] = out;
        for (bool quoted = false; *text && (quoted || *text != ' '); text++) {
            if (*text == '"')
                quoted = !quoted;
            else
                *out++ = *text;
        }
        *out++ = '\0';
    }
    return w;
}

static int64_t moment_of(const struct story *s, const char *day, const char *time)
{
    int32_t d = day_parse(day);
    unsigned minutes;
    if (d == DAY_NONE || !text_time(time, &minutes))
        stop(s, "`%s %s` is not a moment", day, time);
    return day_begin(d) + (int64_t)minutes * 60000;
}

/* ---- cases by the story's names ---- */

static const char *case_of(const struct story *s, const char *name)
{
    for (unsigned i = 0; i < s->case_count; i++)
        if (strcmp(s->cases[i].name, name) == 0)
            return s->cases[i].case_id;
    return NULL;
}

static void learn_case(struct story *s, const char *name)
{
    for (uint64_t p = s->from; p <= s->office.head(s->office.self) && !case_of(s, name); p++) {
        const struct message *m = s->office.entry(s->office.self, p);
        bool opened = strcmp(m->kind, "complaint.recorded") == 0 ||
                      (s->asked && strcmp(m->kind, s->asked->tells) == 0);
        if (opened && s->case_count < CASES_MAX)
            s->cases[s->case_count++] = (struct alias){name, m->case_id};
    }
}

/* ---- bodies ---- */

static json_t *value_of(const ProtobufCFieldDescriptor *f, const char *text)
{
    bool plain = f->type != PROTOBUF_C_TYPE_STRING;
    if (plain && (strcmp(text, "true") == 0 || strcmp(text, "false") == 0))
        return json_boolean(text[0] == 't');
    return json_string(text);
}

static json_t *list_of(struct story *s, const ProtobufCFieldDescriptor *f, const char *text)
{
    json_t *list = json_array();
    char *copy = arena_text(&s->arena, bytes_of(text)), *rest = copy;
    for (char *item; (item = strsep(&rest, ","));)
        json_array_append_new(list, value_of(f, item));
    return list;
}

/* sub_issue.1.verdict: the message at that place of the list, made if it is the next one. The word
 * and the descriptor go on behind it. */
static json_t *part_of(struct story *s, const ProtobufCMessageDescriptor **d, json_t *body,
                       char **word)
{
    char *name = strsep(word, "."), *place = strsep(word, ".");
    const ProtobufCFieldDescriptor *f = protobuf_c_message_descriptor_get_field_by_name(*d, name);
    if (!*word || !f || f->type != PROTOBUF_C_TYPE_MESSAGE)
        stop(s, "write NAME.PLACE.FIELD=value for `%s`", name);
    json_t *list = json_object_get(body, name);
    if (!list)
        json_object_set_new(body, name, list = json_array());
    if ((size_t)atoi(place) == json_array_size(list))
        json_array_append_new(list, json_object());
    *d = f->descriptor;
    return json_array_get(list, (size_t)atoi(place));
}

static void add_field(struct story *s, const ProtobufCMessageDescriptor *d, json_t *body,
                      char *word)
{
    char *equals = strchr(word, '=');
    if (!equals)
        stop(s, "`%s` is not field=value", word);
    *equals = '\0';
    if (strchr(word, '.'))
        body = part_of(s, &d, body, &word);
    const ProtobufCFieldDescriptor *f = protobuf_c_message_descriptor_get_field_by_name(d, word);
    if (!f)
        stop(s, "%s has no field `%s`", d->name, word);
    bool list = f->label == PROTOBUF_C_LABEL_REPEATED;
    json_object_set_new(body, word, list ? list_of(s, f, equals + 1) : value_of(f, equals + 1));
}

/* The item's body of this kind, from examples/complaints.json. */
static json_t *published(struct story *s, const char *item, const char *kind)
{
    const char *path = arena_print(&s->arena, "%s/examples/complaints.json", s->root);
    struct bytes text = file_load(&s->arena, path);
    json_t *all = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, NULL);
    json_t *body = json_object_get(json_object_get(all, item), kind);
    if (!body)
        stop(s, "examples/complaints.json has no %s for %s", kind, item);
    json_incref(body);
    json_decref(all);
    return body;
}

/* A whole body, tests/stories/parts/NAME.json: what no line can hold. */
static json_t *written(struct story *s, const char *name)
{
    const char *path = arena_print(&s->arena, "%s/tests/stories/parts/%s.json", s->root, name);
    struct bytes text = file_load(&s->arena, path);
    json_t *body = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, NULL);
    if (!body)
        stop(s, "%s is no JSON", path);
    return body;
}

static struct bytes pack_body(struct story *s, const ProtobufCMessageDescriptor *d, json_t *json)
{
    struct fault fault = {0};
    char *text = json_dumps(json, JSON_COMPACT);
    ProtobufCMessage *m = json_read(&s->arena, d, bytes_of(text), &fault);
    free(text);
    json_decref(json);
    if (!m)
        stop(s, "%s", fault.text);
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&s->arena, size);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

/* ---- steps by name ---- */

static const char *known_case(const struct story *s, const char *name)
{
    const char *known = case_of(s, name);
    return known ? known : name;
}

/* field=value,value ... as a Take. A value that holds a comma cannot be one of several. */
static json_t *form_of(struct story *s, const struct rule *rule, char **word, unsigned count)
{
    json_t *fields = json_array();
    for (unsigned i = 0; i < count; i++) {
        char *equals = strchr(word[i], '=');
        if (!equals)
            stop(s, "`%s` is not field=value", word[i]);
        *equals = '\0';
        const struct form_field *f = regime_field(&s->regime, word[i]);
        json_t *values = json_array();
        char *rest = equals + 1;
        if (!f || !f->many)
            json_array_append_new(values, json_string(rest));
        for (char *item; f && f->many && (item = strsep(&rest, ","));)
            json_array_append_new(values, json_string(item));
        json_array_append_new(fields, json_pack("{s:s, s:o}", "name", word[i], "value", values));
    }
    return json_pack("{s:s, s:o}", "step", rule->name, "field", fields);
}

/* ---- asking ---- */

static void must_be_answered(const struct story *s)
{
    if (!s->answered)
        stop(s, "the line before has no `=>`");
}

static void pass_to(struct story *s, int64_t moment)
{
    s->office.pass(s->office.self, moment);
}

static void ask(struct story *s, const struct message *m, const char *name)
{
    s->from = s->office.head(s->office.self) + 2; /* behind the question itself */
    s->found = s->from - 1;
    s->answered = false;
    s->office.say(s->office.self, m);
    if (name)
        learn_case(s, name);
}

/* STEP [PARENT] [CASE] field=value ... */
static void tell_by_name(struct story *s, struct pieces *w, struct message *m)
{
    const struct rule *rule = s->asked;
    unsigned next = 6;
    bool root = rule->opens[0] && !rule->types[0];
    const char *name = NULL;
    if (!root && next < w->count && !strchr(w->word[next], '='))
        m->case_id = known_case(s, w->word[next++]);
    if (rule->opens[0] && next < w->count && !strchr(w->word[next], '='))
        name = w->word[next++];
    m->kind = rule->asks;
    m->body =
        pack_body(s, kind_body(rule->asks), form_of(s, rule, w->word + next, w->count - next));
    ask(s, m, name);
}

/* KIND [CASE] [as published | as NAME] [field=value ...] */
static void tell_by_kind(struct story *s, struct pieces *w, struct message *m)
{
    const char *kind = w->word[5], *name = NULL;
    const ProtobufCMessageDescriptor *d = kind_body(kind);
    if (!d)
        stop(s, "there is no kind or step `%s`", kind);
    unsigned next = 6;
    if (next < w->count && !strchr(w->word[next], '='))
        name = w->word[next++];
    json_t *body = json_object();
    if (next + 1 < w->count && strcmp(w->word[next], "as") == 0) {
        const char *source = w->word[next + 1];
        json_decref(body);
        body = strcmp(source, "published") == 0 ? published(s, name, kind) : written(s, source);
        next += 2;
    }
    for (; next < w->count; next++)
        add_field(s, d, body, w->word[next]);
    bool opens = strcmp(kind, "complaint.import") == 0;
    m->kind = kind;
    m->case_id = opens || !name ? "" : known_case(s, name);
    m->body = pack_body(s, d, body);
    ask(s, m, opens ? name : NULL);
}

/* DAY TIME PERSON of ORGAN: KIND or STEP ... */
static void tell(struct story *s, struct pieces *w)
{
    if (w->count < 6 || strcmp(w->word[3], "of") != 0)
        stop(s, "write: DAY TIME PERSON of ORGAN: KIND CASE field=value ...");
    char *organ = w->word[4];
    if (organ[strlen(organ) - 1] == ':')
        organ[strlen(organ) - 1] = '\0';
    struct message m = {
        .from = "story", .regime = "", .case_id = "", .person = w->word[2], .organ = organ};
    pass_to(s, moment_of(s, w->word[0], w->word[1]));
    const struct rule *rule = regime_rule(&s->regime, w->word[5]);
    s->asked = rule && rule->generic ? rule : NULL;
    if (s->asked)
        tell_by_name(s, w, &m);
    else
        tell_by_kind(s, w, &m);
}

static void passes(struct story *s, struct pieces *w)
{
    s->from = s->office.head(s->office.self) + 1;
    s->found = s->from - 1;
    s->answered = false;
    s->asked = NULL;
    pass_to(s, moment_of(s, w->word[0], w->word[1]));
}

/* ---- expecting ---- */

static json_t *json_of(struct story *s, const struct message *m)
{
    const ProtobufCMessageDescriptor *d = kind_body(m->kind);
    if (!d)
        return json_object();
    ProtobufCMessage *body = protobuf_c_message_unpack(d, NULL, m->body.size, m->body.data);
    if (!body)
        stop(s, "the body of %s cannot be read", m->kind);
    char *text = json_print(&s->arena, body, JSON_ONE_LINE);
    protobuf_c_message_free_unpacked(body, NULL);
    return json_loads(text, 0, NULL);
}

/* Of a list of {name, value}, the values of all with that name: 办公室,分管领导 */
static const char *named_values(struct story *s, const json_t *list, const char *name)
{
    const char *all = "";
    size_t i, v;
    json_t *item, *value;
    json_array_foreach(list, i, item)
    {
        if (strcmp(json_string_value(json_object_get(item, "name")), name) != 0)
            continue;
        json_array_foreach(json_object_get(item, "value"), v, value) all =
            arena_print(&s->arena, "%s%s%s", all, all[0] ? "," : "", json_string_value(value));
    }
    return all;
}

/* due.date, line.0.state, result.route */
static const char *field_text(struct story *s, const json_t *j, const char *path)
{
    char *rest = arena_text(&s->arena, bytes_of(path));
    for (char *part; j && (part = strsep(&rest, "."));) {
        if (json_is_array(j) && (part[0] < '0' || part[0] > '9'))
            return named_values(s, j, part);
        j = json_is_array(j) ? json_array_get(j, (size_t)atoi(part)) : json_object_get(j, part);
    }
    if (json_is_string(j))
        return json_string_value(j);
    if (json_is_boolean(j))
        return json_is_true(j) ? "true" : "false";
    if (json_is_integer(j))
        return arena_print(&s->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(j));
    if (json_is_array(j))
        return arena_print(&s->arena, "%zu items", json_array_size(j));
    return "";
}

/* What stands behind `=>`: a kind, a clause, fields; and words behind a colon. */
struct expected {
    const char *kind, *clause, *text;
    const char *step; /* NULL: any */
    struct pieces words;
    unsigned first_field;
};

static bool fits(struct story *s, const struct message *m, const struct expected *e)
{
    if (strcmp(m->kind, e->kind) != 0)
        return false;
    json_t *j = json_of(s, m);
    if (e->step && strcmp(field_text(s, j, "step.name"), e->step) != 0) {
        json_decref(j);
        return false;
    }
    bool refused = strcmp(m->kind, "step.refused") == 0;
    const char *clause = field_text(s, j, refused ? "clause" : "step.clause");
    bool good = !e->clause || strcmp(clause, e->clause) == 0;
    for (unsigned i = e->first_field; i < e->words.count; i++) {
        char *path = arena_text(&s->arena, bytes_of(e->words.word[i])), *value = strchr(path, '=');
        if (!value)
            stop(s, "`%s` is not field=value", path);
        *value++ = '\0';
        good = good && strcmp(field_text(s, j, path), value) == 0;
    }
    if (e->text) {
        const char *zh = field_text(s, j, "missing"), *en = field_text(s, j, "missing_en");
        const char *why = field_text(s, j, "reason");
        good = good && (strstr(zh, e->text) || strstr(en, e->text) || strstr(why, e->text));
    }
    json_decref(j);
    return good;
}

static void show_entries(struct story *s)
{
    for (uint64_t p = s->from; p <= s->office.head(s->office.self); p++) {
        const struct message *m = s->office.entry(s->office.self, p);
        json_t *j = json_of(s, m);
        char *text = json_dumps(j, JSON_COMPACT);
        fprintf(stderr, "    said %" PRIu64 " %s %s %.600s\n", p, m->kind, m->case_id, text);
        free(text);
        json_decref(j);
    }
}

static void expect(struct story *s, const char *line)
{
    struct expected e = {0};
    const char *colon = strstr(line, ": ");
    if (colon) {
        e.text = colon + 2;
        line = arena_print(&s->arena, "%.*s", (int)(colon - line), line);
    }
    e.words = split(s, line);
    if (e.words.count == 0)
        stop(s, "write: => KIND CLAUSE field=value ...");
    e.kind = strcmp(e.words.word[0], "refused") == 0 ? "step.refused" : e.words.word[0];
    if (s->asked && strcmp(e.kind, "taken") == 0) {
        e.kind = s->asked->tells;
        e.step = s->asked->name;
    }
    e.first_field = 1;
    if (e.words.count > 1 && !strchr(e.words.word[1], '='))
        e.clause = e.words.word[e.first_field++];
    s->answered = true;
    s->checks++;
    uint64_t head = s->office.head(s->office.self);
    if (strcmp(e.kind, "nothing") == 0) {
        if (head >= s->from) {
            show_entries(s);
            stop(s, "something was said");
        }
        return;
    }
    for (uint64_t p = s->found + 1; p <= head; p++)
        if (fits(s, s->office.entry(s->office.self, p), &e)) {
            s->found = p;
            return;
        }
    show_entries(s);
    stop(s, "not said: %s", line);
}

/* ---- the first line ---- */

static void adopt(struct story *s, const char *pack)
{
    struct packfiles files;
    packfiles_load(&files, s->root, pack);
    struct faults faults = {0};
    regime_init(&s->regime, files.file, files.count, &faults);
    for (unsigned i = 0; i < faults.kept; i++) {
        char text[1200];
        fault_print(faults_get(&faults, i), text, sizeof(text));
        fprintf(stderr, "%s\n", text);
    }
    if (faults.count)
        stop(s, "the pack has faults");
    ask(s,
        &(struct message){.kind = "regime.adopt",
                          .from = "story",
                          .regime = "",
                          .case_id = "",
                          .person = "story",
                          .organ = "office",
                          .body = packfiles_body(&files, s->regime.id, s->regime.version)},
        NULL);
    faults_clear(&faults);
    packfiles_clear(&files);
    s->answered = true;
}

/* office PACK at DAY TIME with MODULE ... */
static void open_office(struct story *s, struct pieces *w)
{
    const char *modules[WORDS_MAX] = {0};
    if (w->count < 7 || strcmp(w->word[2], "at") != 0 || strcmp(w->word[5], "with") != 0)
        stop(s, "write: office PACK at DAY TIME with MODULE ...");
    modules[0] = "law"; /* every office has it */
    for (unsigned i = 6; i < w->count; i++)
        modules[i - 5] = w->word[i];
    s->office = s->open(modules, moment_of(s, w->word[3], w->word[4]));
    adopt(s, w->word[1]);
}

static void line(struct story *s, const char *text);

/* The lines of a file; a fault in it names the file and its own line. */
static void tell_file(struct story *s, const char *file)
{
    const char *outer_file = s->file;
    unsigned outer_line = s->line;
    struct bytes whole = file_load(&s->arena, file);
    char *rest = arena_text(&s->arena, whole);
    s->file = file;
    s->line = 0;
    for (char *text; (text = strsep(&rest, "\n"));) {
        s->line++;
        s->lines++;
        line(s, text);
    }
    s->file = outer_file;
    s->line = outer_line;
}

static void include(struct story *s, const char *name)
{
    if (s->depth == DEPTH_MAX)
        stop(s, "more than %u parts in each other", DEPTH_MAX);
    s->depth++;
    tell_file(s, arena_print(&s->arena, "%s/tests/stories/parts/%s.part", s->root, name));
    s->depth--;
}

static void line(struct story *s, const char *text)
{
    text += strspn(text, " \t");
    if (!*text || *text == '#')
        return;
    if (strncmp(text, "=>", 2) == 0) {
        expect(s, text + 2);
        return;
    }
    struct pieces w = split(s, text);
    if (strcmp(w.word[0], "office") == 0) {
        open_office(s, &w);
        return;
    }
    must_be_answered(s);
    if (!s->office.self)
        stop(s, "the first line must open an office");
    if (w.count == 2 && strcmp(w.word[0], "include") == 0)
        include(s, w.word[1]);
    else if (w.count == 3 && strcmp(w.word[2], "passes") == 0)
        passes(s, &w);
    else
        tell(s, &w);
}

static void tell_all(struct story *s)
{
    tell_file(s, s->file);
    must_be_answered(s);
    if (s->checks == 0)
        stop(s, "the story expects nothing");
}

/* Tells the whole story; what the modules keep at its end is the arena's. */
static struct bytes play(struct story s, struct arena *a)
{
    struct bytes rows = {0};
    s.answered = true;
    tell_all(&s);
    if (s.office.rows)
        rows = s.office.rows(s.office.self, a);
    const char *wrong = s.office.check(s.office.self);
    if (wrong)
        stop(&s, "%s", wrong);
    printf("%u lines, %u expectations, %" PRIu64 " entries, %zu bytes of rows\n", s.lines, s.checks,
           s.office.head(s.office.self), rows.size);
    s.office.close(s.office.self);
    regime_clear(&s.regime);
    arena_free(&s.arena);
    return rows;
}

int main(int argc, char **argv)
{
    const char *mode = argc == 4 ? argv[3] : "memory";
    struct story s = {.file = argc > 2 ? argv[2] : "", .root = argc > 1 ? argv[1] : ""};
    struct arena a = {0};
    if (strcmp(mode, "memory") == 0)
        s.open = driver_memory;
    else if (strcmp(mode, "inside") == 0)
        s.open = driver_inside;
    else if (strcmp(mode, "process") == 0)
        s.open = driver_process;
    if (argc < 3 || argc > 4 || !s.open) {
        fprintf(stderr, "usage: run ROOT STORY [memory|inside|process]\n");
        return 2;
    }
    struct bytes rows = play(s, &a);
    if (s.open == driver_process) {
        s.open = driver_inside;
        if (!bytes_equal(rows, play(s, &a)))
            stop(&s, "modules inside and in processes of their own keep other rows");
    }
    arena_free(&a);
    return 0;
}
