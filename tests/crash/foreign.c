/* foreign.c - a module built against another version's contract. */
#include "modules/module.h"

static const struct reaction reactions[] = {{0}};

extern const struct module module_plugin;
__attribute__((visibility("default"))) const struct module module_plugin = {
    .abi = MODULE_ABI + 1,
    .size = sizeof(struct module),
    .name = "foreign",
    .reactions = reactions,
};
