/* backup.h - copies of a whole store: made while it runs, checked anywhere, restored once.
 *
 * A backup is a folder. Nothing ever writes to it again, also not to check it:
 *
 *   data.mdb      the pages of one moment
 *   attachments/  the files that this moment's entries may refer to
 *   manifest      text: what is there, and its digests; written last, so a folder without one
 *                 is no backup. Its last line is a signature, if a key was given.
 *
 * Without the office's public key backup_verify() shows that the backup is whole, not who made
 * it. LMDB trusts the pages it opens, so a backup that came from elsewhere needs the key.
 *
 * A restored office begins a new epoch, because others may hold entries of the old one that the
 * backup does not have: what belongs to an identity is (office, epoch, position). The new epoch's
 * number is the restore's time in seconds since 1970, or one more than the old number if that is
 * greater. So it is new for every restore, also for a second one from the same backup, and of two
 * epochs of an office the greater is the later one. */
#pragma once

#include "store/store.h"

#define BACKUP_CODE_MAX 128u /* bytes of an office's code */

enum backup_stage { BACKUP_DATA, BACKUP_LOG, BACKUP_ATTACHMENTS };
/* total is 0 where it is not known beforehand. May be NULL wherever it is asked for. */
typedef void backup_told(void *self, enum backup_stage stage, uint64_t done, uint64_t total);

struct backup_key {
    enum suite suite;
    const char *text; /* PEM; NULL: no key */
};

struct backup_facts {
    char code[BACKUP_CODE_MAX + 1];
    uint64_t epoch;
    uint64_t head;        /* position of the newest entry */
    struct digest digest; /* of that entry; zeros for an empty log */
    struct digest data;   /* SHA-256 of data.mdb */
    uint64_t data_size;   /* bytes */
    uint64_t attachments; /* files */
    struct digest names;  /* SHA-256 over the names of all of them, in order */
};

/* `to` must be absent or empty. Not inside a write transaction. The copy holds one read
 * transaction while it runs: what the office frees meanwhile is used again only afterwards. */
MUST_USE enum err backup_create(struct store *s, const char *to, struct backup_key secret,
                                backup_told *told, void *self, struct backup_facts *out,
                                struct fault *f);

/* Digest of every file, the chain of every entry, and that both are what the manifest says. With
 * a public key: that it signed the manifest. */
MUST_USE enum err backup_verify(const char *from, struct backup_key shown, backup_told *told,
                                void *self, struct backup_facts *out, struct fault *f);

struct backup_epoch {
    uint32_t before, epoch;
    uint64_t position;    /* the backup ended here */
    struct digest digest; /* of that entry */
};

/* Makes the body of the entry that opens the new epoch: the caller signs and encodes it. It must
 * live until backup_restore() returns. */
typedef enum err backup_body(void *self, const struct backup_epoch *epoch, struct bytes *body);

struct backup_restoring {
    struct backup_key shown;
    int64_t now;       /* milliseconds since 1970 */
    backup_body *body; /* called once, after everything verified */
    void *body_self;
    backup_told *told;
    void *told_self;
};

/* Verifies, copies to `to`, which must be absent or empty, and opens the new epoch there. Until
 * it returns OK there is no store in `to`; a folder that was left by a failure can be removed. */
MUST_USE enum err backup_restore(const char *from, const char *to,
                                 const struct backup_restoring *how, struct backup_epoch *out,
                                 struct fault *f);
