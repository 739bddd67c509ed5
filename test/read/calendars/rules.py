# Repetition rules and the days they give, by python-dateutil: python3 rules.py > rules.json
# A first day that the rule does not give is left out here, and so is COUNT with it: RFC 5545 counts that day, dateutil does not.
import datetime
import itertools
import json
import random

import dateutil
from dateutil.rrule import rrulestr

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
draw = random.Random(5545)


def some(values, most):
    return ",".join(str(value) for value in draw.sample(values, draw.randint(1, most)))


def rule():
    freq = draw.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    parts = [f"FREQ={freq}"]
    if draw.random() < 0.6:
        parts.append(f"INTERVAL={draw.randint(1, 4 if freq != 'YEARLY' else 2)}")
    if freq == "DAILY" and draw.random() < 0.3:
        parts.append(f"BYMONTH={some(range(1, 13), 6)}")
    if freq in ("DAILY", "WEEKLY") and draw.random() < 0.7:
        parts.append(f"BYDAY={some(DAYS, 4)}")
    if freq == "WEEKLY" and draw.random() < 0.6:
        parts.append(f"WKST={draw.choice(['SU', 'MO'])}")
    if freq == "YEARLY":
        parts.append(f"BYMONTH={some(range(1, 13), 4)}")
    if freq in ("MONTHLY", "YEARLY"):
        parts.append(
            draw.choice(
                [
                    f"BYDAY={draw.choice([1, 2, 3, 4, -1, -2])}{draw.choice(DAYS)}",
                    f"BYDAY={some(DAYS, 5)};BYSETPOS={draw.choice([1, 2, 3, -1, -2])}",
                    f"BYMONTHDAY={draw.choice([1, 15, 28, 29, 30, 31, -1, -2, -30])}",
                    "BYDAY=FR;BYMONTHDAY=13",
                ]
            )
        )
    return ";".join(parts)


def example():
    start = datetime.datetime(2025, 9, 1, 10, 30) + datetime.timedelta(days=draw.randint(0, 300))
    text = rule()
    until = datetime.datetime(2027, 7, 1)
    days = lambda one: itertools.takewhile(lambda day: day < until, rrulestr(one, dtstart=start))
    if draw.random() < 0.3 and next(iter(days(text)), None) == start:
        text += f";COUNT={draw.randint(1, 20)}"
    found = [day.strftime("%Y-%m-%d") for day in days(text) if day > start]
    return {"start": start.strftime("%Y-%m-%d"), "rule": text, "count": len(found), "days": found[:6] + found[6:][-4:]}


examples = [example() for _ in range(160)]
made = f"python3 rules.py > rules.json with python-dateutil {dateutil.__version__}"
print(json.dumps({"made": made, "examples": examples}, indent=2))
