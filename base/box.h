/* box.h - a text that two of several persons must open together.
 *
 *   text ─► page of one size ─► body       under a key that is made for it and used once
 *           key ─► share 1, share 2 ...    any two give the key back, one says nothing about it
 *                  share ─► sealed         to the public key of whoever keeps it
 *
 *   intl  ChaCha20-Poly1305; X25519 with HKDF-SHA-256
 *   gm    SM4-CTR and HMAC-SM3; SM2 encryption (国密)
 *
 * Both by OpenSSL. `context` says what a box is for (which case, which person): opened for anything
 * else it does not open. Pages, keys, shares and secrets are the caller's memory, to be locked and
 * wiped by it; what these functions need besides they wipe themselves. */
#pragma once

#include "base/digest.h"

#define BOX_TEXT_MAX 1022u                /* bytes of the text */
#define BOX_PAGE_SIZE (BOX_TEXT_MAX + 2u) /* its size stands before it, zeros behind it */
#define BOX_KEY_SIZE 32u
#define BOX_SHARES_MAX 255u
#define BOX_PUBLIC_MAX 65u        /* bytes of a public key: 32 or 65 */
#define BOX_SHARE_SEALED_MAX 192u /* 81, or about 175 */
#define BOX_TEXT_SEALED_MAX (BOX_PAGE_SIZE + 32u)

struct box_page {
    uint8_t byte[BOX_PAGE_SIZE];
};

struct box_key {
    uint8_t byte[BOX_KEY_SIZE];
};

struct box_share {
    uint8_t at; /* 1, 2, 3 ...: which share it is */
    uint8_t byte[BOX_KEY_SIZE];
};

/* What a sealed page and a public key measure, for who only carries them. */
static inline size_t box_text_size(enum suite suite)
{
    return BOX_PAGE_SIZE + (suite == SUITE_GM ? 32u : 16u);
}
static inline size_t box_public_size(enum suite suite)
{
    return suite == SUITE_GM ? 65u : 32u;
}

/* False: longer than BOX_TEXT_MAX. The text may stand in the page already, from byte 2 on. */
bool box_page_put(struct box_page *page, struct bytes text);
struct bytes box_page_text(const struct box_page *page);

/* Someone's pair: the secret as PEM text, the public key as it is carried. */
MUST_USE enum err box_pair(enum suite suite, char secret[KEY_TEXT_MAX],
                           uint8_t shown[BOX_PUBLIC_MAX], size_t *size);
/* The public key of a secret one; ERR_MALFORMED: it is no secret key of this suite. */
MUST_USE enum err box_public(enum suite suite, const char *secret, uint8_t shown[BOX_PUBLIC_MAX],
                             size_t *size);

/* Makes the key. */
MUST_USE enum err box_seal(enum suite suite, struct bytes context, const struct box_page *page,
                           struct box_key *key, uint8_t out[BOX_TEXT_SEALED_MAX], size_t *size);
/* ERR_CORRUPT: another key, another context, or a changed byte; then the page is empty. */
MUST_USE enum err box_open(enum suite suite, struct bytes context, const struct box_key *key,
                           struct bytes sealed, struct box_page *page);

/* share[i].at is i + 1. At most BOX_SHARES_MAX. */
MUST_USE enum err box_split(const struct box_key *key, struct box_share *share, unsigned count);
/* False: the two are one share. */
bool box_join(const struct box_share *a, const struct box_share *b, struct box_key *key);

MUST_USE enum err box_share_seal(enum suite suite, struct bytes context, struct bytes shown,
                                 const struct box_share *share, uint8_t out[BOX_SHARE_SEALED_MAX],
                                 size_t *size);
MUST_USE enum err box_share_open(enum suite suite, struct bytes context, const char *secret,
                                 struct bytes sealed, struct box_share *share);
