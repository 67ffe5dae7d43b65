#include "proto/concerns.h"

#define TAKEN_PARENT 4u
#define BATCH_CASES 5u

static bool ends_in(struct bytes text, struct bytes end)
{
    return text.size > end.size &&
           memcmp((const char *)text.data + text.size - end.size, end.data, end.size) == 0;
}

uint32_t concerns_field(struct bytes kind)
{
    if (ends_in(kind, bytes_of(".taken")))
        return TAKEN_PARENT;
    return bytes_equal(kind, bytes_of("batch.closed")) ? BATCH_CASES : 0;
}
