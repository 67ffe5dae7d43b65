/* status.c - how the office does, for those who ask. */
#include "bus/internal.h"

static unsigned readers_list(struct bus *b, struct txn *t, Ducha__Reader **rows)
{
    struct bytes key = bytes_of("reader/"), value;
    unsigned n = 0;
    for (bool more = row_seek(t, TABLE_CURSOR, &key, &value);
         more && n < STATUS_READERS_MAX / 2 && bytes_start(key, bytes_of("reader/"));
         more = row_next(t, TABLE_CURSOR, &key, &value)) {
        if (value.size != 8)
            continue;
        Ducha__Reader *r = arena_alloc(&b->arena, sizeof(*r));
        ducha__reader__init(r);
        r->name = arena_text(&b->arena, (struct bytes){(const char *)key.data + 7, key.size - 7});
        r->has_done = true;
        memcpy(&r->done, value.data, 8);
        struct session *s = session_named(b, r->name);
        r->has_live = true;
        r->live = s && s->reader.live;
        r->kept = (char *)(uintptr_t) "office";
        rows[n++] = r;
    }
    for (struct session *s = b->sessions; s && n < STATUS_READERS_MAX; s = s->next) {
        if (!s->reader.live || s->reader.want->keep)
            continue;
        Ducha__Reader *r = arena_alloc(&b->arena, sizeof(*r));
        ducha__reader__init(r);
        r->name = s->name;
        r->has_done = r->has_live = r->live = true;
        r->done = s->reader.done;
        r->kept = (char *)(uintptr_t) "itself";
        rows[n++] = r;
    }
    return n;
}

void session_status(struct bus *b, struct txn *t, struct session *s, struct bus_wishes *out)
{
    static const char *const levels[] = {"good", "warn", "refuse", "full"};
    int64_t due;
    struct bytes key, value;
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Status st = DUCHA__STATUS__INIT;
    st.reader = arena_alloc(&b->arena, STATUS_READERS_MAX * sizeof(*st.reader));
    st.n_reader = readers_list(b, t, st.reader);
    st.has_epoch = st.has_head = st.has_now = st.has_entries = st.has_commits = st.has_refused =
        st.has_sessions = st.has_space_percent = st.has_deadlines = st.has_set_aside =
            st.has_simulated = st.has_pid = true;
    st.office = (char *)(uintptr_t)b->o.office;
    st.version = (char *)(uintptr_t)b->o.version;
    st.pid = b->o.pid;
    st.epoch = (uint32_t)meta_number(t, META_EPOCH);
    st.head = log_head(t);
    st.now = bus_time(b, t);
    st.entries = b->entries;
    st.commits = b->commits;
    st.refused = b->refused;
    st.sessions = b->session_count;
    st.space_percent = b->space.percent;
    st.space_level = (char *)(uintptr_t)levels[b->space.level];
    st.deadlines = row_count(t, TABLE_DEADLINE);
    st.set_aside = row_count(t, TABLE_ASIDE);
    st.simulated = b->o.simulated;
    st.has_next_due = deadline_first(t, &due, &key, &value);
    if (st.has_next_due)
        st.next_due = due;
    f.say_case = DUCHA__FRAME__SAY_STATUS;
    f.status = &st;
    wish_frame(out, s, &f);
}
