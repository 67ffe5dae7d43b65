#include "story/memory.h"

#include "base/lang.h"
#include "story/memhost.h"

static void say(void *self, const struct message *m)
{
    memhost_say(self, m);
}

static void pass(void *self, int64_t to)
{
    memhost_advance(self, to);
}

static uint64_t head(void *self)
{
    return memhost_head(self);
}

static const struct message *entry(void *self, uint64_t position)
{
    return memhost_entry(self, position);
}

static const char *check(void *self)
{
    return memhost_replays(self)
               ? NULL
               : tr("a replay of the log gives another state", "重放日志得到的状态不同");
}

static void close_office(void *self)
{
    memhost_close(self);
}

struct story_office story_memory(const struct module *const *modules, int64_t now)
{
    return (struct story_office){.self = memhost_open(modules, now),
                                 .say = say,
                                 .pass = pass,
                                 .head = head,
                                 .entry = entry,
                                 .check = check,
                                 .close = close_office};
}
