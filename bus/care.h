/* care.h - how carefully a process begins after a death. */
#pragma once

/* How the last run of this process ended. SIGKILL comes from outside: mostly from a person or a
 * script, who means no entry by it, but from the kernel too where an entry takes all memory. */
enum care { CARE_NONE, CARE_DIED, CARE_KILLED };
