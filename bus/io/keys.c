#include "bus/io/keys.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <zmq.h>

#include "bus/io/file.h"
#include "proto/envelope.h"

static_assert(KEY_NAME_MAX == NAME_MAX_BYTES, "a key's name is a producer's name");

bool key_name_valid(const char *name)
{
    return dotted_name_valid(name, KEY_NAME_MAX);
}

bool kind_pattern_valid(const char *pattern)
{
    size_t n = strlen(pattern);
    if (strcmp(pattern, "*") == 0)
        return true;
    if (n > 2 && strcmp(pattern + n - 2, ".*") == 0)
        n -= 2;
    return kind_valid((struct bytes){pattern, n});
}

bool name_pattern_valid(const char *pattern)
{
    size_t n = strlen(pattern);
    if (n > 1 && pattern[n - 1] == '*')
        n--;
    return name_valid((struct bytes){pattern, n});
}

enum err curve_make(char public_key[Z85_KEY_SIZE + 1], char secret_key[Z85_KEY_SIZE + 1])
{
    return zmq_curve_keypair(public_key, secret_key) == 0 ? OK : ERR_IO;
}

void zeromq_version(char out[ZEROMQ_TEXT_SIZE])
{
    int major, minor, patch;
    zmq_version(&major, &minor, &patch);
    snprintf(out, ZEROMQ_TEXT_SIZE, "%d.%d.%d", major, minor, patch);
}

/* ---- reading ---- */

/* The patterns under key, each checked; ends with NULL. */
static const char *const *read_patterns(struct keys *k, struct yaml *y, const char *key,
                                        bool (*valid)(const char *pattern))
{
    const struct yaml_node *list = yaml_get(y->root, key) ? yaml_list(y, y->root, key) : NULL;
    unsigned room = list && list->count <= KEY_PATTERNS_MAX ? list->count : 0, n = 0;
    const char **out = arena_alloc(&k->arena, (room + 1) * sizeof(*out));
    if (list && list->count > KEY_PATTERNS_MAX)
        yaml_fault(y, list, "Use patterns such as report.*", "请使用 report.* 这样的通配",
                   "\"%s\" has more than %u items", "“%s”多于 %u 项", key, KEY_PATTERNS_MAX);
    for (const struct yaml_node *item = room ? list->child : NULL; item; item = item->next) {
        const char *pattern = yaml_as_text(y, item);
        if (*pattern && !valid(pattern))
            yaml_fault(y, item, "Write a name, or a beginning and *", "请写名称，或前缀加 *",
                       "\"%s\" cannot stand in \"%s\"", "“%s”不能用于“%s”", pattern, key);
        out[n++] = arena_text(&k->arena, bytes_of(pattern));
    }
    return out;
}

static const char *read_office(struct keys *k, struct yaml *y)
{
    const struct yaml_node *node = yaml_get(y->root, "office");
    const char *code = node ? yaml_as_text(y, node) : "";
    if (*code && !office_code_valid(code))
        yaml_fault(y, node, "Write an office's code", "请写督察办代码", "\"%s\" is not one",
                   "“%s”不是督察办代码", code);
    return *code ? arena_text(&k->arena, bytes_of(code)) : NULL;
}

static void read_key(struct keys *k, struct yaml *y, struct client_key *key)
{
    static const char *const known[] = {"public", "publish", "follow", "producer",
                                        "office", "revoked", NULL};
    yaml_only(y, y->root, known);
    const char *text = yaml_text(y, y->root, "public");
    if (*text && !z85_key_valid(text))
        yaml_fault(y, yaml_get(y->root, "public"), "Copy all of its 40 characters, in quotes",
                   "请抄录全部 40 个字符，并加引号", "this is not a CURVE key: its length is %zu",
                   "这不是 CURVE 公钥：%zu 个字符", strlen(text));
    snprintf(key->public_key, sizeof(key->public_key), "%s", text);
    key->revoked = yaml_bool_or(y, y->root, "revoked", false);
    key->grant = (struct grant){
        .name = key->name,
        .publish = read_patterns(k, y, "publish", kind_pattern_valid),
        .follow = read_patterns(k, y, "follow", kind_pattern_valid),
        .producer = read_patterns(k, y, "producer", name_pattern_valid),
        .office = read_office(k, y),
    };
}

static void load_file(struct keys *k, const char *folder, struct client_key *key,
                      struct faults *faults)
{
    char path[PATH_SIZE];
    struct fault f = {0};
    struct yaml y;
    size_t size;
    snprintf(path, sizeof(path), "%s/%s.yaml", folder, key->name);
    char *text = file_load(path, KEY_FILE_MAX, &size, &f);
    if (!text) {
        faults_add(faults, f.err, "", 0, 0, f.remedy, f.remedy, "%s", "%s", f.text);
        return;
    }
    unsigned before = faults->count;
    yaml_init(&y, path, (struct bytes){text, size}, faults);
    if (faults->count == before)
        read_key(k, &y, key);
    yaml_clear(&y);
    free(text);
}

/* "NAME.yaml" gives NAME into out; anything else in the folder is not ours. */
static bool name_of_file(const char *file, char out[KEY_NAME_MAX + 1])
{
    size_t n = strlen(file);
    if (n < 6 || n - 5 > KEY_NAME_MAX || strcmp(file + n - 5, ".yaml") != 0)
        return false;
    snprintf(out, KEY_NAME_MAX + 1, "%.*s", (int)(n - 5), file);
    return key_name_valid(out);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct client_key *)a)->name, ((const struct client_key *)b)->name);
}

/* Two names for one key would leave open which of the two permissions hold. */
static void refuse_twins(const struct keys *k, const char *folder, struct faults *faults)
{
    for (unsigned i = 0; i < k->count; i++)
        for (unsigned j = 0; j < i; j++) {
            const struct client_key *a = &k->item[j], *b = &k->item[i];
            char path[PATH_SIZE];
            if (a->revoked || b->revoked || strcmp(a->public_key, b->public_key) != 0)
                continue;
            snprintf(path, sizeof(path), "%s/%s.yaml", folder, b->name);
            faults_add(faults, ERR_CONFLICT, path, 0, 0, "Revoke one of the two", "请吊销其中之一",
                       "\"%s\" and \"%s\" have the same key", "“%s”与“%s”使用同一密钥", a->name,
                       b->name);
        }
}

static void list_names(struct keys *k, DIR *dir, const char *folder, struct faults *faults)
{
    char name[KEY_NAME_MAX + 1];
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (!name_of_file(entry->d_name, name))
            continue;
        if (k->count == KEYS_MAX) {
            faults_add(faults, ERR_LIMIT, folder, 0, 0, "Remove the files of revoked keys",
                       "请删除已吊销密钥的文件", "there are more than %u keys", "密钥多于 %u 个",
                       KEYS_MAX);
            return;
        }
        k->item[k->count++].name = arena_text(&k->arena, bytes_of(name));
    }
    qsort(k->item, k->count, sizeof(*k->item), by_name);
}

void keys_clear(struct keys *k)
{
    arena_free(&k->arena);
    *k = (struct keys){0};
}

bool keys_load(struct keys *k, const char *folder, struct faults *faults)
{
    unsigned before = faults->count;
    *k = (struct keys){0};
    DIR *dir = opendir(folder);
    if (!dir && errno == ENOENT)
        return true;
    if (!dir) {
        faults_add(faults, ERR_FORBIDDEN, folder, 0, 0, "Run it as the office's own user",
                   "请以督察办数据的所有者身份运行", "the folder cannot be read: %s",
                   "无法读取目录：%s", strerror(errno));
        return false;
    }
    k->item = arena_alloc(&k->arena, KEYS_MAX * sizeof(*k->item));
    list_names(k, dir, folder, faults);
    closedir(dir);
    for (unsigned i = 0; i < k->count; i++)
        load_file(k, folder, &k->item[i], faults);
    if (faults->count == before)
        refuse_twins(k, folder, faults);
    if (faults->count == before)
        return true;
    keys_clear(k);
    return false;
}

const struct client_key *keys_find(const struct keys *k, const char *public_key)
{
    for (unsigned i = 0; i < k->count; i++)
        if (!k->item[i].revoked && strcmp(k->item[i].public_key, public_key) == 0)
            return &k->item[i];
    return NULL;
}

const struct client_key *keys_named(const struct keys *k, const char *name)
{
    for (unsigned i = 0; i < k->count; i++)
        if (strcmp(k->item[i].name, name) == 0)
            return &k->item[i];
    return NULL;
}

/* ---- writing ---- */

static void write_patterns(FILE *to, const char *key, const char *const *patterns)
{
    fprintf(to, "%s: [", key);
    for (unsigned i = 0; patterns[i]; i++)
        fprintf(to, "%s'%s'", i ? ", " : "", patterns[i]);
    fputs("]\n", to);
}

static bool patterns_good(const char *const *patterns, bool (*valid)(const char *pattern))
{
    unsigned n = 0;
    while (patterns[n] && n < KEY_PATTERNS_MAX && valid(patterns[n]))
        n++;
    return !patterns[n];
}

/* Neither Z85 nor a name has a quote in it, so quoting needs no escapes. */
static bool key_good(const struct client_key *key)
{
    return key_name_valid(key->name) && z85_key_valid(key->public_key) &&
           (!key->grant.office || office_code_valid(key->grant.office)) &&
           patterns_good(key->grant.publish, kind_pattern_valid) &&
           patterns_good(key->grant.follow, kind_pattern_valid) &&
           patterns_good(key->grant.producer, name_pattern_valid);
}

enum err keys_save(const char *folder, const struct client_key *key, bool fresh, struct fault *f)
{
    char path[PATH_SIZE], *text = NULL;
    size_t size = 0;
    if (!key_good(key))
        return fault_set(
            f, ERR_USAGE,
            tr("Names: a-z 0-9 . -; kinds: report.submit, report.* or *; at most 64 "
               "of each",
               "名称只用 a-z 0-9 . -；消息类型写作 report.submit、report.* 或 *；每项至多 64 个"),
            tr("the key \"%s\" has a name, a key or a pattern that cannot stand there",
               "密钥“%s”的名称、公钥或通配不合规则"),
            key->name);
    FILE *to = open_memstream(&text, &size);
    if (!to)
        return fault_set(f, ERR_IO, NULL, "open_memstream");
    fprintf(to, "public: '%s'\n", key->public_key);
    write_patterns(to, "publish", key->grant.publish);
    write_patterns(to, "follow", key->grant.follow);
    write_patterns(to, "producer", key->grant.producer);
    if (key->grant.office)
        fprintf(to, "office: '%s'\n", key->grant.office);
    fprintf(to, "revoked: %s\n", key->revoked ? "true" : "false");
    fclose(to);
    snprintf(path, sizeof(path), "%s/%s.yaml", folder, key->name);
    enum err e = file_save(path, (struct bytes){text, size}, 0644, fresh, f);
    free(text);
    return e;
}
