/* bpmn_shapes.c - the second half of a BPMN file: where each of its elements is drawn. */
#include "command/picture/bpmn.h"

#define LABEL_WIDTH 92
#define BANDS_ABOVE 34 /* where the names of the stages stand */

static void bounds(struct bpmn *b, int x, int y, int width, int height)
{
    fprintf(b->to, "<dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n", x, y, width,
            height);
}

static void open_shape(struct bpmn *b, const char *id, const char *more)
{
    fputs("<bpmndi:BPMNShape", b->to);
    bpmn_attribute(b, "id", arena_print(&b->arena, "shape.%s", id));
    bpmn_attribute(b, "bpmnElement", id);
    fprintf(b->to, "%s>\n", more);
}

static void close_shape(struct bpmn *b)
{
    fputs("</bpmndi:BPMNShape>\n", b->to);
}

static void shape(struct bpmn *b, const char *id, const char *more, int x, int y, int width,
                  int height)
{
    open_shape(b, id, more);
    bounds(b, x, y, width, height);
    close_shape(b);
}

/* A circle with its name under it. */
static void circle(struct bpmn *b, const char *id, int x, int y, int label_y, const char *more)
{
    open_shape(b, id, more);
    bounds(b, x, y, EVENT, EVENT);
    if (label_y) {
        fputs("<bpmndi:BPMNLabel>\n", b->to);
        bounds(b, x + EVENT / 2 - LABEL_WIDTH / 2, label_y, LABEL_WIDTH, LABEL);
        fputs("</bpmndi:BPMNLabel>\n", b->to);
    }
    close_shape(b);
}

static void node_shapes(struct bpmn *b, unsigned node)
{
    const struct node *n = &b->flow.node[node];
    int x = b->left + n->x, y = b->top + n->y, gate_y = bpmn_middle(b, n) - GATE / 2;
    bool any = bpmn_any_gate(b, node), all = bpmn_all_gate(b, node);
    if (n->kind == NODE_STEP)
        shape(b, bpmn_id(b, node), "", x, y, n->width, n->height);
    else
        circle(b, bpmn_id(b, node), x, y, y + EVENT + 4, "");
    if (any)
        shape(b, bpmn_part_id(b, "any", node), " isMarkerVisible=\"true\"",
              bpmn_gate_x(b, n, 1 + all), gate_y, GATE, GATE);
    if (all)
        shape(b, bpmn_part_id(b, "all", node), "", bpmn_gate_x(b, n, 1), gate_y, GATE, GATE);
    if (bpmn_split(b, node))
        shape(b, bpmn_part_id(b, "split", node), "", x + n->width + GATE_GAP, gate_y, GATE, GATE);
}

static void timer_shapes(struct bpmn *b, unsigned index)
{
    const struct timer *t = &b->timer[index];
    int late = t->y + EVENT + LATE_GAP;
    circle(b, bpmn_numbered(b, "timer", index), t->x, t->y, late + EVENT + 4,
           " color:border-color=\"#7a4b00\" color:background-color=\"#fff1cc\"");
    circle(b, bpmn_numbered(b, "late", index), t->x, late, 0, " color:border-color=\"#b4452f\"");
}

static void lane_shapes(struct bpmn *b)
{
    const struct flow *f = &b->flow;
    int x = b->left - HEADERS;
    shape(b, "pool", " isHorizontal=\"true\"", x, b->top, f->width + HEADERS, f->height);
    for (unsigned i = 0; i < f->lanes; i++)
        shape(b, bpmn_numbered(b, "lane", i), " isHorizontal=\"true\"", x + HEADERS / 2,
              b->top + f->lane[i].y, f->width + HEADERS / 2, f->lane[i].height);
}

static void band_shapes(struct bpmn *b)
{
    for (unsigned i = 0; bpmn_has_bands(b) && i < b->flow.bands; i++) {
        const struct band *band = &b->flow.band[i];
        int x = b->left + band->x + 4, width = band->width - 8;
        open_shape(b, bpmn_numbered(b, "group", i), " color:border-color=\"#7f93a6\"");
        bounds(b, x, b->top - BANDS_ABOVE, width, b->flow.height + BANDS_ABOVE + 10);
        fputs("<bpmndi:BPMNLabel>\n", b->to);
        bounds(b, x + 8, b->top - BANDS_ABOVE + 8, width - 16, 18);
        fputs("</bpmndi:BPMNLabel>\n", b->to);
        close_shape(b);
    }
}

static void edge_shape(struct bpmn *b, unsigned index)
{
    const struct line *l = &b->line[index];
    fprintf(b->to, "<bpmndi:BPMNEdge id=\"shape.flow.%u\" bpmnElement=\"flow.%u\"%s>\n", index,
            index, l->back ? " color:border-color=\"#b4452f\"" : "");
    for (unsigned i = 0; i < l->points; i++)
        fprintf(b->to, "<di:waypoint x=\"%d\" y=\"%d\"/>\n", l->point[i].x, l->point[i].y);
    fputs("</bpmndi:BPMNEdge>\n", b->to);
}

void bpmn_diagram(struct bpmn *b)
{
    fputs("<bpmndi:BPMNDiagram id=\"diagram\">\n"
          "<bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"collaboration\">\n",
          b->to);
    lane_shapes(b);
    for (unsigned i = 0; i < b->flow.nodes; i++)
        node_shapes(b, i);
    for (unsigned i = 0; i < b->timers; i++)
        timer_shapes(b, i);
    for (unsigned i = 0; i < b->lines; i++)
        edge_shape(b, i);
    band_shapes(b);
    fputs("</bpmndi:BPMNPlane>\n</bpmndi:BPMNDiagram>\n", b->to);
}
