/* config.h - office.yaml, the one file that says what an office is.
 *
 *     office: bj                      its code, part of every identity: never changed later
 *     name: 北京市生态环境保护督察办公室
 *     suite: intl                     or gm: digests and signatures of new entries
 *     clock: real                     or simulated
 *     size-max: 64GiB                 how far the log may grow
 *     listen: [{tcp: 127.0.0.1:7701}] optional; always with CURVE; ipc is always there
 *     modules:
 *       inspection: {}                a process of its own
 *       rectification: {inside: true} in the bus process
 *       permit: {file: lib/permit.so} built elsewhere; relative to this file
 *     links:                          other offices
 *       - {office: bj.chaoyang, endpoint: 'tcp://10.1.2.3:7701', server-key: '...'}
 *
 * Read strictly: every unknown key, wrong type and value out of range is a fault with its line,
 * and all of them are found in one run. */
#pragma once

#include "base/digest.h"
#include "base/mem.h"
#include "base/yaml.h"

#define CONFIG_FILE "office.yaml"
#define CONFIG_CODE_MAX 48u   /* bytes of an office's code */
#define CONFIG_TITLE_MAX 256u /* bytes of its name */
#define CONFIG_MODULES_MAX 64u
#define CONFIG_MODULE_NAME_MAX 40u /* bytes: it becomes part of a socket's path */
#define CONFIG_LISTEN_MAX 16u
#define CONFIG_LINKS_MAX 256u
#define CONFIG_SIZE_MIN ((uint64_t)16 << 20) /* 16MiB */
#define CONFIG_SIZE_MAX ((uint64_t)16 << 40) /* 16TiB */
#define Z85_KEY_SIZE 40u

struct config_module {
    const char *name;
    const char *file; /* NULL: the one that came with ducha */
    bool inside;
};

struct config_link {
    const char *office;
    const char *endpoint;
    char server_key[Z85_KEY_SIZE + 1];
};

struct config {
    const char *office;
    const char *name;
    enum suite suite;
    bool simulated;
    uint64_t size_max;
    const char **listen; /* tcp://127.0.0.1:7701 */
    unsigned listen_count;
    struct config_module *modules;
    unsigned module_count;
    struct config_link *links;
    unsigned link_count;
    struct arena arena; /* owns all of the above */
};

/* False: faults has at least one, and c is empty. config_clear() either way. */
bool config_load(struct config *c, const char *path, struct faults *faults);
/* The same from text; `path` is for the faults. */
bool config_read(struct config *c, const char *path, struct bytes text, struct faults *faults);
void config_clear(struct config *c);

/* a-z 0-9 and, inside, . and -; 1 to `most` bytes. */
bool dotted_name_valid(const char *code, size_t most);
/* The same, at most CONFIG_CODE_MAX: `log/CODE/EPOCH` must be a name. */
bool office_code_valid(const char *code);
/* Begins with a-z, then a-z 0-9 - _; 1 to CONFIG_MODULE_NAME_MAX bytes. */
bool module_name_valid(const char *name);
/* 40 characters of Z85 (ZeroMQ's RFC 32). */
bool z85_key_valid(const char *key);
/* "127.0.0.1:7701", "[::1]:7701", "*:7701": what stands behind tcp://. */
bool tcp_address_valid(const char *address);
/* "64GiB": digits and KiB, MiB, GiB or TiB. */
bool size_parse(const char *text, uint64_t *out);
/* "64GiB", "1536MiB", "17B": the largest unit that divides it. */
void size_text(uint64_t size, char out[32]);
