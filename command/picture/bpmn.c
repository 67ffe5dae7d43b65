/* bpmn.c - a type of case as BPMN 2.0 with its picture, for tools that model and draw
 * processes.
 *
 *   organ                lane
 *   step                 user task; one that opens a case of another type: call activity
 *   again; by-each, ...  a loop; several instances
 *   after, several       parallel gateway before it
 *   after-any, several   exclusive gateway before it
 *   several follow       inclusive gateway behind it: which of them is for those who may ask
 *   stage                a group, and the event at which it begins
 *   any stage            a pair of link events: once the case is open, at any time
 *   deadline             a timer on the step that ends it, which does not interrupt: what is late
 *                        is still to be done; a window interrupts the step that is bound to it
 *   undoes               a flow back to the first of what is taken back
 *
 * What BPMN has no word for stands in the documentation of the task. */
#include <stdlib.h>

#include "base/lang.h"
#include "command/picture/bpmn.h"
#include "command/picture/lettering.h"
#include "command/picture/picture.h"
#include "command/wording/marks.h"

#define TOP 100
#define LEFT 40

/* ---- elements ---- */

static void text_element(struct bpmn *b, const char *name, const char *text)
{
    fprintf(b->to, "<%s>", name);
    xml_text(b->to, text);
    fprintf(b->to, "</%s>\n", name);
}

static void flows_of(struct bpmn *b, const char *id)
{
    for (unsigned out = 0; out < 2; out++)
        for (unsigned i = 0; i < b->lines; i++)
            if (strcmp(out ? b->line[i].from : b->line[i].to, id) == 0)
                fprintf(b->to, "<%s>flow.%u</%s>\n", out ? "outgoing" : "incoming", i,
                        out ? "outgoing" : "incoming");
}

static void open_element(struct bpmn *b, const char *element, const char *id, const char *name)
{
    fprintf(b->to, "<%s", element);
    bpmn_attribute(b, "id", id);
    if (name && name[0])
        bpmn_attribute(b, "name", name);
}

static const char *first_name(const struct words *w)
{
    return tr(w->en, w->zh);
}

static const char *cited(struct bpmn *b, const char *clause)
{
    return regime_cite(b->flow.regime, &b->arena, clause);
}

static const char *names_line(struct bpmn *b, const char *label, const char *const *names,
                              naming *name)
{
    if (!names[0])
        return "";
    return arena_print(&b->arena, "\n%s%s", label,
                       list_words(&b->arena, b->flow.regime, names, name));
}

/* All that the pack says of a step, whatever the picture shows of it. */
static void document(struct bpmn *b, const struct rule *rule)
{
    const char *text = arena_print(&b->arena, "%s\n%s\n%s\n%s", cited(b, rule->clause), rule->name,
                                   rule->words.zh, rule->words.en);
    const char *needs = needs_words(&b->arena, b->flow.regime, rule, false);
    const char *more[] = {
        arena_print(&b->arena, tr("\nby: %s", "\n由谁提出：%s"),
                    askers_words(&b->arena, b->flow.regime, rule, rule->by)),
        names_line(b, tr("after all of: ", "须先完成："), rule->after, name_of_step),
        names_line(b, tr("after one of: ", "须先完成任一："), rule->after_any, name_of_step),
        names_line(b, tr("after, by the same organ: ", "须先由本机关完成："), rule->after_own,
                   name_of_step),
        names_line(b, tr("or at once after one of: ", "或已完成任一："), rule->or_after,
                   name_of_step),
        names_line(b, tr("unless: ", "不得已完成："), rule->unless, name_of_step),
        names_line(b, tr("another person than: ", "须另一人："), rule->apart, name_of_step),
        names_line(b, tr("takes back: ", "撤销："), rule->undoes, name_of_step),
        needs[0] ? arena_print(&b->arena, tr("\nneeds: %s", "\n须填：%s"), needs) : "",
        names_line(b, tr("may have: ", "可填："), rule->may_said, name_of_field),
    };
    for (size_t i = 0; i < sizeof(more) / sizeof(more[0]); i++)
        text = arena_print(&b->arena, "%s%s", text, more[i]);
    for (const struct mark *m = marks_of(&b->arena, b->flow.regime, b->flow.type, rule); m;
         m = m->next)
        text = arena_print(&b->arena, "%s\n%s", text, m->text);
    text_element(b, "documentation", text);
}

static void repeats(struct bpmn *b, const struct rule *rule)
{
    if (rule_together(rule) || rule->times > 1)
        fprintf(b->to, "<multiInstanceLoopCharacteristics isSequential=\"%s\"/>\n",
                rule->in_order ? "true" : "false");
    else if (rule->again)
        fputs("<standardLoopCharacteristics/>\n", b->to);
}

static bool opens_other(const struct bpmn *b, const struct rule *rule)
{
    return rule->opens[0] && (!b->flow.type || strcmp(rule->opens, b->flow.type->name) != 0);
}

static void task(struct bpmn *b, unsigned node)
{
    const struct rule *rule = b->flow.node[node].rule;
    const char *element = opens_other(b, rule) ? "callActivity" : "userTask";
    open_element(b, element, bpmn_id(b, node), first_name(&rule->words));
    if (opens_other(b, rule))
        bpmn_attribute(b, "calledElement", rule->opens);
    fputs(">\n", b->to);
    document(b, rule);
    flows_of(b, bpmn_id(b, node));
    repeats(b, rule);
    fprintf(b->to, "</%s>\n", element);
}

static const char *event_name(const struct bpmn *b, const struct node *n)
{
    switch (n->kind) {
    case NODE_START:
        return b->flow.type ? first_name(&b->flow.type->words) : "";
    case NODE_STAGE:
        return first_name(&n->stage->words);
    case NODE_END:
        return tr("closed", "结案");
    default:
        return tr("in any stage", "不限环节");
    }
}

static void event(struct bpmn *b, unsigned node)
{
    static const char *const elements[] = {[NODE_START] = "startEvent",
                                           [NODE_STAGE] = "intermediateThrowEvent",
                                           [NODE_END] = "endEvent",
                                           [NODE_LEAVE] = "intermediateThrowEvent",
                                           [NODE_ARRIVE] = "intermediateCatchEvent"};
    const struct node *n = &b->flow.node[node];
    const char *id = bpmn_id(b, node);
    open_element(b, elements[n->kind], id, event_name(b, n));
    fputs(">\n", b->to);
    if (n->kind == NODE_STAGE)
        text_element(b, "documentation", cited(b, n->stage->clause));
    flows_of(b, id);
    if (n->kind == NODE_LEAVE || n->kind == NODE_ARRIVE)
        fprintf(b->to, "<linkEventDefinition id=\"link.%s\" name=\"any\"/>\n", id);
    fprintf(b->to, "</%s>\n", elements[n->kind]);
}

static void gateway(struct bpmn *b, const char *element, const char *part, unsigned node)
{
    const char *id = bpmn_part_id(b, part, node);
    open_element(b, element, id, NULL);
    fprintf(b->to, " gatewayDirection=\"%s\">\n",
            strcmp(part, "split") == 0 ? "Diverging" : "Converging");
    flows_of(b, id);
    fprintf(b->to, "</%s>\n", element);
}

static void gateways(struct bpmn *b, unsigned node)
{
    if (bpmn_any_gate(b, node))
        gateway(b, "exclusiveGateway", "any", node);
    if (bpmn_all_gate(b, node))
        gateway(b, "parallelGateway", "all", node);
    if (bpmn_split(b, node))
        gateway(b, "inclusiveGateway", "split", node);
}

/* Calendar days, weeks and months as ISO 8601 has them; working days as the pack writes them. */
static void length_of(struct bpmn *b, const struct time_limit *l)
{
    const struct limit_span *first = l->spans;
    const char *within = first ? length_raw(&b->arena, &first) : l->until;
    const char *iso = l->spans && !l->spans->next ? within_iso(&b->arena, within) : NULL;
    fputs("<timerEventDefinition>\n", b->to);
    fprintf(b->to, "<%s xsi:type=\"tFormalExpression\"", l->spans ? "timeDuration" : "timeDate");
    if (!iso)
        fputs(" language=\"urn:ducha:within\"", b->to);
    fputc('>', b->to);
    xml_text(b->to, iso ? iso : within);
    fprintf(b->to, "</%s>\n</timerEventDefinition>\n", l->spans ? "timeDuration" : "timeDate");
}

static void timer(struct bpmn *b, unsigned index)
{
    const struct timer *t = &b->timer[index];
    const struct time_limit *l = t->limit;
    const char *id = bpmn_numbered(b, "timer", index), *late = bpmn_numbered(b, "late", index);
    open_element(b, "boundaryEvent", id, first_name(&l->words));
    bpmn_attribute(b, "attachedToRef", bpmn_id(b, t->node));
    /* What is late is still to be done; what has its time may not be done after it. */
    fprintf(b->to, " cancelActivity=\"%s\">\n", l->window ? "true" : "false");
    text_element(b, "documentation",
                 arena_print(&b->arena, "%s\n%s\n%s", cited(b, l->clause), l->name,
                             limit_words(&b->arena, b->flow.regime, l)));
    flows_of(b, id);
    length_of(b, l);
    fputs("</boundaryEvent>\n", b->to);
    open_element(b, "endEvent", late, NULL);
    fputs(">\n", b->to);
    text_element(b, "documentation",
                 l->window    ? tr("no longer possible", "逾期不予办理")
                 : l->says[0] ? l->says
                              : tr("late", "逾期"));
    flows_of(b, late);
    fputs("</endEvent>\n", b->to);
}

/* ---- the process ---- */

static void lane_refs(struct bpmn *b, unsigned lane)
{
    for (unsigned i = 0; i < b->flow.nodes; i++) {
        if (b->flow.node[i].lane != lane)
            continue;
        text_element(b, "flowNodeRef", bpmn_id(b, i));
        if (bpmn_any_gate(b, i))
            text_element(b, "flowNodeRef", bpmn_part_id(b, "any", i));
        if (bpmn_all_gate(b, i))
            text_element(b, "flowNodeRef", bpmn_part_id(b, "all", i));
        if (bpmn_split(b, i))
            text_element(b, "flowNodeRef", bpmn_part_id(b, "split", i));
    }
    for (unsigned i = 0; i < b->timers; i++)
        if (b->flow.node[b->timer[i].node].lane == lane) {
            text_element(b, "flowNodeRef", bpmn_numbered(b, "timer", i));
            text_element(b, "flowNodeRef", bpmn_numbered(b, "late", i));
        }
}

static void lanes(struct bpmn *b)
{
    fputs("<laneSet id=\"lanes\">\n", b->to);
    for (unsigned i = 0; i < b->flow.lanes; i++) {
        const struct organ *o = b->flow.lane[i].organ;
        open_element(b, "lane", bpmn_numbered(b, "lane", i), first_name(&o->words));
        fputs(">\n", b->to);
        text_element(b, "documentation",
                     arena_print(&b->arena, "%s\n%s", cited(b, o->clause), o->name));
        lane_refs(b, i);
        fputs("</lane>\n", b->to);
    }
    fputs("</laneSet>\n", b->to);
}

static void flow_elements(struct bpmn *b)
{
    for (unsigned i = 0; i < b->flow.nodes; i++) {
        if (b->flow.node[i].kind == NODE_STEP)
            task(b, i);
        else
            event(b, i);
        gateways(b, i);
    }
    for (unsigned i = 0; i < b->timers; i++)
        timer(b, i);
    for (unsigned i = 0; i < b->lines; i++) {
        fprintf(b->to, "<sequenceFlow id=\"flow.%u\"", i);
        bpmn_attribute(b, "sourceRef", b->line[i].from);
        bpmn_attribute(b, "targetRef", b->line[i].to);
        if (b->line[i].back)
            fprintf(b->to, ">\n<documentation>%s</documentation>\n</sequenceFlow>\n",
                    tr("taken back", "退回、撤销"));
        else
            fputs("/>\n", b->to);
    }
}

static const char *band_name(const struct band *band)
{
    if (band->stage)
        return first_name(&band->stage->words);
    if (band->opening)
        return tr("opening", "立案");
    return band->any ? tr("in any stage", "不限环节") : "";
}

static const char *process_name(struct bpmn *b)
{
    const struct regime *r = b->flow.regime;
    const char *name = first_name(&r->words);
    return b->flow.type ? arena_print(&b->arena, tr("%s: %s", "%s · %s"), name,
                                      first_name(&b->flow.type->words))
                        : name;
}

static void process(struct bpmn *b)
{
    open_element(b, "process", "process", process_name(b));
    fputs(" isExecutable=\"false\">\n", b->to);
    text_element(b, "documentation",
                 arena_print(&b->arena, "%s\n%s", b->flow.regime->full, b->flow.regime->source));
    lanes(b);
    flow_elements(b);
    for (unsigned i = 0; bpmn_has_bands(b) && i < b->flow.bands; i++)
        fprintf(b->to, "<group id=\"group.%u\" categoryValueRef=\"band.%u\"/>\n", i, i);
    fputs("</process>\n", b->to);
}

static void collaboration(struct bpmn *b)
{
    fputs("<collaboration id=\"collaboration\">\n", b->to);
    open_element(b, "participant", "pool", process_name(b));
    fputs(" processRef=\"process\"/>\n</collaboration>\n", b->to);
    if (!bpmn_has_bands(b))
        return;
    fputs("<category id=\"bands\">\n", b->to);
    for (unsigned i = 0; i < b->flow.bands; i++) {
        fprintf(b->to, "<categoryValue id=\"band.%u\"", i);
        bpmn_attribute(b, "value", band_name(&b->flow.band[i]));
        fputs("/>\n", b->to);
    }
    fputs("</category>\n", b->to);
}

/* ---- */

static void write_all(struct bpmn *b)
{
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
          "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
          "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
          "xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" "
          "xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\" "
          "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" id=\"definitions\"",
          b->to);
    bpmn_attribute(b, "targetNamespace",
                   arena_print(&b->arena, "urn:ducha:regime:%s", b->flow.regime->full));
    fputs(" exporter=\"ducha\" exporterVersion=\"" DUCHA_VERSION "\">\n", b->to);
    collaboration(b);
    process(b);
    bpmn_diagram(b);
    fputs("</definitions>\n", b->to);
}

void regime_bpmn(FILE *to, const struct regime *r, const struct case_type *type)
{
    struct bpmn b = {.to = to, .left = LEFT + HEADERS, .top = TOP};
    flow_build(&b.flow, r, type, true);
    bpmn_layout(&b);
    write_all(&b);
    free(b.timer);
    free(b.line);
    flow_clear(&b.flow);
    arena_free(&b.arena);
}
