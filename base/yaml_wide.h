/* yaml_wide.h - full-width marks of a Chinese keyboard where YAML wants its own: ： for :, ， for a
 * comma, 【】 for brackets, “” for quotes, １ for 1. In a text they are right; between keys and
 * values they make another file than the one that was meant. Used by yaml.c alone. */
#pragma once

#include "base/yaml.h"

struct wide_mark {
    const char *mark, *ascii; /* ：, : */
};
/* The one that the text begins with; NULL: none. */
const struct wide_mark *wide_mark_at(const char *text);

/* Unless it was said of that place. */
void wide_fault(struct yaml *y, unsigned line, unsigned column, const struct wide_mark *mark);

/* Does a bracket that it begins with end before its last letter? 【通知】 is a word, 【a, b】 is
 * not. */
bool wide_closes(const char *text);

/* Of a text that is all ASCII but for full-width letters, digits and marks: the same without them.
 * NULL: it is another text. digits_only: letters are left alone, because somebody quoted them. */
const char *wide_meant(struct arena *a, const char *text, bool digits_only);

/* Of a file that is not YAML: a fault for each line on which such a mark stands where a key ends or
 * a value begins; near the line at which YAML gave up, and elsewhere behind plain small letters
 * only. The number of faults. */
unsigned wide_lines(struct yaml *y, struct bytes text, unsigned given_up);
