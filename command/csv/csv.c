/* csv.c - one walk over the text: a cell ends at a comma, a row at a line end, and neither does
 * inside quotes, where a quote is written twice. */
#include "command/csv/csv.h"

#include <iconv.h>
#include <stdlib.h>

struct reading {
    struct csv *out;
    const char *file;
    struct faults *faults;
    const char *p, *end;
    char *to;                          /* where the cell in hand is written */
    const char *cell[CSV_COLUMNS_MAX]; /* of the row in hand */
    unsigned cells;
    unsigned number; /* of the row in hand */
    unsigned room;   /* of out->row */
    bool stopped;    /* nothing behind here can be understood */
};

/* ---- characters ---- */

static bool is_utf8(struct bytes text)
{
    const uint8_t *p = text.data;
    for (size_t i = 0; i < text.size;) {
        unsigned n = text_step(p + i, text.size - i);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

/* NULL data: these bytes are not GB18030 either. One of its characters has two bytes or four and
 * becomes at most four, or one byte and stays one. */
static struct bytes from_gb18030(struct arena *a, struct bytes text)
{
    size_t room = 2 * text.size + 4, left = text.size, free_bytes = room;
    char *out = arena_alloc(a, room), *to = out;
    char *from = (char *)(uintptr_t)text.data;
    iconv_t how = iconv_open("UTF-8", "GB18030");
    if (how == (iconv_t)-1)
        return (struct bytes){NULL, 0};
    size_t done = iconv(how, &from, &left, &to, &free_bytes);
    iconv_close(how);
    if (done == (size_t)-1 || left > 0)
        return (struct bytes){NULL, 0};
    return (struct bytes){out, room - free_bytes};
}

/* ---- faults ---- */

__attribute__((format(printf, 5, 7), format(printf, 6, 7))) static void
fault(struct reading *r, enum err e, const char *remedy_en, const char *remedy_zh, const char *en,
      const char *zh, ...)
{
    va_list args;
    va_start(args, zh);
    faults_vadd(r->faults, e, r->file, r->number, r->cells + 1, remedy_en, remedy_zh, en, zh, args);
    va_end(args);
}

/* Past this a row or column number means nothing. */
static void stop(struct reading *r)
{
    r->stopped = true;
}

/* ---- cells ---- */

static void put(struct reading *r, char c)
{
    *r->to++ = c;
}

/* Behind the first quote; ends behind the last one. */
static void quoted(struct reading *r)
{
    unsigned row = r->number;
    while (r->p < r->end) {
        char c = *r->p++;
        if (c != '"') {
            put(r, c);
        } else if (r->p < r->end && *r->p == '"') {
            put(r, c);
            r->p++;
        } else {
            return;
        }
    }
    fault(r, ERR_MALFORMED, "write the quote at the cell's end; inside a cell write it twice",
          "请在单元格末尾补上引号；单元格内的引号应写两次",
          "row %u, column %u: a quote is opened and never closed", "第 %u 行第 %u 列：引号未闭合",
          row, r->cells + 1);
    stop(r);
}

static bool ends_cell(const struct reading *r)
{
    return r->p == r->end || *r->p == ',' || *r->p == '\n' ||
           (*r->p == '\r' && (r->p + 1 == r->end || r->p[1] == '\n'));
}

static void check_cell(struct reading *r, const char *cell, size_t size)
{
    if (size > CSV_CELL_MAX)
        fault(r, ERR_LIMIT, "shorten it", "请缩短", "row %u, column %u: over %zu bytes",
              "第 %u 行第 %u 列：超过 %zu 字节", r->number, r->cells + 1, CSV_CELL_MAX);
    else if (memchr(cell, '\0', size) || !text_is_utf8((struct bytes){cell, size}))
        fault(r, ERR_MALFORMED, "delete what cannot be seen and type it again",
              "请删去不可见字符后重新输入", "row %u, column %u: a control character is in it",
              "第 %u 行第 %u 列：含控制字符", r->number, r->cells + 1);
}

static void take_cell(struct reading *r)
{
    char *begin = r->to;
    if (r->p < r->end && *r->p == '"') {
        r->p++;
        quoted(r);
        if (!r->stopped && !ends_cell(r)) {
            fault(r, ERR_MALFORMED, "inside a cell write a quote twice", "单元格内的引号应写两次",
                  "row %u, column %u: text behind the closing quote",
                  "第 %u 行第 %u 列：引号之后还有文字", r->number, r->cells + 1);
            stop(r);
        }
    } else {
        while (!ends_cell(r))
            put(r, *r->p++);
    }
    check_cell(r, begin, (size_t)(r->to - begin));
    put(r, '\0');
    if (r->cells < CSV_COLUMNS_MAX)
        r->cell[r->cells] = begin;
    r->cells++;
}

/* ---- rows ---- */

static bool row_empty(const struct reading *r)
{
    for (unsigned i = 0; i < r->cells && i < CSV_COLUMNS_MAX; i++)
        if (r->cell[i][0])
            return false;
    return true;
}

/* The header says how many cells a row has. A row with fewer has lost one somewhere. */
static void check_row(struct reading *r)
{
    unsigned columns = r->out->count ? r->out->row[0].count : CSV_COLUMNS_MAX;
    unsigned cells = r->cells;
    if (r->out->count ? cells == columns : cells <= columns)
        return;
    if (cells > columns)
        r->cells = columns;
    if (r->out->count)
        fault(r, ERR_MALFORMED, "put cells that hold a comma in quotes", "含逗号的单元格须加引号",
              "row %u and the header differ: cells %u and %u",
              "第 %u 行有 %u 个单元格，表头为 %u 个", r->number, cells, columns);
    else
        fault(r, ERR_LIMIT, "leave some columns out", "请删去部分列",
              "the header has %u columns; at most %u are read", "表头有 %u 列，最多读取 %u 列",
              cells, CSV_COLUMNS_MAX);
}

static void keep_row(struct reading *r)
{
    struct csv *out = r->out;
    unsigned columns = out->count ? out->row[0].count : r->cells;
    if (out->count == r->room) {
        r->room = r->room ? 2 * r->room : 256;
        out->row = mem_grow(out->row, r->room * sizeof(*out->row));
    }
    struct csv_row *row = &out->row[out->count++];
    *row = (struct csv_row){r->number, columns, NULL};
    row->cell = arena_alloc(&out->arena, (columns + 1) * sizeof(*row->cell));
    for (unsigned i = 0; i < columns; i++)
        row->cell[i] = i < r->cells ? r->cell[i] : "";
}

static void take_row(struct reading *r)
{
    r->number++;
    r->cells = 0;
    do
        take_cell(r);
    while (!r->stopped && r->p < r->end && *r->p == ',' && r->p++);
    if (!row_empty(r)) {
        check_row(r);
        keep_row(r);
    }
    if (r->p < r->end && *r->p == '\r')
        r->p++;
    if (r->p < r->end && *r->p == '\n')
        r->p++;
}

static void take_rows(struct reading *r)
{
    while (r->p < r->end && !r->stopped) {
        if (r->out->count == CSV_ROWS_MAX) {
            r->cells = 0;
            fault(r, ERR_LIMIT, "split the file", "请拆分文件", "more than %u rows", "超过 %u 行",
                  CSV_ROWS_MAX);
            return;
        }
        take_row(r);
    }
    if (r->out->count == 0 && r->faults->count == 0)
        fault(r, ERR_MALFORMED, "save the table again, as CSV with a header",
              "请重新保存为带表头的 CSV", "there is no row in it", "文件中没有任何行");
}

/* Behind the mark that some programs put before UTF-8; UTF-16 has another one. */
static struct bytes as_utf8(struct reading *r, struct bytes text)
{
    static const struct bytes mark = {"\xef\xbb\xbf", 3}, little = {"\xff\xfe", 2},
                              big = {"\xfe\xff", 2};
    if (bytes_start(text, mark))
        text = (struct bytes){(const char *)text.data + 3, text.size - 3};
    if (is_utf8(text))
        return text;
    r->out->gb18030 = true;
    bool utf16 = bytes_start(text, little) || bytes_start(text, big);
    struct bytes read = {NULL, 0};
    if (!utf16)
        read = from_gb18030(&r->out->arena, text);
    if (!read.data)
        fault(r, ERR_MALFORMED, "save it as \"CSV UTF-8\"", "请另存为“CSV UTF-8”",
              "the file is neither UTF-8 nor GB18030", "文件既不是 UTF-8 也不是 GB18030");
    return read;
}

bool csv_read(struct csv *out, const char *file, struct bytes text, struct faults *faults)
{
    struct reading *r = mem_alloc(sizeof(*r));
    unsigned before = faults->count;
    *out = (struct csv){0};
    *r = (struct reading){.out = out, .file = file, .faults = faults};
    if (text.size > CSV_SIZE_MAX)
        fault(r, ERR_LIMIT, "split the file", "请拆分文件", "the file is over %zu bytes",
              "文件超过 %zu 字节", CSV_SIZE_MAX);
    else if ((text = as_utf8(r, text)).data) {
        r->p = text.data;
        r->end = r->p + text.size;
        r->to = arena_alloc(&out->arena, text.size + 2); /* no cell grows; each ends with a NUL */
        take_rows(r);
    }
    free(r);
    return faults->count == before;
}

void csv_clear(struct csv *c)
{
    free(c->row);
    arena_free(&c->arena);
    *c = (struct csv){0};
}
