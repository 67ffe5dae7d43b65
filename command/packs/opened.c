#include "command/packs/packs.h"

#include "base/lang.h"
#include "command/call/output.h"
#include "command/office/office.h"

static void read_pack(struct opened *o)
{
    regime_init(&o->regime, o->files.file, o->files.count, &o->faults);
    o->read = true;
}

enum outcome pack_open(struct opened *o, struct call *c, const char *word)
{
    *o = (struct opened){0};
    enum outcome outcome = pack_files_load(&o->files, c, word);
    if (outcome == OUTCOME_OK)
        read_pack(o);
    return outcome;
}

enum outcome pack_open_beside(struct opened *o, struct call *c, const char *home, const char *word)
{
    *o = (struct opened){0};
    enum outcome outcome = pack_files_beside(&o->files, c, home, word);
    if (outcome == OUTCOME_OK)
        read_pack(o);
    return outcome;
}

void pack_close(struct opened *o)
{
    if (o->read)
        regime_clear(&o->regime);
    faults_clear(&o->faults);
    pack_files_clear(&o->files);
}

/* ---- faults ---- */

static void faults_json(const struct faults *faults, const struct call *c)
{
    static const struct column columns[] = {
        {"file", "file", "文件", COLUMN_TEXT},     {"line", "line", "行", COLUMN_NUMBER},
        {"column", "column", "列", COLUMN_NUMBER}, {"fault", "fault", "问题", COLUMN_TEXT},
        {"remedy", "remedy", "改法", COLUMN_TEXT}, {0},
    };
    struct listing l;
    listing_init(&l, columns);
    for (unsigned i = 0; i < faults->kept; i++) {
        const struct fault *f = faults_get(faults, i);
        listing_row(&l);
        listing_set(&l, 0, "%s", f->file);
        listing_set(&l, 1, "%u", f->line);
        listing_set(&l, 2, "%u", f->column);
        listing_set(&l, 3, "%s", f->text);
        if (f->remedy[0])
            listing_set(&l, 4, "%s", f->remedy);
    }
    listing_print(&l, c, "faults");
    listing_clear(&l);
}

/* One line each, as compilers do, so that an editor finds the place. */
static void faults_lines(const struct faults *faults, FILE *to)
{
    char text[1200];
    for (unsigned i = 0; i < faults->kept; i++) {
        fault_print(faults_get(faults, i), text, sizeof(text));
        fprintf(to, "%s\n", text);
    }
}

static enum outcome say_faults(const struct call *c, const struct opened *o)
{
    if (o->faults.count > o->faults.kept)
        say(c, tr("%s: %u faults; the first %u are named.", "%s：共 %u 处问题，列出前 %u 处。"),
            o->files.folder, o->faults.count, o->faults.kept);
    else
        say(c, tr("%s: %s.", "%s：共 %s 处问题。"), o->files.folder,
            PLURAL(o->faults.count, "fault", "faults"));
    return OUTCOME_FINDINGS;
}

enum outcome pack_faults(struct call *c, const struct opened *o)
{
    if (call_has(c, "json") || call_has(c, "jsonl"))
        faults_json(&o->faults, c);
    else
        faults_lines(&o->faults, c->data);
    return o->faults.count ? say_faults(c, o) : OUTCOME_OK;
}

enum outcome pack_no_use(struct call *c, const struct opened *o)
{
    faults_lines(&o->faults, c->talk);
    return say_faults(c, o);
}
