/* words.c - each text of a pack once in memory: its names are said over and over, and an
 * office may hold hundreds of packs. */
#include <stdlib.h>

#include "base/text.h"
#include "pack/internal.h"

/* Open addressing; a power of two of places, at most half of them taken. */
struct words_seen {
    const char **place;
    size_t places, taken;
};

/* Where text is, or where it would be. */
static const char **find(const struct words_seen *w, const char *text)
{
    size_t at = text_hash(bytes_of(text)) & (w->places - 1);
    while (w->place[at] && !text_same(w->place[at], text))
        at = (at + 1) & (w->places - 1);
    return &w->place[at];
}

static void grow(struct words_seen *w)
{
    struct words_seen wider = {NULL, w->places ? 2 * w->places : 1024, w->taken};
    wider.place = mem_alloc(wider.places * sizeof(*wider.place));
    for (size_t i = 0; i < w->places; i++)
        if (w->place[i])
            *find(&wider, w->place[i]) = w->place[i];
    free(w->place);
    *w = wider;
}

const char *regime_word(struct regime *r, const char *text)
{
    if (!text[0])
        return "";
    if (!r->seen)
        r->seen = mem_alloc(sizeof(*r->seen));
    if (2 * r->seen->taken >= r->seen->places)
        grow(r->seen);
    const char **place = find(r->seen, text);
    if (!*place) {
        *place = arena_text(&r->arena, bytes_of(text));
        r->seen->taken++;
    }
    return *place;
}

void regime_words_forget(struct regime *r)
{
    if (r->seen)
        free(r->seen->place);
    free(r->seen);
    r->seen = NULL;
}
