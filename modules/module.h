/* module.h - the one contract between the bus and a module.
 *
 * A module is a table: these kinds of message, these functions. The host calls a function
 * with one message, inside a transaction that also moves the module's cursor and sends what
 * it emitted. All of it happens, or none.
 *
 * A function's result depends on the turn and the message, and nothing else: no clock, no
 * random number, no file, no thread. Time is message->time. That is why a case can be
 * replayed years later and come out the same.
 *
 * What a turn_ function returns lives until the turn ends; a module frees nothing. A handler
 * that returns an error has done nothing: its puts and emits are forgotten, and the message is
 * set aside with the reason. A refusal under the regulation is not an error: turn_refuse().
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

#define MODULE_ABI 1u

struct turn; /* one message being handled */

/* Texts are never NULL; empty when the envelope has none. */
struct message {
    uint64_t position; /* in the office's log */
    int64_t time;      /* milliseconds since 1970, set when the entry was appended */
    const char *kind;  /* complaint.import */
    const char *from;  /* the producer, or module/NAME */
    const char *case_id;
    const char *regime; /* beijing-2020@1 */
    const char *person; /* who acts, and */
    const char *organ;  /* in whose name */
    struct bytes id;    /* the sender's 16 bytes; size 0 when there are none */
    struct bytes body;  /* protobuf of the kind's own type */
    uint64_t cause;     /* the entry that this one answers; 0: none */
};

/* Who may say a kind to a module. Anybody who may publish it may ask; what is told is believed
 * only from a module of this office, from its clock, or from its bus. */
enum reaction_to { ASKED, TOLD };

struct reaction {
    const char *kind; /* exact; the last row of a table is empty */
    enum err (*handle)(struct turn *t, const struct message *m);
    enum reaction_to to; /* ASKED where nothing is said */
};

struct module {
    uint32_t abi;
    uint32_t size; /* fields are only ever added at the end */
    const char *name;
    const struct reaction *reactions;
    void (*forget)(void *memory); /* gives turn_memory() back; NULL when it is not used */
};

/* What the host does for a module. Modules call the turn_ functions below, so a module built
 * as a plug-in links to nothing of the host. */
struct host {
    uint32_t abi;
    uint32_t size;
    struct bytes (*get)(struct turn *t, struct bytes key);
    void (*put)(struct turn *t, struct bytes key, struct bytes value);
    void (*del)(struct turn *t, struct bytes key);
    bool (*next)(struct turn *t, struct bytes prefix, struct bytes *key, struct bytes *value);
    void (*emit)(struct turn *t, const char *kind, const char *case_id, struct bytes body);
    void (*refuse)(struct turn *t, const char *step, const char *clause, const char *missing,
                   const char *missing_en);
    void *(*alloc)(struct turn *t, size_t size);
    void **(*memory)(struct turn *t);
    const char *(*error)(struct turn *t, const char *text);
};

struct turn {
    const struct host *host;
    void *kept; /* the module's own, until the turn ends; NULL when it begins */
};

/* The module's own rows. A key has 1 to TURN_KEY_MAX bytes. data is NULL when absent. */
#define TURN_KEY_MAX 400u
static inline struct bytes turn_get(struct turn *t, struct bytes key)
{
    return t->host->get(t, key);
}
static inline void turn_put(struct turn *t, struct bytes key, struct bytes value)
{
    t->host->put(t, key, value);
}
static inline void turn_del(struct turn *t, struct bytes key)
{
    t->host->del(t, key);
}
/* The next row after *key whose key starts with prefix, in key order; begin with an empty
 * *key. False: there is none. Sees this turn's own puts. */
static inline bool turn_next(struct turn *t, struct bytes prefix, struct bytes *key,
                             struct bytes *value)
{
    return t->host->next(t, prefix, key, value);
}
/* Says something, in this module's name, caused by the message being handled, under the same
 * regime. The case may be another one; NULL: the message's. */
static inline void turn_emit(struct turn *t, const char *kind, const char *case_id,
                             struct bytes body)
{
    t->host->emit(t, kind, case_id, body);
}
/* The answer "not permitted" (step.refused), naming the clause and what is missing. */
static inline enum err turn_refuse(struct turn *t, const char *clause, const char *missing,
                                   const char *missing_en)
{
    t->host->refuse(t, "", clause, missing, missing_en);
    return OK;
}
/* The same, naming the pack's step that was asked for. */
static inline enum err turn_refuse_step(struct turn *t, const char *step, const char *clause,
                                        const char *missing, const char *missing_en)
{
    t->host->refuse(t, step, clause, missing, missing_en);
    return OK;
}
/* Memory until the turn ends, not zeroed; NULL past the turn's budget. */
static inline void *turn_alloc(struct turn *t, size_t size)
{
    return t->host->alloc(t, size);
}
/* One pointer that stays over turns: only for what can be computed again from state, such as
 * a pack that was parsed. It is empty after every start, and after a commit that failed. A turn
 * that changes the rows changes it, too. */
static inline void **turn_memory(struct turn *t)
{
    return t->host->memory(t);
}
/* Says why the handler is about to return an error: return turn_error(t, ERR_MALFORMED, "..."). */
static inline enum err turn_error(struct turn *t, enum err e, const char *text)
{
    t->host->error(t, text);
    return e;
}

#ifdef MODULE_PLUGIN
#define MODULE_SYMBOL(ident) module_plugin
#else
#define MODULE_SYMBOL(ident) module_##ident
#endif

#define MODULE(ident, reaction_table, forget_function)                                  \
    extern const struct module MODULE_SYMBOL(ident);                                    \
    __attribute__((visibility("default"))) const struct module MODULE_SYMBOL(ident) = { \
        .abi = MODULE_ABI,                                                              \
        .size = sizeof(struct module),                                                  \
        .name = #ident,                                                                 \
        .reactions = reaction_table,                                                    \
        .forget = forget_function,                                                      \
    }
