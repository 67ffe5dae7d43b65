/* example.c - the smallest complete module: a note is added to a case, if the regime allows it.
 *
 * Copy this folder and proto/example.proto, rename in three places (the file, the MODULE line, the
 * CMakeLists.txt), and write the pack's step: examples/regime/ is the one for this. */
#include "modules/kit/step.h"
#include "proto/example.pb-c.h"

static enum err on_note_add(struct turn *t, const struct message *m)
{
    Ducha__Note *note = body_read(t, m->body, &ducha__note__descriptor);
    if (!note)
        return body_bad(t);
    struct step step = step_enter(t, m, m->case_id, &note->base);
    if (!step.rule)
        return OK; /* refused, and the answer names the clause */

    Ducha__NoteAdded told = DUCHA__NOTE_ADDED__INIT;
    told.step = step.told;
    told.text = note->text;
    return step_done(&step, &told.base);
}

static const struct reaction reactions[] = {
    {"regime.adopted", packs_on_adopted, TOLD},
    {"calendar.amended", packs_on_amended, TOLD},
    {"note.add", on_note_add, ASKED},
    {0},
};
MODULE(example, reactions, packs_forget);
