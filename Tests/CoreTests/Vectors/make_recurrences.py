#!/usr/bin/env python3
"""Writes recurrences.tsv: rules of RFC 5545, 3.8.5.3, and rules made from seeds, with the times that python-dateutil gives.

Columns: where it is from, the start, the rule, the first times (at most 20; all of them where the rule ends before).
Left out are the kinds of rules that libraries read differently; recurrence-choices.tsv has those.
"""
import random
import sys
from datetime import datetime
from dateutil.rrule import rrulestr

MOST = 20

RFC = """
19970902T090000 FREQ=DAILY;COUNT=10
19970902T090000 FREQ=DAILY;UNTIL=19971224T000000
19970902T090000 FREQ=DAILY;INTERVAL=2
19970902T090000 FREQ=DAILY;INTERVAL=10;COUNT=5
19980101T090000 FREQ=YEARLY;UNTIL=20000131T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA
19980101T090000 FREQ=DAILY;UNTIL=20000131T140000;BYMONTH=1
19970902T090000 FREQ=WEEKLY;COUNT=10
19970902T090000 FREQ=WEEKLY;UNTIL=19971224T000000
19970902T090000 FREQ=WEEKLY;INTERVAL=2;WKST=SU
19970902T090000 FREQ=WEEKLY;UNTIL=19971007T000000;WKST=SU;BYDAY=TU,TH
19970902T090000 FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH
19970901T090000 FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000;WKST=SU;BYDAY=MO,WE,FR
19970902T090000 FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH
19970905T090000 FREQ=MONTHLY;COUNT=10;BYDAY=1FR
19970905T090000 FREQ=MONTHLY;UNTIL=19971224T000000;BYDAY=1FR
19970907T090000 FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU
19970922T090000 FREQ=MONTHLY;COUNT=6;BYDAY=-2MO
19970928T090000 FREQ=MONTHLY;BYMONTHDAY=-3
19970902T090000 FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15
19970930T090000 FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1
19970910T090000 FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15
19970902T090000 FREQ=MONTHLY;INTERVAL=2;BYDAY=TU
19970610T090000 FREQ=YEARLY;COUNT=10;BYMONTH=6,7
19970310T090000 FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3
19970101T090000 FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200
19970519T090000 FREQ=YEARLY;BYDAY=20MO
19970512T090000 FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO
19970313T090000 FREQ=YEARLY;BYMONTH=3;BYDAY=TH
19970605T090000 FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8
19970902T090000 FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13
19970913T090000 FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13
19961105T090000 FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8
19970904T090000 FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3
19970929T090000 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2
19970902T090000 FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000
19970902T090000 FREQ=MINUTELY;INTERVAL=15;COUNT=6
19970902T090000 FREQ=MINUTELY;INTERVAL=90;COUNT=4
19970902T090000 FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40
19970902T090000 FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16
19970805T090000 FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO
19970805T090000 FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU
20070115T090000 FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5
19970512 FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=SU;COUNT=3
19970519 FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=FR;COUNT=3
20250101T030500 FREQ=DAILY;BYMONTHDAY=1,20;INTERVAL=7;COUNT=2
"""

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def some(rng, values, most):
    return ",".join(str(v) for v in sorted(rng.sample(list(values), rng.randint(1, most))))


def rule(rng, start):
    """A rule that all libraries read alike."""
    freq = rng.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "YEARLY", "MONTHLY", "HOURLY", "MINUTELY", "SECONDLY"])
    parts = [f"FREQ={freq}"]
    if rng.random() < 0.5:
        parts.append(f"INTERVAL={rng.randint(2, 7)}")
    if freq == "SECONDLY":
        parts[1:] = [f"INTERVAL={rng.randint(7, 5000)}"]
    if freq == "WEEKLY":
        parts.append("BYDAY=" + ",".join(rng.sample(DAYS, rng.randint(1, 4))))
        if rng.random() < 0.4:
            parts.append("WKST=" + rng.choice(DAYS))
        if rng.random() < 0.2:
            parts.append("BYMONTH=" + some(rng, range(1, 13), 4))
    elif freq == "MONTHLY":
        kind = rng.randrange(5)
        if kind == 0:
            parts.append("BYMONTHDAY=" + some(rng, [*range(1, 32), *range(-5, 0)], 4))
        elif kind == 1:
            parts.append("BYDAY=" + ",".join(f"{rng.choice([1, 2, 3, 4, -1, -2])}{day}" for day in rng.sample(DAYS, 2)))
        elif kind == 2:
            parts += ["BYDAY=" + ",".join(rng.sample(DAYS, 3)), "BYSETPOS=" + str(rng.choice([1, 2, 3, -1, -2]))]
        elif kind == 3:
            parts += ["BYDAY=" + rng.choice(DAYS), "BYMONTHDAY=" + some(rng, range(1, 29), 8)]
        if rng.random() < 0.3:
            parts.append("BYMONTH=" + some(rng, range(1, 13), 5))
    elif freq == "YEARLY":
        kind = rng.randrange(6)
        if kind == 0:
            parts += ["BYMONTH=" + some(rng, range(1, 13), 3), "BYMONTHDAY=" + some(rng, [*range(1, 29), -1, -3], 3)]
        elif kind == 1:
            parts += ["BYMONTH=" + some(rng, range(1, 13), 3), "BYDAY=" + f"{rng.choice([1, 2, 3, -1])}{rng.choice(DAYS)}"]
        elif kind == 2:
            parts.append("BYYEARDAY=" + some(rng, [*range(1, 366), -1, -100], 4))
        elif kind == 3:
            parts = ["FREQ=YEARLY", "BYWEEKNO=" + some(rng, range(2, 51), 3), "BYDAY=" + ",".join(rng.sample(DAYS, 2))]
        elif kind == 4:
            parts += ["BYDAY=" + ",".join(rng.sample(DAYS, 2)), "BYMONTH=" + some(rng, range(1, 13), 2),
                      "BYSETPOS=" + str(rng.choice([1, 3, -1]))]
    else:
        if rng.random() < 0.5:
            parts.append("BYDAY=" + ",".join(rng.sample(DAYS, rng.randint(1, 4))))
        if rng.random() < 0.4:
            parts.append("BYMONTH=" + some(rng, range(1, 13), 6))
        if rng.random() < 0.3:
            parts.append("BYMONTHDAY=" + some(rng, [*range(1, 29), -1, -2], 10))
        if freq != "DAILY" or rng.random() < 0.3:
            parts.append("BYHOUR=" + some(rng, range(24), 4))
        if freq in ("HOURLY", "DAILY") and rng.random() < 0.4:
            parts.append("BYMINUTE=" + some(rng, range(60), 3))
        if freq == "SECONDLY":
            parts.append("BYSECOND=" + some(rng, range(60), 20))
    if rng.random() < 0.6:
        parts.append(f"COUNT={rng.randint(1, 15)}")
    elif rng.random() < 0.5:
        parts.append(f"UNTIL={start.year + rng.randint(0, 6)}{rng.randint(1, 12):02}15T120000")
    rng.shuffle(parts)
    return ";".join(parts)


def times(start, text):
    found = []
    for time in rrulestr(text, dtstart=start):
        found.append(time)
        if len(found) == MOST or time.year > 2200:
            break
    return found


def main():
    rows = []
    for line in RFC.split("\n"):
        if line:
            rows.append(("rfc", *line.split()))
    seed = 0
    while len(rows) < 46 + 130:
        seed += 1
        rng = random.Random(seed)
        start = datetime(rng.randint(1971, 2040), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23),
                         rng.choice([0, 15, 30, 59]), 0)
        text = rule(rng, start)
        try:
            found = times(start, text)
        except ValueError:  # lists that no step meets
            continue
        if found and found[-1].year < 2200:
            rows.append((f"seed {seed}", start.strftime("%Y%m%dT%H%M%S"), text))
    with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as out:
        for source, start, text in rows:
            day = len(start) == 8
            shape = "%Y%m%d" if day else "%Y%m%dT%H%M%S"
            found = times(datetime.strptime(start, shape), text)
            out.write("\t".join([source, start, text, ",".join(t.strftime(shape) for t in found)]) + "\n")


main()
