#include "base/mem.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define BLOCK_SIZE ((size_t)64 * 1024)

static void *checked(void *p)
{
    if (!p) {
        fputs("out of memory\n", stderr);
        abort();
    }
    return p;
}

void *mem_alloc(size_t size)
{
    return checked(calloc(1, size ? size : 1));
}

void *mem_grow(void *old, size_t size)
{
    return checked(realloc(old, size ? size : 1));
}

char *mem_text(const char *text)
{
    return checked(strdup(text));
}

struct arena_block {
    struct arena_block *next;
    size_t used, size;
    max_align_t data[];
};

static size_t block_size(const struct arena *a)
{
    return a->block ? a->block : BLOCK_SIZE;
}

static struct arena_block *block_new(struct arena *a, size_t size)
{
    struct arena_block *b = checked(malloc(sizeof(*b) + size));
    *b = (struct arena_block){.next = a->blocks, .size = size};
    return a->blocks = b;
}

/* align: a power of two, at most that of max_align_t. */
static void *take_aligned(struct arena *a, size_t size, size_t align)
{
    assert(size < SIZE_MAX / 2);
    size = size ? size : 1;
    struct arena_block *b = a->blocks;
    size_t at = b ? (b->used + align - 1) & ~(align - 1) : 0;
    if (!b || at > b->size || b->size - at < size) {
        b = block_new(a, size > block_size(a) ? size : block_size(a));
        at = 0;
    }
    b->used = at + size;
    a->used += size;
    return (char *)b->data + at;
}

static void *take(struct arena *a, size_t size)
{
    return take_aligned(a, size, _Alignof(max_align_t));
}

static char *take_text(struct arena *a, size_t size)
{
    return take_aligned(a, size, 1);
}

void *arena_alloc(struct arena *a, size_t size)
{
    return memset(take(a, size), 0, size);
}

void *arena_try(struct arena *a, size_t size)
{
    if (a->limit && (size > a->limit || a->used > a->limit - size))
        return NULL;
    return take(a, size);
}

struct bytes arena_copy(struct arena *a, struct bytes from)
{
    if (!from.data)
        return from;
    char *to = take(a, from.size + 1);
    memcpy(to, from.data, from.size);
    to[from.size] = '\0';
    return (struct bytes){to, from.size};
}

char *arena_text(struct arena *a, struct bytes from)
{
    char *to = take_text(a, from.size + 1);
    if (from.size)
        memcpy(to, from.data, from.size);
    to[from.size] = '\0';
    return to;
}

char *arena_print(struct arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    assert(n >= 0);
    char *to = take_text(a, (size_t)n + 1);
    vsnprintf(to, (size_t)n + 1, format, again);
    va_end(again);
    return to;
}

void arena_clear(struct arena *a)
{
    struct arena_block *kept = NULL;
    while (a->blocks) {
        struct arena_block *b = a->blocks;
        a->blocks = b->next;
        if (!kept && b->size == block_size(a))
            kept = b;
        else
            free(b);
    }
    if (kept)
        *kept = (struct arena_block){.size = kept->size};
    a->blocks = kept;
    a->used = 0;
}

void arena_free(struct arena *a)
{
    arena_clear(a);
    free(a->blocks);
    a->blocks = NULL;
}
