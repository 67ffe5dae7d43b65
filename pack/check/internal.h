/* internal.h - what a step and the whole pack are asked, part by part. */
#pragma once

#include "pack/check/check.h"
#include "pack/check/names/names.h"
#include "pack/internal.h"

/* Effects that write about a case of their own. */
void regime_opens(struct regime *r, struct faults *faults);
/* Every clause that is cited is covered, and every one of a document that says so. */
void regime_cover(struct regime *r, struct faults *faults);

/* The conditions of organs that may ask for a step under one only. */
void regime_askers(struct regime *r, struct faults *faults, const struct rule *rule);
/* Conditions on the type of the case, of the step and of its parts. */
void regime_type_when(struct regime *r, struct faults *faults, const struct rule *rule);
/* Fields that a step needs under a condition only. */
void regime_needs(struct regime *r, struct faults *faults, const struct rule *rule);
/* Deadlines that must have passed unmet, for a step or for a field of its form. */
void regime_late(struct regime *r, struct faults *faults, const struct rule *rule, const char *key,
                 const char *const *late);
/* What a step asks of other cases of the office. */
void regime_when_case(struct regime *r, struct faults *faults, const struct rule *rule);
/* Names of older versions: what they are called now is there, and they themselves are not. */
void regime_check_renamed(const struct regime *r, struct faults *faults);
/* Fields as the step asks for them. */
void regime_held(struct regime *r, struct faults *faults, const struct rule *rule);

/* What the pack has and nothing in it names. */
void regime_unused(struct regime *r, struct faults *faults);
