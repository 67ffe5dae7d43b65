/* adopted.c - see adopted.h. */
#include "command/regime/adopted.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "command/office/office.h"

bool names_version(const char *word)
{
    return strchr(word, '@') && !strchr(word, '/');
}

static enum outcome not_adopted(struct call *c, const char *word)
{
    return call_fail(c, ERR_ABSENT,
                     tr("`ducha log cat --kind regime.adopted` lists what was adopted",
                        "用 `ducha log cat --kind regime.adopted` 查看已采用的规则包"),
                     tr("%s was not adopted here", "本单位没有采用 %s"), word);
}

static enum outcome open_adopted(struct named_pack *p, struct call *c, const char *word)
{
    p->view = mem_alloc(sizeof(*p->view));
    enum outcome outcome = caseview_open(p->view, c, "");
    if (outcome != OUTCOME_OK)
        return outcome;
    p->regime = packs_named(caseview_turn(p->view), word);
    return p->regime ? OUTCOME_OK : not_adopted(c, word);
}

enum outcome named_open(struct named_pack *p, struct call *c, const char *word)
{
    *p = (struct named_pack){0};
    if (names_version(word))
        return open_adopted(p, c, word);
    enum outcome outcome = pack_open(&p->opened, c, word);
    if (outcome == OUTCOME_OK && p->opened.faults.count)
        return pack_no_use(c, &p->opened);
    if (outcome == OUTCOME_OK)
        p->regime = &p->opened.regime;
    if (outcome != OUTCOME_ABSENT || strchr(word, '/') || access(CONFIG_FILE, F_OK) != 0)
        return outcome;
    struct fault no_folder = c->fault;
    c->fault = (struct fault){0};
    if (open_adopted(p, c, word) == OUTCOME_OK)
        return OUTCOME_OK;
    c->fault = no_folder;
    return outcome;
}

void named_close(struct named_pack *p)
{
    if (p->view)
        caseview_close(p->view);
    free(p->view);
    pack_close(&p->opened);
}
