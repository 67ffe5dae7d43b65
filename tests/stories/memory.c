/* memory.c - an office in memory behind struct driver. */
#include <stdio.h>
#include <stdlib.h>

#include "tests/lib/memhost.h"
#include "tests/stories/driver.h"

extern const struct module module_planning, module_inspection, module_reporting, module_referral,
    module_rectification, module_disclosure, module_archive, module_identity, module_law,
    module_example;

static const struct module *const built_in[] = {&module_law,
                                                &module_planning,
                                                &module_inspection,
                                                &module_reporting,
                                                &module_referral,
                                                &module_rectification,
                                                &module_disclosure,
                                                &module_archive,
                                                &module_identity,
                                                &module_example,
                                                NULL};

const struct module *story_module(const char *name)
{
    for (unsigned i = 0; built_in[i]; i++)
        if (strcmp(built_in[i]->name, name) == 0)
            return built_in[i];
    fprintf(stderr, "there is no module %s\n", name);
    abort();
}

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
    return memhost_replays(self) ? NULL : "a replay of the log gives another state";
}

static void close_office(void *self)
{
    memhost_close(self);
}

struct driver driver_memory(const char *const *modules, int64_t now)
{
    const struct module *list[STORY_MODULES_MAX + 1] = {0};
    for (unsigned i = 0; modules[i]; i++) {
        assert(i < STORY_MODULES_MAX);
        list[i] = story_module(modules[i]);
    }
    return (struct driver){.self = memhost_open(list, now),
                           .say = say,
                           .pass = pass,
                           .head = head,
                           .entry = entry,
                           .check = check,
                           .close = close_office};
}
