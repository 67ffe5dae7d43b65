/* libfuzzer.c - the door through which libFuzzer comes in. */
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

__attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_one((struct bytes){data, size});
    return 0;
}
