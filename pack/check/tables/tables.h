/* tables.h - do the rows of tables fit one another? */
#pragma once

#include "pack/regime.h"

/* Numbers of rows that the office sets, and grades; before regime_rows(), which reads them. */
void regime_points(struct regime *r, struct faults *faults);
/* Rows of tables whose keys must fit one another: duties, scores, statistics. */
void regime_rows(const struct regime *r, struct faults *faults);
/* The rules of forming a team. */
void regime_team(struct regime *r, struct faults *faults);
