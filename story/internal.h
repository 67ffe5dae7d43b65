/* internal.h - what the files of this folder share.
 *
 * story_fail() keeps a fault with the file and the line and ends the telling: every function that
 * can fail returns false after it. story_note() keeps one after which the story goes on. */
#pragma once

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "proto/json.h"
#include "proto/kinds.h"
#include "story/story.h"

struct pieces {
    char *word[STORY_WORDS_MAX];
    unsigned count;
};

struct alias {
    const char *name, *case_id;
    const struct regime *law; /* that it was opened under */
};

struct story {
    const struct story_world *world;
    struct story_report *report;
    struct arena *arena;
    const char *folder, *home; /* the story's, and that of the pack it stands in */
    const char *file;          /* of the line that is told: the story, or a part */
    unsigned line, depth;
    struct story_office office; /* self NULL: not opened yet */
    int64_t begun, now;         /* of the office */
    struct alias cases[STORY_CASES_MAX];
    unsigned case_count;
    const char *unopened[STORY_CASES_MAX]; /* names for which a step opened no case */
    unsigned unopened_count;
    const char *with[STORY_MODULES_MAX + 1];        /* modules of the office; ends with NULL */
    const struct story_pack *pack[STORY_PACKS_MAX]; /* in the order adopted */
    unsigned packs;
    const struct regime *law; /* that the last line was asked under; NULL: none that we know of */
    const struct rule *asked; /* the step by name that the last line asked for; NULL: none */
    const char *kind;         /* of the message that the last line asked with; NULL: of none */
    uint64_t from;            /* the first entry that the last line caused */
    uint64_t found;           /* where the last `=>` was found */
    uint64_t listed;          /* `from` of the line whose answers a failure listed last */
    bool answered;            /* the last line has its `=>` */
    bool stopped;             /* the story is told no further */
};

static inline bool story_goes_on(const struct story *s)
{
    return !s->stopped;
}

/* said.c: what an entry says. */
/* due.date, line.0.state, result.route: the text of that field; "" when there is none. */
const char *story_field(struct story *s, const json_t *j, const char *path);
/* An entry's body; the caller's. Never NULL: an empty object where nothing can be read. */
json_t *story_body_json(struct story *s, const struct message *m);

/* wrong.c: what goes wrong. */
/* The remedy may be NULL. Always false. */
__attribute__((format(printf, 3, 4))) bool story_fail(struct story *s, const char *remedy,
                                                      const char *format, ...);
/* The same, with what was said since the last line was asked. story_note(): true while the story
 * goes on. */
__attribute__((format(printf, 4, 5))) bool story_note(struct story *s, const char *expected,
                                                      const char *remedy, const char *format, ...);
__attribute__((format(printf, 3, 4))) bool story_fail_said(struct story *s, const char *expected,
                                                           const char *format, ...);

/* words.c: the words of a line, and what they stand for. */
bool story_split(struct story *s, const char *text, struct pieces *out);
/* A whole file. False: it is not there; or it is no text, and a fault says so. */
bool story_load(struct story *s, const char *path, struct bytes *text);
/* The text of NAME.END beside the story, or in the folder parts beside it. */
bool story_beside(struct story *s, const char *name, const char *end, const char **path,
                  struct bytes *text);
/* Names a case that was opened under this law; false: there are too many. */
bool story_name_case(struct story *s, const char *name, const char *case_id,
                     const struct regime *law);
/* NULL: no case has the name. */
const struct alias *story_alias(const struct story *s, const char *name);
/* What the story's name stands for; a name that is none is an id itself. */
const char *story_case(const struct story *s, const char *name);

/* body.c: bodies of messages. What is left of a line's words is theirs. */
bool story_kind_body(struct story *s, const char *kind, const char *name, char **word,
                     unsigned count, struct bytes *out);
bool story_form_body(struct story *s, const struct rule *rule, char **word, unsigned count,
                     struct bytes *out);

/* ask.c: what is asked, and time. */
bool story_tell_line(struct story *s, struct pieces *w);
bool story_pass(struct story *s, struct pieces *w);
bool story_adopt(struct story *s, const char *word);
bool story_moment(struct story *s, const char *day, const char *time);

/* expect.c: what stands behind `=>`. */
bool story_expect(struct story *s, const char *line);
