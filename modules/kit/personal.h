/* personal.h - does a text hold the number of a private person: a mobile telephone, an identity
 * card, a vehicle's plate?
 *
 * Telephones of an office (010-66660000) are no secret and pass. Full-width digits count as digits,
 * and 138-0013-8000 as what it is. A number inside a longer one, or behind a letter as reception
 * numbers have it, is none. */
#pragma once

#include <stdbool.h>
#include <stddef.h>

enum personal_kind { PERSONAL_MOBILE, PERSONAL_IDENTITY, PERSONAL_PLATE };

struct personal {
    enum personal_kind kind;
    size_t at, size; /* bytes of the text */
};

/* The first that begins at `from` or behind it; false: there is none. */
bool personal_next(const char *text, size_t from, struct personal *found);

/* A telephone or identity number. A plate is not looked for: who complains of a lorry may say
 * which. */
bool looks_personal(const char *text);
