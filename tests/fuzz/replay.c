/* replay.c - runs a target over its corpus without a fuzzer.
 *
 *   fuzz_NAME PATH ...        files, and folders of files
 *   fuzz_NAME --seed FOLDER   writes what the corpus begins with
 *
 * Each input is also run cut short at every eighth of it and with one bit turned at sixteen places,
 * so that the test sees more than what somebody thought of. */
#include "tests/fuzz/fuzz.h"

#include <dirent.h>
#include <sys/stat.h>

#define INPUT_MAX ((size_t)8 << 20)

static struct bytes file_read(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        perror(path);
        exit(2);
    }
    uint8_t *room = mem_alloc(INPUT_MAX);
    size_t size = fread(room, 1, INPUT_MAX, f);
    fclose(f);
    uint8_t *exact = mem_alloc(size ? size : 1); /* so that a read past the end is seen */
    if (size)
        memcpy(exact, room, size);
    free(room);
    return (struct bytes){exact, size};
}

static unsigned run_file(const char *path)
{
    struct bytes input = file_read(path);
    uint8_t *at = (uint8_t *)(uintptr_t)input.data;
    fuzz_one(input);
    for (size_t i = 0; i < 8; i++) {
        struct bytes cut = {at, input.size * i / 8};
        fuzz_one(cut);
    }
    for (size_t i = 0; i < 16 && input.size; i++) {
        uint8_t *byte = at + input.size * i / 16, bit = (uint8_t)(1u << i % 8);
        *byte ^= bit;
        fuzz_one(input);
        *byte ^= bit;
    }
    free(at);
    return 1;
}

static unsigned run_folder(const char *path)
{
    DIR *d = opendir(path);
    unsigned count = 0;
    for (struct dirent *e; d && (e = readdir(d));) {
        char name[4096];
        int n = snprintf(name, sizeof(name), "%s/%s", path, e->d_name);
        if (e->d_name[0] != '.' && n > 0 && (size_t)n < sizeof(name))
            count += run_file(name);
    }
    if (d)
        closedir(d);
    return count;
}

static void seed_write(void *folder, const char *name, struct bytes input)
{
    char path[4096];
    snprintf(path, sizeof(path), "%s/%s", (const char *)folder, name);
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(input.data, 1, input.size, f) != input.size || fclose(f) != 0) {
        perror(path);
        exit(2);
    }
}

int main(int argc, char **argv)
{
    unsigned count = 0;
    if (argc == 3 && strcmp(argv[1], "--seed") == 0) {
        fuzz_seed(seed_write, argv[2]);
        return 0;
    }
    for (int i = 1; i < argc; i++) {
        struct stat st;
        bool folder = stat(argv[i], &st) == 0 && S_ISDIR(st.st_mode);
        count += folder ? run_folder(argv[i]) : run_file(argv[i]);
    }
    printf("%u inputs\n", count);
    return count > 0 ? 0 : 1; /* a corpus that is not there proves nothing */
}
