/* bounds.c - see bounds.h. */
#include "modules/kit/bounds.h"

#include "modules/kit/shape.h"

static const Ducha__Field *said_here(const struct step *s, const char *name)
{
    return rule_asks(s->rule, name) ? fields_find(&s->fields, name) : NULL;
}

/* What this form gives, or of a case that is there what it keeps. */
static const Ducha__Field *here(const struct step *s, const char *name)
{
    const Ducha__Field *said = said_here(s, name);
    return said || !s->case_id[0] ? said : casefile_fact_of(s->turn, s->case_id, name);
}

/* Below 0: the first is the earlier or smaller one. */
static int order_of(enum field_is is, const char *a, const char *b)
{
    struct decimal x = {day_parse(a), 0}, y = {day_parse(b), 0};
    if (is == FIELD_NUMBER && !(decimal_read(a, &x) && decimal_read(b, &y)))
        return 0;
    return decimal_order(&x, &y);
}

/* What one key of a field forbids: on which side of the other no value lies, and whether it may be
 * the same. */
struct bound {
    const char *than;
    int way; /* -1: it may not be before or less than the other, +1: not after or more */
    bool strict;
    const char *date_zh, *date_en, *number_zh, *number_en;
};

#define BOUNDS 4u

static void bounds_of(const struct form_field *f, struct bound out[BOUNDS])
{
    out[0] = (struct bound){
        f->not_before,         -1, false, "不得早于", "may not be before", "不得小于",
        "may not be less than"};
    out[1] =
        (struct bound){f->not_after,          +1, false, "不得晚于", "may not be after", "不得大于",
                       "may not be more than"};
    out[2] = (struct bound){f->after,           -1, true, "须晚于", "must be after", "须大于",
                            "must be more than"};
    out[3] = (struct bound){f->before,          +1, true, "须早于", "must be before", "须小于",
                            "must be less than"};
}

static bool breaks(const struct bound *o, int order)
{
    return order == o->way || (o->strict && order == 0);
}

struct pair {
    const char *value, *other; /* that do not fit one another; value NULL: all do */
};

/* ---- another field ---- */

/* Values of another shape are as good as equal, and no bound. */
static bool comparable(const struct form_field *f, const char *value, const struct form_field *than,
                       const char *other)
{
    struct decimal x, y;
    if (!shape_fits(f, value) || !shape_fits(than, other))
        return false;
    if (f->is == FIELD_NUMBER)
        return decimal_read(value, &x) && decimal_read(other, &y);
    return day_parse(value) != DAY_NONE && day_parse(other) != DAY_NONE;
}

/* Two fields of which this form says one at least, and what is known of the other; own or than
 * NULL: there is nothing to compare. */
struct sides {
    const Ducha__Field *own, *than;
};

static struct sides sides_of(const struct step *s, const struct form_field *f,
                             const struct form_field *other)
{
    const Ducha__Field *than = said_here(s, other->name);
    const char *about = s->parent[0] ? s->parent : s->case_id;
    const Ducha__Field *own = than || said_here(s, f->name) ? here(s, f->name) : NULL;
    than = than || !own || !about[0] ? than : casefile_fact(s->turn, about, other->name);
    return (struct sides){own, than};
}

/* Each value with each of the other's. */
static struct pair unfit(const struct step *s, const struct form_field *f,
                         const struct form_field *other, const struct bound *o)
{
    const struct sides k = sides_of(s, f, other);
    for (size_t i = 0; k.own && k.than && i < k.own->n_value; i++)
        for (size_t j = 0; j < k.than->n_value; j++)
            if (comparable(f, k.own->value[i], other, k.than->value[j]) &&
                breaks(o, order_of(f->is, k.own->value[i], k.than->value[j])))
                return (struct pair){k.own->value[i], k.than->value[j]};
    return (struct pair){NULL, NULL};
}

static void say(struct both *b, const struct form_field *f, const struct bound *o,
                const struct words *than, const struct pair *p)
{
    bool number = f->is == FIELD_NUMBER;
    b->zh = turn_print(b->turn, "%s（%s）%s%s（%s）", f->words.zh, p->value,
                       number ? o->number_zh : o->date_zh, than->zh, p->other);
    b->en = turn_print(b->turn, "%s (%s) %s %s (%s)", f->words.en, p->value,
                       number ? o->number_en : o->date_en, than->en, p->other);
}

/* ---- how far behind another day ---- */

/* The first of the two days with which it is so; value NULL: it is with none. */
static struct pair too_near_or_far(const struct step *s, const struct form_field *f,
                                   const struct form_field *from, const struct span *length,
                                   int way, int32_t *bound)
{
    const struct sides k = sides_of(s, f, from);
    for (size_t i = 0; k.own && k.than && i < k.own->n_value; i++)
        for (size_t j = 0; j < k.than->n_value; j++) {
            if (!comparable(f, k.own->value[i], from, k.than->value[j]))
                continue;
            int32_t day = day_parse(k.own->value[i]), begin = day_parse(k.than->value[j]);
            *bound = calendar_count(&s->regime->calendar, begin, length).day;
            if (way < 0 ? day < *bound : day > *bound)
                return (struct pair){k.own->value[i], k.than->value[j]};
        }
    return (struct pair){NULL, NULL};
}

static bool distance_broken(const struct step *s, const struct form_field *f, int way,
                            struct both *b)
{
    const struct form_field *from = regime_field(s->regime, f->distance.from);
    const struct span *length = way < 0 ? &f->distance.shortest : &f->distance.longest;
    int32_t bound = DAY_NONE;
    char day[DAY_TEXT_SIZE];
    if (!from || !(way < 0 ? f->distance.least : f->distance.most)[0])
        return false;
    struct pair p = too_near_or_far(s, f, from, length, way, &bound);
    if (!p.value)
        return false;
    day_text(bound, day);
    b->zh = turn_print(b->turn, "%s（%s）%s %s（自%s %s 起算）", f->words.zh, p.value,
                       way < 0 ? "不得早于" : "不得晚于", day, from->words.zh, p.other);
    b->en = turn_print(b->turn, "%s (%s) may not be %s %s, counted from %s (%s)", f->words.en,
                       p.value, way < 0 ? "before" : "after", day, from->words.en, p.other);
    return true;
}

/* ---- today ---- */

/* A moment is held to this moment, but where the day alone matters. */
static int order_to_now(const struct form_field *f, const char *value, int64_t now, int way)
{
    int64_t time;
    int32_t day = day_parse(value), today = day_at(now);
    if (f->is == FIELD_MOMENT && moment_parse(value, &time)) {
        if (way > 0)
            return (time > now) - (time < now);
        day = day_at(time);
    }
    return day == DAY_NONE ? 0 : (day > today) - (day < today);
}

static bool today_broken(const struct step *s, const struct form_field *f, const struct bound *o,
                         struct both *b)
{
    const struct words today = {"今日", "today"}, now = {"此刻", "now"};
    bool moment = f->is == FIELD_MOMENT && o->way > 0;
    const Ducha__Field *said = said_here(s, f->name);
    char time[MOMENT_TEXT_SIZE], day[DAY_TEXT_SIZE];
    for (size_t i = 0; said && i < said->n_value; i++) {
        if (!shape_fits(f, said->value[i]))
            continue;
        if (!breaks(o, order_to_now(f, said->value[i], s->message->time, o->way)))
            continue;
        day_text(day_at(s->message->time), day);
        moment_text(s->message->time, time);
        say(b, f, o, moment ? &now : &today, &(struct pair){said->value[i], moment ? time : day});
        return true;
    }
    return false;
}

/* A deadline counts from what this form says: it begins here, or the case keeps the day for it. */
static bool is_counted_from(const struct step *s, const struct form_field *f)
{
    bool counted = f->counted_from && f->fact;
    for (const char *const *n = s->rule->starts; *n && f->counted_from && !counted; n++)
        counted = names_have(regime_limit(s->regime, *n)->from, f->name);
    return counted;
}

/* A day to come would put off what is owed now. */
static bool to_come(const struct step *s, const struct form_field *f, struct both *b)
{
    const struct bound past = {"", +1, false, "", "", "", ""};
    struct both unused = {s->turn, "", "", 0};
    if (f->to_come || !is_counted_from(s, f) || !today_broken(s, f, &past, &unused))
        return false;
    const Ducha__Field *said = fields_find(&s->fields, f->name);
    b->zh = turn_print(s->turn, "%s（%s）尚未到来", f->words.zh, said->value[0]);
    b->en = turn_print(s->turn, "%s (%s): that has not come yet", f->words.en, said->value[0]);
    return true;
}

/* ---- all of them ---- */

static bool is_broken(const struct step *s, const struct form_field *f, const struct bound *o,
                      struct both *b)
{
    const struct form_field *than = regime_field(s->regime, o->than);
    if (!than && strcmp(o->than, TODAY) == 0)
        return today_broken(s, f, o, b);
    struct pair p = than ? unfit(s, f, than, o) : (struct pair){NULL, NULL};
    if (p.value)
        say(b, f, o, &than->words, &p);
    return p.value;
}

static void add_one(struct form_answer *out, unsigned *count, const struct both *b)
{
    if (*count < FORM_WORDS_MAX)
        form_answer_add(b->turn, out, b->zh, b->en);
    ++*count;
}

static void add_broken(const struct step *s, const struct form_field *f, struct form_answer *out,
                       unsigned *count)
{
    struct bound bounds[BOUNDS];
    struct both b = {s->turn, "", "", 0};
    bool ahead = to_come(s, f, &b);
    if (ahead)
        add_one(out, count, &b);
    bounds_of(f, bounds);
    for (unsigned i = 0; i < BOUNDS; i++) {
        const struct bound *o = &bounds[i];
        bool said = ahead && o->way > 0 && strcmp(o->than, TODAY) == 0;
        if (o->than[0] && !said && is_broken(s, f, o, &b))
            add_one(out, count, &b);
    }
    for (int way = -1; way <= 1; way += 2)
        if (f->distance.from[0] && distance_broken(s, f, way, &b))
            add_one(out, count, &b);
}

void bounds_check(const struct step *s, struct form_answer *out)
{
    unsigned count = 0;
    for (const struct form_field *f = s->regime->fields; f; f = f->next)
        add_broken(s, f, out, &count);
}
