import { sortedBy } from '../model/order.ts';
import type { CalendarEvent, Stretch } from './calendar-event.ts';
import { markTest } from './instance-marks.ts';

/** A repeated event and the dates that other components of its UID move, change or cancel. */
type Series = { readonly masters: readonly CalendarEvent[]; readonly changed: readonly CalendarEvent[] };

/**
 * When the events of a file take place: each repeated event without the dates that others stand for, and those. `read`
 * is called for each event with what may throw, so that one that cannot be followed costs only its own times.
 */
export function seriesTimes(
  events: readonly CalendarEvent[],
  within: Stretch,
  read: (event: CalendarEvent, times: () => readonly Stretch[]) => readonly Stretch[],
): Stretch[] {
  return groupedByUid(events).flatMap((group) => {
    const { masters, changed } = latestVersions(group);
    const ownTimes = (event: CalendarEvent) => read(event, () => (event.isBusy ? event.times(within) : []));
    if (changed.length === 0) return masters.flatMap(ownTimes);
    const rest = masters.flatMap((master) =>
      read(master, () => (master.isBusy ? timesWithout(master, changed, within) : [])),
    );
    return [...rest, ...changed.flatMap(ownTimes)];
  });
}

/** Events without a UID stand for themselves. */
function groupedByUid(events: readonly CalendarEvent[]): readonly (readonly CalendarEvent[])[] {
  const groups = new Map<string, CalendarEvent[]>();
  const single: CalendarEvent[][] = [];
  for (const event of events) {
    if (event.uid === undefined) {
      single.push([event]);
      continue;
    }
    const group = groups.get(event.uid);
    if (group === undefined) groups.set(event.uid, [event]);
    else group.push(event);
  }
  return [...groups.values(), ...single];
}

/** Of several versions of the same event, or of the same date of it, those with the highest SEQUENCE (RFC 5546 2.1.4). */
function latestVersions(group: readonly CalendarEvent[]): Series {
  if (group.length === 1 && group[0]?.instead === undefined) return { masters: group, changed: [] };
  const keyOf = ({ instead }: CalendarEvent): string => JSON.stringify(instead ?? null);
  const highest = new Map<string, number>();
  for (const event of group)
    highest.set(keyOf(event), Math.max(highest.get(keyOf(event)) ?? 0, event.sequence));
  const latest = group.filter((event) => event.sequence >= (highest.get(keyOf(event)) ?? 0));
  return {
    masters: latest.filter(({ instead }) => instead === undefined),
    changed: latest.filter(({ instead }) => instead !== undefined),
  };
}

/** The dates that nothing stands for; those behind a change of "this and all later ones" as far moved, and as long, as it. */
function timesWithout(master: CalendarEvent, changed: readonly CalendarEvent[], within: Stretch): Stretch[] {
  const changesLater = changed.filter(({ instead }) => instead?.andLater === true);
  // Such a change may lie before the time in question: then all dates are needed.
  const times = master.times(changesLater.length === 0 ? within : { ...within, from: -Infinity });
  const isReplaced = markTest(changed.flatMap(({ instead }) => instead?.marks ?? []));
  const later = changesLater.flatMap((event) => {
    const at = times.find(markTest(event.instead?.marks ?? []));
    return at === undefined ? [] : [{ at, begin: event.times(within)[0], isBusy: event.isBusy }];
  });
  return times
    .filter((time) => !isReplaced(time))
    .flatMap((time): Stretch[] => {
      const earlier = later.filter(({ at }) => at.from < time.from);
      const shift = sortedBy(earlier, ({ at }) => at.from).at(-1);
      if (shift === undefined) return [time];
      if (!shift.isBusy || shift.begin === undefined) return [];
      const from = time.from + shift.begin.from - shift.at.from;
      return [{ from, to: from + shift.begin.to - shift.begin.from }];
    });
}
