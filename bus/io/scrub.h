/* scrub.h - reads the whole log once a day while the office serves, and says what has rotted.
 *
 * A process of its own, so that the bus waits for nothing: it opens the office's environment to
 * read, checks one piece of the log, rests, and checks the next. No read transaction outlives a
 * piece. What it knows stands in a small file, so after a stop it goes on where it was, and
 * whoever asks how the office is reads it there. */
#pragma once

#include "bus/io/config.h"
#include "store/store.h"

#define SCRUB_FILE "scrub.yaml"
#define SCRUB_EVERY_MS (INT64_C(20) * 3600 * 1000) /* from begin to begin: it ends each day */
#define SCRUB_REST_MS 50 /* between two pieces: at most 20,000 entries or 80 MB a second */
#define SCRUB_SAVE_MS 10000
#define SCRUB_ATTEMPTS_MAX 3u /* deaths at one place before it is named as bad */

struct scrub {
    uint64_t epoch; /* whose log all of this is about */
    int64_t begun;  /* the newest one; 0: none yet */
    bool under_way;
    struct log_check check; /* how far it is */
    unsigned attempts;      /* deaths since it has moved */
    int64_t complete;       /* when the last one ended that read everything; 0: none */
    uint64_t complete_head; /* up to this entry */
    uint64_t bad;           /* the first entry that does not verify; 0: none is known */
    int64_t bad_found;
};

/* A file that is not there or cannot be read counts as nothing known. False: so it was. */
bool scrub_load(struct scrub *s, const char *path);
MUST_USE enum err scrub_save(const struct scrub *s, const char *path, struct fault *f);

/* When there is something to do; not after now: at once. */
int64_t scrub_due(const struct scrub *s, int64_t now);
/* The process before this one did not stop but died: after a few deaths at one place that place
 * is bad, and the scrub has ended. Before anything is read. */
void scrub_died(struct scrub *s, int64_t now);
/* What is known is of the log of this epoch, or forgotten. */
void scrub_is_of(struct scrub *s, uint64_t epoch);
/* Goes on where the last process stopped, or begins. */
void scrub_begin(struct scrub *s, struct store *store, int64_t now);
/* Checks one piece of what is under way, and says when nothing is left or an entry does not
 * verify. Another failure is handed up and changes nothing. */
MUST_USE enum err scrub_piece(struct scrub *s, struct store *store, int64_t now);

/* Runs until SIGTERM. The present folder is the office's. died: see above. */
MUST_USE enum err process_scrub(const struct config *c, bool died, struct fault *f);
