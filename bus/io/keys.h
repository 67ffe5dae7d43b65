/* keys.h - who may come in over the network, and what each may do there.
 *
 * One file for one client, keys/clients/NAME.yaml; the file's name is the client's name:
 *
 *     public: '<40 characters>'        its CURVE key
 *     publish: [complaint.*]           kinds it may say
 *     follow: [report.submitted, '*']  kinds it may read
 *     producer: [sensor/a]             further names it may number its messages under
 *     office: bj.chaoyang              another office's key: it reads what is addressed to it,
 *                                      and none of the three lists counts
 *     revoked: false                   true: it is refused; the file stays as a record
 *
 * The key decides, never a connection or what somebody says of himself. A file that cannot be
 * read is a fault and lets nobody in. */
#pragma once

#include "bus/grant.h"
#include "bus/io/config.h"

#define KEYS_FOLDER "keys/clients"
#define KEYS_MAX 1024u
#define KEY_NAME_MAX 64u     /* bytes */
#define KEY_PATTERNS_MAX 64u /* of each of the three lists */
#define KEY_FILE_MAX ((size_t)64 << 10)

struct client_key {
    const char *name;
    char public_key[Z85_KEY_SIZE + 1];
    bool revoked;
    struct grant grant; /* its lists are never NULL */
};

struct keys {
    struct client_key *item; /* in the names' order */
    unsigned count;
    struct arena arena;
};

/* Every client in the folder; none when it is not there. False: faults has at least one, and
 * no key is loaded. keys_clear() either way. */
bool keys_load(struct keys *k, const char *folder, struct faults *faults);
void keys_clear(struct keys *k);

/* The client that this key belongs to; NULL for a stranger and for one that was revoked. */
const struct client_key *keys_find(const struct keys *k, const char *public_key);
const struct client_key *keys_named(const struct keys *k, const char *name); /* revoked too */

/* Writes folder/NAME.yaml; `fresh` refuses a name that is taken. */
MUST_USE enum err keys_save(const char *folder, const struct client_key *key, bool fresh,
                            struct fault *f);

/* A new pair as text. */
MUST_USE enum err curve_make(char public_key[Z85_KEY_SIZE + 1], char secret_key[Z85_KEY_SIZE + 1]);

/* a-z 0-9 and, inside, . and -: it is a file's name too. */
bool key_name_valid(const char *name);
/* `report.submit`, `report.*`, `*`. */
bool kind_pattern_valid(const char *pattern);
/* A name, or the beginning of one and `*`: `log/bj.` and a star. */
bool name_pattern_valid(const char *pattern);

/* "4.3.4", of the library that makes the keys. */
#define ZEROMQ_TEXT_SIZE 40u
void zeromq_version(char out[ZEROMQ_TEXT_SIZE]);
