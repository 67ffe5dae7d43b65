/* module_office.h - an office in memory that has adopted beijing-2020, for tests of modules. */
#pragma once

#include <check.h>
#include <string.h>

#include "pack/time/calendar.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"

struct module_office {
    struct memhost *host;
    struct packfiles files;
    struct arena arena;
};

static inline void module_office_say(struct module_office *o, const char *from, const char *organ,
                                     const char *kind, const char *case_id, struct bytes body)
{
    memhost_say(o->host, &(struct message){.kind = kind,
                                           .from = from,
                                           .person = "li",
                                           .organ = organ,
                                           .case_id = case_id,
                                           .body = body});
}

static inline struct bytes module_office_body(struct module_office *o, const char *kind,
                                              const char *json)
{
    struct fault f = {0};
    ProtobufCMessage *m = json_read(&o->arena, kind_body(kind), bytes_of(json), &f);
    ck_assert_msg(m != NULL, "%s", f.text);
    uint8_t *body = arena_alloc(&o->arena, protobuf_c_message_get_packed_size(m) + 1);
    return (struct bytes){body, protobuf_c_message_pack(m, body)};
}

static inline void module_office_ask_of(struct module_office *o, const char *organ,
                                        const char *kind, const char *case_id, const char *json)
{
    module_office_say(o, "test", organ, kind, case_id, module_office_body(o, kind, json));
}

static inline void module_office_ask(struct module_office *o, const char *kind, const char *case_id,
                                     const char *json)
{
    module_office_ask_of(o, "team", kind, case_id, json);
}

/* The newest entry but for deadlines is of this kind: its body. */
static inline struct bytes module_office_said(const struct module_office *o, const char *kind)
{
    uint64_t p = memhost_head(o->host);
    while (strncmp(memhost_entry(o->host, p)->kind, "deadline.", 9) == 0)
        p--;
    ck_assert_str_eq(memhost_entry(o->host, p)->kind, kind);
    return memhost_entry(o->host, p)->body;
}

static inline void module_office_pass(struct module_office *o, const char *day, unsigned hour)
{
    memhost_advance(o->host, day_begin(day_parse(day)) + (int64_t)hour * 3600000);
}

static inline void module_office_open(struct module_office *o, const struct module *const *modules)
{
    *o = (struct module_office){0};
    o->host = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    packfiles_load(&o->files, SOURCE_DIR, "regimes/beijing-2020");
    struct bytes pack = packfiles_body(&o->files, "beijing-2020", 1);
    module_office_say(o, "test", "office", "regime.adopt", "", pack);
    module_office_say(o, "module/inspection", "office", "regime.adopted", "", pack);
}

static inline void module_office_close(struct module_office *o)
{
    memhost_close(o->host);
    packfiles_clear(&o->files);
    arena_free(&o->arena);
}
