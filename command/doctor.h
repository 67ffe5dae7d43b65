/* doctor.h - every question about an office's health, for a person. */
#pragma once

#include "command/command.h"

enum outcome run_doctor(struct call *c);
