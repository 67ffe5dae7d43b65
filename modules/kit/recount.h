/* recount.h - open deadlines are counted again when a year's holidays are amended.
 *
 *   calendar.amended ─► a slice of the deadlines whose clocks this module set
 *                       each whose day changes: case.recounted, deadline.set
 *                       more of them: MODULE.recount, at once
 *
 * What moves and what does not:
 *
 *   running     the span is counted anew from the day it began; a day that was named (a
 *               prolongation, a date of the form) stays. Each time that it stood still is added in
 *               the amended calendar. Never to a day before that of the entry: nobody is late by
 *               what he could not know
 *   suspended   its day is counted anew and no clock is set: it stands still
 *   late        stays late if its day was over before the notice was announced, or if the new day
 *               has passed too; else it runs again, for the notice bound already
 *   met, or the case is closed: nothing
 *
 * TAKE_REACTIONS has the rows; TAKE_FUNCTIONS writes the functions, or RECOUNT_FUNCTIONS does for a
 * module that writes the others itself. */
#pragma once

#include "modules/kit/casefile.h"

#define RECOUNT_TURN_MAX 250u /* deadlines that one turn looks at */

struct taker;

enum err recount_on_amended(struct turn *t, const struct message *m, const struct taker *self);
enum err recount_on_slice(struct turn *t, const struct message *m, const struct taker *self);
enum err recount_on_told(struct turn *t, const struct message *m, const struct taker *self);

/* Who counts a deadline again, under which regime, because of which message; asked: the entry that
 * is told as the cause. */
struct recounting {
    struct turn *turn;
    const struct message *message;
    const struct taker *self;
    const struct regime *regime;
    uint64_t asked;
};

/* Keeps and tells that the deadline has another day, and tells the clock if it runs. All of told
 * but its step is filled in. */
void recount_tell(const struct recounting *c, const struct time_limit *l, Ducha__Recounted *told);

/* What was told of a deadline, into the case file. False: it is not kept here, or was met. */
bool recount_keep(struct turn *t, const Ducha__Recounted *told);

#define RECOUNT_FUNCTIONS(self)                                           \
    static enum err on_amended(struct turn *t, const struct message *m)   \
    {                                                                     \
        return recount_on_amended(t, m, self);                            \
    }                                                                     \
    static enum err on_recount(struct turn *t, const struct message *m)   \
    {                                                                     \
        return recount_on_slice(t, m, self);                              \
    }                                                                     \
    static enum err on_recounted(struct turn *t, const struct message *m) \
    {                                                                     \
        return recount_on_told(t, m, self);                               \
    }

#define RECOUNT_REACTIONS(ident)                                                   \
    {"calendar.amended", on_amended, TOLD}, {#ident ".recount", on_recount, TOLD}, \
    {                                                                              \
        "case.recounted", on_recounted, TOLD                                       \
    }
