/* lang.h - what people read, in their language.
 *
 * Both texts stand side by side where they are said, so whoever changes one sees the
 * other. The compiler checks the format of both. There is no catalogue to keep in step. */
#pragma once

enum lang { LANG_EN, LANG_ZH };

/* English at first. lang_from_locale() reads LC_ALL, LC_MESSAGES, LANG in this order. */
void lang_set(enum lang lang);
enum lang lang_get(void);
void lang_from_locale(void);

__attribute__((format_arg(1), format_arg(2))) const char *tr(const char *en, const char *zh);
