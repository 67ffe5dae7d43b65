/* adopted.h - a pack as somebody names it: a folder, or what this office adopted. */
#pragma once

#include "command/fold/caseview.h"
#include "command/packs/packs.h"

struct named_pack {
    struct opened opened;
    struct caseview *view;       /* of the log; NULL: it was not read */
    const struct regime *regime; /* NULL: there is none that may be used, and the fault is set */
};

/* NAME@2: that version as it was adopted here. Another word as pack_open() takes it; where there is
 * no such folder, and the word has no `/`, the version of that name adopted last. named_close() in
 * any case. */
enum outcome named_open(struct named_pack *p, struct call *c, const char *word);
void named_close(struct named_pack *p);

/* NAME@2, and no folder's path. */
bool names_version(const char *word);
