/* flow.h - can cases be opened, move and end, and can what a step waits for have come by then? */
#pragma once

#include "pack/regime.h"

/* How cases move: types and stages. */
void regime_flow(struct regime *r, struct faults *faults);
/* Is what a step looks for ever in its cases, or in those above them? */
void regime_reach(struct regime *r, struct faults *faults);
/* Can what a step waits for have come before its own stage is over? */
void regime_order(struct regime *r, struct faults *faults);
/* Does the step that `blocks-until` waits for ever come? */
void regime_blocks(struct regime *r, struct faults *faults);
/* What a step waits for, or forbids, is over or has not begun each time it could be taken. */
void regime_over(struct regime *r, struct faults *faults);
/* Are there so many who may take a step, and is one of them the one who must? */
void regime_persons(struct regime *r, struct faults *faults);
