/* svg.c - a type of case as a swim-lane diagram. Lanes are organs, columns are stages, boxes
 * are steps; what a box does not say with its place it says with marks under its name. */
#include <stdlib.h>

#include "base/lang.h"
#include "command/picture/flow.h"
#include "command/picture/lettering.h"
#include "command/picture/picture.h"
#include "command/wording/marks.h"

#define BOX_WIDTH 206
#define BOX_PAD 13
#define TEXT_WIDTH (BOX_WIDTH - 2 * BOX_PAD)
#define BOLD_WIDTH (TEXT_WIDTH * 9 / 10) /* bold letters are wider */
#define NAME_SIZE 16                     /* sizes of letters */
#define OTHER_SIZE 12
#define MARK_SIZE 12
#define NAME_LINE 21 /* and the lines they stand on */
#define OTHER_LINE 16
#define MARK_LINE 17
#define MARK_INDENT 20 /* behind the sign of a mark */
#define MARK_GAP 5
#define MARGIN 28
#define HEAD 92        /* the title */
#define STAGES 52      /* the names of the stages */
#define LANE_HEAD 148  /* the names of the organs */
#define LEGEND 96      /* what the signs mean */
#define CORNER 7       /* of an edge */
#define ARROW_LENGTH 2 /* an edge ends so far before its box */

#define INK "#1d2b36"
#define FAINT "#5d6d7a"
#define LINE "#6f8190"
#define RETURN "#b4452f"
#define MAIN "#2b5b84"

struct box {
    struct lines name, other;
    struct mark *marks;
    struct lines *mark_lines; /* of each mark */
};

struct svg {
    FILE *to;
    struct flow flow;
    struct box *box; /* of each node */
    struct arena arena;
    int left, top; /* where the lanes begin */
};

/* ---- texts ---- */

static void text_at(struct svg *s, int x, int y, const char *class, const char *text)
{
    fprintf(s->to, "<text x=\"%d\" y=\"%d\" class=\"%s\">", x, y, class);
    xml_text(s->to, text);
    fputs("</text>\n", s->to);
}

/* The line under the last one. */
static int lines_at(struct svg *s, int x, int y, int step, const char *class, struct lines l)
{
    for (unsigned i = 0; i < l.count; i++, y += step)
        text_at(s, x, y, class, l.line[i]);
    return y;
}

static const char *first_name(const struct words *w)
{
    return tr(w->en, w->zh);
}

static const char *second_name(const struct words *w)
{
    return tr(w->zh, w->en);
}

/* ---- signs: drawn, because no font has them all ---- */

struct look {
    enum mark_kind kind;
    const char *fill, *ink; /* fill NULL: without a ground */
    const char *sign;       /* in 14 by 14 */
    const char *en, *zh;    /* in the legend; NULL: it says itself what it is */
};

static const struct look looks[] = {
    {MARK_WHO, NULL, "#42525f",
     "<circle cx=\"7\" cy=\"4.4\" r=\"2.7\"/><path d=\"M1.8 12.6c.4-3 2.4-4.4 5.2-4.4s4.8 1.4 5.2 "
     "4.4\"/>",
     NULL, NULL},
    {MARK_WHEN, NULL, "#42525f", "<path d=\"M7 1.2 12.8 7 7 12.8 1.2 7z\"/>", NULL, NULL},
    {MARK_WAITS, NULL, "#42525f",
     "<path d=\"M3 1.5h8M3 12.5h8M3.6 1.5c0 3.4 6.8 7.6 6.8 11M10.4 1.5c0 3.4-6.8 7.6-6.8 11\"/>",
     NULL, NULL},
    {MARK_CLOCK, "#fff1cc", "#7a4b00",
     "<circle cx=\"7\" cy=\"7\" r=\"5.6\"/><path d=\"M7 3.6V7l2.5 1.7\"/>", "a deadline begins",
     "起算时限"},
    {MARK_STOP, NULL, "#7a4b00",
     "<circle cx=\"7\" cy=\"7\" r=\"5.6\"/><path d=\"m4.4 7.2 1.9 1.9 3.4-3.9\"/>",
     "a deadline ends", "时限终止"},
    {MARK_MOVE, NULL, "#7a4b00",
     "<circle cx=\"7\" cy=\"7\" r=\"5.6\"/><path d=\"M5.4 4.6v4.8M8.6 4.6v4.8\"/>", NULL, NULL},
    {MARK_OPENS, "#dff1ee", "#0b5d57",
     "<path d=\"M1.5 3.8h4l1.2 1.6h5.8v6.8h-11zM7 7v3.8M5.1 8.9h3.8\"/>", "opens another case",
     "另立案件"},
    {MARK_REFER, "#ece4f6", "#53318a", "<path d=\"M5.6 2H2v10h10V8.4M7.6 2H12v4.4M12 2 6.6 7.4\"/>",
     "refers", "移交移送"},
    {MARK_DISCLOSE, "#e2edfb", "#1d4f91",
     "<path d=\"M1.6 5.6v2.8h2L9 11.6V2.4L3.6 5.6zM11 4.8c1 1.2 1 3.2 0 4.4\"/>", "to be published",
     "须公开"},
    {MARK_HOLD, NULL, RETURN,
     "<path d=\"M4.6 1.4h4.8l3.2 3.2v4.8l-3.2 3.2H4.6L1.4 9.4V4.6zM4.4 7h5.2\"/>", NULL, NULL},
    {MARK_END, "#dfe8f1", "#1f4568", "<path d=\"M3 13V1.6h8.2L9 4.8l2.2 3.2H3\"/>",
     "ends a stage, or the case", "结束环节或结案"},
};
#define LOOKS (sizeof(looks) / sizeof(looks[0]))

static const struct look *look_of(enum mark_kind kind)
{
    for (size_t i = 0; i < LOOKS; i++)
        if (looks[i].kind == kind)
            return &looks[i];
    return &looks[0];
}

static void sign_at(struct svg *s, const struct look *look, int x, int y)
{
    fprintf(s->to,
            "<g transform=\"translate(%d %d)\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.4\" "
            "stroke-linecap=\"round\" stroke-linejoin=\"round\">%s</g>\n",
            x, y, look->ink, look->sign);
}

/* ---- boxes ---- */

static int marks_height(const struct box *b)
{
    int height = 0;
    unsigned i = 0;
    for (const struct mark *m = b->marks; m; m = m->next, i++)
        height += (int)b->mark_lines[i].count * MARK_LINE + MARK_GAP;
    return height;
}

static void fill_box(struct svg *s, struct box *b, const struct rule *rule)
{
    unsigned marks = 0;
    b->name = picture_lines(&s->arena, first_name(&rule->words), NAME_SIZE, BOLD_WIDTH);
    b->other = picture_lines(&s->arena, second_name(&rule->words), OTHER_SIZE, TEXT_WIDTH);
    b->marks = marks_of(&s->arena, s->flow.regime, s->flow.type, rule);
    for (const struct mark *m = b->marks; m; m = m->next)
        marks++;
    b->mark_lines = arena_alloc(&s->arena, (marks + 1) * sizeof(*b->mark_lines));
    marks = 0;
    for (const struct mark *m = b->marks; m; m = m->next)
        b->mark_lines[marks++] =
            picture_lines(&s->arena, m->text, MARK_SIZE, TEXT_WIDTH - MARK_INDENT);
}

static void size_boxes(struct svg *s)
{
    s->box = arena_alloc(&s->arena, (s->flow.nodes + 1) * sizeof(*s->box));
    for (unsigned i = 0; i < s->flow.nodes; i++) {
        struct node *n = &s->flow.node[i];
        struct box *b = &s->box[i];
        fill_box(s, b, n->rule);
        n->width = BOX_WIDTH;
        n->height = BOX_PAD + 14 + (int)b->name.count * NAME_LINE +
                    (int)b->other.count * OTHER_LINE + OTHER_LINE + marks_height(b) + 12;
    }
}

static void again_at(struct svg *s, int x, int y)
{
    fprintf(s->to,
            "<path class=\"again\" d=\"M11.6 5.2A5 5 0 1 0 12 7.6M11.9 2.2v3.2H8.7\" "
            "transform=\"translate(%d %d)\"/>\n",
            x, y);
}

static void marks_at(struct svg *s, const struct box *b, int x, int y)
{
    unsigned i = 0;
    for (const struct mark *m = b->marks; m; m = m->next, i++) {
        const struct look *look = look_of(m->kind);
        int height = (int)b->mark_lines[i].count * MARK_LINE;
        if (look->fill)
            fprintf(s->to,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\"/>\n",
                    x - 5, y, TEXT_WIDTH + 10, height + 2, look->fill);
        sign_at(s, look, x, y + 2);
        for (unsigned n = 0; n < b->mark_lines[i].count; n++) {
            fprintf(s->to, "<text x=\"%d\" y=\"%d\" class=\"mark\" fill=\"%s\">", x + MARK_INDENT,
                    y + 13 + (int)n * MARK_LINE, look->ink);
            xml_text(s->to, b->mark_lines[i].line[n]);
            fputs("</text>\n", s->to);
        }
        y += height + MARK_GAP;
    }
}

static bool ends_something(const struct box *b)
{
    for (const struct mark *m = b->marks; m; m = m->next)
        if (m->kind == MARK_END)
            return true;
    return false;
}

static const char *class_of(const struct box *b, const struct rule *rule)
{
    if (ends_something(b))
        return "box ends";
    return rule->undoes[0] || rule->returns_to[0] ? "box returns" : "box";
}

static void box_at(struct svg *s, const struct node *n, const struct box *b)
{
    int x = n->x + s->left, y = n->y + s->top, at = y + BOX_PAD + 5;
    fputs("<g id=\"step.", s->to);
    xml_name(s->to, n->rule->name);
    fprintf(s->to, "\" class=\"%s\">\n<title>", class_of(b, n->rule));
    xml_text(s->to, n->rule->name);
    fputs("</title>\n", s->to);
    fprintf(s->to,
            "<rect class=\"face\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"7\"/>\n"
            "<path class=\"edge\" d=\"M%d %dv%d\"/>\n",
            x, y, n->width, n->height, x + 4, y + 8, n->height - 16);
    text_at(s, x + BOX_PAD, at, "clause", clause_words(&s->arena, n->rule->clause));
    if (n->rule->again)
        again_at(s, x + n->width - BOX_PAD - 12, at - 11);
    at = lines_at(s, x + BOX_PAD, at + 23, NAME_LINE, "name", b->name);
    at = lines_at(s, x + BOX_PAD, at - 3, OTHER_LINE, "other", b->other);
    text_at(s, x + BOX_PAD, at, "step", n->rule->name);
    at += OTHER_LINE;
    marks_at(s, b, x + BOX_PAD, at - 8);
    fputs("</g>\n", s->to);
}

/* ---- edges ---- */

static int sign_of(int from, int to)
{
    return (to > from) - (to < from);
}

static int half(int a, int b)
{
    return (a > b ? a - b : b - a) / 2;
}

/* A corner is round, but no rounder than its two arms are long. */
static void corner(struct svg *s, struct point a, struct point b, struct point c)
{
    int r = CORNER, ab = half(a.x, b.x) + half(a.y, b.y), bc = half(b.x, c.x) + half(b.y, c.y);
    r = ab < r ? ab : r;
    r = bc < r ? bc : r;
    fprintf(s->to, "L%d %dQ%d %d %d %d", b.x + r * sign_of(b.x, a.x), b.y + r * sign_of(b.y, a.y),
            b.x, b.y, b.x + r * sign_of(b.x, c.x), b.y + r * sign_of(b.y, c.y));
}

static void edge_at(struct svg *s, const struct edge *e)
{
    static const char *const classes[] = {
        [EDGE_AFTER] = "after", [EDGE_ANY] = "any", [EDGE_UNDO] = "undo"};
    struct point at[EDGE_POINTS_MAX];
    for (unsigned i = 0; i < e->points; i++)
        at[i] = (struct point){e->point[i].x + s->left, e->point[i].y + s->top};
    unsigned last = e->points - 1;
    at[last].x -= ARROW_LENGTH * sign_of(at[last - 1].x, at[last].x);
    at[last].y -= ARROW_LENGTH * sign_of(at[last - 1].y, at[last].y);
    fprintf(s->to, "<path class=\"%s\" marker-end=\"url(#%s)\" d=\"M%d %d", classes[e->kind],
            classes[e->kind], at[0].x, at[0].y);
    for (unsigned i = 1; i < last; i++)
        corner(s, at[i - 1], at[i], at[i + 1]);
    fprintf(s->to, "L%d %d\"/>\n", at[last].x, at[last].y);
}

/* ---- lanes and stages ---- */

static void lane_at(struct svg *s, unsigned index)
{
    const struct lane *l = &s->flow.lane[index];
    int y = l->y + s->top, width = LANE_HEAD + s->flow.width, x = s->left - LANE_HEAD;
    struct lines name = picture_lines(&s->arena, first_name(&l->organ->words), NAME_SIZE,
                                      (LANE_HEAD - 28) * 9 / 10);
    struct lines other =
        picture_lines(&s->arena, second_name(&l->organ->words), OTHER_SIZE, LANE_HEAD - 28);
    int high = (int)name.count * NAME_LINE + (int)other.count * OTHER_LINE;
    fprintf(s->to,
            "<rect class=\"lane%u\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
            "<rect class=\"organ\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
            index % 2, x, y, width, l->height, x, y, LANE_HEAD, l->height);
    int at = lines_at(s, x + 14, y + (l->height - high) / 2 + 16, NAME_LINE, "name", name);
    (void)lines_at(s, x + 14, at - 3, OTHER_LINE, "other", other);
}

static const char *band_name(const struct svg *s, const struct band *b, bool second)
{
    const struct words opening = {"立案", "opening"}, any = {"不限环节", "in any stage"};
    const struct words *w = b->stage ? &b->stage->words : b->opening ? &opening : &any;
    if (!b->stage && !b->opening && !b->any)
        w = s->flow.type ? &s->flow.type->words : &s->flow.regime->words;
    return second ? second_name(w) : first_name(w);
}

/* An arrow head for a stage, a plain one for what has no place in the order. */
static void band_at(struct svg *s, const struct band *b)
{
    int x = b->x + s->left, y = s->top - STAGES, high = STAGES - 8, tip = b->stage ? 14 : 0;
    fprintf(s->to, "<path class=\"%s\" d=\"M%d %dh%dl%d %dl%d %dH%dl%d %dz\"/>\n",
            b->any ? "band any-band" : "band", x + 2, y, b->width - 6 - tip, tip, high / 2, -tip,
            high / 2, x + 2, tip, -(high / 2));
    const char *first = band_name(s, b, false), *second = band_name(s, b, true);
    text_at(s, x + 24, y + 20, "band-name", first);
    text_at(s, x + 24, y + 36, "band-other", second);
    if (b->x > 0)
        fprintf(s->to, "<path class=\"border\" d=\"M%d %dv%d\"/>\n", x, s->top, s->flow.height);
}

/* ---- head and legend ---- */

static void styles(struct svg *s)
{
    fputs("<style>\n"
          "text{font-family:sans-serif;fill:" INK "}\n"
          ".title{font-size:26px;font-weight:700}.under{font-size:14px;fill:" FAINT "}\n"
          ".name{font-size:16px;font-weight:700}.other{font-size:12px;fill:" FAINT "}\n"
          ".clause{font-size:12px;fill:" MAIN ";font-weight:700}\n"
          ".step{font-size:11px;font-family:monospace;fill:#7d8b97}\n"
          ".mark{font-size:12px}.key{font-size:13px}\n"
          ".again{fill:none;stroke:" MAIN ";stroke-width:1.4;stroke-linecap:round}\n"
          ".lane0{fill:#f6f8fa}.lane1{fill:#fff}.organ{fill:#e8edf2}\n"
          ".band{fill:" MAIN "}.any-band{fill:#74808b}\n"
          ".band-name{font-size:15px;font-weight:700;fill:#fff}"
          ".band-other{font-size:12px;fill:#dbe5ee}\n"
          ".border{stroke:#b9c5cf;stroke-width:1.2;stroke-dasharray:2 5;fill:none}\n"
          ".frame{fill:none;stroke:#b9c5cf}\n"
          ".face{fill:#fff;stroke:#a9b6c2;stroke-width:1.2}\n"
          ".ends .face{stroke:" MAIN ";stroke-width:2.4}.returns .face{stroke:#d3a196}\n"
          ".edge{fill:none;stroke:" MAIN ";stroke-width:3;stroke-linecap:round}\n"
          ".returns .edge{stroke:" RETURN "}\n"
          ".after,.any{fill:none;stroke:" LINE ";stroke-width:1.7}\n"
          ".undo{fill:none;stroke:" RETURN ";stroke-width:1.5;stroke-dasharray:6 4}\n"
          "</style>\n"
          "<defs>\n"
          "<marker id=\"after\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" "
          "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
          "<path d=\"M0 .6 9.6 5 0 9.4z\" fill=\"" LINE "\"/></marker>\n"
          "<marker id=\"any\" viewBox=\"0 0 12 12\" refX=\"11\" refY=\"6\" markerWidth=\"12\" "
          "markerHeight=\"12\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
          "<path d=\"M1 1.4 10.6 6 1 10.6z\" fill=\"#fff\" stroke=\"" LINE
          "\" stroke-width=\"1.4\"/></marker>\n"
          "<marker id=\"undo\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" "
          "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
          "<path d=\"M0 .6 9.6 5 0 9.4z\" fill=\"" RETURN "\"/></marker>\n"
          "</defs>\n",
          s->to);
}

static const char *title_of(struct svg *s)
{
    const struct regime *r = s->flow.regime;
    const char *name = first_name(&r->words);
    return s->flow.type ? arena_print(&s->arena, tr("%s: %s", "%s · %s"), name,
                                      first_name(&s->flow.type->words))
                        : name;
}

static void head(struct svg *s, int width, int height)
{
    char day[DAY_TEXT_SIZE];
    const struct regime *r = s->flow.regime;
    const char *title = title_of(s);
    const char *under =
        arena_print(&s->arena, tr("%s\u3000in force from %s\u3000%s", "%s　%s 起施行　步骤 %s 个"),
                    r->full, day_text(r->in_force, day), PLURAL(s->flow.nodes, "step", "steps"));
    if (s->flow.type)
        under = arena_print(&s->arena, "%s\u3000%s", under,
                            clause_words(&s->arena, s->flow.type->clause));
    fprintf(s->to,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d "
            "%d\" role=\"img\" xml:lang=\"%s\">\n<title>",
            width, height, width, height, lang_get() == LANG_ZH ? "zh" : "en");
    xml_text(s->to, title);
    fputs("</title>\n", s->to);
    styles(s);
    fprintf(s->to, "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", width, height);
    text_at(s, MARGIN, MARGIN + 24, "title", title);
    text_at(s, MARGIN, MARGIN + 50, "under", under);
}

static int key_line(struct svg *s, int x, int y, const char *class, const char *text)
{
    fprintf(s->to, "<path class=\"%s\" marker-end=\"url(#%s)\" d=\"M%d %dh40\"/>\n", class, class,
            x, y - 4);
    text_at(s, x + 50, y, "key", text);
    return x + 50 + picture_width(text, 13) + 30;
}

static void legend(struct svg *s, int y)
{
    int x = MARGIN;
    x = key_line(s, x, y, "after", tr("after: all of them", "须先完成（全部）"));
    x = key_line(s, x, y, "any", tr("after: one of them", "须先完成（任一）"));
    (void)key_line(s, x, y, "undo", tr("taken back", "退回、撤销"));
    x = MARGIN;
    y += 30;
    for (size_t i = 0; i < LOOKS; i++) {
        if (!looks[i].en)
            continue;
        const char *text = tr(looks[i].en, looks[i].zh);
        if (looks[i].fill)
            fprintf(s->to,
                    "<rect x=\"%d\" y=\"%d\" width=\"24\" height=\"20\" rx=\"4\" fill=\"%s\"/>\n",
                    x, y - 15, looks[i].fill);
        sign_at(s, &looks[i], x + 5, y - 12);
        text_at(s, x + 32, y, "key", text);
        x += 32 + picture_width(text, 13) + 26;
    }
    again_at(s, x + 4, y - 12);
    text_at(s, x + 26, y, "key", tr("may be repeated", "可多次办理"));
}

/* ---- */

static void draw(struct svg *s)
{
    const struct flow *f = &s->flow;
    int width = s->left + f->width + MARGIN;
    width = width < 900 ? 900 : width; /* room for the title and the legend */
    head(s, width, s->top + f->height + LEGEND);
    for (unsigned i = 0; i < f->lanes; i++)
        lane_at(s, i);
    for (unsigned i = 0; i < f->bands; i++)
        band_at(s, &f->band[i]);
    fprintf(s->to, "<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
            s->left - LANE_HEAD, s->top, LANE_HEAD + f->width, f->height);
    for (unsigned i = 0; i < f->edges; i++)
        if (!f->edge[i].gone)
            edge_at(s, &f->edge[i]);
    for (unsigned i = 0; i < f->nodes; i++)
        box_at(s, &f->node[i], &s->box[i]);
    legend(s, s->top + f->height + 38);
    fputs("</svg>\n", s->to);
}

void regime_svg(FILE *to, const struct regime *r, const struct case_type *type)
{
    struct svg s = {.to = to, .left = MARGIN + LANE_HEAD, .top = MARGIN + HEAD + STAGES};
    flow_build(&s.flow, r, type, false);
    size_boxes(&s);
    flow_place(&s.flow);
    draw(&s);
    flow_clear(&s.flow);
    arena_free(&s.arena);
}
