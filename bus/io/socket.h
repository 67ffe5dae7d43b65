/* socket.h - ZeroMQ sockets with every option that experience has shown to matter, and
 * messages of one to three parts. See docs/SECURITY.md for what each option stands against. */
#pragma once

#include "base/bytes.h"
#include "base/fault.h"

#define Z85_SIZE 41u /* a key as text, with its NUL */

struct curve {
    bool server;
    char server_public[Z85_SIZE]; /* a client's: whom it expects */
    char public_key[Z85_SIZE];
    char secret_key[Z85_SIZE];
};

/* type: ZMQ_ROUTER, ZMQ_DEALER, ZMQ_REP. curve: NULL inside a machine. */
void *socket_open(void *ctx, int type, const struct curve *curve, struct fault *f);
MUST_USE enum err socket_bind(void *socket, const char *endpoint, struct fault *f);
MUST_USE enum err socket_connect(void *socket, const char *endpoint, struct fault *f);
void socket_close(void *socket); /* may be NULL */

#define PARTS_MAX 3u
/* The parts of one message in hand. */
struct parts;
struct parts *parts_new(void);
void parts_free(struct parts *p);
/* The next message; what came before is given back. False: there is none just now. *count is
 * PARTS_MAX + 1 when there were more parts, which are dropped. */
bool parts_next(struct parts *p, void *socket, struct bytes part[PARTS_MAX], unsigned *count);
/* The key's name that the ZAP handler gave to the sender; NULL: none. Until parts_next(). */
const char *parts_user(struct parts *p);

/* Whole or not at all; never waits. False: nobody is there, or its queue is full. */
bool parts_send(void *socket, const struct bytes *part, unsigned count);
