/* follow.c - reads the log from where it stopped last time; bodies are lines of text here.
 *
 *   follow ENDPOINT NAME FILE [COUNT]     ends after COUNT entries
 *
 * The effect here is a line appended to FILE, and the line begins with the position: what was done
 * and how far we are is one write. Where your effect is a row in a database, write the position
 * into another row in the same transaction. */
#include <ducha.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* The position of the last whole line; what was written of a broken one is cut off. */
static uint64_t place_of(FILE *f)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    uint64_t place = 0;
    long whole = 0;
    rewind(f);
    while ((n = getline(&line, &room, f)) > 0 && line[n - 1] == '\n') {
        place = strtoull(line, NULL, 10);
        whole = ftell(f);
    }
    free(line);
    if (ftruncate(fileno(f), whole) != 0)
        exit(2);
    return place;
}

int main(int argc, char **argv)
{
    struct ducha_event ev;
    if (argc < 4) {
        fputs("usage: follow ENDPOINT NAME FILE [COUNT]\n", stderr);
        return 2;
    }
    long left = argc > 4 ? atol(argv[4]) : -1;
    FILE *f = fopen(argv[3], "a+");
    struct ducha_options o = {.endpoint = argv[1], .name = argv[2]};
    struct ducha *d = f ? ducha_open(&o) : NULL;
    if (!d)
        return 2;
    struct ducha_follow follow = {.from = place_of(f) + 1};
    ducha_follow(d, &follow);

    while (left != 0) {
        if (ducha_next(d, &ev, -1) != DUCHA_OK)
            continue;
        if (ev.type == DUCHA_ERROR) {
            fprintf(stderr, "follow: %s (%s)\n", ducha_why(d), ducha_code(d));
            return 1;
        }
        if (ev.type != DUCHA_ENTRY)
            continue;
        fprintf(f, "%" PRIu64 "\t%s\t%s\t%.*s\n", ev.position, ev.kind, ev.from, (int)ev.body_size,
                (const char *)ev.body);
        fflush(f);
        fsync(fileno(f));
        if (left > 0)
            left--;
    }
    ducha_close(d);
    fclose(f);
    return 0;
}
