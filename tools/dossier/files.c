#include <dirent.h>
#include <fcntl.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tools/dossier/dossier.h"

#define FOLDERS_MAX 16u /* folders in folders */

/* ---- digests ---- */

bool digest_of(const char *suite, struct view what, uint8_t out[DIGEST])
{
    const char *name = strcmp(suite, "gm") == 0     ? "SM3"
                       : strcmp(suite, "intl") == 0 ? "SHA256"
                                                    : "";
    EVP_MD *md = name[0] ? EVP_MD_fetch(NULL, name, NULL) : NULL;
    unsigned size = 0;
    bool good = md && EVP_Digest(what.data, what.size, out, &size, md, NULL) == 1 && size == DIGEST;
    EVP_MD_free(md);
    return good;
}

void hex_of(const uint8_t *bytes, size_t size, char *out)
{
    for (size_t i = 0; i < size; i++)
        snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

bool hex_read(const char *text, size_t digits, uint8_t *out)
{
    static const char all[] = "0123456789abcdef";
    for (size_t i = 0; i < digits; i++) {
        const char *at = text[i] ? strchr(all, text[i]) : NULL;
        if (!at)
            return false;
        unsigned value = (unsigned)(at - all);
        out[i / 2] = (uint8_t)(i % 2 ? out[i / 2] | value : value << 4);
    }
    return true;
}

bool same(struct view a, const char *text)
{
    return a.size == strlen(text) && (a.size == 0 || memcmp(a.data, text, a.size) == 0);
}

/* How many bytes the character at p has; 0: it is none (too long, half a pair, past the last). */
static size_t character(const uint8_t *p, size_t left)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t n = p[0] < 0x80 ? 1 : p[0] >> 5 == 6 ? 2 : p[0] >> 4 == 14 ? 3 : p[0] >> 3 == 30 ? 4 : 0;
    if (n <= 1 || n > left)
        return n > left ? 0 : n;
    uint32_t c = p[0] & (0x7fu >> n);
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0;
        c = c << 6 | (p[i] & 0x3fu);
    }
    return c < least[n] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000) ? 0 : n;
}

bool utf8(struct view text)
{
    for (size_t i = 0; i < text.size;) {
        size_t n = character(text.data + i, text.size - i);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

/* ---- signatures ---- */

/* SM2 signs over an identity too: the one that the standard gives when none is agreed. */
static bool verify(EVP_PKEY *key, bool gm, struct view what, struct view signature)
{
    static const char identity[] = "1234567812345678";
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    EVP_PKEY_CTX *kctx = gm ? EVP_PKEY_CTX_new(key, NULL) : NULL;
    EVP_MD *md = gm ? EVP_MD_fetch(NULL, "SM3", NULL) : NULL;
    bool good = ctx && (!gm || (kctx && EVP_PKEY_CTX_set1_id(kctx, identity, 16) == 1));
    if (good && gm)
        EVP_MD_CTX_set_pkey_ctx(ctx, kctx);
    good = good && EVP_DigestVerifyInit(ctx, NULL, md, NULL, key) == 1 &&
           EVP_DigestVerify(ctx, signature.data, signature.size, what.data, what.size) == 1;
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_CTX_free(kctx);
    EVP_MD_free(md);
    return good;
}

bool signed_by(struct view pem, const char *suite, struct view what, struct view signature,
               char fingerprint[HEX_SIZE])
{
    bool gm = strcmp(suite, "gm") == 0;
    BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.size);
    EVP_PKEY *key = bio ? PEM_read_bio_PUBKEY(bio, NULL, NULL, NULL) : NULL;
    unsigned char *der = NULL;
    uint8_t digest[DIGEST];
    int size = key ? i2d_PUBKEY(key, &der) : 0;
    bool good = size > 0 && EVP_PKEY_is_a(key, gm ? "SM2" : "ED25519") &&
                digest_of("intl", (struct view){der, (size_t)size}, digest);
    if (good)
        hex_of(digest, DIGEST, fingerprint);
    good = good && verify(key, gm, what, signature);
    OPENSSL_free(der);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return good;
}

/* ---- files ---- */

struct view load(struct dossier *d, const char *name)
{
    struct view none = {NULL, 0};
    struct stat st;
    const char *path = name[0] == '/' ? name : print(d, "%s/%s", d->path, name);
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return none;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || (uint64_t)st.st_size > FILE_MAX) {
        close(fd);
        return none;
    }
    size_t size = (size_t)st.st_size, got = 0;
    uint8_t *data = keep(d, size + 1);
    for (ssize_t n = 1; got < size && n > 0; got += (size_t)(n > 0 ? n : 0))
        n = read(fd, data + got, size - got);
    close(fd);
    return got == size ? (struct view){data, size} : none;
}

static void check_file(struct dossier *d, const struct listed *f)
{
    uint8_t digest[DIGEST];
    char hex[HEX_SIZE];
    struct view text = load(d, f->name);
    if (!text.data) {
        find(d, INTEGRITY, f->name, "文件缺失或无法读取", "the file is missing or cannot be read");
        return;
    }
    if (!digest_of("intl", text, digest))
        return;
    hex_of(digest, DIGEST, hex);
    if (text.size != f->size || strcmp(hex, f->hex) != 0)
        find(d, AUTHENTICITY, f->name, "文件已被改动", "the file was changed");
}

void check_files(struct dossier *d)
{
    for (size_t i = 0; i < d->files; i++)
        check_file(d, &d->file[i]);
    say(d, INTEGRITY, print(d, "清单列有 %zu 个文件", d->files),
        print(d, "files in the list: %zu", d->files));
}

/* ---- what else is there ---- */

static bool is_list(const char *name)
{
    return strcmp(name, "MANIFEST") == 0 || strcmp(name, "MANIFEST.sig") == 0;
}

static void check_found(struct dossier *d, const char *name, const struct stat *st)
{
    if (!S_ISREG(st->st_mode))
        find(d, SECURITY, name, "不是普通文件", "it is no plain file");
    else if (!is_list(name) && !listed_as(d, name))
        find(d, SECURITY, name, "清单之外的文件", "the file is not in the list");
    else if (st->st_mode & (S_IXUSR | S_IXGRP | S_IXOTH))
        find(d, SECURITY, name, "文件可执行", "the file may be executed");
}

static void walk(struct dossier *d, const char *below, unsigned depth)
{
    DIR *dir = opendir(below[0] ? print(d, "%s/%s", d->path, below) : d->path);
    struct dirent *e;
    while (dir && (e = readdir(dir))) {
        struct stat st;
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
            continue;
        const char *name =
            below[0] ? print(d, "%s/%s", below, e->d_name) : print(d, "%s", e->d_name);
        if (lstat(print(d, "%s/%s", d->path, name), &st) != 0)
            continue;
        if (S_ISDIR(st.st_mode) && depth < FOLDERS_MAX)
            walk(d, name, depth + 1);
        else
            check_found(d, name, &st);
    }
    if (dir)
        closedir(dir);
}

void check_folder(struct dossier *d)
{
    walk(d, "", 1);
}
