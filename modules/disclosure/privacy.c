/* privacy.c - what no published text may hold: numbers of private persons (personal.h), and the
 * words of the office's list, `never-publish`. The answer says what was found, and where; but
 * masked, for it stands in the log as well. */
#include "modules/disclosure/internal.h"

#include "modules/kit/gate.h"
#include "modules/kit/personal.h"

#define FOUND_MAX 5u /* that one answer names */

static bool begins_character(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

/* The character's number, from 1. */
static unsigned character_of(const char *text, size_t at)
{
    unsigned n = 1;
    for (size_t i = 0; i < at; i++)
        n += begins_character(text[i + 1]);
    return n;
}

/* Its first characters, so that whoever wrote it finds it. */
static const char *masked(struct turn *t, const char *p, size_t size, unsigned shown)
{
    size_t n = 0;
    for (unsigned i = 0; i < shown && n < size; i++)
        do
            n++;
        while (n < size && !begins_character(p[n]));
    return turn_print(t, "%.*s****", (int)n, p);
}

static void add_found(struct both *b, const char *text, const struct personal *p)
{
    static const struct words names[] = {[PERSONAL_MOBILE] = {"手机号码", "mobile number"},
                                         [PERSONAL_IDENTITY] = {"证件号码", "identity number"},
                                         [PERSONAL_PLATE] = {"车牌号", "vehicle plate"}};
    unsigned at = character_of(text, p->at);
    const char *mask = masked(b->turn, text + p->at, p->size, p->kind == PERSONAL_PLATE ? 2 : 3);
    both_add(b, turn_print(b->turn, "第 %u 字起%s %s", at, names[p->kind].zh, mask),
             turn_print(b->turn, "%s %s at character %u", names[p->kind].en, mask, at));
}

static void find_numbers(struct both *b, const char *text)
{
    struct personal p = {0};
    while (b->count < FOUND_MAX && personal_next(text, p.at + p.size, &p))
        add_found(b, text, &p);
}

static void find_word(struct both *b, const char *text, const char *word)
{
    const char *at = strstr(text, word);
    if (!at)
        return;
    unsigned n = character_of(text, (size_t)(at - text));
    const char *mask = masked(b->turn, word, strlen(word), 1);
    both_add(b, turn_print(b->turn, "第 %u 字起不得公开的词 %s", n, mask),
             turn_print(b->turn, "a word never to be published, %s, at character %u", mask, n));
}

static void find_words(struct both *b, const char *text, const char *list)
{
    while (*list && b->count < FOUND_MAX) {
        size_t n = strcspn(list, " ");
        if (n)
            find_word(b, text, turn_print(b->turn, "%.*s", (int)n, list));
        list += n + (list[n] != '\0');
    }
}

void disclosure_refuse_private(struct taking *k, const char *field)
{
    struct both b = {k->step.turn, "", "", 0};
    const char *text = taking_text(k, field);
    const char *list = regime_value(k->step.regime, "never-publish");
    find_numbers(&b, text);
    find_words(&b, text, list ? list : "");
    if (b.count)
        taking_refuse(
            k, turn_print(b.turn, "文稿含不得公开的内容，请删去：%s", b.zh),
            turn_print(b.turn, "the text holds what may not be published, take it out: %s", b.en));
}
