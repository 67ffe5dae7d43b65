/* ask.c - says one message and prints what is answered to it.
 *
 *   ask ENDPOINT NAME KIND CASE TEXT
 *
 * The message has a random id instead of a number, so nothing is kept between two runs. Modules
 * answer by entries whose cause is ours; we read from the log's end on until the first of them. */
#include <ducha.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define PATIENCE_MS 5000

/* The next event of a type, or of an entry caused by `cause`; 0: none in time, or refused. */
static int await(struct ducha *d, enum ducha_event_type type, uint64_t cause,
                 struct ducha_event *ev)
{
    while (ducha_next(d, ev, PATIENCE_MS) == DUCHA_OK) {
        if (ev->type == DUCHA_ERROR)
            break;
        if (ev->type == type && (type != DUCHA_ENTRY || ev->cause == cause))
            return 1;
    }
    fprintf(stderr, "ask: %s\n", ev->type == DUCHA_ERROR ? ducha_why(d) : "no answer in time");
    return 0;
}

int main(int argc, char **argv)
{
    uint8_t id[16] = {0}; /* zeros: a random one is made */
    struct ducha_event ev = {.type = DUCHA_LOOKED};
    if (argc != 6) {
        fputs("usage: ask ENDPOINT NAME KIND CASE TEXT\n", stderr);
        return 2;
    }
    struct ducha_options o = {.endpoint = argv[1], .name = argv[2]};
    struct ducha *d = ducha_open(&o);
    if (!d || !await(d, DUCHA_WELCOME, 0, &ev))
        return 2;
    struct ducha_follow follow = {.from = ev.head + 1, .case_id = argv[4]};
    struct ducha_message m = {
        .kind = argv[3], .case_id = argv[4], .body = argv[5], .body_size = strlen(argv[5])};
    if (ducha_ask(d, &m, id) != DUCHA_OK) {
        fprintf(stderr, "ask: %s\n", ducha_why(d));
        return 1;
    }
    if (!await(d, DUCHA_RECEIPT, 0, &ev))
        return 1;
    uint64_t asked = ev.position;
    printf("recorded at %" PRIu64 "\n", asked);

    ducha_follow(d, &follow); /* from before the message: the answer cannot be missed */
    if (!await(d, DUCHA_ENTRY, asked, &ev))
        return 1;
    printf("%s by %s: %.*s\n", ev.kind, ev.from, (int)ev.body_size, (const char *)ev.body);
    ducha_close(d);
    return 0;
}
