/* decimal.h - numbers as documents write them, 300.5: exactly, never as binary fractions. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define DECIMAL_DIGITS_MAX 6u        /* behind the point */
#define DECIMAL_TEXT_SIZE 28u        /* 18 digits, sign, point, 6 digits, NUL */
#define DECIMAL_ONE INT64_C(1000000) /* 10 to the power of DECIMAL_DIGITS_MAX */

/* The value is whole + part / DECIMAL_ONE; whole is rounded down, so that -0.5 is -1 and 500000. */
struct decimal {
    int64_t whole, part;
};

/* -0.5, 300.50, 12: at most 18 digits before the point and DECIMAL_DIGITS_MAX behind it; else
 * false, as for 012, .5, 1., +1, 1e3, -0. */
bool decimal_read(const char *text, struct decimal *out);
/* How many digits stand behind the point. */
unsigned decimal_digits(const char *text);
/* Below 0: a is less than b. */
int decimal_order(const struct decimal *a, const struct decimal *b);
/* 300.5 of 300.50, 12 of 12.00: the one way of writing it. */
const char *decimal_text(const char *text, char out[DECIMAL_TEXT_SIZE]);
