/* relay.h - carries another office's entries for us into our log.
 *
 *     far office's log ──follow `to` us──► relay ──publish as log/FAR/EPOCH──► our log
 *
 * It keeps nothing: the number of the last entry that was carried is the row of the producer
 * `log/FAR/EPOCH` in our office, written in the same transaction as the entry. Whatever breaks,
 * on either side, the relay asks our office how far it is and follows from there. A far office
 * that was restored has a new epoch, and with it a new row, which begins where the old one was
 * or where the backup ended, whichever is earlier: up to there the two logs are one. */
#pragma once

#include "bus/link.h"

#define RELAY_CODE_MAX 48u /* `log/CODE/EPOCH` is a name */
#define RELAY_CREDIT 1024u /* entries between the two offices */

struct relay {
    char office[NAME_MAX_BYTES + 1];     /* our code */
    char far_office[NAME_MAX_BYTES + 1]; /* who the other end must be */
    struct link far, near;
    bool near_named;              /* the far office has told its epoch */
    uint32_t epoch, epoch_before; /* the far office's; before: 0 when it was never restored */
    uint64_t epoch_from;          /* entries up to here are the same in the epoch before */
    bool asking_before;           /* our office is asked how far it was in the epoch before, */
    bool asked_before;            /* and has said so: */
    uint64_t start;               /* a row that is new begins here */
    bool flowing;                 /* follow was said for the present sessions */
    uint64_t after;               /* carried or on the way, up to here */
    uint32_t credit;              /* entries recorded here since credit was last given */
    uint32_t frames;              /* frames of entries taken since then */
    uint64_t waiting;             /* entries on the way */
    struct payload payload;
    uint64_t *numbers;
};

/* Codes of offices, at most RELAY_CODE_MAX bytes. session differs from start to start. */
void relay_init(struct relay *r, const char *office, const char *far_office, uint64_t session);
void relay_clear(struct relay *r);
void relay_tick(struct relay *r, int64_t now, struct link_frames *far, struct link_frames *near);
/* A frame from the far office; what goes out is to be sent before the next call. */
void relay_take_far(struct relay *r, int64_t now, struct bytes frame, struct bytes payload,
                    struct link_frames *far, struct link_frames *near);
void relay_take_near(struct relay *r, int64_t now, struct bytes frame, struct bytes payload,
                     struct link_frames *far, struct link_frames *near);
int64_t relay_wants(const struct relay *r);
