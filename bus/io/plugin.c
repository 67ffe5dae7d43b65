#include "bus/io/plugin.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/host.h"

bool program_folder(const char *below, char *out, unsigned size)
{
    char self[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
    if (n <= 0)
        return false;
    self[n] = '\0';
    for (unsigned up = 0; up < 2; up++) { /* bin/ducha -> the folder above bin */
        char *slash = strrchr(self, '/');
        if (!slash)
            return false;
        *slash = '\0';
    }
    int need = snprintf(out, size, "%s/%s", self, below);
    return need > 0 && (unsigned)need < size;
}

static enum err found(struct plugin *p, const char *path, struct fault *f)
{
    p->module = dlsym(p->handle, "module_plugin");
    const char *wrong = p->module ? host_accepts(p->module) : "it has no module_plugin in it";
    if (!wrong)
        return OK;
    enum err e = p->module && p->module->abi != MODULE_ABI ? ERR_VERSION : ERR_MALFORMED;
    p->module = NULL;
    return fault_set(f, e,
                     tr("build it with this version's modules/module.h",
                        "请用本版本的 modules/module.h 重新编译"),
                     tr("%s is not a module that can run here: %s", "%s 不能在此运行：%s"), path,
                     wrong);
}

enum err plugin_open(struct plugin *out, const char *name, const char *path, struct fault *f)
{
    char folder[PATH_MAX], own[PATH_MAX + 80];
    *out = (struct plugin){0};
    if (!path) {
        if (!program_folder("lib/ducha", folder, sizeof(folder)))
            return fault_set(f, ERR_IO, NULL,
                             tr("the program's folder is unknown", "程序目录不明"));
        snprintf(own, sizeof(own), "%s/%s.so", folder, name);
        path = own;
    }
    out->handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!out->handle)
        return fault_set(f, ERR_ABSENT,
                         tr("see `file:` of the module in office.yaml, or leave the module out",
                            "请检查 office.yaml 中该模块的 `file:`，或去掉该模块"),
                         tr("the module cannot be opened: %s", "无法打开模块：%s"), dlerror());
    enum err e = found(out, path, f);
    if (e == OK && strcmp(out->module->name, name) != 0)
        e = fault_set(
            f, ERR_CONFLICT,
            tr("use the module's own name in office.yaml", "请在 office.yaml 中使用模块自身的名称"),
            tr("%s holds the module `%s`, not `%s`", "%s 中的模块是 `%s`，不是 `%s`"), path,
            out->module->name, name);
    if (e != OK)
        plugin_close(out);
    return e;
}

void plugin_close(struct plugin *p)
{
    if (p->handle)
        dlclose(p->handle);
    *p = (struct plugin){0};
}
