/* publish.c - says each line of its input once, whatever happens meanwhile.
 *
 *   publish ENDPOINT NAME KIND < lines
 *
 * Line n is message n of NAME. The office remembers how many it has on disk, so after a crash the
 * same command with the same input goes on where it stopped. */
#include <ducha.h>
#include <stdio.h>
#include <string.h>

#define LINE_MAX_BYTES 4096

/* Waits for one event; 0 when the office said no for good. */
static int listen_once(struct ducha *d, struct ducha_event *ev, int timeout_ms)
{
    if (ducha_next(d, ev, timeout_ms) == DUCHA_OK && ev->type == DUCHA_ERROR) {
        fprintf(stderr, "publish: %s (%s)\n", ducha_why(d), ducha_code(d));
        return 0;
    }
    return 1;
}

/* Skips what an earlier run has said. */
static void skip(uint64_t lines)
{
    char line[LINE_MAX_BYTES];
    while (lines > 0 && fgets(line, sizeof(line), stdin))
        lines--;
}

int main(int argc, char **argv)
{
    char line[LINE_MAX_BYTES];
    struct ducha_event ev = {.type = DUCHA_LOOKED};
    if (argc != 4) {
        fputs("usage: publish ENDPOINT NAME KIND < lines\n", stderr);
        return 2;
    }
    struct ducha_options o = {.endpoint = argv[1], .name = argv[2]};
    struct ducha *d = ducha_open(&o);
    if (!d)
        return 2;
    while (ev.type != DUCHA_WELCOME)
        if (!listen_once(d, &ev, 1000))
            return 1;
    skip(ev.recorded);

    while (fgets(line, sizeof(line), stdin)) {
        struct ducha_message m = {
            .kind = argv[3], .body = line, .body_size = strcspn(line, "\r\n")};
        int r;
        while ((r = ducha_publish(d, &m, NULL)) == DUCHA_FULL) /* until receipts make room */
            if (!listen_once(d, &ev, 1000))
                return 1;
        if (r != DUCHA_OK) {
            fprintf(stderr, "publish: %s\n", ducha_why(d));
            return 1;
        }
    }
    while (ducha_unrecorded(d) > 0) /* what is not recorded could still be lost */
        if (!listen_once(d, &ev, 1000))
            return 1;
    ducha_close(d);
    return 0;
}
