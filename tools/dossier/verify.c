/* verify.c - ducha-dossier DIR [KEY]: is this dossier what an office exported?
 *
 * Leaves with 0 when all is well, 3 when something was found, 2 when it was called wrongly, 1 when
 * there is no such folder. KEY is the office's public key (PEM), had from the office itself;
 * without it the key in the dossier is used, which proves only that all parts belong together. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "tools/dossier/dossier.h"

#define LEAVE_GOOD 0
#define LEAVE_FAILED 1
#define LEAVE_USAGE 2
#define LEAVE_FOUND 3

static void check(struct dossier *d, const char *key)
{
    read_manifest(d);
    if (!d->listed)
        return;
    check_signature(d, key);
    check_files(d);
    check_folder(d);
    check_chain(d);
    check_cases(d);
    check_packs(d);
    check_readable(d);
}

int main(int argc, char **argv)
{
    struct stat st;
    char key[PATH_MAX];
    if (argc < 2 || argc > 3) {
        fputs("ducha-dossier DIR [KEY]\n", stderr);
        return LEAVE_USAGE;
    }
    struct dossier d = {.path = argv[1]};
    if (stat(d.path, &st) != 0 || !S_ISDIR(st.st_mode)) {
        fprintf(stderr, "ducha-dossier: %s: 没有该目录 there is no such folder\n", d.path);
        return LEAVE_FAILED;
    }
    if (argc == 3 && !realpath(argv[2], key)) {
        fprintf(stderr, "ducha-dossier: %s: 没有该公钥文件 there is no such key\n", argv[2]);
        return LEAVE_FAILED;
    }
    check(&d, argc == 3 ? key : NULL);
    bool good = report(&d);
    dossier_clear(&d);
    return good ? LEAVE_GOOD : LEAVE_FOUND;
}
