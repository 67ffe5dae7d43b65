#include "command/fold/calendars.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command/fold/record.h"
#include "command/office/office.h"

#define YEAR_FIRST 1990u
#define YEAR_LAST 2100u

static bool add_year(struct calendars *out, const char *folder, unsigned year, struct call *c)
{
    char path[PATH_SIZE + 16];
    struct fault absent = {0};
    struct faults faults = {0};
    size_t size;
    snprintf(path, sizeof(path), "%s/%u.yaml", folder, year);
    char *text = file_load(path, YAML_SIZE_MAX, &size, &absent);
    if (!text) {
        if (absent.err != ERR_ABSENT)
            c->fault = absent;
        return false;
    }
    calendar_add(&out->calendar, path, (struct bytes){text, size}, &faults);
    if (faults.count)
        c->fault = *faults_get(&faults, 0);
    faults_clear(&faults);
    free(text);
    return true;
}

bool calendars_load(struct calendars *out, struct call *c)
{
    char share[PATH_SIZE];
    bool own = share_folder("regimes/calendar", share);
    *out = (struct calendars){0};
    out->calendar.arena = &out->arena;
    for (unsigned year = YEAR_FIRST; year <= YEAR_LAST && c->fault.err == OK; year++)
        if (!add_year(out, OFFICE_CALENDAR, year, c) && own && c->fault.err == OK)
            (void)add_year(out, share, year, c);
    return c->fault.err == OK;
}

bool calendars_amend(struct calendars *k, struct call *c)
{
    if (access(CONFIG_FILE, F_OK) != 0 || access(OFFICE_STORE, F_OK) != 0)
        return true;
    struct record *r = mem_alloc(sizeof(*r));
    struct faults faults = {0};
    enum outcome outcome = record_open_case(r, c, "", FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome))
        ;
    for (const struct amended_year *y = r->amended; y; y = y->next)
        (void)calendar_amend(&k->calendar, "calendar", bytes_of(y->text), &faults);
    faults_clear(&faults);
    record_close(r);
    free(r);
    return outcome == OUTCOME_OK;
}

void calendars_clear(struct calendars *c)
{
    arena_free(&c->arena);
    *c = (struct calendars){0};
}
