/* zap.h - answers ZeroMQ's question "may this key come in?" (RFC 27).
 *
 * Without a handler a CURVE server lets in every key, so this one is bound before anything
 * listens. It answers in the office's own loop: nobody else reads the keys. */
#pragma once

#include "bus/io/keys.h"
#include "bus/io/socket.h"

struct zap;

MUST_USE enum err zap_open(struct zap **out, void *ctx, const char *folder, struct fault *f);
void zap_close(struct zap *z); /* may be NULL */
void *zap_socket(struct zap *z);
/* Answers all that is asked just now. */
void zap_answer(struct zap *z);
/* What this user may do: NULL, nothing any more. */
const struct grant *zap_grant(const struct zap *z, const char *user);
/* Reads the key files again if they have changed. True: they had. */
bool zap_reload(struct zap *z);
