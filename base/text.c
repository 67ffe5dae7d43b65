/* text.c - see text.h. Numbers and dates are read digit by digit: strtol would take ` 10days`. */
#include "base/text.h"

#define WORD_MAX 64u /* longer words are not compared */

/* How many bytes the character at p takes, 0 if it is not well formed. */
unsigned text_step(const uint8_t *p, size_t left)
{
    if (p[0] < 0x80)
        return 1;
    unsigned n = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    if (p[0] < 0xc2 || p[0] > 0xf4 || n > left)
        return 0;
    for (unsigned i = 1; i < n; i++)
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    bool overlong = (p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xf0 && p[1] < 0x90);
    bool surrogate = p[0] == 0xed && p[1] >= 0xa0;
    bool beyond = p[0] == 0xf4 && p[1] >= 0x90;
    return overlong || surrogate || beyond ? 0 : n;
}

bool text_control(uint8_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
}

bool text_is_utf8(struct bytes text)
{
    const uint8_t *p = text.data;
    for (size_t i = 0; i < text.size;) {
        if (p[i] >= ' ' && p[i] < 0x7f) {
            i++;
            continue;
        }
        unsigned n = text_step(p + i, text.size - i);
        if (!n || text_control(p[i]))
            return false;
        i += n;
    }
    return true;
}

struct bytes text_unmarked(struct bytes text)
{
    bool marked = text.size >= 3 && memcmp(text.data, "\xef\xbb\xbf", 3) == 0;
    return marked ? (struct bytes){(const uint8_t *)text.data + 3, text.size - 3} : text;
}

/* U+0080 to U+009F: some terminals obey them as they do an escape. */
static bool wide_control(const uint8_t *p)
{
    return p[0] == 0xc2 && p[1] >= 0x80 && p[1] <= 0x9f;
}

void text_show(char *text)
{
    for (uint8_t *p = (uint8_t *)text; *p; p++) {
        if (wide_control(p))
            *p++ = '?';
        else if (*p >= 0x20 && *p != 0x7f)
            continue;
        *p = '?';
    }
}

/* At most 18 digits, so that nothing can overflow. */
bool text_int(const char *text, int64_t *out)
{
    const char *p = text + (text[0] == '-');
    size_t digits = strspn(p, "0123456789");
    bool padded = p[0] == '0' && digits > 1;
    bool minus_zero = text[0] == '-' && p[0] == '0';
    if (digits == 0 || digits > 18 || p[digits] || padded || minus_zero)
        return false;
    int64_t value = 0;
    for (size_t i = 0; i < digits; i++)
        value = value * 10 + (p[i] - '0');
    *out = text[0] == '-' ? -value : value;
    return true;
}

unsigned month_days(int year, unsigned month)
{
    static const unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

/* The digits at p as a number; every one of them must be a digit. */
static bool digits_at(const char *p, unsigned count, unsigned *out)
{
    *out = 0;
    for (unsigned i = 0; i < count; i++) {
        if (p[i] < '0' || p[i] > '9')
            return false;
        *out = *out * 10 + (unsigned)(p[i] - '0');
    }
    return true;
}

bool text_date(const char *text, struct date *out)
{
    unsigned year, month, day;
    if (strlen(text) != 10 || text[4] != '-' || text[7] != '-')
        return false;
    if (!digits_at(text, 4, &year) || !digits_at(text + 5, 2, &month) ||
        !digits_at(text + 8, 2, &day))
        return false;
    if (year < 1900 || month < 1 || month > 12 || day < 1 || day > month_days((int)year, month))
        return false;
    *out = (struct date){(int)year, month, day};
    return true;
}

bool text_time(const char *text, unsigned *minutes)
{
    unsigned hour, minute;
    if (strlen(text) != 5 || text[2] != ':')
        return false;
    if (!digits_at(text, 2, &hour) || !digits_at(text + 3, 2, &minute))
        return false;
    if (minute > 59 || hour * 60 + minute > 24 * 60)
        return false;
    *minutes = hour * 60 + minute;
    return true;
}

/* How many letters must be changed, added or left out (Levenshtein). */
static unsigned distance(const char *a, const char *b)
{
    size_t na = strlen(a), nb = strlen(b);
    if (na > WORD_MAX || nb > WORD_MAX)
        return WORD_MAX;
    unsigned row[WORD_MAX + 1];
    for (unsigned j = 0; j <= nb; j++)
        row[j] = j;
    for (unsigned i = 1; i <= na; i++) {
        unsigned corner = row[0];
        row[0] = i;
        for (unsigned j = 1; j <= nb; j++) {
            unsigned change = corner + (a[i - 1] != b[j - 1]);
            unsigned gap = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            corner = row[j];
            row[j] = change < gap ? change : gap;
        }
    }
    return row[nb];
}

char *text_value(char **rest)
{
    char *value = *rest, *to = value, *from = value;
    if (!value)
        return NULL;
    while (*from && *from != ',') {
        from += from[0] == '\\' && from[1] == ',';
        *to++ = *from++;
    }
    *rest = *from ? from + 1 : NULL;
    *to = '\0';
    return value;
}

const char *text_nearest(const char *text, const char *const *words)
{
    const char *best = NULL;
    unsigned least = strlen(text) < 4 ? 2 : 3; /* one slip in a short word, two in a long one */
    for (; *words; words++) {
        unsigned d = distance(text, *words);
        if (d < least) {
            least = d;
            best = *words;
        }
    }
    return best;
}

const char *text_next_nearest(const char *text, const char *const *words, const char *last)
{
    const char *best = NULL;
    unsigned least = 0, from = last ? distance(text, last) : 0;
    bool passed = !last;
    for (; *words; words++) {
        unsigned d = distance(text, *words);
        bool behind = passed ? d >= from : d > from;
        passed = passed || *words == last;
        if (behind && *words != last && (!best || d < least)) {
            least = d;
            best = *words;
        }
    }
    return best;
}

/* ---- hexadecimal digits ---- */

static const char hex_digits[] = "0123456789abcdef";

uint32_t text_hash(struct bytes text)
{
    const uint8_t *p = text.data;
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < text.size; i++)
        hash = (hash ^ p[i]) * 16777619u;
    return hash;
}

void text_hex(struct bytes data, char *out)
{
    const uint8_t *p = data.data;
    for (size_t i = 0; i < data.size; i++) {
        *out++ = hex_digits[p[i] >> 4];
        *out++ = hex_digits[p[i] & 15];
    }
    *out = '\0';
}

bool text_unhex(const char *text, uint8_t *out, size_t max, size_t *size)
{
    size_t digits = strlen(text);
    if (digits % 2 || digits / 2 > max || strspn(text, hex_digits) != digits)
        return false;
    for (size_t i = 0; i < digits; i += 2)
        out[i / 2] = (uint8_t)((strchr(hex_digits, text[i]) - hex_digits) << 4 |
                               (strchr(hex_digits, text[i + 1]) - hex_digits));
    *size = digits / 2;
    return true;
}
