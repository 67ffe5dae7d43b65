/* form.h - are the fields of a step filled in, and with words that the pack knows? */
#pragma once

#include "modules/kit/facts.h"

#define FORM_TEXT_MAX 32768u                /* bytes of one field */
#define FORM_BYTES_MAX ((size_t)256 * 1024) /* of the whole form */
#define FORM_LIST_MAX 64u                   /* values of one field */
#define FORM_FIELDS_MAX 64u                 /* fields of one form */
#define FORM_WORDS_MAX 5u                   /* wrong words that one answer names */

struct form_answer {
    const char *missing, *missing_en; /* NULL: the form is good */
    bool too_long;                    /* a field of it is: nobody looks at the values any further */
};

/* Behind what is wrong already. */
void form_answer_add(struct turn *t, struct form_answer *a, const char *zh, const char *en);

/* In which case, or in the one above a new one, and when: for persons who hold a post there. */
struct form_scene {
    const char *case_id;
    int64_t time;
    const char *own; /* the case itself, that no field names; of a step that opens one empty */
};

/* All that is missing at once, so that a person fills in the form a second time only. */
struct form_answer form_check(struct turn *t, const struct regime *r, const struct rule *rule,
                              const ProtobufCMessage *body, struct form_scene scene);

/* For a form that the pack alone describes, before anything looks for one of its fields: each has a
 * name of its own and all together are not too many. Words become those of the code tables. */
struct form_answer form_begin(struct turn *t, const struct regime *r, const struct fields *f);

/* The same as form_check(), for a form that form_begin() found good. */
struct form_answer form_check_fields(struct turn *t, const struct regime *r,
                                     const struct rule *rule, const struct fields *f,
                                     struct form_scene scene);
