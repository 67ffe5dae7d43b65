/* images.c - see images.h. */
#include "tests/crash/images.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"

#define SECTOR 512u

uint64_t random_next(uint64_t *seed)
{
    uint64_t x = *seed += 0x9e3779b97f4a7c15u;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

void recording_begin(struct recording *r, const char *path)
{
    FILE *f = fopen(path, "rb");
    assert(f);
    fseek(f, 0, SEEK_END);
    *r = (struct recording){.base_size = (size_t)ftell(f)};
    rewind(f);
    r->base = mem_alloc(r->base_size);
    size_t n = fread(r->base, 1, r->base_size, f);
    assert(n == r->base_size);
    fclose(f);
}

static struct op *op_new(struct recording *r)
{
    if (r->count == r->room) {
        r->room = r->room ? 2 * r->room : 256;
        r->ops = mem_grow(r->ops, r->room * sizeof(*r->ops));
    }
    return &r->ops[r->count++];
}

void recording_write(struct recording *r, uint64_t at, struct bytes data, bool durable)
{
    uint8_t *own = mem_alloc(data.size);
    memcpy(own, data.data, data.size);
    *op_new(r) = (struct op){OP_WRITE, durable, at, data.size, own};
}

void recording_flush(struct recording *r)
{
    *op_new(r) = (struct op){.kind = OP_FLUSH};
}

void recording_clear(struct recording *r)
{
    for (unsigned i = 0; i < r->count; i++)
        free(r->ops[i].data);
    free(r->ops);
    free(r->base);
    *r = (struct recording){0};
}

/* ---- one image ---- */

struct image {
    uint8_t *data;
    size_t size; /* as far as anything was written */
};

static void apply(struct image *image, const struct op *op, size_t from, size_t to)
{
    size_t end = (size_t)op->at + to;
    memcpy(image->data + op->at + from, op->data + from, to - from);
    if (end > image->size)
        image->size = end;
}

/* Some of its sectors: a write never ends inside one. */
static void apply_torn(struct image *image, const struct op *op, uint64_t *seed)
{
    for (size_t from = 0; from < op->size;) {
        size_t to = from + SECTOR - (size_t)((op->at + from) % SECTOR);
        if (to > op->size)
            to = op->size;
        if (random_next(seed) & 1)
            apply(image, op, from, to);
        from = to;
    }
}

/* Whole, not at all, or torn: real disks do the first two far more often. */
static void apply_loose(struct image *image, const struct op *op, uint64_t *seed)
{
    switch (random_next(seed) % 3) {
    case 0:
        break;
    case 1:
        apply(image, op, 0, op->size);
        break;
    default:
        apply_torn(image, op, seed);
    }
}

static bool is_write(const struct recording *r, unsigned i)
{
    return i < r->count && r->ops[i].kind == OP_WRITE;
}

/* The last completed flush; everything before it is on disk. */
static unsigned flushed_before(const struct recording *r, unsigned cut)
{
    while (cut > 0 && r->ops[cut - 1].kind != OP_FLUSH)
        cut--;
    return cut;
}

static void shuffle(const struct op **list, unsigned count, uint64_t *seed)
{
    for (unsigned i = count; i > 1; i--) {
        unsigned j = (unsigned)(random_next(seed) % i);
        const struct op *kept = list[i - 1];
        list[i - 1] = list[j];
        list[j] = kept;
    }
}

static void image_fill(struct image *image, const struct recording *r, unsigned cut, uint64_t *seed)
{
    unsigned safe = flushed_before(r, cut), loose = 0;
    const struct op **list = mem_alloc((r->count + 1) * sizeof(*list));
    for (unsigned i = 0; i < safe; i++)
        if (is_write(r, i))
            apply(image, &r->ops[i], 0, r->ops[i].size);
    for (unsigned i = safe; i <= cut; i++)
        if (is_write(r, i) && (i == cut || !r->ops[i].durable))
            list[loose++] = &r->ops[i];
    shuffle(list, loose, seed);
    for (unsigned i = 0; i < loose; i++)
        apply_loose(image, list[i], seed);
    for (unsigned i = safe; i < cut; i++)
        if (is_write(r, i) && r->ops[i].durable)
            apply(image, &r->ops[i], 0, r->ops[i].size);
    free(list);
}

void image_make(const struct recording *r, unsigned cut, uint64_t *seed, const char *path)
{
    size_t room = r->base_size;
    for (unsigned i = 0; i < r->count; i++)
        if (is_write(r, i) && r->ops[i].at + r->ops[i].size > room)
            room = (size_t)r->ops[i].at + r->ops[i].size;
    struct image image = {mem_alloc(room), r->base_size};
    memcpy(image.data, r->base, r->base_size);
    image_fill(&image, r, cut, seed);

    FILE *f = fopen(path, "wb");
    assert(f);
    size_t n = fwrite(image.data, 1, image.size, f);
    assert(n == image.size);
    fclose(f);
    free(image.data);
}
