/* main.c - words in, outcome out; the one place that prints why a command failed. */
#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/help.h"

/* Widths and wrapping need UTF-8; a C locale would show every Han character as unknown. */
static void locale_begin(void)
{
    if (!setlocale(LC_CTYPE, "") || MB_CUR_MAX < 4)
        setlocale(LC_CTYPE, "C.UTF-8");
    lang_from_locale();
}

/* Before parsing, so that its own complaints are in this language too. */
static void lang_asked(int count, char *const *words)
{
    for (int i = 0; i < count; i++) {
        const char *value = NULL;
        if (strncmp(words[i], "--lang=", 7) == 0)
            value = words[i] + 7;
        else if (strcmp(words[i], "--lang") == 0 && i + 1 < count)
            value = words[i + 1];
        if (value && (strcmp(value, "zh") == 0 || strcmp(value, "en") == 0))
            lang_set(strcmp(value, "zh") == 0 ? LANG_ZH : LANG_EN);
    }
}

static enum outcome perform(struct call *c)
{
    if (c->help && c->command)
        help_command(c->data, c->command);
    else if (c->help && c->group)
        help_group(c->data, c->group);
    else if (c->help)
        help_all(c->data);
    else if (c->command)
        return c->command->run(c);
    else if (c->group)
        help_group(c->talk, c->group);
    else
        help_all(c->talk);
    return c->help ? OUTCOME_OK : OUTCOME_USAGE;
}

/* Data that did not arrive are a failure, also when only the last write says so. */
static enum outcome data_close(struct call *c, enum outcome outcome)
{
    if (fflush(c->data) == 0 && !ferror(c->data))
        return outcome;
    fault_set(&c->fault, ERR_IO, tr("Make room, or write elsewhere", "请腾出空间，或换个输出位置"),
              tr("standard output cannot be written: %s", "无法写入标准输出：%s"), strerror(errno));
    return outcome == OUTCOME_OK ? OUTCOME_FAILED : outcome;
}

int main(int count, char **words)
{
    static char version[] = "version";
    if (count == 2 && strcmp(words[1], "--version") == 0)
        words[1] = version; /* what people try first */
    struct call c = {.data = stdout, .talk = stderr};
    enum outcome outcome;
    locale_begin();
    lang_asked(count - 1, words + 1);
    if (call_parse(&c, count - 1, words + 1))
        outcome = data_close(&c, perform(&c));
    else
        outcome = outcome_of(c.fault.err);
    if (c.fault.err != OK)
        call_complain(&c, outcome);
    call_clear(&c);
    return (int)outcome;
}
