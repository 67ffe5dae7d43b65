#include "command/identity/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "base/lang.h"
#include "base/text.h"
#include "command/office/office.h"

#define CTRL_C 0x03

/* ---- memory ---- */

static bool no_core(void)
{
    struct rlimit none;
    if (getrlimit(RLIMIT_CORE, &none) != 0)
        return false;
    none.rlim_cur = 0;
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0) == 0;
}

void *secret_open(struct call *c, size_t size)
{
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory != MAP_FAILED && no_core() && mlock(memory, size) == 0 &&
        madvise(memory, size, MADV_DONTDUMP) == 0 && madvise(memory, size, MADV_WIPEONFORK) == 0)
        return memory;
    call_fail(
        c, ERR_FORBIDDEN,
        tr("Allow a little locked memory: `ulimit -l 64`", "请允许锁定少量内存：`ulimit -l 64`"),
        tr("memory cannot be kept from the disk: %s", "无法防止内存被写入磁盘：%s"),
        strerror(errno));
    if (memory != MAP_FAILED)
        munmap(memory, size);
    return NULL;
}

void secret_close(void *memory, size_t size)
{
    if (!memory)
        return;
    explicit_bzero(memory, size);
    munmap(memory, size);
    prctl(PR_SET_DUMPABLE, 1);
}

/* ---- in ---- */

/* While it is typed nothing is shown, and Ctrl-C is a character like others: a process that died
 * here would leave a terminal that shows nothing any more. */
static bool hide(struct termios *before)
{
    struct termios t;
    if (tcgetattr(STDIN_FILENO, before) != 0)
        return false;
    t = *before;
    t.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ISIG);
    return tcsetattr(STDIN_FILENO, TCSAFLUSH, &t) == 0;
}

/* One byte more than fits shows that there is more. */
static bool read_all(char *to, size_t max, size_t *size)
{
    char more = 0;
    ssize_t n = 1;
    *size = 0;
    while (n > 0 || (n < 0 && errno == EINTR)) {
        n = *size < max ? read(STDIN_FILENO, to + *size, max - *size)
                        : read(STDIN_FILENO, &more, 1);
        if (n > 0 && *size == max) {
            explicit_bzero(&more, 1);
            return false;
        }
        *size += n > 0 ? (size_t)n : 0;
    }
    return true;
}

static enum outcome too_long(struct call *c, size_t max)
{
    return call_fail(c, ERR_LIMIT, tr("Write less", "请精简"),
                     tr("the text has more than %zu bytes", "内容超过 %zu 字节"), max);
}

static enum outcome judge(struct call *c, char *to, size_t *size)
{
    if (memchr(to, CTRL_C, *size))
        return OUTCOME_INTERRUPTED;
    while (*size > 0 && strchr(" \t\r\n", to[*size - 1]))
        to[--*size] = '\0';
    if (*size == 0)
        return call_fail(c, ERR_USAGE,
                         tr("Type it, or give it on standard input", "请键入或由标准输入给出"),
                         tr("there is no text", "没有内容"));
    if (!text_is_utf8((struct bytes){to, *size}))
        return call_fail(
            c, ERR_MALFORMED, tr("Write it as UTF-8", "请使用 UTF-8 编码"),
            tr("the text is not UTF-8, or holds controls", "内容不是 UTF-8 编码或含有控制字符"));
    return OUTCOME_OK;
}

enum outcome secret_read(struct call *c, char *to, size_t max, size_t *size)
{
    struct termios before;
    bool terminal = isatty(STDIN_FILENO);
    if (terminal && !hide(&before))
        return call_fail(c, ERR_IO, NULL, tr("the terminal cannot be quietened", "无法关闭回显"));
    bool fits = read_all(to, max, size);
    if (terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); /* what was not read is thrown away */
    return fits ? judge(c, to, size) : too_long(c, max);
}

/* ---- out ---- */

static bool write_all(const char *text, size_t size)
{
    while (size > 0) {
        ssize_t n = write(STDOUT_FILENO, text, size);
        if (n < 0 && errno != EINTR)
            return false;
        text += n > 0 ? n : 0;
        size -= n > 0 ? (size_t)n : 0;
    }
    return true;
}

/* C0, and C1 as UTF-8 writes it. */
static void tame(char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        unsigned char a = (unsigned char)text[i], b = i + 1 < size ? (unsigned char)text[i + 1] : 0;
        if (a == 0xc2 && b >= 0x80 && b <= 0x9f)
            text[i] = text[i + 1] = '?';
        else if (a == '\r' || (a != '\n' && text_control(a)))
            text[i] = '?';
    }
}

enum outcome secret_show(struct call *c, char *text, size_t size)
{
    if (!isatty(STDOUT_FILENO))
        return call_fail(c, ERR_FORBIDDEN,
                         tr("Read it at a terminal; it goes into no file and no pipe",
                            "请在终端上查看；不写入文件或管道"),
                         tr("standard output is no terminal", "标准输出不是终端"));
    tame(text, size);
    fflush(c->data);
    if (write_all(text, size) && write_all("\n", 1))
        return OUTCOME_OK;
    return call_fail(c, ERR_IO, NULL, tr("the terminal cannot be written to", "无法写入终端"));
}

/* ---- keys ---- */

static bool load(int fd, char *to, size_t max)
{
    size_t size = 0;
    ssize_t n = 1;
    while (size + 1 < max && (n > 0 || (n < 0 && errno == EINTR))) {
        n = read(fd, to + size, max - 1 - size);
        size += n > 0 ? (size_t)n : 0;
    }
    to[size] = '\0';
    return n == 0 && size > 0;
}

enum outcome secret_load(struct call *c, const char *path, char *to, size_t max)
{
    struct stat st;
    enum outcome outcome = OUTCOME_OK;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0 || fstat(fd, &st) != 0)
        outcome = call_fail(c, errno == ENOENT ? ERR_ABSENT : ERR_FORBIDDEN,
                            tr("Check the path and who may read it", "请检查路径和读取权限"),
                            tr("%s cannot be read: %s", "无法读取 %s：%s"), path, strerror(errno));
    else if (!S_ISREG(st.st_mode) || (st.st_mode & (S_IRWXG | S_IRWXO)))
        outcome = call_fail(c, ERR_FORBIDDEN, tr("`chmod 600` it", "请执行 `chmod 600`"),
                            tr("others may read the key %s", "密钥 %s 可被他人读取"), path);
    else if (!load(fd, to, max))
        outcome = call_fail(c, ERR_MALFORMED, NULL, tr("%s is no key", "%s 不是密钥"), path);
    if (fd >= 0)
        close(fd);
    return outcome;
}
