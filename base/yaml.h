/* yaml.h - files that people write, read strictly: every fault in one run, each with its line.
 *
 *     struct faults faults = {0};
 *     struct yaml y;
 *     yaml_init(&y, "office.yaml", text, &faults);
 *     static const char *const keys[] = {"office", "listen", NULL};
 *     yaml_only(&y, y.root, keys);
 *     const char *office = yaml_text(&y, y.root, "office");
 *     int64_t port = yaml_int(&y, y.root, "port", 1, 65535);
 *     ...
 *     yaml_clear(&y);                       texts and nodes live until here
 *     if (faults.count) ...                 report all of them
 *
 * A reader that meets a fault notes it and returns an empty value ("" or 0), so code reads
 * straight down and asks faults.count once, at the end. Never use a value before that.
 *
 * What is refused: anchors, aliases, tags, a second document, a repeated key, a key that is not
 * text, tabs before text, bytes that are not UTF-8, control characters, and more than the limits
 * below. A value is the text that stands there: `no` is "no", and `010` is not a number. */
#pragma once

#include <stdarg.h>

#include "base/bytes.h"
#include "base/fault.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"

#define YAML_SIZE_MAX ((size_t)256 * 1024)
#define YAML_DEPTH_MAX 32u
#define YAML_NODES_MAX 20000u
#define FAULTS_MAX 100u /* more are counted, not kept */

/* ---- faults: all of them, in both languages, because a log outlives its reader's locale ---- */

struct fault_pair {
    struct fault en, zh; /* same code and place */
};

struct faults {
    struct fault_pair *item; /* in the order found */
    unsigned kept;           /* items */
    unsigned count;          /* found, with those that were not kept */
};

/* The remedies may be NULL. Both texts take the same arguments in the same order. */
__attribute__((format(printf, 8, 10), format(printf, 9, 10))) void
faults_add(struct faults *f, enum err e, const char *file, unsigned line, unsigned column,
           const char *remedy_en, const char *remedy_zh, const char *en, const char *zh, ...);
__attribute__((format(printf, 8, 0), format(printf, 9, 0))) void
faults_vadd(struct faults *f, enum err e, const char *file, unsigned line, unsigned column,
            const char *remedy_en, const char *remedy_zh, const char *en, const char *zh,
            va_list args);
/* The i-th in the process's language. */
const struct fault *faults_get(const struct faults *f, unsigned i);
void faults_clear(struct faults *f);

/* ---- the tree ---- */

enum yaml_kind { YAML_TEXT, YAML_LIST, YAML_MAP };

struct yaml_node {
    enum yaml_kind kind;
    unsigned line, column; /* 1, 2, 3 ... */
    const char *key;       /* when it stands in a map, else NULL */
    unsigned key_line, key_column;
    const char *text; /* of a YAML_TEXT; "" when nothing stands there */
    bool quoted;
    struct yaml_node *child; /* the first of a list or map, in the file's order */
    struct yaml_node *next;  /* the next beside this one */
    unsigned count;          /* children */
};

struct yaml {
    struct arena arena;
    const char *file;       /* for faults; a copy */
    struct yaml_node *root; /* always a map: an empty one when the file has faults or nothing */
    struct faults *faults;
    bool broken; /* not YAML at all: the rest of the file was not looked at */
};

/* Reads the whole text. Afterwards the tree can be walked whether or not there were faults.
 * The text may go away at once. */
void yaml_init(struct yaml *y, const char *file, struct bytes text, struct faults *faults);
void yaml_clear(struct yaml *y);

/* A fault at a node: for what only the caller knows to be wrong. */
__attribute__((format(printf, 5, 7), format(printf, 6, 7))) void
yaml_fault(struct yaml *y, const struct yaml_node *at, const char *remedy_en, const char *remedy_zh,
           const char *en, const char *zh, ...);

/* Every other key is a fault, with the nearest of these as "did you mean". keys ends with NULL. */
void yaml_only(struct yaml *y, const struct yaml_node *map, const char *const *keys);
/* NULL when there is no such key (no fault), or map is NULL or no map. */
const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key);
/* A missing key is a fault. */
const struct yaml_node *yaml_need(struct yaml *y, const struct yaml_node *map, const char *key);
/* The child as a list or map; NULL when missing; any other kind is a fault and NULL. */
const struct yaml_node *yaml_list(struct yaml *y, const struct yaml_node *map, const char *key);
const struct yaml_node *yaml_map(struct yaml *y, const struct yaml_node *map, const char *key);

/* ---- values of a node; strict ---- */

const char *yaml_as_text(struct yaml *y, const struct yaml_node *n); /* not empty; "" on a fault */
int64_t yaml_as_int(struct yaml *y, const struct yaml_node *n, int64_t min, int64_t max);
bool yaml_as_bool(struct yaml *y, const struct yaml_node *n); /* true or false, no other word */

struct date yaml_as_date(struct yaml *y, const struct yaml_node *n); /* 2026-02-09, a real day */
unsigned yaml_as_time(struct yaml *y,
                      const struct yaml_node *n); /* 20:00, in minutes; 24:00 is 1440 */

/* ---- values by key: the first form needs the key, the second has a value without it ---- */

const char *yaml_text(struct yaml *y, const struct yaml_node *map, const char *key);
const char *yaml_text_or(struct yaml *y, const struct yaml_node *map, const char *key,
                         const char *otherwise);
int64_t yaml_int(struct yaml *y, const struct yaml_node *map, const char *key, int64_t min,
                 int64_t max);
int64_t yaml_int_or(struct yaml *y, const struct yaml_node *map, const char *key, int64_t min,
                    int64_t max, int64_t otherwise);
bool yaml_bool(struct yaml *y, const struct yaml_node *map, const char *key);
bool yaml_bool_or(struct yaml *y, const struct yaml_node *map, const char *key, bool otherwise);
