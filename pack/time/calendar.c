/* calendar.c - see calendar.h. The civil arithmetic counts from 0000-03-01, so that the leap
 * day is the last day of its year and months have a regular length: 153 days in five of them. */
#include <stdio.h>

#include "pack/time/period.h"

#define ERA_DAYS 146097   /* 400 years */
#define EPOCH_DAYS 719468 /* from 0000-03-01 to 1970-01-01 */
#define FESTIVAL_MAX 60u  /* bytes */
#define OFFSET_MS (8 * INT64_C(3600000))

int32_t day_of(struct date d)
{
    int32_t y = d.year - (d.month <= 2);
    int32_t m = (int32_t)((d.month + 9) % 12); /* March is 0 */
    int32_t era = y / 400, of_era = y % 400;
    int32_t of_year = (153 * m + 2) / 5 + (int32_t)d.day - 1;
    return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH_DAYS;
}

struct date day_date(int32_t day)
{
    int32_t z = day + EPOCH_DAYS; /* dates begin in 1900: never negative */
    int32_t era = z / ERA_DAYS, of_era = z % ERA_DAYS;
    int32_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * y + y / 4 - y / 100);
    int32_t m = (5 * of_year + 2) / 153;
    unsigned month = (unsigned)(m < 10 ? m + 3 : m - 9);
    return (struct date){y + era * 400 + (month <= 2), month,
                         (unsigned)(of_year - (153 * m + 2) / 5 + 1)};
}

int32_t day_at(int64_t ms)
{
    int64_t local = ms + OFFSET_MS;
    int64_t day = local / DAY_MS - (local % DAY_MS < 0);
    return (int32_t)day;
}

int64_t day_begin(int32_t day)
{
    return day * DAY_MS - OFFSET_MS;
}

int64_t day_end(int32_t day)
{
    return day_begin(day + 1);
}

unsigned day_week(int32_t day)
{
    int32_t w = (day + 3) % 7; /* 1970-01-01 was a Thursday */
    return (unsigned)(w < 0 ? w + 7 : w) + 1;
}

const char *day_week_name(int32_t day, enum lang lang)
{
    static const char *const en[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const zh[] = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
    return (lang == LANG_ZH ? zh : en)[day_week(day) - 1];
}

int32_t day_parse(const char *text)
{
    struct date d;
    return text_date(text, &d) ? day_of(d) : DAY_NONE;
}

static char *digits(char *out, unsigned number, unsigned count)
{
    for (unsigned i = count; i > 0; i--, number /= 10)
        out[i - 1] = (char)('0' + number % 10);
    return out + count;
}

const char *day_text(int32_t day, char out[DAY_TEXT_SIZE])
{
    struct date d = day_date(day);
    char *end = digits(out, (unsigned)d.year % 10000u, 4);
    *end++ = '-';
    end = digits(end, d.month, 2);
    *end++ = '-';
    *digits(end, d.day, 2) = '\0';
    return out;
}

const char *moment_text(int64_t ms, char out[MOMENT_TEXT_SIZE])
{
    char day[DAY_TEXT_SIZE];
    int32_t d = day_at(ms);
    unsigned minute = (unsigned)((ms - day_begin(d)) / 60000);
    snprintf(out, MOMENT_TEXT_SIZE, "%s %02u:%02u", day_text(d, day), minute / 60 % 24,
             minute % 60);
    return out;
}

bool ends_with_day(int64_t ms)
{
    return ms == day_begin(day_at(ms));
}

const char *until_text(int64_t ms, char out[MOMENT_TEXT_SIZE])
{
    return ends_with_day(ms) ? day_text(day_at(ms - 1), out) : moment_text(ms, out);
}

bool moment_parse(const char *text, int64_t *ms)
{
    char day[11] = "";
    unsigned minutes;
    if (strlen(text) != 16 || (text[10] != ' ' && text[10] != 'T'))
        return false;
    memcpy(day, text, 10);
    int32_t d = day_parse(day);
    if (d == DAY_NONE || !text_time(text + 11, &minutes))
        return false;
    *ms = day_begin(d) + (int64_t)minutes * 60000;
    return true;
}

/* ---- the days that are not as their weekday says ---- */

static const struct special_day *find(const struct calendar *c, int32_t day)
{
    unsigned low = 0, high = c->specials;
    while (low < high) {
        unsigned mid = (low + high) / 2;
        if (c->special[mid].day < day)
            low = mid + 1;
        else
            high = mid;
    }
    return low < c->specials && c->special[low].day == day ? &c->special[low] : NULL;
}

/* A calendar of ten years has some 350; an office may hold hundreds of packs. */
static void widen(struct calendar *c)
{
    c->room = c->room ? 2 * c->room : 128;
    struct special_day *wider = arena_alloc(c->arena, c->room * sizeof(*wider));
    if (c->specials)
        memcpy(wider, c->special, c->specials * sizeof(*wider));
    c->special = wider;
}

/* Keeps the days in order, so that find() may halve. */
static void insert(struct calendar *c, struct special_day d)
{
    if (c->specials == c->room)
        widen(c);
    unsigned at = c->specials++;
    for (; at > 0 && c->special[at - 1].day > d.day; at--)
        c->special[at] = c->special[at - 1];
    c->special[at] = d;
}

bool calendar_knows(const struct calendar *c, int32_t day)
{
    int year = day_date(day).year;
    for (unsigned i = 0; i < c->year_count; i++)
        if (c->years[i] == year)
            return true;
    return false;
}

/* No year is shorter than the stride. */
bool calendar_knows_all(const struct calendar *c, int32_t first, int32_t last)
{
    for (int32_t day = first; day < last; day += 365)
        if (!calendar_knows(c, day))
            return false;
    return last < first || calendar_knows(c, last);
}

bool calendar_workday(const struct calendar *c, int32_t day)
{
    const struct special_day *s = find(c, day);
    return s ? s->work : day_week(day) <= 5;
}

const char *calendar_festival(const struct calendar *c, int32_t day)
{
    const struct special_day *s = find(c, day);
    return s ? s->festival : NULL;
}

const char *festival_name(const char *festival, enum lang lang)
{
    static const struct {
        const char *zh, *en;
    } names[] = {
        {"元旦", "New Year's Day"},
        {"春节", "Spring Festival"},
        {"清明节", "Qingming Festival"},
        {"劳动节", "Labour Day"},
        {"端午节", "Dragon Boat Festival"},
        {"中秋节", "Mid-Autumn Festival"},
        {"国庆节", "National Day"},
        {"中秋节、国庆节", "Mid-Autumn Festival, National Day"},
        {"国庆节、中秋节", "National Day, Mid-Autumn Festival"},
    };
    for (unsigned i = 0; lang == LANG_EN && i < sizeof(names) / sizeof(names[0]); i++)
        if (strcmp(names[i].zh, festival) == 0)
            return names[i].en;
    return festival;
}

unsigned calendar_workdays(const struct calendar *c, int32_t first, int32_t last)
{
    unsigned n = 0;
    for (int32_t d = first; d <= last; d++)
        n += calendar_workday(c, d);
    return n;
}

/* ---- a year's file ---- */

/* "2026-02-15" or "2026-02-15..2026-02-23". */
static bool parse_range(const char *text, int32_t *first, int32_t *last)
{
    char part[11] = "";
    size_t size = strlen(text);
    if (size == 10) {
        *first = *last = day_parse(text);
        return *first != DAY_NONE;
    }
    if (size != 22 || strncmp(text + 10, "..", 2) != 0)
        return false;
    memcpy(part, text, 10);
    *first = day_parse(part);
    *last = day_parse(text + 12);
    return *first != DAY_NONE && *last != DAY_NONE && *first <= *last && *last - *first < 31;
}

/* A notice moves days of its own year and of the last December before it. */
static bool of_notice(int32_t day, int year)
{
    struct date d = day_date(day);
    return d.year == year || (d.year == year - 1 && d.month == 12);
}

static void add_range(struct calendar *c, struct yaml *y, const struct yaml_node *n, bool work,
                      int year)
{
    int32_t first, last;
    const char *text = yaml_as_text(y, n), *festival = arena_text(c->arena, bytes_of(n->key));
    if (!text[0])
        return;
    if (!parse_range(text, &first, &last)) {
        yaml_fault(y, n, "write 2026-02-15, or 2026-02-15..2026-02-23",
                   "请写成 2026-02-15 或 2026-02-15..2026-02-23", "`%s` is not a day or days",
                   "`%s` 不是日期或日期范围", text);
        return;
    }
    for (int32_t d = first; d <= last; d++) {
        char day[DAY_TEXT_SIZE];
        if (!of_notice(d, year))
            yaml_fault(y, n, "move it to that year's file", "请移到该年的文件",
                       "%s is not of the notice for %d", "%s 不属于 %d 年的通知", day_text(d, day),
                       year);
        else if (find(c, d))
            yaml_fault(y, n, "keep one of the two", "请只保留一处", "%s stands here again",
                       "%s 重复", day_text(d, day));
        else if (c->specials == CALENDAR_DAYS_MAX)
            yaml_fault(y, n, "leave old years out", "请去掉早年的文件", "more than %u special days",
                       "特殊日期超过 %u 个", CALENDAR_DAYS_MAX);
        else if (strlen(n->key) > FESTIVAL_MAX)
            yaml_fault(y, n, "shorten it", "请缩短", "the name has more than %u bytes",
                       "名称超过 %u 字节", FESTIVAL_MAX);
        else
            insert(c, (struct special_day){d, year, work, festival});
    }
}

static void add_days(struct calendar *c, struct yaml *y, const char *key, bool work, int year)
{
    const struct yaml_node *festivals = yaml_map(y, y->root, key);
    for (const struct yaml_node *f = festivals ? festivals->child : NULL; f; f = f->next) {
        if (!yaml_list(y, festivals, f->key))
            continue;
        for (struct yaml_node *n = f->child; n; n = n->next) {
            struct yaml_node named = *n;
            named.key = f->key;
            add_range(c, y, &named, work, year);
        }
    }
}

/* The later of two days; DAY_NONE is none. */
static int32_t later(int32_t a, int32_t b)
{
    return a == DAY_NONE || b > a ? b : a;
}

static int32_t day_in(struct yaml *y, const struct yaml_node *n)
{
    struct date d = n ? yaml_as_date(y, n) : (struct date){0};
    return d.year ? day_of(d) : DAY_NONE;
}

/* The day of its newest notice; DAY_NONE where the file does not say. */
static int32_t check_head(struct yaml *y)
{
    static const char *const keys[] = {"year", "source", "announced", "amended", "off", "on", NULL};
    static const char *const amended[] = {"announced", "zh", "en", NULL};
    yaml_only(y, y->root, keys);
    yaml_need(y, y->root, "source");
    const struct yaml_node *sources = yaml_list(y, y->root, "source");
    for (const struct yaml_node *n = sources ? sources->child : NULL; n; n = n->next)
        (void)yaml_as_text(y, n);
    int32_t announced = day_in(y, yaml_get(y->root, "announced"));
    const struct yaml_node *list = yaml_list(y, y->root, "amended");
    for (const struct yaml_node *n = list ? list->child : NULL; n; n = n->next) {
        yaml_only(y, n, amended);
        announced = later(announced, day_in(y, yaml_need(y, n, "announced")));
        (void)yaml_text(y, n, "zh");
    }
    return announced;
}

/* Of a file that is something else, a pack or a table, nothing else is worth saying. */
static bool is_calendar(struct yaml *y)
{
    static const char *const own[] = {"year", "off", "on", "announced", "amended", NULL};
    for (const char *const *key = own; *key; key++)
        if (yaml_get(y->root, *key))
            return true;
    yaml_fault(y, y->root, "name the file of a year, written as regimes/calendar/2026.yaml is",
               "请指定某一年的日历文件，写法同 regimes/calendar/2026.yaml",
               "the file is no calendar: it has neither `year` nor `off` nor `on`",
               "该文件不是日历：没有 `year`，也没有 `off` 或 `on`");
    return false;
}

static void add_year(struct calendar *c, struct yaml *y)
{
    int32_t announced = check_head(y);
    int year = (int)yaml_int(y, y->root, "year", 1990, 2200);
    int32_t july = day_of((struct date){year ? year : 1990, 7, 1});
    if (year && calendar_knows(c, july))
        yaml_fault(y, y->root, "keep one file for each year", "每年只保留一个文件",
                   "the year %d has a file already", "%d 年已有文件", year);
    else if (c->year_count == CALENDAR_YEARS_MAX)
        yaml_fault(y, y->root, "leave old years out", "请去掉早年的文件", "more than %u years",
                   "超过 %u 个年份", CALENDAR_YEARS_MAX);
    else if (year) {
        c->announced[c->year_count] = announced;
        c->years[c->year_count++] = year;
        add_days(c, y, "off", false, year);
        add_days(c, y, "on", true, year);
    }
}

void calendar_add(struct calendar *c, const char *file, struct bytes text, struct faults *faults)
{
    struct yaml y;
    unsigned before = faults->count;
    yaml_init(&y, file, text, faults);
    bool told = faults->count > before && !y.root->child; /* no map, and that is said */
    if (!told && is_calendar(&y))
        add_year(c, &y);
    yaml_clear(&y);
}

/* ---- an amended notice ---- */

static unsigned place_of_year(const struct calendar *c, int year)
{
    unsigned i = 0;
    while (i < c->year_count && c->years[i] != year)
        i++;
    return i;
}

int32_t calendar_announced(const struct calendar *c, int year)
{
    unsigned i = place_of_year(c, year);
    return i < c->year_count ? c->announced[i] : DAY_NONE;
}

/* What this year's file said, and what others said of the days that the new one names. */
static void take_out(struct calendar *c, const struct calendar *fresh)
{
    unsigned kept = 0;
    for (unsigned i = 0; i < c->specials; i++)
        if (c->special[i].notice != fresh->years[0] && !find(fresh, c->special[i].day))
            c->special[kept++] = c->special[i];
    c->specials = kept;
}

bool calendar_amend(struct calendar *c, const char *file, struct bytes text, struct faults *faults)
{
    struct calendar fresh = {.arena = c->arena};
    unsigned before = faults->count;
    calendar_add(&fresh, file, text, faults);
    if (faults->count > before || fresh.year_count == 0)
        return false;
    unsigned at = place_of_year(c, fresh.years[0]);
    if (at < c->year_count && c->announced[at] > fresh.announced[0])
        return true;
    if (at == CALENDAR_YEARS_MAX || c->specials + fresh.specials > CALENDAR_DAYS_MAX) {
        faults_add(faults, ERR_LIMIT, file, 0, 0, "leave old years out of the pack",
                   "请从规则包去掉早年的文件", "more than %u years or %u special days",
                   "超过 %u 个年份或 %u 个特殊日期", CALENDAR_YEARS_MAX, CALENDAR_DAYS_MAX);
        return false;
    }
    take_out(c, &fresh);
    for (unsigned i = 0; i < fresh.specials; i++)
        insert(c, fresh.special[i]);
    c->years[at] = fresh.years[0];
    c->announced[at] = fresh.announced[0];
    c->year_count += at == c->year_count;
    return true;
}

/* ---- counting ---- */

/* Counting looks at days one by one and remembers whether it ever had to guess. */
static bool works(const struct calendar *c, struct counted *at)
{
    at->provisional = at->provisional || !calendar_knows(c, at->day);
    return calendar_workday(c, at->day);
}

/* The way in which days are counted: onwards, or backwards from the day that is given. */
bool span_is_back(const struct span *s)
{
    return s->back || s->before;
}

static int32_t way(const struct span *s)
{
    return span_is_back(s) ? -1 : 1;
}

static void count_workdays(const struct calendar *c, const struct span *s, struct counted *at)
{
    unsigned done = works(c, at) && s->first_day_counts;
    while (done < s->count) {
        at->day += way(s);
        done += works(c, at);
    }
}

/* The same day of a later or earlier month, or that month's last day when it has no such day. */
static int32_t months_from(int32_t from, int32_t count)
{
    struct date d = day_date(from);
    int32_t months = d.year * 12 + (int32_t)d.month - 1 + count;
    d.year = months / 12;
    d.month = (unsigned)(months % 12) + 1;
    unsigned last = month_days(d.year, d.month);
    d.day = d.day < last ? d.day : last;
    return day_of(d);
}

/* The period that the day is in, or the one behind it: its first day. */
static int32_t period_from(int32_t day, const struct span *s)
{
    return s->next ? period_next(s->period, day) : period_begin(s->period, day);
}

static int32_t day_within(int32_t begin, const struct span *s)
{
    struct date d = day_date(begin);
    d.month += s->month - 1;
    unsigned last = month_days(d.year, d.month);
    d.day = s->day < last ? s->day : last;
    return day_of(d);
}

static int32_t day_of_period(int32_t from, const struct span *s)
{
    int32_t day = day_within(period_from(from, s), s);
    return s->ahead && day <= from ? day_within(period_next(s->period, from), s) : day;
}

static int32_t end_of_period(int32_t from, const struct span *s)
{
    return period_next(s->period, period_from(from, s)) - 1;
}

int32_t span_begin(const struct span *s, int32_t event)
{
    bool named = s->beside == SPAN_DAY_OF || s->unit == SPAN_DAY_OF;
    return s->beside == SPAN_END_OF ? end_of_period(event, s)
           : named                  ? day_of_period(event, s)
                                    : event;
}

/* The first of that weekday behind the day, never the day itself. */
static int32_t weekday_after(int32_t from, unsigned weekday)
{
    unsigned days = (weekday + 7 - day_week(from)) % 7;
    return from + (days ? (int32_t)days : 7);
}

bool span_by_calendar(const struct span *s)
{
    return s->unit == SPAN_WORKDAY || s->roll;
}

/* Before a last day without work is moved. */
static struct counted count_plain(const struct calendar *c, int32_t event, const struct span *s)
{
    int32_t from = span_begin(s, event);
    struct counted at = {.day = from};
    int32_t count = (int32_t)s->count;
    switch (s->unit) {
    case SPAN_WORKDAY:
        count_workdays(c, s, &at);
        break;
    case SPAN_DAY:
        at.day = from + way(s) * (count - s->first_day_counts);
        break;
    case SPAN_MONTH:
        at.day = months_from(from, way(s) * count) - way(s) * s->first_day_counts;
        break;
    case SPAN_HOUR:
        at.day = from + way(s) * ((count - 1) / 24);
        break;
    case SPAN_MINUTE:
        at.day = from + way(s) * ((count - 1) / (24 * 60));
        break;
    case SPAN_END_OF:
        at.day = end_of_period(from, s);
        break;
    case SPAN_WEEKDAY:
        at.day = weekday_after(from, s->count);
        break;
    case SPAN_DAY_OF: /* it begins and ends there */
    case SPAN_NOTHING:
        break;
    }
    return at;
}

struct counted calendar_roll(const struct calendar *c, int32_t day, unsigned roll, bool back)
{
    struct counted at = {.day = day, .plain = day};
    bool moves = roll && !works(c, &at);
    for (unsigned done = 0; moves && done < roll;) {
        at.day += back ? -1 : 1;
        done += works(c, &at);
    }
    return at;
}

struct counted calendar_count(const struct calendar *c, int32_t from, const struct span *s)
{
    struct counted plain = count_plain(c, from, s);
    struct counted at = calendar_roll(c, plain.day, s->roll, span_is_back(s));
    at.provisional = at.provisional || plain.provisional;
    return at;
}

struct counted calendar_later(const struct calendar *c, bool workdays, struct counted last,
                              int32_t from, int32_t to)
{
    int32_t day = from > last.plain ? last.day : last.plain;
    if (!workdays)
        return (struct counted){.day = day + (to - from)};
    unsigned days = calendar_workdays(c, from + 1, to);
    bool known = calendar_knows_all(c, from + 1, to);
    if (days == 0 && day >= to)
        return (struct counted){.day = day, .provisional = !known};
    /* Stopped on its last day and resumed on a day of rest: what was left of that day is left. */
    if (days == 0)
        days = 1;
    struct span lost = {.unit = SPAN_WORKDAY, .count = days > SPAN_MAX ? SPAN_MAX : days};
    struct counted end = calendar_count(c, day, &lost);
    end.provisional = end.provisional || !known;
    return end;
}

/* ---- why ---- */

#define LINE_MAX_BYTES 180u

/* What is said of one day, and in what. */
struct line {
    enum explained in;
    int32_t day;
    unsigned number; /* 0: it does not count */
    bool moved;      /* behind the last day that was counted */
};

#define WORDS_SIZE 64u /* no words said of a day here are as long */

static const char *in_words(const struct line *line, char out[WORDS_SIZE], const char *en,
                            const char *zh)
{
    char *end = stpcpy(out, line->in == EXPLAINED_EN ? "" : zh);
    end = stpcpy(end, line->in == EXPLAINED_BOTH ? " " : "");
    stpcpy(end, line->in == EXPLAINED_ZH ? "" : en);
    return out;
}

static const char *week_words(const struct line *line, char out[WORDS_SIZE])
{
    const char *zh = day_week_name(line->day, LANG_ZH);
    return in_words(line, out, day_week_name(line->day, LANG_EN),
                    line->in == EXPLAINED_BOTH ? zh + strlen("周") : zh);
}

/* Writes one line and returns its size. FESTIVAL_MAX makes it fit. */
static size_t explain_line(const struct calendar *c, char out[LINE_MAX_BYTES],
                           const struct line *line, const struct span *span)
{
    const struct special_day *s = find(c, line->day);
    char text[DAY_TEXT_SIZE], week[WORDS_SIZE], words[WORDS_SIZE];
    char count[16] = "-", why[120] = "", moved[WORDS_SIZE + 2] = "";
    if (line->number)
        snprintf(count, sizeof(count), "%s%u", line->moved ? "+" : "", line->number);
    if (!calendar_knows(c, line->day) && span_by_calendar(span))
        snprintf(why, sizeof(why), "  %s",
                 in_words(line, words, "provisional: the year's notice is not here", "暂定"));
    else if (s)
        snprintf(why, sizeof(why), "  %s (%s)",
                 s->work ? in_words(line, words, "worked", "调休上班")
                         : in_words(line, words, "holiday", "放假"),
                 festival_name(s->festival, line->in == EXPLAINED_EN ? LANG_EN : LANG_ZH));
    if (line->moved)
        snprintf(moved, sizeof(moved), "  %s",
                 span->back ? in_words(line, words, "moved back", "提前")
                            : in_words(line, words, "moved on", "顺延"));
    int n = snprintf(out, LINE_MAX_BYTES, "%s %s %s%s%s\n", day_text(line->day, text),
                     week_words(line, week), count, why, moved);
    return (size_t)n;
}

/* Does the i-th day behind the event count? Of a weekday only that day does. */
static bool day_counts(const struct calendar *c, const struct span *s, const struct line *line,
                       int32_t i, int32_t counted)
{
    if (line->moved || s->unit == SPAN_WORKDAY)
        return calendar_workday(c, line->day) && (i > 0 || s->first_day_counts);
    if (s->unit == SPAN_WEEKDAY)
        return i == counted;
    return i > 0 || s->first_day_counts;
}

/* The event, where counting begins on another day. */
static size_t explain_event(const struct calendar *c, char *out, int32_t event, enum explained in,
                            const struct span *s)
{
    struct line line = {.in = in, .day = event};
    if (span_begin(s, event) == event)
        return 0;
    size_t n = explain_line(c, out, &line, s);
    return n + (size_t)snprintf(out + n, LINE_MAX_BYTES, "...\n");
}

char *calendar_explain(const struct calendar *c, struct arena *a, int32_t event,
                       const struct span *s, enum explained in)
{
    int32_t from = span_begin(s, event);
    int32_t counted = (count_plain(c, event, s).day - from) * way(s);
    int32_t last = (calendar_count(c, event, s).day - from) * way(s);
    int32_t half = (int32_t)EXPLAIN_DAYS_MAX / 2;
    size_t lines = last < (int32_t)EXPLAIN_DAYS_MAX ? (size_t)(last + 4) : EXPLAIN_DAYS_MAX + 4;
    char *text = arena_alloc(a, lines * LINE_MAX_BYTES), *end = text;
    unsigned number = 0;
    end += explain_event(c, end, event, in, s);
    for (int32_t i = 0; i <= last; i++) {
        struct line line = {.in = in, .day = from + way(s) * i, .moved = i > counted};
        if (i == counted + 1)
            number = 0;
        bool counts = day_counts(c, s, &line, i, counted);
        number += counts;
        line.number = counts ? number : 0;
        if (i < half || last - i < half)
            end += explain_line(c, end, &line, s);
        else if (i == half)
            end += snprintf(end, LINE_MAX_BYTES, "...\n");
    }
    return text;
}
