/* holders.h - the named persons who keep the shares of who reported. For identity.c alone.
 *
 * Row: holder NUL name   Holder. One that was dismissed has no row: the log remembers. */
#pragma once

#include "modules/kit/migrate.h"
#include "modules/kit/step.h"
#include "proto/identity.pb-c.h"

#define HOLDERS_MAX 16u

/* NULL: nobody of that name is one now. */
const Ducha__Holder *holder_of(struct turn *t, const char *name);
/* All of them, by name. */
size_t holders_list(struct turn *t, Ducha__Holder *out[HOLDERS_MAX]);

bool holder_key_good(const char *suite, ProtobufCBinaryData key);
/* The same person, unit, suite and key. */
bool holder_same(const Ducha__Holder *a, const Ducha__Holder *b);

enum err on_holder_appoint(struct turn *t, const struct message *m);
enum err on_holder_dismiss(struct turn *t, const struct message *m);
enum err on_holder_list(struct turn *t, const struct message *m);
