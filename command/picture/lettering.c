#include "command/picture/lettering.h"

#include <ctype.h>

#include "base/text.h"

/* ---- XML ---- */

static bool holds(const char *p, unsigned bytes)
{
    if (bytes == 1 && (uint8_t)*p < 0x20)
        return *p == '\n' || *p == '\t';
    if (bytes == 3 && (memcmp(p, "\xef\xbf\xbe", 3) == 0 || memcmp(p, "\xef\xbf\xbf", 3) == 0))
        return false;
    return bytes > 0 && *p != 0x7f;
}

static const char *reference(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void xml_text(FILE *to, const char *text)
{
    while (*text) {
        unsigned n = text_step((const uint8_t *)text, strlen(text));
        if (!holds(text, n))
            fputs("\xef\xbf\xbd", to);
        else if (reference(*text))
            fputs(reference(*text), to);
        else
            fwrite(text, 1, n, to);
        text += n ? n : 1;
    }
}

void xml_name(FILE *to, const char *text)
{
    for (; *text; text++)
        if (isascii(*text) && (isalnum((unsigned char)*text) || *text == '-' || *text == '.'))
            fputc(*text, to);
        else
            fprintf(to, "_%02x", (unsigned char)*text);
}

/* ---- widths ---- */

/* In hundredths of the size. */
static int letter_width(unsigned char c)
{
    if (strchr("fijlrtI.,:;'|!()[]/ -", c))
        return 39;
    if (strchr("mwMW@%", c))
        return 96;
    return isupper(c) ? 72 : 62;
}

static int character_width(const char *p, unsigned bytes)
{
    if (bytes == 1)
        return letter_width((unsigned char)*p);
    return bytes == 2 ? 64 : 100; /* Latin with a sign, Greek; else as wide as it is high */
}

static unsigned bytes_at(const char *p)
{
    unsigned n = text_step((const uint8_t *)p, strlen(p));
    return n ? n : 1;
}

int picture_width(const char *text, int size)
{
    int width = 0;
    for (unsigned n; *text; text += n) {
        n = bytes_at(text);
        width += character_width(text, n);
    }
    return (width * size + 99) / 100;
}

/* ---- lines ---- */

static bool is_one_of(const char *p, const char *const *marks)
{
    for (; *marks; marks++)
        if (strncmp(p, *marks, strlen(*marks)) == 0)
            return true;
    return false;
}

/* These stay with what they end, and those with what they begin. */
static const char *const enders[] = {"、", "，", "。", "；", "：", "）", "》", "」", "”", NULL};
static const char *const beginners[] = {"（", "《", "「", "“", NULL};

/* What is never broken: a Han character, or letters up to a space or to one; with its marks. */
static size_t piece_size(const char *p)
{
    size_t n = 0;
    while (p[n] && is_one_of(p + n, beginners))
        n += bytes_at(p + n);
    if (bytes_at(p + n) >= 3)
        n += bytes_at(p + n);
    else
        while (p[n] && p[n] != ' ' && bytes_at(p + n) < 3)
            n += bytes_at(p + n);
    while (p[n] && is_one_of(p + n, enders))
        n += bytes_at(p + n);
    return n;
}

/* From here to there, without the spaces that were broken at. */
static const char *cut(struct arena *a, const char *from, const char *to)
{
    while (to > from && to[-1] == ' ')
        to--;
    return arena_print(a, "%.*s", (int)(to - from), from);
}

static int piece_width(const char *p, size_t bytes)
{
    int width = 0;
    for (size_t i = 0; i < bytes; i += bytes_at(p + i))
        width += character_width(p + i, bytes_at(p + i));
    return width;
}

struct lines picture_lines(struct arena *a, const char *text, int size, int width)
{
    struct lines l = {.line = arena_alloc(a, (strlen(text) + 1) * sizeof(*l.line))};
    int room = width * 100 / size, used = 0;
    const char *begin = text;
    for (size_t n; *text; text += n) {
        n = *text == ' ' ? 1 : piece_size(text);
        int more = piece_width(text, n);
        if (used > 0 && used + more > room && *text != ' ') {
            l.line[l.count++] = cut(a, begin, text);
            begin = text;
            used = 0;
        }
        used += more;
    }
    l.line[l.count++] = cut(a, begin, text);
    return l;
}
