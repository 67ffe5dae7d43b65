#include "base/err.h"

#include "base/lang.h"

const char *err_text(enum err e)
{
    switch (e) {
#define X(code, en, zh) \
    case code:          \
        return tr(en, zh);
        ERR_LIST(X)
#undef X
    }
    return tr("unknown error", "未知错误");
}
