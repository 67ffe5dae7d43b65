/* json_peer.c - proto/json.c on a pipe, for test_json.py: a line in, a line out.
 *
 *     kinds                      every kind that carries a message, one a line: KIND NAME
 *     print KIND HEX             {"...": ...} of that encoding
 *     read KIND JSON             the encoding, as hex; or `fault ...` */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "proto/json.h"
#include "proto/kinds.h"

static size_t from_hex(const char *hex, uint8_t *out)
{
    size_t n = 0;
    unsigned value;
    for (; sscanf(hex, "%2x", &value) == 1; hex += 2)
        out[n++] = (uint8_t)value;
    return n;
}

static void print_hex(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *bytes = mem_alloc(size + 1);
    protobuf_c_message_pack(m, bytes);
    for (size_t i = 0; i < size; i++)
        printf("%02x", bytes[i]);
    putchar('\n');
    free(bytes);
}

static void answer_print(struct arena *a, const ProtobufCMessageDescriptor *d, const char *hex)
{
    uint8_t *bytes = mem_alloc(strlen(hex) / 2 + 1);
    ProtobufCMessage *m = protobuf_c_message_unpack(d, NULL, from_hex(hex, bytes), bytes);
    puts(m ? json_print(a, m, JSON_ONE_LINE) : "fault");
    if (m)
        protobuf_c_message_free_unpacked(m, NULL);
    free(bytes);
}

static void answer_read(struct arena *a, const ProtobufCMessageDescriptor *d, const char *text)
{
    struct fault fault = {0};
    ProtobufCMessage *m = json_read(a, d, bytes_of(text), &fault);
    if (m)
        print_hex(m);
    else
        printf("fault %s\n", fault.text);
}

static void answer(char *line)
{
    struct arena a = {0};
    char *word = strsep(&line, " "), *kind = strsep(&line, " ");
    const ProtobufCMessageDescriptor *d = kind ? kind_body(kind) : NULL;
    if (strcmp(word, "kinds") == 0)
        for (const struct kind *k = kinds; k->name; k++)
            printf("%s %s\n", k->name, k->body->name);
    else if (d && strcmp(word, "print") == 0)
        answer_print(&a, d, line ? line : "");
    else if (d && strcmp(word, "read") == 0)
        answer_read(&a, d, line ? line : "");
    else
        puts("fault no such word or kind");
    arena_free(&a);
}

int main(void)
{
    char *line = NULL;
    size_t room = 0;
    for (ssize_t n; (n = getline(&line, &room, stdin)) > 0;) {
        line[strcspn(line, "\n")] = '\0';
        answer(line);
        fflush(stdout);
    }
    free(line);
    return 0;
}
