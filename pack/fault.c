/* fault.c - what is wrong at a place of a pack. */
#include "pack/internal.h"

void place_fault(struct faults *f, struct place at, const char *remedy_en, const char *remedy_zh,
                 const char *en, const char *zh, ...)
{
    va_list args;
    va_start(args, zh);
    faults_vadd(f, ERR_MALFORMED, at.file, at.line, at.column, remedy_en, remedy_zh, en, zh, args);
    va_end(args);
}
