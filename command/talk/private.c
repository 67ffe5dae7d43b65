/* private.c - see private.h. */
#include "command/talk/private.h"

#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "modules/kit/personal.h"
#include "proto/case.pb-c.h"
#include "proto/kinds.h"

static const char *in_message(const ProtobufCMessage *m);

static const void *at(const ProtobufCMessage *m, unsigned offset)
{
    return (const char *)m + offset;
}

/* The name of the field in whose i-th value a number stands; NULL: none does. */
static const char *in_value(const ProtobufCMessage *m, const ProtobufCFieldDescriptor *f, size_t i)
{
    const void *p = at(m, f->offset);
    const void *value =
        f->label == PROTOBUF_C_LABEL_REPEATED ? (*(void *const *const *)p)[i] : *(void *const *)p;
    if (!value)
        return NULL;
    const char *found = f->type == PROTOBUF_C_TYPE_MESSAGE ? in_message(value) : NULL;
    if (found && f->descriptor == &ducha__field__descriptor)
        return ((const Ducha__Field *)value)->name; /* the form's word for it, not `value` */
    if (f->type == PROTOBUF_C_TYPE_MESSAGE)
        return found;
    return looks_personal(value) ? f->name : NULL;
}

static const char *in_message(const ProtobufCMessage *m)
{
    for (unsigned i = 0; i < m->descriptor->n_fields; i++) {
        const ProtobufCFieldDescriptor *f = &m->descriptor->fields[i];
        bool many = f->label == PROTOBUF_C_LABEL_REPEATED;
        size_t count = many ? *(const size_t *)at(m, f->quantifier_offset) : 1;
        if (f->type != PROTOBUF_C_TYPE_STRING && f->type != PROTOBUF_C_TYPE_MESSAGE)
            continue;
        for (size_t v = 0; v < count; v++) {
            const char *found = in_value(m, f, v);
            if (found)
                return found;
        }
    }
    return NULL;
}

enum outcome private_checked(struct call *c, const struct ducha_message *m)
{
    struct arena a = {.limit = JSON_MEMORY};
    const ProtobufCMessageDescriptor *d = kind_body(m->kind);
    const ProtobufCMessage *body =
        d && !call_has(c, "with-numbers")
            ? message_read(d, (struct bytes){m->body ? m->body : "", m->body_size}, &a)
            : NULL;
    const char *field = body ? in_message(body) : NULL;
    enum outcome outcome = OUTCOME_OK;
    if (field)
        outcome = call_fail(
            c, ERR_USAGE,
            tr("take it out: what is sent stays in the log. Who reported goes into `ducha identity "
               "seal`; a number that is public may go with --with-numbers",
               "请删去：发出的内容会留在日志中。举报人身份请用 `ducha identity "
               "seal`；本就公开的号码可加 "
               "--with-numbers"),
            tr("`%s` seems to hold a private person's telephone or identity number",
               "`%s` 中疑有个人电话或证件号码"),
            field);
    arena_free(&a);
    return outcome;
}
