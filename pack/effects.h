/* effects.h - what the seven modules can do beside recording a step: the words that a pack may
 * write in `does`, so that a pack is checked before anybody relies on it. A module from outside the
 * tree has effects of its own, and nobody checks their names here.
 *
 * docs/REGIMES.md says what each does. */
#pragma once

#include <stdbool.h>

struct effect_shape {
    const char *module, *does;
    const char *const *fields; /* that the step must ask for, in needs or may; ends with NULL */
    bool posts;                /* says who holds posts in the case: every module must hear of it */
};

/* Ends with an empty row. */
extern const struct effect_shape effect_shapes[];

/* NULL: that module has no such effect. */
const struct effect_shape *effect_shape(const char *module, const char *does);
/* The module that has it; NULL: none of the seven. */
const char *effect_home(const char *does);
/* The module's own effect of which this is probably a slip; NULL: none is near. */
const char *effect_meant(const char *module, const char *does);
/* Which case it writes about: whichever it is taken in, one that it opens, or one that it opens
 * within another. */
enum effect_case { EFFECT_ANY_CASE, EFFECT_OWN_CASE, EFFECT_CASE_WITHIN };
enum effect_case effect_case(const char *module, const char *does);
/* Fields that it computes and the case keeps, if the pack makes them facts; ends with NULL. */
const char *const *effect_gives(const char *module, const char *does);
/* Does it look at one value of this field alone, whatever the pack says of the field? */
bool effect_takes_one(const char *module, const char *does, const char *field);
/* Does it choose who gets a matter; return one; or act as one of those who got it? */
bool effect_chooses(const char *module, const char *does);
bool effect_returns(const char *module, const char *does);
bool effect_answers(const char *module, const char *does);
/* Does it tell, as `recipient`, whom it is about? */
bool effect_tells_recipient(const char *module, const char *does);
/* What a row that counts says instead of a field: department/水务, and each of several. */
#define RECIPIENT_WORD "result.recipient"
bool effects_have_module(const char *module);
