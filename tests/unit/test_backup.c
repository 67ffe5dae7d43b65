/* test_backup.c - a hot copy is whole, a changed one is noticed, a restore begins a new epoch. */
#include "scratch.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "store/attachment.h"
#include "store/backup.h"
#include "store/files.h"

static struct scratch home;
static struct store *store;
static char office[80], copy[80], again[80];
static char secret[KEY_TEXT_MAX], shown[KEY_TEXT_MAX];

static const struct backup_key none = {SUITE_INTL, NULL};

static struct digest attach(const char *content)
{
    struct attachment *a;
    struct digest d;
    ck_assert_int_eq(attachment_begin(&a, store, SUITE_INTL), OK);
    ck_assert_int_eq(attachment_add(a, bytes_of(content)), OK);
    ck_assert_int_eq(attachment_commit(a, &d), OK);
    return d;
}

static void setup(void)
{
    struct txn t;
    scratch_make(&home);
    snprintf(office, sizeof(office), "%s/office", home.path);
    snprintf(copy, sizeof(copy), "%s/copy", home.path);
    snprintf(again, sizeof(again), "%s/again", home.path);
    store = scratch_open(office);
    scratch_append(store, 1500);
    txn_begin(&t, store, TXN_WRITE);
    row_put(&t, TABLE_META, bytes_of(META_CODE), bytes_of("bj.chaoyang"));
    meta_number_set(&t, META_EPOCH, 1);
    cursor_set(&t, "module/reporting", 1499);
    ck_assert_int_eq(txn_commit(&t), OK);
    attach("photo one");
    attach("photo two");
}

static void teardown(void)
{
    store_close(store);
    scratch_clear(&home);
}

static struct backup_facts make_backup(struct backup_key key)
{
    struct backup_facts facts;
    struct fault f = {0};
    ck_assert_msg(backup_create(store, copy, key, NULL, NULL, &facts, &f) == OK, "%s", f.text);
    return facts;
}

static enum err verify(struct backup_key key)
{
    struct backup_facts facts;
    struct fault f = {0};
    enum err e = backup_verify(copy, key, NULL, NULL, &facts, &f);
    ck_assert_int_eq(f.err, e);
    ck_assert_int_eq(f.remedy[0] != 0, e != OK);
    return e;
}

START_TEST(a_backup_tells_what_it_holds_and_verifies)
{
    struct txn t;
    struct entry e;
    struct backup_facts facts = make_backup(none);
    ck_assert_str_eq(facts.code, "bj.chaoyang");
    ck_assert_uint_eq(facts.epoch, 1);
    ck_assert_uint_eq(facts.head, 1500);
    ck_assert_uint_eq(facts.attachments, 2);
    txn_begin(&t, store, TXN_READ);
    ck_assert(log_read(&t, 1500, &e));
    ck_assert_mem_eq(&e.digest, &facts.digest, sizeof(e.digest));
    txn_abort(&t);
    scratch_append(store, 5); /* the office goes on; the backup does not */
    attach("photo three");
    ck_assert_int_eq(verify(none), OK);
}
END_TEST

static unsigned names_in(const char *path)
{
    unsigned count = 0;
    DIR *dir = opendir(path);
    ck_assert_ptr_nonnull(dir);
    while (readdir(dir))
        count++;
    closedir(dir);
    return count - 2;
}

START_TEST(verifying_leaves_no_file_behind)
{
    make_backup(none);
    ck_assert_uint_eq(names_in(copy), 3);
    ck_assert_int_eq(verify(none), OK);
    ck_assert_uint_eq(names_in(copy), 3);
}
END_TEST

START_TEST(a_backup_of_an_empty_office_verifies)
{
    store_close(store);
    scratch_clear(&home);
    ck_assert_int_eq(mkdir(home.path, 0700), 0);
    store = scratch_open(office);
    struct backup_facts facts = make_backup(none);
    ck_assert_uint_eq(facts.head, 0);
    ck_assert_uint_eq(facts.attachments, 0);
    ck_assert_int_eq(verify(none), OK);
}
END_TEST

START_TEST(a_folder_with_something_in_it_is_not_written_to)
{
    struct backup_facts facts;
    struct fault f = {0};
    ck_assert_int_eq(backup_create(store, office, none, NULL, NULL, &facts, &f), ERR_CONFLICT);
    ck_assert_int_ne(f.remedy[0], 0);
}
END_TEST

static void change(const char *name, long at)
{
    char path[PATH_SIZE_MAX];
    ck_assert(path_join(path, copy, name));
    ck_assert_int_eq(chmod(path, 0600), 0);
    FILE *f = fopen(path, "r+");
    ck_assert_ptr_nonnull(f);
    fseek(f, at, SEEK_SET);
    int byte = fgetc(f);
    fseek(f, at, SEEK_SET);
    fputc(byte ^ 1, f);
    fclose(f);
}

START_TEST(a_changed_byte_in_the_data_is_noticed)
{
    make_backup(none);
    change(DATA_FILE, 70000);
    ck_assert_int_eq(verify(none), ERR_CORRUPT);
}
END_TEST

START_TEST(a_backup_that_was_cut_off_is_none)
{
    char path[PATH_SIZE_MAX];
    make_backup(none);
    ck_assert(path_join(path, copy, "manifest"));
    ck_assert_int_eq(unlink(path), 0);
    ck_assert_int_eq(verify(none), ERR_ABSENT);
}
END_TEST

static char first_attachment[PATH_SIZE_MAX];

static enum err remember(void *self, enum suite suite, const struct digest *d, const char *path)
{
    (void)self, (void)suite, (void)d;
    snprintf(first_attachment, sizeof(first_attachment), "%s", path);
    return OK;
}

START_TEST(a_missing_attachment_is_noticed)
{
    make_backup(none);
    ck_assert_int_eq(attachment_each(copy, remember, NULL), OK);
    ck_assert_int_eq(unlink(first_attachment), 0);
    ck_assert_int_eq(verify(none), ERR_CORRUPT);
}
END_TEST

START_TEST(a_changed_attachment_is_noticed)
{
    make_backup(none);
    ck_assert_int_eq(attachment_each(copy, remember, NULL), OK);
    change(first_attachment + strlen(copy) + 1, 0);
    ck_assert_int_eq(verify(none), ERR_CORRUPT);
}
END_TEST

START_TEST(a_file_among_the_attachments_that_is_none_is_noticed)
{
    make_backup(none);
    ck_assert_int_eq(attachment_each(copy, remember, NULL), OK);
    strcpy(strrchr(first_attachment, '/'), "/notes.txt");
    fclose(fopen(first_attachment, "w"));
    ck_assert_int_eq(verify(none), ERR_CORRUPT);
}
END_TEST

static void rewrite_manifest(const char *from, const char *to)
{
    char path[PATH_SIZE_MAX], text[4096], *at;
    ck_assert(path_join(path, copy, "manifest"));
    FILE *f = fopen(path, "r");
    size_t n = fread(text, 1, sizeof(text) - 1, f);
    fclose(f);
    text[n] = '\0';
    ck_assert_ptr_nonnull(at = strstr(text, from));
    f = fopen(path, "w");
    fprintf(f, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
    fclose(f);
}

START_TEST(a_manifest_that_says_otherwise_is_noticed)
{
    static const struct {
        const char *from, *to;
        enum err err;
    } cases[] = {
        {"epoch 1", "epoch 2", ERR_CORRUPT},
        {"head 1500", "head 1499", ERR_CORRUPT},
        {"bj.chaoyang", "bj.haidian", ERR_CORRUPT},
        {"attachments 2", "attachments 3", ERR_CORRUPT},
        {"epoch 1", "epoch -1", ERR_MALFORMED},
        {"epoch 1", "epoch 99999999999999999999", ERR_MALFORMED},
        {"head 1500", "head 1500x", ERR_MALFORMED},
        {"data ", "date ", ERR_MALFORMED},
        {"signature none\n", "signature none", ERR_MALFORMED},
        {"signature none\n", "signature none\nmore\n", ERR_MALFORMED},
        {"ducha-backup 1", "ducha-backup 2", ERR_VERSION},
        {"format 1", "format 2", ERR_VERSION},
        {"epoch 1\n", "", ERR_MALFORMED},
    };
    make_backup(none);
    for (unsigned i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *back = *cases[i].to ? cases[i].to : "head 1500";
        rewrite_manifest(cases[i].from, cases[i].to);
        ck_assert_msg(verify(none) == cases[i].err, "%s -> %s", cases[i].from, cases[i].to);
        rewrite_manifest(back, *cases[i].to ? cases[i].from : "epoch 1\nhead 1500");
    }
    ck_assert_int_eq(verify(none), OK);
}
END_TEST

static void signed_by_the_office(enum suite suite)
{
    char other_secret[KEY_TEXT_MAX], other[KEY_TEXT_MAX];
    ck_assert_int_eq(key_make(suite, secret, shown), OK);
    ck_assert_int_eq(key_make(suite, other_secret, other), OK);
    make_backup((struct backup_key){suite, secret});
    ck_assert_int_eq(verify((struct backup_key){suite, shown}), OK);
    ck_assert_int_eq(verify(none), OK);
    ck_assert_int_eq(verify((struct backup_key){suite, other}), ERR_FORBIDDEN);
    rewrite_manifest("epoch 1", "epoch 3");
    ck_assert_int_eq(verify((struct backup_key){suite, shown}), ERR_FORBIDDEN);
}

START_TEST(only_the_offices_key_makes_the_signature_intl)
{
    signed_by_the_office(SUITE_INTL);
}
END_TEST

START_TEST(only_the_offices_key_makes_the_signature_gm)
{
    signed_by_the_office(SUITE_GM);
}
END_TEST

START_TEST(an_unsigned_backup_does_not_pass_where_a_key_is_given)
{
    ck_assert_int_eq(key_make(SUITE_INTL, secret, shown), OK);
    make_backup(none);
    ck_assert_int_eq(verify((struct backup_key){SUITE_INTL, shown}), ERR_FORBIDDEN);
}
END_TEST

/* ---- restore ---- */

static enum err epoch_body(void *self, const struct backup_epoch *epoch, struct bytes *body)
{
    char *room = self;
    snprintf(room, 64, "epoch %u after %u", epoch->epoch, epoch->before);
    *body = bytes_of(room);
    return OK;
}

static struct backup_epoch restore(const char *to, int64_t now)
{
    static char room[64];
    struct backup_restoring how = {.now = now, .body = epoch_body, .body_self = room};
    struct backup_epoch epoch;
    struct fault f = {0};
    enum err e = backup_restore(copy, to, &how, &epoch, &f);
    ck_assert_msg(e == OK, "%s", f.text);
    return epoch;
}

START_TEST(a_restored_office_has_everything_and_a_new_epoch)
{
    struct txn t;
    struct entry e;
    struct fault f = {0};
    struct store_options o = {0};
    uint64_t bad;
    struct digest photo = attach("photo three");
    make_backup(none);
    struct backup_epoch epoch = restore(again, 1700000000123);
    ck_assert_uint_eq(epoch.before, 1);
    ck_assert_uint_eq(epoch.epoch, 1700000000);
    ck_assert_uint_eq(epoch.position, 1500);
    ck_assert_uint_eq(names_in(again), 2); /* data and attachments; nothing of the making */

    store_close(store);
    ck_assert_int_eq(store_open(&store, again, &o, &f), OK);
    ck_assert_int_eq(log_verify(store, NULL, NULL, &bad), OK);
    ck_assert(attachment_has(store, SUITE_INTL, &photo, NULL));
    txn_begin(&t, store, TXN_READ);
    ck_assert_uint_eq(log_head(&t), 1501);
    ck_assert(log_read(&t, 1501, &e));
    ck_assert(bytes_equal(e.body, bytes_of("epoch 1700000000 after 1")));
    ck_assert_uint_eq(meta_number(&t, META_EPOCH), 1700000000);
    ck_assert_uint_eq(cursor_get(&t, "module/reporting"), 1499);
    txn_abort(&t);
    ck_assert_int_eq(verify(none), OK); /* the backup is as it was */
}
END_TEST

START_TEST(two_restores_of_one_backup_have_two_epochs_and_the_later_is_greater)
{
    char third[80];
    make_backup(none);
    uint32_t one = restore(again, 1700000000000).epoch;
    snprintf(third, sizeof(third), "%s/third", home.path);
    uint32_t two = restore(third, 1700000001000).epoch;
    ck_assert_uint_gt(two, one);
}
END_TEST

START_TEST(a_clock_that_was_set_back_still_gives_a_greater_epoch)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    meta_number_set(&t, META_EPOCH, 1700000000);
    ck_assert_int_eq(txn_commit(&t), OK);
    make_backup(none);
    ck_assert_uint_eq(restore(again, 1000).epoch, 1700000001);
}
END_TEST

static enum err restore_badly(const char *to, int64_t now, backup_body *body)
{
    char room[64];
    struct backup_restoring how = {.now = now, .body = body, .body_self = room};
    struct backup_epoch epoch;
    struct fault f = {0};
    enum err e = backup_restore(copy, to, &how, &epoch, &f);
    ck_assert_int_eq(f.err, e);
    return e;
}

START_TEST(the_last_epoch_number_is_the_limit)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    meta_number_set(&t, META_EPOCH, UINT32_MAX - 1);
    ck_assert_int_eq(txn_commit(&t), OK);
    make_backup(none);
    ck_assert_uint_eq(restore(again, 0).epoch, UINT32_MAX);
    scratch_wipe(copy);
    txn_begin(&t, store, TXN_WRITE);
    meta_number_set(&t, META_EPOCH, UINT32_MAX);
    ck_assert_int_eq(txn_commit(&t), OK);
    make_backup(none);
    ck_assert_int_eq(restore_badly(home.path, 0, epoch_body), ERR_CONFLICT);
    snprintf(again, sizeof(again), "%s/limit", home.path);
    ck_assert_int_eq(restore_badly(again, 0, epoch_body), ERR_LIMIT);
}
END_TEST

static enum err no_body(void *self, const struct backup_epoch *epoch, struct bytes *body)
{
    (void)self, (void)epoch, (void)body;
    return ERR_FORBIDDEN; /* the key could not be read */
}

START_TEST(a_restore_that_fails_leaves_no_store)
{
    struct store_options o = {0};
    struct store *s;
    struct fault f = {0};
    make_backup(none);
    ck_assert_int_eq(restore_badly(again, 1000, no_body), ERR_FORBIDDEN);
    ck_assert_int_eq(store_open(&s, again, &o, &f), ERR_ABSENT);
    change(DATA_FILE, 70000);
    snprintf(again, sizeof(again), "%s/other", home.path);
    ck_assert_int_eq(restore_badly(again, 1000, epoch_body), ERR_CORRUPT);
    ck_assert_int_ne(access(again, F_OK), 0); /* verified before anything was made */
}
END_TEST

START_TEST(nothing_is_restored_over_an_office)
{
    make_backup(none);
    ck_assert_int_eq(restore_badly(office, 1000, epoch_body), ERR_CONFLICT);
}
END_TEST

struct seen {
    unsigned calls[BACKUP_ATTACHMENTS + 1];
};

static void see(void *self, enum backup_stage stage, uint64_t done, uint64_t total)
{
    struct seen *s = self;
    s->calls[stage]++;
    ck_assert(total == 0 || done <= total);
}

START_TEST(progress_is_told_for_every_stage)
{
    struct backup_facts facts;
    struct fault f = {0};
    struct seen seen = {{0}};
    make_backup(none);
    ck_assert_int_eq(backup_verify(copy, none, see, &seen, &facts, &f), OK);
    ck_assert_uint_eq(seen.calls[BACKUP_DATA], 1);
    ck_assert_uint_eq(seen.calls[BACKUP_LOG], 2); /* 1,000 entries, then 500 */
    ck_assert_uint_eq(seen.calls[BACKUP_ATTACHMENTS], 2);
}
END_TEST

static void add_create_and_verify(TCase *c)
{
    tcase_add_test(c, a_backup_tells_what_it_holds_and_verifies);
    tcase_add_test(c, verifying_leaves_no_file_behind);
    tcase_add_test(c, a_backup_of_an_empty_office_verifies);
    tcase_add_test(c, a_folder_with_something_in_it_is_not_written_to);
    tcase_add_test(c, a_changed_byte_in_the_data_is_noticed);
    tcase_add_test(c, a_backup_that_was_cut_off_is_none);
    tcase_add_test(c, a_missing_attachment_is_noticed);
    tcase_add_test(c, a_changed_attachment_is_noticed);
    tcase_add_test(c, a_file_among_the_attachments_that_is_none_is_noticed);
    tcase_add_test(c, a_manifest_that_says_otherwise_is_noticed);
    tcase_add_test(c, only_the_offices_key_makes_the_signature_intl);
    tcase_add_test(c, only_the_offices_key_makes_the_signature_gm);
    tcase_add_test(c, an_unsigned_backup_does_not_pass_where_a_key_is_given);
    tcase_add_test(c, progress_is_told_for_every_stage);
}

static void add_restore(TCase *c)
{
    tcase_add_test(c, a_restored_office_has_everything_and_a_new_epoch);
    tcase_add_test(c, two_restores_of_one_backup_have_two_epochs_and_the_later_is_greater);
    tcase_add_test(c, a_clock_that_was_set_back_still_gives_a_greater_epoch);
    tcase_add_test(c, the_last_epoch_number_is_the_limit);
    tcase_add_test(c, a_restore_that_fails_leaves_no_store);
    tcase_add_test(c, nothing_is_restored_over_an_office);
}

int main(void)
{
    Suite *suite = suite_create("backup");
    TCase *c = suite_case(suite, "backup", setup, teardown);
    tcase_set_timeout(c, 60);
    add_create_and_verify(c);
    add_restore(c);
    return suite_run(suite);
}
