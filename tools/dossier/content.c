#include <inttypes.h>
#include <string.h>

#include "tools/dossier/dossier.h"

/* ---- cases ---- */

/* What opened a case, or a step in it, was asked for in another one or in none. */
static bool was_asked(const struct dossier *d, const struct item *i)
{
    for (size_t k = 0; k < d->items; k++)
        if (d->item[k].cause == i->link.position && has_name(&d->cases, d->item[k].case_id))
            return true;
    return false;
}

static bool is_adoption(const struct item *i)
{
    return same(i->kind, "regime.adopted");
}

void check_cases(struct dossier *d)
{
    struct names none = {0};
    for (size_t i = 0; i < d->items; i++) {
        const struct item *it = &d->item[i];
        if (it->readable && !is_adoption(it) && !has_name(&d->cases, it->case_id) &&
            !was_asked(d, it))
            find(d, SECURITY, print(d, "entries/%012" PRIu64 ".pb", it->link.position), "属于他案",
                 "it belongs to another case");
    }
    for (size_t c = 0; c < d->cases.count; c++) {
        bool found = false;
        none = (struct names){&d->cases.item[c], 1, 1};
        for (size_t i = 0; i < d->items && !found; i++)
            found = has_name(&none, d->item[i].case_id);
        if (!found)
            find(d, INTEGRITY, d->cases.item[c], "该案没有条目", "the case has no entry");
    }
    say(d, INTEGRITY, print(d, "案件 %zu 个，条目 %zu 条", d->cases.count, d->items),
        print(d, "cases: %zu, entries: %zu", d->cases.count, d->items));
}

/* ---- packs ---- */

static const struct item *item_at(const struct dossier *d, uint64_t position)
{
    for (size_t i = 0; i < d->items; i++)
        if (d->item[i].link.position == position)
            return &d->item[i];
    return NULL;
}

/* One file of the pack as it was adopted: name and text. */
static bool check_pack_file(struct dossier *d, const struct pack *p, struct view file)
{
    struct view name = {0}, text = {0}, here;
    struct field f;
    bool bad = false;
    while (field_next(&file, &f, &bad)) {
        name = f.number == 1 ? f.bytes : name;
        text = f.number == 2 ? f.bytes : text;
    }
    if (bad || name.size == 0 || name.size > NAME_MAX_BYTES)
        return false;
    const char *path = print(d, "packs/%s/%.*s", p->name, (int)name.size, (const char *)name.data);
    here = load(d, path);
    if (!listed_as(d, path))
        find(d, INTEGRITY, path, "规则包文件不在清单中", "a file of the pack is not in the list");
    else if (here.data && (here.size != text.size ||
                           (text.size && memcmp(here.data, text.data, text.size) != 0)))
        find(d, AUTHENTICITY, path, "与采用时的规则包不符", "it is not as it was adopted");
    if (here.data && !utf8(here))
        find(d, USABILITY, path, "不是 UTF-8 文本", "it is no UTF-8 text");
    return true;
}

static size_t listed_in(const struct dossier *d, const char *folder)
{
    size_t n = 0;
    for (size_t i = 0; i < d->files; i++)
        n += strncmp(d->file[i].name, folder, strlen(folder)) == 0;
    return n;
}

static void check_pack(struct dossier *d, const struct pack *p)
{
    const struct item *i = item_at(d, p->position);
    struct view rest = i ? i->body : (struct view){0};
    struct field f;
    size_t files = 0;
    bool bad = !i || !is_adoption(i);
    while (field_next(&rest, &f, &bad)) {
        if (f.number != 4)
            continue;
        bad = !check_pack_file(d, p, f.bytes);
        files++;
    }
    if (bad)
        find(d, INTEGRITY, p->name, "没有采用该规则包的条目", "no entry adopted this pack");
    else if (listed_in(d, print(d, "packs/%s/", p->name)) != files)
        find(d, SECURITY, p->name, "规则包目录中有多余文件",
             "its folder holds more than was adopted");
}

void check_packs(struct dossier *d)
{
    for (size_t i = 0; i < d->packs; i++)
        check_pack(d, &d->pack[i]);
    if (d->packs == 0)
        find(d, INTEGRITY, "packs", "没有规则包", "there is no pack");
    say(d, AUTHENTICITY, print(d, "规则包 %zu 个，与采用条目逐字核对", d->packs),
        print(d, "packs: %zu, compared with what was adopted", d->packs));
}

/* ---- the readable copy ---- */

/* Braces outside of texts are in pairs, and nothing stands behind the last one. */
static bool is_object(struct view line)
{
    size_t depth = 0;
    bool text = false;
    for (size_t i = 0; i < line.size; i++) {
        char c = (char)line.data[i];
        if (text) {
            i += c == '\\';
            text = c != '"';
            continue;
        }
        text = c == '"';
        depth += c == '{' || c == '[';
        if ((c == '}' || c == ']') && depth-- == 1 && i + 1 != line.size)
            return false;
        if (depth == 0 && i + 1 != line.size)
            return false;
    }
    return line.size > 1 && line.data[0] == '{' && depth == 0 && !text;
}

static bool holds(struct view line, const char *text)
{
    return memmem(line.data, line.size, text, strlen(text)) != NULL;
}

static void check_line(struct dossier *d, size_t index, struct view line)
{
    const struct item *i = &d->item[index];
    char hex[HEX_SIZE];
    const char *place = print(d, "entries.jsonl:%zu", index + 1);
    hex_of(i->link.digest, DIGEST, hex);
    const char *head = print(d, "{\"schema\":1,\"position\":\"%" PRIu64 "\",", i->link.position);
    const char *digest = print(d, ",\"digest\":\"%s\"", hex);
    const char *kind =
        print(d, ",\"kind\":\"%.*s\"", (int)i->kind.size, (const char *)i->kind.data);
    if (!utf8(line) || !is_object(line)) {
        find(d, USABILITY, place, "不是一行 JSON", "it is no line of JSON");
        return;
    }
    if (strncmp((const char *)line.data, head, strlen(head)) != 0 || !holds(line, digest) ||
        (i->readable && !holds(line, kind)))
        find(d, USABILITY, place, print(d, "与第 %" PRIu64 " 条不符", i->link.position),
             print(d, "it is not entry %" PRIu64, i->link.position));
}

/* Texts of exactly 64 small hexadecimal digits in the body, and their number. */
static size_t check_evidence(struct dossier *d, struct names *named, struct view line)
{
    size_t found = 0;
    const uint8_t *p = memmem(line.data, line.size, ",\"body\":", 8), *end = line.data + line.size;
    for (; p && p < end; p++) {
        uint8_t bytes[DIGEST];
        struct view hex = {p + 1, 2 * DIGEST};
        if (*p != '"' || (size_t)(end - p) < 2 * DIGEST + 2 || p[2 * DIGEST + 1] != '"' ||
            !hex_read((const char *)p + 1, 2 * DIGEST, bytes))
            continue;
        found++;
        if (has_name(named, hex))
            continue;
        add_name(d, named, keep_text(d, (const char *)hex.data, hex.size));
        if (!has_name(&d->evidence, hex))
            find(d, INTEGRITY, named->item[named->count - 1], "证据未列入清单",
                 "the evidence is not in the list");
    }
    return found;
}

static void check_all_named(struct dossier *d, const struct names *named)
{
    for (size_t i = 0; i < d->evidence.count; i++) {
        struct view hex = {(const uint8_t *)d->evidence.item[i], 2 * DIGEST};
        if (!has_name(named, hex))
            find(d, INTEGRITY, d->evidence.item[i], "没有条目提到该证据",
                 "no entry names the evidence");
    }
    say(d, INTEGRITY, print(d, "证据 %zu 件，仅核对摘要", d->evidence.count),
        print(d, "files of evidence: %zu, by their digests", d->evidence.count));
}

void check_readable(struct dossier *d)
{
    struct view text = load(d, "entries.jsonl");
    struct names named = {0};
    size_t lines = 0;
    const uint8_t *at = text.data, *end = at ? at + text.size : NULL;
    while (at && at < end) {
        const uint8_t *stop = memchr(at, '\n', (size_t)(end - at));
        struct view line = {at, (size_t)((stop ? stop : end) - at)};
        if (lines < d->items)
            check_line(d, lines, line);
        check_evidence(d, &named, line);
        at += line.size + 1;
        lines++;
    }
    if (text.data && lines != d->items)
        find(d, USABILITY, "entries.jsonl", print(d, "应有 %zu 行，实有 %zu 行", d->items, lines),
             print(d, "lines that should be there: %zu, found: %zu", d->items, lines));
    check_all_named(d, &named);
    say(d, USABILITY, print(d, "可读副本 %zu 行，逐条对应", lines),
        print(d, "lines of the readable copy, one for each entry: %zu", lines));
}
