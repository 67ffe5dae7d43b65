/* box.c - OpenSSL behind box.h.
 *
 *   sealed page    intl  cipher text, 16 bytes of tag; the context is authenticated with it
 *                  gm    cipher text, 32 bytes of HMAC-SM3 over the context's digest and it; the
 * two keys are derived from the page's sealed share   intl  an X25519 key used once, then as a page
 * under the key both agree on gm    SM2 encryption of the share and of the context's digest
 *
 * Each key seals one thing in its life, so no cipher here needs a nonce: all are zero.
 *
 * Shares are points of a line through the key, byte by byte in GF(2^8): two points give the line,
 * and through one point goes a line for every key there is. */
#include "base/box.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#define GM_KEY_SIZE 16u
#define TAG_SIZE 16u
#define MAC_SIZE 32u
#define SHARE_SIZE (BOX_KEY_SIZE + 1u) /* with which one it is */
#define X25519_SIZE 32u

static const uint8_t no_nonce[16];

static const char *pair_name(enum suite suite)
{
    return suite == SUITE_GM ? "SM2" : "X25519";
}

/* ---- the page ---- */

bool box_page_put(struct box_page *page, struct bytes text)
{
    if (text.size > BOX_TEXT_MAX)
        return false;
    memmove(page->byte + 2, text.data, text.size);
    memset(page->byte + 2 + text.size, 0, BOX_TEXT_MAX - text.size);
    page->byte[0] = (uint8_t)(text.size >> 8);
    page->byte[1] = (uint8_t)(text.size & 0xff);
    return true;
}

struct bytes box_page_text(const struct box_page *page)
{
    size_t size = (size_t)page->byte[0] << 8 | page->byte[1];
    return (struct bytes){page->byte + 2, size > BOX_TEXT_MAX ? 0 : size};
}

/* ---- keys out of a secret ---- */

static bool derive(enum suite suite, struct bytes secret, struct bytes info, uint8_t *out,
                   size_t size)
{
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
    EVP_KDF_CTX *ctx = EVP_KDF_CTX_new(kdf);
    char sha[] = "SHA256", sm3[] = "SM3", *digest = suite == SUITE_GM ? sm3 : sha;
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                           OSSL_PARAM_construct_octet_string(
                               OSSL_KDF_PARAM_KEY, (void *)(uintptr_t)secret.data, secret.size),
                           OSSL_PARAM_construct_octet_string(
                               OSSL_KDF_PARAM_INFO, (void *)(uintptr_t)info.data, info.size),
                           OSSL_PARAM_construct_end()};
    bool good = ctx && EVP_KDF_derive(ctx, out, size, params) == 1;
    EVP_KDF_CTX_free(ctx);
    EVP_KDF_free(kdf);
    return good;
}

/* ---- a cipher that notices changes: in and out have `size` bytes, the tag stands apart ---- */

static bool chacha(bool seal, const uint8_t *key, struct bytes context, const uint8_t *in,
                   size_t size, uint8_t *out, uint8_t tag[TAG_SIZE])
{
    int n = 0, m = 0;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    bool good = ctx &&
                EVP_CipherInit_ex(ctx, EVP_chacha20_poly1305(), NULL, key, no_nonce, seal) == 1 &&
                (seal || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG, TAG_SIZE, tag) == 1) &&
                EVP_CipherUpdate(ctx, NULL, &n, context.data, (int)context.size) == 1 &&
                EVP_CipherUpdate(ctx, out, &n, in, (int)size) == 1 &&
                EVP_CipherFinal_ex(ctx, out + n, &m) == 1 && (size_t)n + (size_t)m == size &&
                (!seal || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, TAG_SIZE, tag) == 1);
    EVP_CIPHER_CTX_free(ctx); /* wipes what it kept */
    return good;
}

struct gm_keys {
    uint8_t cipher[GM_KEY_SIZE], mac[MAC_SIZE];
};

static bool sm4(const uint8_t *key, const uint8_t *in, size_t size, uint8_t *out)
{
    int n = 0, m = 0;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    bool good = ctx && EVP_EncryptInit_ex(ctx, EVP_sm4_ctr(), NULL, key, no_nonce) == 1 &&
                EVP_EncryptUpdate(ctx, out, &n, in, (int)size) == 1 &&
                EVP_EncryptFinal_ex(ctx, out + n, &m) == 1 && (size_t)n + (size_t)m == size;
    EVP_CIPHER_CTX_free(ctx);
    return good;
}

/* Over the context's digest, which has one size, and the cipher text. */
static bool sm3_mac(const uint8_t *key, struct bytes context, const uint8_t *sealed, size_t size,
                    uint8_t mac[MAC_SIZE])
{
    uint8_t all[DIGEST_SIZE + BOX_PAGE_SIZE];
    size_t got = 0;
    struct digest d = digest_of(SUITE_GM, &context, 1);
    assert(size <= BOX_PAGE_SIZE);
    memcpy(all, d.byte, sizeof(d.byte));
    memcpy(all + sizeof(d.byte), sealed, size);
    return EVP_Q_mac(NULL, "HMAC", NULL, "SM3", NULL, key, MAC_SIZE, all, sizeof(d.byte) + size,
                     mac, MAC_SIZE, &got) &&
           got == MAC_SIZE;
}

static bool gm_page(bool seal, const uint8_t *key, struct bytes context, const uint8_t *in,
                    size_t size, uint8_t *out, uint8_t mac[MAC_SIZE])
{
    struct gm_keys keys;
    uint8_t own[MAC_SIZE];
    bool good = derive(SUITE_GM, (struct bytes){key, BOX_KEY_SIZE}, bytes_of("ducha page"),
                       (uint8_t *)&keys, sizeof(keys));
    if (good && seal)
        good = sm4(keys.cipher, in, size, out) && sm3_mac(keys.mac, context, out, size, mac);
    else if (good)
        good = sm3_mac(keys.mac, context, in, size, own) &&
               CRYPTO_memcmp(own, mac, MAC_SIZE) == 0 && sm4(keys.cipher, in, size, out);
    OPENSSL_cleanse(&keys, sizeof(keys));
    return good;
}

enum err box_seal(enum suite suite, struct bytes context, const struct box_page *page,
                  struct box_key *key, uint8_t out[BOX_TEXT_SEALED_MAX], size_t *size)
{
    assert(suite_known(suite));
    bool good = RAND_priv_bytes(key->byte, BOX_KEY_SIZE) == 1 &&
                (suite == SUITE_GM ? gm_page : chacha)(true, key->byte, context, page->byte,
                                                       BOX_PAGE_SIZE, out, out + BOX_PAGE_SIZE);
    *size = box_text_size(suite);
    return good ? OK : ERR_IO;
}

enum err box_open(enum suite suite, struct bytes context, const struct box_key *key,
                  struct bytes sealed, struct box_page *page)
{
    assert(suite_known(suite));
    uint8_t tag[MAC_SIZE];
    if (sealed.size != box_text_size(suite))
        return ERR_MALFORMED;
    memcpy(tag, (const uint8_t *)sealed.data + BOX_PAGE_SIZE, sealed.size - BOX_PAGE_SIZE);
    if ((suite == SUITE_GM ? gm_page : chacha)(false, key->byte, context, sealed.data,
                                               BOX_PAGE_SIZE, page->byte, tag))
        return OK;
    OPENSSL_cleanse(page, sizeof(*page)); /* not what was sealed: nobody shall see it */
    return ERR_CORRUPT;
}

/* ---- shares ---- */

/* In GF(2^8) with AES's polynomial; the same steps for all values. */
static uint8_t times(uint8_t a, uint8_t b)
{
    unsigned x = a, y = b, sum = 0;
    for (unsigned i = 0; i < 8; i++) {
        sum ^= x & (0u - (y >> i & 1u));
        x = (x << 1) ^ (0x11bu & (0u - (x >> 7 & 1u)));
    }
    return (uint8_t)sum;
}

/* a^254; of 0: 0. */
static uint8_t inverse(uint8_t a)
{
    uint8_t power = a, out = 1;
    for (unsigned i = 1; i < 8; i++) {
        power = times(power, power);
        out = times(out, power);
    }
    return out;
}

enum err box_split(const struct box_key *key, struct box_share *share, unsigned count)
{
    uint8_t slope[BOX_KEY_SIZE];
    assert(count <= BOX_SHARES_MAX);
    if (RAND_priv_bytes(slope, sizeof(slope)) != 1)
        return ERR_IO;
    for (unsigned i = 0; i < count; i++) {
        share[i].at = (uint8_t)(i + 1);
        for (unsigned b = 0; b < BOX_KEY_SIZE; b++)
            share[i].byte[b] = key->byte[b] ^ times(slope[b], share[i].at);
    }
    OPENSSL_cleanse(slope, sizeof(slope));
    return OK;
}

/* The line at 0: (y1 x2 - y2 x1) / (x2 - x1), where - is ^. */
bool box_join(const struct box_share *a, const struct box_share *b, struct box_key *key)
{
    if (a->at == b->at || a->at == 0 || b->at == 0)
        return false;
    uint8_t apart = inverse(a->at ^ b->at);
    for (unsigned i = 0; i < BOX_KEY_SIZE; i++)
        key->byte[i] = times(times(a->byte[i], b->at) ^ times(b->byte[i], a->at), apart);
    return true;
}

/* ---- pairs ---- */

static EVP_PKEY *shown_key(enum suite suite, struct bytes shown)
{
    OSSL_PARAM params[3], *next = params;
    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, pair_name(suite), NULL);
    char group[] = "SM2";
    if (suite == SUITE_GM)
        *next++ = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0);
    *next++ = OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY,
                                                (void *)(uintptr_t)shown.data, shown.size);
    *next = OSSL_PARAM_construct_end();
    if (!ctx || shown.size != box_public_size(suite) || EVP_PKEY_fromdata_init(ctx) != 1 ||
        EVP_PKEY_fromdata(ctx, &key, EVP_PKEY_PUBLIC_KEY, params) != 1)
        key = NULL;
    EVP_PKEY_CTX_free(ctx);
    return key;
}

static bool show_key(enum suite suite, EVP_PKEY *key, uint8_t shown[BOX_PUBLIC_MAX], size_t *size)
{
    unsigned char *text = NULL;
    *size = EVP_PKEY_get1_encoded_public_key(key, &text);
    bool good = *size == box_public_size(suite);
    if (good)
        memcpy(shown, text, *size);
    OPENSSL_free(text);
    return good;
}

static EVP_PKEY *secret_key(enum suite suite, const char *secret)
{
    BIO *bio = BIO_new_mem_buf(secret, -1);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
    BIO_free(bio);
    if (key && EVP_PKEY_is_a(key, pair_name(suite)))
        return key;
    EVP_PKEY_free(key);
    return NULL;
}

enum err box_pair(enum suite suite, char secret[KEY_TEXT_MAX], uint8_t shown[BOX_PUBLIC_MAX],
                  size_t *size)
{
    enum err e = ERR_IO;
    BIO *bio = BIO_new(BIO_s_secmem());
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, pair_name(suite));
    if (key && bio && PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL) == 1) {
        int n = BIO_read(bio, secret, KEY_TEXT_MAX - 1);
        secret[n > 0 ? n : 0] = '\0';
        if (n > 0 && BIO_ctrl_pending(bio) == 0 && show_key(suite, key, shown, size))
            e = OK;
    }
    EVP_PKEY_free(key);
    BIO_free(bio);
    return e;
}

enum err box_public(enum suite suite, const char *secret, uint8_t shown[BOX_PUBLIC_MAX],
                    size_t *size)
{
    EVP_PKEY *key = secret_key(suite, secret);
    bool good = key && show_key(suite, key, shown, size);
    EVP_PKEY_free(key);
    return good ? OK : ERR_MALFORMED;
}

/* ---- a share for one person: X25519 ---- */

/* What both sides agree on, bound to both their public keys. */
static bool agree(EVP_PKEY *own, EVP_PKEY *other, const uint8_t *once, const uint8_t *receiver,
                  uint8_t out[BOX_KEY_SIZE])
{
    uint8_t common[X25519_SIZE], info[2 * X25519_SIZE];
    size_t size = sizeof(common);
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(own, NULL);
    memcpy(info, once, X25519_SIZE);
    memcpy(info + X25519_SIZE, receiver, X25519_SIZE);
    bool good = ctx && EVP_PKEY_derive_init(ctx) == 1 &&
                EVP_PKEY_derive_set_peer(ctx, other) == 1 &&
                EVP_PKEY_derive(ctx, common, &size) == 1 && size == sizeof(common) &&
                derive(SUITE_INTL, (struct bytes){common, sizeof(common)},
                       (struct bytes){info, sizeof(info)}, out, BOX_KEY_SIZE);
    OPENSSL_cleanse(common, sizeof(common));
    EVP_PKEY_CTX_free(ctx);
    return good;
}

static bool seal_intl(struct bytes context, EVP_PKEY *to, struct bytes shown,
                      const uint8_t plain[SHARE_SIZE], uint8_t *out, size_t *size)
{
    uint8_t key[BOX_KEY_SIZE];
    size_t n = 0;
    EVP_PKEY *once = EVP_PKEY_Q_keygen(NULL, NULL, pair_name(SUITE_INTL));
    bool good = once && show_key(SUITE_INTL, once, out, &n) &&
                agree(once, to, out, shown.data, key) &&
                chacha(true, key, context, plain, SHARE_SIZE, out + X25519_SIZE,
                       out + X25519_SIZE + SHARE_SIZE);
    *size = X25519_SIZE + SHARE_SIZE + TAG_SIZE;
    OPENSSL_cleanse(key, sizeof(key));
    EVP_PKEY_free(once);
    return good;
}

static bool open_intl(struct bytes context, EVP_PKEY *own, struct bytes sealed,
                      uint8_t plain[SHARE_SIZE])
{
    const uint8_t *in = sealed.data;
    uint8_t key[BOX_KEY_SIZE], shown[BOX_PUBLIC_MAX], tag[TAG_SIZE];
    size_t n = 0;
    if (sealed.size != X25519_SIZE + SHARE_SIZE + TAG_SIZE)
        return false;
    memcpy(tag, in + X25519_SIZE + SHARE_SIZE, TAG_SIZE);
    EVP_PKEY *once = shown_key(SUITE_INTL, (struct bytes){in, X25519_SIZE});
    bool good = once && show_key(SUITE_INTL, own, shown, &n) && agree(own, once, in, shown, key) &&
                chacha(false, key, context, in + X25519_SIZE, SHARE_SIZE, plain, tag);
    OPENSSL_cleanse(key, sizeof(key));
    EVP_PKEY_free(once);
    return good;
}

/* ---- the same by SM2, which takes no context: its digest travels inside ---- */

static bool seal_gm(struct bytes context, EVP_PKEY *to, const uint8_t plain[SHARE_SIZE],
                    uint8_t *out, size_t *size)
{
    uint8_t both[SHARE_SIZE + DIGEST_SIZE];
    struct digest d = digest_of(SUITE_GM, &context, 1);
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(to, NULL);
    memcpy(both, plain, SHARE_SIZE);
    memcpy(both + SHARE_SIZE, d.byte, DIGEST_SIZE);
    *size = BOX_SHARE_SEALED_MAX;
    bool good = ctx && EVP_PKEY_encrypt_init(ctx) == 1 &&
                EVP_PKEY_encrypt(ctx, out, size, both, sizeof(both)) == 1;
    OPENSSL_cleanse(both, sizeof(both));
    EVP_PKEY_CTX_free(ctx);
    return good;
}

static bool open_gm(struct bytes context, EVP_PKEY *own, struct bytes sealed,
                    uint8_t plain[SHARE_SIZE])
{
    uint8_t both[BOX_SHARE_SEALED_MAX];
    size_t n = sizeof(both);
    struct digest d = digest_of(SUITE_GM, &context, 1);
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(own, NULL);
    bool good = ctx && sealed.size <= BOX_SHARE_SEALED_MAX && EVP_PKEY_decrypt_init(ctx) == 1 &&
                EVP_PKEY_decrypt(ctx, both, &n, sealed.data, sealed.size) == 1 &&
                n == SHARE_SIZE + DIGEST_SIZE &&
                CRYPTO_memcmp(both + SHARE_SIZE, d.byte, DIGEST_SIZE) == 0;
    if (good)
        memcpy(plain, both, SHARE_SIZE);
    OPENSSL_cleanse(both, sizeof(both));
    EVP_PKEY_CTX_free(ctx);
    return good;
}

enum err box_share_seal(enum suite suite, struct bytes context, struct bytes shown,
                        const struct box_share *share, uint8_t out[BOX_SHARE_SEALED_MAX],
                        size_t *size)
{
    uint8_t plain[SHARE_SIZE] = {share->at};
    EVP_PKEY *to = shown_key(suite, shown);
    if (!to)
        return ERR_MALFORMED;
    memcpy(plain + 1, share->byte, BOX_KEY_SIZE);
    bool good = suite == SUITE_GM ? seal_gm(context, to, plain, out, size)
                                  : seal_intl(context, to, shown, plain, out, size);
    OPENSSL_cleanse(plain, sizeof(plain));
    EVP_PKEY_free(to);
    return good ? OK : ERR_IO;
}

enum err box_share_open(enum suite suite, struct bytes context, const char *secret,
                        struct bytes sealed, struct box_share *share)
{
    uint8_t plain[SHARE_SIZE];
    EVP_PKEY *own = secret_key(suite, secret);
    if (!own)
        return ERR_MALFORMED;
    bool good = (suite == SUITE_GM ? open_gm : open_intl)(context, own, sealed, plain);
    if (good) {
        share->at = plain[0];
        memcpy(share->byte, plain + 1, BOX_KEY_SIZE);
    }
    OPENSSL_cleanse(plain, sizeof(plain));
    EVP_PKEY_free(own);
    return good ? OK : ERR_CORRUPT;
}
