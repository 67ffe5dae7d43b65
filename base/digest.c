/* digest.c - OpenSSL behind digest.h.
 *
 * Fetching an algorithm costs more than hashing a record, so it is done once per suite and
 * process; a context is kept for digest_of(), which the log calls for every entry. */
#include "base/digest.h"

#include <assert.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/text.h"

struct digest_run {
    EVP_MD_CTX *ctx;
};

static const struct {
    const char *name, *md, *key;
} suites[] = {
    [SUITE_INTL] = {"intl", "SHA256", "ED25519"},
    [SUITE_GM] = {"gm", "SM3", "SM2"},
};

bool suite_known(unsigned suite)
{
    return suite == SUITE_INTL || suite == SUITE_GM;
}

const char *suite_name(enum suite suite)
{
    return suite_known(suite) ? suites[suite].name : "?";
}

bool suite_of(const char *name, enum suite *out)
{
    for (unsigned i = SUITE_INTL; i <= SUITE_GM; i++)
        if (strcmp(name, suites[i].name) == 0) {
            *out = (enum suite)i;
            return true;
        }
    return false;
}

static const EVP_MD *md_of(enum suite suite)
{
    static _Thread_local EVP_MD *fetched[SUITE_GM + 1];
    assert(suite_known(suite));
    if (!fetched[suite])
        fetched[suite] = EVP_MD_fetch(NULL, suites[suite].md, NULL);
    assert(fetched[suite]); /* the package depends on an OpenSSL that has both */
    return fetched[suite];
}

static void must(int ok)
{
    if (ok != 1) {
        fputs("the digest library failed\n", stderr);
        abort();
    }
}

struct digest digest_of(enum suite suite, const struct bytes *parts, unsigned count)
{
    static _Thread_local EVP_MD_CTX *ctx;
    struct digest d;
    if (!ctx)
        ctx = EVP_MD_CTX_new();
    must(EVP_DigestInit_ex2(ctx, md_of(suite), NULL));
    for (unsigned i = 0; i < count; i++)
        must(EVP_DigestUpdate(ctx, parts[i].data, parts[i].size));
    must(EVP_DigestFinal_ex(ctx, d.byte, NULL));
    return d;
}

struct digest_run *digest_begin(enum suite suite)
{
    struct digest_run *run = mem_alloc(sizeof(*run));
    run->ctx = EVP_MD_CTX_new();
    must(EVP_DigestInit_ex2(run->ctx, md_of(suite), NULL));
    return run;
}

void digest_add(struct digest_run *run, struct bytes part)
{
    must(EVP_DigestUpdate(run->ctx, part.data, part.size));
}

struct digest digest_end(struct digest_run *run)
{
    struct digest d;
    must(EVP_DigestFinal_ex(run->ctx, d.byte, NULL));
    EVP_MD_CTX_free(run->ctx);
    free(run);
    return d;
}

void digest_text(const struct digest *d, char out[DIGEST_TEXT_SIZE])
{
    text_hex((struct bytes){d->byte, DIGEST_SIZE}, out);
}

bool digest_parse(const char *text, struct digest *out)
{
    size_t size;
    return text_unhex(text, out->byte, DIGEST_SIZE, &size) && size == DIGEST_SIZE;
}

static bool bio_text(BIO *bio, char out[KEY_TEXT_MAX])
{
    int n = BIO_read(bio, out, KEY_TEXT_MAX - 1);
    if (n <= 0 || BIO_ctrl_pending(bio) > 0)
        return false;
    out[n] = '\0';
    return true;
}

enum err key_make(enum suite suite, char secret[KEY_TEXT_MAX], char shown[KEY_TEXT_MAX])
{
    enum err e = ERR_IO;
    BIO *s = BIO_new(BIO_s_mem()), *p = BIO_new(BIO_s_mem());
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, suites[suite].key);
    if (key && s && p && PEM_write_bio_PrivateKey(s, key, NULL, NULL, 0, NULL, NULL) == 1 &&
        PEM_write_bio_PUBKEY(p, key) == 1 && bio_text(s, secret) && bio_text(p, shown))
        e = OK;
    EVP_PKEY_free(key);
    BIO_free(s);
    BIO_free(p);
    return e;
}

/* SM2 signs over an identity too: the one that the standard gives when none is agreed. */
static EVP_MD_CTX *sign_context(enum suite suite, EVP_PKEY *key, bool verify)
{
    static const char identity[] = "1234567812345678";
    if (!EVP_PKEY_is_a(key, suites[suite].key))
        return NULL; /* a key of the other suite */
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    EVP_PKEY_CTX *kctx = NULL;
    if (suite == SUITE_GM) {
        kctx = EVP_PKEY_CTX_new(key, NULL);
        must(EVP_PKEY_CTX_set1_id(kctx, identity, sizeof(identity) - 1));
        EVP_MD_CTX_set_pkey_ctx(ctx, kctx);
    }
    const EVP_MD *md = suite == SUITE_GM ? md_of(suite) : NULL; /* Ed25519 has its own */
    int ok = verify ? EVP_DigestVerifyInit(ctx, NULL, md, NULL, key)
                    : EVP_DigestSignInit(ctx, NULL, md, NULL, key);
    if (ok == 1)
        return ctx;
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_CTX_free(kctx);
    return NULL;
}

static void sign_context_free(EVP_MD_CTX *ctx, enum suite suite)
{
    if (!ctx)
        return;
    EVP_PKEY_CTX *kctx = suite == SUITE_GM ? EVP_MD_CTX_get_pkey_ctx(ctx) : NULL;
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_CTX_free(kctx);
}

enum err key_sign(enum suite suite, const char *secret, struct bytes what,
                  uint8_t out[SIGNATURE_MAX], size_t *size)
{
    enum err e = ERR_MALFORMED;
    BIO *bio = BIO_new_mem_buf(secret, -1);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
    EVP_MD_CTX *ctx = key ? sign_context(suite, key, false) : NULL;
    *size = SIGNATURE_MAX;
    if (ctx && EVP_DigestSign(ctx, out, size, what.data, what.size) == 1)
        e = OK;
    sign_context_free(ctx, suite);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return e;
}

bool key_verify(enum suite suite, const char *shown, struct bytes what, struct bytes signature)
{
    BIO *bio = BIO_new_mem_buf(shown, -1);
    EVP_PKEY *key = PEM_read_bio_PUBKEY(bio, NULL, NULL, NULL);
    EVP_MD_CTX *ctx = key ? sign_context(suite, key, true) : NULL;
    bool good =
        ctx && EVP_DigestVerify(ctx, signature.data, signature.size, what.data, what.size) == 1;
    sign_context_free(ctx, suite);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return good;
}
