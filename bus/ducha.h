/* ducha.h - libducha: what other programs link to.
 *
 * A client publishes messages, follows the log, or both, over one connection that heals by
 * itself. It owns one rule, and the library asks you to keep the other half of it:
 *
 *   Publishing   Your messages are numbered 1, 2, 3 ... under your name, for ever. After every
 *                DUCHA_WELCOME say again what comes after `recorded`: the library does this by
 *                itself for what you have given it in this process; after a crash you do, from
 *                your own records. What is recorded is on the office's disk.
 *   Following    Keep the position of the last entry you have dealt with, together with what
 *                you did. Begin from the next one. Or let the office keep it (`keep`): then after
 *                a crash you may see the last entries once more.
 *
 * One thread uses a client. Nothing here prints or exits. Texts are UTF-8; times are
 * milliseconds since 1970. See docs/PROTOCOL.md for the limits. */
#ifndef DUCHA_H
#define DUCHA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma GCC visibility push(default)

struct ducha;

/* Calls that can fail return 0 or one of these. */
enum ducha_result {
    DUCHA_OK = 0,
    DUCHA_TIMEOUT = 1, /* nothing happened in the time given */
    DUCHA_FULL = 2,    /* the window is full: wait for receipts, then say it again */
    DUCHA_INVALID = 3, /* an argument is over a limit or missing: ducha_why() */
    DUCHA_REFUSED = 4, /* the bus said no, for good: ducha_why() */
    DUCHA_NETWORK = 5  /* a socket cannot be made: ducha_why() */
};

struct ducha_options {
    const char *endpoint; /* ipc:///var/lib/office/run/bus.sock, tcp://host:7701 */
    const char *name;     /* who you are: a-z A-Z 0-9 . / - _; one process at a time */
    /* tcp only: 40 characters each. */
    const char *server_key, *public_key, *secret_key;
    /* Messages without a receipt, at most 65536; 0: 1000. One-off ones are counted by themselves.
     */
    unsigned window;
};

/* Fields that are NULL or 0 are left out. */
struct ducha_message {
    const char *kind; /* needed */
    const char *to, *case_id, *regime;
    const char *person, *organ;
    const char *trace;
    unsigned classification;
    const void *body;
    size_t body_size;
};

struct ducha_follow {
    uint64_t from; /* first position wanted; 0: where the office knows that you stopped */
    const char *const *kinds; /* patterns; NULL: all; the last one is NULL */
    const char *case_id;
    unsigned share, shares; /* your part of the cases, when several readers divide them */
    unsigned credit;        /* entries under way; 0: 1000 */
    bool keep;              /* the office remembers how far you are */
    bool tail;              /* only what comes from now on */
};

enum ducha_event_type {
    DUCHA_WELCOME, /* connected: recorded, head, epoch, now */
    DUCHA_RECEIPT, /* recorded has grown; number of a one-off message in id */
    DUCHA_ENTRY,
    DUCHA_LOOKED, /* nothing for you up to position: a place to keep */
    DUCHA_ERROR   /* refused for good: ducha_why(); number says which message */
};

/* Pointers live until the next call with this client. Absent texts are "". */
struct ducha_event {
    enum ducha_event_type type;
    uint64_t recorded; /* your messages on the office's disk */
    uint64_t head;     /* the newest entry */
    uint32_t epoch;
    int64_t now;       /* WELCOME: the office's time */
    uint64_t position; /* ENTRY, RECEIPT of a one-off message */
    int64_t time;
    uint64_t cause; /* ENTRY: the entry it answers */
    const char *kind, *from, *case_id, *regime, *person, *organ;
    const void *body;
    size_t body_size;
    const void *envelope; /* ENTRY: the whole, as it was signed */
    size_t envelope_size;
    uint8_t id[16];  /* RECEIPT of a one-off message: which */
    bool repeated;   /* it was recorded before */
    uint64_t number; /* ERROR: of the message; 0: of none */
};

/* Does not wait: the connection is made by ducha_next(). NULL: out of sockets, or invalid. */
struct ducha *ducha_open(const struct ducha_options *o);
void ducha_close(
    struct ducha *d); /* NULL is allowed. Unsent messages are lost: wait for receipts */

/* Queues a message under your next number, which goes to *number (may be NULL). Before the first
 * DUCHA_WELCOME your next number is not known: then DUCHA_TIMEOUT. */
int ducha_publish(struct ducha *d, const struct ducha_message *m, uint64_t *number);
/* A message outside the numbering, for clients that send one and go: id is made when it is all
 * zero, and sending again with the same id changes nothing. DUCHA_FULL: as with a number. */
int ducha_ask(struct ducha *d, const struct ducha_message *m, uint8_t id[16]);

/* Remembered, and said again after each loss of the connection. */
int ducha_follow(struct ducha *d, const struct ducha_follow *f);
/* You have dealt with everything up to this position. */
void ducha_done(struct ducha *d, uint64_t position);

/* Sends what is queued and gives the next event. timeout_ms: 0 does not wait, < 0 waits for
 * ever. DUCHA_TIMEOUT: there was none. */
int ducha_next(struct ducha *d, struct ducha_event *ev, int timeout_ms);

/* Messages given and not yet recorded. */
uint64_t ducha_unrecorded(const struct ducha *d);
/* What the office is doing, as the protobuf ducha.Status; waits at most timeout_ms. The bytes
 * live until the next call. */
int ducha_status(struct ducha *d, const void **status, size_t *size, int timeout_ms);
/* The reason of the last failure or DUCHA_ERROR: one in Chinese, one in English, and a word for
 * programs, of docs/PROTOCOL.md. Never NULL. */
const char *ducha_why(const struct ducha *d);
const char *ducha_why_zh(const struct ducha *d);
const char *ducha_code(const struct ducha *d);
/* For poll(): readable when ducha_next() may have something; call it until DUCHA_TIMEOUT. */
int ducha_descriptor(struct ducha *d);

const char *ducha_version(void);

#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif
#endif
