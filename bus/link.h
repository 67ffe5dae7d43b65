/* link.h - our end of a conversation with a bus: says hello, goes on where it stopped, keeps
 * the line warm. Pure: frames and the time come in, frames go out.
 *
 * How far we have read and what we have sent is not kept here: the owner has it on disk, in the
 * same transaction as the effect. So a link may break at any moment, on either side, and every
 * entry is still taken once and every message recorded once. */
#pragma once

#include "bus/wire.h"

enum link_state { LINK_DOWN, LINK_HELLO, LINK_LIVE };

#define LINK_HELLO_MS 1000    /* a hello without an answer is said again */
#define LINK_SILENT_MS 15000  /* a bus that says nothing for so long is lost */
#define LINK_REFUSED_MS 10000 /* a hello that was refused is said again: a key may be let in */
#define LINK_FRAMES_MAX 256u

struct link {
    char name[NAME_MAX_BYTES + 1];
    enum link_state state;
    uint64_t session; /* of our newest hello; the owner begins with a number of its own */
    int64_t deadline; /* DOWN, HELLO: when to say hello */
    int64_t heard, said;
    uint64_t recorded;  /* the bus has our messages up to here */
    uint64_t sent;      /* in this session */
    int64_t hold;       /* the bus asked us to wait until then before we publish */
    uint64_t at;        /* following: entries up to here have come */
    uint32_t follows;   /* said, and not answered by `following` */
    int64_t now;        /* of the newest call */
    struct arena arena; /* of the frame in hand */
};

/* What a frame meant for the owner. */
enum link_news_type {
    LINK_NOTHING,
    LINK_WELCOME, /* say follow again; publish again from recorded + 1 */
    LINK_FOLLOWING,
    LINK_RECEIPT, /* recorded has moved, or one-off messages became entries */
    LINK_ENTRIES,
    LINK_REFUSED, /* for good: refuse says why */
    LINK_STATUS,
};

struct link_news {
    enum link_news_type type;
    const Ducha__Frame *frame; /* until the next call */
    struct bytes payload;      /* LINK_ENTRIES: see entries_next() */
};

struct link_frame {
    struct bytes frame, payload;
};
struct link_frames {
    struct link_frame item[LINK_FRAMES_MAX];
    unsigned count;
    struct arena arena;
};
void link_frames_clear(struct link_frames *out);

void link_init(struct link *l, const char *name, uint64_t session);
void link_clear(struct link *l);
void link_tick(struct link *l, int64_t now, struct link_frames *out);
void link_take(struct link *l, int64_t now, struct bytes frame, struct bytes payload,
               struct link_news *news, struct link_frames *out);
/* A frame could not be handed to the network: what was sent after it counts for nothing, so the
 * conversation begins again. */
void link_broke(struct link *l, int64_t now);
/* When link_tick() wants to be called, at the latest. */
int64_t link_wants(const struct link *l);

/* Only while LIVE. The payload must live until it is sent. */
void link_follow(struct link *l, int64_t now, Ducha__Follow *f, struct link_frames *out);
void link_credit(struct link *l, int64_t now, uint64_t done, uint32_t more,
                 struct link_frames *out);
void link_publish(struct link *l, int64_t now, Ducha__Publish *p, struct bytes payload,
                  struct link_frames *out);
void link_say(struct link *l, int64_t now, Ducha__Frame *f, struct link_frames *out);
