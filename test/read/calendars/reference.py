# The busy times of the exports beside this file, by icalendar and recurring-ical-events: python3 reference.py > reference.json
# Debian: python3-icalendar, python3-recurring-ical-events. What is busy is decided here, in words of RFC 5545 and Outlook.
import datetime
import json
import pathlib

import icalendar
import pkg_resources
import pytz
import recurring_ical_events

BERLIN = pytz.timezone("Europe/Berlin")
FROM, TO = datetime.datetime(2026, 1, 1), datetime.datetime(2027, 1, 1)
OWNERS = {"google": "ana.silva@northwind.example"}


def moment(value):
    """A date or time as a moment; whole days and floating times on the clock of Berlin."""
    if not isinstance(value, datetime.datetime):
        value = datetime.datetime(value.year, value.month, value.day)
    if value.tzinfo is None:
        value = BERLIN.localize(value)
    return value.astimezone(pytz.utc)


def declined(event, owner):
    attendees = event.get("ATTENDEE", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    return any(
        str(one).lower() == f"mailto:{owner}" and one.params.get("PARTSTAT") == "DECLINED" for one in attendees
    )


def is_busy(event, owner):
    return (
        str(event.get("TRANSP", "OPAQUE")) != "TRANSPARENT"
        and str(event.get("STATUS", "")) != "CANCELLED"
        and str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY")) not in ("FREE", "WORKINGELSEWHERE")
        and not declined(event, owner)
    )


def times(path):
    # Exchange leaves out the quotation marks that RFC 5545 wants round a colon.
    text = path.read_text("utf-8").replace("TZID=tzone://Microsoft/Utc:", 'TZID="tzone://Microsoft/Utc":')
    calendar = icalendar.Calendar.from_ical(text)
    owner = OWNERS.get(path.stem, "")
    for event in recurring_ical_events.of(calendar).between(FROM, TO):
        if is_busy(event, owner):
            yield moment(event["DTSTART"].dt), moment(event["DTEND"].dt)


def written(value):
    return value.strftime("%Y-%m-%dT%H:%MZ")


versions = {name: pkg_resources.get_distribution(name).version for name in ("icalendar", "recurring-ical-events", "pytz")}
# icalendar cannot read the list of periods of a free-busy list: what that means is written down in the test.
files = [path for path in sorted(pathlib.Path(__file__).parent.glob("*.ics")) if b"BEGIN:VEVENT" in path.read_bytes()]
busy = {path.name: [f"{written(a)}/{written(b)}" for a, b in sorted(set(times(path)))] for path in files}
print(json.dumps({"made": "python3 reference.py > reference.json", "with": versions, "busy": busy}, indent=2))
