import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import type { Person } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type BusyReading, readBusyCalendar } from './busy-calendar.ts';
import { type CalendarOwners, calendarOwners } from './calendar-owner.ts';
import { limits } from './limits.ts';
import { unpackEntry, zipEntries } from './zip-entries.ts';

type Window = { readonly from: Day; readonly to: Day };

/**
 * The busy times that the files of the folder busy/ give: `<person>.ics`, or the zip of calendars that Google exports. A
 * file is named by its person's id, address or full name; several files of one person count together. A file of nobody
 * and whatever cannot be read are warnings.
 */
export function readBusyCalendars(
  files: readonly SourceFile[],
  people: readonly Person[],
  window: Window,
): BusyReading {
  const owners = calendarOwners(people);
  const read = files
    .filter(({ path }) => /^busy\/[^/]+\.(ics|zip)$/i.test(path))
    .map((file) => readFileOf(file, owners, window));
  return joined(read);
}

function readFileOf(file: SourceFile, owners: CalendarOwners, window: Window): BusyReading {
  const owner = owners.of(file.path.replace(/^busy\//, ''));
  if (owner.person === undefined)
    return { busy: [], problems: [problem('calendar-of-nobody', owner.facts, { file: file.path })] };
  const { id, timezone, email } = owner.person;
  const reader = { person: id, zone: timezone, ...(email === undefined ? {} : { email }) };
  const calendars = /\.zip$/i.test(file.path) ? unzipped(file) : [notTooLarge(file)];
  return joined(
    calendars.map((one) =>
      'bytes' in one ? readBusyCalendar(one, reader, window) : { busy: [], problems: [one] },
    ),
  );
}

const unreadable = (file: string, detail: string): Problem =>
  problem('calendar-event-unreadable', { event: 'the file', detail }, { file, row: 1 });

function notTooLarge(file: SourceFile): SourceFile | Problem {
  const [size, most] = [file.bytes.length, limits.calendarBytes].map((bytes) =>
    Math.ceil(bytes / 1024 / 1024),
  );
  if (file.bytes.length <= limits.calendarBytes) return file;
  return unreadable(file.path, `it has ${size} MB; the limit is ${most} MB`);
}

/** The calendars in a zip, each with its path behind that of the zip, and a problem for each that cannot be unpacked. */
function unzipped({ path, bytes }: SourceFile): (SourceFile | Problem)[] {
  const entries = zipEntries(bytes);
  if (entries === undefined) return [unreadable(path, 'it is a damaged zip')];
  const calendars = sortedBy(
    entries.filter(({ name }) => /\.ics$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name)),
    ({ name }) => name,
  );
  if (calendars.length === 0) return [unreadable(path, 'the zip holds no calendar (.ics)')];
  // All that a zip holds counts together: a small one may name the same large calendar ten thousand times.
  let room: number = limits.calendarBytes;
  return calendars.map((entry) => {
    const inside = `${path}/${entry.name.normalize('NFC')}`;
    if (entry.encrypted) return unreadable(inside, 'the zip asks for a password');
    try {
      const unpacked = unpackEntry(bytes, entry, room);
      room -= unpacked.length;
      return { path: inside, bytes: unpacked };
    } catch {
      // Damaged data, or more than a zip may hold: this calendar is lost, and of those behind it what does not fit.
      return unreadable(
        inside,
        `it cannot be unpacked, or the zip holds more than ${limits.calendarBytes >> 20} MB`,
      );
    }
  });
}

function joined(read: readonly BusyReading[]): BusyReading {
  return { busy: read.flatMap(({ busy }) => busy), problems: read.flatMap(({ problems }) => problems) };
}
