/* proto.c - protobuf's wire format: a key (number and type) before each field. */
#include "tools/dossier/dossier.h"

static bool varint(struct view *rest, uint64_t *out)
{
    *out = 0;
    for (unsigned shift = 0; shift < 64 && rest->size > 0; shift += 7) {
        uint8_t byte = *rest->data;
        rest->data++;
        rest->size--;
        *out |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return true;
    }
    return false;
}

static bool skip(struct view *rest, uint64_t size)
{
    if (size > rest->size)
        return false;
    rest->data += size;
    rest->size -= (size_t)size;
    return true;
}

bool field_next(struct view *rest, struct field *out, bool *bad)
{
    uint64_t key, size = 0;
    if (rest->size == 0 || *bad)
        return false;
    *out = (struct field){0};
    bool good = varint(rest, &key) && key >> 3 > 0 && key >> 3 < (1u << 29);
    out->number = (uint32_t)(key >> 3);
    if (good && (key & 7) == 0) {
        good = varint(rest, &out->varint);
    } else if (good && (key & 7) == 2) {
        good = varint(rest, &size);
        out->bytes = (struct view){rest->data, (size_t)size};
        good = good && skip(rest, size);
    } else {
        good = good && ((key & 7) == 1 ? skip(rest, 8) : (key & 7) == 5 && skip(rest, 4));
    }
    *bad = !good;
    return good;
}
