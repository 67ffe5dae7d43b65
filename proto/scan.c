#include "proto/scan.h"

static bool varint(struct bytes *b, uint64_t *out)
{
    const uint8_t *p = b->data;
    uint64_t value = 0;
    for (unsigned i = 0; i < 10 && i < b->size; i++) {
        if (i == 9 && p[i] > 1)
            return false;
        value |= (uint64_t)(p[i] & 0x7f) << (7 * i);
        if (p[i] & 0x80)
            continue;
        *out = value;
        *b = (struct bytes){p + i + 1, b->size - i - 1};
        return true;
    }
    return false;
}

static bool take(struct bytes *b, size_t size, struct bytes *out)
{
    if (size > b->size)
        return false;
    *out = (struct bytes){b->data, size};
    *b = (struct bytes){(const uint8_t *)b->data + size, b->size - size};
    return true;
}

static bool field_read(struct bytes *rest, struct field *f)
{
    uint64_t key, size;
    if (!varint(rest, &key) || key >> 3 == 0 || key >> 3 > 0x1fffffff)
        return false;
    *f = (struct field){.number = (uint32_t)(key >> 3), .type = (enum scan_type)(key & 7)};
    switch (f->type) {
    case SCAN_VARINT:
        return varint(rest, &f->value);
    case SCAN_FIXED64:
        if (!take(rest, 8, &f->bytes))
            return false;
        memcpy(&f->value, f->bytes.data, 8);
        return true;
    case SCAN_FIXED32:
        if (!take(rest, 4, &f->bytes))
            return false;
        memcpy(&f->value, f->bytes.data, 4);
        return true;
    case SCAN_BYTES:
        return varint(rest, &size) && size <= rest->size && take(rest, (size_t)size, &f->bytes);
    }
    return false; /* groups: nobody here writes them */
}

bool scan_next(struct scan *s, struct field *f)
{
    if (s->bad || s->rest.size == 0)
        return false;
    s->bad = !field_read(&s->rest, f);
    return !s->bad;
}

bool scan_nests(struct bytes message, const ProtobufCMessageDescriptor *d, unsigned max)
{
    struct scan s = {message, false};
    struct field f;
    if (max == 0)
        return false;
    while (scan_next(&s, &f)) {
        const ProtobufCFieldDescriptor *fd = protobuf_c_message_descriptor_get_field(d, f.number);
        if (fd && fd->type == PROTOBUF_C_TYPE_MESSAGE && f.type == SCAN_BYTES &&
            !scan_nests(f.bytes, fd->descriptor, max - 1))
            return false;
    }
    return !s.bad;
}

/* The length of the character that starts at p, 0 when it is not valid. Overlong forms,
 * surrogates and what lies past U+10FFFF are not. */
static size_t character(const uint8_t *p, size_t left)
{
    static const struct {
        uint8_t mask, lead;
        size_t size;
        uint32_t least;
    } forms[] = {{0xe0, 0xc0, 2, 0x80}, {0xf0, 0xe0, 3, 0x800}, {0xf8, 0xf0, 4, 0x10000}};

    if (p[0] < 0x80)
        return p[0] != 0;
    for (unsigned i = 0; i < 3; i++) {
        if ((p[0] & forms[i].mask) != forms[i].lead)
            continue;
        if (left < forms[i].size)
            return 0;
        uint32_t c = p[0] & (uint8_t)~forms[i].mask;
        for (size_t k = 1; k < forms[i].size; k++) {
            if ((p[k] & 0xc0) != 0x80)
                return 0;
            c = c << 6 | (p[k] & 0x3f);
        }
        bool good = c >= forms[i].least && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff);
        return good ? forms[i].size : 0;
    }
    return 0;
}

/* Eight bytes, all of them ASCII and none of them NUL: most of what is said here. */
static bool plain(const uint8_t *p)
{
    const uint64_t low = 0x0101010101010101u, high = 0x8080808080808080u;
    uint64_t word;
    memcpy(&word, p, sizeof(word));
    return ((word | (word - low)) & high) == 0;
}

bool text_valid(struct bytes text)
{
    const uint8_t *p = text.data;
    for (size_t i = 0; i < text.size;) {
        bool word = text.size - i >= sizeof(uint64_t) && plain(p + i);
        size_t n = word ? sizeof(uint64_t) : character(p + i, text.size - i);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}
