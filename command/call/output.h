/* output.h - data for people and for programs from one description.
 *
 * A listing has columns and rows. It comes out as a table whose columns are as wide as their
 * text looks (a Han character takes two places), as one JSON document, or as one document a
 * line. In JSON a 64-bit number is a text, because JavaScript cannot hold it, and a time is
 * RFC 3339 at +08:00, whatever the machine's zone: deadlines are counted there. */
#pragma once

#include <inttypes.h>

#include "base/mem.h"
#include "command/call/call.h"

#define OUT_COLUMNS_MAX 20u
#define OUT_WIDTH 96u /* of wrapped text, in places */
#define OUT_TIME_SIZE 32u

/* COLUMN_SIZE: bytes as a number; people see "1.5 GiB". COLUMN_HEALTH: good, warning, bad or
 * unknown; people see it in their language and in colour. */
enum column_type {
    COLUMN_TEXT,
    COLUMN_NUMBER,
    COLUMN_SIZE,
    COLUMN_BOOL,
    COLUMN_TIME,
    COLUMN_HEALTH,
    COLUMN_JSON
};

/* COLUMN_JSON: already JSON; not in the table. */
struct column {
    const char *key; /* in JSON */
    const char *en, *zh;
    enum column_type type;
};

struct listing {
    const struct column *columns; /* the last one is empty */
    unsigned column_count;
    const char **cells; /* row by row; NULL: nothing there */
    unsigned row_count, row_room;
    struct arena arena;
};

void listing_init(struct listing *l, const struct column *columns);
void listing_clear(struct listing *l);
/* Begins a row; the cells that are not set are empty. A row beyond is an error of the program. */
void listing_row(struct listing *l);
__attribute__((format(printf, 3, 4))) void listing_set(struct listing *l, unsigned column,
                                                       const char *format, ...);
/* An empty cell rather than an empty text; NULL is empty too. */
void listing_some(struct listing *l, unsigned column, const char *text);
/* With blanks between them; lives as long as the listing. */
const char *listing_joined(struct listing *l, const char *const *names);
void listing_time(struct listing *l, unsigned column, int64_t ms);
void listing_bool(struct listing *l, unsigned column, bool value);
/* By the call's --json, --jsonl, --no-headers. `name` is the key of the rows in JSON. */
void listing_print(const struct listing *l, const struct call *c, const char *name);
/* One row as one JSON object, without a line end. */
void listing_json_row(const struct listing *l, FILE *to, unsigned row);
/* For a single thing: "key  value" lines, or one JSON object with "schema":1. */
void listing_print_one(const struct listing *l, const struct call *c);

/* How many places a text takes; bytes that are no character take one each. */
unsigned out_width(const char *text);
/* Wrapped at OUT_WIDTH: at spaces, and between any two Han characters. Control characters of
 * what came from outside are shown as `?`. */
void out_wrapped(FILE *to, unsigned indent, const char *text);
void out_json_text(FILE *to, const char *text); /* quoted */
void out_json_bytes(FILE *to, struct bytes text);
/* ["routine","special"]; the names end with NULL. */
const char *out_json_names(struct arena *a, const char *const *names);
/* In single quotes, as YAML reads it back; ends the line. */
void out_yaml_text(FILE *to, const char *text);
void out_base64(FILE *to, struct bytes data); /* quoted */
/* 2026-02-09T10:00:00.123+08:00 */
void out_time(int64_t ms, char out[OUT_TIME_SIZE]);
/* "1.5 GiB" */
void out_size(uint64_t bytes, char out[OUT_TIME_SIZE]);

/* True when this stream may have colours: --color, NO_COLOR, TERM, and is it a terminal. */
bool out_coloured(const struct call *c, FILE *to);
