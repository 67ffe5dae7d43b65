/* named.h - who and which case a form or a case names: the certificate must be one's own, the case
 * of the same subject, the person who acts the one that was named. */
#pragma once

#include "modules/kit/gate.h"

/* A field with `own` names a case that is not of the person who asks, or one with `same` a case
 * that is about another than this one. A value that is no such case was refused by
 * form_check_fields(). True: b says which. */
bool named_unfit(const struct step *s, const char *scope, struct both *b);
/* The step is for the person whom a fact names, and somebody else asks. Nobody named: nobody may.
 */
bool named_other(const struct step *s, const char *scope, struct both *b);
