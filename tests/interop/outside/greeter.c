/* greeter.c - a module of somebody else's with a message of its own, read by the kit. */
#include "modules/kit/body.h"
#include "proto/greeting.pb-c.h"

static enum err on_greet(struct turn *t, const struct message *m)
{
    Outside__Greeting *greeting = body_read(t, m->body, &outside__greeting__descriptor);
    if (!greeting || !greeting->to)
        return body_bad(t);
    turn_emit(t, "greeter.greeted", NULL, bytes_of(greeting->to));
    return OK;
}

static const struct reaction reactions[] = {
    {"greeter.greet", on_greet, ASKED},
    {0},
};
MODULE(greeter, reactions, NULL);
