/* bpmn_layout.c - how large the shapes are, which lines join them, and where the deadlines sit. */

#include "command/picture/bpmn.h"

#define TASK_WIDTH 170
#define TASK_HEIGHT 84
#define TIMER_STEP 78 /* from one timer of a task to the next */
#define TIMER_IN 26   /* of the last one, from the right end */
#define TIMERS_BELOW (EVENT / 2 + LATE_GAP + EVENT + LABEL + 4)

/* ---- what stands at a node ---- */

static unsigned all_in(const struct bpmn *b, unsigned node)
{
    return flow_in(&b->flow, node, EDGE_AFTER);
}

static unsigned any_in(const struct bpmn *b, unsigned node)
{
    return flow_in(&b->flow, node, EDGE_ANY);
}

bool bpmn_any_gate(const struct bpmn *b, unsigned node)
{
    return any_in(b, node) > 1;
}

bool bpmn_all_gate(const struct bpmn *b, unsigned node)
{
    return all_in(b, node) + (any_in(b, node) > 0) > 1;
}

bool bpmn_split(const struct bpmn *b, unsigned node)
{
    return flow_out(&b->flow, node) > 1;
}

bool bpmn_has_bands(const struct bpmn *b)
{
    return b->flow.bands > 1;
}

/* ---- sizes ---- */

static bool stops(const struct bpmn *b, const struct time_limit *l)
{
    for (unsigned i = 0; i < b->flow.nodes; i++)
        if (b->flow.node[i].kind == NODE_STEP &&
            (names_have(b->flow.node[i].rule->stops, l->name) ||
             names_have(b->flow.node[i].rule->only_while, l->name)))
            return true;
    return false;
}

static void add_timer(struct bpmn *b, unsigned node, const struct time_limit *l)
{
    b->timer = mem_grow(b->timer, (b->timers + 1) * sizeof(*b->timer));
    b->timer[b->timers++] = (struct timer){.node = node, .limit = l};
}

/* On the steps that end it, or are bound to it; on those that begin it where the type has none. */
static unsigned find_timers(struct bpmn *b, unsigned node)
{
    const struct rule *rule = b->flow.node[node].rule;
    unsigned before = b->timers;
    for (const char *const *n = rule->stops; *n; n++)
        if (regime_limit(b->flow.regime, *n))
            add_timer(b, node, regime_limit(b->flow.regime, *n));
    for (const char *const *n = rule->only_while; *n; n++)
        if (regime_limit(b->flow.regime, *n))
            add_timer(b, node, regime_limit(b->flow.regime, *n));
    for (const char *const *n = rule->starts; *n; n++)
        if (regime_limit(b->flow.regime, *n) && !stops(b, regime_limit(b->flow.regime, *n)))
            add_timer(b, node, regime_limit(b->flow.regime, *n));
    return b->timers - before;
}

static void size_nodes(struct bpmn *b)
{
    for (unsigned i = 0; i < b->flow.nodes; i++) {
        struct node *n = &b->flow.node[i];
        bool step = n->kind == NODE_STEP;
        n->width = step ? TASK_WIDTH : EVENT;
        n->height = step ? TASK_HEIGHT : EVENT;
        n->below = step ? (find_timers(b, i) ? TIMERS_BELOW : 0) : LABEL;
        n->left = (bpmn_any_gate(b, i) + bpmn_all_gate(b, i)) * (GATE + GATE_GAP);
        n->right = bpmn_split(b, i) * (GATE + GATE_GAP);
    }
}

static void place_timers(struct bpmn *b)
{
    for (unsigned i = 0, at = 0; i < b->timers; i++) {
        struct timer *t = &b->timer[i];
        const struct node *n = &b->flow.node[t->node];
        at = i > 0 && b->timer[i - 1].node == t->node ? at + 1 : 0;
        t->x = b->left + n->x + n->width - TIMER_IN - EVENT / 2 - (int)at * TIMER_STEP;
        t->y = b->top + n->y + n->height - EVENT / 2;
    }
}

/* ---- lines ---- */

static struct line *add_line(struct bpmn *b, const char *from, const char *to)
{
    if (b->lines == b->room) {
        b->room = b->room ? 2 * b->room : 128;
        b->line = mem_grow(b->line, b->room * sizeof(*b->line));
    }
    b->line[b->lines] = (struct line){.from = from, .to = to};
    return &b->line[b->lines++];
}

static void bend(struct line *l, int x, int y)
{
    if (l->points > 0 && l->point[l->points - 1].x == x && l->point[l->points - 1].y == y)
        return;
    assert(l->points < sizeof(l->point) / sizeof(l->point[0]));
    l->point[l->points++] = (struct point){x, y};
}

int bpmn_middle(const struct bpmn *b, const struct node *n)
{
    return b->top + n->y + n->height / 2;
}

/* The left end of the gateway that is so many from the box. */
int bpmn_gate_x(const struct bpmn *b, const struct node *n, int from_box)
{
    return b->left + n->x - from_box * (GATE + GATE_GAP);
}

/* Both gateways stand before the box: what goes to the second comes in from above. */
static void over_first_gate(const struct bpmn *b, struct line *l, const struct node *n)
{
    int y = bpmn_middle(b, n), x = bpmn_gate_x(b, n, 2) - GATE_GAP / 2;
    l->points--;
    bend(l, x, y);
    bend(l, x, y - GATE / 2 - 12);
    bend(l, bpmn_gate_x(b, n, 1) + GATE / 2, y - GATE / 2 - 12);
    bend(l, bpmn_gate_x(b, n, 1) + GATE / 2, y - GATE / 2);
}

static void line_of(struct bpmn *b, const struct edge *e)
{
    bool any = e->kind == EDGE_ANY, all_gate = bpmn_all_gate(b, e->to);
    const char *from = bpmn_id(b, e->from), *to = bpmn_id(b, e->to);
    if (!e->back && bpmn_split(b, e->from))
        from = bpmn_part_id(b, "split", e->from);
    if (!e->back && any && bpmn_any_gate(b, e->to))
        to = bpmn_part_id(b, "any", e->to);
    else if (!e->back && all_gate)
        to = bpmn_part_id(b, "all", e->to);
    struct line *l = add_line(b, from, to);
    l->back = e->back;
    for (unsigned i = 0; i < e->points; i++)
        bend(l, b->left + e->point[i].x, b->top + e->point[i].y);
    if (!e->back && !any && all_gate && bpmn_any_gate(b, e->to))
        over_first_gate(b, l, &b->flow.node[e->to]);
}

static void level(struct bpmn *b, const char *from, const char *to, int x, int until, int y)
{
    struct line *l = add_line(b, from, to);
    bend(l, x, y);
    bend(l, until, y);
}

/* From gateway to gateway to the box, and from the box to its own. */
static void lines_at(struct bpmn *b, unsigned node)
{
    const struct node *n = &b->flow.node[node];
    int y = bpmn_middle(b, n), box = b->left + n->x;
    bool any = bpmn_any_gate(b, node), all = bpmn_all_gate(b, node);
    const char *id = bpmn_id(b, node);
    if (any && all)
        level(b, bpmn_part_id(b, "any", node), bpmn_part_id(b, "all", node),
              bpmn_gate_x(b, n, 2) + GATE, bpmn_gate_x(b, n, 1), y);
    if (any || all)
        level(b, bpmn_part_id(b, all ? "all" : "any", node), id, bpmn_gate_x(b, n, 1) + GATE, box,
              y);
    if (bpmn_split(b, node))
        level(b, id, bpmn_part_id(b, "split", node), box + n->width, box + n->width + GATE_GAP, y);
}

static void find_lines(struct bpmn *b)
{
    for (unsigned i = 0; i < b->flow.edges; i++)
        if (!b->flow.edge[i].gone)
            line_of(b, &b->flow.edge[i]);
    for (unsigned i = 0; i < b->flow.nodes; i++)
        lines_at(b, i);
    for (unsigned i = 0; i < b->timers; i++) {
        struct line *l = add_line(b, bpmn_numbered(b, "timer", i), bpmn_numbered(b, "late", i));
        bend(l, b->timer[i].x + EVENT / 2, b->timer[i].y + EVENT);
        bend(l, b->timer[i].x + EVENT / 2, b->timer[i].y + EVENT + LATE_GAP);
    }
}

void bpmn_layout(struct bpmn *b)
{
    size_nodes(b);
    flow_place(&b->flow);
    place_timers(b);
    find_lines(b);
}
