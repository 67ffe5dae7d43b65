/* talk.h - a command that speaks to the running office, over libducha. */
#pragma once

#include "bus/ducha.h"
#include "command/office/office.h"
#include "proto/envelope.h"

#define TALK_WELCOME_MS 3000 /* a bus that is there answers in far less */
#define TALK_SERVED_MS                                                         \
    20000 /* but where somebody serves, it may be starting again, or very busy \
           */
#define TALK_ANSWER_MS 10000
#define JSON_MEMORY ((size_t)16 << 20) /* that decoding one body may take */

/* Connects to the office's own socket as NAME/PID and waits for the welcome. *welcome may be
 * NULL. Not OUTCOME_OK: the call's fault says that no bus is there. */
enum outcome talk_open(struct call *c, const char *name, struct ducha **out,
                       struct ducha_event *welcome);

/* An answer: the first entry that this message caused, besides deadlines. Owned by the arena. */
struct answer {
    uint64_t asked;    /* the message's own position */
    bool repeated;     /* it was recorded before */
    uint64_t position; /* of the answer; 0: none came in time */
    int64_t time;
    struct envelope envelope;
};

/* Begins to follow, for answers. Once, after talk_open(). */
void talk_listen(struct ducha *d, uint64_t head);
/* Says it and waits until it is on the office's disk; and for the answer when wait_ms > 0. */
enum outcome talk_ask(struct call *c, struct ducha *d, const struct ducha_message *m,
                      const uint8_t *id, int wait_ms, struct arena *a, struct answer *out);
/* OUTCOME_FORBIDDEN when the answer is a refusal. */
enum outcome answer_outcome(const struct answer *answer);
/* "beijing-2020/30 refused: ..." or the answer's kind, case and clause, in the process's language.
 */
void answer_print(FILE *to, const struct answer *answer);
/* The same with the words of the pack for what was found; r may be NULL. */
struct regime;
void answer_print_by(FILE *to, const struct answer *answer, const struct regime *r);

/* An entry as `log cat` shows it. */
void show_event(const struct call *c, const struct ducha_event *ev);
