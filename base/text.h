/* text.h - numbers, dates and words that people write, read strictly.
 *
 * A deadline that says 5O or 10days must be a fault and never 5 or 10. Each reader takes the
 * whole text or nothing. */
#pragma once

#include "base/bytes.h"

struct date {
    int year; /* 1900 to 9999 */
    unsigned month, day;
};

/* For texts that may be missing, as a message's are. */
static inline const char *or_empty(const char *text)
{
    return text ? text : "";
}

bool text_int(const char *text, int64_t *out);      /* -12, 0, 7; not 010, 5O, 1_000, 0x1, +1, "" */
bool text_date(const char *text, struct date *out); /* 2026-02-09, a day of the calendar */
bool text_time(const char *text, unsigned *minutes); /* 20:00; 24:00 is 1440 */

/* Well formed UTF-8 without NUL or controls; tab and line ends are taken. */
bool text_is_utf8(struct bytes text);
unsigned text_step(const uint8_t *p, size_t left); /* bytes of the character at p; 0: malformed */
bool text_control(uint8_t c);
/* Without the byte-order mark that some editors begin a file with. */
struct bytes text_unmarked(struct bytes text);
/* For a terminal, in place: each byte of a control, of a line end and of a tab becomes `?`, those
 * of two bytes as well. */
void text_show(char *text);

/* Of many texts that are looked through most differ in their first byte. */
static inline bool text_same(const char *a, const char *b)
{
    return a == b || (*a == *b && strcmp(a, b) == 0);
}

/* Moves behind the word, if the text begins with it. */
static inline bool text_skip(const char **text, const char *word)
{
    size_t size = strlen(word);
    bool there = strncmp(*text, word, size) == 0;
    *text += there ? size : 0;
    return there;
}

/* FNV-1a: where to look for a text first; it guards nothing. */
uint32_t text_hash(struct bytes text);

/* Two small hexadecimal digits a byte; out has room for them and a zero. */
void text_hex(struct bytes data, char *out);
/* The other way; false: it is not that, or more than max bytes. */
bool text_unhex(const char *text, uint8_t *out, size_t max, size_t *size);

unsigned month_days(int year, unsigned month);

/* The next of several values that are written one behind the other: a,b; in one of them \, is a
 * comma. Changes the text and moves behind it; NULL: there was no other. Begin with the whole text.
 */
char *text_value(char **rest);

/* The word of the list that text is most probably a slip of; NULL: none is near. words ends
 * with NULL. */
const char *text_nearest(const char *text, const char *const *words);
/* The next of the words by nearness, the nearest first and of the same the one that stands first;
 * NULL: there is none behind `last`. Begin with last NULL. */
const char *text_next_nearest(const char *text, const char *const *words, const char *last);
