/* plugin.h - opens a module's file and checks that this build can run it, before anything in it
 * is called. */
#pragma once

#include "base/fault.h"
#include "modules/module.h"

struct plugin {
    void *handle;
    const struct module *module;
};

/* path: a file; NULL: the module `name` that came with ducha, beside this program. */
MUST_USE enum err plugin_open(struct plugin *out, const char *name, const char *path,
                              struct fault *f);
void plugin_close(struct plugin *p);

/* Where this program's own files of a kind lie: `lib/ducha` or `share/ducha/regimes`, beside
 * the folder of the program. False: out is too short. */
bool program_folder(const char *below, char *out, unsigned size);
