/* agree.h - those who take a step together say the same. Used by step.c alone. */
#pragma once

#include "modules/kit/step.h"

/* Why not, where one of them said otherwise what casefile_agreed() names; NULL: they agree. What is
 * done several times (`times`) may be another thing each time. */
const char *agree_refused(const struct step *s, const char **en);
