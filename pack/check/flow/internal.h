/* internal.h - what is sure of the steps before a step. */
#pragma once

#include "pack/check/flow/flow.h"

/* In every case of this type `before` stands each time `rule` may be taken: the step that opens it,
 * one that must come before, or the ending of an earlier stage. Where it is not sure, no. */
bool regime_stood(const struct regime *r, const struct case_type *type, const struct rule *before,
                  const struct rule *rule);
/* It comes after it by `after`, in cases of this type. */
bool regime_waits(const struct regime *r, const struct case_type *type, const struct rule *before,
                  const struct rule *rule);
