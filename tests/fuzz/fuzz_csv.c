/* A table that somebody hands in: read whole or refused with a place, never anything else. */
#include "command/csv/csv.h"
#include "tests/fuzz/fuzz.h"

/* A cell is text that can be printed; a row has as many cells as the header. */
static void check(const struct csv *csv)
{
    for (unsigned i = 0; i < csv->count; i++) {
        const struct csv_row *row = &csv->row[i];
        if (row->count != csv->row[0].count || row->number < i + 1)
            abort();
        for (unsigned c = 0; c < row->count; c++)
            if (!text_is_utf8(bytes_of(row->cell[c])))
                abort();
    }
}

void fuzz_one(struct bytes bytes)
{
    struct csv csv;
    struct faults faults = {0};
    bool good = csv_read(&csv, "table.csv", bytes, &faults);
    if (good != (faults.count == 0))
        abort();
    if (good)
        check(&csv);
    csv_clear(&csv);
    faults_clear(&faults);
}

#define TEXT(text)               \
    {                            \
        (text), sizeof(text) - 1 \
    }
static const struct {
    const char *name;
    struct bytes text;
} seeds[] = {
    {"plain", TEXT("a,b\n1,2\n")},
    {"quotes", TEXT("a,b\r\n\"1,5\",\"say \"\"no\"\"\"\r\n")},
    {"mark", TEXT("\xef\xbb\xbf"
                  "a\n=1+1\n")},
    {"open-quote", TEXT("a,b\n1,\"2\n")},
    {"gb18030", TEXT("a\n\xc7\xf8\xd3\xf2\n")},
    {"utf16", TEXT("\xff\xfe"
                   "a\0")},
    {"ragged", TEXT("a,b\n1\n2,3,4\n")},
    {"blank-rows", TEXT("a\n\n,\n\nb")},
};

void fuzz_seed(fuzz_keep *keep, void *self)
{
    for (unsigned i = 0; i < sizeof(seeds) / sizeof(seeds[0]); i++)
        keep(self, seeds[i].name, seeds[i].text);
}
