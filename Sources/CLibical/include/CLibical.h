/* What Concord asks of libical 3: recurrence rules and time zones. The library is loaded when it is first asked for, not at the
   start of the program: its ICU takes a third of the time that the first frame has. Nothing here may be called by two threads at
   once, nor before `concord_ical_load` has said that the library is ready. */
#pragma once
#include <stdint.h>

/* A date and a time on a clock; the time is 0 in a date. */
typedef struct concord_clock {
    int year, month, day, hour, minute, second;
    int is_date;
} concord_clock;

enum { concord_ical_ready = 0, concord_ical_missing = 1, concord_ical_other = 2 };

/* Loads the library once. `concord_ical_other`: it is there and lacks a function that version 3 has. */
int concord_ical_load(void);

typedef struct concord_rule concord_rule;

/* Parts of a rule that are lists. */
enum {
    concord_by_second, concord_by_minute, concord_by_hour, concord_by_day, concord_by_month_day, concord_by_year_day,
    concord_by_week, concord_by_month, concord_by_position
};

/* Reads a recurrence rule of RFC 5545; null when it cannot be understood. */
concord_rule *_Nullable concord_rule_read(const char *_Nonnull text);
void concord_rule_free(concord_rule *_Nonnull rule);
/* From 0 for SECONDLY to 6 for YEARLY. */
int concord_rule_frequency(const concord_rule *_Nonnull rule);
int concord_rule_interval(const concord_rule *_Nonnull rule);
/* 0 for Monday to 6 for Sunday. */
int concord_rule_week_start(const concord_rule *_Nonnull rule);
/* Whether it counts by another calendar than the Gregorian (RFC 7529). */
int concord_rule_has_scale(const concord_rule *_Nonnull rule);
/* Copies a list and returns its length. Of days, `values` get the weekday from 0 for Monday and `positions` which one of its period
   it is, 0 for each; otherwise `positions` are 0. */
int concord_rule_list(
    const concord_rule *_Nonnull rule, int part, int16_t *_Nonnull values, int16_t *_Nonnull positions, int room);

typedef struct concord_walk concord_walk;

/* Goes through the times of a rule from a start; null where libical knows that there are none, or cannot follow the rule. */
concord_walk *_Nullable concord_walk_open(const concord_rule *_Nonnull rule, concord_clock start);
/* The next time; 0 at the end. */
int concord_walk_next(concord_walk *_Nonnull walk, concord_clock *_Nonnull time);
void concord_walk_close(concord_walk *_Nonnull walk);

typedef struct concord_zone concord_zone;

/* A zone of the system by its name, as in `Europe/London`; null where it has none of that name. It lives as long as the program. */
concord_zone *_Nullable concord_zone_named(const char *_Nonnull name);
/* Seconds that the zone's clock is ahead of UTC at a time given in UTC. */
int concord_zone_offset(concord_zone *_Nonnull zone, concord_clock utc);
/* Its VTIMEZONE from a time on, to be given to `free`. */
char *_Nullable concord_zone_text(concord_zone *_Nonnull zone, concord_clock from);
