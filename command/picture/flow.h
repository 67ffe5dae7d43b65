/* flow.h - one type of case as a picture: who takes its steps, in which stage, after what. Built
 * from the pack alone, so the same pack always gives the same picture.
 *
 *   lanes   organs, each as wide as the picture; a step stands in that of the first
 *           organ that may ask for it
 *   bands   opening, the stages, and what may be done in any of them
 *   nodes   steps; for BPMN also its events, at which a case, a stage, or all of it begins or ends
 *   edges   what must stand before; and, dashed, what is taken back
 *
 * flow_build() says what there is, flow_place() where it stands and which way the edges go. In
 * between whoever draws says how large each node is. */
#pragma once

#include "base/mem.h"
#include "pack/regime.h"

#define FLOW_STACK 2u /* steps of one lane that stand above each other in a column */

enum node_kind { NODE_STEP, NODE_START, NODE_STAGE, NODE_END, NODE_LEAVE, NODE_ARRIVE };

struct node {
    enum node_kind kind;
    const struct rule *rule;   /* of a step, and of the step that a start or an end belongs to */
    const struct stage *stage; /* of a stage's event */
    unsigned lane, band, column, row;
    bool placed;
    /* Said by whoever draws: the box, what stands left, right and under it. */
    int width, height, left, right, below;
    int x, y; /* of the box */
};

enum edge_kind { EDGE_AFTER, EDGE_ANY, EDGE_UNDO };

#define EDGE_POINTS_MAX 8u

struct point {
    int x, y;
};

struct edge {
    unsigned from, to;
    enum edge_kind kind;
    bool back; /* against the reading direction, or taken back: from under a box to under another */
    bool gone; /* said by others already */
    struct point point[EDGE_POINTS_MAX];
    unsigned points;
};

struct lane {
    const struct organ *organ;
    unsigned row, rows; /* the first, and how many */
    int y, height;
};

struct band {
    const struct stage *stage; /* NULL: opening, any stage, or all of a type without stages */
    bool opening, any;
    unsigned column, columns;
    int x, width;
};

struct flow {
    const struct regime *regime;
    const struct case_type *type;
    struct node *node;
    struct edge *edge;
    struct lane *lane;
    struct band *band;
    unsigned nodes, edges, lanes, bands, edge_room;
    unsigned columns, rows;
    bool events;
    int width, height; /* of all lanes and bands */
    struct arena arena;
};

/* f is zero before; flow_clear() in any case. */
void flow_build(struct flow *f, const struct regime *r, const struct case_type *type, bool events);
void flow_place(struct flow *f);
void flow_clear(struct flow *f);

/* What leads into a node, and out of it, forwards. */
unsigned flow_in(const struct flow *f, unsigned node, enum edge_kind kind);
unsigned flow_out(const struct flow *f, unsigned node);
