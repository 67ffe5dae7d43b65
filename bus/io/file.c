#include "bus/io/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/lang.h"
#include "base/mem.h"

static enum err errno_fault(struct fault *f, const char *path, const char *remedy_absent)
{
    int no = errno;
    enum err e = no == ENOENT                   ? ERR_ABSENT
                 : no == EACCES || no == EPERM  ? ERR_FORBIDDEN
                 : no == ENOSPC || no == EDQUOT ? ERR_FULL
                 : no == EEXIST                 ? ERR_CONFLICT
                                                : ERR_IO;
    const char *remedy =
        e == ERR_ABSENT ? remedy_absent
        : e == ERR_FORBIDDEN
            ? tr("Run it as the office's own user", "请以督察办数据的所有者身份运行")
        : e == ERR_FULL ? tr("Make room on the disk", "请腾出磁盘空间")
        : e == ERR_CONFLICT
            ? tr("Choose another name, or remove it first", "请换用其他名称，或先删除它")
            : tr("Look at the disk's health and the system's messages", "请检查磁盘状况和系统日志");
    return fault_set(f, e, remedy, "%s: %s", path, strerror(no));
}

static bool read_whole(int fd, char *out, size_t size)
{
    for (size_t done = 0; done < size;) {
        ssize_t n = read(fd, out + done, size - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += (size_t)n;
    }
    return true;
}

char *file_load(const char *path, size_t max, size_t *size, struct fault *f)
{
    struct stat st;
    char *text = NULL;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0 || fstat(fd, &st) != 0) {
        errno_fault(f, path, tr("Check the path", "请检查路径"));
    } else if (!S_ISREG(st.st_mode)) {
        fault_set(f, ERR_MALFORMED, tr("Name a plain file", "请指定普通文件"),
                  tr("%s is not a file", "%s 不是文件"), path);
    } else if ((uint64_t)st.st_size > max) {
        fault_set(f, ERR_LIMIT, tr("Make it smaller", "请减小文件"),
                  tr("%s has more than %zu bytes", "%s 超过 %zu 字节"), path, max);
    } else {
        *size = (size_t)st.st_size;
        text = mem_alloc(*size + 1);
        if (!read_whole(fd, text, *size)) {
            free(text);
            text = NULL;
            fault_set(f, ERR_IO, tr("Try again", "请重试"),
                      tr("%s changed while it was read, or the disk failed",
                         "读取 %s 时文件有变动，或磁盘出错"),
                      path);
        }
    }
    if (fd >= 0)
        close(fd);
    return text;
}

static bool write_whole(int fd, struct bytes text)
{
    const char *at = text.data;
    for (size_t left = text.size; left;) {
        ssize_t n = write(fd, at, left);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        at += n;
        left -= (size_t)n;
    }
    return fsync(fd) == 0;
}

/* A file's name is durable only when its folder is. */
static bool folder_sync(const char *path)
{
    char folder[PATH_SIZE];
    const char *slash = strrchr(path, '/');
    if (!slash)
        snprintf(folder, sizeof(folder), ".");
    else
        snprintf(folder, sizeof(folder), "%.*s/", (int)(slash - path), path);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool good = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    return good;
}

/* link() refuses a name that is taken, rename() replaces it: both in one step. */
static bool name_take(const char *beside, const char *path, bool fresh)
{
    if (!fresh)
        return rename(beside, path) == 0;
    return link(beside, path) == 0 && unlink(beside) == 0;
}

enum err file_save(const char *path, struct bytes text, unsigned mode, bool fresh, struct fault *f)
{
    char beside[PATH_SIZE + 16];
    enum err e = OK;
    snprintf(beside, sizeof(beside), "%s.new-%ld", path, (long)getpid());
    int fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0)
        return errno_fault(f, path, tr("Check the folder", "请检查目录"));
    /* The mode as given, whatever the umask: a public key is no use when nobody can read it. */
    if (fchmod(fd, mode) != 0 || !write_whole(fd, text) || !name_take(beside, path, fresh) ||
        !folder_sync(path)) {
        e = errno_fault(f, path, tr("Check the folder", "请检查目录"));
        unlink(beside);
    }
    close(fd);
    return e;
}
