/* evidence.c - a file was brought in: is it there?
 *
 * Who brings one puts it beside the database first and then says `evidence.add` with its digest
 * (store/attachment.h: a file has its name only when it is whole and on disk). That entry proves
 * nothing; the bus's answer does, and it stands in the log, so a replay need not look again. */
#include "bus/internal.h"

#include "proto/office.pb-c.h"
#include "store/attachment.h"

static bool is_here(struct txn *t, const Ducha__EvidenceFile *f)
{
    enum suite suite;
    struct digest d;
    uint64_t size;
    return f->suite && f->digest && suite_of(f->suite, &suite) && digest_parse(f->digest, &d) &&
           attachment_has(t->store, suite, &d, &size) && size == f->size;
}

struct bytes evidence_answer(struct bus *b, struct txn *t, uint64_t position,
                             const struct envelope *asked)
{
    const Ducha__EvidenceFile *f = NULL;
    if (asked->body.size <= EVIDENCE_BODY_MAX)
        f = message_read(&ducha__evidence_file__descriptor, asked->body, &b->arena);
    struct envelope e = {
        .kind = bytes_of(f && is_here(t, f) ? "evidence.added" : "evidence.missing"),
        .from = bytes_of(BUS_NAME),
        .case_id = asked->case_id,
        .person = asked->person,
        .organ = asked->organ,
        .cause = position,
        .body = f ? asked->body : (struct bytes){0},
    };
    return envelope_write(&e, &b->arena);
}
