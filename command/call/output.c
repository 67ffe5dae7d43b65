#include "command/call/output.h"

#include <stdarg.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#include "base/lang.h"
#include "base/text.h"

/* ---- how wide, and where to break ---- */

/* The character at p: its bytes, and the places it takes. */
static unsigned character(const char *p, unsigned *places)
{
    wchar_t wide = 0;
    mbstate_t state = {0};
    size_t n = mbrtowc(&wide, p, 6, &state);
    *places = 1;
    if (n == 0 || n > 6)
        return 1;
    int w = wcwidth(wide);
    *places = w < 0 ? 1 : (unsigned)w;
    return (unsigned)n;
}

unsigned out_width(const char *text)
{
    unsigned width = 0, places;
    while (*text) {
        text += character(text, &places);
        width += places;
    }
    return width;
}

/* What came from outside may hold a terminal's commands. */
static void put_text(FILE *to, const char *text)
{
    for (; *text; text++)
        fputc(text_control((uint8_t)*text) || *text == '\n' || *text == '\t' ? '?' : *text, to);
}

static void pad(FILE *to, unsigned places)
{
    while (places--)
        fputc(' ', to);
}

/* The piece that is never broken: one Han character, or letters up to a space or to one. */
static size_t piece(const char *p, unsigned *width)
{
    unsigned places;
    size_t n = character(p, &places);
    *width = places;
    if (places == 2)
        return n;
    while (p[n] && p[n] != ' ' && p[n] != '\n') {
        size_t more = character(p + n, &places);
        if (places == 2)
            break;
        n += more;
        *width += places;
    }
    return n;
}

void out_wrapped(FILE *to, unsigned indent, const char *text)
{
    unsigned at = indent, width;
    pad(to, indent);
    while (*text) {
        if (*text == '\n') {
            fputc('\n', to);
            pad(to, text[1] == '\n' ? 0 : indent);
            at = indent;
            text++;
            continue;
        }
        bool space = *text == ' ';
        text += space;
        size_t n = *text ? piece(text, &width) : 0;
        if (n && at > indent && at + space + width > OUT_WIDTH) {
            fputc('\n', to);
            pad(to, indent);
            at = indent;
        } else if (space && n) {
            fputc(' ', to);
            at++;
        }
        fwrite(text, 1, n, to);
        at += n ? width : 0;
        text += n;
    }
    fputc('\n', to);
}

/* ---- JSON ---- */

/* Bytes that are not UTF-8 become U+FFFD: a reader must be able to parse what we print. */
void out_json_bytes(FILE *to, struct bytes text)
{
    const uint8_t *p = text.data;
    fputc('"', to);
    for (size_t i = 0; i < text.size;) {
        unsigned n = text_step(p + i, text.size - i);
        if (n == 0)
            fputs("\\ufffd", to);
        else if (p[i] == '"' || p[i] == '\\')
            fprintf(to, "\\%c", p[i]);
        else if (p[i] < 0x20 || p[i] == 0x7f)
            fprintf(to, "\\u%04x", p[i]);
        else
            fwrite(p + i, 1, n, to);
        i += n ? n : 1;
    }
    fputc('"', to);
}

void out_json_text(FILE *to, const char *text)
{
    out_json_bytes(to, bytes_of(text));
}

void out_yaml_text(FILE *to, const char *text)
{
    fputc('\'', to);
    for (; *text; text++)
        fprintf(to, *text == '\'' ? "''" : "%c", *text);
    fputs("'\n", to);
}

const char *out_json_names(struct arena *a, const char *const *names)
{
    char *text = NULL;
    size_t size;
    FILE *to = open_memstream(&text, &size);
    if (!to)
        abort(); /* no memory: as mem_alloc() does */
    fputc('[', to);
    for (const char *const *n = names; *n; n++) {
        fputs(n == names ? "" : ",", to);
        out_json_text(to, *n);
    }
    fputc(']', to);
    fclose(to);
    const char *kept = arena_text(a, (struct bytes){text, size});
    free(text);
    return kept;
}

void out_base64(FILE *to, struct bytes data)
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const uint8_t *p = data.data;
    fputc('"', to);
    for (size_t i = 0; i < data.size; i += 3) {
        size_t left = data.size - i;
        uint32_t x = (uint32_t)p[i] << 16 | (left > 1 ? (uint32_t)p[i + 1] << 8 : 0) |
                     (left > 2 ? p[i + 2] : 0u);
        fputc(letters[x >> 18], to);
        fputc(letters[x >> 12 & 63], to);
        fputc(left > 1 ? letters[x >> 6 & 63] : '=', to);
        fputc(left > 2 ? letters[x & 63] : '=', to);
    }
    fputc('"', to);
}

void out_time(int64_t ms, char out[OUT_TIME_SIZE])
{
    int64_t rest = ms % 1000, back = rest < 0;
    time_t seconds = (time_t)(ms / 1000 - back) + 8 * 3600;
    char day[OUT_TIME_SIZE];
    struct tm tm;
    /* A year that is not of four digits cannot be written in RFC 3339. */
    if (gmtime_r(&seconds, &tm) && strftime(day, sizeof(day), "%Y-%m-%dT%H:%M:%S", &tm) == 19)
        snprintf(out, OUT_TIME_SIZE, "%.19s.%03u+08:00", day,
                 (unsigned)(rest + back * 1000) % 1000u);
    else
        snprintf(out, OUT_TIME_SIZE, "%" PRId64 "ms", ms);
}

void out_size(uint64_t bytes, char out[OUT_TIME_SIZE])
{
    static const char *const units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    double value = (double)bytes;
    unsigned i = 0;
    for (; value >= 1024 && i < 4; i++)
        value /= 1024;
    snprintf(out, OUT_TIME_SIZE, i ? "%.1f %s" : "%.0f %s", value, units[i]);
}

bool out_coloured(const struct call *c, FILE *to)
{
    const char *asked = call_text(c, "color"), *term = getenv("TERM"), *no = getenv("NO_COLOR");
    if (asked && strcmp(asked, "auto") != 0)
        return strcmp(asked, "always") == 0;
    return (!no || !*no) && term && strcmp(term, "dumb") != 0 && isatty(fileno(to));
}

/* ---- listings ---- */

void listing_init(struct listing *l, const struct column *columns)
{
    *l = (struct listing){.columns = columns};
    while (columns[l->column_count].key)
        l->column_count++;
    assert(l->column_count <= OUT_COLUMNS_MAX);
}

void listing_clear(struct listing *l)
{
    free(l->cells);
    arena_free(&l->arena);
    *l = (struct listing){0};
}

static const char **cell(const struct listing *l, unsigned row, unsigned column)
{
    assert(row < l->row_count && column < l->column_count);
    return &l->cells[(size_t)row * l->column_count + column];
}

void listing_row(struct listing *l)
{
    if (l->row_count == l->row_room) {
        l->row_room = l->row_room ? 2 * l->row_room : 16;
        l->cells = mem_grow(l->cells, (size_t)l->row_room * l->column_count * sizeof(*l->cells));
    }
    l->row_count++;
    for (unsigned i = 0; i < l->column_count; i++)
        *cell(l, l->row_count - 1, i) = NULL;
}

void listing_set(struct listing *l, unsigned column, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    assert(n >= 0);
    char *text = arena_alloc(&l->arena, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    va_end(args);
    *cell(l, l->row_count - 1, column) = text;
}

void listing_time(struct listing *l, unsigned column, int64_t ms)
{
    char text[OUT_TIME_SIZE];
    out_time(ms, text);
    listing_set(l, column, "%s", text);
}

void listing_some(struct listing *l, unsigned column, const char *text)
{
    if (text && text[0])
        listing_set(l, column, "%s", text);
}

const char *listing_joined(struct listing *l, const char *const *names)
{
    const char *text = "";
    for (const char *const *n = names; *n; n++)
        text = arena_print(&l->arena, "%s%s%s", text, text[0] ? " " : "", *n);
    return text;
}

void listing_bool(struct listing *l, unsigned column, bool value)
{
    listing_set(l, column, "%s", value ? "true" : "false");
}

static const struct health_word {
    const char *word, *zh, *colour;
} health_words[] = {{"good", "正常", "\033[32m"},
                    {"warning", "警告", "\033[33m"},
                    {"bad", "异常", "\033[31m"},
                    {"unknown", "未知", "\033[35m"}};

static const struct health_word *health_word(const char *text)
{
    unsigned i = 0;
    while (i < 3 && strcmp(health_words[i].word, text) != 0)
        i++;
    return &health_words[i];
}

/* What a person sees of a cell. */
static const char *shown(const struct listing *l, unsigned row, unsigned column,
                         char room[OUT_TIME_SIZE])
{
    const char *text = *cell(l, row, column);
    if (!text)
        return "-";
    switch (l->columns[column].type) {
    case COLUMN_BOOL:
        return strcmp(text, "true") == 0 ? tr("yes", "是") : tr("no", "否");
    case COLUMN_HEALTH:
        return tr(health_word(text)->word, health_word(text)->zh);
    case COLUMN_SIZE:
        out_size(strtoull(text, NULL, 10), room);
        return room;
    default:
        return text;
    }
}

static void json_fields(const struct listing *l, FILE *to, unsigned row, bool first)
{
    for (unsigned i = 0; i < l->column_count; i++) {
        const char *text = *cell(l, row, i);
        if (!text)
            continue;
        fprintf(to, "%s\"%s\":", first ? "" : ",", l->columns[i].key);
        if (l->columns[i].type == COLUMN_BOOL || l->columns[i].type == COLUMN_JSON)
            fputs(text, to);
        else
            out_json_text(to, text);
        first = false;
    }
}

void listing_json_row(const struct listing *l, FILE *to, unsigned row)
{
    fputc('{', to);
    json_fields(l, to, row, true);
    fputc('}', to);
}

static void print_json(const struct listing *l, FILE *to, const char *name)
{
    fprintf(to, "{\"schema\":1,\"%s\":[", name);
    for (unsigned i = 0; i < l->row_count; i++) {
        fputs(i ? "," : "", to);
        listing_json_row(l, to, i);
    }
    fputs("]}\n", to);
}

static void print_jsonl(const struct listing *l, FILE *to)
{
    for (unsigned i = 0; i < l->row_count; i++) {
        fputs("{\"schema\":1", to);
        json_fields(l, to, i, false);
        fputs("}\n", to);
    }
}

static void print_cell(FILE *to, const char *text, unsigned width, bool right, bool last)
{
    unsigned space = width - out_width(text);
    if (right)
        pad(to, space);
    put_text(to, text);
    if (!last)
        pad(to, (right ? 0 : space) + 2);
}

/* Row 0 is the header. */
static const char *table_cell(const struct listing *l, unsigned row, unsigned column,
                              char room[OUT_TIME_SIZE])
{
    return row ? shown(l, row - 1, column, room) : tr(l->columns[column].en, l->columns[column].zh);
}

static void measure(const struct listing *l, unsigned first, unsigned count,
                    unsigned width[OUT_COLUMNS_MAX])
{
    char room[OUT_TIME_SIZE];
    for (unsigned i = 0; i < count; i++) {
        width[i] = 0;
        for (unsigned row = first; row <= l->row_count; row++) {
            unsigned places = out_width(table_cell(l, row, i, room));
            width[i] = places > width[i] ? places : width[i];
        }
    }
}

static void print_table(const struct listing *l, FILE *to, bool headers, bool coloured)
{
    unsigned width[OUT_COLUMNS_MAX], count = 0, first = headers ? 0 : 1;
    char room[OUT_TIME_SIZE];
    while (count < l->column_count && l->columns[count].type != COLUMN_JSON)
        count++;
    measure(l, first, count, width);
    for (unsigned row = first; row <= l->row_count; row++) {
        for (unsigned i = 0; i < count; i++) {
            enum column_type type = l->columns[i].type;
            bool paint = coloured && row && type == COLUMN_HEALTH && *cell(l, row - 1, i);
            fputs(paint ? health_word(*cell(l, row - 1, i))->colour : "", to);
            print_cell(to, table_cell(l, row, i, room), width[i],
                       type == COLUMN_NUMBER || type == COLUMN_SIZE, i + 1 == count);
            fputs(paint ? "\033[0m" : "", to);
        }
        fputc('\n', to);
    }
}

void listing_print(const struct listing *l, const struct call *c, const char *name)
{
    if (call_has(c, "json"))
        print_json(l, c->data, name);
    else if (call_has(c, "jsonl"))
        print_jsonl(l, c->data);
    else
        print_table(l, c->data, !call_has(c, "no-headers"), out_coloured(c, c->data));
}

void listing_print_one(const struct listing *l, const struct call *c)
{
    unsigned width = 0;
    char room[OUT_TIME_SIZE];
    if (call_has(c, "json") || call_has(c, "jsonl")) {
        print_jsonl(l, c->data);
        return;
    }
    for (unsigned i = 0; i < l->column_count; i++)
        if (out_width(tr(l->columns[i].en, l->columns[i].zh)) > width)
            width = out_width(tr(l->columns[i].en, l->columns[i].zh));
    for (unsigned i = 0; i < l->column_count; i++) {
        if (l->columns[i].type == COLUMN_JSON || !*cell(l, 0, i))
            continue;
        print_cell(c->data, tr(l->columns[i].en, l->columns[i].zh), width, false, false);
        put_text(c->data, shown(l, 0, i, room));
        fputc('\n', c->data);
    }
}
