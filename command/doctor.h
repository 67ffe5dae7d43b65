/* doctor.h - every question about an office's health, for a person. */
#pragma once

#include "command/call/call.h"

enum outcome run_doctor(struct call *c);
