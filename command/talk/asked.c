/* asked.c - see asked.h. */
#include "command/talk/asked.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/fold/caseview.h"
#include "command/office/show.h"
#include "command/talk/clock.h"
#include "command/talk/private.h"
#include "command/talk/shown.h"
#include "proto/json.h"
#include "proto/kinds.h"

bool asked_body_json(struct call *c, struct asked *q, struct bytes json)
{
    const ProtobufCMessageDescriptor *d = kind_body(q->m.kind);
    if (!d) {
        call_fail(c, ERR_ABSENT,
                  tr("`ducha help kinds` lists them", "可用 `ducha help kinds` 查看"),
                  tr("no message kind `%s` is known here", "未知的消息类型 `%s`"), q->m.kind);
        return false;
    }
    ProtobufCMessage *body = json_read(&q->arena, d, json, &c->fault);
    if (!body)
        return false;
    struct bytes packed = message_write(body, &q->arena);
    q->m.body = packed.data;
    q->m.body_size = packed.size;
    return true;
}

static bool hex_id(const char *text, uint8_t id[16])
{
    if (strlen(text) != 32 || strspn(text, "0123456789abcdef") != 32)
        return false;
    for (unsigned i = 0; i < 16; i++) {
        unsigned value = 0;
        if (sscanf(text + 2 * i, "%2x", &value) != 1)
            return false;
        id[i] = (uint8_t)value;
    }
    return true;
}

bool asked_id(struct call *c, struct asked *q, const char *text)
{
    q->has_id = text && hex_id(text, q->id);
    if (!text || q->has_id)
        return true;
    call_fail(c, ERR_USAGE, tr("give 32 digits 0-9 a-f", "请给出 32 位十六进制数字 0-9 a-f"),
              tr("`%s` is not an id", "`%s` 不是 id"), text);
    return false;
}

enum outcome asked_say(struct call *c, struct ducha *d, const struct asked *q, int wait_ms)
{
    struct arena a = {0};
    struct answer answer;
    enum outcome outcome = OUTCOME_OK;
    if (q->at)
        outcome = advance_to(c, d, q->at, !q->m.kind);
    if (outcome != OUTCOME_OK || !q->m.kind)
        return outcome;
    outcome = private_checked(c, &q->m);
    if (outcome == OUTCOME_OK)
        outcome = talk_ask(c, d, &q->m, q->has_id ? q->id : NULL, wait_ms, &a, &answer);
    if (outcome == OUTCOME_OK) {
        struct entry e = {.position = answer.position, .time = answer.time};
        if (call_has(c, "json") && answer.position) {
            show_entry_json(c->data, &e, &answer.envelope, NULL);
            fputc('\n', c->data);
        } else if (!answer.position || !shown_print(c, &answer.envelope)) {
            answer_print(c->data, &answer);
        }
        outcome = wait_ms ? answer_outcome(&answer) : OUTCOME_OK;
    }
    arena_free(&a);
    return outcome;
}

/* ---- lines of a file ---- */

static const char *member(struct asked *q, const json_t *line, const char *key)
{
    const char *text = json_string_value(json_object_get(line, key));
    return text ? arena_text(&q->arena, bytes_of(text)) : NULL;
}

static bool line_keys_known(struct call *c, json_t *line)
{
    static const char *const known[] = {"kind",  "step", "case", "regime", "to",     "person",
                                        "organ", "id",   "body", "at",     "fields", NULL};
    const char *key;
    json_t *value;
    json_object_foreach(line, key, value)
    {
        unsigned i = 0;
        while (known[i] && strcmp(known[i], key) != 0)
            i++;
        bool object = strcmp(key, "body") == 0 || strcmp(key, "fields") == 0;
        if (known[i] && (object ? json_is_object(value) : json_is_string(value)))
            continue;
        call_fail(
            c, ERR_MALFORMED,
            tr("keys are texts: kind step case regime to person organ id at; and objects: body "
               "fields",
               "键为文本 kind step case regime to person organ id at，另有对象 body fields"),
            tr("key `%s` is unknown or of another type", "键 `%s` 未知或类型不符"), key);
        return false;
    }
    return true;
}

/* {"name": "text", "names": ["a", "b"]} as the fields of a Take. */
static bool take_fields(struct call *c, struct asked *q, json_t *fields, Ducha__Take *take)
{
    struct arena *a = &q->arena;
    const char *name;
    json_t *value, *item;
    size_t i;
    take->field = arena_alloc(a, (json_object_size(fields) + 1) * sizeof(*take->field));
    json_object_foreach(fields, name, value)
    {
        Ducha__Field *f = arena_alloc(a, sizeof(*f));
        ducha__field__init(f);
        f->name = arena_text(a, bytes_of(name));
        f->value = arena_alloc(a, (json_array_size(value) + 1) * sizeof(*f->value));
        if (json_is_string(value))
            f->value[f->n_value++] = arena_text(a, bytes_of(json_string_value(value)));
        json_array_foreach(value, i, item) if (json_is_string(item)) f->value[f->n_value++] =
            arena_text(a, bytes_of(json_string_value(item)));
        if (f->n_value == 0 || f->n_value < json_array_size(value)) {
            call_fail(c, ERR_MALFORMED, tr("write a text or a list of texts", "请写文本或文本列表"),
                      tr("the field `%s` has no text", "字段 `%s` 没有文本"), name);
            return false;
        }
        take->field[take->n_field++] = f;
    }
    return true;
}

/* The office's packs, read once, when the first step is asked for by its name. */
struct law {
    struct caseview *view; /* NULL: not read yet */
};

static const struct rule *law_rule(struct law *law, struct call *c, const char *step)
{
    if (!law->view) {
        law->view = mem_alloc(sizeof(*law->view));
        if (caseview_open(law->view, c, "") != OUTCOME_OK)
            return NULL;
    }
    return caseview_rule(law->view, c, "", step);
}

static void law_close(struct law *law)
{
    if (law->view)
        caseview_close(law->view);
    free(law->view);
}

/* A step by its name, as the pack adopted last knows it. */
static bool line_step(struct call *c, struct asked *q, json_t *line, struct law *law)
{
    const char *name = member(q, line, "step");
    Ducha__Take take = DUCHA__TAKE__INIT;
    const struct rule *rule = law_rule(law, c, name);
    take.step = (char *)(uintptr_t)name;
    if (rule && !rule->generic)
        call_fail(c, ERR_MALFORMED, NULL,
                  tr("`%s` is asked for with the kind %s", "`%s` 请用消息 %s 提出"), name,
                  rule->asks);
    if (!rule || !rule->generic || !take_fields(c, q, json_object_get(line, "fields"), &take))
        return false;
    struct bytes body = message_write(&take.base, &q->arena);
    q->m.kind = arena_text(&q->arena, bytes_of(rule->asks));
    q->m.body = body.data;
    q->m.body_size = body.size;
    return true;
}

static bool line_fields(struct call *c, struct asked *q, json_t *line, struct law *law)
{
    const json_t *body = json_object_get(line, "body");
    q->m = (struct ducha_message){.kind = member(q, line, "kind"),
                                  .case_id = member(q, line, "case"),
                                  .regime = member(q, line, "regime"),
                                  .to = member(q, line, "to"),
                                  .person = member(q, line, "person"),
                                  .organ = member(q, line, "organ")};
    q->at = member(q, line, "at");
    if (!q->m.kind && q->at && json_object_size(line) == 1)
        return true; /* time passes, and nobody says anything */
    if (!q->m.kind && json_object_get(line, "step"))
        return asked_id(c, q, member(q, line, "id")) && line_step(c, q, line, law);
    if (!q->m.kind) {
        call_fail(c, ERR_MALFORMED, NULL,
                  tr("a message needs a `kind` or a `step`", "消息须有 `kind` 或 `step`"));
        return false;
    }
    char *text = body ? json_dumps(body, JSON_COMPACT) : NULL;
    bool good = asked_id(c, q, member(q, line, "id")) &&
                asked_body_json(c, q, bytes_of(text ? text : "{}"));
    free(text);
    return good;
}

static bool ask_line(struct call *c, struct asked *q, struct bytes text, struct law *law)
{
    json_error_t error;
    json_t *line = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, &error);
    bool good = false;
    if (!json_is_object(line))
        call_fail(c, ERR_MALFORMED, tr("one JSON object a line", "每行一个 JSON 对象"),
                  tr("this line is not one: %s", "此行不是：%s"), error.text);
    else
        good = line_keys_known(c, line) && line_fields(c, q, line, law);
    json_decref(line);
    return good;
}

/* `#en text` and `#zh text` are said to the reader in that language; other comments are not. */
static bool ask_comment(const struct call *c, char *line)
{
    if (line[0] != '#')
        return false;
    fflush(c->data); /* what was answered so far stands above it */
    line[strcspn(line, "\r\n")] = '\0';
    if (strncmp(line, tr("#en ", "#zh "), 4) == 0)
        say(c, "%s", line + 4);
    return true;
}

enum outcome asked_file(struct call *c, struct ducha *d, const char *path, int wait_ms)
{
    FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
    enum outcome worst = OUTCOME_OK, outcome = OUTCOME_OK;
    char *line = NULL;
    size_t room = 0;
    unsigned number = 0;
    struct law law = {NULL};
    if (!in)
        return call_fail(c, ERR_ABSENT, NULL, tr("%s cannot be read: %s", "无法读取 %s：%s"), path,
                         strerror(errno));
    for (ssize_t n; (n = getline(&line, &room, in)) >= 0 && c->fault.err == OK;) {
        struct asked q = {0};
        number++;
        if (n == 0 || line[strspn(line, " \t\r\n")] == '\0' || ask_comment(c, line))
            continue;
        if (ask_line(c, &q, (struct bytes){line, (size_t)n}, &law))
            outcome = asked_say(c, d, &q, wait_ms);
        else
            outcome = outcome_of(c->fault.err);
        if (c->fault.err != OK)
            fault_place(&c->fault, path, number, 1);
        worst = outcome != OUTCOME_OK ? outcome : worst;
        arena_free(&q.arena);
    }
    law_close(&law);
    free(line);
    if (in != stdin)
        fclose(in);
    return worst;
}
