#include "command/call/whole.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"

static enum outcome write_failed(struct call *c, const char *path)
{
    return call_fail(c, errno == EEXIST ? ERR_CONFLICT : ERR_IO,
                     tr("Choose another name, or make room", "请换用其他文件名，或腾出空间"),
                     tr("%s cannot be written: %s", "无法写入 %s：%s"), path, strerror(errno));
}

enum outcome whole_file(struct call *c, const char *path, whole_write *write, void *self)
{
    char part[PATH_MAX + 8];
    if (strcmp(path, "-") == 0)
        return write(self, c->data);
    snprintf(part, sizeof(part), "%s.part", path);
    if (access(path, F_OK) == 0) {
        errno = EEXIST;
        return write_failed(c, path);
    }
    FILE *to = fopen(part, "we");
    if (!to)
        return write_failed(c, part);
    enum outcome outcome = write(self, to);
    bool written = !ferror(to) && fflush(to) == 0 && fsync(fileno(to)) == 0;
    if (fclose(to) != 0 || !written)
        outcome = outcome == OUTCOME_OK ? write_failed(c, part) : outcome;
    if (outcome == OUTCOME_OK && rename(part, path) != 0)
        outcome = write_failed(c, path);
    if (outcome != OUTCOME_OK)
        unlink(part);
    return outcome;
}
