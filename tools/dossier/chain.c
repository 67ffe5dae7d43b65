/* chain.c - the entries of the case stand in the office's log, in this order, unchanged.
 *
 * chain.txt has a line for every entry of the span, also for those of other cases:
 *
 *     position time suite body's-digest entry's-digest mark
 *
 * An entry's digest is taken over the digest before (32 bytes), position (8, little-endian), time
 * (8, little-endian), suite (1), the body's digest (32). The mark is + where the body is here. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tools/dossier/dossier.h"

#define LINE_MAX_BYTES 256u

static bool read_link(const char *line, size_t size, struct link *out)
{
    char text[LINE_MAX_BYTES], body[HEX_SIZE], digest[HEX_SIZE], mark[2], again[LINE_MAX_BYTES];
    if (size >= sizeof(text))
        return false;
    memcpy(text, line, size);
    text[size] = '\0';
    if (sscanf(text, "%18" SCNu64 " %18" SCNd64 " %7s %64s %64s %1s", &out->position, &out->time,
               out->suite, body, digest, mark) != 6)
        return false;
    out->ours = mark[0] == '+';
    /* What is read must be all there is: one blank between, no leading zero, nothing behind. */
    snprintf(again, sizeof(again), "%" PRIu64 " %" PRId64 " %s %s %s %s", out->position, out->time,
             out->suite, body, digest, mark);
    return strcmp(text, again) == 0 && (out->ours || mark[0] == '-') &&
           strlen(body) == 2 * DIGEST && strlen(digest) == 2 * DIGEST &&
           hex_read(body, 2 * DIGEST, out->body) && hex_read(digest, 2 * DIGEST, out->digest);
}

static void little(uint8_t *out, uint64_t x)
{
    for (unsigned i = 0; i < 8; i++)
        out[i] = (uint8_t)(x >> (8 * i));
}

static bool follows(const uint8_t before[DIGEST], const struct link *l)
{
    uint8_t all[2 * DIGEST + 17], digest[DIGEST];
    memcpy(all, before, DIGEST);
    little(all + DIGEST, l->position);
    little(all + DIGEST + 8, (uint64_t)l->time);
    all[DIGEST + 16] = strcmp(l->suite, "gm") == 0 ? 2 : 1;
    memcpy(all + DIGEST + 17, l->body, DIGEST);
    return digest_of(l->suite, (struct view){all, sizeof(all)}, digest) &&
           memcmp(digest, l->digest, DIGEST) == 0;
}

static void read_envelope(struct item *i)
{
    struct view rest = i->raw, inner;
    struct field f;
    bool bad = false, bad_inner = false;
    while (field_next(&rest, &f, &bad)) {
        if (f.number == 2)
            i->kind = f.bytes;
        if (f.number == 5)
            i->case_id = f.bytes;
        if (f.number == 12)
            i->body = f.bytes;
        inner = f.bytes;
        while (f.number == 9 && field_next(&inner, &f, &bad_inner))
            i->cause = f.number == 2 ? f.varint : i->cause;
    }
    i->readable = !bad && !bad_inner && i->kind.size > 0;
}

/* ---- one entry ---- */

static void take_body(struct dossier *d, const struct link *l)
{
    uint8_t digest[DIGEST];
    const char *name = print(d, "entries/%012" PRIu64 ".pb", l->position);
    struct item i = {.link = *l, .raw = load(d, name)};
    if (!listed_as(d, name))
        find(d, INTEGRITY, name, "应有的条目不在清单中",
             "an entry that belongs here is not in the list");
    if (i.raw.data && (!digest_of(l->suite, i.raw, digest) || memcmp(digest, l->body, DIGEST) != 0))
        find(d, AUTHENTICITY, name, "条目内容与日志摘要链不符",
             "the entry is not the one in the chain");
    if (i.raw.data)
        read_envelope(&i);
    if (i.raw.data && !i.readable)
        find(d, USABILITY, name, "信封无法解读", "the envelope cannot be read");
    d->item = longer(d, d->item, d->items, &d->item_room, sizeof(*d->item));
    d->item[d->items++] = i;
}

struct walk {
    uint64_t next;
    int64_t time;
    uint8_t before[DIGEST];
};

/* False: nothing behind it can be said. */
static bool take_link(struct dossier *d, struct walk *w, const char *line, size_t size)
{
    struct link l = {0};
    if (!read_link(line, size, &l)) {
        find(d, USABILITY, print(d, "chain.txt:%" PRIu64, w->next - d->from + 1), "该行无法读懂",
             "the line cannot be read");
        return false;
    }
    if (l.position != w->next) {
        find(d, INTEGRITY, print(d, "chain.txt:%" PRIu64, w->next - d->from + 1),
             print(d, "应为第 %" PRIu64 " 条，却是第 %" PRIu64 " 条", w->next, l.position),
             print(d, "entry %" PRIu64 " should stand here, not %" PRIu64, w->next, l.position));
        return false;
    }
    if (!follows(w->before, &l) || (l.position > d->from && l.time < w->time)) {
        find(d, AUTHENTICITY, print(d, "chain.txt: %" PRIu64, l.position), "该条与前一条不相连",
             "the entry does not follow from the one before");
        return false;
    }
    if (l.ours)
        take_body(d, &l);
    w->next++;
    w->time = l.time;
    memcpy(w->before, l.digest, DIGEST);
    return true;
}

void check_chain(struct dossier *d)
{
    struct view text = load(d, "chain.txt");
    struct walk w = {.next = d->from};
    uint8_t last[DIGEST];
    (void)hex_read(d->before, 2 * DIGEST, w.before);
    (void)hex_read(d->digest, 2 * DIGEST, last);
    const char *at = (const char *)text.data, *end = at ? at + text.size : NULL;
    bool good = at != NULL;
    while (good && at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t size = (size_t)((stop ? stop : end) - at);
        good = take_link(d, &w, at, size);
        at += size + 1;
    }
    if (!good)
        return;
    if (w.next != d->to + 1)
        find(d, INTEGRITY, "chain.txt", "首末之间不完整", "it does not reach the last entry");
    else if (memcmp(w.before, last, DIGEST) != 0)
        find(d, AUTHENTICITY, "chain.txt", "末条摘要与清单不符",
             "its last digest is not the list's");
    if (d->items != d->entries)
        find(d, INTEGRITY, "chain.txt",
             print(d, "清单称有 %" PRIu64 " 条，实有 %zu 条", d->entries, d->items),
             print(d, "entries by the list: %" PRIu64 ", found: %zu", d->entries, d->items));
    say(d, AUTHENTICITY,
        print(d, "第 %" PRIu64 " 至 %" PRIu64 " 条摘要链已重新计算", d->from, d->to),
        print(d, "the chain was computed anew from entry %" PRIu64 " to %" PRIu64, d->from, d->to));
}
