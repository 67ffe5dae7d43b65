/* Drawings by lot: what a pack must say for them, and how many are looked at and drawn at once. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "modules/planning/internal.h"
#include "proto/regime.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

#define PACK "random-checks"
#define SEED "jia-2026"
#define DIGEST "8d406b49cb833b63df9f42f92df0cbcf3d1cadb41e63ebc1de82d0b75f177857"

extern const struct module module_law, module_planning;

static const struct module *const modules[] = {&module_law, &module_planning, NULL};
static struct memhost *office;
static struct packfiles files;
static struct arena arena;

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/" PACK);
}

static void teardown(void)
{
    packfiles_clear(&files);
    arena_free(&arena);
}

/* ---- what a pack must say ---- */

static void spoil(const char *good, const char *bad)
{
    for (unsigned i = 0; i < files.count; i++) {
        const char *text = arena_text(&arena, files.file[i].text), *at = strstr(text, good);
        if (!at)
            continue;
        files.file[i].text = bytes_of(
            arena_print(&arena, "%.*s%s%s", (int)(at - text), text, bad, at + strlen(good)));
        return;
    }
    ck_abort_msg("the pack has no `%s`", good);
}

static const struct spoilt {
    const char *good, *bad, *en, *zh;
} spoilt[] = {
    {"among: drawn_subject", "among: drawn_subjects", "drawn_subjects", "drawn_subjects"},
    {"among: drawn_subject", "among: subject", "of which no case ever keeps a value",
     "`among` 提到的 `subject` 不会存入案件"},
    {"among: drawn_subject", "among: found", "of which no case ever keeps a value", "不会存入案件"},
    {"en: those drawn, many: true, fact: true}", "en: those drawn, many: true}",
     "of which no case ever keeps a value", "不会存入案件"},
    {"is: digest, fact: true}", "is: digest}", "the case does not keep its digest",
     "案件却不保存其摘要"},
    {"percent: {zh: 抽取比例, en: percent, is: number, fact: true}",
     "percent: {zh: 抽取比例, en: percent, is: number}", "does not say how many are drawn",
     "没有写明抽取多少"},
    {"seed_digest, percent]", "seed_digest]", "does not say how many are drawn",
     "没有写明抽取多少"},
    {"leader, fact: true, among: drawn_person",
     "leader, fact: true, case-of: subject, same: subject_kind",
     "compares `subject_kind`, of which the case of the step `form-team` never has",
     "步骤 `form-team` 所在案件没有这一字段"},
    {"needs: seed, does: draw-subjects", "needs: [seed, drawn_subject], does: draw-subjects",
     "nobody fills it in", "由系统计算"},
};

START_TEST(a_drawing_that_cannot_work_is_found)
{
    const struct spoilt *s = &spoilt[_i];
    struct faults faults = {0};
    struct regime r;
    char all[8192] = "", text[1200];
    spoil(s->good, s->bad);
    regime_init(&r, files.file, files.count, &faults);
    for (unsigned i = 0; i < faults.kept; i++) {
        fault_print(&faults.item[i].en, text, sizeof(text));
        snprintf(all + strlen(all), sizeof(all) - strlen(all), "%s\n", text);
        fault_print(&faults.item[i].zh, text, sizeof(text));
        snprintf(all + strlen(all), sizeof(all) - strlen(all), "%s\n", text);
    }
    regime_clear(&r);
    faults_clear(&faults);
    ck_assert_msg(strstr(all, s->en) && strstr(all, s->zh), "`%s` and `%s` are not in: %s", s->en,
                  s->zh, all);
}
END_TEST

/* ---- how many at once ---- */

static Ducha__Field *field_of(char *word)
{
    Ducha__Field *f = arena_alloc(&arena, sizeof(*f));
    char *value = strchr(word, '=');
    ducha__field__init(f);
    *value++ = '\0';
    f->name = word;
    f->value = arena_alloc(&arena, sizeof(char *));
    f->value[0] = value;
    f->n_value = 1;
    return f;
}

static struct bytes packed(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

/* form: name=value name=value */
static const struct message *step(const char *organ, const char *case_id, const char *name,
                                  const char *form)
{
    char *rest = arena_text(&arena, bytes_of(form));
    Ducha__Field *fields[8];
    Ducha__Take take = DUCHA__TAKE__INIT;
    take.step = arena_text(&arena, bytes_of(name));
    take.field = fields;
    for (char *word; (word = strsep(&rest, " "));)
        fields[take.n_field++] = field_of(word);
    memhost_say(office, &(struct message){.kind = "planning.take",
                                          .from = "test",
                                          .person = "chen",
                                          .organ = organ,
                                          .case_id = case_id,
                                          .body = packed(&take.base)});
    return memhost_entry(office, memhost_head(office));
}

static void begin(void)
{
    setup();
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    memhost_say(office, &(struct message){.kind = "regime.adopt",
                                          .from = "test",
                                          .person = "chen",
                                          .organ = "office",
                                          .case_id = "",
                                          .body = packfiles_body(&files, PACK, 1)});
}

static void end(void)
{
    memhost_close(office);
    teardown();
}

static void subjects(unsigned from, unsigned count)
{
    for (unsigned i = from; i < from + count; i++) {
        char form[100];
        snprintf(form, sizeof(form), "subject=s%05u subject_kind=企业 risk=高", i);
        ck_assert_str_eq(step("office", "", "register-subject", form)->kind, "planning.taken");
        arena_clear(&arena);
    }
}

/* A new drawing of so many; its answer. */
static const struct message *draw(const char *wanted)
{
    char form[200], id[32];
    snprintf(form, sizeof(form), "risk=高 seed_digest=" DIGEST " %s", wanted);
    const struct message *m = step("office", "", "promise-subjects", form);
    ck_assert_str_eq(m->kind, "planning.taken");
    snprintf(id, sizeof(id), "%s", m->case_id);
    return step("observer", id, "draw-subjects", "seed=" SEED);
}

static size_t drawn(const struct message *m)
{
    size_t n = 0;
    ck_assert_str_eq(m->kind, "planning.taken");
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    for (size_t i = 0; i < told->n_field; i++)
        if (strcmp(told->field[i]->name, "drawn_subject") == 0)
            n = told->field[i]->n_value;
    ducha__taken__free_unpacked(told, NULL);
    return n;
}

static void refused(const struct message *m, const char *en)
{
    ck_assert_str_eq(m->kind, "step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, m->body.size, m->body.data);
    ck_assert_msg(strstr(no->missing_en, en), "`%s` does not say `%s`", no->missing_en, en);
    ck_assert_str_eq(no->clause, PACK "/4");
    ducha__refused__free_unpacked(no, NULL);
}

START_TEST(nobody_fits_where_nobody_is_registered)
{
    refused(draw("percent=100"), "nobody in the register fits");
}
END_TEST

START_TEST(as_many_are_drawn_as_the_limit_and_not_one_more)
{
    subjects(0, LOT_MAX);
    ck_assert_uint_eq(drawn(draw("percent=100")), LOT_MAX);
    subjects(LOT_MAX, 1);
    refused(draw("percent=100"), "201 would be drawn, and at most 200 can be at once");
    ck_assert_uint_eq(drawn(draw("percent=1")), 3); /* of 201, rounded up */
}
END_TEST

START_TEST(a_register_is_looked_at_up_to_the_limit_and_not_beyond)
{
    subjects(0, DRAW_LOOKED_MAX);
    ck_assert_uint_eq(drawn(draw("percent=1")), DRAW_LOOKED_MAX / 100);
    subjects(DRAW_LOOKED_MAX, 1);
    refused(draw("percent=1"), "more than 10000 are registered");
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("draw");
    TCase *p = suite_case(s, "pack", setup, teardown);
    TCase *c = suite_case(s, "lot", begin, end);
    tcase_add_loop_test(p, a_drawing_that_cannot_work_is_found, 0,
                        sizeof(spoilt) / sizeof(spoilt[0]));
    tcase_set_timeout(c, 600);
    tcase_add_test(c, nobody_fits_where_nobody_is_registered);
    tcase_add_test(c, as_many_are_drawn_as_the_limit_and_not_one_more);
    tcase_add_test(c, a_register_is_looked_at_up_to_the_limit_and_not_beyond);
    return s;
}

int main(void)
{
    return suite_run(suite());
}
