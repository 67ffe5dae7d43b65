/* probe.h - questions about an office's health. `check` asks one and speaks to a monitoring
 * system; `doctor` asks all and speaks to a person. */
#pragma once

#include "command/office/office.h"

/* In the order of badness, and the exit codes of monitoring systems. */
enum health { HEALTH_OK, HEALTH_WARN, HEALTH_BAD, HEALTH_UNKNOWN };

#define METRICS_MAX 8u

struct finding {
    enum health health;
    char text[400];
    char remedy[300];
    struct metric {
        const char *name; /* ducha_NAME in Prometheus */
        double value;
    } metrics[METRICS_MAX];
    unsigned metric_count;
};

__attribute__((format(printf, 4, 5))) void finding_set(struct finding *f, enum health health,
                                                       const char *remedy, const char *text, ...);
void finding_metric(struct finding *f, const char *name, double value);

/* What to do when an entry does not verify. */
const char *bad_log_remedy(void);

/* Each fills a finding that is all zero. now: milliseconds since 1970. */
void probe_log(struct finding *f, const struct office *o, int64_t now);
void probe_disk(struct finding *f, const struct office *o);
void probe_queue(struct finding *f, const struct office *o);
void probe_deadline(struct finding *f, const struct office *o, int64_t now);
void probe_bus(struct finding *f);
void probe_backup(struct finding *f, int64_t now, unsigned days);
void probe_calendar(struct finding *f, struct call *c, int64_t now);

/* Every question, for a person. */
enum outcome run_doctor(struct call *c);
