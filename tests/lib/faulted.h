/* faulted.h - for tests of what somebody wrote: its faults, and what they must say. */
#pragma once

#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/yaml.h"

static struct faults faults;

/* Some fault is at this line and says this, and has its remedy and its Chinese. */
static inline void found(unsigned line, const char *says)
{
    for (unsigned i = 0; i < faults.kept; i++)
        if (faults.item[i].en.line == line && strstr(faults.item[i].en.text, says)) {
            ck_assert(faults.item[i].zh.text[0] && faults.item[i].zh.remedy[0]);
            ck_assert(faults.item[i].en.remedy[0]);
            return;
        }
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%u: %s\n", faults.item[i].en.line, faults.item[i].en.text);
    ck_abort_msg("no fault at line %u says `%s`", line, says);
}
