/* bpmn_names.c - the names of elements, and how an attribute is written: XML wants each name once,
 * of letters and digits. */
#include <stdlib.h>

#include "command/picture/bpmn.h"
#include "command/picture/lettering.h"

const char *bpmn_id(struct bpmn *b, unsigned node)
{
    static const char *const kinds[] = {
        [NODE_STEP] = "step", [NODE_START] = "start", [NODE_STAGE] = "stage",
        [NODE_END] = "end",   [NODE_LEAVE] = "leave", [NODE_ARRIVE] = "arrive"};
    const struct node *n = &b->flow.node[node];
    char *name = NULL;
    size_t size;
    FILE *to = open_memstream(&name, &size);
    if (!to)
        abort(); /* no memory: as mem_alloc() does */
    xml_name(to, n->kind == NODE_STAGE ? n->stage->name : n->rule->name);
    fclose(to);
    const char *id = arena_print(&b->arena, "%s.%s", kinds[n->kind], name);
    free(name);
    return id;
}

const char *bpmn_part_id(struct bpmn *b, const char *part, unsigned node)
{
    return arena_print(&b->arena, "%s.%s", part, bpmn_id(b, node));
}

const char *bpmn_numbered(struct bpmn *b, const char *part, unsigned index)
{
    return arena_print(&b->arena, "%s.%u", part, index);
}

void bpmn_attribute(struct bpmn *b, const char *name, const char *value)
{
    fprintf(b->to, " %s=\"", name);
    xml_text(b->to, value);
    fputc('"', b->to);
}
