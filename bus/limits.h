/* limits.h - every bound of the bus, in one place. docs/PROTOCOL.md repeats those that a
 * client must know; tests/unit/test_limits.c stands at each of them and one past it. */
#pragma once

#include "proto/envelope.h" /* the limits of a message */

#define PROTOCOL_VERSION 1u

#define BATCH_BYTES_MAX (4u << 20)    /* bytes of a payload */
#define BATCH_COUNT_MAX 4096u         /* envelopes in a publish */
#define FRAME_MAX (64u << 10)         /* bytes of a Frame, without its payload */
#define DECODE_BYTES_MAX (256u << 10) /* memory that decoding one Frame may take */
#define NEST_MAX 16u                  /* depth of a protobuf message */
#define FOLLOW_KINDS_MAX 64u          /* a module that hears all seven others hears some forty */

#define BUS_MODULES_INSIDE_MAX 32u /* modules in the bus process */
#define SESSIONS_MAX 4096u
#define RECEIPT_COUNT_MAX 1024u /* one-off messages of one receipt: it must fit a Frame */
#define STATUS_READERS_MAX 256u /* readers named in a status, for the same reason */
#define WINDOW_MAX 65536u       /* unanswered messages: producers stop at it, the bus holds none */
#define CREDIT_MAX 65536u       /* entries a reader may ask for at once */
#define FLIGHT_FRAMES_MAX 64u   /* unconfirmed entries frames of one reader */
#define FLIGHT_BYTES_MAX (8u << 20)
#define SERVE_BATCH_BYTES (256u << 10) /* an entries frame is closed past this */
#define SERVE_ROUND_BYTES (8u << 20)   /* all entries frames of one round */
#define SERVE_SCAN_MAX 20000u          /* entries looked at for one reader in one round */
#define SERVE_WALKS_MAX 64u            /* walks over the log in one round */

#define ROUND_EVENTS_MAX 1024u /* frames taken into one commit */
#define ROUND_BYTES_MAX (16u << 20)
#define ROUND_WISHES_MAX 8192u

#define HEARTBEAT_MS 5000
#define PATIENCE_MS 30000  /* a session that says nothing is forgotten */
#define LAZY_CURSOR_MS 50  /* a reader's place waits this long for company */
#define RETRY_FULL_MS 5000 /* full: when to come back */
#define RETRY_BUSY_MS 200

#define TURN_BYTES_MAX (16u << 20) /* memory of one turn */
#define TURN_PUTS_MAX 4096u
#define TURN_EMITS_MAX 4096u
#define TURN_SEEN_MAX 64u     /* rows that a turn has read and need not look up again */
#define TURN_ROUND_MAX 10000u /* turns of one round: a chain that never ends is cut */
#define TURN_CAREFUL_MAX 256u /* turns that are counted after a crash; then as before */
#define TURN_ATTEMPTS_MAX 3u  /* crashes on one entry before it is set aside */
#define TURN_KILLS_MAX                                                        \
    12u /* the same, for deaths by SIGKILL: a person's, or for want of memory \
         */
#define EVIDENCE_BODY_MAX 4096u   /* bytes of an `evidence.add` that the answer repeats */
#define REASON_MAX_BYTES 1000u    /* of why a message was set aside; longer ones are cut */
#define DEADLINES_ROUND_MAX 1000u /* that become entries in one round */
