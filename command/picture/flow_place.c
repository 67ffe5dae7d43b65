/* flow_place.c - where the nodes of a flow stand, and which way its edges go.
 *
 *        gap 0   column 0   gap 1   column 1   gap 2
 *   corridor 0  ──────────────────────────────────────
 *   row 0          [a]  ───┐          [b]
 *   corridor 1             └───────────────┐
 *   row 1          [c]                [d]  └──► ...
 *
 * Nodes stand in columns and rows. Edges run upright in the gaps between columns and level in the
 * corridors between rows, or along a row where nothing stands; each on a track of its own, but
 * those that come out of one node, or go into one, share theirs. A gap is as wide as it has tracks.
 * First everything is decided in whole numbers of columns and rows, then it is measured. */
#include <limits.h>
#include <stdlib.h>

#include "command/picture/flow.h"

#define GAP_PAD 20       /* before the first track, and behind the last: room for the head */
#define CORRIDOR_PAD 10  /* above and below */
#define TRACK 10         /* from one to the next */
#define BAND_PAD 18      /* more, where a band begins */
#define LANE_PAD 26      /* more, where a lane begins */
#define PORT 26          /* edges that lead back leave and arrive so far from the middle */
#define EDGE_RUNS_MAX 3u /* upright or level pieces of an edge that have a track */

/* What shares a track: what comes out of a node, what goes into one. */
enum share { SHARE_FROM, SHARE_TO, SHARE_NONE, SHARES };

struct run {
    bool upright;
    unsigned channel;  /* a gap, or a corridor */
    unsigned from, to; /* rows as 2r+1 and corridors as 2k; columns and gaps likewise */
    unsigned low, top; /* the same as far as all that share its track reach */
    unsigned node;     /* that it belongs to; of one that shares none, the edge */
    enum share share;
    unsigned track;
};

struct way {
    struct run run[EDGE_RUNS_MAX];
    unsigned runs;
};

struct channel {
    int at, size;
    unsigned tracks;
};

struct placing {
    struct flow *f;
    struct way *way;        /* of each edge */
    unsigned *taken;        /* row by row, cell by cell: 0, or whose edge runs there, and 1 */
    struct channel *gap;    /* columns + 1 */
    struct channel *column; /* at: the left end */
    struct channel *corridor;
    struct channel *row;
    int *up; /* of each row: from its top to the line on which its edges run */
    struct arena arena;
};

static unsigned larger(unsigned a, unsigned b)
{
    return a > b ? a : b;
}

static bool forward(const struct edge *e)
{
    return !e->gone && !e->back;
}

/* ---- columns ---- */

/* Steps of one lane that wait for the same stand above each other, a few; the next go on to the
 * right. */
static bool is_full(const struct flow *f, unsigned node, unsigned column)
{
    unsigned there = 0;
    for (unsigned i = 0; i < f->nodes; i++) {
        const struct node *n = &f->node[i];
        there += n->placed && n->band == f->node[node].band && n->lane == f->node[node].lane &&
                 n->column == column;
    }
    return there >= FLOW_STACK;
}

static bool is_ready(const struct flow *f, unsigned node, unsigned *column)
{
    *column = 0;
    for (unsigned i = 0; i < f->edges; i++) {
        const struct edge *e = &f->edge[i];
        const struct node *from = &f->node[e->from];
        if (e->to != node || !forward(e) || from->band != f->node[node].band)
            continue;
        if (!from->placed)
            return false;
        *column = larger(*column, from->column + 1);
    }
    return true;
}

static void put_in_columns(struct flow *f)
{
    unsigned column;
    for (unsigned left = f->nodes; left > 0;) {
        unsigned before = left;
        for (unsigned i = 0; i < f->nodes; i++) {
            if (f->node[i].placed || !is_ready(f, i, &column))
                continue;
            while (is_full(f, i, column))
                column++;
            f->node[i].column = column;
            f->node[i].placed = true;
            left--;
        }
        assert(left < before); /* rings were broken */
    }
}

/* From columns of a band to columns of all. */
static void count_columns(struct flow *f)
{
    for (unsigned i = 0; i < f->nodes; i++)
        f->band[f->node[i].band].columns =
            larger(f->band[f->node[i].band].columns, f->node[i].column + 1);
    for (unsigned b = 0; b < f->bands; b++) {
        f->band[b].columns = larger(f->band[b].columns, 1);
        f->band[b].column = f->columns;
        f->columns += f->band[b].columns;
    }
    for (unsigned i = 0; i < f->nodes; i++)
        f->node[i].column += f->band[f->node[i].band].column;
}

/* ---- rows ---- */

static bool is_free(const struct flow *f, unsigned node, unsigned row)
{
    for (unsigned i = 0; i < f->nodes; i++)
        if (f->node[i].placed && f->node[i].lane == f->node[node].lane &&
            f->node[i].column == f->node[node].column && f->node[i].row == row)
            return false;
    return true;
}

/* In the row of what it follows, so that the edge is straight; else in the first that is free. */
static unsigned row_for(const struct flow *f, unsigned node)
{
    for (unsigned i = f->edges; i > 0; i--) {
        const struct edge *e = &f->edge[i - 1];
        if (e->to == node && forward(e) && f->node[e->from].placed &&
            f->node[e->from].lane == f->node[node].lane && is_free(f, node, f->node[e->from].row))
            return f->node[e->from].row;
    }
    unsigned row = 0;
    while (!is_free(f, node, row))
        row++;
    return row;
}

/* From rows of a lane to rows of all. */
static void put_in_rows(struct flow *f)
{
    for (unsigned i = 0; i < f->nodes; i++)
        f->node[i].placed = false;
    for (unsigned c = 0; c < f->columns; c++)
        for (unsigned i = 0; i < f->nodes; i++) {
            struct node *n = &f->node[i];
            if (n->column != c)
                continue;
            n->row = row_for(f, i);
            n->placed = true;
            f->lane[n->lane].rows = larger(f->lane[n->lane].rows, n->row + 1);
        }
    for (unsigned l = 0; l < f->lanes; l++) {
        f->lane[l].row = f->rows;
        f->rows += f->lane[l].rows;
    }
    for (unsigned i = 0; i < f->nodes; i++)
        f->node[i].row += f->lane[f->node[i].lane].row;
}

/* ---- ways ---- */

#define BLOCKED UINT_MAX

static unsigned *cell(struct placing *p, unsigned row, unsigned column)
{
    return &p->taken[row * p->f->columns + column];
}

/* Between two columns, both left out, along a row: free, or of the same. */
static bool may_pass(struct placing *p, unsigned row, unsigned from, unsigned to, unsigned whose)
{
    for (unsigned c = from + 1; c < to; c++)
        if (*cell(p, row, c) != 0 && *cell(p, row, c) != whose)
            return false;
    return true;
}

static void pass(struct placing *p, unsigned row, unsigned from, unsigned to, unsigned whose)
{
    for (unsigned c = from + 1; c < to; c++)
        *cell(p, row, c) = whose;
}

static void add_run(struct way *w, bool upright, unsigned channel, unsigned a, unsigned b,
                    unsigned node, enum share share)
{
    w->run[w->runs++] = (struct run){.upright = upright,
                                     .channel = channel,
                                     .from = a,
                                     .to = b,
                                     .low = a < b ? a : b,
                                     .top = a < b ? b : a,
                                     .node = node,
                                     .share = share};
}

#define ROW(r) (2 * (r) + 1)
#define COLUMN(c) (2 * (c) + 1)
#define BESIDE(k) (2 * (k)) /* a gap among columns, a corridor among rows */

/* Into a node that several lead to they come together; out of one they part. */
static enum share share_of(const struct flow *f, const struct edge *e)
{
    unsigned in = flow_in(f, e->to, EDGE_AFTER) + flow_in(f, e->to, EDGE_ANY);
    return in > 1 && flow_out(f, e->from) == 1 ? SHARE_TO : SHARE_FROM;
}

static void way_forward(struct placing *p, const struct edge *e, struct way *w)
{
    const struct node *a = &p->f->node[e->from], *b = &p->f->node[e->to];
    unsigned out = SHARES * e->from + SHARE_FROM + 1, in = SHARES * e->to + SHARE_TO + 1;
    enum share share = share_of(p->f, e);
    bool next = b->column == a->column + 1;
    if (may_pass(p, a->row, a->column, b->column, out) && (next || a->row == b->row)) {
        pass(p, a->row, a->column, b->column, out);
        if (a->row != b->row)
            add_run(w, true, b->column, ROW(a->row), ROW(b->row),
                    share == SHARE_TO ? e->to : e->from, share);
        return;
    }
    if (a->row != b->row && may_pass(p, b->row, a->column, b->column, in)) {
        pass(p, b->row, a->column, b->column, in);
        add_run(w, true, a->column + 1, ROW(a->row), ROW(b->row), e->from, SHARE_FROM);
        return;
    }
    if (a->row != b->row && may_pass(p, a->row, a->column, b->column, out)) {
        pass(p, a->row, a->column, b->column, out);
        add_run(w, true, b->column, ROW(a->row), ROW(b->row), e->to, SHARE_TO);
        return;
    }
    unsigned k = b->row > a->row ? b->row : b->row + 1;
    add_run(w, true, a->column + 1, ROW(a->row), BESIDE(k), e->from, SHARE_FROM);
    add_run(w, false, k, BESIDE(a->column + 1), BESIDE(b->column), e->from, SHARE_FROM);
    add_run(w, true, b->column, BESIDE(k), ROW(b->row), e->to, SHARE_TO);
}

/* Dashes that lie on each other look like no dashes: each has tracks of its own. */
static void way_back(struct placing *p, unsigned edge)
{
    const struct edge *e = &p->f->edge[edge];
    const struct node *a = &p->f->node[e->from], *b = &p->f->node[e->to];
    struct way *w = &p->way[edge];
    if (a->row == b->row) {
        add_run(w, false, a->row + 1, COLUMN(a->column), COLUMN(b->column), edge, SHARE_NONE);
        return;
    }
    add_run(w, false, a->row + 1, COLUMN(a->column), BESIDE(b->column), edge, SHARE_NONE);
    add_run(w, true, b->column, BESIDE(a->row + 1), BESIDE(b->row + 1), edge, SHARE_NONE);
    add_run(w, false, b->row + 1, BESIDE(b->column), COLUMN(b->column), edge, SHARE_NONE);
}

/* Short ways first: they have the rows. */
static void find_ways(struct placing *p)
{
    for (unsigned i = 0; i < p->f->nodes; i++)
        *cell(p, p->f->node[i].row, p->f->node[i].column) = BLOCKED;
    for (unsigned span = 1; span <= p->f->columns; span++)
        for (unsigned i = 0; i < p->f->edges; i++) {
            const struct edge *e = &p->f->edge[i];
            unsigned a = p->f->node[e->from].column, b = p->f->node[e->to].column;
            if (forward(e) && b > a && b - a == span)
                way_forward(p, e, &p->way[i]);
        }
    for (unsigned i = 0; i < p->f->edges; i++)
        if (p->f->edge[i].back && !p->f->edge[i].gone)
            way_back(p, i);
}

/* ---- tracks ---- */

struct track_set {
    struct run **run;
    unsigned count;
};

static int by_place(const void *x, const void *y)
{
    const struct run *a = *(struct run *const *)x, *b = *(struct run *const *)y;
    if (a->share != b->share)
        return a->share < b->share ? -1 : 1;
    if (a->node != b->node)
        return a->node < b->node ? -1 : 1;
    return 0;
}

static bool same_share(const struct run *a, const struct run *b)
{
    return a->share == b->share && a->node == b->node;
}

/* All runs that share a track reach as far as the furthest of them. */
static void widen(struct track_set *s)
{
    for (unsigned i = 0; i < s->count; i++)
        for (unsigned j = 0; j < s->count; j++)
            if (same_share(s->run[i], s->run[j])) {
                s->run[i]->low = s->run[i]->low < s->run[j]->low ? s->run[i]->low : s->run[j]->low;
                s->run[i]->top = larger(s->run[i]->top, s->run[j]->top);
            }
}

/* The level end that leads to a would lie on the one that comes from b, were a right of b. */
static bool before(const struct track_set *s, const struct run *a, const struct run *b)
{
    for (unsigned i = 0; i < s->count; i++)
        for (unsigned j = 0; j < s->count; j++)
            if (same_share(s->run[i], a) && same_share(s->run[j], b) &&
                s->run[i]->from == s->run[j]->to)
                return true;
    return false;
}

/* Moves all that share a track with run `from` before run `to`. */
static void move_before(struct track_set *s, unsigned from, unsigned to)
{
    unsigned size = 1;
    while (from + size < s->count && same_share(s->run[from], s->run[from + size]))
        size++;
    for (; from > to; from--) {
        struct run *moved = s->run[from - 1];
        memmove(s->run + from - 1, s->run + from, size * sizeof(struct run *));
        s->run[from - 1 + size] = moved;
    }
}

/* What must be further left comes first, where two do not ask it of each other. */
static void put_in_order(struct track_set *s)
{
    for (unsigned i = 0; i < s->count; i++)
        for (unsigned j = i + 1; j < s->count; j++)
            if (s->run[i]->share == s->run[j]->share && !same_share(s->run[i], s->run[j]) &&
                before(s, s->run[j], s->run[i]) && !before(s, s->run[i], s->run[j]) &&
                (i == 0 || !same_share(s->run[i - 1], s->run[i])))
                move_before(s, j, i);
}

static bool meet(const struct run *a, const struct run *b)
{
    return a->low <= b->top && b->low <= a->top;
}

/* Right of all before it that it meets. */
static unsigned track_for(const struct track_set *s, unsigned index, unsigned least)
{
    for (unsigned i = 0; i < index; i++)
        if (meet(s->run[i], s->run[index]))
            least = larger(least, s->run[i]->track + 1);
    return least;
}

/* What comes out of nodes is left of what goes in, so that two level ends never lie on each other.
 * Gives how many tracks there are. */
static unsigned give_tracks(struct track_set *s)
{
    unsigned tracks = 0, begin = 0;
    qsort(s->run, s->count, sizeof(struct run *), by_place);
    widen(s);
    put_in_order(s);
    for (unsigned i = 0; i < s->count; i++) {
        struct run *r = s->run[i];
        if (i > 0 && s->run[i - 1]->share != r->share)
            begin = tracks;
        if (i > 0 && same_share(s->run[i - 1], r))
            r->track = s->run[i - 1]->track;
        else
            r->track = track_for(s, i, begin);
        tracks = larger(tracks, r->track + 1);
    }
    return tracks;
}

static void give_channel(struct placing *p, bool upright, unsigned channel, struct channel *c)
{
    struct track_set s = {.run = mem_alloc((EDGE_RUNS_MAX * p->f->edges + 1) * sizeof(*s.run))};
    for (unsigned i = 0; i < p->f->edges; i++)
        for (unsigned r = 0; r < p->way[i].runs; r++)
            if (p->way[i].run[r].upright == upright && p->way[i].run[r].channel == channel)
                s.run[s.count++] = &p->way[i].run[r];
    c->tracks = give_tracks(&s);
    free(s.run);
}

/* ---- measures ---- */

static int most(int a, int b)
{
    return a > b ? a : b;
}

static bool begins_band(const struct flow *f, unsigned column)
{
    for (unsigned b = 1; b < f->bands; b++)
        if (f->band[b].column == column)
            return true;
    return false;
}

static bool begins_lane(const struct flow *f, unsigned row)
{
    for (unsigned l = 1; l < f->lanes; l++)
        if (f->lane[l].row == row)
            return true;
    return false;
}

static void measure_columns(struct placing *p, int *left, int *width)
{
    struct flow *f = p->f;
    int x = 0;
    for (unsigned i = 0; i < f->nodes; i++) {
        const struct node *n = &f->node[i];
        left[n->column] = most(left[n->column], n->left);
        width[n->column] = most(width[n->column], n->width);
        p->column[n->column].size = most(p->column[n->column].size, n->right);
    }
    for (unsigned c = 0; c <= f->columns; c++) {
        struct channel *g = &p->gap[c];
        g->at = x + (begins_band(f, c) ? BAND_PAD : 0);
        g->size = 2 * GAP_PAD + (int)g->tracks * TRACK;
        x = g->at + g->size;
        if (c == f->columns)
            break;
        p->column[c].at = x;
        p->column[c].size += left[c] + width[c];
        x += p->column[c].size;
    }
    f->width = x;
}

static void measure_rows(struct placing *p)
{
    struct flow *f = p->f;
    int y = 0;
    for (unsigned i = 0; i < f->nodes; i++)
        p->up[f->node[i].row] = most(p->up[f->node[i].row], f->node[i].height / 2);
    for (unsigned i = 0; i < f->nodes; i++) {
        struct channel *row = &p->row[f->node[i].row];
        int down = (f->node[i].height + 1) / 2 + f->node[i].below;
        row->size = most(row->size, p->up[f->node[i].row] + down);
    }
    for (unsigned r = 0; r <= f->rows; r++) {
        struct channel *k = &p->corridor[r];
        k->at = y + (begins_lane(f, r) ? LANE_PAD : 0);
        k->size = 2 * CORRIDOR_PAD + (int)k->tracks * TRACK;
        y = k->at + k->size;
        if (r == f->rows)
            break;
        p->row[r].at = y;
        y += p->row[r].size;
    }
    f->height = y;
}

static void put_nodes(struct placing *p, const int *left, const int *width)
{
    for (unsigned i = 0; i < p->f->nodes; i++) {
        struct node *n = &p->f->node[i];
        n->x = p->column[n->column].at + left[n->column] + (width[n->column] - n->width) / 2;
        n->y = p->row[n->row].at + p->up[n->row] - n->height / 2;
    }
}

/* A band begins and a lane begins in the middle of the room that is there for it. */
static void put_bands(struct placing *p)
{
    struct flow *f = p->f;
    for (unsigned b = 0; b < f->bands; b++) {
        struct channel *end = &p->gap[f->band[b].column + f->band[b].columns];
        f->band[b].x = b ? f->band[b - 1].x + f->band[b - 1].width : 0;
        int until = b + 1 < f->bands ? end->at - BAND_PAD / 2 : f->width;
        f->band[b].width = until - f->band[b].x;
    }
    for (unsigned l = 0; l < f->lanes; l++) {
        struct channel *end = &p->corridor[f->lane[l].row + f->lane[l].rows];
        f->lane[l].y = l ? f->lane[l - 1].y + f->lane[l - 1].height : 0;
        int until = l + 1 < f->lanes ? end->at - LANE_PAD / 2 : f->height;
        f->lane[l].height = until - f->lane[l].y;
    }
}

/* ---- points ---- */

static void add_point(struct edge *e, int x, int y)
{
    if (e->points > 0 && e->point[e->points - 1].x == x && e->point[e->points - 1].y == y)
        return;
    assert(e->points < EDGE_POINTS_MAX);
    e->point[e->points++] = (struct point){x, y};
}

static int track_at(const struct placing *p, const struct run *r)
{
    const struct channel *c = r->upright ? &p->gap[r->channel] : &p->corridor[r->channel];
    return c->at + (r->upright ? GAP_PAD : CORRIDOR_PAD) + (int)r->track * TRACK + TRACK / 2;
}

/* From right to left ends; a back edge from below to below. */
static void draw(struct placing *p, unsigned edge)
{
    struct edge *e = &p->f->edge[edge];
    const struct node *a = &p->f->node[e->from], *b = &p->f->node[e->to];
    struct point at = {a->x + a->width + a->right, a->y + a->height / 2};
    struct point to = {b->x - b->left, b->y + b->height / 2};
    if (e->back) {
        at = (struct point){a->x + a->width / 2 + (a->width > 2 * PORT ? PORT : 0),
                            a->y + a->height};
        to = (struct point){b->x + b->width / 2 - (b->width > 2 * PORT ? PORT : 0),
                            b->y + b->height};
    }
    add_point(e, at.x, at.y);
    for (unsigned i = 0; i < p->way[edge].runs; i++) {
        const struct run *r = &p->way[edge].run[i];
        if (r->upright)
            at.x = track_at(p, r);
        else
            at.y = track_at(p, r);
        add_point(e, at.x, at.y);
    }
    if (e->back)
        add_point(e, to.x, at.y);
    else
        add_point(e, at.x, to.y);
    add_point(e, to.x, to.y);
}

/* ---- */

static void measure(struct placing *p)
{
    int *left = arena_alloc(&p->arena, p->f->columns * sizeof(*left));
    int *width = arena_alloc(&p->arena, p->f->columns * sizeof(*width));
    measure_columns(p, left, width);
    measure_rows(p);
    put_nodes(p, left, width);
    put_bands(p);
    for (unsigned i = 0; i < p->f->edges; i++)
        if (!p->f->edge[i].gone)
            draw(p, i);
}

void flow_place(struct flow *f)
{
    struct placing p = {.f = f};
    put_in_columns(f);
    count_columns(f);
    put_in_rows(f);
    p.way = arena_alloc(&p.arena, (f->edges + 1) * sizeof(*p.way));
    p.taken = arena_alloc(&p.arena, (f->rows * f->columns + 1) * sizeof(*p.taken));
    p.gap = arena_alloc(&p.arena, (f->columns + 1) * sizeof(*p.gap));
    p.column = arena_alloc(&p.arena, (f->columns + 1) * sizeof(*p.column));
    p.corridor = arena_alloc(&p.arena, (f->rows + 1) * sizeof(*p.corridor));
    p.row = arena_alloc(&p.arena, (f->rows + 1) * sizeof(*p.row));
    p.up = arena_alloc(&p.arena, (f->rows + 1) * sizeof(*p.up));
    find_ways(&p);
    for (unsigned c = 0; c <= f->columns; c++)
        give_channel(&p, true, c, &p.gap[c]);
    for (unsigned k = 0; k <= f->rows; k++)
        give_channel(&p, false, k, &p.corridor[k]);
    measure(&p);
    arena_free(&p.arena);
}
