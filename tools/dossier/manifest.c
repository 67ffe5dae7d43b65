/* manifest.c - the signed list: one line for each thing, a word and what belongs to it. */
#include <stdlib.h>
#include <string.h>

#include "tools/dossier/dossier.h"

/* ---- words of a line ---- */

/* Up to the next blank; what is behind it stays in *rest. */
static char *word(char **rest)
{
    char *begin = *rest, *end = begin + strcspn(begin, " ");
    *rest = *end ? end + 1 : end;
    *end = '\0';
    return begin;
}

static bool number(const char *text, uint64_t *out)
{
    size_t n = strspn(text, "0123456789");
    if (n == 0 || n > 18 || text[n])
        return false;
    *out = strtoull(text, NULL, 10);
    return true;
}

static bool digest(const char *text, char out[HEX_SIZE])
{
    uint8_t bytes[DIGEST];
    if (strlen(text) != HEX_SIZE - 1 || !hex_read(text, HEX_SIZE - 1, bytes))
        return false;
    memcpy(out, text, HEX_SIZE);
    return true;
}

/* %0a stands for the byte 0x0a. */
static bool unescape(char *text)
{
    char *to = text;
    for (const char *p = text; *p; p++) {
        uint8_t byte = (uint8_t)*p;
        if (*p == '%') {
            if (!hex_read(p + 1, 2, &byte) || byte == 0)
                return false;
            p += 2;
        }
        *to++ = (char)byte;
    }
    *to = '\0';
    return true;
}

/* ---- lines ---- */

void add_name(struct dossier *d, struct names *n, const char *name)
{
    n->item = longer(d, n->item, n->count, &n->room, sizeof(*n->item));
    n->item[n->count++] = keep_text(d, name, strlen(name));
}

static bool add_file(struct dossier *d, char *rest)
{
    struct listed f = {0};
    const char *hex = word(&rest), *size = word(&rest);
    f.name = rest;
    if (!digest(hex, f.hex) || !number(size, &f.size) || !rest[0] || rest[0] == '/' ||
        strlen(rest) > NAME_MAX_BYTES || listed_as(d, rest) || strstr(rest, "../"))
        return false;
    d->file = longer(d, d->file, d->files, &d->file_room, sizeof(*d->file));
    d->file[d->files++] = f;
    return true;
}

static bool add_pack(struct dossier *d, char *rest)
{
    struct pack p = {0};
    if (!number(word(&rest), &p.position) || !rest[0])
        return false;
    p.name = rest;
    d->pack = longer(d, d->pack, d->packs, &d->pack_room, sizeof(*d->pack));
    d->pack[d->packs++] = p;
    return true;
}

static bool add_evidence(struct dossier *d, char *rest)
{
    char hex[HEX_SIZE];
    const char *text = word(&rest);
    if (!digest(text, hex) || (strcmp(rest, "kept") != 0 && strcmp(rest, "elsewhere") != 0))
        return false;
    add_name(d, &d->evidence, hex);
    return true;
}

static bool set_suite(struct dossier *d, const char *text)
{
    if (strcmp(text, "intl") != 0 && strcmp(text, "gm") != 0)
        return false;
    memcpy(d->suite, text, strlen(text) + 1);
    return true;
}

static bool take_line(struct dossier *d, char *line)
{
    uint64_t ignored;
    if (!unescape(line))
        return false;
    char *rest = line;
    const char *key = word(&rest);
    if (strcmp(key, "file") == 0)
        return add_file(d, rest);
    if (strcmp(key, "pack") == 0)
        return add_pack(d, rest);
    if (strcmp(key, "evidence") == 0)
        return add_evidence(d, rest);
    if (strcmp(key, "case") == 0)
        add_name(d, &d->cases, rest);
    if (strcmp(key, "case") == 0 || strcmp(key, "office") == 0)
        return rest[0] != '\0';
    if (strcmp(key, "suite") == 0)
        return set_suite(d, rest);
    if (strcmp(key, "before") == 0)
        return digest(rest, d->before);
    if (strcmp(key, "digest") == 0)
        return digest(rest, d->digest);
    if (strcmp(key, "from") == 0)
        return number(rest, &d->from) && d->from > 0;
    if (strcmp(key, "to") == 0)
        return number(rest, &d->to);
    if (strcmp(key, "entries") == 0)
        return number(rest, &d->entries);
    return strcmp(key, "epoch") == 0 && number(rest, &ignored);
}

void read_manifest(struct dossier *d)
{
    d->manifest = load(d, "MANIFEST");
    if (!d->manifest.data) {
        find(d, INTEGRITY, "MANIFEST", "文件缺失或无法读取",
             "the file is missing or cannot be read");
        return;
    }
    char *text = keep_text(d, (const char *)d->manifest.data, d->manifest.size), *end;
    bool good = strlen(text) == d->manifest.size && utf8(d->manifest);
    for (unsigned n = 1; good && *text && n < LISTED_MAX; text = end + 1, n++) {
        end = strchr(text, '\n');
        good = end != NULL;
        if (!good)
            break;
        *end = '\0';
        good = n == 1 ? strcmp(text, "ducha-dossier 1") == 0 : take_line(d, text);
        if (!good)
            find(d, USABILITY, print(d, "MANIFEST:%u", n), "该行无法读懂",
                 "the line cannot be read");
    }
    d->listed = good && d->suite[0] && d->before[0] && d->digest[0] && d->from && d->to >= d->from;
    if (good && !d->listed)
        find(d, USABILITY, "MANIFEST", "清单不全", "the list lacks a line");
    else if (!good && d->count[USABILITY] == 0)
        find(d, USABILITY, "MANIFEST", "清单无法读懂", "the list cannot be read");
}

const struct listed *listed_as(const struct dossier *d, const char *name)
{
    for (size_t i = 0; i < d->files; i++)
        if (strcmp(d->file[i].name, name) == 0)
            return &d->file[i];
    return NULL;
}

bool has_name(const struct names *n, struct view name)
{
    for (size_t i = 0; i < n->count; i++)
        if (same(name, n->item[i]))
            return true;
    return false;
}

/* ---- the signature ---- */

static struct view signature_of(struct dossier *d)
{
    struct view none = {NULL, 0}, text = load(d, "MANIFEST.sig");
    size_t digits = text.size ? text.size - 1 : 0;
    uint8_t *bytes = keep(d, digits / 2 + 1);
    if (!text.data || digits % 2 || digits == 0 || text.data[digits] != '\n' ||
        !hex_read((const char *)text.data, digits, bytes))
        return none;
    return (struct view){bytes, digits / 2};
}

void check_signature(struct dossier *d, const char *key)
{
    char fingerprint[HEX_SIZE] = "";
    struct view signature = signature_of(d), pem = load(d, key ? key : "office.pem");
    if (!signature.data) {
        find(d, AUTHENTICITY, "MANIFEST.sig", "签名缺失或无法读取",
             "the signature is missing or cannot be read");
    } else if (!pem.data) {
        find(d, AUTHENTICITY, key ? key : "office.pem", "公钥缺失或无法读取",
             "the public key is missing or cannot be read");
    } else if (!signed_by(pem, d->suite, d->manifest, signature, fingerprint)) {
        find(d, AUTHENTICITY, "MANIFEST", "清单或其签名已被改动，或由其他密钥签名",
             "the list or its signature was changed, or another key signed it");
    } else if (key) {
        say(d, AUTHENTICITY, "清单由所给公钥的督察办签名",
            "the list is signed with the key you gave");
    } else {
        say(d, AUTHENTICITY,
            print(d, "清单由随附公钥签名，请向督察办核对其 SHA-256：%s", fingerprint),
            "the list is signed with the key that came with it: ask the office for its SHA-256");
    }
}
