/* shape.h - does a value look as its field says: a date, a number within its bounds, yes or no? One
 * that does not is refused, and compared with nothing. */
#pragma once

#include "modules/kit/conditions.h"

bool shape_fits(const struct form_field *f, const char *value);
/* What it should look like, behind `must be`. */
struct said shape_said(struct turn *t, const struct form_field *f);
