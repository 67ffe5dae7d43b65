#include "bus/io/config.h"

#include <stdio.h>
#include <stdlib.h>

#include "bus/io/file.h"

/* ---- what a value may look like ---- */

static bool small_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool dotted_name_valid(const char *code, size_t most)
{
    size_t n = strlen(code);
    if (n == 0 || n > most || !small_or_digit(code[0]) || !small_or_digit(code[n - 1]))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!small_or_digit(code[i]) && code[i] != '.' && code[i] != '-')
            return false;
    return !strstr(code, "..");
}

bool office_code_valid(const char *code)
{
    return dotted_name_valid(code, CONFIG_CODE_MAX);
}

bool module_name_valid(const char *name)
{
    size_t n = strlen(name);
    if (n == 0 || n > CONFIG_MODULE_NAME_MAX || name[0] < 'a' || name[0] > 'z')
        return false;
    for (size_t i = 0; i < n; i++)
        if (!small_or_digit(name[i]) && name[i] != '-' && name[i] != '_')
            return false;
    return true;
}

bool z85_key_valid(const char *key)
{
    static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  ".-:+=^!/*?&<>()[]{}@%$#";
    return strlen(key) == Z85_KEY_SIZE && strspn(key, letters) == Z85_KEY_SIZE;
}

static bool port_valid(const char *text)
{
    unsigned port = 0;
    if (!*text || *text == '0')
        return false;
    for (; *text; text++) {
        if (*text < '0' || *text > '9')
            return false;
        port = port * 10 + (unsigned)(*text - '0');
        if (port > 65535)
            return false;
    }
    return true;
}

bool tcp_address_valid(const char *address)
{
    static const char letters[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    const char *colon = strrchr(address, ':');
    if (!colon || colon == address || colon - address > 255 || !port_valid(colon + 1))
        return false;
    size_t host = (size_t)(colon - address);
    if (address[0] == '[')
        return host > 2 && address[host - 1] == ']' &&
               strspn(address + 1, "0123456789abcdefABCDEF:.") == host - 2;
    return (host == 1 && address[0] == '*') || strspn(address, letters) == host;
}

static const struct {
    const char *name;
    unsigned shift;
} size_units[] = {{"TiB", 40}, {"GiB", 30}, {"MiB", 20}, {"KiB", 10}, {"B", 0}};
#define SIZE_UNITS (sizeof(size_units) / sizeof(size_units[0]))

bool size_parse(const char *text, uint64_t *out)
{
    size_t digits = strspn(text, "0123456789");
    if (digits == 0 || digits > 15 || text[0] == '0')
        return false;
    uint64_t value = 0;
    for (size_t i = 0; i < digits; i++)
        value = value * 10 + (uint64_t)(text[i] - '0');
    for (unsigned i = 0; i + 1 < SIZE_UNITS; i++)
        if (strcmp(text + digits, size_units[i].name) == 0) {
            *out = value << size_units[i].shift;
            return *out >> size_units[i].shift == value;
        }
    return false;
}

void size_text(uint64_t size, char out[32])
{
    unsigned i = 0;
    while (i + 1 < SIZE_UNITS && (size == 0 || size & (((uint64_t)1 << size_units[i].shift) - 1)))
        i++;
    snprintf(out, 32, "%llu%s", (unsigned long long)(size >> size_units[i].shift),
             size_units[i].name);
}

/* ---- the parts of the file ---- */

static const char *keep(struct config *c, const char *text)
{
    return arena_text(&c->arena, bytes_of(text));
}

static void read_code(struct config *c, struct yaml *y)
{
    const struct yaml_node *n = yaml_need(y, y->root, "office");
    const char *code = yaml_as_text(y, n);
    if (*code && !office_code_valid(code))
        yaml_fault(y, n, "Write a code such as bj or bj.chaoyang",
                   "请写作 bj 或 bj.chaoyang 这样的代码",
                   "\"%s\" is not an office code: a-z, 0-9, and . - between them, up to 64 bytes",
                   "“%s”不是督察办代码：只用 a-z、0-9，中间可有 . 和 -，不超过 64 字节", code);
    c->office = keep(c, code);
}

static void read_title(struct config *c, struct yaml *y)
{
    const struct yaml_node *n = yaml_get(y->root, "name");
    c->name = c->office;
    if (!n)
        return;
    const char *title = yaml_as_text(y, n);
    if (strlen(title) > CONFIG_TITLE_MAX)
        yaml_fault(y, n, "Shorten it", "请缩短", "the name has more than %u bytes",
                   "名称超过 %u 字节", CONFIG_TITLE_MAX);
    c->name = keep(c, title);
}

static void read_suite(struct config *c, struct yaml *y)
{
    const char *suite = yaml_text_or(y, y->root, "suite", "intl");
    if (*suite && !suite_of(suite, &c->suite))
        yaml_fault(y, yaml_get(y->root, "suite"), "Write intl or gm", "请写 intl 或 gm",
                   "there is no suite \"%s\"", "没有算法套件“%s”", suite);
}

static void read_clock(struct config *c, struct yaml *y)
{
    const char *clock = yaml_text_or(y, y->root, "clock", "real");
    c->simulated = strcmp(clock, "simulated") == 0;
    if (*clock && !c->simulated && strcmp(clock, "real") != 0)
        yaml_fault(y, yaml_get(y->root, "clock"), "Write real or simulated",
                   "请写 real 或 simulated", "there is no clock \"%s\"", "没有时钟“%s”", clock);
}

static void read_size(struct config *c, struct yaml *y)
{
    const char *text = yaml_text_or(y, y->root, "size-max", "64GiB");
    if (!*text)
        return;
    if (!size_parse(text, &c->size_max))
        yaml_fault(y, yaml_get(y->root, "size-max"), "Write a number and its unit: 64GiB",
                   "请写数字和单位：64GiB", "\"%s\" is not a size", "“%s”不是大小", text);
    else if (c->size_max < CONFIG_SIZE_MIN || c->size_max > CONFIG_SIZE_MAX)
        yaml_fault(y, yaml_get(y->root, "size-max"), "Choose one between 16MiB and 16TiB",
                   "请在 16MiB 至 16TiB 之间选择", "the size %s is out of range",
                   "大小 %s 超出范围", text);
}

/* The list under key, when it is there and not too long. */
static const struct yaml_node *list_within(struct yaml *y, const char *key, unsigned max)
{
    const struct yaml_node *list = yaml_get(y->root, key) ? yaml_list(y, y->root, key) : NULL;
    if (!list || list->count <= max)
        return list;
    yaml_fault(y, list, "Remove some", "请减少", "\"%s\" has more than %u items", "“%s”多于 %u 项",
               key, max);
    return NULL;
}

static bool item_is_map(struct yaml *y, const struct yaml_node *item, const char *zh_form,
                        const char *en_form)
{
    if (item->kind == YAML_MAP)
        return true;
    yaml_fault(y, item, en_form, zh_form, "this item is not a set of keys", "此项不是键值组");
    return false;
}

static void read_listen(struct config *c, struct yaml *y)
{
    static const char *const keys[] = {"tcp", NULL};
    const struct yaml_node *list = list_within(y, "listen", CONFIG_LISTEN_MAX);
    if (!list)
        return;
    c->listen = arena_alloc(&c->arena, (list->count + 1) * sizeof(*c->listen));
    for (const struct yaml_node *item = list->child; item; item = item->next) {
        if (!item_is_map(y, item, "请写作 {tcp: 127.0.0.1:7701}", "Write {tcp: 127.0.0.1:7701}"))
            continue;
        yaml_only(y, item, keys);
        const char *address = yaml_text(y, item, "tcp");
        if (*address && !tcp_address_valid(address))
            yaml_fault(y, yaml_get(item, "tcp"), "Write an address and a port: 127.0.0.1:7701",
                       "请写地址和端口：127.0.0.1:7701", "\"%s\" is not an address to listen at",
                       "“%s”不是监听地址", address);
        c->listen[c->listen_count++] = arena_print(&c->arena, "tcp://%s", address);
    }
}

/* A name without a slash would be looked for among the system's libraries. */
static const char *file_path(struct config *c, const char *file)
{
    return strchr(file, '/') ? keep(c, file) : arena_print(&c->arena, "./%s", file);
}

static void read_module(struct config *c, struct yaml *y, const struct yaml_node *item)
{
    static const char *const keys[] = {"inside", "file", NULL};
    struct config_module *m = &c->modules[c->module_count++];
    m->name = keep(c, item->key);
    if (!module_name_valid(item->key))
        yaml_fault(y, item, "Use a-z, 0-9, - and _, beginning with a letter",
                   "请用 a-z、0-9、- 和 _，以字母开头", "\"%s\" is not a module's name",
                   "“%s”不是模块名", item->key);
    if (item->kind == YAML_TEXT && !item->quoted && !*item->text)
        return; /* `inspection:` with nothing behind it is `inspection: {}` */
    if (!item_is_map(y, item, "请写作 {} 或 {inside: true}", "Write {} or {inside: true}"))
        return;
    yaml_only(y, item, keys);
    m->inside = yaml_bool_or(y, item, "inside", false);
    if (yaml_get(item, "file"))
        m->file = file_path(c, yaml_text(y, item, "file"));
}

static void read_modules(struct config *c, struct yaml *y)
{
    const struct yaml_node *map =
        yaml_get(y->root, "modules") ? yaml_map(y, y->root, "modules") : NULL;
    if (!map)
        return;
    if (map->count > CONFIG_MODULES_MAX) {
        yaml_fault(y, map, "Remove some", "请减少", "there are more than %u modules",
                   "模块多于 %u 个", CONFIG_MODULES_MAX);
        return;
    }
    c->modules = arena_alloc(&c->arena, (map->count + 1) * sizeof(*c->modules));
    for (const struct yaml_node *item = map->child; item; item = item->next)
        read_module(c, y, item);
}

static void link_office(struct config *c, struct yaml *y, const struct yaml_node *item,
                        struct config_link *l)
{
    const char *office = yaml_text(y, item, "office");
    const struct yaml_node *at = yaml_get(item, "office");
    l->office = keep(c, office);
    if (!*office)
        return;
    if (!office_code_valid(office))
        yaml_fault(y, at, "Write a code such as bj.chaoyang", "请写作 bj.chaoyang 这样的代码",
                   "\"%s\" is not an office code", "“%s”不是督察办代码", office);
    else if (strcmp(office, c->office) == 0)
        yaml_fault(y, at, "Name another office", "请填写其他督察办",
                   "the office \"%s\" cannot be linked to itself", "督察办“%s”不能与自身相连",
                   office);
    for (const struct config_link *other = c->links; other < l; other++)
        if (strcmp(other->office, office) == 0)
            yaml_fault(y, at, "Keep one of them", "请只保留一条", "there are two links to \"%s\"",
                       "到“%s”的链路有两条", office);
}

static void read_link(struct config *c, struct yaml *y, const struct yaml_node *item)
{
    static const char *const keys[] = {"office", "endpoint", "server-key", NULL};
    if (!item_is_map(y, item, "请写 office、endpoint 和 server-key",
                     "Write office, endpoint and server-key"))
        return;
    struct config_link *l = &c->links[c->link_count++];
    yaml_only(y, item, keys);
    link_office(c, y, item, l);
    const char *endpoint = yaml_text(y, item, "endpoint"), *key = yaml_text(y, item, "server-key");
    if (*endpoint && (strncmp(endpoint, "tcp://", 6) != 0 || !tcp_address_valid(endpoint + 6)))
        yaml_fault(y, yaml_get(item, "endpoint"), "Write tcp://host:port", "请写作 tcp://主机:端口",
                   "\"%s\" is not an endpoint", "“%s”不是端点地址", endpoint);
    if (*key && !z85_key_valid(key))
        yaml_fault(y, yaml_get(item, "server-key"),
                   "Copy the 40 characters of the other office's keys/curve.public, in quotes",
                   "请抄录对方 keys/curve.public 中的 40 个字符，并加引号",
                   "this is not a CURVE key: its length is %zu", "这不是 CURVE 公钥：%zu 个字符",
                   strlen(key));
    l->endpoint = keep(c, endpoint);
    snprintf(l->server_key, sizeof(l->server_key), "%s", key);
}

static void read_links(struct config *c, struct yaml *y)
{
    const struct yaml_node *list = list_within(y, "links", CONFIG_LINKS_MAX);
    if (!list)
        return;
    c->links = arena_alloc(&c->arena, (list->count + 1) * sizeof(*c->links));
    for (const struct yaml_node *item = list->child; item; item = item->next)
        read_link(c, y, item);
}

/* ---- the whole ---- */

void config_clear(struct config *c)
{
    arena_free(&c->arena);
    *c = (struct config){0};
}

bool config_read(struct config *c, const char *path, struct bytes text, struct faults *faults)
{
    static const char *const keys[] = {"office", "name",    "suite", "clock", "size-max",
                                       "listen", "modules", "links", NULL};
    struct yaml y;
    unsigned before = faults->count;
    *c = (struct config){.suite = SUITE_INTL};
    yaml_init(&y, path, text, faults);
    if (faults->count == before) {
        yaml_only(&y, y.root, keys);
        read_code(c, &y);
        read_title(c, &y);
        read_suite(c, &y);
        read_clock(c, &y);
        read_size(c, &y);
        read_listen(c, &y);
        read_modules(c, &y);
        read_links(c, &y);
    }
    yaml_clear(&y);
    if (faults->count == before)
        return true;
    config_clear(c);
    return false;
}

/* A fault as a list of one. file_load() has said it in the process's language alone. */
static void faults_take(struct faults *faults, const struct fault *f)
{
    faults_add(faults, f->err, f->file, f->line, f->column, f->remedy, f->remedy, "%s", "%s",
               f->text);
}

bool config_load(struct config *c, const char *path, struct faults *faults)
{
    struct fault f = {0};
    size_t size;
    char *text = file_load(path, YAML_SIZE_MAX, &size, &f);
    if (!text) {
        *c = (struct config){0};
        faults_take(faults, &f);
        return false;
    }
    bool good = config_read(c, path, (struct bytes){text, size}, faults);
    free(text);
    return good;
}
