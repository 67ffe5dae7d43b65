/* fuzz_envelope.c - any bytes as an envelope.
 *
 * envelope_read() takes them or says why not; envelope_peek() never fails. Of what is taken both
 * see the same kind, addressee and case, and written anew it reads the same. */
#include "proto/envelope.h"
#include "tests/fuzz/fuzz.h"

static void same(struct bytes a, struct bytes b)
{
    assert(bytes_equal(a, b));
}

static void agree(const struct envelope *a, const struct envelope *b)
{
    same(a->id, b->id);
    same(a->kind, b->kind);
    same(a->from, b->from);
    same(a->to, b->to);
    same(a->case_id, b->case_id);
    same(a->regime, b->regime);
    same(a->trace, b->trace);
    same(a->signature, b->signature);
    same(a->body, b->body);
    same(a->person, b->person);
    same(a->organ, b->organ);
    same(a->cause_log, b->cause_log);
    assert(a->cause == b->cause);
    assert(a->classification == b->classification);
}

void fuzz_one(struct bytes input)
{
    struct envelope read, peeked, again;
    struct arena a = {0};
    envelope_peek(input, &peeked);
    if (envelope_read(input, &read))
        return;
    same(read.kind, peeked.kind);
    same(read.to, peeked.to);
    same(read.case_id, peeked.case_id);
    struct bytes written = envelope_write(&read, &a);
    const char *wrong = envelope_read(written, &again);
    assert(!wrong);
    agree(&read, &again);
    arena_free(&a);
}

void fuzz_seed(fuzz_keep *keep, void *self)
{
    struct arena a = {0};
    struct envelope e = {.kind = bytes_of("report.submit"), .from = bytes_of("12369-feed")};
    struct bytes small = envelope_write(&e, &a);
    keep(self, "small", small);
    e.id = bytes_of("0123456789abcdef");
    e.to = bytes_of("sh");
    e.case_id = bytes_of("case-7/案");
    e.regime = bytes_of("beijing-2020@1");
    e.trace = bytes_of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    e.signature = bytes_of("not a signature");
    e.body = bytes_of("\x08\x01");
    e.person = bytes_of("p-1");
    e.organ = bytes_of("督察办");
    e.cause_log = bytes_of("sh/1");
    e.cause = UINT64_MAX;
    e.classification = CLASSIFICATION_MAX;
    struct bytes whole = envelope_write(&e, &a);
    keep(self, "whole", whole);
    keep(self, "cut", (struct bytes){whole.data, whole.size - 3});
    keep(self, "kind-twice",
         bytes_of("\x12\x03"
                  "a.b\x12\x03"
                  "a.c\x1a\x01x"));
    keep(self, "bad-utf8",
         bytes_of("\x12\x03"
                  "a.b\x1a\x01x\x2a\x03\xed\xa0\x80"));
    keep(self, "cause-position-twice",
         bytes_of("\x12\x01"
                  "a\x1a\x01x\x4a\x04\x10\x05\x10\x06"));
    arena_free(&a);
}
