import { describe, expect, it } from 'vitest';
import { pairingMilestones } from '../../src/cli/pairing-milestones.ts';
import { cohortWaves } from '../../src/cli/schedule-renderings.ts';
import { wavesOf } from '../../src/follow/waves.ts';
import { datesToSend, dueTable } from '../../src/report/schedule/due-dates.ts';
import { type SchedulePageInput, scheduleView } from '../../src/report/schedule/schedule-view.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { pairing, peopleMap, person } from '../schedule/cohort.ts';
import { sampleFolder } from './sample-program.ts';

const people = [person('E1'), person('E2'), person('M1')];
const records = [
  { ...pairing('P1', 'M1', 'E1'), started: '2026-03-02' },
  { ...pairing('P2', 'M1', 'E2'), started: '2026-03-16' },
];
const program = {
  name: 'Two',
  start: '2026-03-02',
  end: '2026-11-27',
  timezone: 'Europe/Berlin',
  meetings: {
    milestones: ['agreement by meeting 2', 'agreement review at meeting 4', 'portfolio by day 60'],
  },
} as const;

/** Two pairs that began a fortnight apart, planned on the first day. */
function planned(language: 'en' | 'de', today: string): SchedulePageInput {
  const base = sampleFolder(people, {
    ...program,
    language,
    meetings: { milestones: [...program.meetings.milestones] },
  });
  const rows = records.map((record) => ({ record, extra: new Map<string, string>() }));
  const folder = { ...base, pairings: { columns: [], rows } };
  const { meetings } = planMeetings({
    ...{ program: folder.program, people: peopleMap(people), pairings: records },
    ...{ existing: [], busy: [], seed: 's', today: '2026-03-01' },
  });
  return {
    folder,
    result: {
      schema: 'mentor/schedule@1',
      program: folder.program.name,
      asOf: today,
      inputs: [],
      meetings: meetings.map(({ id, pairing: own, number, kind, start, end, people: who, state }) => ({
        ...{ id, pairing: own ?? null, number, kind, agenda: null, start, end, people: [...who] },
        ...{ place: null, state },
      })),
      unplaced: [],
      changes: [],
      quality: { placed: 0, bound: 0, proven: true, outside: 0, outsideBound: 0, offSlot: 0 },
      outsideHours: [],
    },
    span: { start: '2026-03-02', end: '2026-11-27', assumed: [] },
    waves: cohortWaves(folder, meetings, '2026-11-27'),
    milestones: [...pairingMilestones(folder, meetings).values()].flat(),
    busyCalendars: 0,
    today,
    footer: [],
  };
}

describe('what falls due', () => {
  const input = planned('en', '2026-03-01');
  const dates = datesToSend(input);
  it('sends each form on the days on which its wave opens for the first and the last pair', () => {
    const { folder, result } = input;
    const opened = records.flatMap((record) => {
      const meetings = result.meetings.filter((m) => m.pairing === record.id);
      const asRows = meetings.map((m) => ({
        ...m,
        pairing: record.id,
        place: '',
        agenda: '',
        sequence: 0,
        changed: '',
      }));
      return wavesOf(folder.program, record, { meetings: asRows, until: '2026-11-27' });
    });
    expect(opened.length).toBeGreaterThan(8);
    const sent = dates.filter(({ title }) => title.startsWith('Send the check-in form'));
    for (const { wave } of opened) {
      const days = opened.flatMap((one) => (one.wave === wave ? [one.opens] : [])).sort();
      const ends = [...new Set([days[0], days.at(-1)])];
      const id = `wave-${encodeURIComponent(wave)}`;
      const own = sent.filter((date) => [`${id}-first`, `${id}-last`].includes(date.id));
      expect([wave, own.map(({ day }) => day)]).toEqual([wave, ends]);
    }
  });
  it('names the agreement review of every pair, and the ends of the other milestones', () => {
    const reviews = input.result.meetings.filter(({ kind }) => kind === 'review');
    expect(dates.filter(({ id }) => id.startsWith('review-')).map(({ day, text }) => [day, text])).toEqual(
      reviews
        .map((m) => [
          m.start.slice(0, 10),
          `${m.pairing ?? ''}. They look at their agreement again in meeting 4.`,
        ])
        .sort(),
    );
    expect(
      dates.filter(({ title }) => title.startsWith('Portfolio')).map(({ day, title }) => [day, title]),
    ).toEqual([
      ['2026-05-01', 'Portfolio: due today for the first'],
      ['2026-05-15', 'Portfolio: due today for the last'],
    ]);
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
  });
  it('nothing of what is past', () => {
    const later = datesToSend({ ...input, today: '2026-05-02' });
    expect(later).toEqual(dates.filter(({ day }) => day >= '2026-05-02'));
    expect(later.length).toBeLessThan(dates.length);
  });
  it('is one table on the page, in either language', () => {
    const words = (language: 'en' | 'de') =>
      dueTable(scheduleView(planned(language, '2026-03-01')))?.rows.map(({ cells }) => {
        const [what] = cells;
        return what?.type === 'text' ? what.text : '';
      });
    expect(words('en')).toContain('Agreement, at the latest');
    expect(words('de')).toContain('Vereinbarung, spätestens');
    expect(words('de')).toContain('Portfolio, spätestens');
    expect(words('en')?.length).toBe(input.waves.length + 3);
  });
});
