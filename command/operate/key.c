/* key.c - the clients that may come in over the network, and what each may do. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/io/keys.h"
#include "command/call/output.h"
#include "command/office/office.h"
#include "command/operate/operate.h"

static enum outcome keys_open(struct keys *k, struct call *c)
{
    struct faults faults = {0};
    struct office o = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK && !keys_load(k, KEYS_FOLDER, &faults)) {
        outcome = call_faults(c, &faults);
    }
    faults_clear(&faults);
    office_close(&o);
    return outcome;
}

/* ---- list, show ---- */

static const struct column columns[] = {
    {"name", "name", "名称", COLUMN_TEXT},
    {"revoked", "revoked", "已吊销", COLUMN_BOOL},
    {"publish", "may publish", "可发布", COLUMN_TEXT},
    {"follow", "may follow", "可订阅", COLUMN_TEXT},
    {"producer", "further names", "其他名称", COLUMN_TEXT},
    {"public", "public key", "公钥", COLUMN_TEXT},
    {0},
};

static void set_patterns(struct listing *l, unsigned column, const char *const *patterns)
{
    char *text = NULL;
    size_t size;
    if (!patterns[0])
        return;
    FILE *to = open_memstream(&text, &size);
    assert(to);
    for (unsigned i = 0; patterns[i]; i++)
        fprintf(to, "%s%s", i ? " " : "", patterns[i]);
    fclose(to);
    listing_set(l, column, "%s", text);
    free(text);
}

static void add_row(struct listing *l, const struct client_key *key)
{
    listing_row(l);
    listing_set(l, 0, "%s", key->name);
    listing_bool(l, 1, key->revoked);
    set_patterns(l, 2, key->grant.publish);
    set_patterns(l, 3, key->grant.follow);
    set_patterns(l, 4, key->grant.producer);
    listing_set(l, 5, "%s", key->public_key);
}

static enum outcome run_list(struct call *c)
{
    struct keys k = {0};
    enum outcome outcome = keys_open(&k, c);
    if (outcome == OUTCOME_OK) {
        struct listing l;
        listing_init(&l, columns);
        for (unsigned i = 0; i < k.count; i++)
            add_row(&l, &k.item[i]);
        listing_print(&l, c, "keys");
        listing_clear(&l);
    }
    keys_clear(&k);
    return outcome;
}

/* NULL: the fault is set. */
static const struct client_key *key_named(const struct keys *k, struct call *c)
{
    const char *name = call_arg(c, 0);
    const struct client_key *key = keys_named(k, name);
    if (!key)
        call_fail(c, ERR_ABSENT, tr("`ducha key list` names them", "用 `ducha key list` 查看"),
                  tr("there is no key \"%s\"", "没有密钥“%s”"), name);
    return key;
}

static enum outcome run_show(struct call *c)
{
    struct keys k = {0};
    enum outcome outcome = keys_open(&k, c);
    const struct client_key *key = outcome == OUTCOME_OK ? key_named(&k, c) : NULL;
    if (key) {
        struct listing l;
        listing_init(&l, columns);
        add_row(&l, key);
        listing_print_one(&l, c);
        listing_clear(&l);
    }
    keys_clear(&k);
    return outcome == OUTCOME_OK ? outcome_of(c->fault.err) : outcome;
}

/* ---- generate, allow, revoke ---- */

static bool has(const char *const *patterns, const char *pattern)
{
    for (; *patterns; patterns++)
        if (strcmp(*patterns, pattern) == 0)
            return true;
    return false;
}

/* What was there and what the flag adds, each once. */
static const char *const *joined(const struct call *c, const char *flag, const char *const *before,
                                 struct arena *a)
{
    unsigned n = 0;
    while (before && before[n])
        n++;
    const char **out = arena_alloc(a, (n + CALL_FLAGS_MAX + 1) * sizeof(*out));
    for (unsigned i = 0; i < n; i++)
        out[i] = before[i];
    for (unsigned i = 0; call_each(c, flag, i); i++)
        if (!has(out, call_each(c, flag, i)))
            out[n++] = call_each(c, flag, i);
    return out;
}

static void grant_join(const struct call *c, struct client_key *key, struct arena *a)
{
    key->grant.publish = joined(c, "publish", key->grant.publish, a);
    key->grant.follow = joined(c, "follow", key->grant.follow, a);
    key->grant.producer = joined(c, "producer", key->grant.producer, a);
    if (call_has(c, "for-office"))
        key->grant.office = call_text(c, "for-office");
}

/* What a client needs: its own pair, and the server's public key, by which it knows the server. */
static char *client_text(const struct client_key *key, const char *secret, const char *server,
                         size_t *size)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, size);
    assert(to);
    fprintf(to, "name: '%s'\npublic: '%s'\nsecret: '%s'\nserver: '%s'\n", key->name,
            key->public_key, secret, server);
    fclose(to);
    return text;
}

/* The secret is handed over before the key is let in: a client that has no secret has no use
 * for an entry in the list. */
static enum outcome hand_over(struct call *c, const struct client_key *key, const char *secret)
{
    size_t size = 0;
    const char *path = call_text(c, "out");
    char *server = office_text(c, CURVE_PUBLIC);
    char *text = server ? client_text(key, secret, server, &size) : NULL;
    enum err e = c->fault.err;
    if (text && path && strcmp(path, "-") != 0)
        e = file_save(path, (struct bytes){text, size}, 0600, true, &c->fault);
    if (e == OK)
        e = keys_save(KEYS_FOLDER, key, true, &c->fault);
    if (e == OK && (!path || strcmp(path, "-") == 0))
        fwrite(text, 1, size, c->data);
    if (text)
        explicit_bzero(text, size);
    free(text);
    free(server);
    return outcome_of(e);
}

static enum outcome name_taken(struct call *c, const char *name)
{
    return call_fail(c, ERR_CONFLICT,
                     tr("Choose another name: a revoked one keeps its place in the record",
                        "请换用其他名称：已吊销的名称保留备查"),
                     tr("there is a key \"%s\" already", "已有密钥“%s”"), name);
}

static enum outcome run_generate(struct call *c)
{
    struct keys k = {0};
    struct client_key key = {.name = call_arg(c, 0)};
    char secret[Z85_KEY_SIZE + 1];
    enum outcome outcome = keys_open(&k, c);
    if (outcome == OUTCOME_OK && keys_named(&k, key.name))
        outcome = name_taken(c, key.name);
    if (outcome == OUTCOME_OK && !key_name_valid(key.name))
        outcome = call_fail(c, ERR_USAGE, tr("Use a-z, 0-9, . and -", "请使用 a-z、0-9、. 和 -"),
                            tr("\"%s\" cannot be a key's name", "“%s”不能作为密钥名称"), key.name);
    if (outcome == OUTCOME_OK) {
        grant_join(c, &key, &k.arena);
        if (curve_make(key.public_key, secret) == OK)
            outcome = hand_over(c, &key, secret);
        else
            outcome = call_fail(c, ERR_IO, tr("Check the ZeroMQ library", "请检查 ZeroMQ 库"),
                                tr("no key could be made", "无法生成密钥"));
        explicit_bzero(secret, sizeof(secret));
    }
    if (outcome == OUTCOME_OK)
        say(c,
            tr("The secret stands nowhere else: hand it over safely.", "私钥不另存：请安全交付。"));
    keys_clear(&k);
    return outcome;
}

/* A client that made its own pair is let in by its public key; its secret never travels. */
static enum outcome allow_new(struct call *c, struct keys *k)
{
    struct client_key key = {.name = call_arg(c, 0)};
    const char *public_key = call_text(c, "public");
    if (!z85_key_valid(public_key))
        return call_fail(
            c, ERR_USAGE,
            tr("Give all of its 40 characters, in quotes", "请给出全部 40 个字符，并加引号"),
            tr("this is not a CURVE key: its length is %zu", "这不是 CURVE 公钥：%zu 个字符"),
            strlen(public_key));
    if (keys_named(k, key.name))
        return name_taken(c, key.name);
    if (keys_find(k, public_key))
        return call_fail(
            c, ERR_CONFLICT, tr("Each client has a key of its own", "每个客户端应有自己的密钥"),
            tr("this is the key of \"%s\"", "该公钥属于“%s”"), keys_find(k, public_key)->name);
    snprintf(key.public_key, sizeof(key.public_key), "%s", public_key);
    grant_join(c, &key, &k->arena);
    return outcome_of(keys_save(KEYS_FOLDER, &key, true, &c->fault));
}

static enum outcome allow_more(struct call *c, struct keys *k)
{
    const struct client_key *found = key_named(k, c);
    if (!found)
        return outcome_of(c->fault.err);
    if (found->revoked)
        return call_fail(c, ERR_CONFLICT, tr("Make a new key", "请生成新密钥"),
                         tr("the key \"%s\" was revoked", "密钥“%s”已吊销"), found->name);
    struct client_key key = *found;
    grant_join(c, &key, &k->arena);
    return outcome_of(keys_save(KEYS_FOLDER, &key, false, &c->fault));
}

static enum outcome run_allow(struct call *c)
{
    struct keys k = {0};
    enum outcome outcome = keys_open(&k, c);
    if (outcome == OUTCOME_OK)
        outcome = call_has(c, "public") ? allow_new(c, &k) : allow_more(c, &k);
    keys_clear(&k);
    return outcome;
}

static enum outcome run_revoke(struct call *c)
{
    struct keys k = {0};
    enum outcome outcome = keys_open(&k, c);
    const struct client_key *found = outcome == OUTCOME_OK ? key_named(&k, c) : NULL;
    if (found) {
        struct client_key key = *found;
        key.revoked = true;
        (void)!keys_save(KEYS_FOLDER, &key, false, &c->fault);
    }
    if (outcome == OUTCOME_OK)
        outcome = outcome_of(c->fault.err);
    if (outcome == OUTCOME_OK)
        say(c, tr("%s comes in no more.", "%s 不再准入。"), call_arg(c, 0));
    keys_clear(&k);
    return outcome;
}

/* ---- the rows ---- */

#define FLAGS_GRANT                                                                                          \
    {.name = "publish",                                                                                      \
     .type = FLAG_TEXT,                                                                                      \
     .many = true,                                                                                           \
     .value = "KIND",                                                                                        \
     .en = "kinds it may publish: complaint.import, complaint.*, *",                                         \
     .zh = "可发布的消息类型：complaint.import、complaint.*、*"},                                            \
        {.name = "follow",                                                                                   \
         .type = FLAG_TEXT,                                                                                  \
         .many = true,                                                                                       \
         .value = "KIND",                                                                                    \
         .en = "kinds it may read",                                                                          \
         .zh = "可读取的消息类型"},                                                                          \
        {.name = "for-office",                                                                               \
         .type = FLAG_TEXT,                                                                                  \
         .value = "CODE",                                                                                    \
         .en = "another office's key: it reads what is addressed to it, nothing else",                       \
         .zh = "其他督察办的密钥：只能读取发给它的消息"},                                                    \
    {                                                                                                        \
        .name = "producer", .type = FLAG_TEXT, .many = true, .value = "NAME",                                \
        .en = "further names it may number its messages under", .zh = "可用于编号发布的其他名称" \
    }

static const struct flag list_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};
static const struct flag show_flags[] = {FLAG_JSON, {0}};
static const struct flag generate_flags[] = {
    FLAGS_GRANT,
    {.name = "out",
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "a new file for the client's pair; else standard output",
     .zh = "存放客户端密钥对的新文件；默认为标准输出"},
    {0},
};
static const struct flag allow_flags[] = {
    FLAGS_GRANT,
    {.name = "public",
     .type = FLAG_TEXT,
     .value = "KEY",
     .en = "let a new client in by the public key it made itself",
     .zh = "以客户端自行生成的公钥准入新客户端"},
    {0},
};
static const struct argument name_arguments[] = {
    {.name = "NAME", .type = FLAG_TEXT, .en = "the client's name", .zh = "客户端名称"},
    {0},
};

const struct command key_commands[] = {
    {.name = "key generate",
     .en = "make a key for a client",
     .zh = "为客户端生成密钥",
     .more_en = "Without --publish or --follow it may do nothing yet. A running bus takes the "
                "change by itself.",
     .more_zh = "未给出 --publish 或 --follow 时暂无任何权限。运行中的总线会自动采用变更。",
     .flags = generate_flags,
     .arguments = name_arguments,
     .run = run_generate},
    {.name = "key list",
     .en = "the clients and what each may do",
     .zh = "列出客户端及其权限",
     .flags = list_flags,
     .run = run_list},
    {.name = "key show",
     .en = "one client",
     .zh = "查看一个客户端",
     .flags = show_flags,
     .arguments = name_arguments,
     .run = run_show},
    {.name = "key allow",
     .en = "permit more, or let a client in by its public key",
     .zh = "增加权限，或以公钥准入客户端",
     .flags = allow_flags,
     .arguments = name_arguments,
     .run = run_allow},
    {.name = "key revoke",
     .en = "let a client in no more",
     .zh = "吊销客户端",
     .arguments = name_arguments,
     .run = run_revoke},
    {0},
};
