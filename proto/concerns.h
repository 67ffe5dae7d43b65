/* concerns.h - the further cases that an entry tells of, beside its envelope's own: those of a
 * batch, and the case that a new one belongs to. The bus files the entry under them too. */
#pragma once

#include "base/bytes.h"

/* The number of the body's field that names them, once or repeated; 0: this kind names none. */
uint32_t concerns_field(struct bytes kind);
