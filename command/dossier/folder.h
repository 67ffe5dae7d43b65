/* folder.h - a new folder of files with a list of what is in it: it has its name only when it is
 * whole. docs/DOSSIER.md says what the list looks like.
 *
 * The first failure sticks; folder_end() reports it and leaves nothing behind. */
#pragma once

#include "base/digest.h"
#include "base/mem.h"
#include "command/office/office.h"

#define FOLDER_LIST "MANIFEST"

struct folder {
    struct call *call;
    char path[PATH_SIZE], part[PATH_SIZE]; /* its name, and the one it has until it is whole */
    enum outcome outcome;
    struct arena arena;
    FILE *list; /* of the manifest's lines */
    char *lines;
    size_t lines_size;
    FILE *file; /* the one that is open, */
    struct digest_run *run;
    char name[PATH_SIZE];
    uint64_t size;
};

/* path is new, else the outcome is a conflict. */
void folder_begin(struct folder *f, struct call *c, const char *path);
/* A line of the list. What could break a line is written as %0a. */
__attribute__((format(printf, 2, 3))) void folder_line(struct folder *f, const char *format, ...);
/* One file at a time. Its folders are made; a name that leads out of the folder is refused. */
void folder_open(struct folder *f, const char *name);
void folder_add(struct folder *f, struct bytes part);
void folder_close(struct folder *f);
void folder_put(struct folder *f, const char *name, struct bytes text); /* the three in one */
/* The list and its signature with the office's key. Gives everything back. */
enum outcome folder_end(struct folder *f, enum suite suite);
