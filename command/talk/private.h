/* private.h - what must not be sent, because what an office is asked stays in its log, also when
 * the answer is a refusal: numbers of private persons. */
#pragma once

#include "command/talk/talk.h"

/* OUTCOME_OK, or the call's fault names the field. Not asked with --with-numbers. */
enum outcome private_checked(struct call *c, const struct ducha_message *m);

/* The row for commands that send texts which people wrote. */
#define FLAG_WITH_NUMBERS                                                                        \
    {                                                                                            \
        .name = "with-numbers", .type = FLAG_BARE,                                               \
        .en = "send it although a text seems to hold a mobile or identity number: it is public", \
        .zh = "文本中疑有手机或证件号码时仍然发送：该号码本就公开"      \
    }
