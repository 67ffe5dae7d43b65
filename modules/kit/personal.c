/* personal.c - see personal.h. */
#include "modules/kit/personal.h"

#include <string.h>

#define GROUPS_MAX 3u
#define PLATE_MIN 5u /* letters and digits behind the letter of the place */
#define PLATE_MAX 6u /* of a car that drives on electricity */

/* ---- characters ---- */

/* 0 to 9 and the bytes it takes; -1: no digit. Full-width ones are EF BC 90 to EF BC 99. */
static int digit_at(const char *p, size_t *size)
{
    const unsigned char *u = (const unsigned char *)p;
    *size = 1;
    if (u[0] >= '0' && u[0] <= '9')
        return u[0] - '0';
    if (u[0] != 0xEF || u[1] != 0xBC || u[2] < 0x90 || u[2] > 0x99)
        return -1;
    *size = 3;
    return u[2] - 0x90;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_x(char c)
{
    return c == 'X' || c == 'x';
}

/* The word at p that is one of those of the list, which has blanks between them; its bytes or 0. */
static size_t word_at(const char *p, const char *words)
{
    while (*words) {
        size_t n = strcspn(words, " ");
        if (strncmp(p, words, n) == 0)
            return n;
        words += n + (words[n] != '\0');
    }
    return 0;
}

/* ---- runs of digits, with at most one sign between two of them ---- */

struct run {
    unsigned digits; /* 0: none begins here */
    size_t size;     /* bytes */
    int first[4];    /* its first digits */
};

static struct run run_at(const char *p)
{
    struct run r = {0};
    size_t n;
    for (int d; (d = digit_at(p + r.size, &n)) >= 0; r.size += n, r.digits++)
        if (r.digits < 4)
            r.first[r.digits] = d;
    return r;
}

/* Runs of exactly these lengths, one sign between each two: 3, 4, 4 is 138-0013-8000. The bytes of
 * all; 0: they are others. */
static size_t groups_at(const char *p, const unsigned *lengths, unsigned count)
{
    size_t size = 0;
    for (unsigned i = 0; i < count; i++) {
        if (i > 0 && p[size] != ' ' && p[size] != '-')
            return 0;
        size += i > 0;
        struct run r = run_at(p + size);
        if (r.digits != lengths[i])
            return 0;
        size += r.size;
    }
    return size;
}

/* 13 to 19 are what mobile numbers begin with, behind 86 or not. */
static size_t mobile_at(const char *p)
{
    static const unsigned parts[GROUPS_MAX] = {3, 4, 4};
    struct run r = run_at(p);
    bool abroad = r.digits == 13 && r.first[0] == 8 && r.first[1] == 6;
    const int *first = abroad ? r.first + 2 : r.first;
    if (r.digits < 3 || first[0] != 1 || first[1] < 3)
        return 0;
    return r.digits == 11 || abroad ? r.size : groups_at(p, parts, GROUPS_MAX);
}

static size_t identity_at(const char *p)
{
    static const unsigned whole[GROUPS_MAX] = {6, 8, 4}, with_x[GROUPS_MAX] = {6, 8, 3};
    struct run r = run_at(p);
    if (r.digits == 18)
        return r.size;
    if (r.digits == 17 && is_x(p[r.size]))
        return r.size + 1;
    size_t size = groups_at(p, whole, GROUPS_MAX);
    if (size)
        return size;
    size = groups_at(p, with_x, GROUPS_MAX);
    return size && is_x(p[size]) ? size + 1 : 0;
}

/* ---- plates: 京A12345, 京A·D12345, 京A1234警 ---- */

static size_t plate_at(const char *p)
{
    static const char places[] = "京 津 沪 渝 冀 豫 云 辽 黑 湘 皖 鲁 新 苏 浙 赣 鄂 桂 甘 晋 蒙 "
                                 "陕 吉 闽 贵 粤 青 藏 川 宁 琼";
    size_t size = word_at(p, places);
    if (size == 0 || p[size] < 'A' || p[size] > 'Z')
        return 0;
    size++;
    size += word_at(p + size, "· - •");
    unsigned count = 0, digits = 0;
    for (; is_digit(p[size]) || (p[size] >= 'A' && p[size] <= 'Z'); size++, count++)
        digits += is_digit(p[size]);
    size_t last = word_at(p + size, "警 学 挂 港 澳");
    bool whole = count >= PLATE_MIN && count <= PLATE_MAX;
    bool marked = count == PLATE_MIN - 1 && last;
    if (!digits || (!whole && !marked))
        return 0;
    return size + (marked ? last : 0);
}

/* ---- the text ---- */

static bool found_at(const char *p, bool alone, struct personal *found)
{
    size_t size;
    if ((size = alone ? identity_at(p) : 0))
        found->kind = PERSONAL_IDENTITY;
    else if ((size = alone ? mobile_at(p) : 0))
        found->kind = PERSONAL_MOBILE;
    else if ((size = plate_at(p)))
        found->kind = PERSONAL_PLATE;
    found->size = size;
    return size > 0;
}

bool personal_next(const char *text, size_t from, struct personal *found)
{
    for (const char *p = text + from; *p;) {
        struct run r = run_at(p);
        found->at = (size_t)(p - text);
        if (found_at(p, p == text || !is_letter(p[-1]), found))
            return true;
        p += r.size ? r.size : 1;
    }
    return false;
}

bool looks_personal(const char *text)
{
    struct personal p = {0};
    while (personal_next(text, p.at + p.size, &p))
        if (p.kind != PERSONAL_PLATE)
            return true;
    return false;
}
