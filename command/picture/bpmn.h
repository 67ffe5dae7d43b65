/* bpmn.h - a type of case on its way to BPMN: shared by the files that write it. */
#pragma once

#include <stdio.h>

#include "command/picture/flow.h"

#define EVENT 36
#define GATE 40
#define GATE_GAP 18
#define LATE_GAP 16 /* between a timer and the end it leads to */
#define LABEL 30
#define HEADERS 60 /* of the pool and its lanes */

struct timer {
    unsigned node;
    const struct time_limit *limit;
    int x, y; /* of its circle */
};

/* A line between two shapes. What it joins is written as two parts, KIND and the node's number. */
struct line {
    const char *from, *to;
    struct point point[EDGE_POINTS_MAX + 4];
    unsigned points;
    bool back;
};

struct bpmn {
    FILE *to;
    struct flow flow;
    struct timer *timer;
    struct line *line;
    unsigned timers, lines, room;
    int left, top;
    struct arena arena;
};

/* Where everything stands: of a flow that is built. */
void bpmn_layout(struct bpmn *b);
/* BPMNDiagram: shapes and lines with their places. */
void bpmn_diagram(struct bpmn *b);

/* Which gateways a node has: before it where one of several, or all of several, must stand; behind
 * it where several follow. */
bool bpmn_any_gate(const struct bpmn *b, unsigned node);
bool bpmn_all_gate(const struct bpmn *b, unsigned node);
bool bpmn_split(const struct bpmn *b, unsigned node);
/* The left end of the gateway that is so many from the box, and the line on which edges run. */
int bpmn_gate_x(const struct bpmn *b, const struct node *n, int from_box);
int bpmn_middle(const struct bpmn *b, const struct node *n);

/* Names of elements: XML wants each once. */
const char *bpmn_id(struct bpmn *b, unsigned node);
const char *bpmn_part_id(struct bpmn *b, const char *part, unsigned node);
const char *bpmn_numbered(struct bpmn *b, const char *part, unsigned index);
void bpmn_attribute(struct bpmn *b, const char *name, const char *value);
/* More than one stage: then each is a group. */
bool bpmn_has_bands(const struct bpmn *b);
