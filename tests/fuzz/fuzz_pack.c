/* fuzz_pack.c - any text as a regime pack: the YAML reader and everything that checks a pack.
 *
 * Files follow each other, each after a line `=== NAME`. corpus/pack/beijing is the pack of
 * regimes/ with one calendar year, put together in that way. */
#include "pack/regime.h"
#include "tests/fuzz/fuzz.h"

#define MARK "=== "

/* The line's end, or the text's. */
static size_t line_size(struct bytes text)
{
    const char *end = text.size ? memchr(text.data, '\n', text.size) : NULL;
    return end ? (size_t)(end - (const char *)text.data) + 1 : text.size;
}

static struct bytes after(struct bytes text, size_t size)
{
    return (struct bytes){(const char *)text.data + size, text.size - size};
}

static unsigned split(struct bytes input, struct regime_file *file, unsigned max, struct arena *a)
{
    unsigned count = 0;
    while (input.size && count < max) {
        size_t name = line_size(input), size = 0;
        if (bytes_start(input, bytes_of(MARK)))
            file[count].name = arena_text(
                a, (struct bytes){(const char *)input.data + 4, name > 5 ? name - 5 : 0});
        else
            file[count].name = "pack.yaml", name = 0;
        input = after(input, name);
        while (size < input.size && !bytes_start(after(input, size), bytes_of(MARK)))
            size += line_size(after(input, size));
        /* exactly so many bytes, so that a read past the end is seen */
        void *text = mem_alloc(size ? size : 1);
        if (size)
            memcpy(text, input.data, size);
        file[count++].text = (struct bytes){text, size};
        input = after(input, size);
    }
    return count;
}

void fuzz_one(struct bytes input)
{
    struct regime_file file[REGIME_FILES_MAX + 1];
    struct regime regime;
    struct faults faults = {0};
    struct arena a = {0};
    unsigned count = split(input, file, REGIME_FILES_MAX + 1, &a);
    regime_init(&regime, file, count, &faults);
    for (unsigned i = 0; i < faults.kept; i++) {
        const struct fault *f = faults_get(&faults, i);
        assert(f->text[0]); /* a fault says what it is */
    }
    if (faults.count == 0)
        (void)regime_rule(&regime, "note");
    regime_clear(&regime);
    faults_clear(&faults);
    for (unsigned i = 0; i < count; i++)
        free((void *)(uintptr_t)file[i].text.data);
    arena_free(&a);
}

void fuzz_seed(fuzz_keep *keep, void *self)
{
    keep(self, "small",
         bytes_of("=== pack.yaml\npack: small\nversion: 1\nname: {zh: 小, en: small}\n"
                  "source: nobody\nin-force: 2020-01-01\n"
                  "organs:\n  clerk: {zh: 经办人, en: clerk, clause: \"1\"}\n"
                  "fields:\n  text: {zh: 内容, en: text}\n"
                  "steps:\n  note:\n    zh: 记录\n    en: noted\n    clause: \"2\"\n"
                  "    asks: note.add\n    tells: note.added\n    by: clerk\n    needs: text\n"
                  "    again: true\n"
                  "coverage:\n  state: complete\n  articles: 2\n  clauses:\n"
                  "    \"1\": {carried-by: clerk}\n    \"2\": {carried-by: note}\n"));
    keep(self, "anchor", bytes_of("=== pack.yaml\npack: &a x\nversion: *a\n"));
    keep(self, "deep", bytes_of("a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["));
    keep(self, "twice", bytes_of("=== pack.yaml\npack: a\npack: b\n=== pack.yaml\npack: a\n"));
    keep(self, "no-name", bytes_of("=== \npack: a\n"));
}
