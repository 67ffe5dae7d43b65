#include "command/identity/pair.h"

#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "base/text.h"
#include "bus/wire.h"
#include "command/identity/secret.h"

#define ANSWER_MS 10000

/* ---- pairs ---- */

/* Below the folder of the office that the command is about, if there is one. */
static bool in_office(const struct call *c, const char *path)
{
    char *copy = strdup(path), *office = realpath(office_folder(c), NULL);
    char *folder = copy ? realpath(dirname(copy), NULL) : NULL;
    char config[PATH_SIZE] = "";
    if (office)
        snprintf(config, sizeof(config), "%s/%s", office, CONFIG_FILE);
    size_t n = office ? strlen(office) : 0;
    bool inside = office && folder && access(config, F_OK) == 0 &&
                  strncmp(folder, office, n) == 0 && (folder[n] == '/' || folder[n] == '\0');
    free(copy);
    free(office);
    free(folder);
    return inside;
}

static enum outcome make(struct call *c, const char *path, struct pair *out, char *secret)
{
    if (box_pair(out->suite, secret, out->shown, &out->size) != OK)
        return call_fail(c, ERR_IO, tr("Check the OpenSSL library", "请检查 OpenSSL 库"),
                         tr("no key could be made", "无法生成密钥"));
    return outcome_of(file_save(path, bytes_of(secret), 0600, true, &c->fault));
}

enum outcome pair_make(struct call *c, const char *path, struct pair *out)
{
    if (!path)
        return call_fail(c, ERR_USAGE, tr("Give --key FILE", "请给出 --key FILE"),
                         tr("where the secret is to be kept was not said", "未指明私钥存放位置"));
    if (in_office(c, path) && !call_has(c, "in-office"))
        return call_fail(c, ERR_FORBIDDEN,
                         tr("Keep it on the person's own medium, or give --in-office",
                            "请存放于本人介质，或给出 --in-office"),
                         tr("%s is in the office's folder", "%s 位于督察办目录内"), path);
    char *secret = secret_open(c, KEY_TEXT_MAX);
    enum outcome outcome = secret ? make(c, path, out, secret) : outcome_of(c->fault.err);
    secret_close(secret, KEY_TEXT_MAX);
    return outcome;
}

bool pair_parse(const char *text, struct pair *out)
{
    if (!text_unhex(text, out->shown, sizeof(out->shown), &out->size))
        return false;
    out->suite = out->size == box_public_size(SUITE_GM) ? SUITE_GM : SUITE_INTL;
    return out->size == box_public_size(out->suite);
}

void pair_fingerprint(enum suite suite, struct bytes shown, char out[FINGERPRINT_SIZE])
{
    char hex[DIGEST_TEXT_SIZE];
    struct digest d = digest_of(suite, &shown, 1);
    digest_text(&d, hex);
    snprintf(out, FINGERPRINT_SIZE, "%.4s %.4s %.4s %.4s", hex, hex + 4, hex + 8, hex + 12);
}

/* ---- talking with the module ---- */

ProtobufCBinaryData lent(const void *data, size_t size)
{
    return (ProtobufCBinaryData){size, (uint8_t *)(uintptr_t)data};
}

enum outcome asking_open(struct asking *a, struct call *c)
{
    struct ducha_event welcome;
    *a = (struct asking){.c = c, .arena = {.limit = JSON_MEMORY}};
    enum outcome outcome = office_config(&a->o, c);
    if (outcome == OUTCOME_OK)
        outcome = talk_open(c, "identity", &a->bus, &welcome);
    if (outcome == OUTCOME_OK)
        talk_listen(a->bus, welcome.head);
    return outcome;
}

void asking_close(struct asking *a)
{
    if (a->bus)
        ducha_close(a->bus);
    office_close(&a->o);
    arena_free(&a->arena);
}

enum outcome asking_query(struct asking *a, const char *kind, const char *case_id, const void *body,
                          const char *told, const ProtobufCMessageDescriptor *d, const void **out)
{
    struct answer answer;
    struct bytes packed = message_write(body, &a->arena);
    struct ducha_message m = {
        .kind = kind, .case_id = case_id, .body = packed.data, .body_size = packed.size};
    enum outcome outcome = talk_ask(a->c, a->bus, &m, NULL, ANSWER_MS, &a->arena, &answer);
    if (outcome != OUTCOME_OK)
        return outcome;
    *out = NULL;
    if (answer.position && bytes_equal(answer.envelope.kind, bytes_of(told)))
        *out = message_read(d, answer.envelope.body, &a->arena);
    if (*out)
        return OUTCOME_OK;
    return call_fail(a->c, ERR_TIMEOUT,
                     tr("see `ducha module list`: the module identity does it",
                        "请看 `ducha module list`：由模块 identity 办理"),
                     tr("nobody answered `%s`", "`%s` 没有答复"), kind);
}

enum outcome asking_step(struct asking *a, const char *kind, const char *case_id, const void *body)
{
    struct answer answer;
    struct bytes packed = message_write(body, &a->arena);
    struct ducha_message m = {.kind = kind,
                              .case_id = case_id,
                              .person = call_text(a->c, "person"),
                              .organ = call_text(a->c, "organ"),
                              .body = packed.data,
                              .body_size = packed.size};
    enum outcome outcome = talk_ask(a->c, a->bus, &m, NULL, ANSWER_MS, &a->arena, &answer);
    if (outcome != OUTCOME_OK)
        return outcome;
    answer_print(a->c->data, &answer);
    return answer_outcome(&answer);
}
