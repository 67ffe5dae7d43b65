/* decimal.c - see decimal.h. */
#include "pack/decimal.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"

#define WHOLE_SIZE 20u /* 18 digits, one more to be refused, and the NUL */

unsigned decimal_digits(const char *text)
{
    const char *point = strchr(text, '.');
    return point ? (unsigned)strlen(point + 1) : 0;
}

/* The digits behind the point, in parts of DECIMAL_ONE. */
static bool read_part(const char *digits, int64_t *out)
{
    size_t n = strspn(digits, "0123456789");
    if (n == 0 || n > DECIMAL_DIGITS_MAX || digits[n])
        return false;
    *out = 0;
    for (size_t i = 0; i < DECIMAL_DIGITS_MAX; i++)
        *out = *out * 10 + (i < n ? digits[i] - '0' : 0);
    return true;
}

bool decimal_read(const char *text, struct decimal *out)
{
    bool minus = text[0] == '-';
    const char *digits = text + minus;
    size_t size = strcspn(digits, ".");
    char whole[WHOLE_SIZE];
    *out = (struct decimal){0, 0};
    if (size >= sizeof(whole) || digits[0] == '-')
        return false;
    memcpy(whole, digits, size);
    whole[size] = '\0';
    if (!text_int(whole, &out->whole) ||
        (digits[size] && !read_part(digits + size + 1, &out->part)))
        return false;
    if (!minus)
        return true;
    if (out->whole == 0 && out->part == 0)
        return false;
    out->whole = out->part ? -out->whole - 1 : -out->whole;
    out->part = out->part ? DECIMAL_ONE - out->part : 0;
    return true;
}

int decimal_order(const struct decimal *a, const struct decimal *b)
{
    if (a->whole != b->whole)
        return (a->whole > b->whole) - (a->whole < b->whole);
    return (a->part > b->part) - (a->part < b->part);
}

const char *decimal_text(const char *text, char out[DECIMAL_TEXT_SIZE])
{
    size_t size = strlen(text);
    snprintf(out, DECIMAL_TEXT_SIZE, "%s", text);
    if (!strchr(text, '.') || size >= DECIMAL_TEXT_SIZE)
        return out;
    while (out[size - 1] == '0')
        out[--size] = '\0';
    if (out[size - 1] == '.')
        out[size - 1] = '\0';
    return out;
}
