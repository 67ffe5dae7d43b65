/* manifest.c - what a backup holds, as text that a person can read and a key can sign.
 *
 *   ducha-backup 1
 *   format 1
 *   code bj.chaoyang
 *   epoch 1
 *   head 4711
 *   digest <hex>
 *   data <hex>
 *   data-size 1048576
 *   attachments 12
 *   names <hex>
 *   signature intl <hex>       over all bytes before this line; "signature none" without a key
 *
 * Exactly these lines in this order. It is written once, by this file, so whatever looks different
 * was changed. */
#include "store/manifest.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/lang.h"
#include "store/files.h"

#define MANIFEST_VERSION 1u
#define MANIFEST_SIZE_MAX 2048u
#define FILE_MODE 0640

/* ---- writing ---- */

static int facts_print(char *out, size_t size, const struct backup_facts *facts)
{
    char digest[DIGEST_TEXT_SIZE], data[DIGEST_TEXT_SIZE], names[DIGEST_TEXT_SIZE];
    digest_text(&facts->digest, digest);
    digest_text(&facts->data, data);
    digest_text(&facts->names, names);
    return snprintf(out, size,
                    "ducha-backup %u\nformat %u\ncode %s\nepoch %" PRIu64 "\nhead %" PRIu64
                    "\ndigest %s\ndata %s\ndata-size %" PRIu64 "\nattachments %" PRIu64
                    "\nnames %s\n",
                    MANIFEST_VERSION, STORE_FORMAT, facts->code, facts->epoch, facts->head, digest,
                    data, facts->data_size, facts->attachments, names);
}

static enum err signature_print(char *out, size_t room, struct bytes what, struct backup_key key)
{
    uint8_t signature[SIGNATURE_MAX];
    size_t size;
    if (!key.text) {
        snprintf(out, room, "signature none\n");
        return OK;
    }
    enum err e = key_sign(key.suite, key.text, what, signature, &size);
    if (e != OK)
        return e;
    int n = snprintf(out, room, "signature %s ", suite_name(key.suite));
    for (size_t i = 0; i < size; i++)
        n += snprintf(out + n, room - (size_t)n, "%02x", signature[i]);
    snprintf(out + n, room - (size_t)n, "\n");
    return OK;
}

/* Under another name first: a manifest that is there is complete. */
static enum err manifest_store(const char *folder, struct bytes text)
{
    char temp[PATH_SIZE_MAX], name[PATH_SIZE_MAX];
    if (!path_join(temp, folder, MANIFEST_FILE ".new") || !path_join(name, folder, MANIFEST_FILE))
        return ERR_LIMIT;
    int fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, FILE_MODE);
    if (fd < 0)
        return err_of(errno);
    enum err e = disk_write(fd, text);
    if (e == OK && fsync(fd) != 0)
        e = err_of(errno);
    close(fd);
    if (e == OK && rename(temp, name) != 0)
        e = err_of(errno);
    return e == OK ? folder_sync(folder) : e;
}

enum err manifest_write(const char *folder, const struct backup_facts *facts,
                        struct backup_key secret, struct fault *f)
{
    char text[MANIFEST_SIZE_MAX];
    int n = facts_print(text, sizeof(text), facts);
    assert(n > 0 && (size_t)n < sizeof(text) / 2); /* the signature's half is free */
    enum err e = signature_print(text + n, sizeof(text) - (size_t)n,
                                 (struct bytes){text, (size_t)n}, secret);
    if (e != OK)
        return fault_set(f, e, tr("give the office's secret key as PEM", "请提供机构私钥（PEM）"),
                         tr("the key cannot sign the manifest", "该密钥无法签署备份清单"));
    e = manifest_store(folder, bytes_of(text));
    if (e == OK)
        return OK;
    return fault_set(f, e, tr("free space, then make the backup again", "请腾出空间后重新备份"),
                     tr("%s/%s cannot be written: %s", "无法写入 %s/%s：%s"), folder, MANIFEST_FILE,
                     err_text(e));
}

/* ---- reading ---- */

/* The rest of a line that begins with `name` and a space; moves on to the next line. */
static bool line_take(char **at, const char *name, char **value)
{
    size_t n = strlen(name);
    char *end = *at ? strchr(*at, '\n') : NULL;
    if (!end || strncmp(*at, name, n) != 0 || (*at)[n] != ' ')
        return false;
    *end = '\0';
    *value = *at + n + 1;
    *at = end + 1;
    return true;
}

static bool number_take(char **at, const char *name, uint64_t *out)
{
    char *value, *end;
    if (!line_take(at, name, &value) || *value < '0' || *value > '9')
        return false;
    errno = 0;
    *out = strtoull(value, &end, 10);
    return errno == 0 && *end == '\0';
}

static bool digest_take(char **at, const char *name, struct digest *out)
{
    char *value;
    return line_take(at, name, &value) && digest_parse(value, out);
}

static bool facts_take(char **at, struct backup_facts *out)
{
    char *code;
    if (!line_take(at, "code", &code) || strlen(code) > BACKUP_CODE_MAX)
        return false;
    snprintf(out->code, sizeof(out->code), "%s", code);
    return number_take(at, "epoch", &out->epoch) && number_take(at, "head", &out->head) &&
           digest_take(at, "digest", &out->digest) && digest_take(at, "data", &out->data) &&
           number_take(at, "data-size", &out->data_size) &&
           number_take(at, "attachments", &out->attachments) &&
           digest_take(at, "names", &out->names);
}

static bool hex_take(const char *hex, uint8_t out[SIGNATURE_MAX], size_t *size)
{
    size_t n = strlen(hex);
    *size = n / 2;
    if (n == 0 || n % 2 != 0 || *size > SIGNATURE_MAX || strspn(hex, "0123456789abcdef") != n)
        return false;
    for (size_t i = 0; i < *size; i++) {
        unsigned byte = 0;
        if (sscanf(hex + 2 * i, "%2x", &byte) != 1)
            return false;
        out[i] = (uint8_t)byte;
    }
    return true;
}

static bool signed_by(char *line, struct bytes what, struct backup_key shown)
{
    uint8_t signature[SIGNATURE_MAX];
    size_t size;
    char *hex = strchr(line, ' ');
    enum suite suite;
    if (!hex)
        return false;
    *hex = '\0';
    return suite_of(line, &suite) && suite == shown.suite && hex_take(hex + 1, signature, &size) &&
           key_verify(suite, shown.text, what, (struct bytes){signature, size});
}

static enum err malformed(const char *folder, struct fault *f)
{
    return fault_set(f, ERR_MALFORMED,
                     tr("it was changed after it was written: use another backup",
                        "清单在写入后被改动，请使用其他备份"),
                     tr("%s/%s is not a manifest", "%s/%s 不是有效的备份清单"), folder,
                     MANIFEST_FILE);
}

static enum err version_check(char **at, const char *folder, struct fault *f)
{
    uint64_t version, format;
    if (!number_take(at, "ducha-backup", &version) || !number_take(at, "format", &format))
        return malformed(folder, f);
    if (version <= MANIFEST_VERSION && format <= STORE_FORMAT)
        return OK;
    return fault_set(
        f, ERR_VERSION, tr("upgrade ducha", "请升级 ducha"),
        tr("the backup %s was made by a newer ducha", "备份 %s 由更新版本的 ducha 生成"), folder);
}

/* text is taken apart; whole is a copy for the signature. */
static enum err manifest_parse(char *text, const char *whole, const char *folder,
                               struct backup_key shown, struct backup_facts *out, struct fault *f)
{
    char *at = text, *signature;
    enum err e = version_check(&at, folder, f);
    if (e != OK)
        return e;
    if (!facts_take(&at, out))
        return malformed(folder, f);
    struct bytes what = {whole, (size_t)(at - text)};
    if (!line_take(&at, "signature", &signature) || *at != '\0')
        return malformed(folder, f);
    if (!shown.text || signed_by(signature, what, shown))
        return OK;
    return fault_set(
        f, ERR_FORBIDDEN,
        tr("give the public key of the office that made it", "请提供制作该备份的机构的公钥"),
        tr("the backup %s is not signed by this key", "备份 %s 并非由该密钥签署"), folder);
}

static enum err manifest_load(const char *folder, char out[MANIFEST_SIZE_MAX])
{
    char name[PATH_SIZE_MAX];
    size_t got;
    if (!path_join(name, folder, MANIFEST_FILE))
        return ERR_LIMIT;
    int fd = open(name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return err_of(errno);
    enum err e = disk_read(fd, out, MANIFEST_SIZE_MAX, &got);
    close(fd);
    if (e == OK && (got == MANIFEST_SIZE_MAX || memchr(out, '\0', got)))
        return ERR_MALFORMED;
    out[e == OK ? got : 0] = '\0';
    return e;
}

enum err manifest_read(const char *folder, struct backup_key shown, struct backup_facts *out,
                       struct fault *f)
{
    char text[MANIFEST_SIZE_MAX], whole[MANIFEST_SIZE_MAX];
    *out = (struct backup_facts){0};
    enum err e = manifest_load(folder, text);
    if (e == ERR_MALFORMED)
        return malformed(folder, f);
    if (e != OK)
        return fault_set(f, e,
                         tr("give a folder that `ducha backup` finished", "请指定已完成的备份目录"),
                         tr("%s has no readable manifest", "%s 中没有可读的备份清单"), folder);
    memcpy(whole, text, sizeof(whole));
    return manifest_parse(text, whole, folder, shown, out, f);
}
