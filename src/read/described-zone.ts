import ICAL from 'ical.js';
import { sortedBy } from '../model/order.ts';
import { wallToEpochBy } from '../time/zone.ts';
import type { CalendarBlock } from './calendar-blocks.ts';
import { recurringTimes, wallSeconds } from './recurring-times.ts';

/** From this moment (seconds since 1970) on, so many seconds ahead of UTC; `before` is what held until then. */
type OffsetChange = { readonly from: number; readonly before: number; readonly offset: number };

/** Calendars plan no further than this; rules that never end are followed to here. */
const lastMoment = Date.UTC(2070, 0, 1) / 1000;

/**
 * The clock that a VTIMEZONE describes, from wall seconds to seconds since 1970; undefined where it describes none. Times
 * that it skips or shows twice are read as RFC 5545 3.3.5 says, which the zones of ical.js do the other way round.
 */
export function describedZone(block: CalendarBlock): ((wall: number) => number) | undefined {
  const changes = offsetChanges(block);
  const [first] = changes;
  if (first === undefined) return undefined;
  const offsetAt = (epoch: number): number => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.from ?? epoch) <= epoch) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1]?.offset ?? first.before;
  };
  return (wall) => wallToEpochBy(offsetAt, wall).epoch;
}

/** All changes that its observances make, in order of time; none where the description cannot be read. */
function offsetChanges(block: CalendarBlock): readonly OffsetChange[] {
  const text = [
    'BEGIN:VCALENDAR',
    `BEGIN:${block.name}`,
    ...block.lines,
    `END:${block.name}`,
    'END:VCALENDAR',
  ].join('\r\n');
  try {
    const zone = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
    const changes = zone?.getAllSubcomponents().flatMap(changesOf) ?? [];
    return sortedBy(
      changes,
      ({ from }) => from,
      ({ offset }) => offset,
    );
  } catch {
    // A description that cannot be read is none; the events that need it say so by their own names.
    return [];
  }
}

/** The changes of one STANDARD or DAYLIGHT part: its first, its repetitions, its further dates. */
function changesOf(part: ICAL.Component): OffsetChange[] {
  const first = part.getFirstPropertyValue('dtstart');
  const before = secondsIn(part, 'tzoffsetfrom');
  const offset = secondsIn(part, 'tzoffsetto');
  if (!(first instanceof ICAL.Time) || before === undefined || offset === undefined) return [];
  const rules = part
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue())
    .filter((value): value is ICAL.Recur => value instanceof ICAL.Recur);
  const further = part
    .getAllProperties('rdate')
    .flatMap((property) => property.getValues())
    .filter((value): value is ICAL.Time => value instanceof ICAL.Time);
  const walls = [
    wallSeconds(first),
    // Outlook begins its rules in 1601; what was before 1970 does not matter.
    ...rules.flatMap((rule) =>
      recurringTimes(rule, first, { from: 0, to: lastMoment, isOver: overAfter(rule, before) }),
    ),
    ...further.map(wallSeconds),
  ];
  // Wall times of a part are on the clock that held before it (RFC 5545 3.6.5).
  return [...new Set(walls)].map((wall) => ({ from: wall - before, before, offset }));
}

/** UNTIL of a zone's rule is in UTC; without the Z it is meant by the clock that held before. */
function overAfter({ until }: ICAL.Recur, before: number): (wall: number) => boolean {
  if (until === null) return () => false;
  const last = wallSeconds(until) + (until.zone === ICAL.Timezone.utcTimezone ? before : 0);
  return (wall) => wall > last;
}

function secondsIn(part: ICAL.Component, name: string): number | undefined {
  const value: unknown = part.getFirstPropertyValue(name);
  return value instanceof ICAL.UtcOffset ? value.toSeconds() : undefined;
}
