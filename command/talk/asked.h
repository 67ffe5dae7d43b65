/* asked.h - a message that a person asks with, from flags or from a line of a file. */
#pragma once

#include "command/talk/talk.h"

/* A message as its JSON says it: {"kind": …, "case": …, "person": …, "body": {…}}. */
struct asked {
    struct ducha_message m;
    uint8_t id[16];
    bool has_id;
    const char *at; /* when, in an office with simulated time; NULL: now */
    struct arena arena;
};

/* The body of the kind from JSON. False: the call's fault is set. */
bool asked_body_json(struct call *c, struct asked *q, struct bytes json);
/* 32 digits, or NULL for none. False: the call's fault is set. */
bool asked_id(struct call *c, struct asked *q, const char *text);
/* Time goes to q->at first; then the message is said, and its answer printed when wait_ms > 0. */
enum outcome asked_say(struct call *c, struct ducha *d, const struct asked *q, int wait_ms);

/* Each line of the file is one JSON object: a message with its kind and body, or a step by its name
 * with its fields. Stops at the first that cannot be said. A refusal under the regulation is an
 * answer and does not stop. */
enum outcome asked_file(struct call *c, struct ducha *d, const char *path, int wait_ms);
