/* holder.c - the named persons who keep shares of who reported. */
#include <string.h>

#include "base/lang.h"
#include "base/text.h"
#include "command/call/output.h"
#include "command/identity/identity.h"
#include "command/identity/pair.h"
#include "proto/identity.pb-c.h"

static char *lent_text(const char *text)
{
    return (char *)(uintptr_t)text;
}

/* ---- keygen: the person's own part, at the person's own machine ---- */

static enum outcome run_keygen(struct call *c)
{
    struct pair p = {.suite = SUITE_INTL};
    char hex[PAIR_TEXT_SIZE], print[FINGERPRINT_SIZE];
    const char *suite = call_text(c, "suite");
    if (suite)
        suite_of(suite, &p.suite);
    enum outcome outcome = pair_make(c, call_arg(c, 0), &p);
    if (outcome != OUTCOME_OK)
        return outcome;
    struct bytes shown = {p.shown, p.size};
    text_hex(shown, hex);
    pair_fingerprint(p.suite, shown, print);
    fprintf(c->data, "%s\n", hex);
    say(c, tr("fingerprint %s. The secret is in %s and nowhere else.", "指纹 %s。私钥仅存于 %s。"),
        print, call_arg(c, 0));
    return OUTCOME_OK;
}

/* ---- appoint, dismiss ---- */

static enum outcome ask_step(struct call *c, const char *kind, const void *body)
{
    struct asking a;
    enum outcome outcome = asking_open(&a, c);
    if (outcome == OUTCOME_OK)
        outcome = asking_step(&a, kind, "", body);
    asking_close(&a);
    return outcome;
}

static enum outcome run_appoint(struct call *c)
{
    struct pair p;
    Ducha__Holder h = DUCHA__HOLDER__INIT;
    const char *text = call_text(c, "public");
    if (!text || !pair_parse(text, &p))
        return call_fail(c, ERR_USAGE,
                         tr("Give --public as `ducha holder keygen` printed it",
                            "请以 --public 给出 `ducha holder keygen` 输出的公钥"),
                         tr("there is no public key", "没有公钥"));
    h.holder = lent_text(call_arg(c, 0));
    h.belongs_to = lent_text(call_text(c, "unit"));
    h.suite = lent_text(suite_name(p.suite));
    h.has_public_key = true;
    h.public_key = lent(p.shown, p.size);
    return ask_step(c, "holder.appoint", &h);
}

static enum outcome run_dismiss(struct call *c)
{
    Ducha__HolderDismiss d = DUCHA__HOLDER_DISMISS__INIT;
    d.holder = lent_text(call_arg(c, 0));
    d.reason = lent_text(call_text(c, "reason"));
    return ask_step(c, "holder.dismiss", &d);
}

/* ---- list ---- */

static const struct column columns[] = {
    {"holder", "holder", "保管人", COLUMN_TEXT},
    {"unit", "unit", "所在单位", COLUMN_TEXT},
    {"suite", "suite", "算法", COLUMN_TEXT},
    {"fingerprint", "fingerprint", "指纹", COLUMN_TEXT},
    {0},
};

static void add_row(struct listing *l, const Ducha__Holder *h)
{
    char print[FINGERPRINT_SIZE] = "";
    enum suite suite;
    if (suite_of(h->suite, &suite))
        pair_fingerprint(suite, (struct bytes){h->public_key.data, h->public_key.len}, print);
    listing_row(l);
    listing_set(l, 0, "%s", h->holder);
    listing_set(l, 1, "%s", h->belongs_to);
    listing_set(l, 2, "%s", h->suite);
    listing_set(l, 3, "%s", print);
}

static enum outcome run_list(struct call *c)
{
    struct asking a;
    const void *told = NULL;
    Ducha__HolderList body = DUCHA__HOLDER_LIST__INIT;
    enum outcome outcome = asking_open(&a, c);
    if (outcome == OUTCOME_OK)
        outcome = asking_query(&a, "holder.list", "", &body, "holder.listed",
                               &ducha__holder_listed__descriptor, &told);
    if (outcome == OUTCOME_OK) {
        const Ducha__HolderListed *all = told;
        struct listing l;
        listing_init(&l, columns);
        for (size_t i = 0; i < all->n_holder; i++)
            add_row(&l, all->holder[i]);
        listing_print(&l, c, "holders");
        listing_clear(&l);
    }
    asking_close(&a);
    return outcome;
}

static const struct flag keygen_flags[] = {
    {.name = "suite",
     .type = FLAG_CHOICE,
     .value = "intl|gm",
     .en = "X25519, or SM2: that of the office",
     .zh = "X25519 或国密 SM2：与督察办一致"},
    FLAG_INSIDE_OFFICE,
    {0},
};
static const struct flag appoint_flags[] = {
    {.name = "unit",
     .type = FLAG_TEXT,
     .value = "UNIT",
     .en = "the unit the person belongs to",
     .zh = "所在单位"},
    {.name = "public",
     .type = FLAG_TEXT,
     .value = "KEY",
     .en = "the public key that the person made",
     .zh = "本人生成的公钥"},
    FLAG_WHO,
    {0},
};
static const struct flag dismiss_flags[] = {
    {.name = "reason", .type = FLAG_TEXT, .value = "TEXT", .en = "why", .zh = "理由"},
    FLAG_WHO,
    {0},
};
static const struct flag list_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};
static const struct argument keygen_arguments[] = {
    {.name = "FILE",
     .type = FLAG_PATH,
     .en = "a new file for the secret",
     .zh = "存放私钥的新文件"},
    {0},
};
static const struct argument name_arguments[] = {
    {.name = "NAME", .type = FLAG_TEXT, .en = "the person's name", .zh = "姓名"},
    {0},
};

const struct command holder_commands[] = {
    {.name = "holder keygen",
     .en = "make your own key, to keep shares of who reported",
     .zh = "生成本人密钥，用于保管举报人身份份额",
     .more_en = "The secret goes into FILE, for you alone; the public key is printed.",
     .more_zh = "私钥写入 FILE，仅供本人；公钥输出到标准输出。",
     .flags = keygen_flags,
     .arguments = keygen_arguments,
     .run = run_keygen},
    {.name = "holder appoint",
     .en = "name a person who keeps shares",
     .zh = "指定身份保管人",
     .more_en = "What is sealed from now on is sealed to this person too. All of one unit keep the "
                "same share, so it takes persons of two units to open anything.",
     .more_zh =
         "此后封存的身份也封存给该人。同一单位的保管人持同一份额，须由两个单位的人共同开启。",
     .flags = appoint_flags,
     .arguments = name_arguments,
     .run = run_appoint},
    {.name = "holder dismiss",
     .en = "a person keeps shares no more",
     .zh = "解除身份保管人",
     .flags = dismiss_flags,
     .arguments = name_arguments,
     .run = run_dismiss},
    {.name = "holder list",
     .en = "who keeps shares",
     .zh = "列出身份保管人",
     .flags = list_flags,
     .run = run_list},
    {0},
};
