/* typestep.h - which steps a case of a type can come to. */
#pragma once

#include "pack/regime.h"

#define STEPS_BEFORE_MAX 64u /* steps before a step, looked at for the one that opened its case */

/* A case of this type can come to the step; type NULL: of a pack without types, to all. */
bool type_has_step(const struct regime *r, const struct rule *rule, const struct case_type *type);
