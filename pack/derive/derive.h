/* derive.h - what follows from what a pack says, and is worked out once, when it is read. */
#pragma once

#include "pack/regime.h"

/* Once the pack is read: a step that says its stage and no types gets the types that go through it.
 */
void regime_belong(struct regime *r);
/* Fields as one step asks for them: laid over what they say of themselves. */
void regime_hold(struct regime *r);
/* Fills in which modules must hear of each step. */
void regime_hear(struct regime *r);
/* What others say of each rule, and whether two open cases of a type may not be alike. */
void regime_look_ahead(struct regime *r);
