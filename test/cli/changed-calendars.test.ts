import { describe, expect, it } from 'vitest';
import { changedCalendars } from '../../src/cli/changed-calendars.ts';
import type { Meeting, MeetingChange } from '../../src/model/meeting.ts';
import type { PlannedFile } from '../../src/model/plan.ts';
import { ines, samir, sampleFolder, tomasz } from '../report/sample-program.ts';
import { eventsByIcal } from './calendar-texts.ts';

const people = [ines, samir, tomasz];
const meeting = (number: number, changes: Partial<Meeting> = {}): Meeting => ({
  ...{ id: `G-M${number}`, pairing: 'G', number, kind: 'regular', state: 'planned', sequence: 0 },
  ...{ start: `2026-05-0${number}T10:00:00+02:00`, end: `2026-05-0${number}T11:00:00+02:00` },
  people: people.map(({ id }) => id),
  changed: '2026-02-20',
  ...changes,
});

/** What is written on 2026-04-01, by file: each event as its meeting, sequence and status. */
function written(before: readonly Meeting[], now: readonly Meeting[], changes: readonly MeetingChange[]) {
  const sample = sampleFolder(people);
  const rows = before.map((record) => ({ record, extra: new Map<string, string>() }));
  const folder = { ...sample, schedule: { ...sample.schedule, rows } };
  const input = { program: folder.program, people, meetings: now, units: new Map() };
  const found = changedCalendars({ folder, meetings: now, changes, today: '2026-04-01' }, input);
  const textOf = ({ content }: PlannedFile) => (typeof content === 'function' ? String(content()) : '');
  return Object.fromEntries(
    (found?.files ?? []).map((file) => [
      file.path.replace('out/calendars/', '').replace(/-[a-z2-7]{13}(?=\.ics$)/, ''),
      eventsByIcal(textOf(file)).map(
        ({ uid, sequence, status }) => `${uid.split('@')[0]} ${sequence} ${status}`,
      ),
    ]),
  );
}

describe('calendars of what changed', () => {
  const before = [meeting(1), meeting(2), meeting(3)];

  it('take a meeting out of the calendar of somebody who comes to it no longer', () => {
    const without = [tomasz.id, samir.id].sort();
    const now = [meeting(1), meeting(2, { people: without, sequence: 1, changed: '2026-04-01' }), meeting(3)];
    const change: MeetingChange = { id: 'G-M2', pairing: 'G', number: 2, change: 'changed' };
    const files = written(before, now, [change]);
    expect(files['changes.ics']).toEqual(['G-M2 1 CONFIRMED']);
    expect(
      Object.values(files)
        .map(([event]) => event)
        .sort(),
    ).toEqual(['G-M2 1 CANCELLED', 'G-M2 1 CONFIRMED', 'G-M2 1 CONFIRMED', 'G-M2 1 CONFIRMED']);
    expect(files['changes/ines-almeroth.ics']).toEqual(['G-M2 1 CANCELLED']);
  });
  it('hold what else changed today, as when somebody left before this run, and nothing older', () => {
    const now = [
      meeting(1, { state: 'cancelled', sequence: 1, changed: '2026-04-01' }),
      meeting(2, { sequence: 2, changed: '2026-03-30' }),
      meeting(3),
    ];
    expect(written(now, now, [])['changes.ics']).toEqual(['G-M1 1 CANCELLED']);
  });
  it('are none of a first schedule, of one begun today, and where nothing changed', () => {
    const begun = [1, 2].map((number) => meeting(number, { changed: '2026-04-01' }));
    const added = begun.map(({ id, number }): MeetingChange => ({ id, number, change: 'added' }));
    expect(written([], begun, added)).toEqual({});
    expect(written(begun, begun, [])).toEqual({});
    // Planned twice on its first day: what the second time moved stays told for the rest of the day.
    const again = [meeting(1, { changed: '2026-04-01' }), meeting(2, { changed: '2026-04-01', sequence: 1 })];
    expect(written(again, again, [])['changes.ics']).toEqual(['G-M2 1 CONFIRMED']);
    expect(written(before, before, [])).toEqual({});
  });
});
