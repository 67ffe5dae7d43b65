#include "base/lang.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The one global of this folder besides the trace's sink: a process speaks one language. */
static enum lang current = LANG_EN;

void lang_set(enum lang lang)
{
    current = lang;
}

enum lang lang_get(void)
{
    return current;
}

void lang_from_locale(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        const char *value = getenv(names[i]);
        if (!value || !*value)
            continue;
        current = strncmp(value, "zh", 2) == 0 ? LANG_ZH : LANG_EN;
        return;
    }
}

const char *tr(const char *en, const char *zh)
{
    return current == LANG_ZH ? zh : en;
}

const char *plural(char out[PLURAL_SIZE], enum lang lang, uint64_t n, const char *one,
                   const char *many)
{
    if (lang == LANG_ZH)
        snprintf(out, PLURAL_SIZE, "%" PRIu64, n);
    else
        snprintf(out, PLURAL_SIZE, "%" PRIu64 " %s", n, n == 1 ? one : many);
    return out;
}
