/* dossier.h - checks an exported dossier by docs/DOSSIER.md alone.
 *
 * This program shares no code with the one that exported: who doubts an office need not trust the
 * office's own program. It is plain C11 and POSIX, with libcrypto for the digests and the
 * signature.
 *
 *   verify.c     main(): the order of the checks
 *   report.c     what is found, under four headings
 *   files.c      files, digests, signatures
 *   manifest.c   the signed list
 *   chain.c      the entries and their chain
 *   content.c    what stands in the entries: cases, packs, evidence, the readable copy
 *   proto.c      as much of protobuf as that needs */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define HEX_SIZE 65u /* of a digest of 32 bytes, with its end */
#define DIGEST 32u
#define NAME_MAX_BYTES 1024u       /* of a file in the dossier */
#define FILE_MAX ((size_t)1 << 30) /* bytes of one file */
#define LISTED_MAX 1000000u        /* lines of one kind in the list */

/* The four properties that archives test an electronic file for. */
enum heading { AUTHENTICITY, INTEGRITY, USABILITY, SECURITY, HEADINGS };

struct view {
    const uint8_t *data; /* NULL: not there */
    size_t size;
};

struct finding {
    struct finding *next;
    char *place, *zh, *en;
};

struct listed {
    char *name;
    char hex[HEX_SIZE];
    uint64_t size;
};

struct pack {
    uint64_t position;
    char *name;
};

struct names {
    char **item;
    size_t count, room;
};

/* One line of chain.txt. */
struct link {
    uint64_t position;
    int64_t time;
    char suite[8];
    uint8_t body[DIGEST], digest[DIGEST];
    bool ours;
};

/* An entry of the case: its place in the chain, and the envelope in it. */
struct item {
    struct link link;
    struct view raw, kind, case_id, body;
    uint64_t cause;
    bool readable;
};

struct dossier {
    const char *path;
    struct finding *found[HEADINGS], *said[HEADINGS]; /* newest first */
    unsigned count[HEADINGS];
    void **memory; /* everything that was allocated */
    size_t kept, room;

    struct view manifest;
    bool listed; /* the list could be read */
    char suite[8];
    uint64_t from, to, entries;
    char before[HEX_SIZE], digest[HEX_SIZE];
    struct listed *file;
    size_t files, file_room;
    struct pack *pack;
    size_t packs, pack_room;
    struct names cases, evidence;

    struct item *item;
    size_t items, item_room;
};

/* ---- report.c ---- */

/* Memory until dossier_clear(), zeroed, never NULL. */
void *keep(struct dossier *d, size_t size);
/* For one more in a list that keep() made. */
void *longer(struct dossier *d, void *list, size_t count, size_t *room, size_t item);
char *keep_text(struct dossier *d, const char *text, size_t size);
__attribute__((format(printf, 2, 3))) char *print(struct dossier *d, const char *format, ...);
void find(struct dossier *d, enum heading h, const char *place, const char *zh, const char *en);
void say(struct dossier *d, enum heading h, const char *zh, const char *en); /* what was checked */
/* True when all is well. */
bool report(const struct dossier *d);
void dossier_clear(struct dossier *d);

/* ---- files.c ---- */

/* data is NULL when the file is not there, is no plain file or is too large. Never follows a link.
 */
struct view load(struct dossier *d, const char *name);
bool digest_of(const char *suite, struct view what, uint8_t out[DIGEST]);
void hex_of(const uint8_t *bytes, size_t size, char *out);
bool hex_read(const char *text, size_t digits, uint8_t *out);
bool utf8(struct view text);
bool same(struct view a, const char *text);
/* The key's own digest in hex; false: it is no key, or the signature is not of it. */
bool signed_by(struct view pem, const char *suite, struct view what, struct view signature,
               char fingerprint[HEX_SIZE]);
void check_files(struct dossier *d);
void check_folder(struct dossier *d);

/* ---- manifest.c, chain.c, content.c ---- */

void read_manifest(struct dossier *d);
void check_signature(struct dossier *d, const char *key);
const struct listed *listed_as(const struct dossier *d, const char *name);
bool has_name(const struct names *n, struct view name);
void add_name(struct dossier *d, struct names *n, const char *name);

void check_chain(struct dossier *d);
void check_cases(struct dossier *d);
void check_packs(struct dossier *d);
void check_readable(struct dossier *d);

/* ---- proto.c ---- */

struct field {
    uint32_t number;
    uint64_t varint;
    struct view bytes; /* of a field with a length */
};

/* The next field of *rest; false: the end, or *bad. */
bool field_next(struct view *rest, struct field *out, bool *bad);
