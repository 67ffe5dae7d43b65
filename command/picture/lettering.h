/* lettering.h - texts in a picture: how wide they look, where they break, and how XML writes them.
 *
 * No font is loaded: a width is that of the usual sans-serif fonts, rather too wide than too
 * narrow, so that the same pack gives the same picture everywhere. */
#pragma once

#include <stdio.h>

#include "base/mem.h"

/* In a text or an attribute: & < > and quotes are written as XML has it; what XML cannot hold, a
 * control or a broken character, is U+FFFD. */
void xml_text(FILE *to, const char *text);
/* As a name in XML: letters, digits, - and . stay, anything else is _ and two hexadecimal digits
 * a byte. */
void xml_name(FILE *to, const char *text);

/* How wide it looks, in pixels, at this size. */
int picture_width(const char *text, int size);

struct lines {
    const char **line;
    unsigned count;
};
/* At most so wide each, but for a single word that is wider: between words, and between any two Han
 * characters, but never before a mark that ends something. */
struct lines picture_lines(struct arena *a, const char *text, int size, int width);
