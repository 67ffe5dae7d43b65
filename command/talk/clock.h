/* clock.h - letting time pass in an office whose time is simulated. */
#pragma once

#include "command/talk/talk.h"

/* Time goes on to this moment. With `show`, what happens on the way is printed: deadlines that
 * passed, and what modules say to that. talk_listen() was called before. */
enum outcome advance_to(struct call *c, struct ducha *d, const char *moment, bool show);
