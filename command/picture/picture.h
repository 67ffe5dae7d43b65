/* picture.h - a type of case of a pack as a picture: `regime show --svg`, `--bpmn`. */
#pragma once

#include <stdio.h>

#include "pack/regime.h"

/* The type that is drawn when none is named: the first with stages, else the first. */
const struct case_type *picture_type(const struct regime *r);
/* type may be NULL: a pack without types, all of its steps. Both are in the process's language,
 * and the same for the same pack. */
void regime_svg(FILE *to, const struct regime *r, const struct case_type *type);
void regime_bpmn(FILE *to, const struct regime *r, const struct case_type *type);
