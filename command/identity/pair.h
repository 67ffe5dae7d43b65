/* pair.h - a person's pair for shares of who reported: made, shown, found again. */
#pragma once

#include <protobuf-c/protobuf-c.h>

#include "base/box.h"
#include "command/talk/talk.h"

#define PAIR_TEXT_SIZE (2 * BOX_PUBLIC_MAX + 1)
#define FINGERPRINT_SIZE 20u /* 1234 5678 90ab cdef */

struct pair {
    enum suite suite;
    uint8_t shown[BOX_PUBLIC_MAX];
    size_t size;
};

/* Makes a pair; the secret is a new file of mode 0600, outside the office's folder unless --inside:
 * a backup of the office would carry it along. */
enum outcome pair_make(struct call *c, const char *path, struct pair *out);

/* A public key as people hand it over: 64 hexadecimal digits, or 130 for SM2. */
bool pair_parse(const char *text, struct pair *out);
/* For two people who compare keys by telephone. */
void pair_fingerprint(enum suite suite, struct bytes shown, char out[FINGERPRINT_SIZE]);

/* ---- talking with the module ---- */

struct asking {
    struct call *c;
    struct office o;
    struct ducha *bus;
    struct arena arena;
};

enum outcome asking_open(struct asking *a, struct call *c);
void asking_close(struct asking *a);
/* A question that has a typed answer; else the fault is set. */
enum outcome asking_query(struct asking *a, const char *kind, const char *case_id, const void *body,
                          const char *told, const ProtobufCMessageDescriptor *d, const void **out);
/* A step, in the name of --person and --organ; the answer is printed. */
enum outcome asking_step(struct asking *a, const char *kind, const char *case_id, const void *body);
/* Bytes that a message borrows. */
ProtobufCBinaryData lent(const void *data, size_t size);

#define FLAG_WHO                                                                            \
    {.name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人"}, \
    {                                                                                       \
        .name = "organ", .type = FLAG_TEXT, .value = "ORGAN", .en = "in whose name",        \
        .zh = "以何机关名义"                                                          \
    }
#define FLAG_INSIDE_OFFICE                                                     \
    {                                                                          \
        .name = "in-office", .type = FLAG_BARE,                                \
        .en = "the key may lie in the office's folder, and be in its backups", \
        .zh = "允许密钥存放于督察办目录（会随备份带走）"   \
    }
#define FLAG_KEY                                                                             \
    {                                                                                        \
        .name = "key", .type = FLAG_PATH, .value = "FILE", .en = "the file of your own key", \
        .zh = "本人密钥文件"                                                           \
    }
