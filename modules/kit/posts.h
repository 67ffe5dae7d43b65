/* posts.h - who holds a post: in a case, or, where it is a standing one, in the office. */
#pragma once

#include "modules/kit/casefile.h"

#define HOLDERS_SHOWN 20u  /* persons that a refusal names */
#define POST_WHICH_MAX 64u /* for so many of one organ a person holds a standing post */

/* A standing post of an organ with `which` is held for those that the case was about in which it
 * was given: the head of that unit. Whoever asks about a case asks for those that it names now;
 * `of` may say which ones instead, or is NULL. Where nobody says it, or nobody said when it was
 * given, it is held for any. */

/* Does the person hold this post now, in the case or one above it, or a standing one in the office?
 */
bool post_held(struct turn *t, const struct regime *r, const struct organ *post,
               const char *case_id, const Ducha__Field *of, const char *person, int64_t time);

/* Does the person hold one of these posts there, or has done so until it ended? */
bool posts_had(struct turn *t, const struct regime *r, const char *case_id,
               const char *const *posts, const char *person);

/* The same of one of these posts: each a post, or an organ whose posts are meant. */
bool posts_held(struct turn *t, const struct regime *r, const char *case_id,
                const char *const *posts, const char *person, int64_t time);

/* A post that the person holds there, a standing one for whichever, and whose holders take no step
 * in cases of this type (`bars`); NULL: none. */
const struct organ *posts_barring(struct turn *t, const struct regime *r, const char *case_id,
                                  const char *type, const char *person, int64_t time);

/* Who does, each once, in the order of the pack's organs. How many; At most `most`, for which out
 * has room.
 */
unsigned posts_holders(struct turn *t, const struct regime *r, const char *case_id,
                       const Ducha__Field *of, const char *const *posts, int64_t time,
                       const char **out, unsigned most);
/* 李、王; of many those that are shown; nobody. */
const char *posts_holders_text(struct turn *t, const struct regime *r, const char *case_id,
                               const Ducha__Field *of, const char *const *posts, int64_t time,
                               bool zh);

/* Of a step that all of them take (persons: all) those who have not and are not barred from it, in
 * the same order. kept: who has; NULL: nobody. */
unsigned posts_missing(struct turn *t, const struct regime *r, const char *case_id,
                       const struct rule *rule, const Ducha__StepKept *kept, int64_t time,
                       const char **out, unsigned most);
/* 李、王, of this case as it is; of many those that are shown. "": it is no such step, or all have.
 * but: a name that is left out; may be "". */
const char *posts_missing_text(struct turn *t, const struct regime *r, const char *case_id,
                               const struct rule *rule, int64_t time, const char *but, bool zh);

struct step;
/* Whom a step takes a post from must hold it, whom it gives one has room for it, and a name that is
 * too long never acts: what is wrong; NULL: nothing. case_id: the step's, or of a new case the one
 * above. */
const char *posts_refused(const struct step *s, const char *case_id, const char **en);

/* What a step does to posts: those that its module gives (told->post), that its form takes and
 * gives, and that end with it. Part of casefile_take(). */
void posts_keep(struct turn *t, const struct regime *r, const struct rule *rule,
                const char *case_id, const Ducha__Taken *told);
