/* digest.h - digests and signatures, behind one suite id that every record carries.
 *
 *   intl  SHA-256 and Ed25519
 *   gm    SM3 and SM2 (the national algorithms 国密)
 *
 * Both by OpenSSL. Old records keep their suite; an office may change the suite for new
 * ones, and a reader needs only what stands in the record. */
#pragma once

#include "base/bytes.h"
#include "base/err.h"

enum suite { SUITE_INTL = 1, SUITE_GM = 2 };

#define DIGEST_SIZE 32
#define DIGEST_TEXT_SIZE (2 * DIGEST_SIZE + 1)
#define SIGNATURE_MAX 80
#define KEY_TEXT_MAX 512

struct digest {
    uint8_t byte[DIGEST_SIZE];
};

/* The digest of the parts one after the other. An unknown suite stops the process: whoever
 * reads a suite from outside asks suite_known() first. */
bool suite_known(unsigned suite);
const char *suite_name(enum suite suite);
bool suite_of(const char *name, enum suite *out);
struct digest digest_of(enum suite suite, const struct bytes *parts, unsigned count);

/* One that grows: for files. begin, add, end; end gives the memory back. */
struct digest_run;
struct digest_run *digest_begin(enum suite suite);
void digest_add(struct digest_run *run, struct bytes part);
struct digest digest_end(struct digest_run *run);

void digest_text(const struct digest *d, char out[DIGEST_TEXT_SIZE]);
bool digest_parse(const char *text, struct digest *out);

/* Keys as PEM text: made once, kept in files that the owner alone can read. */
MUST_USE enum err key_make(enum suite suite, char secret[KEY_TEXT_MAX], char shown[KEY_TEXT_MAX]);
MUST_USE enum err key_sign(enum suite suite, const char *secret, struct bytes what,
                           uint8_t out[SIGNATURE_MAX], size_t *size);
bool key_verify(enum suite suite, const char *shown, struct bytes what, struct bytes signature);
