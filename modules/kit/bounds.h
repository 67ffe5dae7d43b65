/* bounds.h - days and numbers that bound one another: a last day that is not before the first one,
 * a day that has come, fewer than so many. Values of a wrong shape, and fields that the step does
 * not ask for, were refused by form_check_fields(): they bound nothing. */
#pragma once

#include "modules/kit/form.h"
#include "modules/kit/gate.h"

/* Adds each value that is refused, and why; FORM_WORDS_MAX at most. */
void bounds_check(const struct step *s, struct form_answer *out);
