/* holders.c - who is one, from when on and until when: Article 41. */
#include "modules/identity/holders.h"

#include "base/box.h"

static struct bytes holder_key(struct turn *t, const char *name)
{
    return turn_key(t, "holder", name, NULL);
}

const Ducha__Holder *holder_of(struct turn *t, const char *name)
{
    struct bytes row = turn_get(t, holder_key(t, name));
    return row.data ? body_read(t, row, &ducha__holder__descriptor) : NULL;
}

bool holder_key_good(const char *suite, ProtobufCBinaryData key)
{
    enum suite s;
    return suite_of(suite, &s) && key.len == box_public_size(s);
}

static struct bytes bytes_in(ProtobufCBinaryData b)
{
    return (struct bytes){b.data, b.len};
}

bool holder_same(const Ducha__Holder *a, const Ducha__Holder *b)
{
    return a->holder && a->belongs_to && a->suite && strcmp(a->holder, b->holder) == 0 &&
           strcmp(a->belongs_to, b->belongs_to) == 0 && strcmp(a->suite, b->suite) == 0 &&
           bytes_equal(bytes_in(a->public_key), bytes_in(b->public_key));
}

size_t holders_list(struct turn *t, Ducha__Holder *out[HOLDERS_MAX])
{
    struct bytes prefix = turn_key(t, "holder", NULL), key = {0}, value;
    size_t n = 0;
    while (n < HOLDERS_MAX && turn_next(t, prefix, &key, &value)) {
        out[n] = body_read(t, value, &ducha__holder__descriptor);
        assert(out[n]); /* our own row */
        n++;
    }
    return n;
}

/* A holder is a case of its own, so that appointing and dismissing follow each other. */
static const char *case_of(struct turn *t, const char *name)
{
    return turn_print(t, "holder/%.*s", (int)PERSON_MAX, name ? name : "");
}

static bool no_name(const char *text)
{
    return text && (strlen(text) > PERSON_MAX || strchr(text, '/'));
}

/* rule is NULL after a refusal. */
static struct step enter(struct turn *t, const struct message *m, const char *name,
                         const char *unit, const ProtobufCMessage *body)
{
    struct step step = step_enter(t, m, case_of(t, name), body);
    if (!step.rule || (!no_name(name) && !no_name(unit)))
        return step;
    step_refuse(
        &step, turn_print(t, "姓名或单位超过 %u 字节，或含有 /", PERSON_MAX),
        turn_print(t, "the name or the unit has more than %u bytes, or holds a /", PERSON_MAX));
    step.rule = NULL;
    return step;
}

enum err on_holder_appoint(struct turn *t, const struct message *m)
{
    Ducha__Holder *asked = body_read(t, m->body, &ducha__holder__descriptor);
    Ducha__Holder *all[HOLDERS_MAX];
    if (!asked)
        return body_bad(t);
    struct step step = enter(t, m, asked->holder, asked->belongs_to, &asked->base);
    if (!step.rule)
        return OK;
    if (!holder_key_good(asked->suite, asked->public_key))
        return step_refuse(&step, "公钥与算法不符，请用 `ducha identity keygen` 生成",
                           "the key is none of this suite: `ducha identity keygen` makes one");
    if (holders_list(t, all) == HOLDERS_MAX)
        return step_refuse(&step, turn_print(t, "保管人至多 %u 名", HOLDERS_MAX),
                           turn_print(t, "there are %u holders at most", HOLDERS_MAX));
    turn_put(t, holder_key(t, asked->holder), body_pack(t, &asked->base));
    Ducha__HolderAppointed told = DUCHA__HOLDER_APPOINTED__INIT;
    told.step = step.told;
    told.holder = asked;
    return step_done(&step, &told.base);
}

enum err on_holder_dismiss(struct turn *t, const struct message *m)
{
    Ducha__HolderDismiss *asked = body_read(t, m->body, &ducha__holder_dismiss__descriptor);
    if (!asked)
        return body_bad(t);
    struct step step = enter(t, m, asked->holder, NULL, &asked->base);
    if (!step.rule)
        return OK;
    turn_del(t, holder_key(t, asked->holder));
    Ducha__HolderDismissed told = DUCHA__HOLDER_DISMISSED__INIT;
    told.step = step.told;
    told.holder = asked->holder;
    told.reason = asked->reason;
    return step_done(&step, &told.base);
}

enum err on_holder_list(struct turn *t, const struct message *m)
{
    Ducha__Holder *all[HOLDERS_MAX];
    Ducha__HolderListed told = DUCHA__HOLDER_LISTED__INIT;
    if (!body_read(t, m->body, &ducha__holder_list__descriptor))
        return body_bad(t);
    told.n_holder = holders_list(t, all);
    told.holder = all;
    turn_emit(t, "holder.listed", NULL, body_pack(t, &told.base));
    return OK;
}
