/* bounds.h - days and numbers that bound one another: a last day that is not before the first one,
 * a day that has come, fewer than so many. Of a form that form_check_fields() found good. */
#pragma once

#include "modules/kit/gate.h"

/* True: a value is refused, and b says which and why. */
bool bounds_broken(const struct step *s, struct both *b);
