/* shape.c - see shape.h. */
#include "modules/kit/shape.h"

static bool is_digest(const char *text)
{
    size_t n = strspn(text, "0123456789abcdef");
    return n == 64 && !text[n];
}

/* a whole number from 0 to 100; a number with at most 2 digits behind the point */
static struct said number_words(struct turn *t, const struct form_field *f)
{
    struct said all = {"整数", "a whole number"};
    if (f->digits)
        all = (struct said){turn_print(t, "小数点后至多 %u 位的数字", f->digits),
                            turn_print(t, "a number with at most %u %s behind the point", f->digits,
                                       f->digits == 1 ? "digit" : "digits")};
    if (f->smallest[0] && f->largest[0])
        return (struct said){turn_print(t, "%s 至 %s 的%s", f->smallest, f->largest, all.zh),
                             turn_print(t, "%s from %s to %s", all.en, f->smallest, f->largest)};
    if (f->smallest[0])
        return (struct said){turn_print(t, "不小于 %s 的%s", f->smallest, all.zh),
                             turn_print(t, "%s, %s or more", all.en, f->smallest)};
    if (f->largest[0])
        return (struct said){turn_print(t, "不大于 %s 的%s", f->largest, all.zh),
                             turn_print(t, "%s, %s or less", all.en, f->largest)};
    return all;
}

static bool is_number(const struct form_field *f, const char *text)
{
    struct decimal number, bound;
    if (!decimal_read(text, &number) || decimal_digits(text) > f->digits)
        return false;
    bool small =
        f->smallest[0] && decimal_read(f->smallest, &bound) && decimal_order(&number, &bound) < 0;
    bool large =
        f->largest[0] && decimal_read(f->largest, &bound) && decimal_order(&number, &bound) > 0;
    return !small && !large;
}

bool shape_fits(const struct form_field *f, const char *value)
{
    int64_t moment;
    switch (f->is) {
    case FIELD_DATE:
        return day_parse(value) != DAY_NONE;
    case FIELD_MOMENT:
        return moment_parse(value, &moment);
    case FIELD_NUMBER:
        return is_number(f, value);
    case FIELD_YES_NO:
        return strcmp(value, "yes") == 0 || strcmp(value, "no") == 0;
    case FIELD_DIGEST:
        return is_digest(value);
    case FIELD_TEXT:
        break;
    }
    return true;
}

struct said shape_said(struct turn *t, const struct form_field *f)
{
    switch (f->is) {
    case FIELD_DATE:
        return (struct said){"“年-月-日”，如 2026-02-09", "a date, 2026-02-09"};
    case FIELD_MOMENT:
        return (struct said){"“年-月-日 时:分”，如 2026-02-09 14:30", "a moment, 2026-02-09 14:30"};
    case FIELD_NUMBER:
        return number_words(t, f);
    case FIELD_YES_NO:
        return (struct said){"“是”或“否”", "yes or no (是 or 否)"};
    case FIELD_DIGEST:
        return (struct said){"文件摘要，64 位十六进制", "a file's digest, 64 hexadecimal digits"};
    case FIELD_TEXT:
        break;
    }
    return (struct said){"", ""};
}
