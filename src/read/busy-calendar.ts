import type { Day } from '../model/day.ts';
import type { BusyTime } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { dayNumber } from '../time/day.ts';
import { instantAt } from '../time/zone.ts';
import { type CalendarBlock, calendarBlocks } from './calendar-blocks.ts';
import { type CalendarEvent, freeBusyTimes, readEvent, type Stretch } from './calendar-event.ts';
import { propertyValue } from './calendar-lines.ts';
import { fileZones } from './calendar-zones.ts';
import { decodeText } from './decode-text.ts';
import { seriesTimes } from './event-series.ts';
import { withoutThoseOutside } from './outside-window.ts';

export type BusyReading = { readonly busy: readonly BusyTime[]; readonly problems: readonly Problem[] };
/** Whose calendar it is, on whose clock floating times are, and whose answer to an invitation counts. */
export type CalendarOwner = { readonly person: string; readonly zone: string; readonly email?: string };

/**
 * The times within a window in which the owner of an iCalendar file is busy: events with their repetitions, exceptions and
 * moved dates, whole days and floating times on the owner's clock, and free-busy lists. Transparent, free and cancelled
 * events are left out. A component that cannot be read is a warning with its line, and the rest is used. Titles are not kept.
 */
export function readBusyCalendar(
  file: SourceFile,
  owner: CalendarOwner,
  window: { readonly from: Day; readonly to: Day },
): BusyReading {
  const { text } = decodeText(file.bytes);
  // A day more on either side: the window is meant by the owner's clock, wherever that is.
  const days = { from: dayNumber(window.from) - 1, to: dayNumber(window.to) + 2 };
  const bounds = { from: days.from * 86_400, to: days.to * 86_400 };
  const all = calendarBlocks(text);
  const blocks = withoutThoseOutside(all, days.from, days.to);
  const problems: Problem[] = [];
  const report = (event: string, detail: string, line: number): void => {
    problems.push(problem('calendar-event-unreadable', { event, detail }, { file: file.path, row: line }));
  };
  if (all.length === 0 && !/^BEGIN:VCALENDAR/im.test(text)) report('the file', 'it is no iCalendar file', 1);
  const zones = fileZones(owner.zone, blocks);
  const readable = <T>(block: CalendarBlock, read: () => T): T | undefined => {
    try {
      if (!block.isClosed) throw new Error('it has no end');
      return read();
    } catch (error) {
      // ical.js throws plain errors for whatever it cannot parse; here each is a fact about one component.
      report(nameOf(block), error instanceof Error ? error.message : 'it cannot be parsed', block.line);
      return undefined;
    }
  };
  const events = blocks
    .filter(({ name }) => name === 'VEVENT')
    .flatMap((block): CalendarEvent[] => {
      const event = readable(block, () => readEvent(block, zones, owner.email));
      return event === undefined ? [] : [event];
    });
  const lists = blocks
    .filter(({ name }) => name === 'VFREEBUSY')
    .flatMap((block) => readable(block, () => freeBusyTimes(block)) ?? []);
  const times = seriesTimes(events, bounds, (event, read) => readable(event.block, read) ?? []);
  return { busy: busyTimes(owner.person, [...times, ...lists], bounds), problems };
}

/** Cut to the window, those that touch joined, in order. */
function busyTimes(person: string, stretches: readonly Stretch[], bounds: Stretch): BusyTime[] {
  const joined: { from: number; to: number }[] = [];
  const inside = stretches
    .map(({ from, to }) => ({ from: Math.max(from, bounds.from), to: Math.min(to, bounds.to) }))
    .filter(({ from, to }) => from < to);
  for (const { from, to } of sortedBy(
    inside,
    (s) => s.from,
    (s) => s.to,
  )) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({ person, start: instantAt(from, 'UTC'), end: instantAt(to, 'UTC') }));
}

/** What people know an event by: its title, else its UID. */
function nameOf(block: CalendarBlock): string {
  return propertyValue(block, 'SUMMARY') ?? propertyValue(block, 'UID') ?? 'an event without a title';
}
