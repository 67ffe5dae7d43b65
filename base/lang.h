/* lang.h - what people read, in their language.
 *
 * Both texts stand side by side where they are said, so whoever changes one sees the
 * other. The compiler checks the format of both. There is no catalogue to keep in step. */
#pragma once

#include <stdint.h>

enum lang { LANG_EN, LANG_ZH };

/* English at first. lang_from_locale() reads LC_ALL, LC_MESSAGES, LANG in this order. */
void lang_set(enum lang lang);
enum lang lang_get(void);
void lang_from_locale(void);

__attribute__((format_arg(1), format_arg(2))) const char *tr(const char *en, const char *zh);

/* A number with what is counted, as English has it: "1 fault", "2 faults", "1 is", "3 are". In
 * Chinese the number alone: its measure word stands in the sentence.
 *     tr("%s: %s.", "%s：共 %s 处问题。"), folder, PLURAL(n, "fault", "faults")
 * PLURAL_EN is for texts that are made in both languages at once. Both live until the end of the
 * block they stand in. */
#define PLURAL_SIZE 64u
#define PLURAL(n, one, many) plural((char[PLURAL_SIZE]){0}, lang_get(), n, one, many)
#define PLURAL_EN(n, one, many) plural((char[PLURAL_SIZE]){0}, LANG_EN, n, one, many)
const char *plural(char out[PLURAL_SIZE], enum lang lang, uint64_t n, const char *one,
                   const char *many);
