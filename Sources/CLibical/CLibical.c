#include "CLibical.h"
#include <dlfcn.h>
#include <libical/ical.h>
#include <stdlib.h>

/* Every function of libical that is used. The table's pointers have the types that the library's headers declare. */
#define FUNCTIONS(F) \
    F(icalerror_set_errors_are_fatal) \
    F(icalrecurrencetype_from_string) \
    F(icalrecurrencetype_day_day_of_week) \
    F(icalrecurrencetype_day_position) \
    F(icalrecur_iterator_new) \
    F(icalrecur_iterator_next) \
    F(icalrecur_iterator_free) \
    F(icaltime_is_null_time) \
    F(icaltime_null_time) \
    F(icaltimezone_get_builtin_timezone) \
    F(icaltimezone_get_utc_timezone) \
    F(icaltimezone_get_utc_offset_of_utc_time) \
    F(icaltimezone_get_component) \
    F(icaltimezone_truncate_vtimezone) \
    F(icaltimezone_set_builtin_tzdata) \
    F(icalcomponent_new_clone) \
    F(icalcomponent_as_ical_string_r) \
    F(icalcomponent_free)

static struct {
#define POINTER(name) __typeof__(&name) name;
    FUNCTIONS(POINTER)
} ical;

static int load(void) {
    void *library = dlopen("libical.so.3", RTLD_NOW | RTLD_LOCAL);
    if (library == 0) return concord_ical_missing;
#define FIND(name) \
    ical.name = (__typeof__(&name))dlsym(library, #name); \
    if (ical.name == 0) return concord_ical_other;
    FUNCTIONS(FIND)
    /* What it cannot read is told by what it returns; it may not end the program. */
    ical.icalerror_set_errors_are_fatal(0);
    /* The zones are the system's, which are kept up to date. */
    ical.icaltimezone_set_builtin_tzdata(0);
    return concord_ical_ready;
}

int concord_ical_load(void) {
    static int state = -1;
    /* A library that was missing may have been installed since. */
    if (state != concord_ical_ready) state = load();
    return state;
}

struct concord_rule {
    struct icalrecurrencetype rule;
};

concord_rule *concord_rule_read(const char *text) {
    concord_rule *rule = malloc(sizeof *rule);
    if (rule == 0) return 0;
    rule->rule = ical.icalrecurrencetype_from_string(text);
    if (rule->rule.freq > ICAL_YEARLY_RECURRENCE) {
        concord_rule_free(rule);
        return 0;
    }
    return rule;
}

void concord_rule_free(concord_rule *rule) {
    free(rule->rule.rscale);
    free(rule);
}

int concord_rule_frequency(const concord_rule *rule) { return (int)rule->rule.freq; }
int concord_rule_interval(const concord_rule *rule) { return rule->rule.interval; }
int concord_rule_has_scale(const concord_rule *rule) { return rule->rule.rscale != 0; }

/* libical's weekdays begin with 1 for Sunday. */
static int from_monday(int weekday) { return (weekday + 5) % 7; }

int concord_rule_week_start(const concord_rule *rule) {
    return rule->rule.week_start == ICAL_NO_WEEKDAY ? 0 : from_monday((int)rule->rule.week_start);
}

int concord_rule_list(const concord_rule *rule, int part, int16_t *values, int16_t *positions, int room) {
    const struct icalrecurrencetype *r = &rule->rule;
    static const int sizes[] = {
        ICAL_BY_SECOND_SIZE, ICAL_BY_MINUTE_SIZE, ICAL_BY_HOUR_SIZE, ICAL_BY_DAY_SIZE, ICAL_BY_MONTHDAY_SIZE,
        ICAL_BY_YEARDAY_SIZE, ICAL_BY_WEEKNO_SIZE, ICAL_BY_MONTH_SIZE, ICAL_BY_SETPOS_SIZE,
    };
    const short *const lists[] = {
        r->by_second, r->by_minute, r->by_hour, r->by_day, r->by_month_day, r->by_year_day, r->by_week_no, r->by_month,
        r->by_set_pos,
    };
    if (part < 0 || part >= (int)(sizeof sizes / sizeof *sizes)) return 0;
    int count = 0;
    while (count < sizes[part] && count < room && lists[part][count] != ICAL_RECURRENCE_ARRAY_MAX) {
        short value = lists[part][count];
        values[count] = value;
        positions[count] = 0;
        if (part == concord_by_day) {
            values[count] = (int16_t)from_monday((int)ical.icalrecurrencetype_day_day_of_week(value));
            positions[count] = (int16_t)ical.icalrecurrencetype_day_position(value);
        }
        count++;
    }
    return count;
}

static struct icaltimetype from_clock(concord_clock clock) {
    struct icaltimetype time = {0};
    time.year = clock.year;
    time.month = clock.month;
    time.day = clock.day;
    time.hour = clock.hour;
    time.minute = clock.minute;
    time.second = clock.second;
    time.is_date = clock.is_date;
    return time;
}

concord_walk *concord_walk_open(const concord_rule *rule, concord_clock start) {
    /* The iterator copies the rule, its scale's name too. */
    return (concord_walk *)ical.icalrecur_iterator_new(rule->rule, from_clock(start));
}

int concord_walk_next(concord_walk *walk, concord_clock *time) {
    struct icaltimetype next = ical.icalrecur_iterator_next((icalrecur_iterator *)walk);
    if (ical.icaltime_is_null_time(next)) return 0;
    time->year = next.year;
    time->month = next.month;
    time->day = next.day;
    time->hour = next.hour;
    time->minute = next.minute;
    time->second = next.second;
    time->is_date = next.is_date;
    return 1;
}

void concord_walk_close(concord_walk *walk) { ical.icalrecur_iterator_free((icalrecur_iterator *)walk); }

concord_zone *concord_zone_named(const char *name) { return (concord_zone *)ical.icaltimezone_get_builtin_timezone(name); }

int concord_zone_offset(concord_zone *zone, concord_clock utc) {
    struct icaltimetype time = from_clock(utc);
    int is_daylight = 0;
    time.zone = ical.icaltimezone_get_utc_timezone();
    return ical.icaltimezone_get_utc_offset_of_utc_time((icaltimezone *)zone, &time, &is_daylight);
}

char *concord_zone_text(concord_zone *zone, concord_clock from) {
    icalcomponent *whole = ical.icaltimezone_get_component((icaltimezone *)zone);
    icalcomponent *part = whole == 0 ? 0 : ical.icalcomponent_new_clone(whole);
    if (part == 0) return 0;
    ical.icaltimezone_truncate_vtimezone(part, from_clock(from), ical.icaltime_null_time(), 0);
    char *text = ical.icalcomponent_as_ical_string_r(part);
    ical.icalcomponent_free(part);
    return text;
}
