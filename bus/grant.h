/* grant.h - what a key may do. No grant (NULL): everything, for those on this machine whom the
 * file system let in. */
#pragma once

#include "base/bytes.h"

#define BUS_NAME "bus" /* `from` of what the bus itself answers; nobody may say hello with it */

struct grant {
    const char *name;           /* the key's name, also the one producer it may be without more */
    const char *const *publish; /* kind patterns; ends with NULL; NULL: none */
    const char *const *follow;
    const char *const *producer; /* further names it may use: log/bj.chaoyang and a star */
    const char *office; /* another office's code, or NULL. Its key may be `office/CODE` and read
                         * all that is addressed to CODE, and nothing else. */
};

bool grant_name(const struct grant *g, struct bytes name);
bool grant_publish(const struct grant *g, struct bytes kind);
bool grant_follow(const struct grant *g, struct bytes kind);
/* May it ask for every kind that the pattern takes? */
bool grant_follow_pattern(const struct grant *g, const char *pattern);
