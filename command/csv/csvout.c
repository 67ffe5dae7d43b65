/* csvout.c - see csvout.h. */
#include "command/csv/csvout.h"

#include <string.h>

#include "command/csv/cells.h"

/* In quotes where it must be, each quote twice; behind a mark where it would be a formula. */
static void put_cell(FILE *to, const char *text)
{
    bool marked = cell_computes(text);
    bool quoted = strpbrk(text, "\",\r\n") || (marked && text[0] != '\'');
    if (quoted)
        fputc('"', to);
    if (marked)
        fputc('\'', to);
    for (; *text; text++) {
        if (*text == '"')
            fputc('"', to);
        fputc(*text, to);
    }
    if (quoted)
        fputc('"', to);
}

static void put_line(FILE *to, const struct listing *l, const char *const *cells)
{
    for (unsigned i = 0; i < l->column_count; i++) {
        const char *text = cells ? cells[i] : l->columns[i].zh;
        if (i)
            fputc(',', to);
        put_cell(to, text ? text : "");
    }
    fputs("\r\n", to);
}

void csv_out(const struct listing *l, FILE *to)
{
    fputs("\xef\xbb\xbf", to);
    put_line(to, l, NULL);
    for (unsigned row = 0; row < l->row_count; row++)
        put_line(to, l, l->cells + (size_t)row * l->column_count);
}
