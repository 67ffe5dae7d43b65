/* test_host.c - turns: what a handler may do, what becomes of one that fails, and the limits. */
#include "scratch.h"

#include "bus/host.h"
#include "proto/envelope.h"
#include "proto/office.pb-c.h"

static struct scratch home;
static struct store *store;
static struct hosted hosted;
static struct arena arena;
static uint64_t position;

/* ---- a module whose messages say what it shall do ---- */

static enum err on_put(struct turn *t, const struct message *m)
{
    turn_put(t, bytes_of("k"), m->body);
    turn_emit(t, "did.put", NULL, m->body);
    return OK;
}

static enum err on_fail(struct turn *t, const struct message *m)
{
    turn_put(t, bytes_of("k"), m->body);
    turn_emit(t, "did.fail", NULL, m->body);
    return turn_error(t, ERR_MALFORMED, "it cannot be read");
}

static enum err on_gate(struct turn *t, const struct message *m)
{
    if (!turn_get(t, bytes_of("k")).data)
        return turn_error(t, ERR_ABSENT, "k is not there");
    turn_emit(t, "did.pass", NULL, m->body);
    return OK;
}

static uint64_t count_in(const struct message *m)
{
    uint64_t n = 0;
    memcpy(&n, m->body.data, m->body.size < sizeof(n) ? m->body.size : sizeof(n));
    return n;
}

static enum err on_puts(struct turn *t, const struct message *m)
{
    uint8_t key[9] = {'k'};
    for (uint64_t i = 0; i < count_in(m); i++) {
        be64_put(key + 1, i);
        turn_put(t, (struct bytes){key, sizeof(key)}, bytes_of("x"));
    }
    return OK;
}

/* As many stored rows, each read twice; says how often it had the right value. */
static enum err on_reads(struct turn *t, const struct message *m)
{
    uint8_t key[9] = {'k'};
    uint64_t good = 0;
    for (uint64_t i = 0; i < 2 * count_in(m); i++) {
        be64_put(key + 1, i % count_in(m));
        good += bytes_equal(turn_get(t, (struct bytes){key, sizeof(key)}), bytes_of("x"));
    }
    turn_emit(t, "did.read", NULL, (struct bytes){&good, sizeof(good)});
    return OK;
}

/* k is stored and l is not; each is read before and after it is changed. */
static enum err on_look(struct turn *t, const struct message *m)
{
    (void)m;
    bool good = turn_get(t, bytes_of("k")).data && !turn_get(t, bytes_of("l")).data;
    turn_put(t, bytes_of("l"), bytes_of("new"));
    turn_del(t, bytes_of("k"));
    good = good && !turn_get(t, bytes_of("k")).data &&
           bytes_equal(turn_get(t, bytes_of("l")), bytes_of("new"));
    turn_emit(t, good ? "did.look" : "did.fail", NULL, bytes_of(""));
    return OK;
}

static enum err on_emits(struct turn *t, const struct message *m)
{
    for (uint64_t i = 0; i < count_in(m); i++)
        turn_emit(t, "did.emit", NULL, bytes_of("x"));
    return OK;
}

/* The same large body, again and again: the module itself takes little memory. */
static enum err on_flood(struct turn *t, const struct message *m)
{
    static const char body[MESSAGE_MAX - 200];
    for (uint64_t i = 0; i < count_in(m); i++)
        turn_emit(t, "did.flood", NULL, (struct bytes){body, sizeof(body)});
    return OK;
}

/* An envelope of exactly so many bytes: kind, from, cause and the body's head take the rest. */
static enum err on_size(struct turn *t, const struct message *m)
{
    static const char body[MESSAGE_MAX];
    size_t rest = 2 + strlen("did.size") + 2 + strlen("module/tried") + 4 + 4;
    turn_emit(t, "did.size", NULL, (struct bytes){body, count_in(m) - rest});
    return OK;
}

static enum err on_alloc(struct turn *t, const struct message *m)
{
    return turn_alloc(t, count_in(m)) ? OK : ERR_LIMIT;
}

static enum err on_key(struct turn *t, const struct message *m)
{
    turn_put(t, m->body, bytes_of("x"));
    return OK;
}

static enum err on_long(struct turn *t, const struct message *m)
{
    (void)m;
    size_t size = 2 * MESSAGE_MAX;
    char *text = turn_alloc(t, size);
    memset(text, 'x', size);
    text[size - 1] = '\0';
    return turn_error(t, ERR_MALFORMED, text);
}

/* Rows a1, a2, a3 are stored; this turn deletes a2, changes a3 and adds a4. */
static enum err on_walk(struct turn *t, const struct message *m)
{
    (void)m;
    char seen[200] = "";
    struct bytes key = {"", 0}, value;
    turn_del(t, bytes_of("a2"));
    turn_put(t, bytes_of("a3"), bytes_of("new"));
    turn_put(t, bytes_of("a4"), bytes_of("4"));
    while (turn_next(t, bytes_of("a"), &key, &value)) {
        strncat(seen, key.data, key.size);
        strncat(seen, "=", 2);
        strncat(seen, value.data, value.size);
        strncat(seen, " ", 2);
    }
    turn_emit(t, "did.walk", NULL, bytes_of(seen));
    return OK;
}

/* What is kept in mind counts the turns since it was forgotten. */
static enum err on_mind(struct turn *t, const struct message *m)
{
    (void)m;
    unsigned **mind = (unsigned **)turn_memory(t);
    if (!*mind)
        *mind = mem_alloc(sizeof(**mind));
    char number[12];
    snprintf(number, sizeof(number), "%u", ++**mind);
    turn_emit(t, "did.mind", NULL, bytes_of(number));
    return OK;
}

static const struct reaction reactions[] = {
    {"do.mind", on_mind, ASKED},   {"do.put", on_put, ASKED},
    {"do.fail", on_fail, ASKED},   {"do.gate", on_gate, ASKED},
    {"do.puts", on_puts, ASKED},   {"do.reads", on_reads, ASKED},
    {"do.look", on_look, ASKED},   {"do.emits", on_emits, ASKED},
    {"do.flood", on_flood, ASKED}, {"do.key", on_key, ASKED},
    {"do.long", on_long, ASKED},   {"do.walk", on_walk, ASKED},
    {"do.alloc", on_alloc, ASKED}, {"do.size", on_size, ASKED},
    {"did.told", on_put, TOLD},    {0},
};
MODULE(tried, reactions, free);

/* ---- words ---- */

static void setup(void)
{
    scratch_make(&home);
    store = scratch_open(home.path);
    hosted_init(&hosted, &module_tried);
    position = 0;
}

static void teardown(void)
{
    hosted_clear(&hosted);
    store_close(store);
    scratch_clear(&home);
    arena_free(&arena);
}

static struct wire_entry entry_of(const char *kind, struct bytes body)
{
    struct envelope e = {.kind = bytes_of(kind), .from = bytes_of("feed"), .body = body};
    return (struct wire_entry){++position, 1000, envelope_write(&e, &arena), {0}};
}

static void turn_on(const struct wire_entry *e)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    host_turn(&hosted, &t, e, e->time);
    ck_assert_int_eq(txn_commit(&t), OK);
}

static void turn(const char *kind, struct bytes body)
{
    struct wire_entry e = entry_of(kind, body);
    turn_on(&e);
}

static void turn_from(const char *from, const char *to, const char *kind)
{
    struct envelope e = {
        .kind = bytes_of(kind), .from = bytes_of(from), .to = bytes_of(to), .body = bytes_of("v")};
    struct wire_entry w = {++position, 1000, envelope_write(&e, &arena), {0}};
    turn_on(&w);
}

static void turn_number(const char *kind, uint64_t n)
{
    turn(kind, (struct bytes){&n, sizeof(n)});
}

static uint64_t words(void)
{
    struct txn t;
    txn_begin(&t, store, TXN_READ);
    uint64_t head = log_head(&t);
    txn_abort(&t);
    return head;
}

/* The newest word; its body is the arena's. */
static struct envelope last_word(void)
{
    struct txn t;
    struct entry e = {0};
    struct envelope env;
    txn_begin(&t, store, TXN_READ);
    ck_assert(log_read(&t, log_head(&t), &e));
    const char *wrong = envelope_read(arena_copy(&arena, e.body), &env);
    ck_assert_msg(!wrong, "%s", wrong);
    txn_abort(&t);
    return env;
}

static const char *last_kind(void)
{
    return arena_text(&arena, last_word().kind);
}

static const Ducha__TurnSetAside *set_aside(void)
{
    ck_assert_str_eq(last_kind(), "turn.set-aside");
    Ducha__TurnSetAside *s =
        message_read(&ducha__turn_set_aside__descriptor, last_word().body, &arena);
    ck_assert_ptr_nonnull(s);
    ck_assert_str_eq(s->module, "tried");
    return s;
}

static struct bytes decision(uint64_t at)
{
    Ducha__TurnDecision d = DUCHA__TURN_DECISION__INIT;
    d.module = (char *)(uintptr_t) "tried";
    d.has_position = true;
    d.position = at;
    return message_write(&d.base, &arena);
}

static uint64_t rows(void)
{
    struct txn t;
    txn_begin(&t, store, TXN_READ);
    uint64_t n = row_count(&t, TABLE_STATE);
    txn_abort(&t);
    return n;
}

/* ---- what is proved ---- */

START_TEST(a_turn_puts_and_says_in_one_transaction)
{
    turn("do.put", bytes_of("v"));
    ck_assert_uint_eq(rows(), 1);
    ck_assert_str_eq(last_kind(), "did.put");
    ck_assert(bytes_equal(last_word().from, bytes_of("module/tried")));
    ck_assert_uint_eq(last_word().cause, 1);
}
END_TEST

START_TEST(what_a_module_has_in_mind_stays_until_it_is_forgotten)
{
    turn("do.mind", bytes_of(""));
    turn("do.mind", bytes_of(""));
    ck_assert(bytes_equal(last_word().body, bytes_of("2")));
    hosted_forget(&hosted);
    hosted_forget(&hosted);
    turn("do.mind", bytes_of(""));
    ck_assert(bytes_equal(last_word().body, bytes_of("1")));
}
END_TEST

START_TEST(what_is_told_is_believed_from_our_modules_clock_and_bus_alone)
{
    turn_from("feed", "", "did.told");
    turn_from("log/bj/1", "", "did.told");
    turn_from("clockwork", "", "did.told");
    turn_from("bus/7", "", "did.told");
    ck_assert_uint_eq(rows(), 0);
    turn_from("module/other", "", "did.told");
    turn_from("clock", "", "did.told");
    turn_from("bus", "", "did.told");
    ck_assert_uint_eq(words(), 3);
}
END_TEST

START_TEST(what_is_addressed_to_another_office_is_not_for_our_modules)
{
    turn_from("feed", "bj.chaoyang", "do.put");
    ck_assert_uint_eq(rows(), 0);
    turn_from("feed", "", "do.put");
    ck_assert_uint_eq(rows(), 1);
}
END_TEST

START_TEST(a_handler_that_fails_has_done_nothing_and_its_message_is_kept)
{
    turn("do.fail", bytes_of("v"));
    ck_assert_uint_eq(words(), 1);
    ck_assert_str_eq(set_aside()->reason, "it cannot be read");
    ck_assert_uint_eq(set_aside()->position, 1);
    ck_assert_uint_eq(rows(), 1); /* the message itself */
}
END_TEST

START_TEST(a_retry_that_succeeds_ends_the_matter_and_another_changes_nothing)
{
    turn("do.gate", bytes_of("v"));
    ck_assert_str_eq(set_aside()->reason, "k is not there");
    turn("do.put", bytes_of("k"));
    turn("turn.retry", decision(1));
    ck_assert_str_eq(last_kind(), "turn.retried");
    uint64_t before = words();
    turn("turn.retry", decision(1));
    ck_assert_uint_eq(words(), before);
    ck_assert_uint_eq(rows(), 1);
}
END_TEST

START_TEST(a_retry_that_fails_sets_the_message_aside_again)
{
    turn("do.gate", bytes_of("v"));
    turn("turn.retry", decision(1));
    ck_assert_uint_eq(set_aside()->position, 1);
    ck_assert_uint_eq(rows(), 1);
}
END_TEST

START_TEST(a_dropped_message_is_gone)
{
    turn("do.gate", bytes_of("v"));
    turn("turn.drop", decision(1));
    ck_assert_str_eq(last_kind(), "turn.dropped");
    ck_assert_uint_eq(rows(), 0);
}
END_TEST

START_TEST(a_turn_takes_as_many_puts_as_the_limit_and_not_one_more)
{
    turn_number("do.puts", TURN_PUTS_MAX);
    ck_assert_uint_eq(words(), 0);
    ck_assert_uint_eq(rows(), TURN_PUTS_MAX);
    turn_number("do.puts", TURN_PUTS_MAX + 1);
    ck_assert_str_eq(set_aside()->reason, "too many rows in one turn");
}
END_TEST

START_TEST(a_turn_reads_more_rows_than_it_remembers)
{
    for (uint64_t n = TURN_SEEN_MAX; n <= TURN_SEEN_MAX + 1; n++) {
        turn_number("do.puts", n);
        turn_number("do.reads", n);
        uint64_t good;
        memcpy(&good, last_word().body.data, sizeof(good));
        ck_assert_uint_eq(good, 2 * n);
    }
}
END_TEST

START_TEST(a_row_that_was_read_and_then_changed_is_read_as_changed)
{
    turn("do.put", bytes_of("v"));
    turn("do.look", bytes_of(""));
    ck_assert_str_eq(last_kind(), "did.look");
    turn("do.look", bytes_of("")); /* what one turn has read is not the next one's */
    ck_assert_str_eq(last_kind(), "did.fail");
}
END_TEST

START_TEST(a_turn_says_as_much_as_the_limit_and_not_one_more)
{
    turn_number("do.emits", TURN_EMITS_MAX);
    ck_assert_uint_eq(words(), TURN_EMITS_MAX);
    turn_number("do.emits", TURN_EMITS_MAX + 1);
    ck_assert_uint_eq(words(), TURN_EMITS_MAX + 1);
    ck_assert_str_eq(set_aside()->reason, "too many messages in one turn");
}
END_TEST

START_TEST(a_module_says_a_message_at_its_limit_and_none_past_it)
{
    struct txn t;
    struct entry e;
    turn_number("do.size", MESSAGE_MAX);
    txn_begin(&t, store, TXN_READ);
    ck_assert(log_read(&t, 1, &e));
    ck_assert_uint_eq(e.body.size, MESSAGE_MAX);
    txn_abort(&t);
    turn_number("do.size", MESSAGE_MAX + 1);
    ck_assert_str_eq(set_aside()->reason, "message too large");
}
END_TEST

START_TEST(what_a_turn_says_is_counted_against_its_memory)
{
    turn_number("do.flood", TURN_BYTES_MAX / MESSAGE_MAX / 2);
    ck_assert_str_eq(last_kind(), "did.flood");
    turn_number("do.flood", TURN_BYTES_MAX / MESSAGE_MAX + 1);
    ck_assert_str_eq(set_aside()->reason, "the turn's memory is used up");
}
END_TEST

START_TEST(a_turn_gets_memory_up_to_the_limit_and_not_past_it)
{
    turn_number("do.alloc", TURN_BYTES_MAX - 4096); /* the message is in it too */
    ck_assert_uint_eq(words(), 0);
    turn_number("do.alloc", TURN_BYTES_MAX + 1);
    ck_assert_str_eq(set_aside()->reason, "the turn's memory is used up");
}
END_TEST

START_TEST(a_key_has_one_to_the_limit_of_bytes_and_none_of_the_hosts_own)
{
    char key[TURN_KEY_MAX + 1];
    memset(key, 'k', sizeof(key));
    turn("do.key", (struct bytes){key, TURN_KEY_MAX});
    ck_assert_uint_eq(words(), 0);
    turn("do.key", (struct bytes){key, TURN_KEY_MAX + 1});
    ck_assert_uint_eq(set_aside()->position, 2);
    turn("do.key", (struct bytes){"", 0});
    ck_assert_uint_eq(set_aside()->position, 3);
    turn("do.key", bytes_of("\001aside"));
    ck_assert_uint_eq(set_aside()->position, 4);
}
END_TEST

START_TEST(a_reason_longer_than_a_message_is_cut_so_that_the_office_can_take_it)
{
    turn("do.long", bytes_of("v"));
    ck_assert_uint_le(strlen(set_aside()->reason), REASON_MAX_BYTES);
    ck_assert_uint_gt(strlen(set_aside()->reason), REASON_MAX_BYTES / 2);
}
END_TEST

START_TEST(a_walk_sees_what_this_turn_has_changed)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    for (char n = '1'; n <= '3'; n++) {
        char key[] = {'t', 'r', 'i', 'e', 'd', 0, 'a', n};
        row_put(&t, TABLE_STATE, (struct bytes){key, sizeof(key)}, (struct bytes){&n, 1});
    }
    row_put(&t, TABLE_STATE, (struct bytes){"tried2\0a9", 9}, bytes_of("another module's"));
    ck_assert_int_eq(txn_commit(&t), OK);
    turn("do.walk", bytes_of(""));
    ck_assert(bytes_equal(last_word().body, bytes_of("a1=1 a3=new a4=4 ")));
}
END_TEST

static bool attempt(const struct wire_entry *e, enum care last)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    bool may = host_attempt(&hosted, &t, e, last, e->time);
    ck_assert_int_eq(txn_commit(&t), OK);
    return may;
}

START_TEST(a_message_that_the_module_died_of_as_often_as_the_limit_is_set_aside)
{
    struct wire_entry e = entry_of("do.put", bytes_of("v"));
    for (unsigned i = 0; i < TURN_ATTEMPTS_MAX; i++)
        ck_assert(attempt(&e, CARE_DIED));
    ck_assert_uint_eq(words(), 0);
    ck_assert(!attempt(&e, CARE_DIED));
    ck_assert_uint_eq(set_aside()->attempts, TURN_ATTEMPTS_MAX);
    struct wire_entry other = entry_of("do.put", bytes_of("v"));
    ck_assert(attempt(&other, CARE_DIED)); /* the next one begins to count anew */
}
END_TEST

/* Who kills a module by hand means no message by it; one that takes all memory is found all the
 * same. */
START_TEST(a_message_that_the_module_was_killed_at_may_be_tried_more_often)
{
    struct wire_entry e = entry_of("do.put", bytes_of("v"));
    for (unsigned i = 0; i < TURN_KILLS_MAX; i++)
        ck_assert(attempt(&e, i ? CARE_KILLED : CARE_DIED)); /* before the first, of another one */
    ck_assert(!attempt(&e, CARE_KILLED));
    ck_assert_uint_eq(set_aside()->attempts, TURN_KILLS_MAX);
}
END_TEST

START_TEST(kills_between_its_crashes_do_not_count_as_crashes)
{
    struct wire_entry e = entry_of("do.put", bytes_of("v"));
    ck_assert(attempt(&e, CARE_KILLED));
    for (unsigned i = 1; i < TURN_ATTEMPTS_MAX; i++) {
        ck_assert(attempt(&e, CARE_KILLED));
        ck_assert(attempt(&e, CARE_DIED));
    }
    ck_assert(attempt(&e, CARE_KILLED));
    ck_assert(!attempt(&e, CARE_DIED));
    ck_assert_uint_eq(set_aside()->attempts, 2 * TURN_ATTEMPTS_MAX);
}
END_TEST

START_TEST(a_module_of_another_abi_or_without_a_name_is_not_run)
{
    struct module m = module_tried;
    ck_assert_ptr_null(host_accepts(&m));
    m.abi = MODULE_ABI + 1;
    ck_assert_ptr_nonnull(strstr(host_accepts(&m), "ABI"));
    m = module_tried;
    m.size = sizeof(m) - 1;
    ck_assert_ptr_nonnull(host_accepts(&m));
    m = module_tried;
    m.name = "A name";
    ck_assert_ptr_nonnull(host_accepts(&m));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("host");
    TCase *c = suite_case(suite, "host", setup, teardown);
    tcase_set_timeout(c, 30);
    tcase_add_test(c, a_turn_puts_and_says_in_one_transaction);
    tcase_add_test(c, what_a_module_has_in_mind_stays_until_it_is_forgotten);
    tcase_add_test(c, what_is_told_is_believed_from_our_modules_clock_and_bus_alone);
    tcase_add_test(c, what_is_addressed_to_another_office_is_not_for_our_modules);
    tcase_add_test(c, a_handler_that_fails_has_done_nothing_and_its_message_is_kept);
    tcase_add_test(c, a_retry_that_succeeds_ends_the_matter_and_another_changes_nothing);
    tcase_add_test(c, a_retry_that_fails_sets_the_message_aside_again);
    tcase_add_test(c, a_dropped_message_is_gone);
    tcase_add_test(c, a_turn_takes_as_many_puts_as_the_limit_and_not_one_more);
    tcase_add_test(c, a_turn_reads_more_rows_than_it_remembers);
    tcase_add_test(c, a_row_that_was_read_and_then_changed_is_read_as_changed);
    tcase_add_test(c, a_turn_says_as_much_as_the_limit_and_not_one_more);
    tcase_add_test(c, a_module_says_a_message_at_its_limit_and_none_past_it);
    tcase_add_test(c, what_a_turn_says_is_counted_against_its_memory);
    tcase_add_test(c, a_turn_gets_memory_up_to_the_limit_and_not_past_it);
    tcase_add_test(c, a_key_has_one_to_the_limit_of_bytes_and_none_of_the_hosts_own);
    tcase_add_test(c, a_reason_longer_than_a_message_is_cut_so_that_the_office_can_take_it);
    tcase_add_test(c, a_walk_sees_what_this_turn_has_changed);
    tcase_add_test(c, a_message_that_the_module_died_of_as_often_as_the_limit_is_set_aside);
    tcase_add_test(c, a_message_that_the_module_was_killed_at_may_be_tried_more_often);
    tcase_add_test(c, kills_between_its_crashes_do_not_count_as_crashes);
    tcase_add_test(c, a_module_of_another_abi_or_without_a_name_is_not_run);
    return suite_run(suite);
}
