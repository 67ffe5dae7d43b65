/* identity.c - who reported: sealed before it leaves this process, opened by two for a third.
 *
 *   seal     reads the name, seals it, says the ciphertext
 *   request  makes a pair for this one reading, says its public key and why
 *   release  a holder's share, opened here and sealed again to who asked
 *   read     two such shares, opened here; shown at the terminal and nowhere else
 *
 * Plain names, keys and shares are in one piece of locked memory (secret.h) while they are there at
 * all. What is said to the bus is built from what is sealed. */
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/identity/identity.h"
#include "command/identity/pair.h"
#include "command/identity/secret.h"
#include "proto/identity.pb-c.h"

#define UNITS_NEEDED 2u
#define SHARES_MAX 16u /* holders that a box is sealed to; the module has no more */

/* All that must never leave. */
struct plain {
    struct box_page page;
    struct box_key key;
    struct box_share share[SHARES_MAX];
    char secret[KEY_TEXT_MAX];
};

struct work {
    struct asking a;
    const char *case_id;
    const Ducha__IdentityShown *shown;
    struct plain *plain;
};

/* ---- what a box is for: opened for anything else it does not open ---- */

static struct bytes page_context(struct work *w)
{
    return bytes_of(arena_print(&w->a.arena, "page\n%s", w->case_id));
}

static struct bytes share_context(struct work *w, const char *holder)
{
    return bytes_of(arena_print(&w->a.arena, "share\n%s\n%s", w->case_id, holder));
}

static struct bytes release_context(struct work *w, const char *holder)
{
    return bytes_of(arena_print(&w->a.arena, "release\n%s\n%" PRIu64 "\n%s", w->case_id,
                                w->shown->request->number, holder));
}

static struct bytes bytes_in(ProtobufCBinaryData b)
{
    return (struct bytes){b.data, b.len};
}

/* ---- before each of them ---- */

static enum outcome work_open(struct work *w, struct call *c)
{
    Ducha__IdentityShow body = DUCHA__IDENTITY_SHOW__INIT;
    const void *told = NULL;
    *w = (struct work){.case_id = call_arg(c, 0)};
    enum outcome outcome = asking_open(&w->a, c);
    if (outcome == OUTCOME_OK)
        outcome = asking_query(&w->a, "identity.show", w->case_id, &body, "identity.shown",
                               &ducha__identity_shown__descriptor, &told);
    w->shown = told;
    if (outcome == OUTCOME_OK && !w->shown->about)
        outcome = call_fail(c, ERR_ABSENT,
                            tr("Record the complaint first: complaint.import", "请先受理登记举报"),
                            tr("there is no complaint %s", "没有信访举报 %s"), w->case_id);
    if (outcome == OUTCOME_OK && !(w->plain = secret_open(c, sizeof(*w->plain))))
        outcome = outcome_of(c->fault.err);
    return outcome;
}

static void work_close(struct work *w)
{
    secret_close(w->plain, sizeof(*w->plain));
    asking_close(&w->a);
}

/* The suite of the box; the fault is set when there is none. */
static enum outcome box_suite(struct work *w, enum suite *suite)
{
    if (!w->shown->box)
        return call_fail(w->a.c, ERR_ABSENT,
                         tr("`ducha identity seal` seals it", "请用 `ducha identity seal` 封存"),
                         tr("no identity is sealed in case %s", "案件 %s 没有封存的身份"),
                         w->case_id);
    if (suite_of(w->shown->box->suite ? w->shown->box->suite : "", suite))
        return OUTCOME_OK;
    return call_fail(w->a.c, ERR_VERSION, tr("Use a newer ducha", "请使用更新的 ducha"),
                     tr("the suite is not known here", "不支持该算法"));
}

static enum outcome box_failed(struct work *w, enum err e)
{
    return call_fail(w->a.c, e,
                     tr("Check that it is the right key, and the office's log: `ducha log verify`",
                        "请检查密钥是否正确，并用 `ducha log verify` 校验日志"),
                     tr("the box does not open, or cannot be sealed", "无法开启或封存"));
}

/* ---- seal ---- */

struct sealing {
    enum suite suite;
    Ducha__SealedIdentity box;
    Ducha__SealedShare share[SHARES_MAX], *list[SHARES_MAX];
    uint8_t sealed[BOX_TEXT_SEALED_MAX];
    uint8_t sealed_share[SHARES_MAX][BOX_SHARE_SEALED_MAX];
    unsigned units;
};

/* One share for each unit, in the order in which they come. */
static unsigned unit_at(struct sealing *s, const Ducha__Holder *h)
{
    for (size_t i = 0; i < s->box.n_share; i++)
        if (strcmp(s->share[i].holder->belongs_to, h->belongs_to) == 0)
            return s->share[i].at;
    return ++s->units;
}

/* Those of the office's suite. The module has left out who may not know. */
static void choose(struct work *w, struct sealing *s)
{
    for (size_t i = 0; i < w->shown->n_holder && s->box.n_share < SHARES_MAX; i++) {
        Ducha__Holder *h = w->shown->holder[i];
        Ducha__SealedShare *share = &s->share[s->box.n_share];
        if (strcmp(h->suite, suite_name(s->suite)) != 0)
            continue;
        ducha__sealed_share__init(share);
        share->has_at = true;
        share->at = unit_at(s, h);
        share->holder = h;
        s->list[s->box.n_share++] = share;
    }
}

static enum outcome choose_two(struct work *w, struct sealing *s)
{
    struct call *c = w->a.c;
    char print[FINGERPRINT_SIZE];
    if (w->shown->box)
        return call_fail(c, ERR_CONFLICT, NULL,
                         tr("case %s has its identity sealed already", "案件 %s 的身份已封存"),
                         w->case_id);
    choose(w, s);
    if (s->units < UNITS_NEEDED)
        return call_fail(c, ERR_ABSENT,
                         tr("Have holders of two units appointed, with keys of the suite %s",
                            "请先指定两个单位的保管人，密钥算法为 %s"),
                         tr("there are holders of %s who may keep a share in this case",
                            "可在本案保管份额的单位有 %s 个"),
                         PLURAL(s->units, "unit", "units"));
    for (size_t i = 0; i < s->box.n_share; i++) {
        pair_fingerprint(s->suite, bytes_in(s->share[i].holder->public_key), print);
        say(c, tr("sealed to %s (%s), %s", "封存给 %s（%s），指纹 %s"), s->share[i].holder->holder,
            s->share[i].holder->belongs_to, print);
    }
    return OUTCOME_OK;
}

static enum err seal_shares(struct work *w, struct sealing *s)
{
    enum err e = box_split(&w->plain->key, w->plain->share, s->units);
    for (size_t i = 0; e == OK && i < s->box.n_share; i++) {
        const Ducha__Holder *h = s->share[i].holder;
        size_t size = 0;
        e = box_share_seal(s->suite, share_context(w, h->holder), bytes_in(h->public_key),
                           &w->plain->share[s->share[i].at - 1], s->sealed_share[i], &size);
        s->share[i].has_sealed = true;
        s->share[i].sealed = lent(s->sealed_share[i], size);
    }
    return e;
}

static enum outcome read_page(struct work *w)
{
    struct box_page *page = &w->plain->page;
    char *text = (char *)page->byte + 2;
    size_t size = 0;
    if (isatty(STDIN_FILENO))
        say(w->a.c, tr("Type who reported; nothing is shown. Ctrl-D on a line of its own ends it.",
                       "请键入举报人身份，输入不显示。另起一行按 Ctrl-D 结束。"));
    enum outcome outcome = secret_read(w->a.c, text, BOX_TEXT_MAX, &size);
    if (outcome == OUTCOME_OK)
        box_page_put(page, (struct bytes){text, size});
    return outcome;
}

static enum outcome seal(struct work *w, struct sealing *s)
{
    size_t size = 0;
    enum outcome outcome = choose_two(w, s);
    if (outcome == OUTCOME_OK)
        outcome = read_page(w);
    if (outcome != OUTCOME_OK)
        return outcome;
    enum err e =
        box_seal(s->suite, page_context(w), &w->plain->page, &w->plain->key, s->sealed, &size);
    if (e == OK)
        e = seal_shares(w, s);
    explicit_bzero(w->plain, sizeof(*w->plain)); /* before anything is said */
    if (e != OK)
        return box_failed(w, e);
    s->box.suite = (char *)(uintptr_t)suite_name(s->suite);
    s->box.has_sealed = true;
    s->box.sealed = lent(s->sealed, size);
    s->box.share = s->list;
    return asking_step(&w->a, "identity.seal", w->case_id, &s->box);
}

static enum outcome run_seal(struct call *c)
{
    struct work w;
    struct sealing s = {.box = DUCHA__SEALED_IDENTITY__INIT};
    enum outcome outcome = work_open(&w, c);
    s.suite = w.a.o.config.suite;
    if (outcome == OUTCOME_OK)
        outcome = seal(&w, &s);
    work_close(&w);
    return outcome;
}

/* ---- request ---- */

static enum outcome request(struct work *w)
{
    struct call *c = w->a.c;
    struct pair p;
    char print[FINGERPRINT_SIZE];
    const char *path = call_text(c, "key");
    Ducha__IdentityRequest body = DUCHA__IDENTITY_REQUEST__INIT;
    enum outcome outcome = box_suite(w, &p.suite);
    if (outcome == OUTCOME_OK)
        outcome = pair_make(c, path, &p);
    if (outcome != OUTCOME_OK)
        return outcome;
    body.reason = (char *)(uintptr_t)call_text(c, "reason");
    body.suite = w->shown->box->suite;
    body.has_public_key = true;
    body.public_key = lent(p.shown, p.size);
    outcome = asking_step(&w->a, "identity.request", w->case_id, &body);
    if (outcome != OUTCOME_OK) {
        unlink(path); /* it will open nothing */
        return outcome;
    }
    pair_fingerprint(p.suite, (struct bytes){p.shown, p.size}, print);
    say(c,
        tr("fingerprint %s: read it to the holders. %s opens this one request.",
           "指纹 %s：请口头告知保管人。%s 仅用于本次查阅。"),
        print, path);
    return OUTCOME_OK;
}

static enum outcome run_request(struct call *c)
{
    struct work w;
    enum outcome outcome = work_open(&w, c);
    if (outcome == OUTCOME_OK)
        outcome = request(&w);
    work_close(&w);
    return outcome;
}

/* ---- release ---- */

static enum outcome own_key(struct work *w)
{
    const char *path = call_text(w->a.c, "key");
    if (path)
        return secret_load(w->a.c, path, w->plain->secret, KEY_TEXT_MAX);
    return call_fail(w->a.c, ERR_USAGE, tr("Give --key FILE", "请给出 --key FILE"),
                     tr("your key was not named", "未指明密钥"));
}

static enum outcome has_request(struct work *w)
{
    if (w->shown->request)
        return OUTCOME_OK;
    return call_fail(
        w->a.c, ERR_ABSENT,
        tr("`ducha identity request` asks for it", "请先用 `ducha identity request` 申请"),
        tr("nobody has asked to read the identity of case %s", "案件 %s 没有查阅身份的申请"),
        w->case_id);
}

static const Ducha__SealedShare *share_of(struct work *w, const char *holder)
{
    const Ducha__SealedIdentity *box = w->shown->box;
    for (size_t i = 0; i < box->n_share; i++)
        if (holder && strcmp(box->share[i]->holder->holder, holder) == 0)
            return box->share[i];
    call_fail(w->a.c, ERR_ABSENT,
              tr("Give --person as you were appointed", "请以 --person 给出任命时的姓名"),
              tr("no share was sealed to %s", "没有封存给 %s 的份额"), holder ? holder : "-");
    return NULL;
}

/* Who will read it, and why: the holder answers for letting them. */
static enum outcome agree(struct work *w, enum suite suite)
{
    const Ducha__RequestKept *q = w->shown->request;
    char print[FINGERPRINT_SIZE];
    pair_fingerprint(suite, bytes_in(q->request->public_key), print);
    const char *what = arena_print(
        &w->a.arena,
        tr("%s (%s) asks to read who reported case %s: %s\nfingerprint %s: let %s read it to you.",
           "%s（%s）申请查阅案件 %s 的举报人身份：%s\n指纹 %s：请与 %s 口头核对。"),
        q->person, q->organ, w->case_id, q->request->reason, print, q->person);
    return office_confirm(w->a.c, w->a.o.config.office, what);
}

static enum outcome release(struct work *w)
{
    enum suite suite;
    uint8_t sealed[BOX_SHARE_SEALED_MAX];
    size_t size = 0;
    const char *holder = call_text(w->a.c, "person");
    const Ducha__SealedShare *share = NULL;
    Ducha__IdentityRelease body = DUCHA__IDENTITY_RELEASE__INIT;
    enum outcome outcome = box_suite(w, &suite);
    if (outcome == OUTCOME_OK)
        outcome = has_request(w);
    if (outcome == OUTCOME_OK && !(share = share_of(w, holder)))
        outcome = outcome_of(w->a.c->fault.err);
    if (outcome == OUTCOME_OK)
        outcome = agree(w, suite);
    if (outcome == OUTCOME_OK)
        outcome = own_key(w);
    if (outcome != OUTCOME_OK)
        return outcome;
    enum err e = box_share_open(suite, share_context(w, holder), w->plain->secret,
                                bytes_in(share->sealed), &w->plain->share[0]);
    if (e == OK)
        e = box_share_seal(suite, release_context(w, holder),
                           bytes_in(w->shown->request->request->public_key), &w->plain->share[0],
                           sealed, &size);
    explicit_bzero(w->plain, sizeof(*w->plain));
    if (e != OK)
        return box_failed(w, e);
    body.has_request = body.has_sealed = true;
    body.request = w->shown->request->number;
    body.reason = (char *)(uintptr_t)call_text(w->a.c, "reason");
    body.sealed = lent(sealed, size);
    return asking_step(&w->a, "identity.release", w->case_id, &body);
}

static enum outcome run_release(struct call *c)
{
    struct work w;
    enum outcome outcome = work_open(&w, c);
    if (outcome == OUTCOME_OK)
        outcome = release(&w);
    work_close(&w);
    return outcome;
}

/* ---- read ---- */

static enum err open_box(struct work *w, enum suite suite)
{
    const Ducha__RequestKept *q = w->shown->request;
    struct plain *p = w->plain;
    enum err e = OK;
    for (unsigned i = 0; e == OK && i < UNITS_NEEDED; i++)
        e = box_share_open(suite, release_context(w, q->released[i]->holder), p->secret,
                           bytes_in(q->released[i]->sealed), &p->share[i]);
    if (e == OK && !box_join(&p->share[0], &p->share[1], &p->key))
        e = ERR_CORRUPT;
    return e == OK ? box_open(suite, page_context(w), &p->key, bytes_in(w->shown->box->sealed),
                              &p->page)
                   : e;
}

static enum outcome read_it(struct work *w)
{
    enum suite suite;
    enum outcome outcome = box_suite(w, &suite);
    if (outcome == OUTCOME_OK)
        outcome = has_request(w);
    if (outcome == OUTCOME_OK && w->shown->request->n_released < UNITS_NEEDED)
        outcome = call_fail(w->a.c, ERR_ABSENT,
                            tr("Two holders of two units release it: `ducha identity release`",
                               "须由两个单位的两名保管人同意：`ducha identity release`"),
                            tr("released by %zu of %u holders", "%zu/%u 名保管人已同意"),
                            w->shown->request->n_released, UNITS_NEEDED);
    if (outcome == OUTCOME_OK)
        outcome = own_key(w);
    if (outcome != OUTCOME_OK)
        return outcome;
    enum err e = open_box(w, suite);
    struct bytes text = box_page_text(&w->plain->page);
    outcome = e == OK ? secret_show(w->a.c, (char *)w->plain->page.byte + 2, text.size)
                      : box_failed(w, e);
    explicit_bzero(w->plain, sizeof(*w->plain));
    if (outcome == OUTCOME_OK)
        say(w->a.c,
            tr("Delete %s now: the shares it opens stay in the log.",
               "请立即删除 %s：它能开启的份额仍在日志中。"),
            call_text(w->a.c, "key"));
    return outcome;
}

static enum outcome run_read(struct call *c)
{
    struct work w;
    enum outcome outcome = work_open(&w, c);
    if (outcome == OUTCOME_OK)
        outcome = read_it(&w);
    work_close(&w);
    return outcome;
}

#define FLAG_REASON                                                                  \
    {                                                                                \
        .name = "reason", .type = FLAG_TEXT, .value = "TEXT", .en = "why; no names", \
        .zh = "理由，勿写姓名"                                                \
    }

static const struct flag seal_flags[] = {FLAG_WHO, {0}};
static const struct flag request_flags[] = {
    {.name = "key",
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "a new file for the key of this one reading",
     .zh = "存放本次查阅密钥的新文件"},
    FLAG_REASON,
    FLAG_WHO,
    FLAG_INSIDE_OFFICE,
    {0},
};
static const struct flag release_flags[] = {FLAG_KEY, FLAG_REASON, FLAG_WHO, FLAG_YES, {0}};
static const struct flag read_flags[] = {FLAG_KEY, {0}};
static const struct argument case_arguments[] = {
    {.name = "CASE", .type = FLAG_TEXT, .en = "the complaint", .zh = "信访举报案号"},
    {0},
};

const struct command identity_commands[] = {
    {.name = "identity seal",
     .en = "seal who reported a complaint",
     .zh = "封存举报人身份",
     .more_en = "Reads the text from standard input, never from an argument. It is sealed in this "
                "process; the office gets what nobody can read, of one size whatever it says.",
     .more_zh = "由标准输入读取，不作命令行参数。在本进程内封存，督察办只得到大小一致的密文。",
     .flags = seal_flags,
     .arguments = case_arguments,
     .run = run_seal},
    {.name = "identity request",
     .en = "ask to read who reported, with a reason",
     .zh = "申请查阅举报人身份，须写明理由",
     .flags = request_flags,
     .arguments = case_arguments,
     .run = run_request},
    {.name = "identity release",
     .en = "let who asked read it: one of two holders",
     .zh = "同意查阅：须两名保管人",
     .more_en = "Shows who asks and why. Your share is opened here and sealed again to who asked.",
     .more_zh = "先显示申请人和理由。份额在本机开启并重新封存给申请人。",
     .flags = release_flags,
     .arguments = case_arguments,
     .run = run_release},
    {.name = "identity read",
     .en = "read it at the terminal, once two have released it",
     .zh = "两名保管人同意后，在终端查阅",
     .flags = read_flags,
     .arguments = case_arguments,
     .run = run_read},
    {0},
};
