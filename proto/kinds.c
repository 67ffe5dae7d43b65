/* kinds.c - one line for each kind. A module that adds messages adds its lines here. */
#include "proto/kinds.h"

#include <string.h>

#include "proto/archive.pb-c.h"
#include "proto/case.pb-c.h"
#include "proto/disclosure.pb-c.h"
#include "proto/envelope.pb-c.h"
#include "proto/example.pb-c.h"
#include "proto/identity.pb-c.h"
#include "proto/inspection.pb-c.h"
#include "proto/office.pb-c.h"
#include "proto/planning.pb-c.h"
#include "proto/rectification.pb-c.h"
#include "proto/reporting.pb-c.h"

/* Steps that the pack alone describes: the same kinds for every module. */
#define STEPS_OF(module)                                                                      \
    {module ".take", &ducha__take__descriptor}, {module ".taken", &ducha__taken__descriptor}, \
        {module ".overdue", &ducha__overdue__descriptor},                                     \
        {module ".late", &ducha__late__descriptor},                                           \
        {module ".reminded", &ducha__reminded__descriptor},                                   \
    {                                                                                         \
        module ".recount", &ducha__recount__descriptor                                        \
    }

const struct kind kinds[] = {
    /* the bus */
    {"step.refused", &ducha__refused__descriptor},
    {"deadline.set", &ducha__deadline_set__descriptor},
    {"deadline.clear", &ducha__deadline_clear__descriptor},
    {"deadline.reached", &ducha__deadline_reached__descriptor},
    {"clock.advance", &ducha__clock_advance__descriptor},
    {"turn.set-aside", &ducha__turn_set_aside__descriptor},
    {"turn.retry", &ducha__turn_decision__descriptor},
    {"turn.drop", &ducha__turn_decision__descriptor},
    {"turn.retried", &ducha__turn_decision__descriptor},
    {"turn.dropped", &ducha__turn_decision__descriptor},
    {"regime.adopt", &ducha__regime_pack__descriptor},
    {"regime.adopted", &ducha__regime_pack__descriptor},
    {"regime.migrate", &ducha__regime_migrate__descriptor},
    {"case.migrated", &ducha__migrated__descriptor},
    {"case.carried", &ducha__carried__descriptor},
    {"case.recounted", &ducha__recounted__descriptor},
    {"calendar.amend", &ducha__calendar_year__descriptor},
    {"calendar.amended", &ducha__calendar_year__descriptor},
    {"evidence.add", &ducha__evidence_file__descriptor},
    {"evidence.added", &ducha__evidence_file__descriptor},
    {"evidence.missing", &ducha__evidence_file__descriptor},
    {"epoch.opened", &ducha__epoch_opened__descriptor},
    {"office.received", &ducha__envelope__descriptor},
    STEPS_OF("planning"),
    STEPS_OF("inspection"),
    STEPS_OF("reporting"),
    STEPS_OF("referral"),
    STEPS_OF("rectification"),
    STEPS_OF("disclosure"),
    STEPS_OF("archive"),
    /* planning */
    {"planning.duty", &ducha__duty_begins__descriptor},
    {"coverage.show", &ducha__coverage_show__descriptor},
    {"coverage.shown", &ducha__coverage_shown__descriptor},
    /* inspection */
    {"complaint.import", &ducha__complaint__descriptor},
    {"complaint.recorded", &ducha__complaint_recorded__descriptor},
    {"complaint.repeated", &ducha__complaint_repeated__descriptor},
    {"complaint.link", &ducha__link__descriptor},
    {"complaint.linked", &ducha__linked__descriptor},
    {"batch.close", &ducha__batch_close__descriptor},
    {"batch.closed", &ducha__batch_closed__descriptor},
    {"complaint.hand-over", &ducha__hand_over__descriptor},
    {"complaint.handed-over", &ducha__handed_over__descriptor},
    /* reporting */
    {"statistics.show", &ducha__statistics_show__descriptor},
    {"statistics.shown", &ducha__statistics_shown__descriptor},
    {"findings.show", &ducha__findings_show__descriptor},
    {"findings.shown", &ducha__findings_shown__descriptor},
    /* rectification */
    {"complaint.sign", &ducha__sign__descriptor},
    {"complaint.signed", &ducha__signed__descriptor},
    {"complaint.answer", &ducha__answer__descriptor},
    {"complaint.answered", &ducha__answered__descriptor},
    {"complaint.verify", &ducha__check__descriptor},
    {"complaint.verified", &ducha__checked__descriptor},
    {"complaint.close", &ducha__check__descriptor},
    {"complaint.closed", &ducha__checked__descriptor},
    {"complaint.return", &ducha__back__descriptor},
    {"complaint.returned", &ducha__sent_back__descriptor},
    {"complaint.reopen", &ducha__back__descriptor},
    {"complaint.reopened", &ducha__sent_back__descriptor},
    {"complaint.overdue", &ducha__overdue__descriptor},
    {"ledger.late", &ducha__ledger_late__descriptor},
    {"ledger.show", &ducha__ledger_show__descriptor},
    {"ledger.shown", &ducha__ledger_shown__descriptor},
    /* disclosure */
    {"disclosure.show", &ducha__disclosure_show__descriptor},
    {"disclosure.shown", &ducha__disclosure_shown__descriptor},
    /* identity */
    {"holder.appoint", &ducha__holder__descriptor},
    {"holder.appointed", &ducha__holder_appointed__descriptor},
    {"holder.dismiss", &ducha__holder_dismiss__descriptor},
    {"holder.dismissed", &ducha__holder_dismissed__descriptor},
    {"holder.list", &ducha__holder_list__descriptor},
    {"holder.listed", &ducha__holder_listed__descriptor},
    {"identity.seal", &ducha__sealed_identity__descriptor},
    {"identity.sealed", &ducha__identity_sealed__descriptor},
    {"identity.request", &ducha__identity_request__descriptor},
    {"identity.requested", &ducha__identity_requested__descriptor},
    {"identity.release", &ducha__identity_release__descriptor},
    {"identity.released", &ducha__identity_released__descriptor},
    {"identity.show", &ducha__identity_show__descriptor},
    {"identity.shown", &ducha__identity_shown__descriptor},
    {"task.show", &ducha__task_show__descriptor},
    {"task.shown", &ducha__task_shown__descriptor},
    /* archive */
    {"dossier.show", &ducha__dossier_show__descriptor},
    {"dossier.shown", &ducha__dossier_shown__descriptor},
    /* example */
    {"note.add", &ducha__note__descriptor},
    {"note.added", &ducha__note_added__descriptor},
    {0},
};

const ProtobufCMessageDescriptor *kind_body(const char *name)
{
    for (const struct kind *k = kinds; k->name; k++)
        if (strcmp(k->name, name) == 0)
            return k->body;
    return NULL;
}
