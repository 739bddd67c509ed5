import type { Day, Instant } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import { readAgendaKey } from '../model/meeting-agendas.ts';
import { compareText, sortedBy } from '../model/order.ts';
import { epochOf, instantAt } from '../time/zone.ts';

/** What a meeting shall be; `existing` is the row it has already. */
export type Wanted = {
  readonly existing: Meeting | undefined;
  readonly pairing: string | undefined;
  readonly number: number;
  readonly kind: Meeting['kind'];
  readonly agenda: string;
  /** Minutes since 1970. */
  readonly from: number;
  readonly to: number;
  readonly zone: string;
  readonly people: readonly string[];
  /** What a person wrote into the row, else what the program says. */
  readonly place: string | undefined;
};

/** The rows of schedule.csv that give way; they are cancelled, never removed. */
export type Changes = { readonly wanted: readonly Wanted[]; readonly cancelled: readonly Meeting[] };

/**
 * schedule.csv after the changes: rows in their old order, new ones after them by time and id. A row that does not change is
 * the same object; one that does gets the next SEQUENCE and today's date. An id is allotted once and never used again.
 */
export function writeMeetings(
  existing: readonly Meeting[],
  changes: Changes,
  today: Day,
): readonly Meeting[] {
  const changed = new Map<string, Meeting>();
  for (const meeting of changes.cancelled)
    changed.set(meeting.id, {
      ...meeting,
      // The program's list no longer has it: by that a person's own cancelling is told apart.
      number: meeting.pairing === undefined ? 0 : meeting.number,
      state: 'cancelled',
      sequence: meeting.sequence + 1,
      changed: today,
    });
  const taken = new Set(existing.map(({ id }) => id));
  const added: Meeting[] = [];
  const inOrder = sortedBy(
    changes.wanted,
    (w) => w.from,
    (w) => w.pairing ?? '',
    (w) => w.number,
    (w) => [...w.people].sort(compareText).join('\0'),
  );
  for (const wanted of inOrder) {
    const before = wanted.existing;
    if (before === undefined) added.push(newMeeting(wanted, freeId(wanted, taken), today));
    else changed.set(before.id, updated(before, wanted, today));
  }
  return [...existing.map((meeting) => changed.get(meeting.id) ?? meeting), ...added];
}

function newMeeting(wanted: Wanted, id: string, changed: Day): Meeting {
  const { pairing, number, kind, agenda, people, place } = wanted;
  return {
    id,
    ...(pairing === undefined ? {} : { pairing }),
    number,
    kind,
    ...times(wanted),
    people: [...people].sort(compareText),
    ...(place === undefined ? {} : { place }),
    agenda,
    state: 'planned',
    sequence: 0,
    changed,
  };
}

/** What people wrote into the column of agendas stays; what the program wrote there follows the plan. */
function updated(before: Meeting, wanted: Wanted, changed: Day): Meeting {
  const isOwn = before.agenda !== undefined && readAgendaKey(before.agenda) === undefined;
  const agenda = isOwn && wanted.kind !== 'event' ? before.agenda : wanted.agenda;
  const isSame =
    before.number === wanted.number &&
    before.kind === wanted.kind &&
    before.agenda === agenda &&
    before.place === wanted.place &&
    epochOf(before.start) === wanted.from * 60 &&
    epochOf(before.end) === wanted.to * 60 &&
    samePeople(before.people, wanted.people);
  if (isSame) return before;
  return { ...newMeeting({ ...wanted, agenda }, before.id, changed), sequence: before.sequence + 1 };
}

function samePeople(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((person) => b.includes(person));
}

function times({ from, to, zone }: Wanted): { readonly start: Instant; readonly end: Instant } {
  return { start: instantAt(from * 60, zone), end: instantAt(to * 60, zone) };
}

/** `P-7-M3`; where that row exists already, cancelled long ago, `P-7-M3-2` and so on. */
function freeId({ pairing, number }: Wanted, taken: Set<string>): string {
  const stem = pairing === undefined ? `event-${number}` : `${pairing}-M${number}`;
  let id = stem;
  for (let again = 2; taken.has(id); again += 1) id = `${stem}-${again}`;
  taken.add(id);
  return id;
}
